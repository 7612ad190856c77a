# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers of the store: goods that come in, move, go back, are sold, confiscated and disposed of."""

from before_decision import CASE_ROWS, record
from layout import FORM_MARGINS, RECORD_MARGINS, table
from phrases import approval, copies, form, label, line, only, opinion, pair, said, signatures, wide

FORMS, RECORDS = {}, {}


def sealed_goods(kind):
    """The goods that an act names by their seals."""
    goods = kind + ".sealed_goods"
    row = [label("{{*" + goods + "}}{{" + goods + ".no}}"), "{{" + goods + ".seal}}", "{{" + goods + ".name}}",
           "{{" + goods + ".quantity}}", "{{" + goods + ".condition|or:——}}{{/" + goods + "}}"]
    return table([800, 1900, 3100, 1500, 1800], [
        ("head", [label("序号"), label("封签号"), label("名称、规格"), label("数量"), label("状况")]), row])


def goods_lines(kind):
    """The same in a cell, one a line."""
    goods = kind + ".sealed_goods"
    return ["{{*" + goods + "}}", "{{" + goods + ".no}}．{{" + goods + ".name}}，{{" + goods + ".quantity}}（封签号{{" + goods + ".seal}}）",
            "{{/" + goods + "}}"]


ENTERED = "enter_goods.goods"
RECORDS["goods_receipt"] = record("涉案物品入库清单", (
    line("案由：{{case.cause|or:——}}") + line("当事人：{{party.name|or:待查}}")
    + line("入库依据：{{enter_goods.under.number|or:行政处罚决定}}　　入库日期：{{enter_goods.done_on}}")
    + line("保管场所：{{enter_goods.store}}　　保管人：{{enter_goods.keeper}}")
    + line("送交人：{{enter_goods.officers}}")
    + table([700, 1700, 2800, 1300, 1500, 1100], [
        ("head", [label("序号"), label("封签号"), label("名称、规格"), label("数量"), label("状况"), label("估价（元）")]),
        [label("{{*" + ENTERED + "}}{{" + ENTERED + ".no}}"), "{{" + ENTERED + ".seal}}", "{{" + ENTERED + ".name}}",
         "{{" + ENTERED + ".quantity}}", "{{" + ENTERED + ".condition|or:——}}",
         "{{" + ENTERED + ".value|or:——}}{{/" + ENTERED + "}}"]])
    + said("上列物品经送交人与保管人当场清点、核对封签，确认无误。")
    + signatures("送交人签名", "送交人签名", "保管人签名") + copies("本清单一式两份，由承办机构和保管人分别保存。")),
    "{{enter_goods.under.number|or:}}")
RECORDS["goods_movement"] = record("涉案物品出入库单", (
    line("案由：{{case.cause|or:——}}") + line("当事人：{{party.name|or:待查}}")
    + line("事项：{{move_goods.movement}}　　日期：{{move_goods.done_on}}") + line("去向：{{move_goods.to}}")
    + line("事由：{{move_goods.reason}}") + sealed_goods("move_goods")
    + said("上列物品经双方当场清点、核对封签，确认无误。") + line("接收人：{{move_goods.keeper}}")
    + signatures("移交人签名", "接收人签名") + copies("本单一式两份，由移交人和接收人分别保存。")))
RECORDS["goods_return"] = record("涉案物品返还清单", (
    line("案由：{{case.cause|or:——}}") + line("当事人：{{party.name|or:——}}")
    + line("返还日期：{{return_goods.done_on}}") + said("本机关现将下列物品（或者变卖所得款项）返还：")
    + sealed_goods("return_goods") + only("return_goods.note", line("返还时的状况：{{return_goods.note}}"))
    + line("收据编号：{{return_goods.receipt}}") + line("领取人：{{return_goods.recipient}}")
    + said("上列物品经领取人当场清点，名称、数量、状况核对无误，已如数领取。")
    + signatures("领取人签名或者盖章", "执法人员签名", "保管人签名") + copies("本清单一式两份，由领取人和本机关分别保存。")))
RECORDS["confiscated_list"] = record("没收物品清单", (
    line("案由：{{case.cause|or:——}}") + line("当事人：{{party.name|or:——}}")
    + line("行政处罚决定书：{{case.decision_number|or:——}}　　决定日期：{{case.decided_on|or:——}}")
    + line("转为没收物品的日期：{{confiscate_goods.done_on}}") + sealed_goods("confiscate_goods")
    + said("上列物品依据行政处罚决定予以没收，自转为没收物品之日起按照国家有关规定保管和处理。")
    + signatures("承办人签名", "承办人签名", "保管人签名") + copies("本清单一式三份，由当事人、承办机构和保管人分别保存。")),
    "{{case.decision_number|or:}}")
RECORDS["disposal_record"] = record("没收物品处理记录", (
    line("行政处罚决定书：{{case.decision_number|or:——}}　　当事人：{{party.name|or:——}}")
    + line("处理日期：{{dispose_goods.done_on}}　　处理方式：{{dispose_goods.way}}")
    + line("处理（接收）单位：{{dispose_goods.by}}") + sealed_goods("dispose_goods")
    + line("处理的依据和经过：") + said("{{dispose_goods.text}}")
    + only("dispose_goods.proceeds", line("处理所得：{{dispose_goods.proceeds}}元（大写：{{dispose_goods.proceeds|cheque}}），全部上缴国库。"))
    + only("dispose_goods.receipt", line("票据（交接凭证）编号：{{dispose_goods.receipt}}"))
    + only("dispose_goods.supervisors", line("监督人员：{{dispose_goods.supervisors}}"))
    + line("批准人：{{dispose_goods.approval.by|or:——}}　　批准日期：{{dispose_goods.approval.day|or:——}}") + said("（以下空白）")
    + signatures("监督人员签名", "监督人员签名", "处理（接收）单位经办人签名")), "{{case.decision_number|or:}}")

FORMS["early_sale_form"] = form("先行拍卖（变卖）物品审批表", CASE_ROWS + [
    wide("物　品", goods_lines("sell_goods_early"), 1300),
    wide("理　由", "{{sell_goods_early.reason}}", 1300),
    pair("所有人意见", "{{sell_goods_early.consent}}", "处理日期", "{{sell_goods_early.done_on}}"),
    pair("买受人", "{{sell_goods_early.buyer}}", "所得款项", "{{sell_goods_early.proceeds}}元"),
    pair("票据号码", "{{sell_goods_early.receipt}}", "经办人", "{{sell_goods_early.by}}"),
    opinion("承办人意见", "上列物品属于鲜活物品或者其他不易保管的财物，已拍照、取样或者制作记录留存证据，建议先行拍卖或者变卖，所得款项予以保存。", 1300),
    opinion("承办机构意见", "", 1300), approval("负责人审批", "sell_goods_early"),
], "编号：{{case.number}}")
FORMS["disposal_form"] = form("没收物品处理审批表", CASE_ROWS[:3] + [
    pair("决定书文号", "{{case.decision_number|or:——}}", "决定日期", "{{case.decided_on|or:——}}"),
    wide("物　品", goods_lines("dispose_goods"), 1600),
    pair("处理方式", "{{dispose_goods.way}}", "处理（接收）单位", "{{dispose_goods.by}}"),
    wide("依据和安排", "{{dispose_goods.text}}", 1600),
    opinion("承办人意见", "依据《中华人民共和国行政处罚法》第七十四条的规定，建议按照上述方式处理。", 1300),
    opinion("承办机构意见", "", 1300), approval("负责人审批", "dispose_goods"),
], "编号：{{case.number}}")


def documents():
    for name, content in FORMS.items():
        yield name, content, FORM_MARGINS
    for name, content in RECORDS.items():
        yield name, content, RECORD_MARGINS

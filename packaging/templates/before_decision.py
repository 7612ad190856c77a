# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents from the lead to the end of the investigation."""

from layout import FORM_MARGINS, RECORD_MARGINS, flush, paragraph, right, table
from phrases import (BLANK_DAY, addressee, approval, contact, copies, each, form, heading, label, line, officers, only,
                     only_not, opinion, pair, party, remedies, said, sealed, signatures, unless, when, wide)

CASE_ROWS = [
    pair("案　由", "{{case.cause}}", "案件来源", "{{case.source|or:——}}"),
    pair("当事人", "{{party.name}}", "类　别", "{{party.kind}}"),
    pair("证件号码", when("party.is_person", "{{party.identity|or:——}}")
         + when("party.is_organisation", "{{party.credit_code|or:——}}"), "负责人", "{{party.representative|or:——}}"),
    wide("住所（住址）", "{{party.address}}"),
]

FORMS = {}
FORMS["lead_form"] = form("案件线索登记表", [
    pair("线索来源", "{{register_lead.source}}", "登记日期", "{{register_lead.day}}"),
    pair("发现日期", "{{register_lead.discovered_on|or:同登记日期}}", "行为发生日期", "{{register_lead.occurred_on|or:待查}}"),
    wide("地　点", "{{register_lead.place|or:待查}}"),
    pair("提供线索人", "{{register_lead.informant|or:——}}", "涉嫌当事人", "{{register_lead.party|or:待查}}"),
    wide("涉嫌事项", "{{register_lead.matter|or:待查}}"),
    wide("线索内容", "{{register_lead.description}}", 3600),
    pair("登记人", "{{register_lead.by}}", "承办机构", "{{case.unit}}"),
    opinion("处理意见", when("register_lead.continuing", "违法行为仍在继续。")),
])
FORMS["complaint_form"] = form("投诉举报处理单", [
    pair("线索编号", "{{case.lead_number}}", "线索来源", "{{case.source|or:——}}"),
    pair("收到日期", "{{register_lead.day|or:——}}", "投诉举报人", "{{register_lead.informant|or:匿名}}"),
    pair("涉嫌当事人", "{{party.name|or:待查}}", "地　点", "{{case.place|or:待查}}"),
    wide("投诉举报内容", "{{case.description}}", 2600),
    pair("核查日期", "{{check_lead.day}}", "核查人员", "{{check_lead.officers}}"),
    wide("核查情况", ["{{check_lead.result}}",
                  when("check_lead.evidence_found", "有初步证据证明存在违法行为。")
                  + unless("check_lead.evidence_found", "没有发现违法行为的初步证据。")
                  + when("check_lead.ours", "属于本机关管辖。") + unless("check_lead.ours", "不属于本机关管辖。")], 2600),
    opinion("处理意见", ""),
    opinion("答复情况", "答复方式：　　　　　　　　答复人："),
])
FORMS["filing_form"] = form("立案审批表", CASE_ROWS + [
    pair("行为发生日期", "{{file_case.occurred_on|or:待查}}", "行为发生地", "{{case.place|or:待查}}"),
    wide("案情简介", "{{file_case.facts}}", 2800),
    wide("涉嫌违反的规定", "{{case.violated|or:见案情简介}}"),
    ([label("承办人意见"), (["经核查，有初步证据证明存在违法行为，属于本机关管辖，未超过追究行政处罚的期限，建议立案查处。"
                             "承办人：{{file_case.officers}}", "签名：　　　　　　　　　　" + BLANK_DAY], 3, False)], 1700),
    opinion("承办机构意见", ""),
    approval("负责人审批", "file_case"),
])
FORMS["no_filing_form"] = form("不予立案审批表", [
    pair("线索编号", "{{case.lead_number}}", "线索来源", "{{case.source|or:——}}"),
    pair("涉嫌当事人", "{{party.name|or:待查}}", "地　点", "{{case.place|or:——}}"),
    wide("线索内容", "{{case.description}}", 2600),
    wide("核查情况", "{{check_lead.result|or:——}}", 2000),
    wide("不予立案的理由", ["{{decline_filing.ground}}", "{{decline_filing.reason}}"], 2000),
    opinion("承办人意见", "建议不予立案。"),
    approval("负责人审批", "decline_filing"),
])
FORMS["suspension_form"] = form("案件中止调查审批表", CASE_ROWS[:2] + [
    pair("立案编号", "{{case.filing_number}}", "立案日期", "{{case.filed_on}}"),
    wide("中止调查的事由", "{{suspend.ground}}"),
    wide("具体理由", "{{suspend.reason}}", 3000),
    opinion("承办人意见", "建议中止调查，中止期间不计入办案期限；事由消失后及时恢复调查。"),
    opinion("承办机构意见", ""),
    approval("负责人审批", "suspend"),
])
FORMS["extension_form"] = form("延长办案期限审批表", CASE_ROWS[:2] + [
    pair("立案编号", "{{case.filing_number}}", "立案日期", "{{case.filed_on}}"),
    pair("审批方式", "{{extend_case.level}}", "延长天数", "{{extend_case.days}}日"),
    wide("延长的理由", "{{extend_case.reason}}", 3600),
    opinion("承办人意见", "建议延长办案期限。"),
    opinion("承办机构意见", ""),
    approval("负责人审批", "extend_case"),
])


def record(name, body, number="{{case.number|or:}}"):
    return (paragraph("{{bureau.name}}", "center", 0, 36, "方正小标宋简体", line=560)
            + paragraph(name, "center", 0, 40, "方正小标宋简体", line=640, after=120)
            + paragraph(number, "right", 0, 24, line=400, after=60) + body)


def shown(kind):
    return when(f"{kind}.certificates_shown", "执法人员已出示行政执法证件，表明身份。")


def enforcers(kind):
    return each(f"{kind}.officers", line(
        "执法人员" + "{{" + kind + ".officers.no}}：{{" + kind + ".officers.name}}　　执法证件号：{{" + kind
        + ".officers.certificate|or:——}}"))


RECORDS = {}
RECORDS["inspection_record"] = record("现场检查（勘验）笔录", (
    line("案由：{{case.cause|or:——}}")
    + line("检查时间：{{inspect_site.done_on}}{{inspect_site.started_at}}至{{inspect_site.ended_at}}")
    + line("检查地点：{{inspect_site.place}}")
    + line("被检查人：{{party.name|or:待查}}")
    + enforcers("inspect_site")
    + line("当事人（现场负责人）到场情况：" + when("inspect_site.party_present", "到场")
           + unless("inspect_site.party_present", "未到场") + "　　见证人：{{inspect_site.witness|or:无}}")
    + said("告知事项：" + shown("inspect_site") + "已告知当事人依法享有陈述、申辩和申请回避的权利，并负有如实回答询问、协助检查的义务。"
           "是否申请回避：□ 不申请　□ 申请，理由：")
    + line("现场情况：") + said("{{inspect_site.found}}") + said("（以下空白）")
    + said("以上笔录已交当事人（现场负责人）核对（或者向其宣读），确认无误。")
    + signatures("当事人（现场负责人）签名或者盖章", "见证人签名", "执法人员签名", "执法人员签名", "记录人签名")))
RECORDS["inquiry_record"] = record("调查询问笔录", (
    line("案由：{{case.cause|or:——}}")
    + line("询问时间：{{inquire.done_on}}{{inquire.started_at}}至{{inquire.ended_at}}")
    + line("询问地点：{{inquire.place}}")
    + enforcers("inquire")
    + line("被询问人：{{inquire.person}}　　与本案关系：{{inquire.relation}}")
    + line("身份证件号码：　　　　　　　　　　　　　联系电话：")
    + line("住址：")
    + said("告知：" + shown("inquire") + when("inquire.rights_told", "现依法向你询问。你依法享有陈述、申辩的权利；认为执法人员与本案有直接"
           "利害关系或者有其他关系可能影响公正执法的，有权申请回避；对询问应当如实回答，并协助调查，不得拒绝或者阻挠。你是否听清楚，是否申请回避？"))
    + said("答：□ 听清楚了，不申请回避。　□ 申请回避，理由：")
    + said("{{inquire.record}}") + said("（以下空白）")
    + said("以上笔录已交被询问人核对（或者向其宣读），确认无误。")
    + only("inquire.refused_to_sign", said("被询问人拒绝签名或者盖章，执法人员在此注明。见证人：{{inquire.witness|or:无}}。"))
    + signatures("被询问人签名或者盖章", "执法人员签名", "执法人员签名", "记录人签名")))
RECORDS["sampling_record"] = record("抽样取证记录", (
    line("案由：{{case.cause|or:——}}") + line("抽样时间：{{sample.done_on}}") + line("抽样地点：{{sample.place}}")
    + line("被抽样人：{{party.name|or:待查}}") + enforcers("sample")
    + said("依据《中华人民共和国行政处罚法》第五十六条的规定，对下列物品抽样取证：")
    + table([900, 6300, 1700], [("head", [label("序号"), label("样品名称、规格、数量、特征"), label("备注")]),
                                [label("{{*sample.item_list}}{{sample.item_list.no}}"), "{{sample.item_list.text}}",
                                 "{{/sample.item_list}}"]])
    + said("样品经当事人确认后封存，封条由双方签名。")
    + signatures("当事人签名或者盖章", "执法人员签名", "执法人员签名")))
RECORDS["reinspection_record"] = record("责令改正复查记录", (
    line("责令改正通知书：{{reinspect.order.number}}　　通知日期：{{reinspect.order.day}}")
    + line("当事人：{{party.name|or:——}}") + line("改正要求：") + said("{{reinspect.order.requirement}}")
    + line("改正期限：{{reinspect.order.correct_by}}前")
    + line("复查时间：{{reinspect.done_on}}") + enforcers("reinspect")
    + line("复查情况：") + said("{{reinspect.found}}")
    + line("复查结论：**{{reinspect.result}}**")
    + signatures("当事人签名或者盖章", "执法人员签名", "执法人员签名")))
RECORDS["evidence_slip"] = record("证据登记单", table([2200, 7000], [
    [label("案　由"), "{{case.cause|or:——}}"], [label("证据名称"), "{{add_evidence.name}}"],
    [label("证据种类"), "{{add_evidence.kind_of_evidence}}"], [label("证明内容"), "{{add_evidence.purpose}}"],
    [label("证据来源"), "{{add_evidence.source}}"],
    [label("制作（取得）日期"), "{{add_evidence.made_on|or:——}}"],
    [label("制作设备"), "{{add_evidence.device|or:——}}"],
    [label("收集人"), "{{add_evidence.collector|or:——}}"], [label("登记日期"), "{{add_evidence.done_on}}"],
    ([label("说明"), ""], 2600),
    ([label("确认"), ["与原件（原物）核对无异。", "提供人（当事人）签名：　　　　　　　　" + BLANK_DAY,
                      "执法人员签名：　　　　　　　　　　　　" + BLANK_DAY]], 1800)]))

LETTERS = {}


def goods(kind):
    row = [label("{{*" + kind + ".item_list}}{{" + kind + ".item_list.no}}"), "{{" + kind + ".item_list.text}}",
           "{{/" + kind + ".item_list}}"]
    return table([900, 6300, 1700], [("head", [label("序号"), label("名称、规格、数量、特征"), label("备注")]), row])


LETTERS["referral_letter"] = (
    heading("案件移送函", "{{case.lead_number}}") + flush("{{refer_lead.to}}：")
    + paragraph("{{register_lead.day}}，我单位在工作中发现下列线索：{{case.description}}")
    + paragraph("经核查，{{refer_lead.reason}}")
    + paragraph("依据《中华人民共和国行政处罚法》第二十二条、第二十三条、第二十五条等关于管辖的规定，现将该线索移送你单位处理，请将处理结果函告我单位。")
    + contact() + paragraph("附件：线索材料清单及有关材料") + sealed())
LETTERS["inquiry_notice"] = (
    heading("询问通知书") + flush("{{summon_for_inquiry.person}}：")
    + paragraph("因调查{{case.cause|or:有关违法行为}}一案的需要，依据《中华人民共和国行政处罚法》第五十五条的规定，请你于{{summon_for_inquiry.inquiry_on}}"
                "{{summon_for_inquiry.at}}到{{summon_for_inquiry.place}}接受询问。")
    + paragraph("询问的内容：{{summon_for_inquiry.subject}}")
    + paragraph("请携带本通知书和本人身份证件；受委托的，并携带授权委托书。")
    + only("summon_for_inquiry.papers", paragraph("请同时提供下列材料：{{summon_for_inquiry.papers}}"))
    + paragraph("询问时，执法人员将主动出示执法证件。你有权拒绝未出示执法证件的人员的询问，依法享有陈述、申辩和申请回避的权利；对询问应当如实回答，并协助调查，"
                "不得拒绝或者阻挠。不能按时到达的，请事先与本机关联系。")
    + paragraph("执法人员：{{summon_for_inquiry.officers}}。") + contact() + sealed() + signatures("被通知人签收") + copies())
LETTERS["assistance_letter"] = (
    heading("协助调查函") + flush("{{ask_assistance.to}}：")
    + paragraph("本机关正在调查{{case.cause|or:有关违法行为}}一案（{{case.number}}）。{{ask_assistance.reason}}")
    + paragraph("依据《中华人民共和国行政处罚法》第二十六条的规定，请你单位协助下列事项：")
    + paragraph("{{ask_assistance.wanted}}")
    + only("ask_assistance.answer_by", paragraph("请于{{ask_assistance.answer_by}}前将结果书面函复本机关；不能按期协助或者协助事项不属于你单位职权范围的，请函告理由。"))
    + only_not("ask_assistance.answer_by", paragraph("请将结果书面函复本机关；协助事项不属于你单位职权范围的，请函告理由。"))
    + contact() + sealed())
LETTERS["recusal_decision"] = (
    heading("回避决定书", "{{case.number}}") + flush("案由：{{case.cause}}") + flush("当事人：{{party.name}}")
    + paragraph("本机关在办理上述案件中，{{recuse.asked_by}}提出执法人员{{recuse.officer.name}}回避，理由为：{{recuse.reason}}")
    + paragraph("依据《中华人民共和国行政处罚法》第四十三条的规定，经审查，本机关决定："
                + when("recuse.granted", "{{recuse.officer.name}}回避，不再参与本案的调查处理。")
                + unless("recuse.granted", "驳回回避申请，{{recuse.officer.name}}继续参与本案的调查处理。"))
    + sealed())
LETTERS["sampling_notice"] = (
    heading("抽样取证通知书", "{{case.number}}") + party()
    + paragraph("因当事人涉嫌{{case.matter|or:违法}}，为查明事实，依据《中华人民共和国行政处罚法》第五十六条的规定，本机关于{{sample.day}}在{{sample.place}}"
                "对下列物品抽样取证：")
    + goods("sample")
    + paragraph("样品由本机关妥善保管；需要检测、检验或者鉴定的，结果将书面告知当事人。", before=200)
    + paragraph("当事人对抽样取证享有陈述、申辩的权利。执法人员：{{sample.officers}}。")
    + contact() + sealed() + signatures("当事人签名或者盖章") + copies())
LETTERS["preservation_notice"] = (
    heading("先行登记保存证据通知书") + party()
    + paragraph("因当事人涉嫌{{case.matter|or:违法}}，{{preserve_evidence.reason}}，依据《中华人民共和国行政处罚法》"
                "第五十六条的规定，经本机关负责人批准，对《先行登记保存证据清单》所列的证据予以先行登记保存。")
    + paragraph("保存地点：{{preserve_evidence.place}}。")
    + paragraph("在先行登记保存期间，当事人或者有关人员不得销毁或者转移证据。本机关将自先行登记保存之日起七个工作日内及时作出处理决定。")
    + paragraph("当事人对先行登记保存享有陈述、申辩的权利。执法人员：{{preserve_evidence.officers}}。")
    + contact() + sealed() + paragraph("附件：先行登记保存证据清单", before=200)
    + signatures("当事人签名或者盖章") + copies())
LETTERS["preservation_list"] = (
    heading("先行登记保存证据清单") + flush("当事人：{{party.name}}") + flush("保存地点：{{preserve_evidence.place}}")
    + goods("preserve_evidence")
    + paragraph("上列证据经当场清点，名称、规格、数量无误。", before=200)
    + signatures("当事人签名或者盖章", "见证人签名", "执法人员签名", "执法人员签名") + copies("本清单一式两份，一份交当事人，一份存档。"))
LETTERS["preservation_disposal"] = (
    heading("先行登记保存证据处理通知书", "{{dispose_preserved.preservation.number}}") + addressee()
    + paragraph("{{dispose_preserved.preservation.day}}，本机关对你（单位）的有关证据予以先行登记保存（{{dispose_preserved.preservation.number}}）。"
                "依据《中华人民共和国行政处罚法》第五十六条的规定，现对下列证据作出处理：")
    + paragraph("证据：{{dispose_preserved.preservation.items}}")
    + paragraph("处理方式：{{dispose_preserved.disposal}}。")
    + only("dispose_preserved.reason", paragraph("说明：{{dispose_preserved.reason}}"))
    + contact() + sealed() + signatures("当事人签名或者盖章"))
SEIZE = when("seize.measure", "查封", "seal") + when("seize.measure", "扣押", "seize")
LETTERS["seizure_decision"] = (
    heading(SEIZE + "决定书") + party()
    + paragraph("经查，{{seize.reason}}")
    + paragraph("依据{{seize.basis}}的规定，" + unless("seize.urgent", "经本机关负责人批准，")
                + "本机关决定对《" + SEIZE + "清单》所列的场所、设施或者财物予以" + SEIZE + "。")
    + only("seize.urgent", paragraph("因情况紧急，上述强制措施系当场实施，已依法向本机关负责人报告并补办批准手续。"))
    + paragraph(SEIZE + "的期限为三十日，自{{seize.day}}起计算；情况复杂的，经本机关负责人批准可以延长，但是延长期限不得超过三十日。"
                "对物品需要进行检测、检验、检疫或者技术鉴定的，所需期间不计算在内，本机关将书面告知。")
    + paragraph("保存地点：{{seize.place}}。" + SEIZE + "期间，任何人不得擅自启封、使用、转移或者损毁。")
    + paragraph("当事人有权进行陈述和申辩。") + remedies("bureau.reconsideration_body", "bureau.court")
    + paragraph("执法人员：{{seize.officers}}。") + contact() + sealed()
    + paragraph("附件：" + SEIZE + "清单", before=200) + signatures("当事人签名或者盖章") + copies("本决定书当场交付当事人，存根归档。"))
LETTERS["seizure_list"] = (
    heading(SEIZE + "清单") + flush("当事人：{{party.name}}") + flush("保存地点：{{seize.place}}") + goods("seize")
    + paragraph("上列场所、设施或者财物经当场清点，确认无误。", before=200)
    + signatures("当事人签名或者盖章", "见证人签名", "执法人员签名", "执法人员签名") + copies("本清单一式两份，由当事人和本机关分别保存。"))
LETTERS["seizure_extension"] = (
    heading("延长查封（扣押）期限决定书") + addressee()
    + paragraph("{{extend_seizure.seizure.day}}，本机关以{{extend_seizure.seizure.number}}对你（单位）的有关场所、设施或者财物予以查封（扣押）。因情况复杂："
                "{{extend_seizure.reason}}")
    + paragraph("依据《中华人民共和国行政强制法》第二十五条的规定，经本机关负责人批准，决定将查封（扣押）期限延长{{extend_seizure.days}}日。")
    + paragraph("当事人有权进行陈述和申辩。") + remedies("bureau.reconsideration_body", "bureau.court") + contact() + sealed()
    + signatures("当事人签名或者盖章"))
LETTERS["seizure_release"] = (
    heading("解除查封（扣押）决定书") + addressee()
    + paragraph("{{release_seizure.seizure.day}}，本机关以{{release_seizure.seizure.number}}对你（单位）的有关场所、设施或者财物予以查封（扣押）。"
                "因{{release_seizure.why}}，依据《中华人民共和国行政强制法》第二十八条的规定，本机关决定自{{release_seizure.day}}起解除查封（扣押），并退还下列财物：")
    + paragraph("{{release_seizure.seizure.items}}")
    + paragraph("领取人：{{release_seizure.returned_to|or:　　　　　　}}") + contact() + sealed()
    + signatures("当事人（领取人）签名或者盖章", "执法人员签名", "执法人员签名"))
LETTERS["appraisal_order"] = (
    heading("检测（检验、鉴定）委托书") + flush("{{send_for_appraisal.appraiser}}：")
    + paragraph("因办理{{case.matter|or:有关}}案件的需要，现委托你单位对下列事项进行检测（检验、鉴定）：")
    + paragraph("{{send_for_appraisal.subject}}")
    + only("send_for_appraisal.expected_days", paragraph("请自收到材料之日起{{send_for_appraisal.expected_days}}日内出具书面意见。"))
    + paragraph("出具的意见应当载明委托事项、提交的材料、依据和使用的技术手段、结论，并由检测（检验、鉴定）人签名和单位盖章。")
    + contact() + sealed())
LETTERS["appraisal_term"] = (
    heading("检测（检验、鉴定）期间告知书") + addressee()
    + paragraph("本机关在办理{{case.matter|or:有关}}案件中，已于{{send_for_appraisal.day}}委托{{send_for_appraisal.appraiser}}进行检测（检验、鉴定），"
                "事项为：{{send_for_appraisal.subject}}")
    + paragraph("检测（检验、鉴定）的期间为{{send_for_appraisal.expected_days|or:　　}}日，依据《中华人民共和国行政强制法》第二十五条的规定，"
                "该期间不计入查封（扣押）的期限。检测（检验、鉴定）的费用由本机关承担。") + contact() + sealed()
    + signatures("当事人签名或者盖章"))
LETTERS["appraisal_result"] = (
    heading("检测（检验、鉴定）结果告知书", "{{receive_appraisal.appraisal.number}}") + addressee()
    + paragraph("本机关委托{{receive_appraisal.appraisal.appraiser}}对{{receive_appraisal.appraisal.subject}}进行的检测（检验、鉴定）已有结果，现告知如下：")
    + paragraph("{{receive_appraisal.conclusion}}")
    + paragraph("如对上述结果有异议，可以自收到本告知书之日起向本机关提出书面意见或者申请重新检测（检验、鉴定）。") + contact() + sealed()
    + signatures("当事人签名或者盖章"))
LETTERS["correction_order"] = (
    heading("责令（限期）改正通知书") + party()
    + paragraph("经查，你（单位）涉嫌{{case.matter|or:违法}}。依据《中华人民共和国行政处罚法》第二十八条第一款的规定，现责令你（单位）于"
                "**{{order_correction.correct_by}}**前改正违法行为：")
    + paragraph("{{order_correction.requirement}}")
    + paragraph("改正后请及时告知本机关，本机关将进行复查；逾期不改正或者改正不符合要求的，本机关将依法处理。你（单位）有权进行陈述和申辩。")
    + paragraph("执法人员：{{order_correction.officers}}。") + contact() + sealed()
    + signatures("当事人签名或者盖章") + copies())


def documents():
    for name, content in FORMS.items():
        yield name, content, FORM_MARGINS
    for name, content in RECORDS.items():
        yield name, content, RECORD_MARGINS
    for name, content in LETTERS.items():
        yield name, content, None

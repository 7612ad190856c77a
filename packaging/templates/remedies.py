# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents of reconsideration, litigation and transfer to the police."""

from layout import flush, paragraph, right, table
from phrases import contact, copies, heading, label, only, sealed, signatures, unless, when

LETTERS = {}

BUREAU = (flush("住所：{{bureau.address}}　　联系电话：{{bureau.telephone}}")
          + flush("法定代表人（负责人）：{{bureau.head|or:　　　　}}　　职务：{{bureau.head_post|or:　　　　}}"))
OTHER = (only("party.is_person", flush("身份证件号码：{{party.identity|or:——}}"))
         + only("party.is_organisation", flush("统一社会信用代码：{{party.credit_code|or:——}}")
                + flush("法定代表人（负责人、经营者）：{{party.representative|or:——}}"))
         + flush("住所（住址）：{{party.address}}"))
CONTESTED = "{{case.contested|or:——}}"


def who(key):
    """Who seeks the remedy, where it need not be the party."""
    return when(key, "{{party.name}}", "party") + when(key, "利害关系人", "third_party") + when(key, "{{bureau.name}}", "bureau")


LETTERS["reconsideration_forwarding"] = (
    heading("行政复议申请转送函", None) + flush("{{forward_reconsideration.reconsideration.body}}：")
    + paragraph("{{forward_reconsideration.reconsideration.day}}，本机关收到" + who("forward_reconsideration.reconsideration.by")
                + "对本机关" + CONTESTED + "提出的行政复议申请。复议请求为：{{forward_reconsideration.reconsideration.request}}")
    + paragraph("本机关经审查认为应当维持该行政行为。依据《中华人民共和国行政复议法》第三十二条的规定，现将行政复议申请转送你机关。")
    + contact() + paragraph("附件：行政复议申请书及所附材料") + sealed("{{forward_reconsideration.day|han}}"))
LETTERS["reconsideration_reply"] = (
    heading("行政复议答复书", "{{accept_reconsideration.number|or:}}")
    + flush("被申请人：{{bureau.name}}") + BUREAU
    + flush("申请人：" + who("reply_reconsideration.reconsideration.by"))
    + paragraph("申请人对被申请人" + CONTESTED + "不服，向{{reply_reconsideration.reconsideration.body}}申请行政复议。"
                + when("receive_reconsideration_copy.day", "被申请人于{{receive_reconsideration_copy.day}}收到行政复议申请书副本。")
                + "现依据《中华人民共和国行政复议法》" + when("accept_reconsideration.procedure", "第五十四条", "summary")
                + unless("accept_reconsideration.procedure", "第四十八条", "summary") + "的规定，提出书面答复如下：")
    + paragraph("**一、申请人的复议请求**") + paragraph("{{reply_reconsideration.reconsideration.request}}")
    + paragraph("**二、案件的基本事实**") + paragraph("{{decide_penalty.facts|or:见提交的证据和材料。}}")
    + paragraph("**三、答复意见**") + paragraph("{{reply_reconsideration.statement}}")
    + paragraph("**四、提交的证据、依据和其他有关材料**") + paragraph("{{reply_reconsideration.evidence}}")
    + flush("此致", before=100) + flush("{{reply_reconsideration.reconsideration.body}}")
    + only("reply_reconsideration.officer", flush("承办人：{{reply_reconsideration.officer}}"))
    + right("被申请人：{{bureau.name}}（印章）", before=400) + right("{{reply_reconsideration.day|han}}{{#seal|mm:42}}"))
LETTERS["rectification_report"] = (
    heading("行政复议意见书落实情况报告", "{{report_rectification.opinion.number|or:}}") + flush("{{register_reconsideration.body|or:行政复议机关}}：")
    + paragraph("{{report_rectification.opinion.day}}，本机关收到你机关{{report_rectification.opinion.number}}行政复议意见书，指出：{{report_rectification.opinion.content}}")
    + paragraph("依据《中华人民共和国行政复议法》第七十六条的规定，本机关自收到意见书之日起六十日内，将纠正情况报告如下：")
    + paragraph("{{report_rectification.content}}") + contact() + sealed("{{report_rectification.day|han}}"))

LETTERS["court_answer"] = (
    heading("行政诉讼答辩状", "{{answer_suit.suit.number|or:}}")
    + flush("答辩人（被告）：{{bureau.name}}") + BUREAU
    + only("answer_suit.suit.by", flush("被答辩人（原告）：{{party.name}}") + OTHER, "party")
    + only("answer_suit.suit.by", flush("被答辩人（原告）：利害关系人"), "third_party")
    + paragraph("原告因不服答辩人" + CONTESTED + "，向{{answer_suit.suit.court}}提起行政诉讼。依据《中华人民共和国行政诉讼法》第六十七条的规定，现提出答辩如下：")
    + paragraph("**一、原告的诉讼请求**") + paragraph("{{answer_suit.suit.request}}")
    + paragraph("**二、答辩意见**") + paragraph("{{answer_suit.statement}}")
    + paragraph("**三、作出行政行为的证据和所依据的规范性文件**") + paragraph("{{answer_suit.evidence}}")
    + flush("此致", before=100) + flush("{{answer_suit.suit.court}}")
    + flush("附：本答辩状副本、证据清单及证据、所依据的规范性文件")
    + right("答辩人：{{bureau.name}}（印章）", before=400) + right("{{answer_suit.day|han}}{{#seal|mm:42}}"))
LETTERS["counsel_authority"] = (
    heading("授权委托书", "{{appoint_counsel.suit.number|or:}}")
    + flush("委托人：{{bureau.name}}") + BUREAU
    + only("appoint_counsel.staff", flush("受委托人（本机关工作人员）：{{appoint_counsel.staff}}"))
    + only("appoint_counsel.lawyers", flush("受委托人（律师）：{{appoint_counsel.lawyers}}"))
    + paragraph("依据《中华人民共和国行政诉讼法》第三十一条的规定，现委托上列人员，在{{appoint_counsel.suit.court}}审理的因不服" + CONTESTED
                + "提起的行政诉讼中，作为委托人的诉讼代理人。")
    + paragraph("代理权限：□ 一般授权　□ 特别授权：")
    + right("委托人：{{bureau.name}}（印章）", before=400) + right("负责人（签名）：　　　　　　　　{{#seal|mm:42}}") + right("{{appoint_counsel.day|han}}"))
LETTERS["leader_identity"] = (
    heading("行政机关负责人身份证明书", "{{name_representative.suit.number|or:}}") + flush("{{name_representative.suit.court}}：")
    + paragraph("兹证明{{name_representative.who|or:　　　　}}同志，现任{{bureau.name}}{{name_representative.post|or:　　　　}}，系本机关负责人"
                "（{{name_representative.attendance}}）。")
    + paragraph("本机关确定由其出庭，参加你院定于{{name_representative.notice.session_on}}{{name_representative.notice.at|or:}}开庭审理的行政诉讼。依据"
                "《最高人民法院关于行政机关负责人出庭应诉若干问题的规定》，特此证明。")
    + contact() + sealed("{{name_representative.day|han}}"))
LETTERS["absence_explanation"] = (
    heading("行政机关负责人不能出庭情况说明", "{{name_representative.suit.number|or:}}") + flush("{{name_representative.suit.court}}：")
    + paragraph("你院定于{{name_representative.notice.session_on}}{{name_representative.notice.at|or:}}开庭审理的行政诉讼，本机关负责人因下列事由不能出庭："
                "{{name_representative.reason|or:——}}。")
    + paragraph("依据《最高人民法院关于行政机关负责人出庭应诉若干问题的规定》第八条、第九条的规定，现向你院说明理由" + when("name_representative.papers", "，并提交证明材料")
                + "。本机关委托{{name_representative.post|or:}}{{name_representative.who|or:相应的工作人员}}出庭应诉。")
    + contact() + right("负责人（签名）：　　　　　　　　", before=300) + sealed("{{name_representative.day|han}}"))

LETTERS["police_goods_list"] = (
    heading("移送涉案物品及材料清单", "{{transfer_to_police.number|or:}}") + flush("接收机关：{{transfer_to_police.police|or:公安机关}}")
    + paragraph("依据《行政执法机关移送涉嫌犯罪案件的规定》第十二条的规定，本机关将{{case.cause}}一案的下列涉案物品和其他材料移交你机关：")
    + paragraph("{{hand_over_material.items}}")
    + paragraph("上列物品和材料经双方当场清点，确认无误。", before=100)
    + paragraph("接收人：{{hand_over_material.received_by}}")
    + signatures("移交人签名", "移交人签名", "接收人签名") + sealed("{{hand_over_material.day|han}}")
    + copies("本清单一式两份，由移交机关和接收机关分别保存。"))
REFUSED = "{{answer_of_police.day|or:——}}，本机关收到{{transfer_to_police.police|or:公安机关}}不予立案通知书（{{answer_of_police.number|or:——}}）"
LETTERS["police_review_request"] = (
    heading("提请复议函", "{{transfer_to_police.number|or:}}") + flush("{{transfer_to_police.police|or:公安机关}}：")
    + paragraph("本机关以{{transfer_to_police.number|or:——}}向你机关移送{{case.cause}}一案。" + REFUSED + "。")
    + paragraph("本机关认为该案依法应当由公安机关决定立案，理由如下：") + paragraph("{{ask_police_review.reason}}")
    + paragraph("依据《行政执法机关移送涉嫌犯罪案件的规定》第九条的规定，现提请你机关复议，并请将复议结果书面通知本机关。")
    + contact() + sealed("{{ask_police_review.day|han}}"))
LETTERS["supervision_request"] = (
    heading("建议立案监督函", "{{transfer_to_police.number|or:}}") + flush("　　　　人民检察院：")
    + paragraph("本机关以{{transfer_to_police.number|or:——}}向{{transfer_to_police.police|or:公安机关}}移送{{case.cause}}一案。" + REFUSED + "。")
    + paragraph("本机关认为该案依法应当立案侦查，理由如下：") + paragraph("{{ask_procuratorate.reason}}")
    + paragraph("依据《行政执法机关移送涉嫌犯罪案件的规定》第九条的规定，现建议你院依法进行立案监督。")
    + paragraph("附件：案件移送书、不予立案通知书及有关材料") + contact() + sealed("{{ask_procuratorate.day|han}}"))


def evidence_list(name, to, day, number):
    rows = [("head", [label("序号"), label("证据名称"), label("种类"), label("证明内容"), label("来源"), label("日期")]),
            [label("{{*evidence}}{{evidence.no}}"), "{{evidence.name}}", "{{evidence.kind|or:}}", "{{evidence.purpose|or:}}",
             "{{evidence.source|or:}}", "{{evidence.day|or:}}{{/evidence}}"]]
    return (heading(name, number) + flush("提交人：{{bureau.name}}") + flush("接收机关：" + to)
            + flush("案由：不服" + CONTESTED) + table([800, 2300, 1300, 2100, 1300, 1300], rows)
            + flush("提交人（经办人）签名：　　　　　　　　接收人签名：", before=300) + sealed(day)
            + copies("本清单一式两份，提交人和接收机关各执一份。"))


LETTERS["reconsideration_evidence"] = evidence_list(
    "行政复议证据清单", "{{reply_reconsideration.reconsideration.body}}", "{{reply_reconsideration.day|han}}",
    "{{accept_reconsideration.number|or:}}")
LETTERS["court_evidence"] = evidence_list(
    "行政诉讼证据清单", "{{answer_suit.suit.court}}", "{{answer_suit.day|han}}", "{{answer_suit.suit.number|or:}}")


def documents():
    for name, content in LETTERS.items():
        yield name, content, None

# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents of payment, enforcement and credit: what follows a decision of penalty."""

from before_decision import CASE_ROWS, record
from layout import FORM_MARGINS, RECORD_MARGINS, flush, paragraph, right
from phrases import (BLANK_DAY, addressee, approval, contact, copies, form, heading, label, line, only, only_not, opinion,
                     pair, party, remedies, said, sealed, signatures, unless, when, wide)

LETTERS, FORMS, RECORDS = {}, {}, {}

DECIDED = "{{case.decided_on}}，本机关对你（单位）作出行政处罚决定（{{case.decision_number}}）"
SERVED = when("case.decision_served_on", "，并于{{case.decision_served_on}}送达")


def terms(kind):
    return when(f"{kind}.terms", "暂缓", "deferment") + when(f"{kind}.terms", "分期", "instalments")


LETTERS["address_confirmation"] = (
    heading("送达地址确认书", None) + flush("案由：{{case.cause|or:——}}") + flush("受送达人：{{party.name|or:——}}")
    + paragraph("为便于当事人及时收到本机关的执法文书，依据《中华人民共和国行政处罚法》第六十一条和《中华人民共和国民事诉讼法》关于送达的规定，告知如下：")
    + paragraph("一、受送达人应当提供确切的送达地址；地址变更的，应当及时书面告知本机关。")
    + paragraph("二、因提供或者确认的地址不准确、变更后未及时告知、本人或者其指定的代收人拒绝签收，致使文书未能被实际接收的，邮寄送达的以文书退回之日、"
                "直接送达的以送达人在送达回证上记明情况之日视为送达之日。")
    + paragraph("三、受送达人同意并签订确认书的，本机关可以采用传真、电子邮件等能够确认其收悉的方式送达文书，以文书到达其特定系统的日期为送达日期。")
    + flush("确认的送达地址：{{confirm_address.address}}")
    + flush("是否同意电子送达：" + when("confirm_address.electronic", "同意") + unless("confirm_address.electronic", "不同意"))
    + only("confirm_address.channel", flush("电子送达的接收方式：{{confirm_address.channel}}"))
    + paragraph("我已阅读（或者听明）以上告知事项，确认所提供的送达地址及方式准确、有效。")
    + flush("受送达人（代理人）：{{confirm_address.signed_by}}", before=200)
    + signatures("签名或者盖章", "执法人员签名", "执法人员签名"))
FORMS["seizure_form"] = form("行政强制措施审批表", CASE_ROWS + [
    pair("强制措施", "{{seize.measure}}", "实施地点", "{{seize.place}}"),
    wide("理　由", "{{seize.reason}}", 1300), wide("依　据", "{{seize.basis}}"),
    wide("场所、设施或者财物", "{{seize.items}}", 1300),
    wide("实施情况", when("seize.urgent", "情况紧急，已当场实施，现依据《中华人民共和国行政强制法》第十九条的规定补办批准手续。")
         + unless("seize.urgent", "拟在批准后由两名以上执法人员实施。"), 800),
    opinion("承办人意见", "建议采取上述行政强制措施。", 1300), opinion("承办机构意见", "", 1300), approval("负责人审批", "seize"),
])
FORMS["resumption_form"] = form("恢复调查审批表", CASE_ROWS[:2] + [
    pair("立案编号", "{{case.filing_number}}", "中止日期", "{{suspend.day|or:——}}"),
    wide("中止调查的事由", "{{suspend.ground|or:——}}"), wide("恢复调查的理由", "{{resume.reason}}", 3000),
    opinion("承办人意见", "中止调查的事由已经消失，建议自{{resume.day}}起恢复调查。"),
    opinion("承办机构意见", ""), opinion("负责人审批", ""),
], "编号：{{case.filing_number}}")
LETTERS["hearing_adjournment"] = (
    heading("延期听证通知书", "{{notify_hearing.number|or:}}") + addressee()
    + paragraph("本机关原定于{{notify_hearing.hearing_on}}就{{case.cause}}一案举行听证（{{notify_hearing.number|or:——}}）。因{{adjourn_hearing.reason}}")
    + paragraph("现决定延期举行听证。再次举行的时间、地点，本机关将依据《中华人民共和国行政处罚法》第六十四条的规定，在举行听证的七个工作日前另行通知。")
    + contact() + sealed() + copies())
FORMS["review_request_form"] = form("重大执法决定法制审核送审表", CASE_ROWS + [
    pair("立案编号", "{{case.filing_number}}", "送审日期", "{{request_review.day}}"),
    wide("查明的事实", "{{report_investigation.facts|or:见案件调查终结报告}}", 1900),
    wide("拟处理意见", ["{{request_review.proposes}}", "{{request_review.penalties_text|or:}}"], 1000),
    wide("裁量的理由", "{{report_investigation.discretion|or:见案件调查终结报告}}", 1000),
    wide("送审的理由", "{{request_review.reason|or:属于应当进行法制审核的案件}}", 700),
    wide("随送材料", "案件调查终结报告、拟作出的决定书文本及全部证据材料。", 700),
    ([label("承办机构"), (["承办人：{{case.officers}}", "负责人签名：　　　　　　　　　" + BLANK_DAY], 3, False)], 1300),
    ([label("法制审核机构接收"), (["接收人签名：　　　　　　　　　" + BLANK_DAY], 3, False)], 900),
], "编号：{{case.filing_number}}")
LETTERS["credit_notice"] = (
    heading("信用修复告知书", "{{decide_penalty.number}}") + addressee()
    + paragraph("本机关于{{decide_penalty.day}}对你（单位）作出行政处罚决定（{{decide_penalty.number}}）。该行政处罚信息可能依法归集，并在“信用中国”网站和有关信用信息"
                "网站公示。依据《信用修复管理办法》（国家发展和改革委员会令第36号），现将信用修复的有关事项告知如下：")
    + paragraph("一、公示期限。失信信息按照轻微、一般、严重分类管理，公示期限自行政处罚决定作出之日起计算：轻微失信信息原则上不予公示，确有必要公示的，期限最长三个月；"
                "一般失信信息最短公示三个月，最长一年；严重失信信息最短公示一年，最长三年。最长公示期届满的，自动停止公示。")
    + paragraph("二、申请条件。同时符合下列条件的，可以申请信用修复：（一）达到最短公示期限；（二）纠正失信行为，完全履行行政处罚决定规定的义务；"
                "（三）公开作出信用承诺；（四）法律、行政法规和国务院有关规定要求的其他条件。属于轻微失信信息的，履行法定责任后即可申请。")
    + paragraph("三、申请途径。通过“信用中国”网站提出申请，按照“谁认定、谁修复”的原则办理。申请时提交已经履行义务的证明材料和信用承诺书；不收取任何费用。")
    + paragraph("四、注意事项。申请行政复议或者提起行政诉讼期间，行政处罚信息不暂停公示；行政处罚决定被依法撤销、变更的，由本机关及时更正有关信息。"
                "提供虚假材料或者作出虚假承诺的，记入信用记录，并在规定期限内不得再次申请。")
    + contact() + sealed("{{decide_penalty.day|han}}") + copies("本告知书与行政处罚决定书同时送达，一份交当事人，一份存档。"))

LETTERS["payment_terms_request"] = (
    heading("暂缓（分期）缴纳罚款申请书", None) + flush("申请人：{{party.name}}")
    + flush("住所（住址）：{{party.address}}") + flush("{{bureau.name}}：")
    + paragraph("你机关于{{case.decided_on}}对我（单位）作出行政处罚决定（{{case.decision_number}}），罚款{{case.fine}}元（大写：{{case.fine|cheque}}）。")
    + paragraph("依据《中华人民共和国行政处罚法》第六十六条的规定，我（单位）因确有经济困难，申请" + terms("request_terms") + "缴纳罚款，理由如下：")
    + paragraph("{{request_terms.reason}}") + flush("附：证明经济困难的材料", before=200)
    + right("申请人（签名或者盖章）：　　　　　　　　", before=500) + right("{{request_terms.day|han}}"))
TERMS_GRANTED = (when("grant_terms.terms", "暂缓至{{grant_terms.until|or:——}}前缴纳罚款", "deferment")
                 + when("grant_terms.terms", "分期缴纳罚款", "instalments"))
FORMS["payment_terms_form"] = form("暂缓（分期）缴纳罚款审批表", CASE_ROWS + [
    pair("决定书文号", "{{case.decision_number}}", "决定日期", "{{case.decided_on}}"),
    pair("罚款数额", "{{case.fine}}元", "已缴数额", "{{case.paid}}元"),
    wide("申请理由", "{{request_terms.reason|or:——}}", 1300),
    wide("拟同意的方式", [TERMS_GRANTED + "。", "{{grant_terms.plan|or:}}"], 900),
    wide("审查意见", "{{grant_terms.reason}}", 1200),
    opinion("承办机构意见", "", 1300), approval("负责人审批", "grant_terms"),
])
LETTERS["payment_terms_notice"] = (
    heading("同意暂缓（分期）缴纳罚款通知书") + addressee()
    + paragraph(DECIDED + "，罚款{{case.fine}}元（大写：{{case.fine|cheque}}）。你（单位）提出" + terms("grant_terms") + "缴纳罚款的申请，本机关已经审查。")
    + paragraph("依据《中华人民共和国行政处罚法》第六十六条第二款的规定，同意你（单位）" + TERMS_GRANTED + "。")
    + only("grant_terms.plan", paragraph("各期的日期和金额（元）：") + paragraph("{{grant_terms.plan}}"))
    + paragraph("缴纳地点：{{bureau.payment_place}}。逾期未缴纳的，本机关将依据《中华人民共和国行政处罚法》第七十二条的规定，对逾期部分每日按百分之三加处罚款，"
                "并可以依法申请人民法院强制执行。")
    + contact() + sealed() + copies())
LETTERS["payment_terms_refusal"] = (
    heading("不予暂缓（分期）缴纳罚款通知书", "{{case.decision_number}}") + addressee()
    + paragraph("你（单位）就本机关{{case.decision_number}}行政处罚决定提出的暂缓（分期）缴纳罚款的申请收悉。经审查，{{decline_terms.reason}}")
    + paragraph("依据《中华人民共和国行政处罚法》第六十六条的规定，对你（单位）的申请不予批准。请按照行政处罚决定书载明的期限和方式缴纳罚款；"
                "逾期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额。")
    + contact() + sealed("{{decline_terms.day|han}}") + copies())

LETTERS["surcharge_decision"] = (
    heading("加处罚款决定书") + party()
    + paragraph(DECIDED + SERVED + "。缴纳罚款的期限已经届满，你（单位）尚有罚款{{impose_surcharge.fine_owed}}元（大写：{{impose_surcharge.fine_owed|cheque}}）未缴纳。")
    + paragraph("依据《中华人民共和国行政处罚法》第七十二条第一款第一项和《中华人民共和国行政强制法》第四十五条的规定，本机关决定：")
    + paragraph("自{{impose_surcharge.since}}起，每日按未缴纳的罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额{{impose_surcharge.fine_cap}}元"
                "（大写：{{impose_surcharge.fine_cap|cheque}}）。")
    + paragraph("请你（单位）到{{bureau.payment_place}}一并缴纳罚款和加处罚款。申请行政复议或者提起行政诉讼的，加处罚款的数额在行政复议或者行政诉讼期间不予计算。")
    + paragraph("逾期仍不履行的，本机关将依法催告并申请人民法院强制执行。")
    + remedies("bureau.reconsideration_body", "bureau.court") + contact() + sealed() + copies())
LETTERS["demolition_announcement"] = (
    heading("限期拆除公告", "{{announce_demolition.order.number|or:}}")
    + paragraph("{{party.name}}：")
    + paragraph("{{announce_demolition.order.day}}，本机关以{{announce_demolition.order.number|or:——}}责令你（单位）拆除下列建筑物、构筑物、设施：{{announce_demolition.building}}。"
                "你（单位）至今未自行拆除。")
    + paragraph("依据《中华人民共和国行政强制法》第四十四条的规定，现予公告：限你（单位）于{{announce_demolition.demolish_by}}前自行拆除，并清理其中的物品。")
    + paragraph("你（单位）在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，本机关将依法强制拆除。")
    + paragraph("公告的方式和地点：{{announce_demolition.where}}。") + contact() + sealed("{{announce_demolition.day|han}}"))
LETTERS["demolition_demand"] = (
    heading("催告书") + party()
    + paragraph("本机关责令你（单位）自行拆除违法建筑物、构筑物、设施，你（单位）逾期未拆除。")
    + paragraph("依据《中华人民共和国行政强制法》第三十五条的规定，现催告你（单位）履行下列义务：")
    + paragraph("{{demand.text}}")
    + paragraph("无正当理由逾期仍不履行的，本机关将依法作出强制执行决定并强制拆除。")
    + paragraph("收到本催告书后，你（单位）有权进行陈述和申辩。") + contact() + sealed() + copies())
LETTERS["enforcement_decision"] = (
    heading("强制执行决定书") + party()
    + paragraph("{{decide_enforcement.order.day}}，本机关以{{decide_enforcement.order.number|or:——}}责令你（单位）自行拆除违法建筑物、构筑物、设施。"
                "经本机关催告，你（单位）无正当理由逾期仍不履行。")
    + paragraph("强制执行的理由：{{decide_enforcement.reason}}")
    + paragraph("依据{{decide_enforcement.basis}}和《中华人民共和国行政强制法》第三十七条的规定，本机关决定强制执行：")
    + paragraph("一、强制执行的方式：{{decide_enforcement.manner}}")
    + paragraph("二、强制执行的时间：{{decide_enforcement.planned_on}}。实施前你（单位）已自行拆除的，不再强制执行。")
    + paragraph("请你（单位）在实施前自行搬离其中的财物。")
    + remedies("bureau.reconsideration_body", "bureau.court") + contact() + sealed() + copies())
RECORDS["demolition_record"] = record("拆除现场记录", (
    line("公告日期：{{demolish.announcement.day}}　　要求自行拆除的日期：{{demolish.announcement.demolish_by}}前")
    + line("当事人：{{party.name}}") + line("拆除日期：{{demolish.done_on}}{{demolish.started_at|or:}}")
    + line("建筑物、构筑物、设施：") + said("{{demolish.announcement.building}}")
    + line("拆除的实施：" + when("demolish.by_party", "当事人自行拆除") + unless("demolish.by_party", "本机关依法强制拆除"))
    + only("demolish.supervisors", line("现场执法人员：{{demolish.supervisors}}"))
    + line("见证人：{{demolish.witness|or:无}}") + line("经过及结果：") + said("{{demolish.text}}")
    + only("demolish.cost", line("费用：{{demolish.cost}}元（大写：{{demolish.cost|cheque}}）")) + said("（以下空白）")
    + signatures("现场执法人员签名", "现场执法人员签名", "当事人签名或者盖章", "见证人签名")))
LETTERS["demand_letter"] = (
    heading("履行行政决定催告书") + party()
    + paragraph(DECIDED + SERVED + "。你（单位）在法定期限内未履行该决定所确定的义务。")
    + paragraph("依据《中华人民共和国行政强制法》第五十四条的规定，现催告你（单位）自收到本催告书之日起十个工作日内履行下列义务：")
    + paragraph("{{demand.text}}")
    + only("demand.amount", paragraph("应缴金额：{{demand.amount}}元（大写：{{demand.amount|cheque}}）" + when("demand.owed_text", "，其中{{demand.owed_text}}")
                                      + "。给付方式：到{{bureau.payment_place}}缴纳。"))
    + paragraph("逾期仍未履行的，本机关将依法申请人民法院强制执行。")
    + paragraph("收到本催告书后，你（单位）有权进行陈述和申辩。") + contact() + sealed() + copies())
LETTERS["substitute_demand"] = (
    heading("代履行催告书") + party()
    + paragraph(DECIDED + SERVED + "，要求你（单位）履行排除妨碍、恢复原状等义务。你（单位）逾期未履行"
                + when("demand.purpose", "。本机关已决定代履行（{{decide_substitute.number|or:——}}），定于{{decide_substitute.planned_on|or:——}}由"
                       "{{decide_substitute.performer|or:——}}实施", "second_substitute") + "。")
    + only("demand.purpose", paragraph("依据《中华人民共和国行政强制法》第五十条的规定，现催告你（单位）履行下列义务；经催告仍不履行，其后果已经或者将危害交通安全、"
                                       "造成环境污染或者破坏自然资源的，本机关将代履行或者委托没有利害关系的第三人代履行："), "substitute")
    + only("demand.purpose", paragraph("依据《中华人民共和国行政强制法》第五十一条的规定，现于代履行三日前再次催告你（单位）履行下列义务；你（单位）履行的，停止代履行："),
           "second_substitute")
    + paragraph("{{demand.text}}")
    + only("demand.amount", paragraph("代履行的预计费用：{{demand.amount}}元（大写：{{demand.amount|cheque}}），由你（单位）承担。"))
    + paragraph("收到本催告书后，你（单位）有权进行陈述和申辩。") + contact() + sealed() + copies())
LETTERS["substitute_decision"] = (
    heading(when("decide_substitute.at_once", "立即") + "代履行决定书") + party()
    + paragraph(DECIDED + SERVED + "。")
    + only_not("decide_substitute.at_once", paragraph(
        "你（单位）逾期未履行该决定所确定的义务，经催告仍不履行，其后果已经或者将危害交通安全、造成环境污染或者破坏自然资源。依据《中华人民共和国行政强制法》第五十条、第五十一条的规定，"
        "本机关决定代履行："))
    + only("decide_substitute.at_once", paragraph(
        "需要立即清除道路、河道、航道或者公共场所的遗洒物、障碍物或者污染物，你（单位）不能清除。依据《中华人民共和国行政强制法》第五十二条的规定，本机关决定立即实施代履行："))
    + paragraph("一、代履行的标的和方式：{{decide_substitute.object}}")
    + paragraph("二、代履行人：{{decide_substitute.performer}}。") + paragraph("三、代履行的时间：{{decide_substitute.planned_on}}。")
    + paragraph("四、费用预算：{{decide_substitute.estimate}}元（大写：{{decide_substitute.estimate|cheque}}）。代履行的费用按照成本合理确定，由你（单位）承担，法律另有规定的除外。")
    + paragraph("代履行时，本机关将派员到场监督。请你（单位）到场；代履行前你（单位）已经履行的，停止代履行。")
    + remedies("bureau.reconsideration_body", "bureau.court") + contact() + sealed() + copies())
RECORDS["substitute_record"] = record("代履行现场记录", (
    line("代履行决定书：{{perform_substitute.decision.number|or:——}}　　决定日期：{{perform_substitute.decision.day|or:——}}")
    + line("当事人：{{party.name}}") + line("代履行日期：{{perform_substitute.done_on}}")
    + line("代履行人：{{perform_substitute.performer}}") + line("到场监督人员：{{perform_substitute.supervisors}}")
    + line("当事人到场情况：" + when("perform_substitute.party_present", "到场") + unless("perform_substitute.party_present", "未到场")
           + "　　见证人：{{perform_substitute.witness|or:无}}")
    + line("代履行的标的和方式：") + said("{{perform_substitute.decision.object}}")
    + line("实施经过及结果：") + said("　") + said("　")
    + line("费用：{{perform_substitute.cost}}元（大写：{{perform_substitute.cost|cheque}}）")
    + only("perform_substitute.party_told", line("当事人未到场，已于事后通知当事人。")) + said("（以下空白）")
    + signatures("到场监督人员签名", "到场监督人员签名", "代履行人签名或者盖章", "当事人（见证人）签名或者盖章")), "{{perform_substitute.decision.number|or:}}")
LETTERS["substitute_cost_notice"] = (
    heading("代履行费用缴纳通知书", "{{perform_substitute.decision.number}}") + addressee()
    + paragraph("依据本机关{{perform_substitute.decision.number}}代履行决定，{{perform_substitute.performer}}已于{{perform_substitute.done_on}}实施代履行，"
                "费用共计{{perform_substitute.cost}}元（大写：{{perform_substitute.cost|cheque}}）。")
    + paragraph("依据《中华人民共和国行政强制法》第五十一条第二款的规定，代履行的费用按照成本合理确定，由你（单位）承担。请你（单位）自收到本通知书之日起十五日内到"
                "{{bureau.payment_place}}缴纳。")
    + paragraph("对费用有异议的，可以自收到本通知书之日起向本机关提出书面意见。") + flush("附：费用明细及凭证", before=100)
    + contact() + sealed("{{perform_substitute.done_on|han}}") + copies())

LETTERS["court_application"] = (
    heading("强制执行申请书")
    + flush("申请人：{{bureau.name}}") + flush("住所：{{bureau.address}}　　联系电话：{{bureau.telephone}}")
    + flush("法定代表人（负责人）：{{bureau.head|or:　　　　}}　　职务：{{bureau.head_post|or:　　　　}}")
    + flush("被申请人：{{party.name}}")
    + only("party.is_person", flush("身份证件号码：{{party.identity|or:——}}"))
    + only("party.is_organisation", flush("统一社会信用代码：{{party.credit_code|or:——}}")
           + flush("法定代表人（负责人、经营者）：{{party.representative|or:——}}"))
    + flush("住所（住址）：{{party.address}}")
    + paragraph("**申请事项**")
    + paragraph("请求依法强制执行申请人于{{case.decided_on}}作出的行政处罚决定（{{case.decision_number}}）"
                + when("apply_to_court.amount", "，执行标的{{apply_to_court.amount}}元（大写：{{apply_to_court.amount|cheque}}）"
                       + when("apply_to_court.owed_text", "，其中{{apply_to_court.owed_text}}")) + "。")
    + paragraph("**事实和理由**")
    + paragraph("申请人于{{case.decided_on}}对被申请人作出行政处罚决定：{{case.penalties_text|or:见决定书}}。"
                + when("case.decision_served_on", "决定书于{{case.decision_served_on}}送达被申请人。"))
    + paragraph("被申请人在法定期限内不申请行政复议、不提起行政诉讼，又不履行行政处罚决定。"
                + when("demand.purpose", "申请人于{{demand.served_on|or:（送达日期见送达回证）}}向被申请人送达{{demand.number|or:——}}催告书，催告书送达十个工作日后被申请人"
                                        "仍未履行义务。", "court_application"))
    + only("apply_to_court.late_reason", paragraph("逾期提出申请的正当理由：{{apply_to_court.late_reason}}"))
    + paragraph("依据《中华人民共和国行政强制法》第五十三条、第五十四条、第五十五条的规定，特申请强制执行。")
    + flush("此致", before=100) + flush("{{apply_to_court.court}}")
    + paragraph("附：一、行政决定书及作出决定的事实、理由和依据；二、当事人的意见及催告情况；三、申请强制执行标的情况；四、其他材料。", before=100)
    + right("申请人：{{bureau.name}}（印章）", before=400) + right("负责人（签名）：　　　　　　　　{{#seal|mm:42}}") + right("{{act.day|han}}"))
LETTERS["court_review_application"] = (
    heading("行政非诉执行复议申请书", None)
    + flush("申请人：{{bureau.name}}") + flush("住所：{{bureau.address}}　　联系电话：{{bureau.telephone}}")
    + flush("法定代表人（负责人）：{{bureau.head|or:　　　　}}　　职务：{{bureau.head_post|or:　　　　}}")
    + flush("被申请执行人：{{party.name}}")
    + paragraph("**复议请求**")
    + paragraph("申请人于{{ask_higher_court.application.day}}向{{ask_higher_court.application.court}}申请强制执行{{case.decision_number}}行政处罚决定。申请人对该院作出的不予受理"
                "（不予执行）裁定不服，请求予以撤销，并准予强制执行。")
    + paragraph("**事实和理由**") + paragraph("{{ask_higher_court.reason}}")
    + paragraph("依据《中华人民共和国行政强制法》第五十六条、第五十八条的规定，申请人在收到裁定之日起十五日内申请复议。")
    + flush("此致", before=100) + flush("{{ask_higher_court.court}}")
    + right("申请人：{{bureau.name}}（印章）", before=400) + right("负责人（签名）：　　　　　　　　{{#seal|mm:42}}") + right("{{act.day|han}}"))
LETTERS["enforcement_agreement"] = (
    heading("行政强制执行协议书", "{{case.decision_number}}")
    + flush("甲方（行政机关）：{{bureau.name}}") + flush("住所：{{bureau.address}}　　联系电话：{{bureau.telephone}}")
    + flush("乙方（当事人）：{{party.name}}") + flush("住所（住址）：{{party.address}}")
    + paragraph("甲方于{{case.decided_on}}对乙方作出行政处罚决定（{{case.decision_number}}）。在强制执行过程中，双方在不损害公共利益和他人合法权益的情况下，"
                "依据《中华人民共和国行政强制法》第四十二条的规定，达成如下执行协议：")
    + paragraph("一、协议的内容：{{agree_enforcement.content}}")
    + paragraph("二、履行的最后期限：{{agree_enforcement.until}}。")
    + only("agree_enforcement.remedied", paragraph("三、乙方已采取补救措施。乙方按期履行本协议的，甲方可以依法减免加处的罚款；罚款本金不予减免。"))
    + only_not("agree_enforcement.remedied", paragraph("三、罚款本金不予减免；乙方采取补救措施的，甲方可以依法减免加处的罚款。"))
    + paragraph("四、执行协议应当履行。乙方不履行本协议的，甲方将恢复强制执行。")
    + paragraph("五、本协议一式两份，双方各执一份，自双方签名或者盖章之日起生效。")
    + right("甲方：{{bureau.name}}（印章）", before=400) + right("代表人（签名）：　　　　　　　　{{#seal|mm:42}}") + right("{{act.day|han}}")
    + right("乙方（签名或者盖章）：　　　　　　　　", before=300) + right(BLANK_DAY))
LETTERS["agreement_broken"] = (
    heading("恢复强制执行通知书", "{{case.decision_number}}") + addressee()
    + paragraph("{{break_agreement.agreement.day}}，你（单位）与本机关就{{case.decision_number}}行政处罚决定的执行达成执行协议。你（单位）未履行该协议：{{break_agreement.reason}}")
    + paragraph("依据《中华人民共和国行政强制法》第四十二条第二款的规定，本机关自{{break_agreement.day}}起恢复强制执行。请立即履行行政处罚决定确定的义务；仍不履行的，"
                "本机关将依法申请人民法院强制执行。")
    + paragraph("你（单位）有权进行陈述和申辩。") + contact() + sealed("{{break_agreement.day|han}}") + copies())
LETTERS["surcharge_remission"] = (
    heading("减免加处罚款决定书", "{{case.decision_number}}") + addressee()
    + paragraph("{{remit_surcharge.agreement.day}}，本机关与你（单位）就{{case.decision_number}}行政处罚决定的执行达成执行协议。你（单位）已采取补救措施并履行协议。{{remit_surcharge.reason}}")
    + paragraph("依据《中华人民共和国行政强制法》第四十二条第一款的规定，本机关决定减免加处的罚款{{remit_surcharge.amount}}元（大写：{{remit_surcharge.amount|cheque}}）。罚款本金不予减免。")
    + contact() + sealed() + copies())
LETTERS["enforcement_suspension"] = (
    heading("中止执行通知书", "{{case.decision_number}}") + addressee()
    + paragraph("本机关{{case.decision_number}}行政处罚决定在执行中，出现下列情形：{{suspend_enforcement.ground}}。{{suspend_enforcement.reason}}")
    + paragraph("依据《中华人民共和国行政强制法》第三十九条的规定，本机关决定自{{suspend_enforcement.day}}起中止执行。中止执行的情形消失后，本机关将恢复执行；"
                "对没有明显社会危害，当事人确无能力履行，中止执行满三年未恢复执行的，不再执行。")
    + contact() + sealed() + copies())
LETTERS["enforcement_resumption"] = (
    heading("恢复执行通知书", "{{case.decision_number}}") + addressee()
    + paragraph("本机关{{case.decision_number}}行政处罚决定" + when("suspend_enforcement.day", "于{{suspend_enforcement.day}}") + "中止执行。现中止执行的情形已经消失：{{resume_enforcement.reason}}")
    + paragraph("依据《中华人民共和国行政强制法》第三十九条的规定，本机关自{{resume_enforcement.day}}起恢复执行。请及时履行行政处罚决定确定的义务。")
    + contact() + sealed() + copies())
LETTERS["enforcement_end"] = (
    heading("终结执行决定书", "{{case.decision_number}}") + addressee()
    + paragraph("本机关{{case.decision_number}}行政处罚决定在执行中，出现下列情形：{{end_enforcement.ground}}。{{end_enforcement.reason}}")
    + paragraph("依据《中华人民共和国行政强制法》" + when("end_enforcement.ground", "第三十九条第二款", "three_years")
                + unless("end_enforcement.ground", "第四十条", "three_years") + "的规定，本机关决定自{{end_enforcement.day}}起终结执行。")
    + contact() + sealed() + copies())
LETTERS["auction_notice"] = (
    heading("拍卖财物抵缴罚款通知书", "{{case.decision_number}}") + addressee()
    + paragraph(DECIDED + SERVED + "。你（单位）经催告仍不履行缴纳罚款的义务。")
    + paragraph("依据《中华人民共和国行政处罚法》第七十二条第一款第二项和《中华人民共和国行政强制法》第四十六条第三款的规定，本机关已将依法查封、扣押的下列财物委托{{auction_goods.auctioneer}}依法拍卖：")
    + paragraph("{{auction_goods.goods}}")
    + paragraph("拍卖所得{{auction_goods.proceeds}}元（大写：{{auction_goods.proceeds|cheque}}），用于抵缴罚款，票据号码：{{auction_goods.receipt}}。抵缴后有剩余的，依法退还。")
    + contact() + sealed("{{auction_goods.day|han}}") + copies())
LETTERS["refund_notice"] = (
    heading("退还款项通知书", "{{case.decision_number}}") + addressee()
    + paragraph("因{{refund.ground}}，依法应当向你（单位）退还就{{case.decision_number}}行政处罚决定缴纳的款项{{refund.amount}}元（大写：{{refund.amount|cheque}}）。")
    + paragraph("款项已按规定办理退还，票据号码：{{refund.receipt}}。请核对收款账户；未收到的，请与本机关联系。")
    + contact() + sealed("{{refund.day|han}}") + copies())


def documents():
    for name, content in FORMS.items():
        yield name, content, FORM_MARGINS
    for name, content in RECORDS.items():
        yield name, content, RECORD_MARGINS
    for name, content in LETTERS.items():
        yield name, content, None

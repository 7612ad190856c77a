# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents from the report of the investigation to the closing of the case."""

from before_decision import CASE_ROWS, enforcers, record
from layout import FORM_MARGINS, RECORD_MARGINS, flush, paragraph, right, table
from phrases import (BLANK_DAY, addressee, approval, contact, copies, discretion, each, exemption, form, heading, label, line, officers,
                     only, only_not, opinion, pair, party, remedies, said, sealed, signatures, unless, when, wide)

LETTERS, FORMS, RECORDS = {}, {}, {}

FILED = "本机关于{{case.filed_on}}对{{case.cause}}一案立案调查。"


def penalties(key):
    return each(key, paragraph("{{" + key + ".no|han}}、{{" + key + ".word}}。"))


LETTERS["investigation_report"] = (
    heading("案件调查终结报告", "{{case.filing_number}}")
    + paragraph("**一、当事人基本情况**", indent=2) + party()
    + paragraph("**二、案件来源及调查经过**")
    + paragraph("案件来源：{{case.source|or:——}}。{{case.description}}")
    + paragraph("本案于{{case.filed_on}}立案，立案编号{{case.filing_number}}，由{{case.officers}}承办。违法行为发生于{{case.occurred_on|or:（待查）}}，"
                "地点：{{case.place|or:——}}。")
    + paragraph("**三、查明的事实**") + paragraph("{{report_investigation.facts}}")
    + paragraph("**四、证据**") + paragraph("{{text.evidence}}")
    + paragraph("**五、处理意见及依据**")
    + paragraph("当事人的行为违反了{{case.violated|or:下列规定}}。依据{{report_investigation.basis}}的规定，建议作出如下处理：{{report_investigation.proposal}}。")
    + only("report_investigation.penalties", penalties("report_investigation.penalties"))
    + paragraph("**六、裁量基准的运用及理由**") + only("report_investigation.discretion", paragraph("{{report_investigation.discretion}}"))
    + discretion()
    + only_not("report_investigation.discretion", only_not("text.discretion", paragraph("无裁量情形。")))
    + exemption()
    + only("report_investigation.complex", paragraph("本案情节复杂，建议由本机关负责人集体讨论决定。"))
    + only("report_investigation.grave", paragraph("本案涉及重大违法行为，建议由本机关负责人集体讨论决定。"))
    + right("承办人：{{case.officers}}", before=400) + right("{{report_investigation.day|han}}"))


def notice(with_hearing):
    name = "行政处罚听证告知书" if with_hearing else "行政处罚意见告知书"
    text = (heading(name) + party() + paragraph(FILED + "经调查，查明事实和理由如下：") + paragraph("{{notify.facts}}")
            + only("notify.intends", paragraph("当事人的上述行为，依据{{notify.basis}}的规定，本机关拟对当事人作出如下行政处罚：")
                   + penalties("notify.penalties"), "penalise")
            + only("notify.intends", paragraph("当事人的上述行为，依据{{notify.basis}}的规定，本机关拟对当事人作出不予行政处罚的决定，并依法进行教育。"),
                   "no_penalty")
            + paragraph("依据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，当事人有权进行陈述和申辩。当事人可以自收到本告知书之日起五个工作日内，"
                        "以书面或者口头方式向本机关提出陈述、申辩意见；逾期未提出的，视为放弃该权利。本机关不因当事人陈述、申辩而给予更重的处罚。"))
    if with_hearing:
        text += paragraph("依据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，当事人有要求听证的权利。要求听证的，应当自收到本告知书之日起"
                          "五个工作日内以书面或者口头方式向本机关提出；逾期未提出的，视为放弃听证的权利。当事人不承担听证的费用。")
    return text + contact() + sealed() + copies()


LETTERS["penalty_notice"] = notice(False)
LETTERS["hearing_notice"] = notice(True)

RECORDS["defence_record"] = record("陈述申辩笔录", (
    line("案由：{{case.cause}}") + line("陈述申辩人：{{party.name}}　　方式：{{state_defence.form}}")
    + line("时间：{{state_defence.done_on}}　　告知书：{{notify.number|or:——}}")
    + line("陈述申辩的内容：") + said("{{state_defence.content}}")
    + only("state_defence.new_facts", said("陈述申辩人提出了新的事实、理由或者证据，见所附材料。")) + said("（以下空白）")
    + said("以上笔录已交陈述申辩人核对（或者向其宣读），确认无误。")
    + signatures("陈述申辩人签名或者盖章", "执法人员签名", "执法人员签名", "记录人签名")))
LETTERS["reexamination_opinion"] = (
    heading("陈述申辩复核意见书") + flush("当事人：{{party.name}}") + flush("案由：{{case.cause}}")
    + paragraph("本机关送达《行政处罚告知书》（{{notify.number}}）后，当事人提出下列陈述、申辩：")
    + paragraph("{{state_defence.content|or:见陈述申辩材料。}}")
    + paragraph("对当事人提出的事实、理由和证据，本机关进行了复核，意见如下：") + paragraph("{{reexamine_defence.opinion}}")
    + paragraph("复核结论：对当事人的陈述、申辩**{{reexamine_defence.adoption}}**。")
    + right("复核人：{{reexamine_defence.by}}", before=300) + sealed())
LETTERS["hearing_declined"] = (
    heading("不予受理听证通知书", "{{case.number}}") + addressee()
    + paragraph("你（单位）就{{case.cause}}一案（告知书：{{notify.number|or:——}}）提出的听证要求收悉。经审查，{{decline_hearing.reason}}")
    + paragraph("依据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，本机关决定不予受理。你（单位）仍可以依法进行陈述和申辩。")
    + contact() + sealed("{{decline_hearing.day|han}}"))
HEARING_DAY = "{{notify_hearing.hearing_on}}{{notify_hearing.at|or:}}"
LETTERS["hearing_invitation"] = (
    heading("行政处罚听证通知书") + addressee()
    + paragraph("根据你（单位）的要求，本机关定于**" + HEARING_DAY + "**在{{notify_hearing.place}}，就{{case.cause}}一案举行听证。")
    + paragraph("本次听证由{{notify_hearing.chair.name}}主持。你（单位）认为主持人与本案有直接利害关系的，有权申请回避。")
    + paragraph("你（单位）可以亲自参加听证，也可以委托一至二人代理；委托代理的，应当在听证前提交授权委托书。请携带身份证明和有关证据，并通知证人到场。")
    + paragraph("无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利，本机关将终止听证。听证公开举行，涉及国家秘密、商业秘密或者个人隐私"
                "依法予以保密的除外。你（单位）不承担组织听证的费用。")
    + contact() + sealed() + copies())
LETTERS["hearing_announcement"] = (
    heading("行政处罚听证公告") + paragraph("本机关定于" + HEARING_DAY + "在{{notify_hearing.place}}公开举行听证，现公告如下：")
    + paragraph("案由：{{case.cause}}") + paragraph("当事人：{{party.name}}")
    + paragraph("听证主持人：{{notify_hearing.chair.name}}")
    + paragraph("需要旁听的，请持有效身份证件于听证开始前到场。") + contact() + sealed())
RECORDS["hearing_record"] = record("行政处罚听证笔录", (
    line("案由：{{case.cause}}") + line("时间：{{hold_hearing.done_on}}　　地点：{{notify_hearing.place|or:——}}")
    + line("主持人：{{hold_hearing.chair.name}}　　记录人：") + line("当事人：{{party.name}}")
    + line("委托代理人：　　　　　　　　案件调查人员：{{case.officers}}")
    + line("听证结果：{{hold_hearing.outcome}}") + line("听证记录：") + said("{{hold_hearing.record}}") + said("（以下空白）")
    + said("以上笔录已交当事人或者其代理人核对，确认无误。")
    + signatures("当事人或者代理人签名或者盖章", "案件调查人员签名", "主持人签名", "记录人签名")))
LETTERS["hearing_report"] = (
    heading("听证报告", "{{case.number}}") + flush("案由：{{case.cause}}") + flush("当事人：{{party.name}}")
    + flush("听证时间：{{hold_hearing.done_on}}") + flush("主持人：{{hold_hearing.chair.name}}")
    + paragraph("**一、听证的基本情况**") + paragraph("听证结果：{{hold_hearing.outcome}}。听证的内容见听证笔录。")
    + paragraph("**二、主持人的意见**") + paragraph("{{hold_hearing.opinion|or:详见听证笔录。}}")
    + paragraph("依据《中华人民共和国行政处罚法》第六十五条的规定，本机关应当根据听证笔录，依法作出决定。")
    + right("听证主持人（签名）：　　　　　　", before=500) + right("{{hold_hearing.day|han}}"))
LETTERS["review_opinion"] = (
    heading("重大执法决定法制审核意见书") + flush("案由：{{case.cause}}") + flush("当事人：{{party.name}}")
    + flush("承办机构：{{case.unit}}")
    + paragraph("你机构于{{request_review.day}}提请审核的案件，拟处理意见为：{{request_review.proposes}}"
                + when("request_review.penalties_text", "（{{request_review.penalties_text}}）") + "。")
    + only("review.reasons", paragraph("需要法制审核的原因：{{review.reasons}}。"))
    + paragraph("经审核，意见如下：")
    + only("review.items", each("review.items", paragraph(
        "{{review.items.no}}．{{review.items.item}}：{{review.items.verdict}}。{{review.items.text}}")))
    + paragraph("{{review.opinion}}")
    + paragraph("审核结论：**{{review.outcome}}**")
    + right("审核人员：{{review.by}}", before=400) + right("法制审核机构（盖章）") + right("{{act.day|han}}"))
RECORDS["discussion_record"] = record("案件集体讨论笔录", (
    line("案由：{{case.cause}}") + line("当事人：{{party.name}}") + line("讨论日期：{{discuss.done_on}}" + when("discuss.from", "　{{discuss.from}}至{{discuss.to}}") + "　　议题：{{discuss.topic}}")
    + only("discuss.place", line("地点：{{discuss.place}}")) + only("discuss.chair", line("主持人：{{discuss.chair.name}}"))
    + line("参加讨论的负责人：{{discuss.leaders}}") + line("案件承办人：{{case.officers}}　　记录人：{{discuss.recorder|or:}}")
    + only("discuss.meeting", line("会议：{{discuss.meeting}}")) + only("discuss.papers", line("会议材料：{{discuss.papers}}"))
    + only("discuss.others", line("列席人员：{{discuss.others}}"))
    + only("discuss.votes", line("各人意见：") + each("discuss.votes", line(
        "{{discuss.votes.no}}．{{discuss.votes.leader.name}}（{{discuss.votes.post}}）：{{discuss.votes.vote}}。{{discuss.votes.view}}")))
    + line("讨论意见：") + said("{{discuss.views}}")
    + only("discuss.summary", said("主持人意见：{{discuss.summary}}"))
    + only("discuss.conclusion", said("讨论结论：{{discuss.conclusion}}。" + when("discuss.penalties_text", "{{discuss.penalties_text}}。")))
    + line("参加讨论人员签名：") + each("discuss.leaders", line("{{discuss.leaders.name}}（签名）：　　　　　　　　　" + BLANK_DAY))))
FORMS["handling_form"] = form("案件处理审批表", CASE_ROWS + [
    pair("立案编号", "{{case.filing_number}}", "立案日期", "{{case.filed_on}}"),
    wide("查明的事实", "{{report_investigation.facts}}", 2600),
    wide("陈述申辩及听证", ["{{text.defence|or:——}}", "{{text.procedure|or:}}"
                            + when("decide_penalty.hearing_departure", "重于听证报告建议的理由：{{decide_penalty.hearing_departure}}")], 1400),
    wide("处理意见", [when("decide_penalty.penalties_text", "拟决定：{{decide_penalty.penalties_text}}。依据：{{decide_penalty.basis}}")
                   + when("decide_no_penalty.ground", "拟决定：不予行政处罚（{{decide_no_penalty.ground}}）。依据：{{decide_no_penalty.basis}}")
                   + when("text.exemption", "{{text.exemption}}"), "承办人：{{case.officers}}"], 1700),
    opinion("承办机构意见", ""),
    wide("法制审核意见", "{{review.outcome|or:不属于应当审核的案件}}　{{review.number|or:}}", 700),
    ([label("负责人审批"), (["{{act.approval.opinion|or:}}", "签名：{{act.approval.by|or:　　　　　　}}{{#signature.approver|mm:25}}　　　　{{act.approval.day|or:"
                             + BLANK_DAY + "}}"], 3, False)], 1700),
], "编号：{{act.number|or:　　　　}}")
PAYMENT = (when("decide_penalty.payment_place", "{{decide_penalty.payment_place}}")
           + unless("decide_penalty.payment_place", "{{bureau.payment_place}}"))
LETTERS["penalty_decision"] = (
    heading("行政处罚决定书") + party()
    + paragraph(FILED + "现已调查终结。经查明：") + paragraph("{{decide_penalty.facts}}")
    + paragraph("以上事实，有下列证据证实：") + paragraph("{{text.evidence}}")
    + only("notify.number", paragraph("本机关于{{notify.served_on|or:（未送达）}}向当事人送达{{notify.number}}告知书，告知当事人行政处罚的内容及事实、理由、依据，以及依法享有的"
                "陈述、申辩" + when("notify.hearing_offered", "、要求听证") + "等权利。{{text.defence}}"))
    + only("text.procedure", paragraph("{{text.procedure}}"))
    + only("decide_penalty.hearing_departure", paragraph("本决定重于听证报告的建议，理由如下：{{decide_penalty.hearing_departure}}"))
    + paragraph("本机关认为：{{decide_penalty.reasons}}") + discretion() + exemption()
    + paragraph("综上，依据{{decide_penalty.basis}}的规定，本机关决定对当事人作出如下行政处罚：")
    + penalties("decide_penalty.penalties")
    + only("decide_penalty.fine", paragraph(
        "当事人应当自收到本决定书之日起十五日内，到" + PAYMENT + "缴纳罚款{{decide_penalty.fine}}元（大写：{{decide_penalty.fine|cheque}}）。"
        "到期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，每日按罚款数额的百分之三加处罚款，"
        "加处罚款的数额不超过罚款的数额。当事人确有经济困难，需要延期或者分期缴纳罚款的，可以向本机关提出申请，经批准可以暂缓或者分期缴纳。"))
    + remedies("decide_penalty.reconsideration_body", "decide_penalty.court")
    + paragraph("逾期不申请行政复议、不提起行政诉讼，又不履行本决定的，本机关将依法强制执行或者申请人民法院强制执行。")
    + only("decide_penalty.social_impact", paragraph("本决定将依照《中华人民共和国行政处罚法》第四十八条的规定公开。"))
    + sealed() + copies())
LETTERS["no_penalty_decision"] = (
    heading("不予行政处罚决定书") + party() + paragraph(FILED + "现已调查终结。经查明：")
    + paragraph("{{decide_no_penalty.facts}}") + only("evidence", paragraph("以上事实，有下列证据证实：") + paragraph("{{text.evidence}}"))
    + only("notify.number", paragraph("{{text.defence}}"))
    + paragraph("本机关认为，当事人的行为属于下列情形：{{decide_no_penalty.ground}}。依据{{decide_no_penalty.basis}}的规定，本机关决定对当事人不予行政处罚。")
    + exemption()
    + paragraph("依据《中华人民共和国行政处罚法》第三十三条第三款的规定，本机关对当事人进行了教育：{{decide_no_penalty.education}}")
    + remedies("decide_no_penalty.reconsideration_body", "decide_no_penalty.court") + sealed() + copies())
LETTERS["police_transfer"] = (
    heading("涉嫌犯罪案件移送书") + flush("{{transfer_to_police.police}}：")
    + paragraph(FILED + "经调查，当事人的行为涉嫌{{transfer_to_police.offence}}罪。") + party()
    + paragraph("依据《中华人民共和国行政处罚法》第二十七条、第五十七条和《行政执法机关移送涉嫌犯罪案件的规定》，现将该案移送你机关。请依法审查，"
                "并将是否立案的决定书面通知本机关；不予立案的，请说明理由并退回案卷材料。")
    + paragraph("移送的材料：{{transfer_to_police.papers}}") + contact() + sealed())
FORMS["withdrawal_form"] = form("终止调查（撤销案件）审批表", CASE_ROWS + [
    pair("立案编号", "{{case.filing_number}}", "立案日期", "{{case.filed_on}}"),
    wide("终止的情形", "{{withdraw_case.ground}}"), wide("理　由", "{{withdraw_case.reason}}", 3000),
    opinion("承办人意见", "建议终止调查，撤销案件。"), opinion("承办机构意见", ""), approval("负责人审批", "withdraw_case"),
], "编号：{{case.filing_number}}")
LETTERS["summary_decision"] = (
    heading("当场行政处罚决定书") + party()
    + paragraph("违法行为：{{summary_decide.facts}}")
    + paragraph("时间：{{summary_decide.occurred_on|or:当日}}{{summary_decide.at|or:}}　　地点：{{summary_decide.place}}")
    + paragraph("当事人的行为属于{{case.matter}}。依据{{summary_decide.basis}}和《中华人民共和国行政处罚法》第五十一条、第五十二条的规定，决定当场作出如下行政处罚："
                "{{summary_decide.penalties_text}}。")
    + only("summary_decide.fine", paragraph(
        "罚款缴纳方式：□ 当场缴纳（出具财政部门统一制发的专用票据）　□ 自收到本决定书之日起十五日内到{{bureau.payment_place}}缴纳。到期不缴纳的，每日按罚款数额的百分之三"
        "加处罚款，加处罚款的数额不超过罚款的数额。"))
    + paragraph("执法人员已出示执法证件，告知当事人作出处罚的内容及事实、理由、依据和依法享有的陈述、申辩权利"
                + when("summary_decide.defence_heard", "，并听取了当事人的陈述、申辩") + "。")
    + paragraph("如不服本决定，可以自收到本决定书之日起六十日内向{{summary_decide.reconsideration_body}}申请行政复议；对行政复议决定仍不服的，可以依法提起行政诉讼。"
                "对当场作出的行政处罚决定，应当先申请行政复议。行政复议、行政诉讼期间，本决定不停止执行，法律另有规定的除外。")
    + only_not("summary_decide.party_signed", paragraph("当事人拒绝签收，执法人员在此注明。"))
    + each("summary_decide.officers", flush("执法人员（签名或者盖章）：　　　　　　　{{summary_decide.officers.name}}　证号：{{summary_decide.officers.certificate|or:——}}",
                                            size=28))
    + flush("当事人（签名或者盖章）：", size=28) + sealed() + copies("本决定书当场交付当事人，存根报所属机关备案。"))
FORMS["summary_filing"] = form("当场行政处罚备案表", [
    pair("决定书文号", "{{case.decision_number}}", "决定日期", "{{case.decided_on}}"),
    pair("当事人", "{{party.name}}", "地　点", "{{case.place}}"),
    wide("违法行为", "{{summary_decide.facts}}", 2200), wide("依　据", "{{summary_decide.basis}}"),
    wide("处罚内容", "{{summary_decide.penalties_text}}"),
    pair("执法人员", "{{summary_decide.officers}}", "缴纳情况", when("case.fine", "已缴{{case.paid}}元")),
    pair("备案日期", "{{file_for_record.day}}", "备案接收人", "{{file_for_record.received_by|or:}}"),
    opinion("备案意见", ""),
], "编号：{{case.decision_number}}")
CORRECTION = when("correct_document.correction", "更正", "clerical") + when("correct_document.correction", "补正", "omission")
LETTERS["document_correction"] = (
    heading("行政处罚文书" + CORRECTION + "通知书") + addressee()
    + paragraph("本机关于{{correct_document.document.day}}制作的{{correct_document.document.number}}文书，因存在"
                + when("correct_document.correction", "文字表述错误或者计算错误", "clerical")
                + when("correct_document.correction", "遗漏", "omission") + "，现依法予以" + CORRECTION + "：")
    + paragraph("{{correct_document.text}}") + paragraph("上述文书的其他内容不变。本通知书与原文书具有同等效力。")
    + contact() + sealed() + copies())
RECORDS["service_receipt"] = record("送达回证", table([2300, 6900], [
    [label("案　由"), "{{case.cause|or:——}}"], [label("送达文书及文号"), "{{serve.document.number}}"],
    [label("受送达人"), "{{party.name}}"], [label("送达地点"), "{{party.address|or:——}}"],
    [label("送达方式"), "{{serve.method}}"],
    [label("送达结果"), when("serve.result", "未能送达", "failed") + unless("serve.result", "已送达", "failed")],
    ([label("收件人"), ["{{serve.recipient|or:　　　　}}", "签名或者盖章：　　　　　　　　" + BLANK_DAY]], 1300),
    [label("收到日期"), "{{serve.received_on|or:}}"],
    ([label("代收人及代收理由"), ""], 900),
    ([label("拒收事由和日期"), when("serve.method", "受送达人拒绝签收，依法留置送达。" + when("serve.recorded", "送达过程已拍照、录像。"), "left")], 1100),
    ([label("见证人"), "{{serve.witness|or:}}"], 800),
    ([label("送达人"), ["{{serve.by}}", "签名：　　　　　　　　　　　　" + BLANK_DAY]], 1300),
    [label("送达日期"), "{{serve.done_on}}"],
    ([label("备　注"), when("serve.address_confirmed", "当事人已确认送达地址，并同意电子送达。")], 900)]))
LETTERS["public_notice"] = (
    heading("送达公告", "{{serve.document.number}}") + addressee()
    + paragraph("因采用其他方式无法向你（单位）送达，依据《中华人民共和国行政处罚法》第六十一条和《中华人民共和国民事诉讼法》第九十五条的规定，"
                "现向你（单位）公告送达{{serve.document.number}}文书。")
    + paragraph("自发出本公告之日起，经过三十日，即视为送达。请你（单位）到本机关领取该文书。")
    + paragraph("公告方式：{{serve.notice_place|or:本机关门户网站}}。") + contact() + sealed("{{serve.done_on|han}}"))
FORMS["closing_form"] = form("结案审批表", CASE_ROWS + [
    pair("立案编号", "{{case.filing_number|or:——}}", "立案日期", "{{case.filed_on|or:——}}"),
    pair("决定书文号", "{{case.decision_number|or:——}}", "决定日期", "{{case.decided_on|or:——}}"),
    wide("处理结果", when("case.penalties_text", "{{case.penalties_text}}") + unless("case.penalties_text", "{{case.outcome}}"), 1000),
    wide("执行情况", when("case.fine", "应缴罚款{{case.fine}}元，已缴{{case.paid}}元。") + "{{close.summary}}", 1800),
    wide("结案理由", "{{close.ground}}"),
    opinion("承办人意见", "建议结案。承办人：{{case.officers}}"), opinion("承办机构意见", ""), approval("负责人审批", "close"),
])


def documents():
    for name, content in FORMS.items():
        yield name, content, FORM_MARGINS
    for name, content in RECORDS.items():
        yield name, content, RECORD_MARGINS
    for name, content in LETTERS.items():
        yield name, content, None

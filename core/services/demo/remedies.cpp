// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/ordinary.h"

#include "core/domain/calendar/term.h"

namespace anjuan::demo {

using namespace Qt::StringLiterals;

namespace {

QString courtName() { return u"示例市示例区人民法院"_s; }

} // namespace

/// 行政复议 before the fine is due; answered within its ten working days.
int OrdinaryTale::reconsider()
{
    const Session &legal = m_plot.cast->reviewer;
    m_history.wait(2, 6);
    const int request = addBy(legal, RegisterReconsideration::kind,
                              {{u"by"_s, u"party"_s},
                               {u"applied_on"_s, toIso(m_history.day() - Days(1))},
                               {u"body"_s, reconsiderationBody()},
                               {u"request"_s, u"认为处罚过重，请求撤销处罚决定。"_s}});
    const auto step = [&](QLatin1StringView kind, QJsonObject content) {
        content.insert(u"reconsideration"_s, request);
        addBy(legal, kind, content);
    };
    m_history.waitWorkingDays(2, 4);
    step(AcceptReconsideration::kind, {{u"procedure"_s, u"ordinary"_s}});
    m_history.waitWorkingDays(2, 5);
    step(ReceiveReconsiderationCopy::kind, {});
    m_history.waitWorkingDays(4, 8);
    step(ReplyReconsideration::kind,
         {{u"statement"_s, u"处罚决定事实清楚、证据确凿、程序合法、裁量适当，请求维持。"_s},
          {u"evidence"_s, u"案卷一册及证据目录，规范性文件三件。"_s}});
    m_history.waitWorkingDays(10, 20);
    return request;
}

void OrdinaryTale::reconsidered(const QString &outcome, bool settled)
{
    const int request = reconsider();
    addBy(m_plot.cast->reviewer, ReceiveReconsiderationDecision::kind,
          {{u"reconsideration"_s, request},
           {u"outcome"_s, outcome},
           {u"decided_on"_s, toIso(m_history.day() - Days(1))},
           {u"settled"_s, settled},
           {u"reason"_s, outcome == u"revoked"_s ? u"主要证据不足，予以撤销。"_s
                                                 : u"决定合法适当，予以维持。"_s}});
}

/// 一审, with a leader in court.
void OrdinaryTale::sued()
{
    const Session &legal = m_plot.cast->reviewer;
    m_history.wait(3, 9);
    const int suit = addBy(legal, ReceiveSuit::kind,
                           {{u"by"_s, u"party"_s},
                            {u"court"_s, courtName()},
                            {u"filed_on"_s, toIso(m_history.day() - Days(2))},
                            {u"procedure"_s, u"ordinary"_s},
                            {u"request"_s, u"请求撤销行政处罚决定。"_s}});
    const auto step = [&](QLatin1StringView kind, QJsonObject content) {
        content.insert(u"suit"_s, suit);
        return addBy(legal, kind, content);
    };
    m_history.wait(6, 12);
    step(AnswerSuit::kind, {{u"statement"_s, u"请求驳回原告的诉讼请求。"_s},
                            {u"evidence"_s, u"证据十二份，依据四件。"_s}});
    m_history.waitWorkingDays(4, 8);
    const Date sessionOn = m_calendar.addWorkingDays(m_history.day(), 8);
    const int notice = step(ReceiveCourtNotice::kind,
                            {{u"session_on"_s, toIso(sessionOn)}, {u"at"_s, u"09:30"_s}});
    m_history.waitWorkingDays(2, 4);
    const bool leader = dice().chance(80);
    QJsonObject who{{u"attendance"_s, leader ? u"deputy"_s : u"staff_only"_s},
                    {u"proof"_s, leader}};
    if (leader) {
        who.insert(u"who"_s, madeUpName(dice()));
        who.insert(u"post"_s, u"副局长"_s);
    } else {
        who.insert(u"reason"_s, u"duty"_s);
        who.insert(u"papers"_s, true);
    }
    QJsonObject named = who;
    named.insert(u"notice"_s, notice);
    step(NameRepresentative::kind, named);
    m_history.waitUntil(sessionOn);
    if (leader)
        who.insert(u"spoke"_s, true);
    step(HoldSession::kind, who);
    m_history.waitWorkingDays(10, 25);
    const bool lost = dice().chance(20);
    step(ReceiveJudgment::kind, {{u"form"_s, u"judgment"_s},
                                 {u"outcome"_s, lost ? u"unlawful"_s : u"claims_denied"_s},
                                 {u"judged_on"_s, toIso(m_history.day() - Days(3))},
                                 {u"settled"_s, false}});
    m_history.waitUntil(
        reckon(m_history.day(), {15, Term::Unit::CalendarDays, false, true}, m_calendar).due +
        Days(1));
}

/// 催告, then 申请法院强制执行 when the six months for a suit are over.
void OrdinaryTale::enforce(Date servedOn)
{
    m_history.waitUntil(reckon(servedOn, {6, Term::Unit::Months, false, true}, m_calendar).due +
                        Days(2));
    m_history.waitWorkingDays(1, 5);
    const int demand =
        add(Demand::kind, {{u"purpose"_s, u"court_application"_s},
                           {u"amount"_s, (m_fine + m_fine).toString()},
                           {u"text"_s, u"请自收到本催告书之日起十日内缴纳罚款和加处罚款。"_s}});
    serveDirectly(demand);
    m_history.waitWorkingDays(11, 13);
    const int application =
        addApproved(ApplyToCourt::kind, {{u"court"_s, courtName()},
                                         {u"amount"_s, (m_fine + m_fine).toString()},
                                         {u"application"_s, true},
                                         {u"decision_papers"_s, true},
                                         {u"party_opinion"_s, true},
                                         {u"subject"_s, true}});
    const auto step = [&](QLatin1StringView kind, QJsonObject content) {
        content.insert(u"application"_s, application);
        add(kind, content);
    };
    m_history.waitWorkingDays(2, 4);
    step(AnswerOfCourt::kind, {{u"accepted"_s, true}});
    m_history.waitWorkingDays(4, 6);
    step(RulingOfCourt::kind, {{u"outcome"_s, u"granted"_s},
                               {u"number"_s, u"行审%1号"_s.arg(application)},
                               {u"amount"_s, (m_fine + m_fine).toString()}});
    m_history.wait(10, 30);
    add(Pay::kind, {{u"amount"_s, (m_fine + m_fine).toString()},
                    {u"method"_s, u"bank"_s},
                    {u"receipt"_s, receiptNumber(dice())}});
    step(ResultOfEnforcement::kind, {{u"result"_s, u"full"_s}, {u"text"_s, u"划拨到账。"_s}});
    m_history.has(DemoTrait::Enforced);
}

} // namespace anjuan::demo

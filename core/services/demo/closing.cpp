// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/ordinary.h"

#include "core/domain/calendar/term.h"
#include "core/domain/casework/publicity.h"

namespace anjuan::demo {

using namespace Qt::StringLiterals;

void OrdinaryTale::serveDecision()
{
    if (wants(DemoTrait::LateService))
        m_history.waitWorkingDays(9, 16);
    else
        m_history.waitWorkingDays(0, 2);
    const auto fail = [&](const QString &method) {
        add(Serve::kind,
            {{u"document"_s, m_decision}, {u"method"_s, method}, {u"result"_s, u"failed"_s}});
        m_history.waitWorkingDays(0, 1);
    };
    if (wants(DemoTrait::ServedByPost)) {
        fail(u"direct"_s);
        // What was sent is recorded once the receipt is back: service counts from that day.
        const int onTheWay = dice().between(2, 4);
        m_history.add(Serve::kind, m_pair.first,
                      {{u"document"_s, m_decision},
                       {u"method"_s, u"post"_s},
                       {u"received_on"_s, toIso(m_history.day() + Days(onTheWay))},
                       {u"recipient"_s, m_plot.party.name}},
                      onTheWay);
        m_history.has(DemoTrait::ServedByPost);
        m_history.wait(onTheWay, onTheWay);
    } else if (wants(DemoTrait::PublicNotice)) {
        fail(u"direct"_s);
        fail(u"post"_s);
        add(Serve::kind, {{u"document"_s, m_decision},
                          {u"method"_s, u"public_notice"_s},
                          {u"notice_place"_s, u"局公告栏和政府网站"_s}});
        m_history.has(DemoTrait::PublicNotice);
        m_history.reached(Stage::Served);
        m_history.waitUntil(
            reckon(m_history.day(), {60, Term::Unit::CalendarDays, false, true}, m_calendar).due);
    } else if (wants(DemoTrait::LeftAtPlace)) {
        add(Serve::kind, {{u"document"_s, m_decision},
                          {u"method"_s, u"left"_s},
                          {u"witness"_s, madeUpName(dice())},
                          {u"recorded"_s, true}});
        m_history.has(DemoTrait::LeftAtPlace);
    } else {
        serveDirectly(m_decision);
    }
    m_history.reached(Stage::Served);
    hasIfWanted(DemoTrait::LateService);
    if (wants(DemoTrait::DocumentCorrected)) {
        m_history.waitWorkingDays(1, 2);
        const int correction =
            add(CorrectDocument::kind,
                {{u"document"_s, m_decision},
                 {u"correction"_s, u"clerical"_s},
                 {u"text"_s, u"决定书第二页“%1”的门牌号误写，予以更正。"_s.arg(m_plot.place)}});
        serveDirectly(correction);
        m_history.has(DemoTrait::DocumentCorrected);
    }
    haltAt(Halt::Served);
}

void OrdinaryTale::publish()
{
    // Here and there one is forgotten.
    if (!wants(DemoTrait::Published) &&
        (m_fine.fen == 0 || wants(DemoTrait::Sued) || dice().chance(6)))
        return;
    m_history.waitWorkingDays(0, 1);
    const bool isPerson = m_plot.party.kind == PartyKind::NaturalPerson;
    const QString shown = isPerson ? shortenedName(m_plot.party.name) : m_plot.party.name;
    addApproved(
        PreparePublication::kind,
        {{u"document"_s, m_decision},
         {u"shown_name"_s, shown},
         {u"facts"_s, u"%1在%2实施“%3”的行为。"_s.arg(shown, m_plot.place, m_plot.matter.name)},
         {u"basis"_s, m_plot.matter.appliedArticles},
         {u"content"_s, u"罚款人民币%1元"_s.arg(m_fine.toString())},
         {u"credit"_s, true}});
    m_publication =
        add(Publish::kind, {{u"document"_s, m_decision},
                            {u"where"_s, u"示例市人民政府网站行政执法公示栏、信用中国"_s},
                            {u"redacted"_s, true},
                            {u"credit"_s, true}});
    hasIfWanted(DemoTrait::Published);
}

/// Within three working days of the change (行政处罚法 48).
void OrdinaryTale::withdrawPublication(const QString &reason)
{
    if (m_publication == 0)
        return;
    const QString changedOn = toIso(m_history.day());
    m_history.waitWorkingDays(0, 1);
    add(WithdrawPublication::kind,
        {{u"publication"_s, m_publication}, {u"changed_on"_s, changedOn}, {u"reason"_s, reason}});
}

/// Applied for once the shortest time is over (T35b).
void OrdinaryTale::repairCredit()
{
    if (!wants(DemoTrait::CreditRepaired))
        return;
    m_history.wait(100, 120);
    const QString appliedOn = toIso(m_history.day());
    const int application = add(
        ApplyRepair::kind, {{u"publication"_s, m_publication},
                            {u"commitment"_s, true},
                            {u"reason"_s, u"罚款已缴纳，违法行为已改正，未再发生同类违法。"_s}});
    m_history.waitWorkingDays(0, 2);
    add(AnswerRepair::kind, {{u"application"_s, application},
                             {u"accepted"_s, true},
                             {u"reason"_s, u"材料齐全，予以受理。"_s}});
    m_history.waitWorkingDays(1, 3);
    add(RepairCredit::kind, {{u"publication"_s, m_publication},
                             {u"applied_on"_s, appliedOn},
                             {u"commitment"_s, true},
                             {u"reason"_s, u"经核查，已履行处罚决定并改正，同意修复。"_s}});
    m_history.has(DemoTrait::CreditRepaired);
}

void OrdinaryTale::pay()
{
    if (wants(DemoTrait::Unpaid)) {
        m_history.has(DemoTrait::Unpaid);
        m_history.stop();
        return;
    }
    const Date servedOn = m_history.day();
    if (wants(DemoTrait::Enforced))
        return enforce(servedOn);
    if (wants(DemoTrait::Annulled)) {
        reconsidered(u"revoked"_s, false);
        withdrawPublication(u"处罚决定已被行政复议决定撤销。"_s);
        m_history.has(DemoTrait::Annulled);
        return;
    }
    if (wants(DemoTrait::Reconsidered)) {
        reconsidered(u"upheld"_s, false);
        m_history.has(DemoTrait::Reconsidered);
    }
    if (wants(DemoTrait::Sued)) {
        sued();
        m_history.has(DemoTrait::Sued);
    }
    const auto payAtBank = [&](Money amount) {
        add(Pay::kind, {{u"amount"_s, amount.toString()},
                        {u"method"_s, u"bank"_s},
                        {u"receipt"_s, receiptNumber(dice())}});
    };
    m_history.wait(1, 11);
    if (wants(DemoTrait::PaidInParts)) {
        const Money first{m_fine.fen / 2};
        payAtBank(first);
        m_history.wait(5, 60);
        payAtBank(m_fine - first);
        m_history.has(DemoTrait::PaidInParts);
    } else {
        payAtBank(m_fine);
        m_history.has(DemoTrait::PaidAtBank);
    }
}

void OrdinaryTale::close(const QString &ground, const QString &summary)
{
    const bool late = wants(DemoTrait::LateClosing);
    m_history.waitWorkingDays(late ? 18 : 0, late ? 35 : 4);
    const QJsonObject content{{u"ground"_s, ground}, {u"summary"_s, summary}};
    addApproved(CloseCase::kind, content);
    m_history.reached(Stage::Closed);
    hasIfWanted(DemoTrait::LateClosing);
    if (wants(DemoTrait::Reopened)) {
        m_history.waitWorkingDays(1, 2);
        addBy(dice().oneOf(m_plot.cast->leaders), Reopen::kind,
              {{u"reason"_s, u"结案审批表漏附缴款凭证，补正后重新结案。"_s}});
        m_history.has(DemoTrait::Reopened);
        m_history.waitWorkingDays(0, 2);
        addApproved(CloseCase::kind, content);
    }
    haltAt(Halt::Closed);
    m_history.waitWorkingDays(5, 45);
    archive(m_history, *m_plot.cast, u"years_30"_s);
}

} // namespace anjuan::demo

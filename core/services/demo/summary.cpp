// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/stories.h"

namespace anjuan::demo {

using namespace Qt::StringLiterals;

namespace {

class SummaryTale {
public:
    SummaryTale(History &history, const Plot &plot)
        : m_history(history), m_plot(plot),
          m_pair(anyTwo(plot.cast->squads[plot.squad], history.dice()))
    {
    }

    void tell()
    {
        decide();
        serve();
        if (wants(DemoTrait::PaidInCash))
            payInCash();
        fileForRecord();
        if (wants(DemoTrait::PaidAtBank))
            payAtBank();
        if (wants(DemoTrait::Unpaid)) {
            m_history.has(DemoTrait::Unpaid);
            m_history.stop();
        }
        closeAndArchive();
    }

private:
    Dice &dice() { return m_history.dice(); }
    bool wants(DemoTrait trait) const { return m_plot.wanted.contains(trait); }
    void hasIfWanted(DemoTrait trait)
    {
        if (wants(trait))
            m_history.has(trait);
    }

    void decide()
    {
        const QString facts = u"%1在%2实施“%3”的行为，被巡查发现，当场查证属实。"_s.arg(
            m_plot.party.name, m_plot.place, m_plot.matter.name);
        if (dice().chance(10))
            m_history.add(RegisterLead::kind, m_pair.first,
                          {{u"source"_s, u"complaint"_s},
                           {u"description"_s,
                            u"群众来电反映：%1，%2。"_s.arg(m_plot.place, m_plot.matter.name)},
                           {u"place"_s, m_plot.place},
                           {u"matter"_s, m_plot.matter.code},
                           {u"party"_s, m_plot.party.id.toString()}});
        const int late = wants(DemoTrait::LateEntry) ? m_history.lateBy(5, 9) : 0;
        m_decision =
            m_history.add(SummaryDecide::kind, m_pair.first,
                          {{u"matter"_s, m_plot.matter.code},
                           {u"party"_s, m_plot.party.id.toString()},
                           {u"place"_s, m_plot.place},
                           {u"at"_s, TimeOfDay{dice().between(8 * 60, 19 * 60)}.toString()},
                           {u"occurred_on"_s, toIso(m_history.day())},
                           {u"penalties"_s, penaltiesOf(m_plot.fine)},
                           {u"facts"_s, facts},
                           {u"basis"_s, m_plot.matter.appliedArticles},
                           {u"officers"_s, m_pair.keys()},
                           {u"certificates_shown"_s, true},
                           {u"defence_heard"_s, true},
                           {u"party_signed"_s, !wants(DemoTrait::LeftAtPlace)},
                           {u"reconsideration_body"_s, reconsiderationBody()}},
                          late);
        m_history.reached(Stage::Decided);
        m_history.has(DemoTrait::Summary);
        m_history.has(DemoTrait::Penalised);
        if (late > 0)
            m_history.has(DemoTrait::LateEntry);
        hasIfWanted(DemoTrait::WarningOnly);
    }

    void serve()
    {
        const bool left = wants(DemoTrait::LeftAtPlace);
        QJsonObject service{{u"document"_s, m_decision},
                            {u"method"_s, left ? u"left"_s : u"direct"_s}};
        if (left)
            service.insert(u"recorded"_s, true);
        else
            service.insert(u"recipient"_s, m_plot.party.name);
        m_history.add(Serve::kind, m_pair.first, service);
        m_history.reached(Stage::Served);
        hasIfWanted(DemoTrait::LeftAtPlace);
    }

    void payInCash()
    {
        const bool small = m_plot.fine <= Money::yuan(100);
        const int payment =
            m_history.add(Pay::kind, m_pair.first,
                          {{u"amount"_s, m_plot.fine.toString()},
                           {u"method"_s, u"on_the_spot"_s},
                           {u"receipt"_s, receiptNumber(dice())},
                           {u"officer"_s, keyOf(m_pair.first)},
                           {u"ground"_s, small ? u"small_fine"_s : u"hard_to_enforce"_s}});
        m_history.has(DemoTrait::PaidInCash);
        m_history.waitWorkingDays(0, 1);
        m_history.add(HandOverCash::kind, m_pair.first, {{u"payment"_s, payment}});
        m_history.waitWorkingDays(0, 1);
        m_history.add(DepositCash::kind, m_pair.first, {{u"payment"_s, payment}});
    }

    void fileForRecord()
    {
        if (wants(DemoTrait::LateFilingForRecord))
            m_history.waitWorkingDays(5, 9);
        else if (!wants(DemoTrait::PaidInCash))
            m_history.waitWorkingDays(0, 2);
        m_history.add(FileForRecord::kind, m_pair.first, {{u"received_by"_s, u"法制科"_s}});
        hasIfWanted(DemoTrait::LateFilingForRecord);
    }

    void payAtBank()
    {
        m_history.wait(0, 9);
        m_history.add(Pay::kind, m_pair.first,
                      {{u"amount"_s, m_plot.fine.toString()},
                       {u"method"_s, u"bank"_s},
                       {u"receipt"_s, receiptNumber(dice())}});
        m_history.has(DemoTrait::PaidAtBank);
    }

    void closeAndArchive()
    {
        const bool late = wants(DemoTrait::LateClosing);
        m_history.waitWorkingDays(late ? 18 : 0, late ? 30 : 6);
        const int closing = m_history.add(
            CloseCase::kind, m_pair.first,
            {{u"ground"_s, u"performed"_s}, {u"summary"_s, u"当场处罚决定已履行。"_s}});
        m_history.waitWorkingDays(0, 2);
        m_history.add(Approve::kind, dice().oneOf(m_plot.cast->leaders),
                      {{u"act"_s, closing}, {u"opinion"_s, u"同意结案。"_s}});
        m_history.reached(Stage::Closed);
        hasIfWanted(DemoTrait::LateClosing);
        m_history.waitWorkingDays(3, 40);
        archive(m_history, *m_plot.cast, u"years_10"_s);
    }

    History &m_history;
    const Plot &m_plot;
    Pair m_pair;
    int m_decision = 0;
};

} // namespace

void tellSummary(History &history, const Plot &plot) { SummaryTale(history, plot).tell(); }

} // namespace anjuan::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/findings.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

class Examiner {
public:
    Examiner(const CaseFile &file, const QList<Matter> &matters, const Rules &rules, Date today,
             const std::vector<EarlierFine> &sameDay)
        : m_file(file), m_matters(matters), m_rules(rules), m_today(today), m_sameDay(sameDay)
    {
    }

    std::vector<Finding> run()
    {
        lateLimits();
        lateEntries();
        unreadable();
        investigation();
        decision();
        belowTheRange();
        payment();
        finedThatDay();
        overlappingRecords();
        changedLaw();
        std::stable_sort(m_found.begin(), m_found.end(), [](const Finding &a, const Finding &b) {
            return a.severity < b.severity;
        });
        return std::move(m_found);
    }

private:
    void add(const QString &id, Finding::Severity severity, const QString &text,
             const QString &article, int act = 0)
    {
        m_found.push_back({id, severity, text, article, act});
    }

    void lateLimits()
    {
        bool provisional = false;
        for (const Limit &limit : limits(m_file, m_rules, m_today)) {
            const Rule *rule = m_rules.law.rule(limit.rule, limit.edition);
            if (!rule || rule->whose != Rule::Whose::Bureau)
                continue;
            provisional = provisional || (limit.provisional && !limit.metOn);
            const bool limitation = limit.rule.startsWith("T03"_L1);
            const bool grave = limit.rule == "T04"_L1 || limit.rule == "T07"_L1 ||
                               limit.rule == "T08"_L1 || limit.rule == "T09"_L1 || limitation;
            const Finding::Severity severity =
                grave ? Finding::Severity::Veto : Finding::Severity::Points;
            if (limit.state == Limit::State::Overdue)
                add(limit.rule, severity,
                    FindingText::tr("%1 was due on %2 and is not done.")
                        .arg(limit.name, toIso(limit.due)),
                    limit.article, limit.act);
            else if (limit.state == Limit::State::MetLate && limitation)
                add(limit.rule, severity,
                    FindingText::tr("The violation was discovered on %1, after the limitation ran "
                                    "out on %2.")
                        .arg(toIso(*limit.metOn), toIso(limit.due)),
                    limit.article, limit.act);
            else if (limit.state == Limit::State::MetLate)
                add(limit.rule, severity,
                    FindingText::tr("%1 was due on %2 and done on %3.")
                        .arg(limit.name, toIso(limit.due), toIso(*limit.metOn)),
                    limit.article, limit.act);
        }
        if (provisional)
            add(u"provisional"_s, Finding::Severity::Note,
                FindingText::tr("A running limit touches a year whose holidays are not published: "
                                "its day is provisional."),
                {});
    }

    void lateEntries()
    {
        QStringList late;
        for (const Entry &entry : m_file.entries) {
            const auto days = (dayInChina(entry.act.recordedAt) - entry.act.day).days();
            if (days > m_rules.settings.lateEntryDays)
                late << FindingText::tr("%1 (%2 days)")
                            .arg(QString::number(entry.act.sequence), QString::number(days));
        }
        // One line, however many: else they bury the rest.
        if (!late.isEmpty())
            add(u"late_entry"_s, Finding::Severity::Note,
                FindingText::tr("Recorded more than %1 days after it happened, by entry: %2.")
                    .arg(QString::number(m_rules.settings.lateEntryDays),
                         late.join(FindingText::tr(", "))),
                {});
    }

    void unreadable()
    {
        for (const Entry &entry : m_file.entries)
            if (const auto *unknown = std::get_if<UnknownAct>(&entry.body))
                add(u"unreadable"_s, Finding::Severity::Veto,
                    FindingText::tr("Entry %1 cannot be read: %2")
                        .arg(QString::number(entry.act.sequence), unknown->why),
                    {}, entry.act.sequence);
    }

    template <class Body> bool has() const
    {
        return std::any_of(m_file.entries.begin(), m_file.entries.end(), [](const Entry &entry) {
            return entry.state == EntryState::Effective && std::holds_alternative<Body>(entry.body);
        });
    }

    void investigation()
    {
        for (const Entry &entry : m_file.entries) {
            if (entry.state != EntryState::Effective)
                continue;
            if (const auto *inquiry = std::get_if<Inquire>(&entry.body)) {
                if (!inquiry->rightsTold)
                    add(u"rights_not_told"_s, Finding::Severity::Points,
                        FindingText::tr(
                            "The inquiry does not show that rights and recusal were told."),
                        u"行政处罚法第四十三条、第五十五条"_s, entry.act.sequence);
                if (inquiry->refusedToSign && inquiry->witness.isEmpty())
                    add(u"no_witness"_s, Finding::Severity::Points,
                        FindingText::tr("The person refused to sign and no witness is named."),
                        u"行政处罚法第五十五条"_s, entry.act.sequence);
            }
            if (const auto *inspection = std::get_if<InspectSite>(&entry.body))
                if (!inspection->partyPresent && inspection->witness.isEmpty())
                    add(u"no_witness"_s, Finding::Severity::Points,
                        FindingText::tr(
                            "The party was absent from the inspection and no witness is named."),
                        u"行政处罚法第五十五条"_s, entry.act.sequence);
        }
        for (const auto &[act, document] : m_file.documents) {
            const bool toParty = document.kind == NumberKind::CorrectionOrder ||
                                 document.kind == NumberKind::Seizure ||
                                 document.kind == NumberKind::Preservation;
            const bool served =
                std::any_of(document.attempts.begin(), document.attempts.end(),
                            [](const ServiceAttempt &attempt) { return attempt.delivered; });
            if (toParty && !served)
                add(u"not_served"_s, Finding::Severity::Points,
                    FindingText::tr("Document %1 shows no service on the party.")
                        .arg(document.number),
                    u"行政处罚法第六十一条；行政强制法第二十四条"_s, act);
        }
    }

    void decision()
    {
        if (!m_file.decision || m_file.decision->outcome != Outcome::Penalise)
            return;
        const int act = m_file.decision->act;
        if (!has<Inquire>() && !has<InspectSite>() && !has<AddEvidence>() &&
            m_file.procedure == Procedure::Ordinary)
            add(u"no_evidence"_s, Finding::Severity::Veto,
                FindingText::tr("A penalty was decided, but the file holds no inquiry, no "
                                "inspection and no evidence."),
                u"行政处罚法第四十条"_s, act);
        if (m_file.orders.empty() && m_file.procedure == Procedure::Ordinary)
            add(u"no_correction_order"_s, Finding::Severity::Points,
                FindingText::tr(
                    "A penalty was decided, but the party was never ordered to correct."),
                u"行政处罚法第二十八条"_s, act);
        for (const Entry &entry : m_file.entries)
            if (const auto *report = std::get_if<ReportInvestigation>(&entry.body))
                if (entry.state == EntryState::Effective && report->discretion.isEmpty())
                    add(u"no_benchmark"_s, Finding::Severity::Points,
                        FindingText::tr(
                            "The report does not say which benchmark was applied and why."),
                        u"住房和城乡建设行政处罚程序规定第二十条"_s, entry.act.sequence);
    }

    /// The decision as it counts; null where there is none of that kind.
    template <class Body> const Body *decided() const
    {
        const Entry *entry = m_file.decision ? m_file.entry(m_file.decision->act) : nullptr;
        return entry ? std::get_if<Body>(&entry->body) : nullptr;
    }

    /// 减轻: below the lowest fine only on a ground of the law, and discussed by the leaders.
    void belowTheRange()
    {
        const auto *ordinary = decided<DecidePenalty>();
        const auto *onTheSpot = decided<SummaryDecide>();
        if (!ordinary && !onTheSpot)
            return;
        const Date decidedOn = m_file.decision->day;
        const std::optional<Date> ended = m_file.endedOn ? m_file.endedOn : m_file.occurredOn;
        const Date committed =
            m_file.continuing ? m_file.discoveredOn : ended.value_or(m_file.discoveredOn);
        const Matter *lowest = nullptr;
        for (const Matter *version :
             applicable(m_matters, m_file.matter, committed, m_file.continuing, decidedOn))
            if (!lowest || version->fineFrom.value_or(Money{}) < lowest->fineFrom.value_or(Money{}))
                lowest = version;
        const Money fine = fineOf(m_file.decision->penalties);
        if (!lowest || fine.fen == 0 || fine >= lowest->fineFrom.value_or(Money{}))
            return;
        const QString grounds = ordinary ? ordinary->reasons : onTheSpot->facts + onTheSpot->basis;
        const bool discussed = std::any_of(
            m_file.discussions.begin(), m_file.discussions.end(),
            [](const Discussion &one) { return one.topic != DiscussionTopic::Extension; });
        if (!grounds.contains(u"减轻"_s))
            add(u"below_range"_s, Finding::Severity::Veto,
                FindingText::tr("The fine of %1 yuan is below the %2 yuan of the matter, and the "
                                "decision names no ground for a mitigated penalty (减轻).")
                    .arg(fine.toString(), lowest->fineFrom->toString()),
                u"行政处罚法第三十二条"_s, m_file.decision->act);
        else if (!discussed)
            add(u"below_range"_s, Finding::Severity::Points,
                FindingText::tr("The fine of %1 yuan is below the %2 yuan of the matter, and the "
                                "leaders did not discuss the mitigation.")
                    .arg(fine.toString(), lowest->fineFrom->toString()),
                u"行政处罚法第三十二条、第五十七条第二款"_s, m_file.decision->act);
    }

    void payment()
    {
        const auto *decision = decided<DecidePenalty>();
        if (decision && fineOf(decision->penalties).fen > 0 && decision->paymentPlace.isEmpty())
            add(u"no_payment_place"_s, Finding::Severity::Points,
                FindingText::tr("The decision does not say where the fine is to be paid."),
                u"行政处罚法第五十九条；罚款决定与罚款收缴分离实施办法第七条"_s,
                m_file.decision->act);
    }

    /// What only the officers can tell apart: the same matter on the same day at a place that is
    /// worded otherwise.
    void finedThatDay()
    {
        for (const EarlierFine &fine : m_sameDay)
            if (fine.matter == m_file.matter)
                add(u"fined_that_day"_s, Finding::Severity::Note,
                    FindingText::tr("The party was fined in this matter for the same day, %1, at "
                                    "“%2” (%3): it may be the same act.")
                        .arg(toIso(fine.occurredOn), fine.place, fine.number),
                    u"行政处罚法第二十九条"_s);
    }

    /// 从旧兼从轻 (行政处罚法 37): the law of the conduct, unless that of the decision is lighter.
    void changedLaw()
    {
        const std::optional<Date> committed = m_file.endedOn ? m_file.endedOn : m_file.occurredOn;
        if (m_file.matter.isEmpty() || !committed || m_file.continuing)
            return;
        const Date decided = m_file.decision ? m_file.decision->day : m_today;
        const Matter *then = inForce(m_matters, m_file.matter, *committed);
        const Matter *now = inForce(m_matters, m_file.matter, decided);
        if (!then || then == now)
            return;
        const auto say = [&](Finding::Severity severity, const QString &sentence) {
            const Gate *gate = m_rules.law.gate(u"G5", decided);
            add(u"law_changed"_s, severity, sentence.arg(toIso(*committed), toIso(decided)),
                gate ? gate->article : QString());
        };
        switch (compared(*then, now)) {
        case Comparison::Same:
            say(Finding::Severity::Note,
                FindingText::tr("The matter was reworded between the conduct (%1) and %2; the "
                                "penalties are the same."));
            return;
        case Comparison::NewHeavier:
            say(Finding::Severity::Note,
                FindingText::tr("The law became heavier between the conduct (%1) and %2: the old "
                                "law applies."));
            return;
        case Comparison::NewLighter:
            say(Finding::Severity::Veto,
                FindingText::tr("The law became lighter between the conduct (%1) and %2: the new "
                                "law applies."));
            return;
        case Comparison::NewNoLongerUnlawful:
            say(Finding::Severity::Veto,
                FindingText::tr("The matter was in force on the day of the conduct (%1) and is no "
                                "longer on %2: whether it is still unlawful must be judged."));
            return;
        case Comparison::Unclear:
            say(Finding::Severity::Veto,
                FindingText::tr("The law changed between the conduct (%1) and %2; which is lighter "
                                "must be judged."));
            return;
        }
    }

    /// One officer cannot take two records at the same hour.
    void overlappingRecords()
    {
        struct Record {
            int act;
            Date day;
            TimeOfDay from;
            TimeOfDay to;
            QStringList officers;
        };
        std::vector<Record> records;
        for (const Entry &entry : m_file.entries) {
            if (entry.state != EntryState::Effective)
                continue;
            if (const auto *inquiry = std::get_if<Inquire>(&entry.body))
                records.push_back({entry.act.sequence, entry.effectiveOn, inquiry->startedAt,
                                   inquiry->endedAt, inquiry->officers});
            if (const auto *inspection = std::get_if<InspectSite>(&entry.body))
                records.push_back({entry.act.sequence, entry.effectiveOn, inspection->startedAt,
                                   inspection->endedAt, inspection->officers});
        }
        for (std::size_t later = 1; later < records.size(); ++later)
            for (std::size_t earlier = 0; earlier < later; ++earlier) {
                const Record &a = records[earlier];
                const Record &b = records[later];
                const bool sameOfficer =
                    std::any_of(a.officers.begin(), a.officers.end(), [&](const QString &officer) {
                        return b.officers.contains(officer);
                    });
                if (a.day == b.day && a.from < b.to && b.from < a.to && sameOfficer)
                    add(u"overlap"_s, Finding::Severity::Veto,
                        FindingText::tr(
                            "Entries %1 and %2 have one officer in two records at the same hour.")
                            .arg(QString::number(a.act), QString::number(b.act)),
                        u"行政处罚法第四十二条"_s, b.act);
            }
    }

    const CaseFile &m_file;
    const QList<Matter> &m_matters;
    const Rules &m_rules;
    Date m_today;
    const std::vector<EarlierFine> &m_sameDay;
    std::vector<Finding> m_found;
};

} // namespace

std::vector<Finding> findings(const CaseFile &file, const QList<Matter> &matters,
                              const Rules &rules, Date today,
                              const std::vector<EarlierFine> &sameDay)
{
    return Examiner(file, matters, rules, today, sameDay).run();
}

} // namespace anjuan

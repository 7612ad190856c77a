// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"
#include "core/domain/casework/imported.h"

#include <map>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

void lateLimits(Examination &file)
{
    for (const Limit &limit : file.limits) {
        const Rule *rule = file.rules.law.rule(limit.rule, limit.edition);
        if (!rule || rule->whose != Rule::Whose::Bureau)
            continue;
        const bool limitation = limit.rule.startsWith("T03"_L1);
        const bool grave = limit.rule == "T04"_L1 || limit.rule == "T07"_L1 ||
                           limit.rule == "T08"_L1 || limit.rule == "T09"_L1 || limitation;
        const auto add = [&](const QString &text) {
            file.object(grave ? Finding::Severity::Veto : Finding::Severity::Points, text,
                        limit.act);
            file.found.back().id = limit.rule;
            file.found.back().article = limit.article;
        };
        if (limit.state == Limit::State::Overdue)
            add(FindingText::tr("%1 was due on %2 and is not done.")
                    .arg(limit.name, toIso(limit.due)));
        else if (limit.state == Limit::State::MetLate && limitation)
            add(FindingText::tr("The violation was discovered on %1, after the limitation ran out "
                                "on %2.")
                    .arg(toIso(*limit.metOn), toIso(limit.due)));
        else if (limit.state == Limit::State::MetLate)
            add(FindingText::tr("%1 was due on %2 and done on %3.")
                    .arg(limit.name, toIso(limit.due), toIso(*limit.metOn)));
    }
}

void provisionalDays(Examination &file)
{
    for (const Limit &limit : file.limits) {
        const Rule *rule = file.rules.law.rule(limit.rule, limit.edition);
        if (!rule || rule->whose != Rule::Whose::Bureau || !limit.provisional || limit.metOn)
            continue;
        file.object(
            FindingText::tr("A running limit touches a year whose holidays are not published: "
                            "its day is provisional."));
        return;
    }
}

void lateEntries(Examination &file)
{
    std::map<int, QStringList> lateBy; // by what the bureau allowed on the day of the recording
    for (const Entry &entry : file.file.entries) {
        const Date recorded = dayInChina(entry.act.recordedAt);
        const auto days = (recorded - entry.act.day).days();
        const int allowed = file.rulesOn(recorded).settings.lateEntryDays;
        if (days > allowed && !isImported(entry.act))
            lateBy[allowed] << FindingText::tr("%1 (%2 days)")
                                   .arg(QString::number(entry.act.sequence), QString::number(days));
    }
    // One line, however many: else they bury the rest.
    for (const auto &[allowed, late] : lateBy)
        file.object(FindingText::tr("Recorded more than %1 days after it happened, by entry: %2.")
                        .arg(QString::number(allowed), late.join(FindingText::tr(", "))));
}

void unreadable(Examination &file)
{
    for (const Entry &entry : file.file.entries)
        if (const auto *unknown = std::get_if<UnknownAct>(&entry.body))
            file.object(FindingText::tr("Entry %1 cannot be read: %2")
                            .arg(QString::number(entry.act.sequence), unknown->why),
                        entry.act.sequence);
}

/// What cannot have been so: an end before its beginning, a thing made after it was taken in.
void daysOutOfOrder(Examination &file)
{
    const auto after = [&](const std::optional<Date> &earlier, const std::optional<Date> &later,
                           int act, const QString &sentence) {
        if (earlier && later && *later < *earlier)
            file.object(sentence.arg(toIso(*later), toIso(*earlier)), act);
    };
    file.each<AddEvidence>([&](const Entry &entry, const AddEvidence &evidence) {
        after(evidence.madeOn, entry.effectiveOn, entry.act.sequence,
              FindingText::tr("The evidence was taken in on %1, but made on %2."));
    });
    for (const CorrectionOrder &order : file.file.orders)
        after(order.issuedOn, order.reinspectedOn, order.act,
              FindingText::tr("The re-inspection of %1 lies before the order of %2."));
    for (const Appraisal &appraisal : file.file.appraisals)
        after(appraisal.sentOn, appraisal.backOn, appraisal.act,
              FindingText::tr("The appraisal came back on %1, before it was sent out on %2."));
    for (const Measure &measure : file.file.measures)
        after(measure.since, measure.endedOn, measure.act,
              FindingText::tr("The measure ended on %1, before it began on %2."));
    after(file.file.filedOn,
          file.file.decision ? std::optional(file.file.decision->day) : std::nullopt,
          file.file.decision ? file.file.decision->act : 0,
          FindingText::tr("The decision of %1 lies before the filing of %2."));
}

void reinspectedEarly(Examination &file)
{
    for (const CorrectionOrder &order : file.file.orders)
        if (order.reinspectedOn && *order.reinspectedOn < order.correctBy &&
            order.result != CorrectionResult::Corrected)
            file.object(FindingText::tr("The re-inspection of %1 found it not corrected, but the "
                                        "party had time until %2.")
                            .arg(toIso(*order.reinspectedOn), toIso(order.correctBy)),
                        order.act);
}

/// Neither decided nor drawn up before the party's terms are over (行政处罚法 44, 45, 64).
void decidedEarly(Examination &file)
{
    if (!file.penalised() || !file.file.notice)
        return;
    const Notice &notice = *file.file.notice;
    const IssuedDocument *document = file.file.document(notice.act);
    const std::optional<Date> served =
        document ? servedOn(*document, file.rules, file.file.decision->day) : std::nullopt;
    const auto wait = [&](QStringView id, bool answered) {
        const Rule *rule = served ? file.rules.law.rule(id, *served) : nullptr;
        if (!rule || answered)
            return;
        const Date due = reckon(*served, rule->term, file.rules.calendar).due;
        if (file.file.decision->day <= due)
            file.object(FindingText::tr("The decision is of %1, but the party could speak until "
                                        "%2 and did not waive that in writing.")
                            .arg(toIso(file.file.decision->day), toIso(due)),
                        file.file.decision->act);
    };
    if (!served) {
        file.object(FindingText::tr("The decision was made before the notice was served."),
                    file.file.decision->act);
        return;
    }
    wait(u"T12b", notice.statementWaivedOn.has_value());
    if (notice.hearingOffered)
        wait(u"T12a", notice.hearingWaivedOn || notice.hearing.heldOn);
}

/// What was gathered after the party was told of the facts has not been put to it.
void evidenceAfterNotice(Examination &file)
{
    if (!file.file.notice || !file.penalised())
        return;
    const Notice &notice = *file.file.notice;
    const auto look = [&](const Entry &entry, const auto &) {
        if (entry.act.sequence > notice.act && entry.effectiveOn > notice.day)
            file.object(FindingText::tr("Evidence of %1 was gathered after the party was told of "
                                        "the facts on %2, and it was not told again.")
                            .arg(toIso(entry.effectiveOn), toIso(notice.day)),
                        entry.act.sequence);
    };
    file.each<Inquire>(look);
    file.each<InspectSite>(look);
    file.each<Sample>(look);
    file.each<ReceiveAppraisal>(look);
}

} // namespace

std::vector<FindingRule> finding_rules::ofTime()
{
    using enum Finding::Severity;
    return {
        {"T"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "A time limit of the bureau was missed"), "",
         QT_TRANSLATE_NOOP("Finding",
                           "Do it at once, and say in the file why it is late; where the "
                           "law allows it, have the time lengthened in time."),
         lateLimits},
        {"provisional"_L1, Note,
         QT_TRANSLATE_NOOP("Finding", "A day depends on holidays that are not published"), "",
         QT_TRANSLATE_NOOP("Finding", "Take in the table of holidays once it is published."),
         provisionalDays},
        {"late_entry"_L1, Note, QT_TRANSLATE_NOOP("Finding", "Recorded late"), "",
         QT_TRANSLATE_NOOP("Finding", "Record what was done within the days the bureau has set."),
         lateEntries},
        {"unreadable"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "An entry cannot be read"), "",
         QT_TRANSLATE_NOOP("Finding", "Open the case with the version that recorded the entry, or "
                                      "have the ledger verified."),
         unreadable},
        {"days_out_of_order"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "Days contradict each other"),
         "行政处罚法第四十条、第四十六条",
         QT_TRANSLATE_NOOP("Finding", "Check the days against the papers, and correct the entry "
                                      "with its reason."),
         daysOutOfOrder},
        {"reinspected_early"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "Re-inspected before the term to correct ended"),
         "行政处罚法第二十八条",
         QT_TRANSLATE_NOOP("Finding",
                           "Inspect again after the term; only then it is not corrected."),
         reinspectedEarly},
        {"decided_early"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "Decided before the party's terms were over"),
         "行政处罚法第四十四条、第四十五条、第六十二条、第六十四条",
         QT_TRANSLATE_NOOP("Finding", "Revoke the decision, let the terms run, and decide anew."),
         decidedEarly},
        {"evidence_after_notice"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "Evidence was gathered after the notice"),
         "行政处罚法第四十四条、第四十五条",
         QT_TRANSLATE_NOOP("Finding",
                           "Notify the party again with the new evidence before deciding."),
         evidenceAfterNotice},
    };
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"
#include "core/domain/casework/procedure.h"

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// What only the officers can tell apart: the same matter on the same day at a place that is worded
/// otherwise.
void finedThatDay(Examination &file)
{
    for (const EarlierFine &fine : file.around.sameDay)
        if (fine.matter == file.file.matter && !samePlace(fine.place, file.file.place))
            file.object(FindingText::tr("The party was fined in this matter for the same day, %1, "
                                        "at “%2” (%3): it may be the same act.")
                            .arg(toIso(fine.occurredOn), fine.place, fine.number));
}

/// Which cases they are is told by same_conduct to those whom they concern: a finding is read by
/// whoever reads this file.
void sameActElsewhere(Examination &file)
{
    QStringList days;
    for (const LikeConduct &one : file.elsewhere.conduct)
        if (const QString day = toIso(one.day); !days.contains(day))
            days << day;
    if (!days.isEmpty())
        file.object(FindingText::tr("The party has other cases in this matter at this place, for "
                                    "conduct on %1: it may be the same act.")
                        .arg(days.join(FindingText::tr(", "))));
}

/// G6: one act, one fine.
void finedTwice(Examination &file)
{
    if (!file.file.decision || fineOf(file.file.decision->penalties).fen == 0)
        return;
    for (const EarlierFine &fine : file.around.sameDay)
        if (samePlace(fine.place, file.file.place))
            file.object(FindingText::tr("The party was fined for this act twice: also by %1, for "
                                        "%2.")
                            .arg(fine.number, toIso(fine.occurredOn)),
                        file.file.decision->act);
}

/// 从旧兼从轻 (行政处罚法 37): the law of the conduct, unless that of the decision is lighter.
void changedLaw(Examination &file)
{
    const CaseFile &of = file.file;
    const std::optional<Date> committed = of.endedOn ? of.endedOn : of.occurredOn;
    if (of.matter.isEmpty() || !committed || of.continuing)
        return;
    const Date decided = of.decision ? of.decision->day : file.today;
    const Matter *then = inForce(file.around.matters, of.matter, *committed);
    const Matter *now = inForce(file.around.matters, of.matter, decided);
    if (!then || then == now)
        return;
    const auto say = [&](Finding::Severity severity, const QString &sentence) {
        file.object(severity, sentence.arg(toIso(*committed), toIso(decided)));
        if (const Gate *gate = file.rules.law.gate(u"G5", decided))
            file.found.back().article = gate->article;
    };
    switch (compared(*then, now)) {
    case Comparison::Same:
        say(Finding::Severity::Note,
            FindingText::tr("The matter was reworded between the conduct (%1) and %2; the "
                            "penalties are the same."));
        return;
    case Comparison::NewHeavier:
        say(Finding::Severity::Note,
            FindingText::tr("The law became heavier between the conduct (%1) and %2: the old law "
                            "applies."));
        return;
    case Comparison::NewLighter:
        say(Finding::Severity::Veto,
            FindingText::tr("The law became lighter between the conduct (%1) and %2: the new law "
                            "applies."));
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

} // namespace

std::vector<FindingRule> finding_rules::ofLawApplied()
{
    using enum Finding::Severity;
    return {
        {"fined_that_day"_L1, Note,
         QT_TRANSLATE_NOOP("Finding", "Fined in the same matter for the same day"),
         "行政处罚法第二十九条",
         QT_TRANSLATE_NOOP("Finding", "Compare the two files; where it is one act, fine it once."),
         finedThatDay},
        {"same_act_elsewhere"_L1, Note,
         QT_TRANSLATE_NOOP("Finding", "Another case that may be about the same act"),
         "行政处罚法第二十九条",
         QT_TRANSLATE_NOOP("Finding", "Compare the files; where it is one act, go on with one case "
                                      "and fine it once."),
         sameActElsewhere},
        {"fined_twice"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "One act fined twice"),
         "行政处罚法第二十九条", QT_TRANSLATE_NOOP("Finding", "Revoke the later fine."),
         finedTwice},
        {"law_changed"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "The law changed in the meantime"),
         "行政处罚法第三十七条",
         QT_TRANSLATE_NOOP("Finding", "Compare the two editions in the opinion, and apply the "
                                      "lighter one."),
         changedLaw},
    };
}

} // namespace anjuan

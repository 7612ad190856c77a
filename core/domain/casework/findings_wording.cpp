// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"
#include "core/domain/casework/wording.h"
#include "core/domain/documents/official_forms.h"

#include <QRegularExpression>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// What the party reads: the words of the decision, of whichever kind.
struct DecisionText {
    int act = 0;
    QString text;
    Penalties penalties{};
    QString reconsiderationBody;
    QString court;
};

std::optional<DecisionText> decisionText(const Examination &file)
{
    if (!file.file.decision)
        return {};
    const int act = file.file.decision->act;
    const Penalties &penalties = file.file.decision->penalties;
    if (const auto *decision = file.decided<DecidePenalty>())
        return DecisionText{
            act, QStringList{decision->facts, decision->basis, decision->reasons}.join(u'\n'),
            penalties, decision->reconsiderationBody, decision->court};
    if (const auto *decision = file.decided<DecideNoPenalty>())
        return DecisionText{act, decision->facts + u'\n' + decision->basis, penalties,
                            decision->reconsiderationBody, decision->court};
    if (const auto *decision = file.decided<SummaryDecide>())
        return DecisionText{act, decision->facts + u'\n' + decision->basis, penalties,
                            decision->reconsiderationBody, QString()};
    return {};
}

QString details(const Penalties &penalties)
{
    QStringList texts;
    for (const Penalty &penalty : penalties)
        texts << penalty.detail;
    return texts.join(u'\n');
}

void draftWording(Examination &file)
{
    const std::optional<DecisionText> decision = decisionText(file);
    if (!decision)
        return;
    if (const QString words = wording::draftWords(decision->text); !words.isEmpty())
        file.object(
            FindingText::tr("The decision says “%1”: what is decided is no longer intended.")
                .arg(words),
            decision->act);
}

/// A range tells the party nothing: it counts as if it had not been told.
void noticeRange(Examination &file)
{
    if (!file.file.notice)
        return;
    const Notice &notice = *file.file.notice;
    const QString range = wording::rangeOfFine(notice.facts + u'\n' + details(notice.penalties));
    if (!range.isEmpty())
        file.object(
            FindingText::tr("The notice names a range, “%1”, and not the amount.").arg(range),
            notice.act);
}

void amountsUnequal(Examination &file)
{
    const auto compare = [&](const QString &text, const Penalties &penalties, int act) {
        const Money fine = fineOf(penalties);
        if (const QString other = wording::otherFine(text, fine); !other.isEmpty())
            file.object(FindingText::tr("The text says “%1”, the fine is %2 yuan.")
                            .arg(other, official::yuan(fine)),
                        act);
    };
    if (file.file.notice)
        compare(file.file.notice->facts + u'\n' + details(file.file.notice->penalties),
                file.file.notice->penalties, file.file.notice->act);
    if (const std::optional<DecisionText> decision = decisionText(file))
        compare(decision->text + u'\n' + details(decision->penalties), decision->penalties,
                decision->act);
}

void partyUnequal(Examination &file)
{
    static const QRegularExpression named(
        u"(?:当事人|被处罚人)[：:]\\s*([^\\s，,。；;（(]{2,60})"_s);
    if (file.around.partyNames.isEmpty())
        return;
    const auto isParty = [&](const QString &name) {
        return std::any_of(file.around.partyNames.begin(), file.around.partyNames.end(),
                           [&](const QString &one) { return one == name; });
    };
    const auto look = [&](const QString &text, int act) {
        const auto found = named.match(text);
        if (found.hasMatch() && !isParty(found.captured(1)))
            file.object(FindingText::tr("The text names “%1” as the party; the case is against %2.")
                            .arg(found.captured(1), file.around.partyNames.front()),
                        act);
    };
    if (file.file.notice)
        look(file.file.notice->facts, file.file.notice->act);
    if (const std::optional<DecisionText> decision = decisionText(file))
        look(decision->text, decision->act);
    file.each<ReportInvestigation>([&](const Entry &entry, const ReportInvestigation &report) {
        look(report.facts, entry.act.sequence);
    });
}

void courtNotByName(Examination &file)
{
    const std::optional<DecisionText> decision = decisionText(file);
    if (!decision || decision->court.isEmpty())
        return;
    const QString court = decision->court.trimmed();
    if (!wording::namesOne(court, u"人民法院"_s) || court.contains(u"有管辖权"_s) ||
        !court.contains(u"法院"_s))
        file.object(FindingText::tr("“%1” names no court.").arg(court.left(40)), decision->act);
}

/// Since 2024 the government of the same level decides on reconsideration (行政复议法 24).
void bodyNotByName(Examination &file)
{
    const std::optional<DecisionText> decision = decisionText(file);
    if (!decision)
        return;
    const QString body = decision->reconsiderationBody.trimmed();
    const bool byGovernment = file.file.decision->day >= Date(2024, 1, 1);
    if (body == u"复议机关"_s || (!body.isEmpty() && !wording::namesOne(body, u"人民政府"_s)) ||
        body.contains(u"上一级"_s) || body.contains(u"有权"_s))
        file.object(FindingText::tr("“%1” names no reconsideration body.").arg(body.left(40)),
                    decision->act);
    else if (byGovernment && !body.contains(u"人民政府"_s) && !body.contains(u"管委会"_s) &&
             !body.contains(u"管理委员会"_s))
        file.object(FindingText::tr("Since 2024 a people’s government decides on reconsideration; "
                                    "the decision names “%1”.")
                        .arg(body.left(40)),
                    decision->act);
}

/// Against a decision on the spot, reconsideration comes first (行政复议法 23).
void summaryRemedy(Examination &file)
{
    const auto *onTheSpot = file.decided<SummaryDecide>();
    if (onTheSpot && file.file.decision->day >= Date(2024, 1, 1) &&
        (onTheSpot->reconsiderationBody.contains(u"法院"_s) ||
         onTheSpot->facts.contains(u"向人民法院"_s) || onTheSpot->basis.contains(u"向人民法院"_s)))
        file.object(FindingText::tr("The decision on the spot sends the party to court; "
                                    "reconsideration must come first."),
                    file.file.decision->act);
}

/// G11: what is published must not hold it.
void personalDataInText(Examination &file)
{
    static const QRegularExpression identity(u"(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])"_s);
    static const QRegularExpression telephone(u"(?<![0-9])1[2-9][0-9]{9}(?![0-9])"_s);
    const std::optional<DecisionText> decision = decisionText(file);
    if (decision &&
        (identity.match(decision->text).hasMatch() || telephone.match(decision->text).hasMatch()))
        file.object(FindingText::tr("The text of the decision holds an identity number or a "
                                    "telephone number."),
                    decision->act);
}

} // namespace

std::vector<FindingRule> finding_rules::ofWording()
{
    using enum Finding::Severity;
    return {
        {"draft_wording"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "A decision in the words of a draft"), "行政处罚法第五十九条",
         QT_TRANSLATE_NOOP("Finding",
                           "Before service: propose it again in the words of a decision. "
                           "After it: correct the document."),
         draftWording},
        {"notice_range"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "A range instead of an amount"),
         "行政处罚法第四十四条",
         QT_TRANSLATE_NOOP("Finding", "Notify the party again with the amount."), noticeRange},
        {"amounts_unequal"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "The amount in the text is another"), "行政处罚法第五十九条",
         QT_TRANSLATE_NOOP("Finding",
                           "Correct the text or the amount; once served, by a document of "
                           "correction."),
         amountsUnequal},
        {"party_unequal"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "Another party in the text"),
         "行政处罚法第四十条、第五十九条",
         QT_TRANSLATE_NOOP("Finding", "Make sure who committed it, and correct the document."),
         partyUnequal},
        {"court_not_named"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "The court is not named"),
         "行政处罚法第五十九条",
         QT_TRANSLATE_NOOP("Finding", "Name the court by a document of correction; the time to sue "
                                      "runs a year meanwhile."),
         courtNotByName},
        {"body_not_named"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "The reconsideration body is not named"),
         "行政处罚法第五十九条；行政复议法第二十四条",
         QT_TRANSLATE_NOOP("Finding", "Name the government of the same level by a document of "
                                      "correction."),
         bodyNotByName},
        {"summary_remedy"_L1, Veto,
         QT_TRANSLATE_NOOP("Finding", "Wrong remedy against a decision on the spot"),
         "行政复议法第二十三条",
         QT_TRANSLATE_NOOP("Finding",
                           "Tell the party in writing that reconsideration comes first."),
         summaryRemedy},
        {"personal_data_in_text"_L1, Note,
         QT_TRANSLATE_NOOP("Finding", "Personal data in the text of the decision"),
         "行政处罚法第四十八条、第五十条",
         QT_TRANSLATE_NOOP("Finding", "Take the numbers out before the decision is published."),
         personalDataInText},
    };
}

} // namespace anjuan

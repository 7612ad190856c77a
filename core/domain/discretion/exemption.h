// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/benchmark.h"

namespace anjuan {

using ExemptionListId = Id<struct ExemptionListRecord>;

/// Why an item of a list goes unpunished.
enum class ExemptionKind {
    FirstOffence,    ///< 首违不罚 (行政处罚法 33)
    FirstInspection, ///< 首查免罚
    Minor,           ///< 轻微不罚
    Exempt           ///< 免予处罚
};
inline constexpr std::array exemptionKindNames = std::to_array<Name<ExemptionKind>>({
    {ExemptionKind::FirstOffence, QLatin1StringView("first_offence")},
    {ExemptionKind::FirstInspection, QLatin1StringView("first_inspection")},
    {ExemptionKind::Minor, QLatin1StringView("minor")},
    {ExemptionKind::Exempt, QLatin1StringView("exempt")},
});

/// What makes an earlier case count against "first".
enum class FirstBasis {
    Found,   ///< the violation was found, whatever came of it
    Punished ///< it was punished
};
inline constexpr std::array firstBasisNames = std::to_array<Name<FirstBasis>>({
    {FirstBasis::Found, QLatin1StringView("found")},
    {FirstBasis::Punished, QLatin1StringView("punished")},
});

/// A row as it was published, cell by cell.
struct ExemptionCells {
    QString number{};
    QString source{};
    QString matter{}; ///< code; empty where the list names none
    QString item{};
    QString basis{};
    QString conditions{};
    QString kind{};
    QString measures{}; ///< 配套监管措施
    QString machine{};  ///< the list's own machine-readable words, kept and not relied on
    QString remark{};

    friend bool operator==(const ExemptionCells &, const ExemptionCells &) = default;
};

/// An item as it is asked about. It follows from its cells.
struct ExemptionItem {
    ExemptionCells cells{};
    int place = 0;
    ExemptionKind kind{};
    Condition condition{}; ///< "first" is among its facts where the kind calls for it

    friend bool operator==(const ExemptionItem &, const ExemptionItem &) = default;
};

/// A list 首违不罚 or 轻微不罚: one edition.
struct ExemptionList {
    ExemptionListId id{};
    QString name{};  ///< the same for all editions of it
    QString batch{}; ///< "第一批"
    QString issuer{};
    Date effectiveFrom{1970, 1, 1};
    std::optional<Date> repealedOn{};
    int windowMonths = 24;                ///< over which "first" is asked
    FirstBasis basis = FirstBasis::Found; ///< what counts against it
    bool countsWarnings = false;          ///< corrections obeyed and leads not filed count as well
    bool needsCommitment = true;          ///< 承诺书
    QString file{};
    QList<ExemptionItem> items{};
    int itemCount = 0;

    bool isInForceOn(Date day) const
    {
        return effectiveFrom <= day && (!repealedOn || day < *repealedOn);
    }
    friend bool operator==(const ExemptionList &, const ExemptionList &) = default;
};

struct ExemptionReading {
    ExemptionItem item{};
    QList<RowNote> errors{};
};
ExemptionReading readExemption(const ExemptionCells &cells, int place, qint64 number);

/// The law's own case for where no list has the matter: first, slight harm, corrected in time
/// (行政处罚法 33).
ExemptionItem lawsOwnExemption();
/// The same for what is minor, corrected in time and without harm, and for what the party proves to
/// have no fault in (行政处罚法 33).
ExemptionItem lawsOwnMinorExemption();
ExemptionItem lawsOwnFaultlessExemption();

/// Whether a kind depends on the party not having done it before.
bool needsFirst(const ExemptionItem &item);

/// An earlier case of the party, as the look-up found it.
struct EarlierOffence {
    QString number{};
    QString matter{};
    Date foundOn{1970, 1, 1};
    std::optional<Date> decidedOn{};
    bool isPunished = false;
    bool isWarning = false;    ///< only told, warned or made to correct
    bool isOverturned = false; ///< not filed for want of a violation, withdrawn, annulled
    bool isInWindow = false;
    bool counts = false;
    QString why{}; ///< why it counts or not, a whole sentence
};

/// Whether an earlier case counts, by the list's own rule; fills in `isInWindow`, `counts` and
/// `why`. `from`: the first day of the window.
void judgeEarlier(EarlierOffence &offence, Date from, FirstBasis basis, bool countsWarnings);

/// One condition of an item, and whether it is proved.
struct ConditionTick {
    QString key{};   ///< of the fact, or the words to be judged
    QString words{}; ///< as the list says it
    Truth holds = Truth::Unknown;
    int evidence = 0; ///< the act that proves it
};

/// What an item says of a case.
struct ExemptionAnswer {
    Truth holds = Truth::Unknown;
    QStringList missing{};
    std::vector<std::vector<ConditionTick>> alternatives{};
};
ExemptionAnswer ask(const ExemptionItem &item, const FactValues &facts);

} // namespace anjuan

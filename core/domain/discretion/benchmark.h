// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"
#include "core/domain/calendar/date.h"
#include "core/domain/discretion/condition.h"
#include "core/domain/parties/party.h"

#include <QList>
#include <array>

namespace anjuan {

using BenchmarkSetId = Id<struct BenchmarkSetRecord>;

/// Who issued a set of benchmarks; the nearer one is used (国办发〔2022〕27号).
enum class IssuingLevel { National, Province, City, District, Bureau };
inline constexpr std::array issuingLevelNames = std::to_array<Name<IssuingLevel>>({
    {IssuingLevel::National, QLatin1StringView("national")},
    {IssuingLevel::Province, QLatin1StringView("province")},
    {IssuingLevel::City, QLatin1StringView("city")},
    {IssuingLevel::District, QLatin1StringView("district")},
    {IssuingLevel::Bureau, QLatin1StringView("bureau")},
});

/// How a set makes the range of a tier that states no amounts from the range of the law.
enum class RangeModel {
    Stated,            ///< every row states its amounts
    ThirtyFortyThirty, ///< lenient the lowest 30 %, severe the highest 30 %
    Sixty,             ///< severe from 60 % of the range upwards
    Mean,              ///< lenient below the middle, severe above it
    Factors            ///< the shares of the rows that fit add up
};
inline constexpr std::array rangeModelNames = std::to_array<Name<RangeModel>>({
    {RangeModel::Stated, QLatin1StringView("stated")},
    {RangeModel::ThirtyFortyThirty, QLatin1StringView("30-40-30")},
    {RangeModel::Sixty, QLatin1StringView("60")},
    {RangeModel::Mean, QLatin1StringView("mean")},
    {RangeModel::Factors, QLatin1StringView("factors")},
});

/// Whom a row is for.
enum class PartySide { Any, Citizen, Organisation };
inline constexpr std::array partySideNames = std::to_array<Name<PartySide>>({
    {PartySide::Any, QLatin1StringView("any")},
    {PartySide::Citizen, QLatin1StringView("citizen")},
    {PartySide::Organisation, QLatin1StringView("organisation")},
});

/// What a tier 阶次 is, by its name. `Own`: a name of the set's own; its place is that in the list.
enum class TierLevel { NotPunished, Mitigated, Lenient, Ordinary, Severe, Own };
inline constexpr std::array tierLevelNames = std::to_array<Name<TierLevel>>({
    {TierLevel::NotPunished, QLatin1StringView("not_punished")},
    {TierLevel::Mitigated, QLatin1StringView("mitigated")},
    {TierLevel::Lenient, QLatin1StringView("lenient")},
    {TierLevel::Ordinary, QLatin1StringView("ordinary")},
    {TierLevel::Severe, QLatin1StringView("severe")},
    {TierLevel::Own, QLatin1StringView("own")},
});
TierLevel tierLevelOf(const QString &tier);

/// How an amount comes about.
enum class AmountKind {
    NoFine,      ///< 不予处罚
    Yuan,        ///< a sum, or a range of sums
    PerUnit,     ///< so much for each of `fact`
    Multiple,    ///< so many times `fact`
    Percent,     ///< so many per cent of `fact`
    Formula,     ///< base × (constant + fact)
    OfLaw,       ///< shares of the ends of the law's range
    ShareOfRange ///< per cent of the law's range, above its lower end
};
inline constexpr std::array amountKindNames = std::to_array<Name<AmountKind>>({
    {AmountKind::NoFine, QLatin1StringView("no_fine")},
    {AmountKind::Yuan, QLatin1StringView("yuan")},
    {AmountKind::PerUnit, QLatin1StringView("per_unit")},
    {AmountKind::Multiple, QLatin1StringView("multiple")},
    {AmountKind::Percent, QLatin1StringView("percent")},
    {AmountKind::Formula, QLatin1StringView("formula")},
    {AmountKind::OfLaw, QLatin1StringView("of_law")},
    {AmountKind::ShareOfRange, QLatin1StringView("share_of_range")},
});

/// One end of an amount.
struct AmountEnd {
    enum class Of { Figure, LawLow, LawHigh };
    Of of = Of::Figure;
    Decimal value{}; ///< a figure; of the law's ends the share of it, 1 for all
    bool isIncluded = true;

    friend bool operator==(const AmountEnd &, const AmountEnd &) = default;
};

/// What a tier costs. Without `kind` the row states nothing, and the model of its set says it.
struct AmountRule {
    std::optional<AmountKind> kind{};
    AmountEnd from{};
    AmountEnd to{};
    QString fact{};     ///< that it is multiplied by
    Decimal base{};     ///< of a formula, yuan
    Decimal constant{}; ///< of a formula
    std::optional<Money> cap{};

    friend bool operator==(const AmountRule &, const AmountRule &) = default;
};

/// What the article itself allows, as the list quotes it.
struct LawRange {
    PartySide side{};
    AmountKind kind = AmountKind::Yuan; ///< Yuan, PerUnit, Multiple or Percent
    std::optional<Decimal> from{};      ///< none: "…以下" alone
    Decimal to{};
    QString fact{};
    Condition when{}; ///< under which alone it is due: "逾期不改正", "情节严重"; empty: always

    friend bool operator==(const LawRange &, const LawRange &) = default;
};

/// A row as it was published, cell by cell.
struct BenchmarkCells {
    QString number{}; ///< the list's own
    QString source{}; ///< whose list, where one file holds several
    QString matter{}; ///< code; empty where the list names none
    QString violation{};
    QString basis{};
    QString statutory{};
    QString party{};
    QString tier{};
    QString condition{};
    QString amountFrom{};
    QString amountTo{};
    QString unit{};
    QString cap{};
    QString standard{}; ///< 处罚标准 in one cell, where the list has no columns of figures
    QString measures{};
    QString remark{};

    friend bool operator==(const BenchmarkCells &, const BenchmarkCells &) = default;
};

/// A row as it is reckoned with. It follows from its cells.
struct BenchmarkRow {
    BenchmarkCells cells{};
    int place = 0; ///< 1, 2, 3 … in the set
    PartySide side{};
    TierLevel level{};
    Condition condition{};
    AmountRule amount{};
    std::vector<LawRange> law{};

    /// A rule for all matters (通用规则).
    bool isGeneral() const;
    /// The tier; where the list gives it no name, its condition, and its place where it has none.
    QString tierHere() const;
    friend bool operator==(const BenchmarkRow &, const BenchmarkRow &) = default;
};

/// A set of benchmarks of one issuer: one edition.
struct BenchmarkSet {
    BenchmarkSetId id{};
    QString name{}; ///< the same for all editions of it
    IssuingLevel level = IssuingLevel::Bureau;
    QString issuer{};
    Date effectiveFrom{1970, 1, 1};
    std::optional<Date> repealedOn{}; ///< the first day it no longer counts
    RangeModel model = RangeModel::Stated;
    int windowMonths = 12;      ///< over which "second time" is counted back
    bool wholeYuan = true;      ///< amounts are cut to whole yuan
    Decimal lowShare{};         ///< of the highest fine, where the law states no lowest; 0: none
    QString file{};             ///< it came with
    QList<BenchmarkRow> rows{}; ///< where they were asked for
    int rowCount = 0;

    bool isInForceOn(Date day) const
    {
        return effectiveFrom <= day && (!repealedOn || day < *repealedOn);
    }
    friend bool operator==(const BenchmarkSet &, const BenchmarkSet &) = default;
};

/// What is wrong with a cell, or what a reader of the row should know.
struct RowNote {
    qint64 row = 0; ///< of the file
    QString column{};
    QString text{}; ///< a whole sentence

    friend bool operator==(const RowNote &, const RowNote &) = default;
};

/// A row read from its cells, or everything that is wrong with it.
struct BenchmarkReading {
    BenchmarkRow row{};
    QList<RowNote> errors{};
};
/// `number`: of the row in its file, for the errors. Never guesses: what cannot be read as a fact
/// stays words, what cannot be read as an amount is an error.
BenchmarkReading readBenchmark(const BenchmarkCells &cells, int place, qint64 number);

/// The ranges an article allows as it is quoted: "对单位处五百元以上三千元以下罚款", "1至5倍".
/// Empty where it names no figures.
std::vector<LawRange> readLawRanges(const QString &statutory);

/// The fact a unit of amounts counts: "平方米" is the area. Empty where it is not known.
QString factOfUnit(const QString &unit);
/// The fact named by words such as 树木价值; empty where they are not known.
QString factOfBase(const QString &words);

/// What a party of that kind is to a benchmark; a sole trader as the bureau has settled.
PartySide sideOf(PartyKind kind, bool soleTraderIsCitizen);

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"
#include "core/domain/casework/findings.h"
#include "core/domain/rounds/standard.h"

#include <vector>

namespace anjuan {

using FileRoundId = Id<struct FileRoundRecord>;

/// What is said of one item of a standard in one file.
struct ScoreMark {
    QString item{};
    int deducted = 0; ///< tenths
    bool isVetoed = false;
    bool isNotApplicable = false; ///< 缺项: its points count neither way
    int found = 0;                ///< tenths the findings of the program took off
    bool isFoundVeto = false;
    QStringList notes{}; ///< the findings, in words
    QString reason{};    ///< why a person departed from the findings
    QString by{};        ///< who did; empty: as the program filled it in

    friend bool operator==(const ScoreMark &, const ScoreMark &) = default;
};

/// Where the review of a file stands.
enum class SheetState { Unassigned, Marking, Finished, Rectifying, Answered, Rectified };
inline constexpr std::array sheetStateNames = std::to_array<Name<SheetState>>({
    {SheetState::Unassigned, QLatin1StringView("unassigned")},
    {SheetState::Marking, QLatin1StringView("marking")},
    {SheetState::Finished, QLatin1StringView("finished")},
    {SheetState::Rectifying, QLatin1StringView("rectifying")},
    {SheetState::Answered, QLatin1StringView("answered")},
    {SheetState::Rectified, QLatin1StringView("rectified")},
});

/// 整改: what was asked of the unit, what it did, what the second look found.
struct Rectification {
    QString demand{};
    Date orderedOn{1970, 1, 1};
    Date due{1970, 1, 1};
    QString answer{};
    QString answeredBy{};
    std::optional<Date> answeredOn{};
    QString finding{}; ///< of the second look
    QString recheckedBy{};
    std::optional<Date> recheckedOn{};
    bool isPassed = false;

    friend bool operator==(const Rectification &, const Rectification &) = default;
};

/// 异议: the unit contests its score, and the legal desk answers. One that is upheld opens the
/// marks again.
struct ScoreObjection {
    QString text{};
    QString by{};
    Date on{1970, 1, 1};
    int score = 0; ///< tenths, as it was contested
    QString grade{};
    QString answer{};
    QString answeredBy{};
    std::optional<Date> answeredOn{};
    bool isUpheld = false;

    friend bool operator==(const ScoreObjection &, const ScoreObjection &) = default;
};

/// The score sheet of one file of a round.
struct ScoreSheet {
    FileRoundId round{};
    int place = 0; ///< in the round, from 1
    CaseId file{};
    QString number{};
    QString unit{};     ///< key, of the case when the round was opened
    QString reviewer{}; ///< account; empty: nobody yet
    QList<ScoreMark> marks{};
    QStringList unplaced{}; ///< findings that no item of the standard speaks of
    SheetState state{};
    QString comment{};
    int score = 0; ///< tenths of a hundred points; of a finished sheet
    QString grade{};
    std::optional<Date> finishedOn{};
    QList<Rectification> rectifications{}; ///< the last one counts
    QList<ScoreObjection> objections{};    ///< at most the last one is not answered
    QString modelReason{};                 ///< why it is a model file; empty: it is none
    int revision = 1;

    bool isOverdue(Date today) const;
    /// An objection to the score waits for its answer.
    bool isContested() const;
    ScoreMark *mark(const QString &item);
    const ScoreMark *mark(const QString &item) const;

    friend bool operator==(const ScoreSheet &, const ScoreSheet &) = default;
};

QJsonObject jsonOf(const ScoreSheet &sheet);
/// Nothing where it is none.
std::optional<ScoreSheet> sheetFrom(const QJsonObject &json);

/// A mark for each item, with what the findings take off.
void prefill(ScoreSheet &sheet, const FileStandard &standard, const std::vector<Finding> &findings);

struct SheetScore {
    int tenths = 0; ///< of 1000; items that do not apply are left out and the rest scaled
    bool isVetoed = false;
    QString grade{};
};
SheetScore scoreOf(const ScoreSheet &sheet, const FileStandard &standard);

/// What a reviewer wants to say of an item.
struct MarkWish {
    QString item{};
    std::optional<int> deducted{}; ///< tenths; nothing: as it is
    std::optional<bool> isVetoed{};
    std::optional<bool> isNotApplicable{};
    QString reason{};
};
/// Changes a mark. Refused without a reason, for more points than the item has, a veto on an item
/// that has none.
Result<> applyMark(ScoreSheet &sheet, const FileStandard &standard, const MarkWish &wish,
                   const QString &by);

/// How a round's files came to be chosen.
struct FileRound {
    FileRoundId id{};
    QString name{};
    FileStandard standard{}; ///< as it was when the round was opened
    QString unit{};          ///< key; its files and those of the units below
    bool isDrawn = true;     ///< by lot; else picked by hand
    QString seed{};          ///< of the lot
    int wanted = 0;          ///< how many were to be drawn
    bool perUnit = false;    ///< so many of each unit
    std::optional<Date> closedFrom{};
    std::optional<Date> closedTo{};
    int population = 0;  ///< files it was drawn from
    QString listHash{};  ///< SHA-256 of their list
    QString pickedFor{}; ///< why by hand
    QString openedBy{};
    Date openedOn{1970, 1, 1};
    std::optional<Date> closedOn{};
    int revision = 1;

    friend bool operator==(const FileRound &, const FileRound &) = default;
};
QJsonObject jsonOf(const FileRound &round);
std::optional<FileRound> fileRoundFrom(const QJsonObject &json);

/// A file that can be drawn.
struct DrawnFile {
    CaseId file{};
    QString number{};
    QString unit{};
    friend bool operator==(const DrawnFile &, const DrawnFile &) = default;
};

namespace lots {

/// The list in the order in which its hash is taken: by key.
void order(std::vector<DrawnFile> &files);
/// SHA-256, in hexadecimal digits, of the lines "KEY NUMBER", each ended by a line feed.
QString hashOf(const std::vector<DrawnFile> &ordered);
/// The lot of a file: SHA-256 of "SEED:KEY".
QString lotOf(const QString &seed, CaseId file);
/// The `count` files with the smallest lots, of all or of each unit, in the order of their lots.
/// Refused where there are fewer.
Result<std::vector<DrawnFile>> draw(const std::vector<DrawnFile> &files, const QString &seed,
                                    int count, bool perUnit,
                                    const std::function<QString(const QString &)> &unitName);

} // namespace lots

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rounds/sheet.h"
#include "core/exchange/table_reader.h"
#include "core/services/case_desk.h"
#include "core/storage/progress.h"

namespace anjuan {

/// A standard as it is on file.
struct KeptStandard {
    FileStandard standard{};
    int edition = 0;      ///< 0: it comes with the program
    QString verifiedBy{}; ///< account of who compared it with its issuer's text; empty: nobody here
    Date verifiedOn{1970, 1, 1}; ///< where somebody did
};

struct StandardImportOptions {
    QString name{}; ///< the name of the file if empty
    QString issuer{};
    QString source{};
    std::optional<Date> effectiveFrom{}; ///< today if nothing
    QList<StandardGrade> grades{};       ///< those of the program's standard if none
};

/// What a table of a standard contains and what was or would be done with it.
struct StandardImport {
    TableInfo table{};
    QStringList ignoredColumns{};
    FileStandard standard{};
    QList<StandardFault> faults{}; ///< at most 200
    qint64 wrongRows = 0;
    bool isKnown = false; ///< the edition in force says the same
    bool isStored = false;
};

/// Which files a round is about.
struct RoundWish {
    QString name{};
    QString standard{};         ///< its name; the program's if empty
    UnitId unit{};              ///< its files and those of the units below; null: the session's own
    std::optional<Date> from{}; ///< closed on that day or later
    std::optional<Date> to{};
    int count = 0; ///< to be drawn
    bool perUnit = false;
    QString seed{};               ///< a new one if empty
    std::vector<CaseId> picked{}; ///< by hand instead of a lot
    QString reason{};             ///< why by hand
};

/// A round with what a list shows of it.
struct RoundLine {
    FileRound round{};
    QString unitName{};
    int files = 0;
    int finished = 0;
    int overdue = 0; ///< rectifications
};

struct SheetLine {
    ScoreSheet sheet{};
    QString unitName{};
    QString reviewerName{};
    bool isMine = false;   ///< this account may mark it
    bool isWithin = false; ///< its case is within the reach of this account
};

struct RoundView {
    FileRound round{};
    QString unitName{};
    std::vector<SheetLine> sheets{};
    bool isKeeper = false; ///< this account assigns, orders rectification and closes
};

/// What the files of a round came to.
struct RoundFigures {
    struct UnitLine {
        QString name{};
        int files = 0;
        int finished = 0;
        int sum = 0; ///< tenths of the finished ones
        int vetoed = 0;
        int rectified = 0;
        int rectifying = 0;
        std::map<QString, int> grades{};
    };
    struct ItemLine {
        StandardItem item{};
        int files = 0;  ///< objected to
        int points = 0; ///< tenths taken off in all
        int byProgram = 0;
    };
    std::vector<UnitLine> units{}; ///< by name; the last is the sum of all
    std::vector<ItemLine> items{}; ///< the most frequent first; only those objected to
};

/// Somebody who could mark files.
struct ReviewerChoice {
    QString account{};
    QString name{};
    QString unitName{};
};

/// What somebody has to do in a round that runs.
enum class RoundTask { Assign, Mark, PutRight, LookAgain, SettleObjection, Overdue, Close };
inline constexpr std::array roundTaskNames = std::to_array<Name<RoundTask>>({
    {RoundTask::Assign, QLatin1StringView("assign")},
    {RoundTask::Mark, QLatin1StringView("mark")},
    {RoundTask::PutRight, QLatin1StringView("put_right")},
    {RoundTask::LookAgain, QLatin1StringView("look_again")},
    {RoundTask::SettleObjection, QLatin1StringView("settle_objection")},
    {RoundTask::Overdue, QLatin1StringView("overdue")},
    {RoundTask::Close, QLatin1StringView("close")},
});

/// The files of a round with which this person has to do the same.
struct RoundReminder {
    FileRoundId round{};
    QString roundName{};
    RoundTask task{};
    int files = 0;
    int place = 0;             ///< of the first, or of the first to be due; 0: the round itself
    std::optional<Date> due{}; ///< the earliest
    bool isOverdue = false;
    QString what{}; ///< a sentence; in the user's language
};

/// Case-file review 案卷评查 in rounds.
///
/// Who may do what:
/// - importStandard: administrators and legal officers;
/// - open, close, assign, orderRectification, recheck, setModel, settleObjection: a legal officer
///   whose reach holds the round's unit;
/// - mark, finish: the reviewer of the file;
/// - answer, contest: the squads and legal officers of the unit whose file it is;
/// - list, view, figures, exports: whoever has a part in the round.
/// Each stands in the office dossier as office.file_round_… or office.score_sheet_….
namespace file_rounds {

constexpr int mostFiles = 1000;
constexpr int mostItems = 500;

// Standards (file_round_standards.cpp).
Result<QList<KeptStandard>> standards(Database &db, const Session &session);
/// The edition of that name in force today; the program's for an empty name.
Result<KeptStandard> standardNamed(Database &db, const Session &session, const QString &name);
/// Reads a CSV or XLSX file with the columns 序号, 类别, 评查内容, 依据, 分值, 每处扣分, 一票否决,
/// 对应规则; 评查内容 and 分值 are needed. Where a row is wrong nothing is stored.
Result<StandardImport> importStandard(Database &db, const Session &session, const QString &path,
                                      const StandardImportOptions &options, bool isRehearsal);
/// A legal officer vouches that every sentence of that edition was read in the text of its issuer,
/// and says in which. Another edition is to be verified anew; rounds opened before stay as they
/// were.
Result<KeptStandard> verifyStandard(Database &db, const Session &session, const QString &name,
                                    int edition, const QString &text);

// Rounds.
/// What open() would do: without sheets, with population and hash.
Result<FileRound> plan(Database &db, const Session &session, const RoundWish &wish);
/// Draws or takes the files, fills in their sheets from the findings of today, and keeps them.
Result<RoundView> open(Database &db, const Session &session, const Rulebook &book,
                       const RoundWish &wish);
Result<std::vector<RoundLine>> list(Database &db, const Session &session);
/// By key, or by name where only one has it.
Result<FileRoundId> find(Database &db, const Session &session, const QString &word);
Result<RoundView> view(Database &db, const Session &session, FileRoundId id);
/// The file itself, for its reviewer also where its unit is out of reach; nothing can be recorded.
Result<CaseDossier> file(Database &db, const Session &session, const Rulebook &book, FileRoundId id,
                         int place);
Result<> close(Database &db, const Session &session, FileRoundId id);

/// Draws again from today's list and says what differs.
struct DrawCheck {
    bool sameList = false;   ///< the files to draw from are those of that day
    bool sameSample = false; ///< the same files come out
    int population = 0;
    QString listHash{};
};
Result<DrawCheck> checkDraw(Database &db, const Session &session, FileRoundId id);

// Sheets (file_round_sheets.cpp). `place` counts from 1.
Result<std::vector<ReviewerChoice>> reviewers(Database &db, const Session &session);
/// Refused for who took part in the case and who belongs to its unit. An empty account takes the
/// sheet from its reviewer.
Result<ScoreSheet> assign(Database &db, const Session &session, FileRoundId id, int place,
                          const QString &account);
Result<ScoreSheet> mark(Database &db, const Session &session, FileRoundId id, int place,
                        const MarkWish &wish);
Result<ScoreSheet> finish(Database &db, const Session &session, FileRoundId id, int place,
                          const QString &comment);
Result<ScoreSheet> orderRectification(Database &db, const Session &session, FileRoundId id,
                                      int place, const QString &demand, Date due);
Result<ScoreSheet> answer(Database &db, const Session &session, FileRoundId id, int place,
                          const QString &text);
/// `due` is needed where it did not pass: by then it is to be done.
Result<ScoreSheet> recheck(Database &db, const Session &session, FileRoundId id, int place,
                           bool passes, const QString &finding, std::optional<Date> due);
/// 异议: the unit contests points and grade, until what was to be put right is answered.
Result<ScoreSheet> contest(Database &db, const Session &session, FileRoundId id, int place,
                           const QString &text);
/// Not by who marked the file. Where it is upheld the reviewer marks the file again.
Result<ScoreSheet> settleObjection(Database &db, const Session &session, FileRoundId id, int place,
                                   bool isUpheld, const QString &text);
/// Only for the best grade. An empty reason takes it back.
Result<ScoreSheet> setModel(Database &db, const Session &session, FileRoundId id, int place,
                            const QString &reason);
/// Model files of all rounds within reach, each with the name of its round.
Result<std::vector<std::pair<QString, ScoreSheet>>> models(Database &db, const Session &session);

// Figures (file_round_figures.cpp).
RoundFigures figuresOf(const RoundView &view, Date today);
/// A workbook: the round, its files, every mark, by unit, by objection.
Result<> exportTo(Database &db, const Session &session, FileRoundId id, const QString &path);

// Reminders (file_round_reminders.cpp).
/// What this person has to do in the rounds that run, what is overdue first.
Result<std::vector<RoundReminder>> reminders(Database &db, const Session &session);

// Papers (file_round_papers.cpp).
/// 评分表: the score sheet of one file as a Word document, with room for the signatures.
Result<> writeSheet(Database &db, const Session &session, FileRoundId id, int place,
                    const QString &path);
/// 评查通报: the round with its files, grades, objections, model files and what is to be put right.
Result<> writeReport(Database &db, const Session &session, FileRoundId id, const QString &path);

/// For records::compare().
std::map<QString, QJsonObject> recordsStored(const Database &db);
void applyRecord(std::map<QString, QJsonObject> &expected, const Act &act);

} // namespace file_rounds

} // namespace anjuan

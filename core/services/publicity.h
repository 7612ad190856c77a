// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/publicity.h"
#include "core/services/rulebook.h"
#include "core/services/session.h"

#include <QJsonObject>

namespace anjuan {

struct BureauKeys;

/// For programs: days as "2026-09-23", states by their words.
QJsonObject jsonOf(const Publicity &shown);

/// A decision in the list of publicity, as it stands on the session's day.
struct PublicityEntry {
    CaseId id{};
    QString number{};
    QString partyName{};
    QString unitName{};
    QString cause{};
    Publicity publicity{};
};

/// Which decisions of some days are wanted in a list.
struct PublicityWish {
    std::vector<PublicityState> states{}; ///< none: all
    bool credit = false;                  ///< only those that the credit site shows or may show
    int most = 0;                         ///< as many at most; 0: all
};

/// The oldest first. `total` counts those left out by the wish's `most` too.
struct PublicityList {
    std::vector<PublicityEntry> entries{};
    int total = 0;
    int late = 0; ///< of these overdue or to be withdrawn
};

/// What stands in the way of a row, or of a decision that should be a row.
struct PublicityProblem {
    QString number{}; ///< of the case
    QString field{};  ///< code of the field; empty where no field is at fault
    QString text{};
};

/// A decision as it is handed out.
struct PublicityRow {
    CaseId id{};
    QString number{};
    Date decidedOn{1970, 1, 1};
    QStringList cells{}; ///< one for each field of the file
    bool credit = false; ///< approved for the credit site
    bool isFaulty = false;
};

/// What there is to hand out, checked.
struct PublicityRows {
    std::vector<PublicityRow> rows{};
    std::vector<PublicityProblem> problems{}; ///< of the rows
    std::vector<PublicityProblem> missing{};  ///< decisions that should be published and are not
                                              ///< approved for it
};

/// A column of the file 双公示.
struct PublicityField {
    QString code{};  ///< CF_XDR_MC
    QString name{};  ///< 行政相对人名称
    QString value{}; ///< what fills it; empty where nothing does
    int length = 0;  ///< most characters
    bool required = false;
};

enum class PublicityFormat { Csv, Xlsx, Xml };

/// Publicity of decisions (行政处罚法 48), within the session's units.
namespace publicity {

/// The columns of the file, as they come with the program.
const std::vector<PublicityField> &fields();

/// A list for each wish: of the decisions made on these days and, whenever they were made, of those
/// that have to be withdrawn.
Result<std::vector<PublicityList>> lists(Database &db, const Session &session, const Rulebook &book,
                                         Date from, Date to,
                                         const std::vector<PublicityWish> &wishes);

/// The content of an act “prepare_publication” for the decision of the case: its text without
/// identity and telephone numbers, the home of the party and the names of other persons. Somebody
/// reads it before it is recorded. Refused for a minor (未成年人保护法 103).
Result<QJsonObject> draft(Database &db, const Session &session, const Rulebook &book,
                          const BureauKeys *keys, CaseId id);

/// The rows of the decisions made on these days whose texts are approved and that are not
/// withdrawn, changed or over. Identity numbers are in none of them. For squad leaders, legal
/// officers, leaders, statisticians. Recorded in the office log.
Result<PublicityRows> collect(Database &db, const Session &session, const Rulebook &book,
                              const BureauKeys *keys, Date from, Date to);

/// Writes the rows for the credit site; all of them or nothing. Text that a spreadsheet would take
/// for a formula stays text. Tells how many rows.
Result<int> writeFile(const QString &path, PublicityFormat format,
                      const std::vector<PublicityRow> &rows);
/// Writes a folder of pages that needs no server and no network. A folder that is not empty and
/// holds something else is refused; pages of an earlier export that are no longer to be shown are
/// taken away. Tells how many decisions.
Result<int> writePages(const QString &folder, const QString &agency, Date today,
                       const std::vector<PublicityRow> &rows);

} // namespace publicity

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/round_store.h"

#include "core/storage/query.h"

#include <QJsonDocument>
#include <map>

namespace anjuan::round_store {

using namespace Qt::StringLiterals;

namespace {

QString written(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject contentIn(const Rows &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

FileRound roundIn(const Rows &row)
{
    if (const std::optional<FileRound> round = fileRoundFrom(contentIn(row, 0)))
        return *round;
    throw SqlError{u"A round of case-file review cannot be read."_s, u"unreadable"_s};
}

ScoreSheet sheetIn(const Rows &row)
{
    if (const std::optional<ScoreSheet> sheet = sheetFrom(contentIn(row, 0)))
        return *sheet;
    throw SqlError{u"A score sheet cannot be read."_s, u"unreadable"_s};
}

QList<ScoreSheet> sheetsIn(Rows &&row)
{
    QList<ScoreSheet> found;
    while (row.next())
        found << sheetIn(row);
    return found;
}

} // namespace

QList<FileRound> all(const Database &db)
{
    QList<FileRound> found;
    Rows row(db, u"SELECT content FROM file_round ORDER BY opened_on DESC, id DESC"_s);
    while (row.next())
        found << roundIn(row);
    return found;
}

std::optional<FileRound> find(const Database &db, FileRoundId id)
{
    Rows row(db, u"SELECT content FROM file_round WHERE id = ?"_s, {id.toString()});
    return row.next() ? std::optional(roundIn(row)) : std::nullopt;
}

void insert(const Database &db, const FileRound &round)
{
    execute(db,
            u"INSERT INTO file_round (id, unit_id, opened_on, closed_on, content, revision)"
            " VALUES (?, ?, ?, ?, ?, ?)"_s,
            {round.id.toString(), round.unit, toIso(round.openedOn), nullable(round.closedOn),
             written(jsonOf(round)), round.revision});
}

bool update(const Database &db, const FileRound &round)
{
    return 1 == execute(db,
                        u"UPDATE file_round SET closed_on = ?, content = ?, revision = ?"
                        " WHERE id = ? AND revision = ?"_s,
                        {nullable(round.closedOn), written(jsonOf(round)), round.revision,
                         round.id.toString(), round.revision - 1});
}

QList<ScoreSheet> sheets(const Database &db, FileRoundId round)
{
    return sheetsIn(Rows(db, u"SELECT content FROM score_sheet WHERE round_id = ? ORDER BY place"_s,
                         {round.toString()}));
}

std::optional<ScoreSheet> findSheet(const Database &db, FileRoundId round, int place)
{
    Rows row(db, u"SELECT content FROM score_sheet WHERE round_id = ? AND place = ?"_s,
             {round.toString(), place});
    return row.next() ? std::optional(sheetIn(row)) : std::nullopt;
}

void insert(const Database &db, const ScoreSheet &sheet)
{
    execute(db,
            u"INSERT INTO score_sheet (round_id, place, case_id, unit_id, reviewer, state, grade,"
            " is_model, content, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {sheet.round.toString(), sheet.place, sheet.file.toString(), sheet.unit, sheet.reviewer,
             nameOf(sheetStateNames, sheet.state), sheet.grade, sheet.modelReason.isEmpty() ? 0 : 1,
             written(jsonOf(sheet)), sheet.revision});
}

bool update(const Database &db, const ScoreSheet &sheet)
{
    return 1 == execute(db,
                        u"UPDATE score_sheet SET reviewer = ?, state = ?, grade = ?, is_model = ?,"
                        " content = ?, revision = ?"
                        " WHERE round_id = ? AND place = ? AND revision = ?"_s,
                        {sheet.reviewer, nameOf(sheetStateNames, sheet.state), sheet.grade,
                         sheet.modelReason.isEmpty() ? 0 : 1, written(jsonOf(sheet)),
                         sheet.revision, sheet.round.toString(), sheet.place, sheet.revision - 1});
}

QList<ScoreSheet> models(const Database &db)
{
    return sheetsIn(
        Rows(db, u"SELECT content FROM score_sheet WHERE is_model = 1 ORDER BY round_id, place"_s));
}

QString keyOf(const ScoreSheet &sheet)
{
    return sheet.round.toString() + u' ' + QString::number(sheet.place);
}

std::map<QString, QJsonObject> stored(const Database &db)
{
    std::map<QString, QJsonObject> found;
    Rows round(db,
               u"SELECT content, id, unit_id, opened_on, closed_on, revision FROM file_round"_s);
    while (round.next()) {
        // The columns go before the text: whichever was tampered with shows.
        QJsonObject json = contentIn(round, 0);
        json.insert(u"round"_s, round.text(1));
        json.insert(u"unit"_s, round.text(2));
        json.insert(u"opened_on"_s, round.text(3));
        json.insert(u"closed_on"_s, round.isNull(4) ? QJsonValue() : QJsonValue(round.text(4)));
        json.insert(u"revision"_s, round.integer(5));
        found[round.text(1)] = json;
    }
    Rows sheet(db, u"SELECT content, round_id, place, case_id, unit_id, reviewer, state, grade,"
                   " revision FROM score_sheet"_s);
    while (sheet.next()) {
        QJsonObject json = contentIn(sheet, 0);
        json.insert(u"round"_s, sheet.text(1));
        json.insert(u"place"_s, sheet.integer(2));
        json.insert(u"case"_s, sheet.text(3));
        json.insert(u"unit"_s, sheet.text(4));
        json.insert(u"reviewer"_s, sheet.text(5));
        json.insert(u"state"_s, sheet.text(6));
        json.insert(u"grade"_s, sheet.text(7));
        json.insert(u"revision"_s, sheet.integer(8));
        found[sheet.text(1) + u' ' + sheet.text(2)] = json;
    }
    return found;
}

} // namespace anjuan::round_store

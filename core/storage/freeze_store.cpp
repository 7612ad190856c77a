// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/freeze_store.h"

#include "core/storage/database.h"

namespace anjuan::freeze_store {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"SELECT f.number, f.year, f.unit_id, f.cut_off, f.sha256, f.account, f.recorded_at, "
    u"f.replaces, f.reason, s.account, s.signed_at, "_s;
const QString joined =
    u" FROM report_freeze f LEFT JOIN report_signature s ON s.number = f.number "_s;
const QString ofNumber = columns + u"f.content"_s + joined + u"WHERE f.number = ?"_s;
const QString everything = columns + u"''"_s + joined + u"ORDER BY f.number DESC"_s;

Freeze freezeIn(const Rows &row)
{
    return {.number = static_cast<int>(row.integer(0)),
            .year = static_cast<int>(row.integer(1)),
            .unit = row.text(2),
            .cutOff = row.moment(3),
            .content = row.text(11).toUtf8(),
            .sha256 = row.text(4),
            .account = row.text(5),
            .recordedAt = row.moment(6),
            .replaces = static_cast<int>(row.integer(7)),
            .reason = row.text(8),
            .signer = row.text(9),
            .signedAt = row.optionalMoment(10)};
}

const QString numberOf =
    u"SELECT COALESCE(NULLIF(decision_number, ''), NULLIF(filing_number, ''), lead_number) "
    u"FROM register_case "_s;

QStringList numbers(Rows &&row)
{
    QStringList found;
    while (row.next())
        found << row.text(0);
    return found;
}

} // namespace

int nextNumber(const Database &db)
{
    Rows row(db, u"SELECT COALESCE(MAX(number), 0) + 1 FROM report_freeze"_s);
    row.next();
    return static_cast<int>(row.integer(0));
}

void insert(const Database &db, const Freeze &freeze)
{
    execute(db,
            u"INSERT INTO report_freeze (number, year, unit_id, cut_off, content, sha256, account, "
            u"recorded_at, replaces, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {freeze.number, freeze.year, freeze.unit, freeze.cutOff.toString(),
             QString::fromUtf8(freeze.content), freeze.sha256, freeze.account,
             freeze.recordedAt.toString(), freeze.replaces, freeze.reason});
}

void sign(const Database &db, int number, const QString &account, Moment at)
{
    execute(db, u"INSERT INTO report_signature (number, account, signed_at) VALUES (?, ?, ?)"_s,
            {number, account, at.toString()});
}

std::optional<Freeze> find(const Database &db, int number)
{
    Rows row(db, ofNumber, {number});
    return row.next() ? std::optional(freezeIn(row)) : std::nullopt;
}

std::vector<Freeze> all(const Database &db)
{
    Rows row(db, everything);
    std::vector<Freeze> found;
    while (row.next())
        found.push_back(freezeIn(row));
    return found;
}

CaseHead headAt(const Database &db, qint64 entry, Moment moment)
{
    Rows row(db,
             u"SELECT a.dossier_id, a.sequence, a.hash FROM act f "
             u"JOIN act a ON a.dossier_id = f.dossier_id "
             u"WHERE f.position = ? AND a.recorded_at <= ? ORDER BY a.sequence DESC LIMIT 1"_s,
             {entry, moment.toString()});
    if (!row.next())
        return {};
    return {CaseId::parse(row.text(0)), static_cast<int>(row.integer(1)), row.text(2)};
}

QStringList closedWithoutDecision(const Database &db, Date from, Date to, int limit)
{
    return numbers(Rows(db,
                        numberOf + u"WHERE closed_on BETWEEN ? AND ? AND filed_on IS NOT NULL "
                                   u"AND decided_on IS NULL ORDER BY entry LIMIT ?"_s,
                        {toIso(from), toIso(to), limit}));
}

QStringList penalisedWithoutPenalty(const Database &db, Date from, Date to, int limit)
{
    return numbers(Rows(db,
                        numberOf + u"WHERE decided_on BETWEEN ? AND ? AND outcome = 'penalise' "
                                   u"AND penalty_kinds = 0 ORDER BY entry LIMIT ?"_s,
                        {toIso(from), toIso(to), limit}));
}

QStringList decidedBeforeFiling(const Database &db, Date from, Date to, int limit)
{
    return numbers(Rows(db,
                        numberOf + u"WHERE decided_on BETWEEN ? AND ? AND (filed_on IS NULL OR "
                                   u"filed_on > decided_on) ORDER BY entry LIMIT ?"_s,
                        {toIso(from), toIso(to), limit}));
}

QStringList closedWithoutService(const Database &db, Date from, Date to, int limit)
{
    return numbers(Rows(db,
                        numberOf + u"WHERE closed_on BETWEEN ? AND ? AND outcome = 'penalise' "
                                   u"AND served_on IS NULL ORDER BY entry LIMIT ?"_s,
                        {toIso(from), toIso(to), limit}));
}

QStringList filedWithoutConduct(const Database &db, Date from, Date to, int limit)
{
    return numbers(Rows(db,
                        numberOf + u"WHERE filed_on BETWEEN ? AND ? AND occurred_on IS NULL "
                                   u"ORDER BY entry LIMIT ?"_s,
                        {toIso(from), toIso(to), limit}));
}

} // namespace anjuan::freeze_store

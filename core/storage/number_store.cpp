// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/number_store.h"

#include "core/storage/database.h"

#include <QCoreApplication>

namespace anjuan::number_store {

using namespace Qt::StringLiterals;

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

IssuedNumber numberIn(const Rows &row)
{
    return {.number = row.text(0),
            .agency = row.text(1),
            .kind = row.text(2),
            .year = static_cast<int>(row.integer(3)),
            .serial = row.integer(4),
            .dossier = CaseId::parse(row.text(5)),
            .act = ActId::parse(row.text(6)),
            .voidedReason = row.optionalText(7)};
}

} // namespace

qint64 take(const Database &db, const QString &agency, const QString &kind, int year)
{
    Q_ASSERT(db.inTransaction());
    Rows row(db,
             u"INSERT INTO number_counter (agency, kind, year, last) VALUES (?, ?, ?, 1) ON "
             u"CONFLICT (agency, kind, year) "
             "DO UPDATE SET last = number_counter.last + 1 RETURNING last"_s,
             {agency, kind, year});
    row.next();
    return row.integer(0);
}

qint64 last(const Database &db, const QString &agency, const QString &kind, int year)
{
    Rows row(db, u"SELECT last FROM number_counter WHERE agency = ? AND kind = ? AND year = ?"_s,
             {agency, kind, year});
    return row.next() ? row.integer(0) : 0;
}

Result<> record(const Database &db, const IssuedNumber &issued)
{
    const int added =
        execute(db,
                u"INSERT INTO issued_number (number, agency, kind, year, serial, dossier_id, "
                u"act_id, voided_reason) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                {issued.number, issued.agency, issued.kind, issued.year, issued.serial,
                 issued.dossier.toString(), issued.act.toString(), nullable(issued.voidedReason)});
    if (added == 1)
        return {};
    return refused(NumberText::tr("The number %1 was given out before.").arg(issued.number));
}

Result<> voidNumber(const Database &db, const QString &number, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refused(NumberText::tr("A number can be made void only with a reason."));
    if (1 ==
        execute(
            db,
            u"UPDATE issued_number SET voided_reason = ? WHERE number = ? AND voided_reason IS NULL"_s,
            {reason, number}))
        return {};
    if (find(db, number))
        return refused(NumberText::tr("The number %1 is void already.").arg(number));
    return notFound(NumberText::tr("The number %1 was never given out.").arg(number));
}

std::optional<IssuedNumber> find(const Database &db, const QString &number)
{
    Rows row(
        db,
        u"SELECT number, agency, kind, year, serial, dossier_id, act_id, voided_reason FROM issued_number WHERE number = ?"_s,
        {number});
    if (!row.next())
        return {};
    return numberIn(row);
}

std::vector<IssuedNumber> ofDossier(const Database &db, CaseId dossier)
{
    std::vector<IssuedNumber> found;
    Rows row(db,
             u"SELECT number, agency, kind, year, serial, dossier_id, act_id, voided_reason FROM "
             u"issued_number WHERE dossier_id = ? "
             "ORDER BY agency, kind, year, serial"_s,
             {dossier.toString()});
    while (row.next())
        found.push_back(numberIn(row));
    return found;
}

std::vector<NumberFault> faults(const Database &db, int limit)
{
    std::vector<NumberFault> found;
    // Only series whose count or end does not fit are walked through.
    Rows series(db, u"SELECT s.agency, s.kind, s.year, s.last FROM "
                    "(SELECT agency, kind, year, last FROM number_counter UNION ALL "
                    "SELECT DISTINCT u.agency, u.kind, u.year, 0 FROM issued_number AS u WHERE NOT "
                    "EXISTS (SELECT 1 FROM "
                    "number_counter AS c WHERE c.agency = u.agency AND c.kind = u.kind AND c.year "
                    "= u.year)) AS s "
                    "LEFT JOIN issued_number AS i ON i.agency = s.agency AND i.kind = s.kind AND "
                    "i.year = s.year "
                    "GROUP BY s.agency, s.kind, s.year, s.last "
                    "HAVING s.last <> count(i.serial) OR s.last <> coalesce(max(i.serial), 0) OR "
                    "min(i.serial) < 1 "
                    "ORDER BY s.agency, s.kind, s.year"_s);
    while (series.next()) {
        const NumberFault fault{series.text(0), series.text(1), static_cast<int>(series.integer(2)),
                                0, true};
        const qint64 last = series.integer(3);
        qint64 expected = 1;
        const auto missingUpTo = [&](qint64 end) {
            for (; expected < end && found.size() < static_cast<size_t>(limit); ++expected)
                found.push_back({fault.agency, fault.kind, fault.year, expected, true});
        };
        Rows row(
            db,
            u"SELECT serial FROM issued_number WHERE agency = ? AND kind = ? AND year = ? ORDER BY serial"_s,
            {fault.agency, fault.kind, fault.year});
        while (row.next() && found.size() < static_cast<size_t>(limit)) {
            const qint64 serial = row.integer(0);
            missingUpTo(std::min(serial, last + 1));
            if (serial > last || serial < 1)
                found.push_back({fault.agency, fault.kind, fault.year, serial, false});
            expected = std::max(expected, serial + 1);
        }
        missingUpTo(last + 1);
    }
    return found;
}

} // namespace anjuan::number_store

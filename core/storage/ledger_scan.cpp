// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_scan.h"

#include "core/storage/database.h"

#include <memory>
#include <sqlite3.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

const QString columns =
    u"SELECT act.position, act.id, act.dossier_id, act.sequence, act.kind, act.day, "
    u"act.recorded_at, act.account, act.role, "
    "act.document_number, act.content, act.commitment, act.hash, act_personal.salt, "
    "act_personal.content "
    "FROM act LEFT JOIN act_personal ON act_personal.position = act.position "_s;
constexpr int columnCount = 15;

void assign(ScannedAct &act, const std::array<QByteArrayView, columnCount> &text)
{
    act.fields = {text[0], text[1], text[2], text[3], text[4],  text[5],
                  text[6], text[7], text[8], text[9], text[10], text[11]};
    act.hash = text[12];
    act.salt = text[13];
    act.personal = text[14];
}

void scanFile(const Database &db, const std::function<bool(const ScannedAct &)> &each)
{
    const auto failed = [&] {
        return SqlError{QString::fromUtf8(sqlite3_errmsg(db.sqliteHandle())),
                        QString::number(sqlite3_extended_errcode(db.sqliteHandle()))};
    };
    sqlite3_stmt *raw = nullptr;
    const QByteArray sql = (columns + u"ORDER BY act.position"_s).toUtf8();
    if (sqlite3_prepare_v2(db.sqliteHandle(), sql.constData(), static_cast<int>(sql.size()), &raw,
                           nullptr) != SQLITE_OK)
        throw failed();
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw,
                                                                               sqlite3_finalize);
    ScannedAct act;
    std::array<QByteArrayView, columnCount> text;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(raw)) == SQLITE_ROW) {
        // Numbers before text: asking for the text converts the column.
        act.position = sqlite3_column_int64(raw, 0);
        act.sequence = sqlite3_column_int64(raw, 3);
        act.hasPersonal = sqlite3_column_type(raw, 13) != SQLITE_NULL;
        for (int column = 0; column < columnCount; ++column) {
            const unsigned char *bytes = sqlite3_column_text(raw, column);
            text[static_cast<size_t>(column)] =
                QByteArrayView(reinterpret_cast<const char *>(bytes),
                               bytes ? sqlite3_column_bytes(raw, column) : 0);
        }
        assign(act, text);
        if (!each(act))
            return;
    }
    if (step != SQLITE_DONE)
        throw failed();
}

/// How many rows were read; -1 if `each` stopped it.
int scanRows(Rows &row, const std::function<bool(const ScannedAct &)> &each)
{
    ScannedAct act;
    std::array<QByteArray, columnCount> bytes;
    std::array<QByteArrayView, columnCount> text;
    int read = 0;
    for (; row.next(); ++read) {
        act.position = row.integer(0);
        act.sequence = row.text(3).toLongLong();
        act.hasPersonal = !row.isNull(13);
        for (int column = 0; column < columnCount; ++column) {
            const auto i = static_cast<size_t>(column);
            bytes[i] = row.text(column).toUtf8();
            text[i] = bytes[i];
        }
        assign(act, text);
        if (!each(act))
            return -1;
    }
    return read;
}

void scanServer(const Database &db, const std::function<bool(const ScannedAct &)> &each)
{
    constexpr int pageSize = 5000;
    qint64 last = std::numeric_limits<qint64>::min();
    const auto remember = [&](const ScannedAct &act) {
        last = act.position;
        return each(act);
    };
    while (true) {
        Rows row(db, columns + u"WHERE act.position > ? ORDER BY act.position LIMIT ?"_s,
                 {last, pageSize});
        if (scanRows(row, remember) < pageSize)
            return;
    }
}

} // namespace

LedgerRow::LedgerRow(const ScannedAct &act)
    : fields{act.fields.position.toByteArray(),   act.fields.id.toByteArray(),
             act.fields.dossier.toByteArray(),    act.fields.sequence.toByteArray(),
             act.fields.kind.toByteArray(),       act.fields.day.toByteArray(),
             act.fields.recordedAt.toByteArray(), act.fields.account.toByteArray(),
             act.fields.role.toByteArray(),       act.fields.documentNumber.toByteArray(),
             act.fields.content.toByteArray(),    act.fields.commitment.toByteArray()},
      position(act.position), sequence(act.sequence), hash(act.hash.toByteArray()),
      hasPersonal(act.hasPersonal), salt(act.salt.toByteArray()),
      personal(act.personal.toByteArray())
{
    Digest readable;
    if (fromHex(act.hash, readable))
        digest = readable;
}

StoredAct asStored(const std::array<QByteArray, 12> &fields)
{
    return {fields[0], fields[1], fields[2], fields[3], fields[4],  fields[5],
            fields[6], fields[7], fields[8], fields[9], fields[10], fields[11]};
}

void scanLedger(const Database &db, const std::function<bool(const ScannedAct &)> &each)
{
    db.isPostgres() ? scanServer(db, each) : scanFile(db, each);
}

void scanDossier(const Database &db, const QByteArray &dossier,
                 const std::function<bool(const ScannedAct &)> &each)
{
    Rows row(db, columns + u"WHERE act.dossier_id = ? ORDER BY act.sequence, act.position"_s,
             {QString::fromUtf8(dossier)});
    scanRows(row, each);
}

void scanPosition(const Database &db, qint64 position,
                  const std::function<bool(const ScannedAct &)> &each)
{
    Rows row(db, columns + u"WHERE act.position = ?"_s, {position});
    scanRows(row, each);
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger.h"

#include "core/domain/calendar/clock.h"
#include "core/storage/database.h"
#include "core/storage/ledger_hash.h"
#include "core/storage/ledger_scan.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <sodium.h>

namespace anjuan::ledger {

using namespace Qt::StringLiterals;

namespace {

struct LedgerText {
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

constexpr qsizetype largestContent = 4 * 1024 * 1024;

const QString columns =
    u"SELECT act.position, act.id, act.dossier_id, act.sequence, act.kind, act.day, "
    u"act.recorded_at, act.account, "
    "act.role, act.document_number, act.content, act.commitment, act.hash, act_personal.content "
    "FROM act LEFT JOIN act_personal ON act_personal.position = act.position "_s;
// Joined once: these are asked for with every act.
const QString actsOfDossier = columns + u"WHERE act.dossier_id = ? ORDER BY act.sequence"_s;
const QString actOfId = columns + u"WHERE act.id = ?"_s;
const QString newestActs =
    columns + u"WHERE act.position > (SELECT COALESCE(MAX(position), 0) - 5000 FROM act) "
              "AND act.account = ? AND act.dossier_id <> ? AND act.kind LIKE ? "
              "AND act.content LIKE ? ORDER BY act.position DESC LIMIT 1"_s;
const QString actsBehind = columns + u"WHERE act.position > ? ORDER BY act.position LIMIT ?"_s;
const QString officeChanges =
    columns + u"WHERE act.dossier_id = ? AND act.sequence > ? AND act.kind NOT IN ("
              "'office.log_in', 'office.log_in_failed', 'office.account_locked', "
              "'office.refused', 'office.party_number_shown') ORDER BY act.sequence LIMIT ?"_s;

QJsonObject objectFrom(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

void addTo(QJsonObject &content, const QJsonObject &personal)
{
    for (auto field = personal.begin(); field != personal.end(); ++field)
        content.insert(field.key(), field.value());
}

Act actIn(const Rows &row)
{
    Act act;
    act.position = row.integer(0);
    act.id = ActId::parse(row.text(1));
    act.dossier = CaseId::parse(row.text(2));
    act.sequence = static_cast<int>(row.integer(3));
    act.kind = row.text(4);
    act.day = row.date(5);
    act.recordedAt = row.moment(6);
    act.account = row.text(7);
    act.role = row.text(8);
    act.documentNumber = row.text(9);
    act.content = objectFrom(row.bytes(10));
    act.hash = row.text(12);
    if (row.isNull(13)) {
        act.personalErased = !row.text(11).isEmpty();
    } else {
        addTo(act.content, objectFrom(row.bytes(13)));
    }
    return act;
}

std::vector<Act> actsIn(Rows &&row)
{
    std::vector<Act> found;
    while (row.next())
        found.push_back(actIn(row));
    return found;
}

/// Compact, keys sorted: the same object always gives the same bytes.
QByteArray canonical(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Text that both databases give back as it was put in.
bool isStorable(const QString &text)
{
    return !text.contains(QChar(u'\0')) && QString::fromUtf8(text.toUtf8()) == text;
}

bool isSame(const Act &recorded, const Act &act)
{
    return recorded.dossier == act.dossier && recorded.kind == act.kind &&
           recorded.day == act.day && recorded.account == act.account &&
           recorded.role == act.role && recorded.documentNumber == act.documentNumber &&
           canonical(recorded.content) == canonical(act.content);
}

/// What others recorded from `sequence` on, for the one who came too late.
Error overtaken(const Database &db, CaseId dossier, int sequence)
{
    QStringList between;
    Rows row(db,
             columns +
                 u"WHERE act.dossier_id = ? AND act.sequence >= ? ORDER BY act.sequence LIMIT 5"_s,
             {dossier.toString(), sequence});
    while (row.next()) {
        const Act act = actIn(row);
        between << LedgerText::tr("No. %1 %2 by %3 at %4")
                       .arg(QString::number(act.sequence), act.kind, act.account,
                            clockInChina(act.recordedAt));
    }
    if (between.isEmpty())
        return Error{Error::Kind::Conflict,
                     LedgerText::tr("Act No. %1 cannot be recorded, because the one before it is "
                                    "not recorded yet. Please load the case again.")
                         .arg(sequence),
                     {},
                     {}};
    return Error{Error::Kind::Conflict,
                 LedgerText::tr("Meanwhile others have recorded in this case: %1. Nothing was "
                                "changed; please look at it and try again.")
                     .arg(between.join(LedgerText::tr("; "))),
                 {},
                 {}};
}

Result<> checkText(const Act &act)
{
    const std::pair<QString, QString> texts[] = {
        {LedgerText::tr("kind"), act.kind},
        {LedgerText::tr("account"), act.account},
        {LedgerText::tr("role"), act.role},
        {LedgerText::tr("document number"), act.documentNumber}};
    for (const auto &[name, text] : texts)
        if (!isStorable(text))
            return refused(
                LedgerText::tr("The %1 holds characters that cannot be stored.").arg(name));
    if (act.kind.isEmpty() || act.id.isNull() || act.dossier.isNull())
        return refused(LedgerText::tr("The act has no kind, no id or no case."));
    return {};
}

/// The answer where an act with this id is recorded already.
std::optional<Result<Act>> recordedBefore(const Database &db, const Act &act)
{
    const std::optional<Act> recorded = find(db, act.id);
    if (!recorded)
        return {};
    if (isSame(*recorded, act))
        return Result<Act>(*recorded);
    return Result<Act>(Error{Error::Kind::Conflict,
                             LedgerText::tr("Another act is recorded under this id already."),
                             {},
                             {}});
}

/// What the columns of an act hold.
struct Columns {
    QByteArray id;
    QByteArray dossier;
    QByteArray kind;
    QByteArray day;
    QByteArray recordedAt;
    QByteArray account;
    QByteArray role;
    QByteArray number;
    QByteArray content;
    QByteArray commitment;
    QByteArray salt; ///< in hex; empty where nothing personal is kept
    QByteArray personal;
};

/// An act's place, once it is written.
struct Written {
    qint64 position = 0;
    int sequence = 0;
    QString hash;
};

/// Writes the columns behind `before`, at the end of the ledger.
Result<Written> writeColumns(const Database &db, const Columns &columns, const Head &head,
                             const End &before)
{
    const qint64 position = head.position + 1;
    const int sequence = before.sequence + 1;
    QByteArray hashed;
    appendHashedBytes(hashed, before.hash.toUtf8(),
                      {QByteArray::number(position), columns.id, columns.dossier,
                       QByteArray::number(sequence), columns.kind, columns.day, columns.recordedAt,
                       columns.account, columns.role, columns.number, columns.content,
                       columns.commitment});
    const Digest digest = sha256(hashed);
    const QString hash = QString::fromLatin1(toHex(digest));
    Digest running;
    if (!fromHex(head.hash.toLatin1(), running))
        return Error{Error::Kind::Storage,
                     LedgerText::tr("The head of the ledger is damaged; nothing was recorded."),
                     {},
                     {}};

    const auto text = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    execute(db,
            u"INSERT INTO act (position, id, dossier_id, sequence, kind, day, recorded_at, "
            u"account, role, document_number, content, "
            "commitment, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {position, text(columns.id), text(columns.dossier), sequence, text(columns.kind),
             text(columns.day), text(columns.recordedAt), text(columns.account), text(columns.role),
             text(columns.number), text(columns.content), text(columns.commitment), hash});
    if (!columns.salt.isEmpty())
        execute(db, u"INSERT INTO act_personal (position, salt, content) VALUES (?, ?, ?)"_s,
                {position, text(columns.salt), text(columns.personal)});
    const Head moved{position, QString::fromLatin1(toHex(ledgerHashAfter(running, digest)))};
    db.noteHead(moved); // written with the commit
    return Written{position, sequence, hash};
}

/// Writes the act behind `before`, at the end of the ledger.
Result<Act> write(const Database &db, Act act, const QStringList &personalFields, const Head &head,
                  const End &before)
{
    QJsonObject open = act.content;
    QJsonObject personal;
    for (const QString &field : personalFields)
        if (open.contains(field))
            personal.insert(field, open.take(field));
    act.recordedAt = std::max(act.recordedAt, before.recordedAt);
    Columns columns{.id = act.id.toString().toUtf8(),
                    .dossier = act.dossier.toString().toUtf8(),
                    .kind = act.kind.toUtf8(),
                    .day = toIso(act.day).toUtf8(),
                    .recordedAt = act.recordedAt.toString().toUtf8(),
                    .account = act.account.toUtf8(),
                    .role = act.role.toUtf8(),
                    .number = act.documentNumber.toUtf8(),
                    .content = canonical(open),
                    .commitment = {},
                    .salt = {},
                    .personal = canonical(personal)};
    if (columns.content.size() + columns.personal.size() > largestContent)
        return refused(LedgerText::tr("The act holds more than %1 MB of text.")
                           .arg(largestContent / 1024 / 1024));
    if (!personal.isEmpty()) {
        std::array<unsigned char, 16> random;
        randombytes_buf(random.data(), random.size());
        columns.salt =
            QByteArray(reinterpret_cast<const char *>(random.data()), random.size()).toHex();
        columns.commitment = toHex(commitmentTo(columns.salt, columns.personal));
    }
    const Result<Written> written = writeColumns(db, columns, head, before);
    if (!written)
        return written.error();
    act.position = written->position;
    act.sequence = written->sequence;
    act.hash = written->hash;
    return act;
}

Head lockedHead(const Database &db)
{
    if (const std::optional<Head> &noted = db.notedHead())
        return *noted; // nobody else has come between in this transaction
    Rows row(db, db.isPostgres() ? u"SELECT position, hash FROM ledger_head FOR UPDATE"_s
                                 : u"SELECT position, hash FROM ledger_head"_s);
    row.next();
    return {row.integer(0), row.text(1)};
}

} // namespace

Result<Act> append(const Database &db, Act act, const QStringList &personalFields,
                   int expectedSequence)
{
    Q_ASSERT(db.inTransaction());
    if (const Result<> text = checkText(act); !text)
        return text.error();
    const Head head = lockedHead(db);
    if (const auto recorded = recordedBefore(db, act))
        return *recorded;
    const End before = end(db, act.dossier);
    if (before.sequence + 1 != expectedSequence)
        return overtaken(db, act.dossier, expectedSequence);
    return write(db, std::move(act), personalFields, head, before);
}

Result<Act> appendAfter(const Database &db, const Act &before, Act act,
                        const QStringList &personalFields)
{
    Q_ASSERT(db.notedHead() && before.dossier == act.dossier && !before.hash.isEmpty());
    if (const Result<> text = checkText(act); !text)
        return text.error();
    if (const auto recorded = recordedBefore(db, act))
        return *recorded;
    return write(db, std::move(act), personalFields, *db.notedHead(),
                 {before.sequence, before.recordedAt, before.hash});
}

Result<Act> appendNew(const Database &db, const Act *before, Act act,
                      const QStringList &personalFields)
{
    Q_ASSERT(db.inTransaction());
    Q_ASSERT(!before || (before->dossier == act.dossier && !before->hash.isEmpty()));
    if (const Result<> text = checkText(act); !text)
        return text.error();
    return write(db, std::move(act), personalFields, lockedHead(db),
                 before ? End{before->sequence, before->recordedAt, before->hash} : End{});
}

Result<> appendForeign(const Database &db, const LedgerRow &row, const QByteArray &account)
{
    Q_ASSERT(db.inTransaction());
    const Head head = lockedHead(db);
    const auto &[position, id, dossier, sequence, kind, day, recordedAt, by, role, number, content,
                 commitment] = row.fields;
    if (find(db, ActId::parse(QString::fromUtf8(id))))
        return Error{Error::Kind::Conflict,
                     LedgerText::tr("Another act is recorded under this id already."),
                     {},
                     {}};
    const End before = end(db, CaseId::parse(QString::fromUtf8(dossier)));
    if (before.sequence + 1 != row.sequence)
        return overtaken(db, CaseId::parse(QString::fromUtf8(dossier)),
                         static_cast<int>(row.sequence));
    const Result<Written> written =
        writeColumns(db,
                     {id, dossier, kind, day, recordedAt, account, role, number, content,
                      commitment, row.hasPersonal ? row.salt : QByteArray(), row.personal},
                     head, before);
    if (!written)
        return written.error();
    return {};
}

Act actOf(const LedgerRow &row)
{
    const auto text = [&](std::size_t field) { return QString::fromUtf8(row.fields[field]); };
    Act act;
    const std::optional<Date> day = parseDate(text(5));
    const std::optional<Moment> recordedAt = Moment::parse(text(6));
    if (!day || !recordedAt)
        return act;
    act.id = ActId::parse(text(1));
    act.dossier = CaseId::parse(text(2));
    act.sequence = static_cast<int>(row.sequence);
    act.position = row.position;
    act.kind = text(4);
    act.day = *day;
    act.recordedAt = *recordedAt;
    act.account = text(7);
    act.role = text(8);
    act.documentNumber = text(9);
    act.content = objectFrom(row.fields[10]);
    act.hash = QString::fromLatin1(row.hash);
    act.personalErased = !row.hasPersonal && !row.fields[11].isEmpty();
    if (row.hasPersonal)
        addTo(act.content, objectFrom(row.personal));
    return act;
}

std::vector<Act> acts(const Database &db, CaseId dossier)
{
    return actsIn(Rows(db, actsOfDossier, {dossier.toString()}));
}

std::optional<Act> find(const Database &db, ActId id)
{
    {
        // Nearly always there is none, and the index alone knows.
        Rows known(db, u"SELECT 1 FROM act WHERE id = ?"_s, {id.toString()});
        if (!known.next())
            return {};
    }
    Rows row(db, actOfId, {id.toString()});
    if (!row.next())
        return {};
    return actIn(row);
}

namespace {

std::optional<Act> newest(const Database &db, const QString &account, const QString &kind,
                          const QString &content)
{
    Rows row(db, newestActs, {account, officeDossier.toString(), kind, content});
    return row.next() ? std::optional(actIn(row)) : std::nullopt;
}

} // namespace

std::optional<Act> lastOf(const Database &db, const QString &account, const QString &kind)
{
    return newest(db, account, kind, u"%"_s);
}

std::optional<Act> lastWith(const Database &db, const QString &account, const QString &text)
{
    return newest(db, account, u"%"_s, u'%' + text + u'%');
}

End end(const Database &db, CaseId dossier)
{
    Rows row(
        db,
        u"SELECT sequence, recorded_at, hash FROM act WHERE dossier_id = ? ORDER BY sequence DESC LIMIT 1"_s,
        {dossier.toString()});
    if (!row.next())
        return {};
    return {static_cast<int>(row.integer(0)), row.moment(1), row.text(2)};
}

Head head(const Database &db)
{
    if (const std::optional<Head> &noted = db.notedHead())
        return *noted;
    Rows row(db, u"SELECT position, hash FROM ledger_head"_s);
    if (!row.next())
        return {};
    return {row.integer(0), row.text(1)};
}

std::vector<Act> actsAfter(const Database &db, qint64 position, int limit)
{
    return actsIn(Rows(db, actsBehind, {position, limit}));
}

std::vector<Act> officeChangesAfter(const Database &db, int sequence, int limit)
{
    return actsIn(Rows(db, officeChanges, {officeDossier.toString(), sequence, limit}));
}

bool erasePersonal(const Database &db, ActId id)
{
    return 1 ==
           execute(
               db,
               u"DELETE FROM act_personal WHERE position = (SELECT position FROM act WHERE id = ?)"_s,
               {id.toString()});
}

namespace {

/// The ledger's head when it stood at `from`, taken forward over the hashes of the acts since.
std::optional<Head> carriedForward(const Database &db, const Head &from)
{
    Digest running;
    if (!fromHex(from.hash.toLatin1(), running))
        return {};
    qint64 position = from.position;
    while (true) {
        int read = 0;
        Rows row(
            db, u"SELECT position, hash FROM act WHERE position > ? ORDER BY position LIMIT 5000"_s,
            {position});
        for (; row.next(); ++read) {
            Digest act;
            if (row.integer(0) != position + 1 || !fromHex(row.text(1).toLatin1(), act))
                return {};
            running = ledgerHashAfter(running, act);
            ++position;
        }
        if (read == 0)
            return Head{position, QString::fromLatin1(toHex(running))};
    }
}

/// Why the ledger is not the one remembered; empty if it is.
QString difference(const Database &db, const Head &stored, qint64 lastPosition,
                   const std::optional<Head> &remembered)
{
    const QString where = db.location().toString();
    if (stored.position != lastPosition)
        return LedgerText::tr("The ledger of %1 says that it ends at act %2, but its last act is "
                              "%3. It was changed outside this program; "
                              "please run the verification and compare with a backup.")
            .arg(where)
            .arg(stored.position)
            .arg(lastPosition);
    if (!remembered)
        return {};
    if (remembered->position > stored.position)
        return LedgerText::tr("The ledger of %1 ends at act %2, but it once reached act %3. Acts "
                              "are missing: an older copy was put back, or "
                              "the log beside the file was removed or cut short. Please put the "
                              "missing files back, or restore the newest "
                              "backup under another name.")
            .arg(where)
            .arg(stored.position)
            .arg(remembered->position);
    if (carriedForward(db, *remembered) != stored)
        return LedgerText::tr(
                   "The ledger of %1 (%2 acts) is not the one this computer remembers up to act "
                   "%3: acts were changed or exchanged "
                   "outside this program. Please run the verification and compare with a backup.")
            .arg(where)
            .arg(stored.position)
            .arg(remembered->position);
    return {};
}

} // namespace

Result<> checkHead(Database &db, const std::optional<Head> &remembered)
{
    const Head stored = head(db);
    Rows last(db, u"SELECT coalesce(max(position), 0) FROM act"_s);
    last.next();
    if (const QString found = difference(db, stored, last.integer(0), remembered);
        !found.isEmpty()) {
        if (db.mode() == Mode::Write)
            return Error{Error::Kind::Storage, found, {}, {}};
        db.addOpeningFault(found);
        return {};
    }
    HeadMemory &memory = db.headMemory();
    if (!memory.isUsed() || remembered == stored)
        return {};
    if (!remembered && stored.position > 0)
        db.addOpeningWarning(
            LedgerText::tr("This computer had no memory of where the ledger of %1 ended (%2 is "
                           "missing or unreadable), so a loss of its last "
                           "acts could not be noticed this time.")
                .arg(db.location().toString(), memory.path()));
    if (db.mode() == Mode::Write && !memory.remember(stored))
        db.addOpeningWarning(
            LedgerText::tr("%1 cannot be written, so a loss of the last acts could not be noticed.")
                .arg(memory.path()));
    return {};
}

} // namespace anjuan::ledger

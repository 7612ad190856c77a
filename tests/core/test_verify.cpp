// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_hash.h"
#include "core/storage/verify.h"
#include "tests/support/test_acts.h"
#include "tests/support/test_database.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

using Kind = LedgerFault::Kind;

struct Recorded {
    qint64 position = 0;
    qint64 sequence = 0;
    QString dossier;
};

CaseId dossier(int number)
{
    return CaseId::parse(u"01900000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

/// A ledger in which dossiers of different length lie between one another. What was recorded, by
/// position.
std::vector<Recorded> fill(Database &db, int dossiers, int rounds)
{
    std::vector<Recorded> recorded;
    const Result<> filled = db.transact([&]() -> Result<> {
        for (int round = 0; round < rounds; ++round)
            for (int number = 0; number < dossiers; ++number) {
                if (number % 3 == 0 && round > rounds / 2)
                    continue;
                Act act = test::draft(dossier(number), u"kind_%1"_s.arg(round));
                act.content.insert("amount"_L1, number * 1000 + round);
                if (number % 4 == 1)
                    act.documentNumber = u"第%1-%2号"_s.arg(number).arg(round);
                if (number % 2 == 1)
                    act.content.remove("phone"_L1);
                const Result<Act> kept = ledger::append(db, act, {u"phone"_s},
                                                        ledger::end(db, act.dossier).sequence + 1);
                if (!kept)
                    return kept.error();
                recorded.push_back({kept->position, kept->sequence, kept->dossier.toString()});
            }
        return {};
    });
    if (!filled)
        qFatal("%s", qPrintable(filled.error().text));
    return recorded;
}

/// What somebody with full rights over the file does: no trigger, no constraint on numbers.
void change(Database &db, const QStringList &statements)
{
    const Result<> changed = db.transact([&]() -> Result<> {
        for (const QString &statement : statements)
            db.run(statement);
        return {};
    });
    VERIFY_RESULT(changed);
}

void disarm(Database &db)
{
    if (db.isPostgres()) {
        change(db, {u"ALTER TABLE act DISABLE TRIGGER USER"_s,
                    u"ALTER TABLE act_personal DISABLE TRIGGER ALL"_s,
                    u"ALTER TABLE ledger_head DISABLE TRIGGER USER"_s,
                    u"ALTER TABLE act_personal DROP CONSTRAINT act_personal_of"_s});
        return;
    }
    QStringList triggers;
    const Result<> found = db.read([&]() -> Result<> {
        Rows row(db, u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
        while (row.next())
            triggers << row.text(0);
        return {};
    });
    VERIFY_RESULT(found);
    for (const QString &trigger : std::as_const(triggers))
        change(db, {u"DROP TRIGGER "_s + trigger});
    db.run(u"PRAGMA foreign_keys=OFF"_s);
    db.run(u"PRAGMA ignore_check_constraints=ON"_s);
}

/// Makes `target` a copy of `source`, both in memory.
void copy(const Database &source, const Database &target)
{
    target.forgetStatements();
    sqlite3_backup *backup =
        sqlite3_backup_init(target.sqliteHandle(), "main", source.sqliteHandle(), "main");
    QVERIFY(backup);
    QCOMPARE(sqlite3_backup_step(backup, -1), SQLITE_DONE);
    QCOMPARE(sqlite3_backup_finish(backup), SQLITE_OK);
}

QString shown(const VerifyReport &report)
{
    QStringList lines{u"%1 suspect"_s.arg(report.suspect)};
    for (const LedgerFault &fault : report.faults)
        lines << QString::number(static_cast<int>(fault.kind)) + u' ' + describe(fault);
    return lines.join(u"\n"_s);
}

bool names(const VerifyReport &report, Kind kind, const Recorded &act)
{
    return std::any_of(report.faults.begin(), report.faults.end(), [&](const LedgerFault &fault) {
        return fault.kind == kind && (fault.position == act.position ||
                                      (fault.position == 0 && fault.dossier == act.dossier &&
                                       fault.sequence == act.sequence));
    });
}

/// A random edit: what is done, and the faults one of which must be named.
struct Edit {
    QString what;
    QStringList statements;
    std::vector<std::pair<Kind, Recorded>> expected;
};

class Tamperer {
public:
    Tamperer(const std::vector<Recorded> &recorded, quint32 seed)
        : m_recorded(recorded), m_random(seed)
    {
    }

    Edit next()
    {
        switch (m_random.bounded(11)) {
        case 0:
        case 1:
            return changedField();
        case 2:
            return changedPersonal();
        case 3:
            return removed();
        case 4:
            return removedAndClosedUp();
        case 5:
            return insertedAtEnd();
        case 6:
            return insertedBetween();
        case 7:
            return swappedPositions();
        case 8:
            return swappedContents();
        case 9:
            return renumbered();
        default:
            return rewrittenHead();
        }
    }

private:
    const Recorded &any()
    {
        return m_recorded[static_cast<size_t>(
            m_random.bounded(static_cast<int>(m_recorded.size())))];
    }
    qint64 count() const { return static_cast<qint64>(m_recorded.size()); }
    QString hex()
    {
        return QString::fromLatin1(toHex(sha256(QByteArray::number(m_random.generate()))));
    }

    Edit changedField()
    {
        const Recorded &act = any();
        const QStringList changes{u"account = account || 'x'"_s,
                                  u"content = replace(content, ':', ' :')"_s,
                                  u"content = replace(content, '123', '132')"_s,
                                  u"day = '2026-03-06'"_s,
                                  u"kind = 'close'"_s,
                                  u"recorded_at = '2026-03-05T01:02:03.005Z'"_s,
                                  u"role = upper(role)"_s,
                                  u"document_number = document_number || '1'"_s,
                                  u"id = '%1'"_s.arg(ActId::create().toString()),
                                  u"commitment = '%1'"_s.arg(hex()),
                                  u"hash = '%1'"_s.arg(hex()),
                                  u"hash = upper(hash)"_s,
                                  u"hash = ''"_s,
                                  u"dossier_id = 'nobody'"_s};
        const QString change = changes[m_random.bounded(static_cast<int>(changes.size()))];
        return {change,
                {u"UPDATE act SET %1 WHERE position = %2"_s.arg(change).arg(act.position)},
                {{Kind::Changed, act}}};
    }

    Edit changedPersonal()
    {
        const Recorded &act = any();
        const QString change =
            m_random.bounded(2) == 0
                ? u"INSERT OR REPLACE INTO act_personal (position, salt, content) VALUES (%1, '00', '{\"phone\":\"1\"}')"_s
                      .arg(act.position)
                : u"INSERT OR REPLACE INTO act_personal (position, salt, content) SELECT %1, '%2', "
                  u"coalesce((SELECT content FROM "
                  "act_personal WHERE position = %1), '{}')"_s.arg(act.position)
                      .arg(hex().first(32));
        return {change, {change}, {{Kind::Changed, act}}};
    }

    Edit removed()
    {
        const Recorded &act = any();
        return {u"remove"_s,
                {u"DELETE FROM act_personal WHERE position = %1"_s.arg(act.position),
                 u"DELETE FROM act WHERE position = %1"_s.arg(act.position)},
                {{Kind::Removed, act}}};
    }

    /// Removes an act and moves all later ones down, so that no number is missing.
    Edit removedAndClosedUp()
    {
        const Recorded &act = any();
        Edit edit = removed();
        edit.what = u"remove and close up"_s;
        edit.statements = {
            u"DELETE FROM act_personal WHERE position = %1"_s.arg(act.position),
            u"DELETE FROM act WHERE position = %1"_s.arg(act.position),
            u"UPDATE act SET position = -position WHERE position > %1"_s.arg(act.position),
            u"UPDATE act SET position = -position - 1 WHERE position < 0"_s,
            u"UPDATE act_personal SET position = -position WHERE position > %1"_s.arg(act.position),
            u"UPDATE act_personal SET position = -position - 1 WHERE position < 0"_s,
            u"UPDATE act SET sequence = -sequence WHERE dossier_id = '%1' AND sequence > %2"_s
                .arg(act.dossier)
                .arg(act.sequence),
            u"UPDATE act SET sequence = -sequence - 1 WHERE sequence < 0"_s};
        edit.expected = {{Kind::Removed, act}};
        if (m_random.bounded(2) == 0) {
            edit.statements << u"UPDATE ledger_head SET position = position - 1"_s;
            // Of the very last act nothing is left but the head's hash.
            if (act.position == count())
                edit.expected = {{Kind::Head, {count() - 1, 0, {}}}};
        }
        return edit;
    }

    /// A forged act with a hash of its own making, right or wrong.
    QString forged(qint64 position, const QString &dossierId, qint64 sequence,
                   const QString &hashBefore, bool withGoodHash)
    {
        QByteArray bytes;
        const QByteArray id = ActId::create().toString().toUtf8();
        appendHashedBytes(bytes, hashBefore.toUtf8(),
                          {QByteArray::number(position), id, dossierId.toUtf8(),
                           QByteArray::number(sequence), "close", "2026-03-09",
                           "2026-03-09T00:00:00.000Z", "zhang_san", "squad_officer", "", "{}", ""});
        const QString hash = withGoodHash ? QString::fromLatin1(toHex(sha256(bytes))) : hex();
        return u"INSERT INTO act (position, id, dossier_id, sequence, kind, day, recorded_at, "
               u"account, role, document_number, content, "
               "commitment, hash) VALUES (%1, '%2', '%3', %4, 'close', '2026-03-09', "
               "'2026-03-09T00:00:00.000Z', 'zhang_san', "
               "'squad_officer', '', '{}', '', '%5')"_s.arg(position)
                   .arg(QString::fromLatin1(id), dossierId)
                   .arg(sequence)
                   .arg(hash);
    }

    Edit insertedAtEnd()
    {
        const bool isNew = m_random.bounded(2) == 0;
        const Recorded last = isNew ? Recorded{count() + 1, 1, CaseId::create().toString()}
                                    : Recorded{count() + 1, 99, any().dossier};
        return {u"insert at the end"_s,
                {forged(last.position, last.dossier, last.sequence, {}, isNew)},
                {{Kind::Inserted, last},
                 // An act whose number does not follow may as well be one that was changed; either
                 // names it.
                 {Kind::Removed, last},
                 {Kind::Renumbered, last}}};
    }

    /// Puts an act into a dossier and moves all later ones up.
    Edit insertedBetween()
    {
        const Recorded &act = any();
        const bool withGoodHash = act.sequence == 1 && m_random.bounded(2) == 0;
        return {
            u"insert between"_s,
            {u"UPDATE act SET position = -position - 1 WHERE position >= %1"_s.arg(act.position),
             u"UPDATE act SET position = -position WHERE position < 0"_s,
             u"UPDATE act_personal SET position = -position - 1 WHERE position >= %1"_s.arg(
                 act.position),
             u"UPDATE act_personal SET position = -position WHERE position < 0"_s,
             u"UPDATE act SET sequence = -sequence - 1 WHERE dossier_id = '%1' AND sequence >= %2"_s
                 .arg(act.dossier)
                 .arg(act.sequence),
             u"UPDATE act SET sequence = -sequence WHERE sequence < 0"_s,
             forged(act.position, act.dossier, act.sequence, {}, withGoodHash)},
            {{Kind::Inserted, act}}};
    }

    Edit swappedPositions()
    {
        const Recorded &one = any();
        const Recorded &two = any();
        if (one.position == two.position)
            return swappedPositions();
        QStringList statements;
        for (const QString &table : {u"act"_s, u"act_personal"_s})
            for (const QString &statement :
                 {u"UPDATE %1 SET position = -%2 WHERE position = %2"_s.arg(table).arg(
                      one.position),
                  u"UPDATE %1 SET position = %2 WHERE position = %3"_s.arg(table)
                      .arg(one.position)
                      .arg(two.position),
                  u"UPDATE %1 SET position = %3 WHERE position = -%2"_s.arg(table)
                      .arg(one.position)
                      .arg(two.position)})
                statements << statement;
        return {u"swap positions"_s, statements, {{Kind::Swapped, one}, {Kind::Swapped, two}}};
    }

    Edit swappedContents()
    {
        const Recorded &one = any();
        const Recorded &two = any();
        if (one.position == two.position)
            return swappedContents();
        const QString from = u"(SELECT content FROM act WHERE position = %1)"_s;
        return {
            u"swap contents"_s,
            {u"CREATE TEMPORARY TABLE kept AS SELECT content FROM act WHERE position = %1"_s.arg(
                 one.position),
             u"UPDATE act SET content = %1 WHERE position = %2"_s.arg(from.arg(two.position))
                 .arg(one.position),
             u"UPDATE act SET content = (SELECT content FROM kept) WHERE position = %1"_s.arg(
                 two.position),
             u"DROP TABLE kept"_s},
            {{Kind::Swapped, one}, {Kind::Swapped, two}}};
    }

    Edit renumbered()
    {
        const Recorded &act = any();
        if (m_random.bounded(2) == 0)
            return {u"another position"_s,
                    {u"UPDATE act SET position = %1 WHERE position = %2"_s.arg(count() + 5)
                         .arg(act.position),
                     u"UPDATE act_personal SET position = %1 WHERE position = %2"_s.arg(count() + 5)
                         .arg(act.position)},
                    {{Kind::Renumbered, {count() + 5, act.sequence, act.dossier}}}};
        return {
            u"another sequence"_s,
            {u"UPDATE act SET sequence = sequence + 100 WHERE position = %1"_s.arg(act.position)},
            {{Kind::Renumbered, act}}};
    }

    Edit rewrittenHead()
    {
        switch (m_random.bounded(3)) {
        case 0:
            return {u"head hash"_s,
                    {u"UPDATE ledger_head SET hash = '%1'"_s.arg(hex())},
                    {{Kind::Head, m_recorded.back()}}};
        case 1:
            return {u"origin"_s,
                    {u"UPDATE ledger_head SET origin = '%1'"_s.arg(hex())},
                    {{Kind::Head, m_recorded.back()}}};
        default:
            return {u"head forward"_s,
                    {u"UPDATE ledger_head SET position = position + 1"_s},
                    {{Kind::Removed, {count() + 1, 0, {}}}}};
        }
    }

    const std::vector<Recorded> &m_recorded;
    QRandomGenerator m_random;
};

} // namespace

class TestVerify : public QObject {
    Q_OBJECT
private slots:
    void anUntouchedLedgerIsSound_data() { test::eachKind(); }
    void anUntouchedLedgerIsSound()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        QVERIFY(verify(db)->isSound());
        const std::vector<Recorded> recorded = fill(db, 20, 6);
        const Result<VerifyReport> report = verify(db);
        VERIFY_RESULT(report);
        QVERIFY2(report->isSound(), qPrintable(shown(*report)));
        QCOMPARE(report->acts, static_cast<qint64>(recorded.size()));
        QCOMPARE(report->dossiers, 20);
        QCOMPARE(report->erased, 0);
        const auto head = db.read([&]() -> Result<Head> { return ledger::head(db); });
        QCOMPARE(report->head, *head);
    }

    void anErasureLeavesTheLedgerSound_data() { test::eachKind(); }
    void anErasureLeavesTheLedgerSound()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        fill(db, 4, 4);
        const Act act = test::draft(dossier(0));
        VERIFY_RESULT(test::record(db, act));
        VERIFY_RESULT(
            db.transact([&]() -> Result<bool> { return ledger::erasePersonal(db, act.id); }));
        const Result<VerifyReport> report = verify(db);
        VERIFY_RESULT(report);
        QVERIFY2(report->isSound(), qPrintable(shown(*report)));
        QCOMPARE(report->erased, 1);
    }

    void damagedPagesAreNamed()
    {
        const test::Place place(u"sqlite"_s);
        qint64 recorded = 0;
        {
            Database db = place.create();
            recorded = static_cast<qint64>(fill(db, 30, 20).size());
            QVERIFY(db.damage().isEmpty());
        }
        QFile file(place.location().path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        int named = 0;
        for (qsizetype page = 1; page < bytes.size() / 4096; page += 9) {
            QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
            QVERIFY(file.seek(page * 4096) && file.write(QByteArray(4096, '\x55')) == 4096);
            QVERIFY(file.flush());
            const Result<Database> db =
                Database::open(place.location(), Mode::Read, place.options());
            if (!db)
                continue; // it did not even open
            QVERIFY2(!db->damage().isEmpty(), qPrintable(QString::number(page)));
            const Result<VerifyReport> report = verify(*db);
            QVERIFY(!report || report->acts <= recorded);
            ++named;
        }
        QVERIFY2(named > 10, qPrintable(QString::number(named)));
    }

    void verificationCanBeStopped()
    {
        Database db = test::memory();
        fill(db, 100, 150);
        int calls = 0;
        const Result<VerifyReport> report = verify(db, [&](qint64 done, qint64 total) {
            ++calls;
            return done < 0 && total > 0;
        });
        VERIFY_RESULT(report);
        QVERIFY(!report->complete);
        QVERIFY(!report->isSound());
        QCOMPARE(calls, 1);
    }

    void missingNumbersAreReported_data() { test::eachKind(); }
    void missingNumbersAreReported()
    {
        QFETCH(QString, kind);
        const test::Place place(kind);
        Database db = place.create();
        VERIFY_RESULT(db.transact(
            [&]() -> Result<qint64> { return number_store::take(db, u"常"_s, u"罚"_s, 2026); }));
        const Result<VerifyReport> report = verify(db);
        VERIFY_RESULT(report);
        QVERIFY(!report->isSound());
        QCOMPARE(report->numbers.size(), 1u);
        QVERIFY(describe(report->numbers.front()).contains(u"常"_s));
    }

    void editsAreNamed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("position");
        for (const QString &kind : test::databaseKinds()) {
            const auto row = [&](const char *name, Kind fault, int position,
                                 const QStringList &statements) {
                QTest::newRow(qPrintable(kind + u' ' + QString::fromUtf8(name)))
                    << kind << statements << static_cast<int>(fault) << position;
            };
            row("changed", Kind::Changed, 7,
                {u"UPDATE act SET content = replace(content, '123', '132') WHERE position = 7"_s});
            row("removed", Kind::Removed, 7, {u"DELETE FROM act WHERE position = 7"_s});
            row("removed at the end", Kind::Removed, 16,
                {u"DELETE FROM act WHERE position = 16"_s});
            row("swapped", Kind::Swapped, 7,
                {u"UPDATE act SET position = 99 WHERE position = 7"_s,
                 u"UPDATE act SET position = 7 WHERE position = 12"_s,
                 u"UPDATE act SET position = 12 WHERE position = 99"_s,
                 u"UPDATE act_personal SET position = 99 WHERE position = 7"_s,
                 u"UPDATE act_personal SET position = 7 WHERE position = 12"_s,
                 u"UPDATE act_personal SET position = 12 WHERE position = 99"_s});
            row("swapped within a dossier", Kind::Swapped, 10,
                {u"UPDATE act SET sequence = 99 WHERE position = 6"_s,
                 u"UPDATE act SET sequence = 2 WHERE position = 10"_s,
                 u"UPDATE act SET sequence = 3 WHERE position = 6"_s});
            row("head", Kind::Head, 16, {u"UPDATE ledger_head SET hash = origin"_s});
            row("personal", Kind::Changed, 5,
                {u"UPDATE act_personal SET content = '{\"phone\":\"1\"}' WHERE position = 5"_s});
        }
    }
    void editsAreNamed()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, statements);
        QFETCH(int, fault);
        QFETCH(int, position);
        const test::Place place(kind);
        Database db = place.create();
        QCOMPARE(fill(db, 4, 5).size(), 16u);
        disarm(db);
        change(db, statements);
        const Result<VerifyReport> report = verify(db);
        VERIFY_RESULT(report);
        QVERIFY2(std::any_of(report->faults.begin(), report->faults.end(),
                             [&](const LedgerFault &found) {
                                 return static_cast<int>(found.kind) == fault &&
                                        found.position == position;
                             }),
                 qPrintable(shown(*report)));
        QVERIFY(!describe(report->faults.front()).isEmpty());
    }

    void tenThousandRandomEditsAreAllFoundAndNamed()
    {
        Database untouched = test::memory();
        const std::vector<Recorded> recorded = fill(untouched, 8, 6);
        disarm(untouched);
        Database db = test::memory();
        disarm(db);
        Tamperer tamperer(recorded, 20260305);
        QMap<QString, int> tried;
        constexpr int edits = 10000;
        for (int i = 0; i < edits; ++i) {
            copy(untouched, db);
            const Edit edit = tamperer.next();
            change(db, edit.statements);
            const Result<VerifyReport> report = verify(db);
            VERIFY_RESULT(report);
            const bool isNamed =
                std::any_of(edit.expected.begin(), edit.expected.end(), [&](const auto &expected) {
                    return names(*report, expected.first, expected.second);
                });
            if (report->isSound() || !isNamed)
                QFAIL(qPrintable(u"edit %1: %2\n%3\nfound: %4"_s.arg(i).arg(
                    edit.what, edit.statements.join(u"\n"_s), shown(*report))));
            ++tried[edit.what];
        }
        // No false alarm on what was not touched.
        copy(untouched, db);
        QVERIFY(verify(db)->isSound());
        qInfo("%d edits of %d sorts", edits, static_cast<int>(tried.size()));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"

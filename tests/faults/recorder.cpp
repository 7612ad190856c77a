// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/recorder.h"

#include "core/storage/number_store.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

namespace anjuan::test {

using namespace Qt::StringLiterals;

namespace {

Result<Database> opened(const QString &location, const QString &headFile)
{
    const Result<Location> where = Location::parse(location);
    if (!where)
        return where.error();
    OpenOptions options;
    options.headFile = headFile == "-"_L1 ? QString() : headFile;
    options.waitSeconds = 120;
    return Database::open(*where, Mode::Write, options);
}

void acknowledge(const Act &act)
{
    // One write, so that a line is whole or not there when the process is killed.
    const QByteArray line = act.id.toString().toLatin1() + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

int fail(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    return 1;
}

int recordMany(const QString &location, const QString &headFile, int count, CaseId dossier)
{
    Result<Database> db = opened(location, headFile);
    if (!db)
        return fail(db.error().text);
    for (int done = 0; count == 0 || done < count; ++done) {
        const Act act = draft(dossier.isNull() ? CaseId::create() : dossier);
        Result<Act> recorded = recordNumbered(*db, act);
        // The server may be down: the same act is sent until it is known to be kept.
        for (int tries = 0;
             !recorded && recorded.error().kind != Error::Kind::Refused && tries < 600; ++tries) {
            QThread::msleep(50);
            recorded = recordNumbered(*db, act);
        }
        if (!recorded)
            return fail(recorded.error().text);
        acknowledge(*recorded);
    }
    return 0;
}

int takeNumbers(const QString &location, const QString &headFile, int count)
{
    constexpr int atOnce = 250;
    for (int done = 0; done < count;) {
        Result<Database> db = opened(location, headFile);
        if (!db)
            return fail(db.error().text);
        for (int i = 0; i < atOnce && done < count; ++i, ++done) {
            const Result<Act> recorded = recordNumbered(*db, draft(CaseId::create()));
            if (!recorded)
                return fail(recorded.error().text);
            acknowledge(*recorded);
        }
    }
    return 0;
}

int contend(const QString &location, const QString &headFile, int count, CaseId dossier)
{
    Result<Database> db = opened(location, headFile);
    if (!db)
        return fail(db.error().text);
    int conflicts = 0;
    for (int done = 0; done < count; ++done) {
        const Act act = draft(dossier);
        while (true) {
            const auto end =
                db->read([&]() -> Result<ledger::End> { return ledger::end(*db, dossier); });
            if (!end)
                return fail(end.error().text);
            const Result<Act> recorded = record(*db, act, end->sequence + 1);
            if (recorded) {
                acknowledge(*recorded);
                break;
            }
            if (recorded.error().kind != Error::Kind::Conflict ||
                !recorded.error().text.contains(u"No. "_s))
                return fail(recorded.error().text);
            ++conflicts;
        }
    }
    std::fprintf(stderr, "%d conflicts\n", conflicts);
    return 0;
}

} // namespace

std::optional<int> runAsRecorder(const QStringList &arguments)
{
    if (arguments.size() < 5)
        return {};
    const QString &location = arguments[2];
    const QString &headFile = arguments[3];
    const int count = arguments[4].toInt();
    const CaseId dossier = arguments.size() > 5 ? CaseId::parse(arguments[5]) : CaseId();
    if (arguments[1] == "record"_L1)
        return recordMany(location, headFile, count, dossier);
    if (arguments[1] == "numbers"_L1)
        return takeNumbers(location, headFile, count);
    if (arguments[1] == "contend"_L1)
        return contend(location, headFile, count, dossier);
    return {};
}

void startRecorder(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
}

Result<Act> recordNumbered(Database &db, const Act &act)
{
    return db.transact([&]() -> Result<Act> {
        if (const std::optional<Act> recorded = ledger::find(db, act.id))
            return *recorded;
        Act numbered = act;
        const qint64 serial = number_store::take(db, u"常"_s, u"decision"_s, 2026);
        numbered.documentNumber = u"常城管罚字〔2026〕第%1号"_s.arg(serial);
        const Result<> given = number_store::record(db, {numbered.documentNumber,
                                                         u"常"_s,
                                                         u"decision"_s,
                                                         2026,
                                                         serial,
                                                         act.dossier,
                                                         act.id,
                                                         {}});
        if (!given)
            return given.error();
        return ledger::append(db, numbered, {u"phone"_s},
                              ledger::end(db, act.dossier).sequence + 1);
    });
}

} // namespace anjuan::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/whole_export.h"

#include "core/base/crypto.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/file_hash.h"
#include "core/exchange/whole_file.h"
#include "core/services/case_rows.h"
#include "core/services/office.h"
#include "core/services/rulebook.h"
#include "core/storage/database.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/verify.h"
#include "core/storage/whole_office.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <deque>

namespace anjuan::whole_export {

using namespace Qt::StringLiterals;

namespace {

struct WholeExportText {
    Q_DECLARE_TR_FUNCTIONS(WholeExportText)
};

constexpr int formatNumber = 1;
const QString manifestName = u"anjuan-export.json"_s;
const Roles exporters{Role::Administrator, Role::BureauLeader};

Error unwritable(const QString &path, const QString &why)
{
    return refused(WholeExportText::tr("“%1” can't be written: %2").arg(path, why));
}

Error damaged(const QString &path, const QString &why)
{
    return refused(WholeExportText::tr("“%1” is not as it was exported. %2").arg(path, why));
}

QJsonObject jsonOf(const OfficeTable &table, const QVariantList &row)
{
    QJsonObject json;
    for (qsizetype column = 0; column < row.size(); ++column)
        json.insert(table.columns[column], row[column].isNull() ? QJsonValue()
                                           : table.types[column] == u'i'
                                               ? QJsonValue(row[column].toLongLong())
                                               : QJsonValue(row[column].toString()));
    return json;
}

QStringList cellsOf(const QVariantList &row)
{
    QStringList cells;
    for (const QVariant &cell : row)
        cells << cell.toString();
    return cells;
}

/// A table as JSON lines, for programs, and as CSV, for people.
class TableFiles {
public:
    TableFiles(const QString &folder, const OfficeTable &table)
        : m_table(table), m_lines(folder + u'/' + table.name + u".jsonl"_s),
          m_csv(folder + u'/' + table.name + u".csv"_s)
    {
    }

    Result<> open()
    {
        for (QFile *file : {&m_lines, &m_csv})
            if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
                return unwritable(file->fileName(), file->errorString());
        m_csv.write(csv::written({m_table.columns}));
        return {};
    }

    void add(const QVariantList &row)
    {
        m_lines.write(QJsonDocument(jsonOf(m_table, row)).toJson(QJsonDocument::Compact) + '\n');
        m_csv.write(csv::line(cellsOf(row)));
        ++m_rows;
    }

    /// What the manifest says of the table.
    Result<QJsonObject> close()
    {
        for (QFile *file : {&m_lines, &m_csv})
            if (!file->flush() || file->error() != QFileDevice::NoError)
                return unwritable(file->fileName(), file->errorString());
        m_lines.close();
        m_csv.close();
        const Result<QString> hash = hashOfFile(m_lines.fileName());
        if (!hash)
            return hash.error();
        return QJsonObject{{u"name"_s, m_table.name}, {u"rows"_s, m_rows}, {u"sha256"_s, *hash}};
    }

    qint64 rows() const { return m_rows; }

private:
    const OfficeTable &m_table;
    QFile m_lines;
    QFile m_csv;
    qint64 m_rows = 0;
};

Result<> makeFolder(const QString &folder)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return refused(WholeExportText::tr("The folder “%1” is not empty.").arg(folder));
    if (!QDir().mkpath(dir.filePath(u"tables"_s)) || !QDir().mkpath(dir.filePath(u"evidence"_s)))
        return refused(WholeExportText::tr("The folder “%1” can't be made.").arg(folder));
    return {};
}

/// Each content once, under its SHA-256.
Result<QJsonArray> writeEvidence(const Database &db, const EvidenceFolder &evidence,
                                 const QString &folder, WholeExport &whole)
{
    QJsonArray files;
    QSet<QString> seen;
    EvidenceId last;
    while (true) {
        const std::vector<EvidenceFile> page = evidence_store::following(db, last, 500);
        if (page.empty())
            return files;
        for (const EvidenceFile &one : page) {
            last = one.id;
            if (seen.contains(one.file.sha256))
                continue;
            seen << one.file.sha256;
            const QString target = folder + u"/evidence/"_s + one.file.sha256;
            if (evidence.check(one.file.sha256) != EvidenceFolder::State::Ok) {
                whole.missingEvidence << safeName(one.originalName);
                continue;
            }
            if (!QFile::copy(evidence.pathOf(one.file.sha256), target))
                return unwritable(target, WholeExportText::tr("It could not be copied."));
            files << one.file.sha256;
            ++whole.evidenceFiles;
        }
    }
}

Result<WholeExport> writeAll(const Database &db, const EvidenceFolder &evidence,
                             const QString &folder, const Progress &progress)
{
    WholeExport whole{.head = ledger::head(db)};
    QJsonArray tables;
    for (const OfficeTable &table : whole_office::tables()) {
        TableFiles files(folder + u"/tables"_s, table);
        if (const Result<> opened = files.open(); !opened)
            return opened.error();
        bool stopped = false;
        whole_office::each(db, table, [&](const QVariantList &row) {
            if (stopped)
                return;
            files.add(row);
            stopped = progress && files.rows() % 1000 == 0 && !progress(whole.rows, 0);
            ++whole.rows;
        });
        if (stopped)
            return refused(WholeExportText::tr("Stopped; the folder is not whole."));
        const Result<QJsonObject> said = files.close();
        if (!said)
            return said.error();
        tables << *said;
    }
    const Result<QJsonArray> files = writeEvidence(db, evidence, folder, whole);
    if (!files)
        return files.error();
    // Last: a folder without it is not whole.
    const QJsonObject manifest{
        {u"format"_s, formatNumber},
        {u"program"_s, QLatin1StringView(ANJUAN_VERSION)},
        {u"ledger"_s, QJsonObject{{u"origin"_s, whole_office::origin(db)},
                                  {u"position"_s, whole.head.position},
                                  {u"hash"_s, whole.head.hash}}},
        {u"tables"_s, tables},
        {u"evidence"_s, *files},
        {u"missing_evidence"_s, QJsonArray::fromStringList(whole.missingEvidence)}};
    if (const Result<> done =
            writeWholeFile(folder + u'/' + manifestName, QJsonDocument(manifest).toJson());
        !done)
        return done.error();
    return whole;
}

/// What a folder says of itself.
struct Manifest {
    QString origin;
    Head head{};
    QHash<QString, QJsonObject> tables{};
    QStringList evidence{};
};

Result<Manifest> readManifest(const QString &folder)
{
    const QString path = folder + u'/' + manifestName;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notFound(
            WholeExportText::tr("“%1” can't be read: this folder is no whole export.").arg(path));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value("format"_L1).toInt() != formatNumber)
        return damaged(path, WholeExportText::tr("Its format is not known to this program."));
    const QJsonObject ledger = json.value("ledger"_L1).toObject();
    Manifest manifest{
        .origin = ledger.value("origin"_L1).toString(),
        .head = {ledger.value("position"_L1).toInteger(), ledger.value("hash"_L1).toString()}};
    if (!isSha256(manifest.origin) || !isSha256(manifest.head.hash) || manifest.head.position < 1)
        return damaged(path, WholeExportText::tr("It does not say where the ledger begins and "
                                                 "ends."));
    for (const QJsonValue &one : json.value("tables"_L1).toArray())
        manifest.tables.insert(one.toObject().value("name"_L1).toString(), one.toObject());
    for (const QJsonValue &one : json.value("evidence"_L1).toArray())
        manifest.evidence << one.toString();
    return manifest;
}

/// The row of a line; nothing where it is not one of the table.
std::optional<QVariantList> rowOf(const OfficeTable &table, const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json.size() != table.columns.size())
        return {};
    QVariantList row;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QJsonValue value = json.value(table.columns[column]);
        const bool fits =
            value.isNull() || (table.types[column] == u'i' ? value.isDouble() : value.isString());
        if (!fits)
            return {};
        row << (value.isNull()     ? QVariant()
                : value.isString() ? QVariant(value.toString())
                                   : QVariant(value.toInteger()));
    }
    return row;
}

/// Puts rows in, those that name another row of their table after it.
class Insertion {
public:
    Insertion(const Database &db, const OfficeTable &table) : m_db(db), m_table(table) {}

    void add(const QVariantList &row)
    {
        if (waits(row))
            m_later.push_back(row);
        else
            put(row);
    }

    /// False where a row names one that is not there.
    bool finish()
    {
        while (!m_later.empty()) {
            const std::size_t before = m_later.size();
            std::deque<QVariantList> rows;
            rows.swap(m_later);
            for (const QVariantList &row : rows)
                add(row);
            if (m_later.size() == before)
                return false;
        }
        return true;
    }

private:
    bool waits(const QVariantList &row) const
    {
        if (m_table.refersTo < 0)
            return false;
        const QVariant named = row[m_table.refersTo];
        return !named.isNull() && !m_there.contains(named.toString());
    }
    void put(const QVariantList &row)
    {
        whole_office::insert(m_db, m_table, row);
        if (m_table.refersTo >= 0)
            m_there << row[0].toString();
    }

    const Database &m_db;
    const OfficeTable &m_table;
    std::deque<QVariantList> m_later{};
    QSet<QString> m_there{};
};

Result<qint64> readTable(const Database &db, const OfficeTable &table, const QString &folder,
                         const QJsonObject &said, const Progress &progress)
{
    const QString path = folder + u"/tables/"_s + table.name + u".jsonl"_s;
    const Result<QString> hash = hashOfFile(path);
    if (!hash)
        return hash.error();
    if (*hash != said.value("sha256"_L1).toString())
        return damaged(path, WholeExportText::tr("It was changed since."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return damaged(path, file.errorString());
    Insertion insertion(db, table);
    qint64 rows = 0;
    while (!file.atEnd()) {
        const std::optional<QVariantList> row = rowOf(table, file.readLine());
        if (!row)
            return damaged(
                path, WholeExportText::tr("Line %1 is not a row of this table.").arg(rows + 1));
        insertion.add(*row);
        ++rows;
        if (progress && rows % 1000 == 0 && !progress(rows, said.value("rows"_L1).toInteger()))
            return refused(WholeExportText::tr("Stopped; nothing was taken over."));
    }
    if (!insertion.finish())
        return damaged(path, WholeExportText::tr("A row names one that is not there."));
    if (rows != said.value("rows"_L1).toInteger())
        return damaged(path, WholeExportText::tr("It has another number of rows."));
    return rows;
}

Result<> readEvidence(const EvidenceFolder &evidence, const QString &folder,
                      const QStringList &files)
{
    for (const QString &hash : files) {
        const QString path = folder + u"/evidence/"_s + hash;
        if (!isSha256(hash))
            return damaged(folder + u'/' + manifestName,
                           WholeExportText::tr("“%1” is no SHA-256.").arg(hash.left(80)));
        const Result<StoredFile> taken = evidence.take(path);
        if (!taken)
            return taken.error();
        if (taken->sha256 != hash)
            return damaged(path, WholeExportText::tr("It was changed since."));
    }
    return {};
}

Result<WholeExport> readAll(Database &db, const Manifest &manifest, const QString &folder,
                            const Progress &progress)
{
    if (ledger::head(db).position != 0)
        return refused(WholeExportText::tr("The database is not empty; a whole export is only "
                                           "taken over into a new one."));
    WholeExport whole{.head = manifest.head};
    whole_office::beginWith(db, manifest.origin);
    for (const OfficeTable &table : whole_office::tables()) {
        if (!manifest.tables.contains(table.name))
            continue;
        const Result<qint64> rows =
            readTable(db, table, folder, manifest.tables.value(table.name), progress);
        if (!rows)
            return rows.error();
        whole.rows += *rows;
    }
    whole_office::endWith(db, manifest.head);
    whole_office::indexParties(db);
    const Result<Rulebook> book = Rulebook::in(db);
    if (!book)
        return book.error();
    const Result<qint64> made =
        case_rows::makeAll(db, *book, [&](qint64 done) { return !progress || progress(done, 0); });
    if (!made)
        return made.error();
    return whole;
}

} // namespace

Result<WholeExport> write(Database &db, const Session &session, const EvidenceFolder &evidence,
                          const QString &folder, const Progress &progress)
{
    if (const Result<> ready = makeFolder(folder); !ready)
        return ready.error();
    const Result<> noted =
        office::onBehalf(db, session, "export_all"_L1, exporters, [&]() -> Result<> {
            if (!isOfWholeBureau(session.actor, organisation_store::unitTree(db)))
                return refused(WholeExportText::tr("The account %1 reaches only a part of the "
                                                   "bureau.")
                                   .arg(session.actor.account));
            return office::append(db, session, exporters, "office.all_exported"_L1, {});
        });
    if (!noted)
        return noted.error();
    return db.read([&] { return writeAll(db, evidence, folder, progress); });
}

Result<WholeExport> read(Database &db, const EvidenceFolder &evidence, const QString &folder,
                         const Progress &progress)
{
    const Result<Manifest> manifest = readManifest(folder);
    if (!manifest)
        return manifest.error();
    Result<WholeExport> whole =
        db.transact([&] { return readAll(db, *manifest, folder, progress); });
    if (!whole)
        return whole;
    if (const Result<> taken = readEvidence(evidence, folder, manifest->evidence); !taken)
        return taken.error();
    whole->evidenceFiles = manifest->evidence.size();
    const Result<VerifyReport> report = verify(db);
    if (!report)
        return report.error();
    if (!report->isSound() || report->head != manifest->head)
        return refused(WholeExportText::tr("The chains of what was taken over do not hold: it is "
                                           "not what was recorded. Do not work with this "
                                           "database."));
    return whole;
}

} // namespace anjuan::whole_export

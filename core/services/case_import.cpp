// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_import.h"

#include "core/base/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/file_hash.h"
#include "core/services/duties.h"
#include "core/services/imported_cases.h"
#include "core/services/imports.h"
#include "core/services/office.h"
#include "core/services/party_entry.h"
#include "core/storage/import_store.h"
#include "core/storage/many_writes.h"
#include "core/storage/matter_store.h"
#include "core/storage/number_store.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

namespace anjuan::case_import {

using namespace Qt::StringLiterals;

namespace {

struct CaseImportText {
    Q_DECLARE_TR_FUNCTIONS(CaseImportText)
};

constexpr std::size_t rowsInABatch = 1000;
constexpr qsizetype mostErrors = 1000;

/// Keys of what lists name by words. Names that two share are nobody's.
struct Register {
    QHash<QString, UnitId> units{};
    QHash<QString, OfficerId> officers{};
    QHash<QString, QString> matters{};
    QSet<QString> codes{};

    explicit Register(const Database &db)
    {
        for (const Unit &unit : organisation_store::unitTree(db).units())
            put(units, unit.name, unit.id);
        for (const Officer &officer : organisation_store::officers(db))
            put(officers, officer.name, officer.id);
        for (const Matter &matter : matter_store::all(db)) {
            codes.insert(matter.code);
            const QString known = matters.value(matter.name, matter.code);
            matters.insert(matter.name, known == matter.code ? known : QString());
        }
    }

private:
    template <class Key> static void put(QHash<QString, Key> &keys, const QString &name, Key key)
    {
        keys.insert(name, keys.contains(name) ? Key{} : key);
    }
};

/// The rows that are not taken over, as the file has them, each with the reasons behind it.
class Rejects {
public:
    Result<> open(const QString &path, QStringList header)
    {
        m_columns = header.size();
        if (path.isEmpty())
            return {};
        m_file = std::make_unique<QSaveFile>(path);
        if (!m_file->open(QIODevice::WriteOnly))
            return unwritten();
        m_file->write(csv::written({header << CaseImportText::tr("Reason")}));
        return {};
    }
    void add(QStringList cells, const QList<RowNote> &errors)
    {
        if (!m_file)
            return;
        QStringList reasons;
        for (const RowNote &error : errors)
            reasons << (error.column.isEmpty()
                            ? error.text
                            : CaseImportText::tr("%1: %2").arg(error.column, error.text));
        while (cells.size() < m_columns)
            cells << QString();
        cells << reasons.join(u' ');
        m_file->write(csv::line(cells));
    }
    Result<> finish()
    {
        if (m_file && !m_file->commit())
            return unwritten();
        return {};
    }

private:
    Error unwritten() const
    {
        return refused(CaseImportText::tr("The rows that were not taken over can't be written to "
                                          "%1: %2")
                           .arg(m_file->fileName(), m_file->errorString()));
    }

    std::unique_ptr<QSaveFile> m_file;
    qsizetype m_columns = 0;
};

class Import {
public:
    Import(Database &db, const Session &session, const Rulebook &book, const BureauKeys *keys,
           QString path, const CaseImportOptions &options)
        : m_db(db), m_session(session), m_book(book), m_keys(keys), m_path(std::move(path)),
          m_options(options)
    {
    }

    Result<CaseImport> run()
    {
        m_done.id = ActId::create().toString();
        // Once through the whole file: where it cannot be read to its end, nothing is recorded.
        const auto header = [this](const TableInfo &info) { return takeHeader(info); };
        const Result<TableInfo> info =
            readTable(m_path, tableOptions(), {.header = header, .row = {}, .progress = {}});
        if (!m_problem)
            return m_problem.error();
        if (!info)
            return info.error();
        m_done.table = *info;
        const Result<QString> hash = hashOfFile(m_path);
        if (!hash)
            return hash.error();
        m_done.fileHash = *hash;
        const Result<> again = m_db.read([this]() -> Result<> {
            // The rest of a file that was cut off belongs to the same import.
            if (const auto begun = import_store::fileOf(m_db, m_done.fileHash))
                m_done.id = begun->id;
            return {};
        });
        if (!again)
            return again.error();
        if (const Result<> opened = m_rejects.open(m_options.rejects, info->header); !opened)
            return opened.error();
        const ManyWrites many(m_db);
        const auto row = [this](const TableRow &one) { return take(one); };
        const Result<TableInfo> read =
            readTable(m_path, tableOptions(), {.header = {}, .row = row, .progress = {}});
        if (!read)
            return read.error();
        if (m_problem && !m_done.stopped)
            m_problem = flush();
        if (!m_problem)
            return m_problem.error();
        if (const Result<> written = m_rejects.finish(); !written)
            return written.error();
        return m_done;
    }

private:
    TableOptions tableOptions() const
    {
        return {.encoding = m_options.encoding,
                .separator = {},
                .sheet = m_options.sheet,
                .isHeader = [this](const QStringList &cells) {
                    return isListHeader(oldCaseColumns(), cells, m_options.mapping);
                }};
    }

    bool takeHeader(const TableInfo &info)
    {
        const Result<ListColumns> columns =
            findColumns(oldCaseColumns(), info.header, m_options.mapping);
        if (!columns) {
            m_problem = columns.error();
            return false;
        }
        m_columns = *columns;
        m_done.ignoredColumns = columns->ignored;
        m_done.absentColumns = columns->absent;
        m_done.columns = columns->named;
        return true;
    }

    bool take(const TableRow &row)
    {
        m_batch.push_back(row);
        if (m_batch.size() < rowsInABatch)
            return true;
        m_problem = flush();
        return m_problem && !m_done.stopped;
    }

    /// Records the rows of the batch in one transaction; counts only what was kept.
    Result<> flush()
    {
        if (m_batch.empty())
            return {};
        CaseImport done = m_done;
        std::vector<std::pair<QStringList, QList<RowNote>>> rejected;
        const auto work = [&]() -> Result<> {
            done = m_done;
            rejected.clear();
            m_lastOffice.reset();
            return recordBatch(done, rejected);
        };
        const Result<> kept =
            m_options.rehearse
                ? office::readOnBehalf(m_db, m_session, "import_cases"_L1, duties::importing, work)
                : office::onBehalf(m_db, m_session, "import_cases"_L1, duties::importing, work);
        if (!kept)
            return kept;
        m_done = std::move(done);
        for (const auto &[cells, errors] : rejected)
            m_rejects.add(cells, errors);
        m_rows += static_cast<qint64>(m_batch.size());
        m_batch.clear();
        if (!m_options.rehearse)
            m_numbers.clear();
        if (m_options.progress && !m_options.progress(m_rows, m_done.table.rows))
            m_done.stopped = true;
        return {};
    }

    Result<> recordBatch(CaseImport &done,
                         std::vector<std::pair<QStringList, QList<RowNote>>> &rejected)
    {
        if (!m_known)
            m_known.emplace(m_db);
        const Date began = cases::beganOn(m_db);
        const QSet<qint64> taken = import_store::rowsOf(m_db, done.fileHash, m_batch.front().number,
                                                        m_batch.back().number);
        std::vector<cases::ImportedCase> found;
        for (const TableRow &row : m_batch) {
            if (taken.contains(row.number)) {
                ++done.known;
                continue;
            }
            QList<RowNote> errors;
            if (!row.problem.isEmpty())
                errors << RowNote{row.number, {}, row.problem};
            else
                errors = takeRow(*m_known, row, began, found);
            if (errors.isEmpty()) {
                ++done.taken;
                continue;
            }
            ++done.rejected;
            for (const RowNote &error : errors)
                if (done.errors.size() < mostErrors)
                    done.errors << error;
            rejected.emplace_back(row.cells, errors);
        }
        if (m_options.rehearse || found.empty())
            return {};
        if (const Result<> kept = cases::takeOver(m_db, m_session, m_book, found); !kept)
            return kept;
        const QString name = QFileInfo(m_path).fileName();
        import_store::addTaken(m_db, {.id = done.id,
                                      .kind = imports::cases,
                                      .file = name,
                                      .sha256 = done.fileHash,
                                      .account = m_session.actor.account,
                                      .beganAt = m_session.now,
                                      .endedAt = m_session.now,
                                      .taken = static_cast<qint64>(found.size())});
        return office::append(m_db, m_session, duties::importing, "office.cases_imported"_L1,
                              {{u"import"_s, done.id},
                               {u"file"_s, name},
                               {u"sha256"_s, done.fileHash},
                               {u"from_row"_s, m_batch.front().number},
                               {u"to_row"_s, m_batch.back().number},
                               {u"cases"_s, static_cast<int>(found.size())}});
    }

    /// Adds the case of a row, or says all that is wrong with it.
    QList<RowNote> takeRow(const Register &known, const TableRow &row, Date began,
                           std::vector<cases::ImportedCase> &found)
    {
        OldCaseReading reading = readOldCase(m_columns, row.number, row.cells, began);
        QList<RowNote> &errors = reading.errors;
        OldCase &told = reading.it;
        const auto fail = [&](const QString &key, const QString &text) {
            errors << RowNote{row.number, m_columns.named.value(key), text};
        };
        const QString number = searchForm(told.number);
        if (!number.isEmpty() &&
            (m_numbers.contains(number) || import_store::caseNumbered(m_db, number) ||
             number_store::find(m_db, told.number)))
            fail(
                u"number"_s,
                CaseImportText::tr("There is a case with the number %1 already.").arg(told.number));
        UnitId unit = m_session.actor.unit;
        if (!told.unit.isEmpty())
            unit = known.units.value(told.unit);
        if (unit.isNull())
            fail(u"unit"_s, CaseImportText::tr("The bureau has no unit, or several, called “%1”.")
                                .arg(told.unit.left(60)));
        else if (!mayAct(m_session.actor, unit))
            fail(u"unit"_s,
                 CaseImportText::tr("Your account may not record acts in cases of this unit."));
        if (!told.matter.isEmpty() && !known.codes.contains(told.matter))
            fail(u"matter"_s, CaseImportText::tr("There is no matter “%1” in the bureau’s list.")
                                  .arg(told.matter.left(40)));
        if (told.matter.isEmpty())
            told.matter = known.matters.value(told.cause);
        if (told.party.identityNumber && !told.party.identityNumber->isEmpty() && !m_keys)
            fail(u"code"_s, CaseImportText::tr("The bureau’s key file is not at hand; without it "
                                               "no identity number is stored."));
        QStringList officers;
        for (const QString &name : told.officers)
            if (const OfficerId officer = known.officers.value(name); !officer.isNull())
                officers << officer.toString();
        if (!errors.isEmpty())
            return errors;
        cases::ImportedCase one{.mark = {m_done.id, row.number, m_done.fileHash}};
        const Result<PartyId> party = partyOf(told.party, one.entered);
        if (!party) {
            fail(u"party"_s, party.error().text);
            return errors;
        }
        one.acts = actsOf(told, party->toString(), unit.toString(), officers);
        m_numbers.insert(number);
        if (!m_options.rehearse)
            import_store::insert(m_db, {.file = m_done.fileHash,
                                        .row = row.number,
                                        .import = m_done.id,
                                        .number = number,
                                        .dossier = one.id,
                                        .cells = withoutPapers(row.cells)});
        found.push_back(std::move(one));
        return {};
    }

    /// Who is in the register, else is entered.
    Result<PartyId> partyOf(const PartyDraft &draft, std::optional<Party> &entered)
    {
        if (const std::optional<PartyId> same = parties::whoIs(m_db, m_keys, draft))
            return *same;
        if (m_options.rehearse)
            return PartyId::create();
        const Result<StoredParty> stored =
            parties::enterWithin(m_db, m_session, m_keys, draft, m_lastOffice);
        if (!stored)
            return stored.error();
        entered = stored->party;
        return entered->id;
    }

    QStringList withoutPapers(QStringList cells) const
    {
        for (const int place : m_columns.places.value(u"code"_s))
            if (place < cells.size())
                cells[place].clear();
        return cells;
    }

    Database &m_db;
    const Session &m_session;
    const Rulebook &m_book;
    const BureauKeys *m_keys;
    QString m_path;
    const CaseImportOptions &m_options;
    ListColumns m_columns{};
    CaseImport m_done{};
    Result<> m_problem{};
    Rejects m_rejects{};
    std::vector<TableRow> m_batch{};
    std::optional<Register> m_known{}; ///< as of the first batch
    std::optional<Act> m_lastOffice{}; ///< of the office dossier, by the batch that runs
    QSet<QString> m_numbers{};         ///< of the cases that are not stored yet
    qint64 m_rows = 0;
};

} // namespace

Result<CaseImportLook> look(const QString &path, const CaseImportOptions &options)
{
    constexpr qsizetype sampleRows = 20;
    const std::vector<ListColumn> &columns = oldCaseColumns();
    TableOptions how{
        .encoding = options.encoding, .separator = {}, .sheet = options.sheet, .isHeader = {}};
    QStringList header;
    qsizetype most = 0;
    how.isHeader = [&](const QStringList &cells) {
        const qsizetype found = columnsIn(columns, cells, options.mapping);
        if (found > most) {
            most = found;
            header = cells;
        }
        return false;
    };
    // No row is taken for the header, so what this says of the file is said again below.
    const Result<TableInfo> asked = readTable(path, how, {});
    if (!asked && most == 0)
        return asked.error();
    CaseImportLook seen;
    how.isHeader = [&](const QStringList &cells) { return cells == header; };
    const auto takeRow = [&](const TableRow &row) {
        seen.sample << row.cells;
        return seen.sample.size() < sampleRows;
    };
    const Result<TableInfo> table = readTable(path, how, {{}, takeRow, {}});
    if (!table)
        return table.error();
    seen.table = *table;
    for (const QString &head : table->header)
        if (const QString key = knownColumn(columns, head, options.mapping); !key.isEmpty())
            seen.known.insert(head, key);
    seen.proposed = proposedColumns(columns, table->header, options.mapping);
    return seen;
}

Result<CaseImport> run(Database &db, const Session &session, const Rulebook &book,
                       const BureauKeys *keys, const QString &path,
                       const CaseImportOptions &options)
{
    return Import(db, session, book, keys, path, options).run();
}

} // namespace anjuan::case_import

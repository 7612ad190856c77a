// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cases.h"

#include "core/base/text.h"
#include "core/domain/casework/replay.h"
#include "core/services/case_names.h"
#include "core/services/case_rows.h"
#include "core/services/cases_text.h"
#include "core/services/duties.h"
#include "core/services/imported_cases.h"
#include "core/services/office.h"
#include "core/services/taken_over.h"
#include "core/storage/import_store.h"
#include "core/storage/ledger.h"
#include "core/storage/party_store.h"
#include "core/storage/register_goods.h"
#include "core/storage/register_presences.h"

#include <QSet>

namespace anjuan::cases {

using namespace Qt::StringLiterals;

namespace {

bool isStored(const Database &db, qint64 entry, RegisterRows rows, const QString &names)
{
    rows.text = searchForm(rows.text + u'\n' + names);
    std::sort(rows.limits.begin(), rows.limits.end(), [](const LimitRow &a, const LimitRow &b) {
        return std::tie(a.rule, a.act) < std::tie(b.rule, b.act);
    });
    return register_store::stored(db, entry) == rows;
}

Result<RebuildReport> goThrough(const Database &db, const Rulebook &book, bool compare,
                                const std::function<bool(qint64)> &progress)
{
    RebuildReport report;
    const auto differs = [&](const QString &name) {
        if (report.differing.size() < 100)
            report.differing << name;
    };
    const QHash<QString, Moment> withdrawn = import_store::withdrawn(db);
    qint64 position = 0;
    if (!compare) {
        party_store::rebuildSearch(db);
        register_store::clear(db);
        register_presences::clear(db);
        register_goods::clear(db);
    }
    while (true) {
        const std::vector<Act> acts = ledger::actsAfter(db, position);
        if (acts.empty())
            break;
        for (const Act &first : acts) {
            position = first.position;
            if (first.sequence != 1 || first.dossier == officeDossier)
                continue;
            if (const std::optional<ImportMark> mark = importMarkOf(first);
                mark && withdrawn.contains(mark->import)) {
                if (compare && register_store::find(db, first.dossier))
                    differs(first.dossier.toString());
                continue;
            }
            const CaseFile file = fold(ledger::acts(db, first.dossier));
            const RegisterRows rows = rowsOf(file, case_rows::rulesOf(file, book));
            const QString names = case_names::of(db, rows.row);
            ++report.cases;
            if (!compare) {
                register_store::write(db, first.position, {}, rows, names);
                register_presences::write(db, first.position, presencesOf(file));
                register_goods::write(db, first.position, true, file,
                                      case_rows::rulesOf(file, book));
            } else if (!isStored(db, first.position, rows, names) ||
                       register_presences::stored(db, first.position) != presencesOf(file) ||
                       !register_goods::isStored(db, first.position, file,
                                                 case_rows::rulesOf(file, book)))
                differs(rows.row.number().isEmpty() ? rows.row.id.toString() : rows.row.number());
            if (progress && !progress(report.cases))
                return refused(CasesText::tr("Stopped; nothing was changed."));
        }
    }
    if (compare)
        for (const QString &name : register_store::withoutCase(db, 100))
            differs(name);
    return report;
}

} // namespace

Result<RebuildReport> rebuild(Database &db, const Session &session, const Rulebook &book,
                              bool compare, const std::function<bool(qint64)> &progress)
{
    const auto work = [&]() { return goThrough(db, book, compare, progress); };
    return compare ? office::readOnBehalf(db, session, "rebuild"_L1, duties::administration, work)
                   : office::onBehalf(db, session, "rebuild"_L1, duties::administration, work);
}

Result<RebuildReport> compareRows(const Database &db, const Rulebook &book,
                                  const std::function<bool(qint64)> &progress)
{
    return db.read([&]() { return goThrough(db, book, true, progress); });
}

namespace {

/// The imports that the office dossier tells of, and where in the ledger they were withdrawn; 0
/// for one that stands.
QHash<QString, qint64> recordedImports(const Database &db)
{
    QHash<QString, qint64> imports;
    int sequence = 0;
    while (true) {
        const std::vector<Act> page = ledger::officeChangesAfter(db, sequence);
        if (page.empty())
            return imports;
        for (const Act &act : page) {
            const QString import = act.content.value("import"_L1).toString();
            if (act.kind == "office.cases_imported"_L1)
                imports.insert(import, 0);
            else if (act.kind == "office.import_withdrawn"_L1)
                imports.insert(import, act.position);
        }
        sequence = page.back().sequence;
    }
}

/// Whether the register of imports says which of them stand as the office dossier does.
QStringList withdrawalFaults(const Database &db, const QHash<QString, qint64> &imports)
{
    QStringList faults;
    const QHash<QString, Moment> withdrawn = import_store::withdrawn(db);
    for (auto import = imports.begin(); import != imports.end(); ++import)
        if ((import.value() > 0) != withdrawn.contains(import.key()))
            faults << (import.value() > 0
                           ? CasesText::tr("The import %1 was withdrawn, but the register says "
                                           "that it stands.")
                           : CasesText::tr("The register says that the import %1 was withdrawn, "
                                           "but no withdrawal was recorded."))
                          .arg(import.key());
    return faults;
}

/// An act that says another database recorded it, though none was taken over; empty: it is none.
QString strangerFault(const Act &act, const TakenOver &takenOver)
{
    if (!isForeignAccount(act.account) || takenOver.covers(act))
        return {};
    return CasesText::tr("Case %1, act %2 says that another database recorded it, but no such act "
                         "was taken over.")
        .arg(act.dossier.toString(), QString::number(act.sequence));
}

/// What is wrong with an act that says it was taken over from a list; empty: nothing.
QString importFault(const Act &act, Date began, const QHash<QString, qint64> &imports)
{
    const std::optional<ImportMark> mark = importMarkOf(act);
    if (!mark)
        return {};
    if (act.day >= began)
        return CasesText::tr("Case %1, act %2 was taken over from a list for %3, but the bureau "
                             "works with this program since %4.")
            .arg(act.dossier.toString(), QString::number(act.sequence), toIso(act.day),
                 toIso(began));
    const auto import = imports.constFind(mark->import);
    if (import == imports.constEnd())
        return CasesText::tr("Case %1, act %2 says that it was taken over from a list, but no such "
                             "import was recorded.")
            .arg(act.dossier.toString(), QString::number(act.sequence));
    if (*import > 0 && act.position > *import)
        return CasesText::tr("Case %1, act %2 was taken over by an import that had been withdrawn.")
            .arg(act.dossier.toString(), QString::number(act.sequence));
    return {};
}

/// An act that somebody recorded in a case whose import was withdrawn; empty: there is none.
QString goneOnFault(const std::vector<Act> &acts, const QHash<QString, qint64> &imports)
{
    const std::optional<ImportMark> mark = importMarkOf(acts.front());
    if (!mark || imports.value(mark->import) == 0)
        return {};
    for (const Act &act : acts)
        if (!isImported(act))
            return CasesText::tr("Case %1, act %2: the import that brought the case was withdrawn; "
                                 "nothing may be built on it.")
                .arg(act.dossier.toString(), QString::number(act.sequence));
    return {};
}

} // namespace

Result<ReplayReport> replayDecisions(const Database &db, const Rulebook &book,
                                     const std::function<bool(qint64)> &progress)
{
    return db.read([&]() -> Result<ReplayReport> {
        ReplayReport report;
        const Date began = beganOn(db);
        const QHash<QString, qint64> imports = recordedImports(db);
        const TakenOver takenOver = TakenOver::in(db);
        report.faults << withdrawalFaults(db, imports);
        qint64 position = 0;
        while (true) {
            const std::vector<Act> page = ledger::actsAfter(db, position);
            if (page.empty())
                return report;
            for (const Act &first : page) {
                position = first.position;
                // What another database took over from a list is told by that one.
                const QString stranger = strangerFault(first, takenOver);
                for (const QString &fault :
                     {stranger,
                      takenOver.covers(first) ? QString() : importFault(first, began, imports)})
                    if (!fault.isEmpty() && report.faults.size() < 100)
                        report.faults << fault;
                if (first.sequence != 1 || first.dossier == officeDossier)
                    continue;
                const std::vector<Act> acts = ledger::acts(db, first.dossier);
                if (const QString fault = goneOnFault(acts, imports);
                    !fault.isEmpty() && report.faults.size() < 100)
                    report.faults << fault;
                for (const UnlawfulDecision &one : unlawfulDecisions(
                         acts, [&](const CaseFile &file, Date day) { return book.of(file, day); }))
                    // What another bureau decided stood under that one's settings.
                    if (const Act &settling = acts[static_cast<std::size_t>(one.act) - 1];
                        report.faults.size() < 100 && !isForeignAccount(settling.account))
                        report.faults
                            << CasesText::tr("Case %1, act %2: the rules of its day would have "
                                             "refused this decision. %3")
                                   .arg(first.dossier.toString(), QString::number(one.act),
                                        one.refusals.front().text);
                ++report.cases;
                if (progress && !progress(report.cases))
                    return refused(CasesText::tr("Stopped; nothing was changed."));
            }
        }
    });
}

} // namespace anjuan::cases

namespace anjuan {

Result<qint64> case_rows::makeAll(const Database &db, const Rulebook &book,
                                  const std::function<bool(qint64)> &progress)
{
    const Result<cases::RebuildReport> report = cases::goThrough(db, book, false, progress);
    if (!report)
        return report.error();
    return report->cases;
}

} // namespace anjuan

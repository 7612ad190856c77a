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
            const CaseFile file = fold(ledger::acts(db, first.dossier));
            const RegisterRows rows = rowsOf(file, case_rows::rulesOf(file, book));
            const QString names = case_names::of(db, rows.row);
            ++report.cases;
            if (!compare) {
                register_store::write(db, first.position, {}, rows, names);
                register_presences::write(db, first.position, presencesOf(file));
                register_goods::write(db, first.position, file, case_rows::rulesOf(file, book));
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

/// The imports that the office dossier tells of.
QSet<QString> recordedImports(const Database &db)
{
    QSet<QString> imports;
    int sequence = 0;
    while (true) {
        const std::vector<Act> page = ledger::officeChangesAfter(db, sequence);
        if (page.empty())
            return imports;
        for (const Act &act : page)
            if (act.kind == "office.cases_imported"_L1)
                imports.insert(act.content.value("import"_L1).toString());
        sequence = page.back().sequence;
    }
}

/// What is wrong with an act that says it was taken over from a list; empty: nothing.
QString importFault(const Act &act, Date began, const QSet<QString> &imports)
{
    const std::optional<ImportMark> mark = importMarkOf(act);
    if (!mark)
        return {};
    if (act.day >= began)
        return CasesText::tr("Case %1, act %2 was taken over from a list for %3, but the bureau "
                             "works with this program since %4.")
            .arg(act.dossier.toString(), QString::number(act.sequence), toIso(act.day),
                 toIso(began));
    if (!imports.contains(mark->import))
        return CasesText::tr("Case %1, act %2 says that it was taken over from a list, but no such "
                             "import was recorded.")
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
        const QSet<QString> imports = recordedImports(db);
        qint64 position = 0;
        while (true) {
            const std::vector<Act> page = ledger::actsAfter(db, position);
            if (page.empty())
                return report;
            for (const Act &first : page) {
                position = first.position;
                if (const QString fault = importFault(first, began, imports);
                    !fault.isEmpty() && report.faults.size() < 100)
                    report.faults << fault;
                if (first.sequence != 1 || first.dossier == officeDossier)
                    continue;
                for (const UnlawfulDecision &one : unlawfulDecisions(
                         ledger::acts(db, first.dossier),
                         [&](const CaseFile &file, Date day) { return book.of(file, day); }))
                    if (report.faults.size() < 100)
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

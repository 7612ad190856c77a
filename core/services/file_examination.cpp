// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/file_examination.h"

#include "core/services/case_facts.h"
#include "core/services/file_findings.h"
#include "core/services/office.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>
#include <QSet>

namespace anjuan::file_examination {

using namespace Qt::StringLiterals;

namespace {

struct ExaminationText {
    Q_DECLARE_TR_FUNCTIONS(ExaminationText)
};

constexpr int pageOfCases = 500;
constexpr qint64 saidEvery = 50; ///< cases

bool isWanted(const CaseRow &row, const Session &session, const ExaminationWish &wish,
              const UnitTree &units)
{
    const UnitId unit = UnitId::parse(row.unit);
    if (!mayRead(session.actor, unit) || (!wish.unit.isNull() && !units.isWithin(unit, wish.unit)))
        return false;
    if (wish.closedOnly && !row.closedOn)
        return false;
    return (!wish.closedFrom || (row.closedOn && *row.closedOn >= *wish.closedFrom)) &&
           (!wish.closedTo || (row.closedOn && *row.closedOn <= *wish.closedTo));
}

void count(FileExamination &found, const std::vector<Finding> &findings, const QString &unit)
{
    QSet<QString> rules;
    bool faultless = true;
    for (const Finding &finding : findings) {
        rules << finding.id;
        faultless = faultless && finding.severity == Finding::Severity::Note;
    }
    ++found.cases;
    found.faultless += faultless;
    for (const QString &rule : rules) {
        ++found.byRule[rule];
        ++found.byUnit[unit][rule];
    }
}

} // namespace

Result<FileExamination> examine(Database &db, const Session &session, const Rulebook &book,
                                const ExaminationWish &wish, const Progress &progress)
{
    static const Roles whoMay{Role::LegalOfficer, Role::BureauLeader, Role::ReadOnlySupervisor};
    return office::readOnBehalf(
        db, session, "examine"_L1, whoMay, [&]() -> Result<FileExamination> {
            FileExamination found;
            const UnitTree units = organisation_store::unitTree(db);
            const Rules rules = book.on(session.today);
            const qint64 total = register_store::count(db);
            CaseFacts facts(db);
            qint64 seen = 0;
            qint64 before = 0;
            while (true) {
                const std::vector<ListedCase> page =
                    register_store::page(db, {}, before, pageOfCases);
                if (page.empty())
                    return found;
                for (const ListedCase &one : page) {
                    before = one.entry;
                    if (++seen % saidEvery == 0 && progress && !progress(seen, total))
                        return refused(ExaminationText::tr("Stopped; nothing was changed."));
                    if (!isWanted(one.row, session, wish, units))
                        continue;
                    const CaseFile file = fold(ledger::acts(db, one.row.id));
                    count(found,
                          file_findings::within(db, file, facts.surroundingsOf(file), rules,
                                                session.today),
                          units.pathName(UnitId::parse(one.row.unit)));
                }
            }
        });
}

} // namespace anjuan::file_examination

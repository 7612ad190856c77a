// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_desk.h"

#include "core/services/discretion_entry.h"
#include "core/services/discretion_lookup.h"
#include "core/services/office.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan::discretion_desk {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionDeskText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionDeskText)
};

bool isAllowed(const CaseDossier &dossier, QLatin1StringView kind)
{
    return std::any_of(dossier.options.begin(), dossier.options.end(), [&](const Option &option) {
        return option.kind == kind && option.allowed();
    });
}

/// What is still to be done of the two.
QStringList missingIn(const Database &db, const CaseDossier &dossier)
{
    const CaseFile &file = dossier.view.file;
    QStringList missing;
    if (file.matter.isEmpty() || file.party.isNull())
        return missing;
    const Date day = discretion_entry::governingDay(file);
    if (!file.assessed && isAllowed(dossier, Assess::kind) &&
        discretion_lookup::isCovered(db, file.matter, day))
        missing << Assess::kind;
    if (!file.exemption && isAllowed(dossier, CheckExemption::kind)) {
        const auto item = discretion_lookup::exemptionFor(
            db, discretion_lookup::matterBy(db, file.matter), day, {}, {});
        // Refused: several items fit, and one of them is to be chosen.
        if (!item ? item.error().kind == Error::Kind::Refused : item->has_value())
            missing << CheckExemption::kind;
    }
    return missing;
}

} // namespace

Result<> leadTo(Database &db, const Session &session, CaseDossier &dossier)
{
    const auto next =
        std::find_if(dossier.steps.begin(), dossier.steps.end(), [](const CaseStep &step) {
            return step.state == CaseStep::State::Next &&
                   step.kinds.contains(ReportInvestigation::kind);
        });
    if (next == dossier.steps.end())
        return {};
    const Result<QStringList> missing =
        office::readOnBehalf(db, session, "open"_L1, {},
                             [&]() -> Result<QStringList> { return missingIn(db, dossier); });
    if (!missing)
        return missing.error();
    next->kinds = *missing + next->kinds;
    if (missing->contains(Assess::kind) && !dossier.notes.contains(ReportInvestigation::kind))
        dossier.notes.insert(
            ReportInvestigation::kind,
            {DiscretionDeskText::tr("A benchmark covers this matter: a report that proposes a fine "
                                    "needs the assessment first."),
             false});
    return {};
}

} // namespace anjuan::discretion_desk

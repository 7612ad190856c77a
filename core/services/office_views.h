// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_lists.h"
#include "core/storage/view_store.h"

namespace anjuan {

/// A filter of the list of cases under a name, for everybody in the bureau.
struct NamedFilter {
    OfficeViewId id{};
    QString name{};
    CaseFilter filter{};
    int revision = 0;
};

/// The views that the bureau keeps.
///
/// | function | who                                     | recorded as           |
/// |----------|-----------------------------------------|-----------------------|
/// | list     | everybody                               | -                     |
/// | keep     | squad leader, legal officer, leader     | office.view_kept      |
/// | withdraw | the same                                | office.view_withdrawn |
namespace office_views {

/// In the order in which they are read.
Result<QList<NamedFilter>> list(Database &db, const Session &session);
/// Whether the session may keep and withdraw them.
bool mayKeep(const Session &session);
/// Over the one of the same name. What was searched for may name a party and is left out; a filter
/// of nothing else is refused.
Result<> keep(Database &db, const Session &session, const QString &name, const CaseFilter &filter);
/// A conflict where somebody else changed it meanwhile.
Result<> withdraw(Database &db, const Session &session, OfficeViewId id, int revision);

/// As the office dossier has it.
QJsonObject jsonOf(const OfficeView &view);

} // namespace office_views
} // namespace anjuan

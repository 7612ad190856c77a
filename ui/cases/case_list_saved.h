// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_lists.h"

namespace anjuan {

/// A filter a person gave a name.
struct SavedFilter {
    QString name{};
    CaseFilter filter{};
};

/// The filters of one person at this machine, in the order of their names. What was searched for is
/// not kept: it may name a party.
namespace saved_filters {

QList<SavedFilter> of(const QString &account);
/// One of the same name is replaced.
void keep(const QString &account, const SavedFilter &filter);
void remove(const QString &account, const QString &name);

} // namespace saved_filters

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

namespace anjuan {

class Page;
struct Session;

/// What begins a case, with its keys: on every page from which an officer may be called away.
struct NewCaseActions {
    QAction *lead;
    QAction *onTheSpot;
};

/// Adds them to the page; disabled, with the reason, for who opens no cases.
NewCaseActions addNewCaseActions(Page &page, const Session &session);

} // namespace anjuan

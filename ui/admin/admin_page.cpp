// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/admin_page.h"

namespace anjuan {

using namespace Qt::StringLiterals;

AdminPage::AdminPage(Workplace &workplace, QWidget *parent) : Page(workplace, parent) {}

void AdminPage::refresh() {}

QString AdminPage::helpTopic() const { return u"administration"_s; }

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbench_page.h"

namespace anjuan {

using namespace Qt::StringLiterals;

WorkbenchPage::WorkbenchPage(Workplace &workplace, QWidget *parent) : Page(workplace, parent) {}

void WorkbenchPage::refresh() {}

QString WorkbenchPage::helpTopic() const { return u"workbench"_s; }

} // namespace anjuan

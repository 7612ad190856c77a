// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_page.h"

namespace anjuan {

using namespace Qt::StringLiterals;

CaseListPage::CaseListPage(Workplace &workplace, QWidget *parent) : Page(workplace, parent) {}

void CaseListPage::refresh() {}

QString CaseListPage::helpTopic() const { return u"cases"_s; }

} // namespace anjuan

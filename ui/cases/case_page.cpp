// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_page.h"

namespace anjuan {

using namespace Qt::StringLiterals;

CasePage::CasePage(Workplace &workplace, CaseId id, QWidget *parent)
    : Page(workplace, parent), m_id(id)
{
}

void CasePage::openAct(const QString &) {}

void CasePage::refresh() {}

QString CasePage::helpTopic() const { return u"case"_s; }

} // namespace anjuan

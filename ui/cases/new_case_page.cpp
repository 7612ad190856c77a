// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/new_case_page.h"

#include "ui/cases/act_form.h"
#include "ui/cases/summary_form.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QHBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 900; ///< a line of a form that is wider is hard to follow

} // namespace

NewCasePage::NewCasePage(Workplace &workplace, const QString &kind, QWidget *parent)
    : Page(workplace, parent), m_kind(kind)
{
    setObjectName(u"new_case"_s);
    setWindowTitle(text::actLabel(kind));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    QWidget *form = nullptr;
    const auto told = [this](CaseId id, int, const QString &number) {
        emit said(number.isEmpty() ? tr("The case is recorded.")
                                   : tr("The case is recorded: %1.").arg(number));
        emit opened(id);
    };
    if (kind == SummaryDecide::kind) {
        m_summary = new SummaryForm(workplace);
        connect(m_summary, &SummaryForm::recorded, this, told);
        connect(m_summary, &SummaryForm::closed, this, &NewCasePage::closed);
        form = m_summary;
    } else {
        m_form = new ActForm(workplace, {}, kind);
        connect(m_form, &ActForm::recorded, this, told);
        connect(m_form, &ActForm::closed, this, &NewCasePage::closed);
        form = m_form;
    }
    form->setMaximumWidth(theme::scaled(widest));
    row->addWidget(form, 1);
    row->addStretch();
    setFocusProxy(form);
}

QString NewCasePage::helpTopic() const { return m_summary ? u"summary"_s : u"case"_s; }

void NewCasePage::keepDrafts()
{
    if (m_form)
        m_form->keepDraft();
    if (m_summary)
        m_summary->keepDraft();
}

} // namespace anjuan

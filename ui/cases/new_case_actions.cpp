// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/new_case_actions.h"

#include "core/domain/casework/act_kinds.h"
#include "core/services/case_lists.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct NewCaseText {
    Q_DECLARE_TR_FUNCTIONS(NewCaseText)
};

QAction *addAction(Page &page, const QString &kind, const QString &text, const QString &icon,
                   const QKeySequence &keys, bool may)
{
    auto *action = new QAction(theme::icon(icon), text, &page);
    action->setObjectName(kind);
    action->setShortcut(keys);
    action->setEnabled(may);
    action->setToolTip(may ? u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText))
                           : NewCaseText::tr("Your account has no role that records this act."));
    page.addAction(action);
    QObject::connect(action, &QAction::triggered, &page,
                     [&page, kind] { emit page.actWanted({}, kind); });
    return action;
}

} // namespace

NewCaseActions addNewCaseActions(Page &page, const Session &session)
{
    const bool may = case_lists::mayRegister(session);
    return {addAction(page, RegisterLead::kind, NewCaseText::tr("Register a lead"), u"add"_s,
                      QKeySequence::New, may),
            addAction(page, SummaryDecide::kind, NewCaseText::tr("On-the-spot decision"),
                      u"document"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N, may)};
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessibility.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace anjuan::accessibility {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *describe(const QString &className, QObject *object)
{
    auto *area = className == "QScrollArea"_L1 ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area) : nullptr;
}

} // namespace

void install() { QAccessible::installFactory(describe); }

} // namespace anjuan::accessibility

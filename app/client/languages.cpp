// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/languages.h"

#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace anjuan::client {

using namespace Qt::StringLiterals;

void Languages::apply()
{
    for (QTranslator *translator : {&m_own, &m_qt, static_cast<QTranslator *>(&m_english)})
        QCoreApplication::removeTranslator(translator);
    if (preferences::language() != "zh_CN"_L1) {
        QCoreApplication::installTranslator(&m_english);
        return;
    }
    if (m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/anjuan_zh_CN.qm"_s))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace anjuan::client

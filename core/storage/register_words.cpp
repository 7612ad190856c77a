// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_words.h"

namespace anjuan {

using namespace Qt::StringLiterals;

QString escapedForLike(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

namespace anjuan {

using namespace Qt::StringLiterals;

std::optional<Money> Money::parse(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView part = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || whole.size() > 13 || (point >= 0 && (part.isEmpty() || part.size() > 2)))
        return {};
    qint64 fen = 0;
    for (QStringView digits : {whole, part})
        for (QChar digit : digits) {
            if (digit < u'0' || digit > u'9')
                return {};
            fen = fen * 10 + (digit.unicode() - u'0');
        }
    for (qsizetype missing = part.size(); missing < 2; ++missing)
        fen *= 10;
    return Money{fen};
}

QString Money::toString() const
{
    const qint64 absolute = fen < 0 ? -fen : fen;
    return (fen < 0 ? u"-"_s : QString()) + QString::number(absolute / 100) + u'.' +
           QString::number(absolute % 100).rightJustified(2, u'0');
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/exchange/whole_file.h"

namespace anjuan::csv {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString &text)
{
    bool good = false;
    text.toDouble(&good);
    return good;
}

QString cell(const QString &text)
{
    QString safe = text;
    const QString begun = safe.trimmed();
    const bool isFormula = !begun.isEmpty() && u"=+-@＝＋－＠"_s.contains(begun.front());
    const bool isControl = !safe.isEmpty() && u"\t\r"_s.contains(safe.front());
    if ((isFormula || isControl) && !isNumber(safe))
        safe.prepend(u'\'');
    if (safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r'))
        return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
    return safe;
}

} // namespace

QByteArray line(const QStringList &row)
{
    QStringList cells;
    for (const QString &one : row)
        cells << cell(one);
    return cells.join(u',').toUtf8() + "\r\n";
}

QByteArray written(const std::vector<QStringList> &rows)
{
    QByteArray text("\xEF\xBB\xBF");
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

Result<> writeFile(const QString &path, const std::vector<QStringList> &rows)
{
    return writeWholeFile(path, written(rows));
}

} // namespace anjuan::csv

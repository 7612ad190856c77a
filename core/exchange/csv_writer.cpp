// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace anjuan::csv {

using namespace Qt::StringLiterals;

namespace {

struct CsvWriterText {
    Q_DECLARE_TR_FUNCTIONS(CsvWriterText)
};

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

QByteArray written(const std::vector<QStringList> &rows)
{
    QByteArray text("\xEF\xBB\xBF");
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &one : row)
            cells << cell(one);
        text += cells.join(u',').toUtf8() + "\r\n";
    }
    return text;
}

Result<> writeFile(const QString &path, const std::vector<QStringList> &rows)
{
    QSaveFile file(path);
    const QByteArray text = written(rows);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return refused(
            CsvWriterText::tr("“%1” can't be written: %2").arg(path, file.errorString()));
    return {};
}

} // namespace anjuan::csv

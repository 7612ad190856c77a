// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"
#include "core/exchange/whole_file.h"
#include "core/exchange/xlsx_writer.h"
#include "core/services/publicity_fields.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QXmlStreamWriter>
#include <set>

namespace anjuan::publicity {

using namespace Qt::StringLiterals;

namespace {

struct PublicityFileText {
    Q_DECLARE_TR_FUNCTIONS(PublicityFileText)
};

QStringList headings()
{
    QStringList names;
    for (const PublicityField &field : fields())
        names << field.name;
    return names;
}

Result<> writeCsv(const QString &path, const std::vector<PublicityRow> &rows)
{
    std::vector<QStringList> lines{headings()};
    for (const PublicityRow &row : rows)
        lines.push_back(row.cells);
    return csv::writeFile(path, lines);
}

Result<> writeXlsx(const QString &path, const std::vector<PublicityRow> &rows)
{
    std::vector<XlsxWriter::Column> columns;
    for (const PublicityField &field : fields())
        columns.push_back({field.name, field.length > 100 ? 30.0 : 16.0});
    Result<std::unique_ptr<XlsxWriter>> book = XlsxWriter::create(path, u"行政处罚"_s, columns);
    if (!book)
        return book.error();
    for (const PublicityRow &row : rows) {
        std::vector<XlsxWriter::Cell> cells;
        for (const QString &cell : row.cells)
            cells.push_back(cell.isEmpty() ? XlsxWriter::Cell() : XlsxWriter::Cell(cell));
        if (const Result<> done = (*book)->write(cells); !done)
            return done;
    }
    return (*book)->finish();
}

/// What XML 1.0 cannot hold would make the whole file unreadable.
QString xmlText(QString text)
{
    return text.removeIf(
        [](QChar c) { return c < u' ' && c != u'\n' && c != u'\r' && c != u'\t'; });
}

Result<> writeXml(const QString &path, const std::vector<PublicityRow> &rows)
{
    const PublicityLayout &layout = publicityLayout();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(layout.root);
    for (const PublicityRow &row : rows) {
        xml.writeStartElement(layout.row);
        for (qsizetype at = 0; at < row.cells.size(); ++at)
            xml.writeTextElement(layout.fields[static_cast<std::size_t>(at)].code,
                                 xmlText(row.cells[at]));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return writeWholeFile(path, bytes);
}

QString shippedText(const QString &name)
{
    QFile file(u":/resources/publicity/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without %s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

/// In one pass, so that nothing that was filled in is looked at again.
QString filled(const QString &form, const QHash<QString, QString> &values)
{
    QString text;
    qsizetype at = 0;
    while (true) {
        const qsizetype begin = form.indexOf("{{"_L1, at);
        const qsizetype end = begin < 0 ? -1 : form.indexOf("}}"_L1, begin);
        if (end < 0)
            return text + form.mid(at);
        text += form.mid(at, begin - at) + values.value(form.mid(begin + 2, end - begin - 2));
        at = end + 2;
    }
}

QString cellOf(const PublicityRow &row, QStringView value)
{
    const std::vector<PublicityField> &all = fields();
    for (std::size_t at = 0; at < all.size(); ++at)
        if (all[at].value == value)
            return row.cells.value(static_cast<qsizetype>(at));
    return {};
}

/// A name that says nothing and stays the same.
QString pageName(const PublicityRow &row)
{
    return QString::fromLatin1(
               QCryptographicHash::hash(row.number.toUtf8(), QCryptographicHash::Sha256)
                   .toHex()
                   .left(16)) +
           u".html"_s;
}

constexpr std::array shownOnPages{"decision_number"_L1, "party_name"_L1,    "credit_code"_L1,
                                  "representative"_L1,  "violation"_L1,     "facts"_L1,
                                  "basis"_L1,           "penalty_kinds"_L1, "content"_L1,
                                  "permit"_L1,          "decided_on"_L1,    "agency"_L1};

QString pageOf(const PublicityRow &row, const QString &agency, const QString &style)
{
    QString lines;
    for (const PublicityField &field : fields()) {
        const bool isShown =
            std::find(shownOnPages.begin(), shownOnPages.end(), field.value) != shownOnPages.end();
        const QString cell = cellOf(row, field.value);
        if (isShown && !cell.isEmpty() && !lines.contains(u"<dt>"_s + field.name))
            lines +=
                u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(field.name.toHtmlEscaped(), cell.toHtmlEscaped());
    }
    return filled(shippedText(u"decision.html"_s), {{u"number"_s, row.number.toHtmlEscaped()},
                                                    {u"agency"_s, agency.toHtmlEscaped()},
                                                    {u"style"_s, style},
                                                    {u"rows"_s, lines}});
}

QString lineOf(const PublicityRow &row)
{
    const auto cell = [&](QStringView value) { return cellOf(row, value).toHtmlEscaped(); };
    return u"<tr data-year=\"%1\"><td><a href=\"decisions/%2\">%3</a></td><td>%4</td><td>%5</td>"
           "<td>%6</td><td>%7</td></tr>\n"_s.arg(
               QString::number(row.decidedOn.year()), pageName(row), row.number.toHtmlEscaped(),
               cell(u"party_name"), cell(u"violation"), cell(u"content"), toIso(row.decidedOn));
}

QString indexOf(const QString &agency, Date today, const std::vector<PublicityRow> &rows,
                const QString &style)
{
    QString lines;
    std::set<int, std::greater<>> years;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        lines += lineOf(*row);
        years.insert(row->decidedOn.year());
    }
    QString choices;
    for (const int year : years)
        choices += u"<option value=\"%1\">%1年</option>"_s.arg(year);
    return filled(shippedText(u"index.html"_s), {{u"agency"_s, agency.toHtmlEscaped()},
                                                 {u"today"_s, toIso(today)},
                                                 {u"count"_s, QString::number(rows.size())},
                                                 {u"style"_s, style},
                                                 {u"years"_s, choices},
                                                 {u"rows"_s, lines}});
}

const QString mark = u".anjuan-publicity"_s; ///< says that the folder is ours to write anew

Result<> makeReady(const QString &folder)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) &&
        !dir.exists(mark))
        return refused(PublicityFileText::tr("The folder “%1” holds something else; name an empty "
                                             "one, or one that was written by this command.")
                           .arg(folder));
    if (!QDir().mkpath(dir.filePath(u"decisions"_s)))
        return refused(PublicityFileText::tr("The folder “%1” can't be made.").arg(folder));
    return writeWholeFile(dir.filePath(mark), "1\n");
}

/// What is withdrawn or over must be gone.
Result<> removeOthers(const QDir &pages, const QSet<QString> &kept)
{
    for (const QString &name : pages.entryList({u"*.html"_s}, QDir::Files))
        if (!kept.contains(name) && !QFile::remove(pages.filePath(name)))
            return refused(PublicityFileText::tr("“%1” can't be taken away; nothing that is no "
                                                 "longer to be shown may stay there.")
                               .arg(pages.filePath(name)));
    return {};
}

} // namespace

Result<int> writeFile(const QString &path, PublicityFormat format,
                      const std::vector<PublicityRow> &rows)
{
    const Result<> done = format == PublicityFormat::Csv    ? writeCsv(path, rows)
                          : format == PublicityFormat::Xlsx ? writeXlsx(path, rows)
                                                            : writeXml(path, rows);
    if (!done)
        return done.error();
    return static_cast<int>(rows.size());
}

Result<int> writePages(const QString &folder, const QString &agency, Date today,
                       const std::vector<PublicityRow> &rows)
{
    if (const Result<> ready = makeReady(folder); !ready)
        return ready.error();
    const QString style = shippedText(u"style.css"_s);
    const QDir dir(folder);
    const QDir pages(dir.filePath(u"decisions"_s));
    QSet<QString> written;
    for (const PublicityRow &row : rows) {
        const QString name = pageName(row);
        written << name;
        if (const Result<> done =
                writeWholeFile(pages.filePath(name), pageOf(row, agency, style).toUtf8());
            !done)
            return done.error();
    }
    if (const Result<> done = writeWholeFile(dir.filePath(u"index.html"_s),
                                             indexOf(agency, today, rows, style).toUtf8());
        !done)
        return done.error();
    if (const Result<> gone = removeOthers(pages, written); !gone)
        return gone.error();
    return static_cast<int>(rows.size());
}

} // namespace anjuan::publicity

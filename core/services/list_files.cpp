// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/list_files.h"

#include "core/domain/discretion/list_columns.h"
#include "core/domain/discretion/list_json.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"

#include <QCoreApplication>

namespace anjuan::list_files {

using namespace Qt::StringLiterals;

namespace {

struct ListFileText {
    Q_DECLARE_TR_FUNCTIONS(ListFileText)
};

struct Explained {
    QLatin1StringView key;
    const char *text;
};

constexpr Explained benchmarkTexts[] = {
    {"number"_L1, QT_TRANSLATE_NOOP("ListFileText", "Your own number of the row; may be empty")},
    {"source"_L1,
     QT_TRANSLATE_NOOP("ListFileText", "Whose list it is, where one file holds several")},
    {"matter"_L1, QT_TRANSLATE_NOOP("ListFileText", "Code of the matter, as on the bureau's list; "
                                                    "empty: found by the violation")},
    {"violation"_L1, QT_TRANSLATE_NOOP("ListFileText", "Needed. The violation in words; 通用规则 "
                                                       "for a rule of all matters")},
    {"basis"_L1, QT_TRANSLATE_NOOP("ListFileText", "Law and article")},
    {"statutory"_L1,
     QT_TRANSLATE_NOOP("ListFileText",
                       "What the article allows, in its own words: 处五百元以上三千元以下罚款")},
    {"party"_L1, QT_TRANSLATE_NOOP("ListFileText", "个人, 单位 or 不分")},
    {"tier"_L1, QT_TRANSLATE_NOOP("ListFileText", "Needed as a column: 不予处罚, 减轻, 从轻, 一般, "
                                                  "从重 or your own name")},
    {"condition"_L1,
     QT_TRANSLATE_NOOP("ListFileText", "When the tier applies: 占地5平方米以上不满10平方米. 以上 "
                                       "and 以下 include the number")},
    {"amount_from"_L1,
     QT_TRANSLATE_NOOP("ListFileText",
                       "Lowest amount as a number, in the unit of the column "
                       "单位; empty: by the model of the set, or from nothing where "
                       "a highest is given")},
    {"amount_to"_L1, QT_TRANSLATE_NOOP("ListFileText", "Highest amount, likewise; a fixed amount "
                                                       "stands in both")},
    {"unit"_L1,
     QT_TRANSLATE_NOOP("ListFileText", "元, 元/平方米, 倍树木价值, %工程造价 …; empty: 元")},
    {"cap"_L1, QT_TRANSLATE_NOOP("ListFileText", "No fine above this sum; may be empty")},
    {"standard"_L1, QT_TRANSLATE_NOOP("ListFileText", "Instead of the three columns: the amount in "
                                                      "words, 处1000元以上3000元以下罚款")},
    {"measures"_L1, QT_TRANSLATE_NOOP("ListFileText", "What else is ordered, 责令限期改正")},
    {"remark"_L1, QT_TRANSLATE_NOOP("ListFileText", "Read by people only")},
};

constexpr Explained exemptionTexts[] = {
    {"number"_L1, QT_TRANSLATE_NOOP("ListFileText", "Your own number of the row; may be empty")},
    {"source"_L1,
     QT_TRANSLATE_NOOP("ListFileText", "Whose list it is, where one file holds several")},
    {"matter"_L1, QT_TRANSLATE_NOOP("ListFileText", "Code of the matter, as on the bureau's list; "
                                                    "empty: found by the violation")},
    {"item"_L1, QT_TRANSLATE_NOOP("ListFileText", "Needed. The violation in words")},
    {"basis"_L1, QT_TRANSLATE_NOOP("ListFileText", "Law and article")},
    {"conditions"_L1,
     QT_TRANSLATE_NOOP("ListFileText", "Needed. All that must hold: 首次被发现，及时改正，没有造成"
                                       "危害后果")},
    {"kind"_L1, QT_TRANSLATE_NOOP("ListFileText", "首违不罚, 首查免罚, 轻微不罚 or 免予处罚")},
    {"measures"_L1, QT_TRANSLATE_NOOP("ListFileText", "What is done instead: 教育、签订承诺书")},
    {"machine"_L1,
     QT_TRANSLATE_NOOP("ListFileText", "Kept as it is and not relied on; may be empty")},
    {"remark"_L1, QT_TRANSLATE_NOOP("ListFileText", "Read by people only")},
};

template <std::size_t Count> QString explained(const Explained (&all)[Count], const QString &key)
{
    for (const Explained &one : all)
        if (one.key == key)
            return ListFileText::tr(one.text);
    return {};
}

QStringList headingsOf(const std::vector<ListColumn> &columns)
{
    QStringList headings;
    for (const ListColumn &column : columns)
        headings << listHeading(column);
    return headings;
}

double widthOf(const QString &key)
{
    for (const QLatin1StringView wide :
         {"violation"_L1, "item"_L1, "basis"_L1, "statutory"_L1, "condition"_L1, "conditions"_L1})
        if (key == wide)
            return 36;
    return 16;
}

/// Rows above the headings, the headings, and the rows below them.
Result<> writeBook(const QString &path, const QString &sheet,
                   const std::vector<ListColumn> &columns, const std::vector<QStringList> &above,
                   const std::vector<QStringList> &rows)
{
    std::vector<XlsxWriter::Column> widths;
    for (const ListColumn &column : columns)
        widths.push_back({{}, widthOf(column.key)});
    auto writer = XlsxWriter::create(path, sheet, widths);
    if (!writer)
        return writer.error();
    const auto put = [&](const QStringList &cells, XlsxWriter::Look look) {
        std::vector<XlsxWriter::Cell> line;
        for (const QString &cell : cells)
            line.emplace_back(cell);
        return (*writer)->write(line, look);
    };
    for (const QStringList &row : above)
        if (const Result<> done = put(row, XlsxWriter::Look::Wrapped); !done)
            return done;
    if (const Result<> done = put(headingsOf(columns), XlsxWriter::Look::Heading); !done)
        return done;
    for (const QStringList &row : rows)
        if (const Result<> done = put(row, XlsxWriter::Look::Wrapped); !done)
            return done;
    return (*writer)->finish();
}

Result<> writeFile(const QString &path, const QString &sheet,
                   const std::vector<ListColumn> &columns, const std::vector<QStringList> &above,
                   const std::vector<QStringList> &rows)
{
    if (!path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return writeBook(path, sheet, columns, above, rows);
    std::vector<QStringList> lines = above;
    lines.push_back(headingsOf(columns));
    lines.insert(lines.end(), rows.begin(), rows.end());
    return csv::writeFile(path, lines);
}

template <class Cells> QStringList cellsOf(Cells cells, const std::vector<ListColumn> &columns)
{
    QStringList row;
    for (const ListColumn &column : columns) {
        const QString *cell = cellOf(cells, column.key);
        row << (cell ? *cell : QString());
    }
    return row;
}

template <class Edition> QStringList commonOptions(const Edition &edition)
{
    QStringList options{u"--edition"_s, edition.name,
                        u"--from"_s,    toIso(edition.effectiveFrom),
                        u"--window"_s,  QString::number(edition.windowMonths)};
    if (edition.repealedOn)
        options << u"--until"_s << toIso(*edition.repealedOn);
    if (!edition.issuer.isEmpty())
        options << u"--issuer"_s << edition.issuer;
    return options;
}

} // namespace

Result<> writeTemplate(const QString &path, ListKind kind)
{
    const bool benchmarks = kind == ListKind::Benchmarks;
    const std::vector<ListColumn> &columns = benchmarks ? benchmarkColumns() : exemptionColumns();
    QStringList texts;
    for (const ListColumn &column : columns)
        texts << (benchmarks ? explained(benchmarkTexts, column.key)
                             : explained(exemptionTexts, column.key));
    return writeFile(path,
                     benchmarks ? ListFileText::tr("Benchmarks") : ListFileText::tr("Exemptions"),
                     columns, {texts}, {});
}

Result<> writeEdition(const QString &path, const BenchmarkSet &set)
{
    std::vector<QStringList> rows;
    for (const BenchmarkRow &row : set.rows)
        rows.push_back(cellsOf(row.cells, benchmarkColumns()));
    return writeFile(path, ListFileText::tr("Benchmarks"), benchmarkColumns(), {}, rows);
}

Result<> writeEdition(const QString &path, const ExemptionList &list)
{
    std::vector<QStringList> rows;
    for (const ExemptionItem &item : list.items)
        rows.push_back(cellsOf(item.cells, exemptionColumns()));
    return writeFile(path, ListFileText::tr("Exemptions"), exemptionColumns(), {}, rows);
}

QStringList importOptions(const BenchmarkSet &set)
{
    QStringList options = commonOptions(set);
    options << u"--level"_s << QString(nameOf(issuingLevelNames, set.level)) << u"--model"_s
            << QString(nameOf(rangeModelNames, set.model));
    if (!set.wholeYuan)
        options << u"--fen"_s;
    return options;
}

QStringList importOptions(const ExemptionList &list)
{
    QStringList options = commonOptions(list);
    options << u"--basis"_s << QString(nameOf(firstBasisNames, list.basis));
    if (!list.batch.isEmpty())
        options << u"--batch"_s << list.batch;
    if (list.countsWarnings)
        options << u"--warnings-count"_s;
    if (!list.needsCommitment)
        options << u"--no-commitment"_s;
    return options;
}

} // namespace anjuan::list_files

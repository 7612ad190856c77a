// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"
#include "core/services/file_round_work.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan::file_rounds {

using namespace Qt::StringLiterals;

namespace {

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(FileRoundFiguresText)
};

void count(RoundFigures::UnitLine &line, const ScoreSheet &sheet)
{
    ++line.files;
    line.rectifying += sheet.state == SheetState::Rectifying || sheet.state == SheetState::Answered;
    line.rectified += sheet.state == SheetState::Rectified;
    if (!sheet.finishedOn)
        return;
    ++line.finished;
    line.sum += sheet.score;
    ++line.grades[sheet.grade];
    line.vetoed += std::any_of(sheet.marks.begin(), sheet.marks.end(),
                               [](const ScoreMark &mark) { return mark.isVetoed; });
}

using Cell = XlsxWriter::Cell;
using Column = XlsxWriter::Column;

/// A sheet of a workbook, or the workbook with its first.
class Workbook {
public:
    explicit Workbook(QString path) : m_path(std::move(path)) {}

    Result<> sheet(const QString &name, const std::vector<Column> &columns)
    {
        if (m_writer)
            return m_writer->addSheet(name, columns);
        Result<std::unique_ptr<XlsxWriter>> made = XlsxWriter::create(m_path, name, columns);
        if (!made)
            return made.error();
        m_writer = std::move(*made);
        return {};
    }
    /// The first fault is kept; nothing is written after it.
    void row(const std::vector<Cell> &cells)
    {
        if (m_trouble)
            m_trouble = m_writer->write(cells, XlsxWriter::Look::Wrapped);
    }
    Result<> finish() { return m_trouble ? m_writer->finish() : m_trouble; }

private:
    QString m_path;
    std::unique_ptr<XlsxWriter> m_writer{};
    Result<> m_trouble{};
};

QString shown(int number) { return QString::number(number); }

QString said(const ScoreMark &mark)
{
    if (mark.isNotApplicable)
        return FiguresText::tr("does not apply");
    return mark.isVetoed ? FiguresText::tr("veto") : tenthsText(mark.deducted);
}

void writeRound(Workbook &book, const RoundView &view)
{
    const FileRound &round = view.round;
    const auto line = [&](const QString &name, const QString &value) { book.row({name, value}); };
    line(FiguresText::tr("Round"), round.name);
    line(FiguresText::tr("Unit"), view.unitName);
    line(FiguresText::tr("Standard"), round.standard.name);
    line(FiguresText::tr("In force from"), toIso(round.standard.effectiveFrom));
    line(FiguresText::tr("Source"), round.standard.source);
    line(FiguresText::tr("Verified"),
         round.standard.isVerified ? FiguresText::tr("yes") : FiguresText::tr("no"));
    line(FiguresText::tr("Opened on"), toIso(round.openedOn));
    line(FiguresText::tr("How chosen"), round.isDrawn
                                            ? FiguresText::tr("by lot")
                                            : FiguresText::tr("by hand: %1").arg(round.pickedFor));
    line(FiguresText::tr("Seed"), round.seed);
    line(FiguresText::tr("Files to draw from"), shown(round.population));
    line(FiguresText::tr("SHA-256 of their list"), round.listHash);
    line(FiguresText::tr("Files"), shown(static_cast<int>(view.sheets.size())));
}

void writeFiles(Workbook &book, const RoundView &view)
{
    for (const SheetLine &line : view.sheets) {
        const ScoreSheet &sheet = line.sheet;
        const Rectification *last =
            sheet.rectifications.isEmpty() ? nullptr : &sheet.rectifications.back();
        const Cell finished = sheet.finishedOn ? Cell(*sheet.finishedOn) : Cell();
        book.row({shown(sheet.place), sheet.number, line.unitName, line.reviewerName,
                  wordFor(sheetStateNames, sheet.state), finished,
                  sheet.finishedOn ? Cell(Money{qint64(sheet.score) * 10}) : Cell(), sheet.grade,
                  sheet.comment, last ? last->demand : QString(), last ? Cell(last->due) : Cell(),
                  last ? last->answer : QString(), last ? last->finding : QString(),
                  sheet.modelReason, lots::lotOf(view.round.seed, sheet.file)});
    }
}

void writeMarks(Workbook &book, const RoundView &view)
{
    for (const SheetLine &line : view.sheets)
        for (const ScoreMark &mark : line.sheet.marks) {
            const StandardItem *item = view.round.standard.item(mark.item);
            book.row({shown(line.sheet.place), line.sheet.number, mark.item,
                      item ? item->text : QString(), item ? tenthsText(item->points) : QString(),
                      said(mark),
                      mark.isFoundVeto ? FiguresText::tr("veto") : tenthsText(mark.found),
                      mark.notes.join(u'\n'), mark.by, mark.reason});
        }
}

void writeUnits(Workbook &book, const RoundView &view, const RoundFigures &figures)
{
    for (const RoundFigures::UnitLine &line : figures.units) {
        std::vector<Cell> cells{
            line.name, shown(line.files), shown(line.finished),
            line.finished > 0 ? Cell(Money{qint64(line.sum) * 10 / line.finished}) : Cell(),
            shown(line.vetoed)};
        for (const StandardGrade &grade : view.round.standard.grades) {
            const auto found = line.grades.find(grade.name);
            cells.push_back(shown(found == line.grades.end() ? 0 : found->second));
        }
        cells.push_back(shown(line.rectifying));
        cells.push_back(shown(line.rectified));
        book.row(cells);
    }
}

} // namespace

RoundFigures figuresOf(const RoundView &view, Date)
{
    RoundFigures figures;
    std::map<QString, RoundFigures::UnitLine> units;
    RoundFigures::UnitLine all{.name = FiguresText::tr("All units")};
    std::map<QString, RoundFigures::ItemLine> items;
    for (const SheetLine &line : view.sheets) {
        RoundFigures::UnitLine &unit = units[line.unitName];
        unit.name = line.unitName;
        count(unit, line.sheet);
        count(all, line.sheet);
        for (const ScoreMark &mark : line.sheet.marks) {
            const StandardItem *item = view.round.standard.item(mark.item);
            if (!item || (mark.deducted == 0 && !mark.isVetoed))
                continue;
            RoundFigures::ItemLine &row = items[mark.item];
            row.item = *item;
            ++row.files;
            row.points += mark.deducted;
            row.byProgram += mark.found > 0 || mark.isFoundVeto;
        }
    }
    for (auto &[name, unit] : units)
        figures.units.push_back(std::move(unit));
    figures.units.push_back(std::move(all));
    for (auto &[id, item] : items)
        figures.items.push_back(std::move(item));
    std::stable_sort(figures.items.begin(), figures.items.end(),
                     [](const auto &a, const auto &b) { return a.files > b.files; });
    return figures;
}

Result<> exportTo(Database &db, const Session &session, FileRoundId id, const QString &path)
{
    const Result<RoundView> found = view(db, session, id);
    if (!found)
        return found.error();
    const RoundFigures figures = figuresOf(*found, session.today);
    Workbook book(path);
    if (const Result<> made =
            book.sheet(FiguresText::tr("Round"),
                       {{FiguresText::tr("What"), 24}, {FiguresText::tr("Value"), 80}});
        !made)
        return made;
    writeRound(book, *found);
    if (const Result<> made =
            book.sheet(FiguresText::tr("Files"), {{FiguresText::tr("No."), 5},
                                                  {FiguresText::tr("Case"), 18},
                                                  {FiguresText::tr("Unit"), 16},
                                                  {FiguresText::tr("Reviewer"), 9},
                                                  {FiguresText::tr("State"), 9},
                                                  {FiguresText::tr("Marked on"), 11},
                                                  {FiguresText::tr("Points"), 8},
                                                  {FiguresText::tr("Grade"), 8},
                                                  {FiguresText::tr("Opinion"), 20},
                                                  {FiguresText::tr("To put right"), 16},
                                                  {FiguresText::tr("Due"), 11},
                                                  {FiguresText::tr("Answer"), 16},
                                                  {FiguresText::tr("Second look"), 16},
                                                  {FiguresText::tr("Model because"), 14},
                                                  {FiguresText::tr("Lot"), 34}});
        !made)
        return made;
    writeFiles(book, *found);
    if (const Result<> made =
            book.sheet(FiguresText::tr("Marks"), {{FiguresText::tr("No."), 5},
                                                  {FiguresText::tr("Case"), 18},
                                                  {FiguresText::tr("Item"), 6},
                                                  {FiguresText::tr("What is looked at"), 30},
                                                  {FiguresText::tr("Worth"), 7},
                                                  {FiguresText::tr("Taken off"), 8},
                                                  {FiguresText::tr("By the findings"), 10},
                                                  {FiguresText::tr("Findings"), 26},
                                                  {FiguresText::tr("Changed by"), 9},
                                                  {FiguresText::tr("Reason"), 26}});
        !made)
        return made;
    writeMarks(book, *found);
    std::vector<Column> columns{{FiguresText::tr("Unit"), 30},
                                {FiguresText::tr("Files"), 8},
                                {FiguresText::tr("Marked"), 8},
                                {FiguresText::tr("Mean"), 9},
                                {FiguresText::tr("Vetoed"), 8}};
    for (const StandardGrade &grade : found->round.standard.grades)
        columns.push_back({grade.name, 10});
    columns.push_back({FiguresText::tr("Being put right"), 14});
    columns.push_back({FiguresText::tr("Put right"), 12});
    if (const Result<> made = book.sheet(FiguresText::tr("By unit"), columns); !made)
        return made;
    writeUnits(book, *found, figures);
    if (const Result<> made =
            book.sheet(FiguresText::tr("By objection"), {{FiguresText::tr("Item"), 8},
                                                         {FiguresText::tr("What is looked at"), 60},
                                                         {FiguresText::tr("Article"), 40},
                                                         {FiguresText::tr("Files"), 8},
                                                         {FiguresText::tr("Taken off"), 10},
                                                         {FiguresText::tr("By the findings"), 14}});
        !made)
        return made;
    for (const RoundFigures::ItemLine &line : figures.items)
        book.row({line.item.id, line.item.text, line.item.article, shown(line.files),
                  line.item.isVeto ? FiguresText::tr("veto") : tenthsText(line.points),
                  shown(line.byProgram)});
    return book.finish();
}

} // namespace anjuan::file_rounds

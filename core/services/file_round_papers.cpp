// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_writer.h"
#include "core/exchange/whole_file.h"
#include "core/services/file_round_work.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::file_rounds {

using namespace Qt::StringLiterals;

namespace {

struct RoundPaperText {
    Q_DECLARE_TR_FUNCTIONS(FileRoundPaperText)
};

using Table = std::vector<std::vector<DocxLine>>;

DocxLine plain(const QString &text) { return {DocxPiece{text}}; }
DocxLine strong(const QString &text) { return {DocxPiece{text, DocxPiece::Look::Strong}}; }
DocxLine figure(int number) { return plain(QString::number(number)); }

std::vector<DocxLine> head(const QStringList &names)
{
    std::vector<DocxLine> row;
    for (const QString &name : names)
        row.push_back(strong(name));
    return row;
}

Result<> keepAs(const DocxWriter &paper, const QString &path)
{
    const Result<QByteArray> bytes = paper.toBytes();
    if (!bytes)
        return bytes.error();
    return writeWholeFile(path, *bytes);
}

/// A file that fails for one item keeps its points: they say nothing of its grade.
QString pointsOf(const ScoreSheet &sheet, const FileStandard &standard)
{
    const SheetScore score = scoreOf(sheet, standard);
    const QString points = tenthsText(sheet.finishedOn ? sheet.score : score.tenths);
    return score.isVetoed ? RoundPaperText::tr("%1 (fails by veto)").arg(points) : points;
}

QString offOf(const ScoreMark &mark, const StandardItem &item)
{
    if (mark.isNotApplicable)
        return RoundPaperText::tr("n/a", "does not apply");
    if (item.isVeto)
        return mark.isVetoed ? RoundPaperText::tr("fails") : u"–"_s;
    return tenthsText(mark.deducted);
}

QString whyOf(const ScoreMark &mark)
{
    QStringList why = mark.notes;
    if (!mark.reason.isEmpty())
        why << RoundPaperText::tr("Reviewer: %1").arg(mark.reason);
    return why.join(RoundPaperText::tr("; "));
}

void writeMarks(DocxWriter &paper, const FileRound &round, const ScoreSheet &sheet)
{
    Table rows{head({RoundPaperText::tr("Item"), RoundPaperText::tr("What is looked at"),
                     RoundPaperText::tr("Worth"), RoundPaperText::tr("Off"),
                     RoundPaperText::tr("Findings and reasons")})};
    for (const ScoreMark &mark : sheet.marks)
        if (const StandardItem *item = round.standard.item(mark.item))
            rows.push_back(
                {plain(item->id), plain(item->text),
                 plain(item->isVeto ? RoundPaperText::tr("veto") : tenthsText(item->points)),
                 plain(offOf(mark, *item)), plain(whyOf(mark))});
    paper.table(rows, {8, 36, 13, 9, 34});
}

QString said(const Rectification &one)
{
    QString text = RoundPaperText::tr("To put right by %1: %2").arg(toIso(one.due), one.demand);
    if (one.answeredOn)
        text += RoundPaperText::tr(" Answered on %1: %2").arg(toIso(*one.answeredOn), one.answer);
    if (one.recheckedOn)
        text += (one.isPassed ? RoundPaperText::tr(" Passed on %1: %2")
                              : RoundPaperText::tr(" Not passed on %1: %2"))
                    .arg(toIso(*one.recheckedOn), one.finding);
    return text;
}

QString said(const ScoreObjection &one)
{
    QString text = RoundPaperText::tr("Objection of %1 to %2 points, %3: %4")
                       .arg(toIso(one.on), tenthsText(one.score), one.grade, one.text);
    if (one.answeredOn)
        text += (one.isUpheld ? RoundPaperText::tr(" Upheld on %1: %2")
                              : RoundPaperText::tr(" Rejected on %1: %2"))
                    .arg(toIso(*one.answeredOn), one.answer);
    return text;
}

void writeRoundHead(DocxWriter &paper, const RoundView &view)
{
    const FileRound &round = view.round;
    paper.paragraph(plain(RoundPaperText::tr("Unit: %1").arg(view.unitName)));
    paper.paragraph(plain(RoundPaperText::tr("Standard “%1”, in force from %2%3")
                              .arg(round.standard.name, toIso(round.standard.effectiveFrom),
                                   round.standard.isVerified
                                       ? QString()
                                       : RoundPaperText::tr(" (its text is not verified)"))));
    paper.paragraph(
        plain(round.isDrawn
                  ? RoundPaperText::tr("Drawn by lot on %1 from %2 closed files; seed %3")
                        .arg(toIso(round.openedOn), QString::number(round.population), round.seed)
                  : RoundPaperText::tr("Picked by hand on %1: %2")
                        .arg(toIso(round.openedOn), round.pickedFor)));
    if (round.isDrawn)
        paper.remark(RoundPaperText::tr("SHA-256 of the list: %1").arg(round.listHash));
}

void writeUnits(DocxWriter &paper, const RoundView &view, const RoundFigures &figures)
{
    QStringList names{RoundPaperText::tr("Unit"), RoundPaperText::tr("Files"),
                      RoundPaperText::tr("Marked"), RoundPaperText::tr("Mean"),
                      RoundPaperText::tr("Failed")};
    for (const StandardGrade &grade : view.round.standard.grades)
        names << grade.name;
    Table rows{head(names)};
    for (const RoundFigures::UnitLine &line : figures.units) {
        std::vector<DocxLine> row{
            plain(line.name), figure(line.files), figure(line.finished),
            plain(line.finished > 0 ? tenthsText((line.sum + line.finished / 2) / line.finished)
                                    : u"–"_s),
            figure(line.vetoed)};
        for (const StandardGrade &grade : view.round.standard.grades) {
            const auto found = line.grades.find(grade.name);
            row.push_back(figure(found == line.grades.end() ? 0 : found->second));
        }
        rows.push_back(std::move(row));
    }
    std::vector<int> shares(rows.front().size(), 10);
    shares.front() = 40; // the path of a unit is long
    paper.table(rows, shares);
}

void writeItems(DocxWriter &paper, const RoundFigures &figures)
{
    if (figures.items.empty()) {
        paper.paragraph(plain(RoundPaperText::tr("Nothing is objected to.")));
        return;
    }
    Table rows{head({RoundPaperText::tr("Files"), RoundPaperText::tr("Taken off"),
                     RoundPaperText::tr("Item"), RoundPaperText::tr("What is objected to")})};
    for (const RoundFigures::ItemLine &line : figures.items)
        rows.push_back(
            {figure(line.files),
             plain(line.item.isVeto ? RoundPaperText::tr("veto") : tenthsText(line.points)),
             plain(line.item.id), plain(line.item.text)});
    paper.table(rows, {10, 10, 10, 70});
}

void writeFiles(DocxWriter &paper, const RoundView &view, Date today)
{
    Table rows{head({RoundPaperText::tr("No."), RoundPaperText::tr("Case"),
                     RoundPaperText::tr("Unit"), RoundPaperText::tr("Points"),
                     RoundPaperText::tr("Grade"), RoundPaperText::tr("State")})};
    for (const SheetLine &line : view.sheets) {
        const ScoreSheet &sheet = line.sheet;
        QString state = wordFor(sheetStateNames, sheet.state);
        if (sheet.isOverdue(today))
            state =
                RoundPaperText::tr("overdue since %1").arg(toIso(sheet.rectifications.back().due));
        if (!sheet.modelReason.isEmpty())
            state = RoundPaperText::tr("model file");
        rows.push_back({figure(sheet.place), plain(sheet.number), plain(line.unitName),
                        plain(sheet.finishedOn ? pointsOf(sheet, view.round.standard) : u"–"_s),
                        plain(sheet.finishedOn ? sheet.grade : u"–"_s), plain(state)});
    }
    paper.table(rows, {6, 32, 26, 13, 9, 14});
}

/// Paragraphs of what some of the files have, under one heading; nothing where none has.
template <class Say>
void writeSaid(DocxWriter &paper, const QString &heading, const RoundView &view, Say say)
{
    bool isFirst = true;
    for (const SheetLine &line : view.sheets)
        for (const QString &text : say(line.sheet)) {
            if (isFirst)
                paper.heading(heading, 1);
            isFirst = false;
            paper.paragraph(plain(RoundPaperText::tr("%1: %2", "a case and what is said of it")
                                      .arg(line.sheet.number, text)));
        }
}

} // namespace

Result<> writeSheet(Database &db, const Session &session, FileRoundId id, int place,
                    const QString &path)
{
    const Result<RoundView> found = view(db, session, id);
    if (!found)
        return found.error();
    const SheetLine *line = nullptr;
    for (const SheetLine &one : found->sheets)
        if (one.sheet.place == place)
            line = &one;
    if (!line)
        return notFound(RoundPaperText::tr("The round has no file %1.").arg(place));
    const ScoreSheet &sheet = line->sheet;
    const SheetScore score = scoreOf(sheet, found->round.standard);
    DocxWriter paper;
    paper.title(RoundPaperText::tr("Score sheet of case-file review"));
    paper.paragraph(plain(found->round.name));
    paper.table(
        {{strong(RoundPaperText::tr("Case")), plain(sheet.number),
          strong(RoundPaperText::tr("Unit")), plain(line->unitName)},
         {strong(RoundPaperText::tr("Reviewer")),
          plain(line->reviewerName.isEmpty() ? u"–"_s : line->reviewerName),
          strong(RoundPaperText::tr("Marked on")),
          plain(sheet.finishedOn ? toIso(*sheet.finishedOn) : RoundPaperText::tr("not yet"))},
         {strong(RoundPaperText::tr("Points")), plain(pointsOf(sheet, found->round.standard)),
          strong(RoundPaperText::tr("Grade")),
          plain(sheet.finishedOn ? sheet.grade : RoundPaperText::tr("(%1)").arg(score.grade))}},
        {15, 35, 15, 35});
    paper.heading(RoundPaperText::tr("Marks"), 1);
    writeMarks(paper, found->round, sheet);
    for (const QString &other : sheet.unplaced)
        paper.paragraph(plain(RoundPaperText::tr("Found beside the standard: %1").arg(other)));
    paper.paragraph(plain(
        RoundPaperText::tr("Opinion: %1").arg(sheet.comment.isEmpty() ? u"–"_s : sheet.comment)));
    for (const Rectification &one : sheet.rectifications)
        paper.paragraph(plain(said(one)));
    for (const ScoreObjection &one : sheet.objections)
        paper.paragraph(plain(said(one)));
    paper.paragraph(plain(RoundPaperText::tr("Reviewer (signature):                    Date:")));
    paper.paragraph(plain(RoundPaperText::tr("Unit reviewed (signature):               Date:")));
    return keepAs(paper, path);
}

Result<> writeReport(Database &db, const Session &session, FileRoundId id, const QString &path)
{
    const Result<RoundView> found = view(db, session, id);
    if (!found)
        return found.error();
    const RoundFigures figures = figuresOf(*found, session.today);
    DocxWriter paper;
    paper.title(RoundPaperText::tr("Report on the %1").arg(found->round.name));
    writeRoundHead(paper, *found);
    paper.heading(RoundPaperText::tr("By unit"), 1);
    writeUnits(paper, *found, figures);
    paper.heading(RoundPaperText::tr("By objection"), 1);
    writeItems(paper, figures);
    paper.heading(RoundPaperText::tr("Files"), 1);
    writeFiles(paper, *found, session.today);
    writeSaid(paper, RoundPaperText::tr("Model files"), *found, [](const ScoreSheet &sheet) {
        return sheet.modelReason.isEmpty() ? QStringList() : QStringList{sheet.modelReason};
    });
    writeSaid(paper, RoundPaperText::tr("To put right"), *found, [](const ScoreSheet &sheet) {
        QStringList texts;
        for (const Rectification &one : sheet.rectifications)
            texts << said(one);
        return texts;
    });
    writeSaid(paper, RoundPaperText::tr("Objections to the score"), *found,
              [](const ScoreSheet &sheet) {
                  QStringList texts;
                  for (const ScoreObjection &one : sheet.objections)
                      texts << said(one);
                  return texts;
              });
    paper.paragraph(plain(RoundPaperText::tr("Legality desk of %1 (seal)").arg(found->unitName)));
    paper.paragraph(plain(RoundPaperText::tr("As of %1").arg(toIso(session.today))));
    return keepAs(paper, path);
}

} // namespace anjuan::file_rounds

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/rounds_text.h"

#include "app/ctl/layout.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl::rounds_text {

using namespace Qt::StringLiterals;

namespace {

struct RoundsLayoutText {
    Q_DECLARE_TR_FUNCTIONS(RoundsLayoutText)
};

QString said(const ScoreMark &mark)
{
    if (mark.isNotApplicable)
        return RoundsLayoutText::tr("does not apply");
    if (mark.isVetoed)
        return RoundsLayoutText::tr("veto");
    return mark.deducted > 0 ? u'-' + tenthsText(mark.deducted) : u"-"_s;
}

QJsonArray jsonOf(const RoundFigures &figures)
{
    QJsonArray units;
    for (const RoundFigures::UnitLine &line : figures.units) {
        QJsonObject grades;
        for (const auto &[grade, count] : line.grades)
            grades.insert(grade, count);
        units << QJsonObject{{u"unit"_s, line.name},
                             {u"files"_s, line.files},
                             {u"finished"_s, line.finished},
                             {u"sum_of_tenths"_s, line.sum},
                             {u"vetoed"_s, line.vetoed},
                             {u"grades"_s, grades},
                             {u"being_put_right"_s, line.rectifying},
                             {u"put_right"_s, line.rectified}};
    }
    return units;
}

QString figuresText(const RoundFigures &figures, const FileStandard &standard, int columns)
{
    QStringList head{RoundsLayoutText::tr("Unit"), RoundsLayoutText::tr("Files"),
                     RoundsLayoutText::tr("Marked"), RoundsLayoutText::tr("Mean"),
                     RoundsLayoutText::tr("Vetoed")};
    for (const StandardGrade &grade : standard.grades)
        head << grade.name;
    Table units(head);
    for (const RoundFigures::UnitLine &line : figures.units) {
        QStringList cells{
            line.name, QString::number(line.files), QString::number(line.finished),
            line.finished > 0 ? tenthsText((line.sum + line.finished / 2) / line.finished) : u"-"_s,
            QString::number(line.vetoed)};
        for (const StandardGrade &grade : standard.grades) {
            const auto found = line.grades.find(grade.name);
            cells << QString::number(found == line.grades.end() ? 0 : found->second);
        }
        units.add(cells);
    }
    QString text = units.toText(columns);
    if (figures.items.empty())
        return text;
    Table items({RoundsLayoutText::tr("Files"), RoundsLayoutText::tr("Taken off"),
                 RoundsLayoutText::tr("Item"), RoundsLayoutText::tr("What is objected to")});
    for (const RoundFigures::ItemLine &line : figures.items)
        items.add({QString::number(line.files),
                   line.item.isVeto ? RoundsLayoutText::tr("veto") : tenthsText(line.points),
                   line.item.id, line.item.text});
    return text + u"\n\n"_s + items.toText(columns, true);
}

} // namespace

QStringList head(const FileRound &round)
{
    QStringList lines{
        RoundsLayoutText::tr("%1, opened on %2 by %3; standard “%4” of %5%6")
            .arg(round.name, toIso(round.openedOn), round.openedBy, round.standard.name,
                 toIso(round.standard.effectiveFrom),
                 round.standard.isVerified
                     ? QString()
                     : RoundsLayoutText::tr(" (not verified: %1)").arg(round.standard.source))};
    if (round.isDrawn)
        lines << RoundsLayoutText::tr("Drawn by lot: %n file(s)", nullptr, round.wanted) +
                     (round.perUnit ? RoundsLayoutText::tr(" of each unit") : QString()) +
                     RoundsLayoutText::tr(" of %1; seed %2")
                         .arg(QString::number(round.population), round.seed)
              << RoundsLayoutText::tr("SHA-256 of the list: %1").arg(round.listHash)
              << RoundsLayoutText::tr("A file’s lot is the SHA-256 of “seed:key of the case”; the "
                                      "smallest are drawn.");
    else
        lines << RoundsLayoutText::tr("Picked by hand: %n file(s); %1", nullptr, round.wanted)
                     .arg(round.pickedFor);
    if (round.closedOn)
        lines << RoundsLayoutText::tr("Closed on %1").arg(toIso(*round.closedOn));
    return lines;
}

Answer answer(const RoundView &view, Date today, int columns)
{
    QJsonArray sheets;
    Table table({RoundsLayoutText::tr("No."), RoundsLayoutText::tr("Case"),
                 RoundsLayoutText::tr("Unit"), RoundsLayoutText::tr("Reviewer"),
                 RoundsLayoutText::tr("Points"), RoundsLayoutText::tr("Grade"),
                 RoundsLayoutText::tr("State")});
    for (const SheetLine &line : view.sheets) {
        const ScoreSheet &sheet = line.sheet;
        sheets << anjuan::jsonOf(sheet);
        const SheetScore score = scoreOf(sheet, view.round.standard);
        QString state = wordFor(sheetStateNames, sheet.state);
        if (!sheet.rectifications.isEmpty() && sheet.state == SheetState::Rectifying)
            state +=
                sheet.isOverdue(today)
                    ? RoundsLayoutText::tr(", overdue since %1")
                          .arg(toIso(sheet.rectifications.back().due))
                    : RoundsLayoutText::tr(" by %1").arg(toIso(sheet.rectifications.back().due));
        if (!sheet.modelReason.isEmpty())
            state += RoundsLayoutText::tr(", model");
        table.add({QString::number(sheet.place), sheet.number, line.unitName.section(u" / "_s, -1),
                   line.reviewerName.isEmpty() ? u"-"_s : line.reviewerName,
                   tenthsText(sheet.finishedOn ? sheet.score : score.tenths),
                   sheet.finishedOn ? sheet.grade : u'(' + score.grade + u')', state});
    }
    const RoundFigures figures = file_rounds::figuresOf(view, today);
    QStringList lines = head(view.round);
    lines << QString() << table.toText(columns) << QString()
          << figuresText(figures, view.round.standard, columns);
    return {{{u"round"_s, anjuan::jsonOf(view.round)},
             {u"sheets"_s, sheets},
             {u"units"_s, jsonOf(figures)}},
            lines.join(u'\n')};
}

Answer answer(const FileRound &round, const SheetLine &line, int columns)
{
    const ScoreSheet &sheet = line.sheet;
    const SheetScore score = scoreOf(sheet, round.standard);
    QStringList lines{RoundsLayoutText::tr("File %1 of %2: case %3 of %4, reviewer %5, %6")
                          .arg(QString::number(sheet.place), round.name, sheet.number,
                               line.unitName,
                               line.reviewerName.isEmpty() ? u"-"_s : line.reviewerName,
                               wordFor(sheetStateNames, sheet.state))};
    for (const ScoreMark &mark : sheet.marks) {
        const StandardItem *item = round.standard.item(mark.item);
        if (!item)
            continue;
        lines << wrapped(u"%1  %2  %3"_s.arg(item->id, said(mark), item->text), columns, 6);
        for (const QString &note : mark.notes)
            lines << wrapped(u"      · "_s + note, columns, 8);
        if (!mark.reason.isEmpty())
            lines << wrapped(u"      → "_s +
                                 RoundsLayoutText::tr("%1: %2").arg(mark.by, mark.reason),
                             columns, 8);
    }
    for (const QString &other : sheet.unplaced)
        lines << wrapped(RoundsLayoutText::tr("Found beside the standard: %1").arg(other), columns,
                         4);
    lines
        << RoundsLayoutText::tr("Points: %1; grade: %2").arg(tenthsText(score.tenths), score.grade);
    if (!sheet.comment.isEmpty())
        lines << wrapped(RoundsLayoutText::tr("Opinion: %1").arg(sheet.comment), columns, 4);
    for (const Rectification &one : sheet.rectifications) {
        lines << wrapped(
            RoundsLayoutText::tr("To put right by %1: %2").arg(toIso(one.due), one.demand), columns,
            4);
        if (one.answeredOn)
            lines << wrapped(RoundsLayoutText::tr("Answered on %1 by %2: %3")
                                 .arg(toIso(*one.answeredOn), one.answeredBy, one.answer),
                             columns, 4);
        if (one.recheckedOn)
            lines << wrapped((one.isPassed
                                  ? RoundsLayoutText::tr("Looked at again on %1, passed: %2")
                                  : RoundsLayoutText::tr("Looked at again on %1, not passed: %2"))
                                 .arg(toIso(*one.recheckedOn), one.finding),
                             columns, 4);
    }
    return {anjuan::jsonOf(sheet), lines.join(u'\n')};
}

Answer answer(const QList<KeptStandard> &standards, int columns)
{
    QJsonArray json;
    Table table({RoundsLayoutText::tr("Standard"), RoundsLayoutText::tr("Edition"),
                 RoundsLayoutText::tr("In force from"), RoundsLayoutText::tr("Items"),
                 RoundsLayoutText::tr("Verified"), RoundsLayoutText::tr("Issuer")});
    for (const KeptStandard &one : standards) {
        table.add(
            {one.standard.name, QString::number(one.edition), toIso(one.standard.effectiveFrom),
             QString::number(one.standard.items.size()),
             one.standard.isVerified ? RoundsLayoutText::tr("yes") : RoundsLayoutText::tr("no"),
             one.standard.issuer.isEmpty() ? u"-"_s : one.standard.issuer});
        QJsonObject row = anjuan::jsonOf(one.standard);
        row.insert(u"edition"_s, one.edition);
        if (!one.verifiedBy.isEmpty()) {
            row.insert(u"verified_by"_s, one.verifiedBy);
            row.insert(u"verified_on"_s, toIso(one.verifiedOn));
        }
        json << row;
    }
    return {{{u"standards"_s, json}}, table.toText(columns)};
}

Answer answer(const KeptStandard &standard, int columns)
{
    QStringList lines{RoundsLayoutText::tr("“%1” of %2, edition %3")
                          .arg(standard.standard.name, toIso(standard.standard.effectiveFrom),
                               QString::number(standard.edition))};
    if (!standard.standard.isVerified)
        lines << wrapped(RoundsLayoutText::tr("Not verified: %1").arg(standard.standard.source),
                         columns, 4);
    if (!standard.verifiedBy.isEmpty())
        lines << RoundsLayoutText::tr("Verified by %1 on %2")
                     .arg(standard.verifiedBy, toIso(standard.verifiedOn));
    QStringList grades;
    for (const StandardGrade &grade : standard.standard.grades)
        grades << RoundsLayoutText::tr("%1 from %2").arg(grade.name, tenthsText(grade.from));
    lines << grades.join(RoundsLayoutText::tr(", "));
    Table table({RoundsLayoutText::tr("Item"), RoundsLayoutText::tr("Points"),
                 RoundsLayoutText::tr("Source"), RoundsLayoutText::tr("What is looked at")});
    for (const StandardItem &item : standard.standard.items)
        table.add({item.id, item.isVeto ? RoundsLayoutText::tr("veto") : tenthsText(item.points),
                   item.mark.isEmpty() ? u"-"_s : item.mark, item.text});
    lines << table.toText(columns);
    return {anjuan::jsonOf(standard.standard), lines.join(u'\n')};
}

Answer answer(const StandardImport &import, bool isRehearsal, int columns)
{
    QStringList lines;
    QJsonArray faults;
    for (const StandardFault &fault : import.faults) {
        lines << wrapped(
            RoundsLayoutText::tr("Row %1: %2").arg(QString::number(fault.row), fault.text), columns,
            4);
        faults << QJsonObject{{u"row"_s, fault.row}, {u"text"_s, fault.text}};
    }
    if (!import.ignoredColumns.isEmpty())
        lines << RoundsLayoutText::tr("Columns left out: %1")
                     .arg(import.ignoredColumns.join(RoundsLayoutText::tr(", ")));
    lines << RoundsLayoutText::tr("Rows read: %1; items: %2; wrong: %3; points in all: %4.")
                 .arg(import.table.rows)
                 .arg(import.standard.items.size())
                 .arg(import.wrongRows)
                 .arg(tenthsText(import.standard.points()));
    if (import.isKnown)
        lines << RoundsLayoutText::tr("This edition is on file already, word for word.");
    else if (!import.isStored)
        lines << (isRehearsal ? RoundsLayoutText::tr("Nothing was stored: this was a rehearsal.")
                              : RoundsLayoutText::tr("Nothing was stored. Mend the rows first."));
    return {{{u"standard"_s, anjuan::jsonOf(import.standard)},
             {u"wrong_rows"_s, import.wrongRows},
             {u"errors"_s, faults},
             {u"known"_s, import.isKnown},
             {u"stored"_s, import.isStored}},
            lines.join(u'\n'),
            import.wrongRows > 0 ? Status::Refused : Status::Done};
}

} // namespace anjuan::ctl::rounds_text

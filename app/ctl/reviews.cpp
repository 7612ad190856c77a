// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/review_desk.h"

#include "app/ctl/case_seat.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/services/file_examination.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ReviewsText {
    Q_DECLARE_TR_FUNCTIONS(ReviewsText)
};

QJsonObject jsonOf(const WaitingReview &one, Date today)
{
    return {{u"case"_s, one.id.toString()},
            {u"number"_s, textOrNull(one.number)},
            {u"cause"_s, textOrNull(one.cause)},
            {u"party"_s, textOrNull(one.partyName)},
            {u"unit"_s, one.unitName},
            {u"asked_on"_s, toIso(one.askedOn)},
            {u"due"_s, one.due ? QJsonValue(toIso(*one.due)) : QJsonValue()},
            {u"provisional"_s, one.provisional},
            {u"overdue"_s, one.isOverdue(today)},
            {u"round"_s, one.round},
            {u"second_reviewer"_s, one.second},
            {u"still_to_sign"_s, QJsonArray::fromStringList(one.signers)},
            {u"proposes"_s, nameOf(outcomeNames, one.proposes)},
            {u"fine"_s, one.fine.toString()},
            {u"reasons"_s, QJsonArray::fromStringList(one.reasons)},
            {u"question"_s, textOrNull(one.question)},
            {u"barred"_s, textOrNull(one.barred)}};
}

constexpr int mostListed = 1000;

Answer listReviews(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    const auto found = review_desk::queue(seat->db, seat->session, seat->book);
    if (!found)
        return found.error();
    const Date today = seat->session.today;
    QJsonArray rows;
    Table table({ReviewsText::tr("Due"), ReviewsText::tr("Number"), ReviewsText::tr("Unit"),
                 ReviewsText::tr("Round"), ReviewsText::tr("Why")});
    for (const WaitingReview &one : *found) {
        if (call.has("--overdue"_L1) && !one.isOverdue(today))
            continue;
        if (call.has("--unit"_L1) && !one.unitName.contains(call.text("--unit"_L1)))
            continue;
        rows.append(jsonOf(one, today));
        QString why = one.reasons.join(ReviewsText::tr("; "));
        if (one.consultation > 0)
            why = ReviewsText::tr("question: %1").arg(one.question);
        if (one.second)
            why = ReviewsText::tr("second reviewer: %1").arg(why);
        if (!one.signers.isEmpty())
            why = ReviewsText::tr("still to sign: %1; %2")
                      .arg(one.signers.join(ReviewsText::tr(", ")), why);
        if (!one.barred.isEmpty())
            why += ReviewsText::tr(" (not by you: %1)").arg(one.barred);
        table.add({one.due ? toIso(*one.due) : u"-"_s, one.number,
                   one.unitName.section(u" / "_s, -1), QString::number(one.round), why});
    }
    return {{{u"reviews"_s, rows}},
            rows.isEmpty() ? ReviewsText::tr("No case waits for a legality review.")
                           : table.toText(call.screen.columns())};
}

QJsonArray jsonOf(const std::vector<ItemOpinion> &items)
{
    QJsonArray rows;
    for (const ItemOpinion &one : items)
        rows.append(QJsonObject{{u"item"_s, nameOf(reviewItemNames, one.item)},
                                {u"verdict"_s, nameOf(reviewVerdictNames, one.verdict)},
                                {u"text"_s, one.text},
                                {u"act"_s, one.act ? QJsonValue(*one.act) : QJsonValue()}});
    return rows;
}

QJsonArray jsonOf(const std::vector<ItemAnswer> &answers)
{
    QJsonArray rows;
    for (const ItemAnswer &one : answers)
        rows.append(QJsonObject{{u"item"_s, nameOf(reviewItemNames, one.item)},
                                {u"answer"_s, nameOf(objectionAnswerNames, one.answer)},
                                {u"text"_s, one.text},
                                {u"act"_s, one.act ? QJsonValue(*one.act) : QJsonValue()}});
    return rows;
}

void addRound(QStringList &lines, const CaseDossier &dossier, const ReviewRound &round, int number,
              int columns)
{
    const LegalityReview &review = round.review;
    const auto person = [&](const QString &login) { return dossier.people.value(login, login); };
    lines << ReviewsText::tr("Round %1: asked on %2 by %3; %4")
                 .arg(QString::number(number), toIso(review.requestedOn),
                      person(review.requestedBy),
                      review.givenOn ? ReviewsText::tr("%1 on %2 by %3")
                                           .arg(wordFor(reviewOutcomeNames, *review.outcome),
                                                toIso(*review.givenOn), person(review.givenBy))
                                     : ReviewsText::tr("not given yet"));
    const Entry *opinion = dossier.view.file.entry(review.opinionAct);
    if (opinion && opinion->state == EntryState::Voided)
        lines << ReviewsText::tr("  voided by act %1").arg(opinion->settledBy);
    for (const ReviewSignature &signature : review.signatures)
        lines << (signature.agrees ? ReviewsText::tr("  signed on %1 by %2")
                                   : ReviewsText::tr("  dissent of %1 by %2"))
                     .arg(toIso(signature.day), person(signature.account));
    if (review.secondedOn)
        lines << u"  "_s + ReviewsText::tr("seconded on %1 by %2")
                               .arg(toIso(*review.secondedOn), person(review.secondedBy));
    for (const ItemOpinion &one : review.items)
        lines << wrapped(
            ReviewsText::tr("  %1: %2. %3", "item, verdict, reasons")
                .arg(reviewItemLabel(one.item), wordFor(reviewVerdictNames, one.verdict), one.text),
            columns, 4);
    for (const ItemAnswer &one : review.answers)
        lines << wrapped(ReviewsText::tr("  → %1: %2. %3", "item, answer, its words")
                             .arg(reviewItemLabel(one.item),
                                  wordFor(objectionAnswerNames, one.answer), one.text),
                         columns, 4);
    for (const ReviewChange &change : round.changes) {
        lines << u"  "_s + ReviewsText::tr("changed since the round before: act %1, %2, %3")
                               .arg(QString::number(change.act), toIso(change.day),
                                    actKind(change.kind) ? actKind(change.kind)->labelHere()
                                                         : change.kind);
        for (const TextChange &one : review_desk::textChanges(dossier, change)) {
            if (!one.before.isEmpty())
                lines << wrapped(
                    ReviewsText::tr("    %1, before: %2", "a field").arg(one.label, one.before),
                    columns, 6);
            lines << wrapped(ReviewsText::tr("    %1, now: %2", "a field")
                                 .arg(one.label, one.after.isEmpty() ? u"-"_s : one.after),
                             columns, 6);
        }
    }
}

Answer showReviews(Call &call)
{
    const Result<CaseSeat> seat = caseSeat(call, Mode::Read);
    if (!seat)
        return seat.error();
    const Result<CaseDossier> dossier =
        case_desk::open(seat->db, seat->session, seat->book, seat->id);
    if (!dossier)
        return dossier.error();
    QJsonArray rows;
    QStringList lines;
    int number = 0;
    for (const ReviewRound &round : review_desk::rounds(dossier->view.file)) {
        addRound(lines, *dossier, round, ++number, call.screen.columns());
        QJsonArray changes;
        for (const ReviewChange &change : round.changes) {
            QJsonArray texts;
            for (const TextChange &one : review_desk::textChanges(*dossier, change))
                texts.append(QJsonObject{{u"field"_s, one.label},
                                         {u"before"_s, textOrNull(one.before)},
                                         {u"after"_s, textOrNull(one.after)}});
            changes.append(QJsonObject{{u"act"_s, change.act},
                                       {u"day"_s, toIso(change.day)},
                                       {u"kind"_s, change.kind},
                                       {u"texts"_s, texts}});
        }
        const LegalityReview &review = round.review;
        rows.append(QJsonObject{
            {u"round"_s, number},
            {u"asked_on"_s, toIso(review.requestedOn)},
            {u"outcome"_s, review.outcome ? QJsonValue(nameOf(reviewOutcomeNames, *review.outcome))
                                          : QJsonValue()},
            {u"given_on"_s, review.givenOn ? QJsonValue(toIso(*review.givenOn)) : QJsonValue()},
            {u"items"_s, jsonOf(review.items)},
            {u"answers"_s, jsonOf(review.answers)},
            {u"changes"_s, changes}});
    }
    return {{{u"rounds"_s, rows}},
            lines.isEmpty() ? ReviewsText::tr("No legality review was asked for.")
                            : lines.join(u'\n')};
}

Answer examineFiles(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    ExaminationWish wish{.closedOnly = !call.has("--open"_L1)};
    if (call.has("--from"_L1))
        wish.closedFrom = call.day("--from"_L1);
    if (call.has("--to"_L1))
        wish.closedTo = call.day("--to"_L1);
    if (call.has("--rule"_L1)) {
        wish.rule = call.text("--rule"_L1);
        if (!findingRule(wish.rule))
            return misused(
                ReviewsText::tr("--rule: there is no rule “%1”.").arg(wish.rule.left(40)));
        wish.mostListed = mostListed;
    }
    if (call.has("--threads"_L1))
        wish.threads = call.count("--threads"_L1);
    const Result<FileExamination> found = file_examination::examine(
        seat->db, seat->session, seat->book, wish, [&](qint64 done, qint64 total) {
            call.screen.showProgress(ReviewsText::tr("Files"), done, total);
            return true;
        });
    if (!found)
        return found.error();
    QJsonObject rules;
    Table table({ReviewsText::tr("Cases"), ReviewsText::tr("Rule"), ReviewsText::tr("Objection")});
    for (const auto &[id, cases] : found->byRule) {
        const FindingRule *rule = findingRule(id);
        rules.insert(id, cases);
        // A limit is told by its own name: those of the bureau have one rule for them all.
        const Rule *limit = seat->book.law().rule(id, seat->session.today);
        table.add({QString::number(cases), id,
                   limit  ? ReviewsText::tr("%1: overdue", "a time limit").arg(limit->name.here())
                   : rule ? rule->nameHere()
                          : QString()});
    }
    QJsonObject units;
    for (const auto &[unit, counts] : found->byUnit) {
        QJsonObject row;
        for (const auto &[id, cases] : counts)
            row.insert(id, cases);
        units.insert(unit, row);
    }
    QStringList lines{ReviewsText::tr("%1 files examined, %2 without objection.")
                          .arg(QString::number(found->cases), QString::number(found->faultless))};
    if (!found->byRule.empty())
        lines << table.toText(call.screen.columns(), true);
    QJsonArray files;
    Table listed({ReviewsText::tr("Case"), ReviewsText::tr("Unit")});
    for (const ObjectedFile &file : found->files) {
        files.append(file.number);
        listed.add({file.number, file.unitName});
    }
    if (!found->files.empty())
        lines << QString() << listed.toText(call.screen.columns());
    return {{{u"files"_s, found->cases},
             {u"listed"_s, files},
             {u"without_objection"_s, found->faultless},
             {u"rules"_s, rules},
             {u"units"_s, units}},
            lines.join(u'\n')};
}

} // namespace

std::vector<Command> reviewCommands()
{
    return {
        {"reviews list",
         {},
         {{"--overdue", "", QT_TRANSLATE_NOOP("Command", "only those whose time is over")},
          {"--unit", "NAME", QT_TRANSLATE_NOOP("Command", "only cases of that unit")}},
         QT_TRANSLATE_NOOP("Command", "List the cases that wait for a legality opinion"),
         QT_TRANSLATE_NOOP("Command",
                           "The first due first, each with why it needs one, and why it is not "
                           "for you to give, where that is so."),
         listReviews},
        {"reviews show",
         {{"NUMBER", WordType::Case}},
         {},
         QT_TRANSLATE_NOOP("Command", "Show the rounds of a case’s legality review"),
         QT_TRANSLATE_NOOP("Command",
                           "Opinions item by item, the answers, and what changed between rounds."),
         showReviews},
        {"reviews examine",
         {},
         {{"--from", "DATE", QT_TRANSLATE_NOOP("Command", "closed on that day or later"),
           WordType::Day},
          {"--to", "DATE", QT_TRANSLATE_NOOP("Command", "closed on that day or earlier"),
           WordType::Day},
          {"--open", "", QT_TRANSLATE_NOOP("Command", "cases that are not closed as well")},
          {"--rule", "ID", QT_TRANSLATE_NOOP("Command", "list the files this rule objects to")},
          {"--threads", "COUNT",
           QT_TRANSLATE_NOOP("Command", "how many examine at once; without it one for each core"),
           WordType::Count}},
         QT_TRANSLATE_NOOP("Command", "Count what the rules object to in all closed files"),
         QT_TRANSLATE_NOOP("Command", "By rule, in JSON by unit as well. Ctrl+C stops it."),
         examineFiles},
    };
}

} // namespace anjuan::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/phrases.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/base/pinyin.h"
#include "core/services/register_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PhrasesCommandText {
    Q_DECLARE_TR_FUNCTIONS(PhrasesCommandText)
};

Answer listPhrases(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<QList<Phrase>> known = phrases::list(seat->db, seat->session);
    if (!known)
        return known.error();
    const QList<Phrase> found = findPhrases(*known, call.text("--field"_L1), call.text("WORDS"_L1));
    Table table({PhrasesCommandText::tr("Title"), PhrasesCommandText::tr("Letters"),
                 PhrasesCommandText::tr("Field"), PhrasesCommandText::tr("Of"),
                 PhrasesCommandText::tr("Text")});
    QJsonArray json;
    for (const Phrase &phrase : found) {
        table.add({phrase.title, pinyinInitials(phrase.title),
                   phrase.field.isEmpty() ? u"-"_s : phrase.field,
                   phrase.owner.isEmpty() ? PhrasesCommandText::tr("the bureau") : phrase.owner,
                   phrase.content.simplified()});
        json << jsonOf(phrase);
    }
    return {{{u"phrases"_s, json}},
            found.isEmpty() ? PhrasesCommandText::tr("No phrase.")
                            : table.toText(call.screen.columns())};
}

/// The phrase of that title: one's own where --own is said, else the bureau's.
Result<Phrase> named(Seat &seat, const QString &title, bool isOwn)
{
    const Result<QList<Phrase>> known = phrases::list(seat.db, seat.session);
    if (!known)
        return known.error();
    for (const Phrase &phrase : *known)
        if (phrase.title == title && phrase.owner.isEmpty() != isOwn)
            return phrase;
    return notFound(PhrasesCommandText::tr("There is no phrase “%1”.").arg(title.left(60)));
}

Answer keepPhrase(Call &call)
{
    Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const bool isOwn = call.has("--own"_L1);
    const QString title = call.text("TITLE"_L1);
    Result<Phrase> known = named(*seat, title, isOwn);
    if (!known && known.error().kind != Error::Kind::NotFound)
        return known.error();
    Phrase phrase = known ? *known : Phrase{};
    phrase.title = title;
    phrase.content = call.text("TEXT"_L1);
    if (!known || call.has("--field"_L1))
        phrase.field = call.text("--field"_L1);
    if (!known) {
        phrase.owner = isOwn ? seat->session.actor.account : QString();
        const Result<PhraseId> added = phrases::add(seat->db, seat->session, phrase);
        if (!added)
            return added.error();
        phrase.id = *added;
    } else if (const Result<> done = phrases::change(seat->db, seat->session, phrase); !done) {
        return done.error();
    }
    return {{{u"phrase"_s, phrase.id.toString()}, {u"title"_s, title}, {u"new"_s, !known}},
            known ? PhrasesCommandText::tr("The phrase “%1” is changed.").arg(title)
                  : PhrasesCommandText::tr("The phrase “%1” is kept.").arg(title)};
}

Answer withdrawPhrase(Call &call)
{
    Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const QString title = call.text("TITLE"_L1);
    const Result<Phrase> known = named(*seat, title, call.has("--own"_L1));
    if (!known)
        return known.error();
    if (const Result<> done =
            phrases::withdraw(seat->db, seat->session, known->id, known->revision);
        !done)
        return done.error();
    return {{{u"phrase"_s, known->id.toString()}, {u"title"_s, title}},
            PhrasesCommandText::tr("The phrase “%1” is no longer offered.").arg(title)};
}

Answer importPhrases(Call &call)
{
    const bool dryRun = call.has("--dry-run"_L1);
    const Result<Seat> seat = call.desk.sit(dryRun ? Mode::Read : Mode::Write);
    if (!seat)
        return seat.error();
    const Result<PhraseImport> done = phrases::import(seat->db, seat->session, call.text("FILE"_L1),
                                                      call.has("--own"_L1), dryRun);
    if (!done)
        return done.error();
    QStringList lines;
    QJsonArray faults;
    for (const PhraseImport::Fault &fault : done->faults) {
        lines << wrapped(
            PhrasesCommandText::tr("Row %1: %2").arg(QString::number(fault.row), fault.text),
            call.screen.columns(), 4);
        faults << QJsonObject{{u"row"_s, fault.row}, {u"text"_s, fault.text}};
    }
    lines << PhrasesCommandText::tr("Rows read: %1; new: %2; changed: %3; as they are: %4; "
                                    "wrong: %5.")
                 .arg(done->table.rows)
                 .arg(done->added)
                 .arg(done->changed)
                 .arg(done->unchanged)
                 .arg(done->wrongRows);
    if (!done->isStored)
        lines << (dryRun ? PhrasesCommandText::tr("Nothing was stored: this was a rehearsal.")
                         : PhrasesCommandText::tr("Nothing was stored. Mend the rows first."));
    return {{{u"rows"_s, done->table.rows},
             {u"added"_s, done->added},
             {u"changed"_s, done->changed},
             {u"unchanged"_s, done->unchanged},
             {u"wrong_rows"_s, done->wrongRows},
             {u"errors"_s, faults},
             {u"stored"_s, done->isStored}},
            lines.join(u'\n'),
            done->wrongRows > 0 ? Status::Refused : Status::Done};
}

Answer exportPhrases(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const QString file = call.text("FILE"_L1);
    const Result<int> count =
        phrases::exportTo(seat->db, seat->session, file, call.has("--own"_L1));
    if (!count)
        return count.error();
    return {{{u"file"_s, file}, {u"phrases"_s, *count}},
            PhrasesCommandText::tr("%n phrase(s) were written to %1.", nullptr, *count).arg(file)};
}

constexpr Option own{"--own", "", QT_TRANSLATE_NOOP("Command", "your own, not the bureau's")};

} // namespace

std::vector<Command> phraseCommands()
{
    return {
        {"phrases list",
         {{"WORDS", WordType::Text, Parameter::Presence::Optional}},
         {{"--field", "NAME",
           QT_TRANSLATE_NOOP("Command", "those meant for that field of an act first")}},
         QT_TRANSLATE_NOOP("Command", "List the phrases 常用语 of the bureau and your own"),
         QT_TRANSLATE_NOOP("Command", "WORDS are first letters of the reading, or any part."),
         listPhrases},
        {"phrases keep",
         {{"TITLE"}, {"TEXT"}},
         {{"--field", "NAME", QT_TRANSLATE_NOOP("Command", "the field of acts it is meant for")},
          own},
         QT_TRANSLATE_NOOP("Command", "Keep a phrase, or change the one of that title"),
         "",
         keepPhrase},
        {"phrases withdraw",
         {{"TITLE"}},
         {own},
         QT_TRANSLATE_NOOP("Command", "Offer a phrase no longer"),
         "",
         withdrawPhrase},
        {"phrases import",
         {{"FILE", WordType::Path}},
         {own,
          {"--dry-run", "",
           QT_TRANSLATE_NOOP("Command", "say what would be done, and change nothing")}},
         QT_TRANSLATE_NOOP("Command", "Take over phrases from CSV or XLSX"),
         QT_TRANSLATE_NOOP("Command",
                           "Columns: 标题, 内容 and, if need be, 适用字段. Where a row is "
                           "wrong nothing is stored."),
         importPhrases},
        {"phrases export",
         {{"FILE", WordType::Path}},
         {own},
         QT_TRANSLATE_NOOP("Command", "Write the phrases as CSV"),
         "",
         exportPhrases},
    };
}

} // namespace anjuan::ctl

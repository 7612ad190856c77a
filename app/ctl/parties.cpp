// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/parties.h"

#include "app/ctl/case_text.h"
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/party_counter.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/domain/parties/codes.h"
#include "core/domain/parties/party_words.h"
#include "core/services/cases.h"
#include "core/services/words.h"

#include <QCoreApplication>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PartiesCommandText {
    Q_DECLARE_TR_FUNCTIONS(PartiesCommandText)
};

QString shownName(const Party &party)
{
    return party.shop.isEmpty() ? party.name
                                : PartiesCommandText::tr("%1 (%2)").arg(party.shop, party.name);
}

QString tableOf(const QList<Party> &parties, int columns)
{
    if (parties.isEmpty())
        return PartiesCommandText::tr("No such party was found.");
    Table table({});
    for (const Party &party : parties)
        table.add({party.id.toString(), wordFor(partyKindNames, party.kind), shownName(party)});
    return table.toText(columns);
}

/// What was said for `name`; "-" asks for it, so that it stands in no list of processes.
Result<std::optional<QString>> secret(const Call &call, QLatin1StringView name,
                                      const QString &prompt, const char *variable)
{
    if (!call.has(name))
        return std::optional<QString>();
    if (call.text(name) != "-"_L1)
        return std::optional(call.text(name));
    const Result<QString> typed = askPassword(prompt, variable);
    if (!typed)
        return typed.error();
    return std::optional(*typed);
}

Result<PartyDraft> draftOf(const Call &call)
{
    PartyDraft draft{.kind =
                         readPartyKind(call.text("--kind"_L1)).value_or(PartyKind::NaturalPerson),
                     .name = call.text("NAME"_L1),
                     .shop = call.text("--shop"_L1),
                     .creditCode = call.text("--code"_L1),
                     .representative = call.text("--representative"_L1),
                     .address = call.text("--address"_L1),
                     .aliases = call.text("--aliases"_L1).split(u',', Qt::SkipEmptyParts)};
    auto number = secret(call, "--identity"_L1, PartiesCommandText::tr("Identity number:"),
                         "ANJUAN_IDENTITY");
    if (!number)
        return number.error();
    draft.identityNumber = *number;
    number =
        secret(call, "--telephone"_L1, PartiesCommandText::tr("Telephone:"), "ANJUAN_TELEPHONE");
    if (!number)
        return number.error();
    draft.telephone = *number;
    return draft;
}

Answer addParty(Call &call)
{
    const Result<Counter> at = counter(call, Mode::Write);
    if (!at)
        return at.error();
    const Result<PartyDraft> draft = draftOf(call);
    if (!draft)
        return draft.error();
    const Result<RegisteredParty> entered =
        parties::enter(at->seat.db, at->seat.session, at->keysOrNull(), *draft);
    if (!entered)
        return entered.error();
    QStringList lines{PartiesCommandText::tr("Entered: %1, key %2")
                          .arg(shownName(entered->party), entered->party.id.toString())};
    QJsonArray alike;
    for (const LikeParty &like : entered->alike) {
        QJsonObject one = jsonOf(like.party);
        one.insert(u"likeness"_s, nameOf(likenessNames, like.likeness));
        alike.append(one);
        lines << PartiesCommandText::tr("May be the same as %1, key %2: %3")
                     .arg(shownName(like.party), like.party.id.toString(),
                          wordFor(likenessNames, like.likeness));
    }
    lines << entered->warnings;
    return {{{u"party"_s, jsonOf(entered->party)},
             {u"alike"_s, alike},
             {u"warnings"_s, QJsonArray::fromStringList(entered->warnings)}},
            lines.join(u'\n')};
}

Answer findParties(Call &call)
{
    const Result<Counter> at = counter(call, Mode::Read);
    if (!at)
        return at.error();
    QString text = call.text("TEXT"_L1);
    if (text == "-"_L1) {
        const Result<QString> typed =
            askPassword(PartiesCommandText::tr("Number:"), "ANJUAN_IDENTITY");
        if (!typed)
            return typed.error();
        text = *typed;
    }
    const Result<QList<Party>> found = lookUp(*at, text, call.count("--limit"_L1, 50));
    if (!found)
        return found.error();
    return {{{u"parties"_s, jsonArrayOf(*found)}}, tableOf(*found, call.screen.columns())};
}

QString textOf(const Party &party, int columns)
{
    Table table({});
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            table.add({name, value});
    };
    add(PartiesCommandText::tr("Key"), party.id.toString());
    add(PartiesCommandText::tr("Kind"), wordFor(partyKindNames, party.kind));
    add(PartiesCommandText::tr("Name"), party.name);
    add(PartiesCommandText::tr("Shop"), party.shop);
    add(PartiesCommandText::tr("Credit code"), party.creditCode);
    add(PartiesCommandText::tr("Representative"), party.representative);
    add(PartiesCommandText::tr("Address"), party.address);
    add(PartiesCommandText::tr("Also called"), party.aliases.join(PartiesCommandText::tr(", ")));
    add(PartiesCommandText::tr("Identity number"), party.identityShown);
    add(PartiesCommandText::tr("Telephone"), party.telephoneShown);
    if (!party.mergedInto.isNull())
        add(PartiesCommandText::tr("The same as"), party.mergedInto.toString());
    return table.toText(columns);
}

/// A party with all its cases, those of the parties that are one with it included.
Answer showParty(Call &call)
{
    const Result<Counter> at = counter(call, Mode::Read);
    if (!at)
        return at.error();
    const Result<Party> party = oneParty(*at, call.text("PARTY"_L1));
    if (!party)
        return party.error();
    const auto theirs = cases::list(at->seat.db, at->seat.session,
                                    {.party = party->id, .limit = call.count("--limit"_L1, 50)});
    if (!theirs)
        return theirs.error();
    QJsonObject json = jsonOf(*party);
    QJsonArray rows;
    for (const ListedCase &one : *theirs)
        rows.append(jsonOf(one.row));
    json.insert(u"cases"_s, rows);
    const int columns = call.screen.columns();
    return {{{u"party"_s, json}},
            textOf(*party, columns) + u'\n' + PartiesCommandText::tr("Cases:") + u'\n' +
                ctl::tableOf(*theirs, columns)};
}

Answer showDuplicates(Call &call)
{
    const Result<Counter> at = counter(call, Mode::Read);
    if (!at)
        return at.error();
    const Result<QList<Duplicate>> pairs = parties::duplicates(
        at->seat.db, at->seat.session, at->keysOrNull(), call.count("--limit"_L1, 100));
    if (!pairs)
        return pairs.error();
    QJsonArray array;
    QStringList lines;
    for (const Duplicate &pair : *pairs) {
        array.append(QJsonObject{{u"first"_s, jsonOf(pair.first)},
                                 {u"second"_s, jsonOf(pair.second)},
                                 {u"likeness"_s, nameOf(likenessNames, pair.likeness)}});
        lines << wordFor(likenessNames, pair.likeness);
        for (const Party *party : {&pair.first, &pair.second})
            lines << u"  %1  %2"_s.arg(party->id.toString(), shownName(*party));
    }
    if (lines.isEmpty())
        lines << PartiesCommandText::tr("No two parties look like one.");
    return {{{u"duplicates"_s, array}}, lines.join(u'\n')};
}

Answer mergeParties(Call &call)
{
    const Result<Counter> at = counter(call, Mode::Write);
    if (!at)
        return at.error();
    const Result<Party> same = oneParty(*at, call.text("PARTY"_L1));
    if (!same)
        return same.error();
    const Result<Party> into = oneParty(*at, call.text("INTO"_L1));
    if (!into)
        return into.error();
    const Result<> done = parties::merge(at->seat.db, at->seat.session, same->id, same->revision,
                                         into->id, call.text("REASON"_L1));
    if (!done)
        return done.error();
    return {{{u"party"_s, same->id.toString()}, {u"merged_into"_s, into->id.toString()}},
            PartiesCommandText::tr("%1 counts as %2 from now on; “parties unmerge” takes it back.")
                .arg(same->id.toString(), into->id.toString())};
}

Answer unmergeParty(Call &call)
{
    const Result<Counter> at = counter(call, Mode::Write);
    if (!at)
        return at.error();
    const Result<Party> party = oneParty(*at, call.text("PARTY"_L1));
    if (!party)
        return party.error();
    const Result<> done = parties::unmerge(at->seat.db, at->seat.session, party->id,
                                           party->revision, call.text("REASON"_L1));
    if (!done)
        return done.error();
    return {{{u"party"_s, party->id.toString()}},
            PartiesCommandText::tr("%1 is a party of its own again.").arg(party->id.toString())};
}

} // namespace

std::vector<Command> partyCommands()
{
    const Parameter party{"PARTY"};
    const Parameter reason{"REASON"};
    const Option limit{"--limit", "N", QT_TRANSLATE_NOOP("Command", "at most so many"),
                       WordType::Count};
    return {
        {"parties add",
         {{"NAME"}},
         {{"--kind", "KIND",
           QT_TRANSLATE_NOOP("Command", "natural_person 个人, sole_trader 个体工商户, legal_person "
                                        "单位 or other_organisation 其他组织, also in Chinese; "
                                        "without it natural_person"),
           WordType::PartyKind},
          {"--shop", "NAME", QT_TRANSLATE_NOOP("Command", "name of a sole trader's shop 字号")},
          {"--code", "CODE", QT_TRANSLATE_NOOP("Command", "unified social credit code")},
          {"--representative", "NAME", QT_TRANSLATE_NOOP("Command", "of an organisation")},
          {"--address", "TEXT", QT_TRANSLATE_NOOP("Command", "where they are found")},
          {"--aliases", "NAME,…", QT_TRANSLATE_NOOP("Command", "other names")},
          {"--identity", "NUMBER|-",
           QT_TRANSLATE_NOOP(
               "Command", "resident identity number; “-” takes it from ANJUAN_IDENTITY or asks")},
          {"--telephone", "NUMBER|-",
           QT_TRANSLATE_NOOP("Command", "telephone; “-” takes it from ANJUAN_TELEPHONE or asks")}},
         QT_TRANSLATE_NOOP("Command", "Enter a party into the register"),
         QT_TRANSLATE_NOOP("Command",
                           "NAME is that of the person, the sole trader's operator or the "
                           "organisation. Others that may be the same are named. Identity numbers "
                           "and telephones are sealed with the key file."),
         addParty},
        {"parties find",
         {{"TEXT"}},
         {limit},
         QT_TRANSLATE_NOOP("Command",
                           "Find parties by name, credit code, identity number or telephone"),
         QT_TRANSLATE_NOOP("Command", "“-” takes a number from ANJUAN_IDENTITY or asks for it, so "
                                      "that it stands in no list of processes."),
         findParties},
        {"parties show",
         {party},
         {limit},
         QT_TRANSLATE_NOOP("Command", "Show a party and all its cases"),
         QT_TRANSLATE_NOOP("Command", "PARTY is a key, a credit code or a name that only one has."),
         showParty},
        {"parties duplicates",
         {},
         {limit},
         QT_TRANSLATE_NOOP("Command", "List pairs of parties that may be one"),
         "",
         showDuplicates},
        {"parties merge",
         {party, {"INTO"}, reason},
         {},
         QT_TRANSLATE_NOOP("Command", "Record that a party is the same as another"),
         "",
         mergeParties},
        {"parties unmerge",
         {party, reason},
         {},
         QT_TRANSLATE_NOOP("Command", "Take a merging back"),
         "",
         unmergeParty},
    };
}

} // namespace anjuan::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bureau.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/base/strict_json.h"
#include "core/services/holiday_list.h"
#include "core/services/settings.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct BureauCommandText {
    Q_DECLARE_TR_FUNCTIONS(BureauCommandText)
};

/// What was said, else what is typed at the terminal.
QString saidOrAsked(const Call &call, QLatin1StringView name, const QString &question)
{
    return call.has(name) ? call.text(name) : askLine(question);
}

Result<BureauDraft> draftOf(Call &call)
{
    BureauDraft draft{
        .name = saidOrAsked(call, "NAME"_L1, BureauCommandText::tr("Name of the bureau:")),
        .agencyWord = call.text("--word"_L1),
        .since = call.day("--since"_L1, Date(2010, 1, 1)),
        .administratorLogin =
            call.has("--administrator"_L1) ? call.text("--administrator"_L1) : u"admin"_s,
        .keyPath = call.desk.keyPath()};
    if (draft.name.isEmpty())
        return refused(BureauCommandText::tr("Say what the bureau is called."));
    if (call.has("--settings"_L1)) {
        const Result<QByteArray> settings =
            readFile(call.text("--settings"_L1), strict_json::largestText);
        if (!settings)
            return settings.error();
        draft.settings = *settings;
    }
    const Result<QString> password = askPassword(
        BureauCommandText::tr("Password for the administrator %1:").arg(draft.administratorLogin),
        "ANJUAN_PASSWORD", true);
    if (!password)
        return password.error();
    draft.administratorPassword = *password;
    return draft;
}

/// Everything that would be refused, on a database that is thrown away, so that no half-made one
/// stays behind.
Result<> rehearse(BureauDraft draft, Moment now)
{
    Result<Database> db = Database::create(Location::memory());
    if (!db)
        return db.error();
    draft.keyPath.clear();
    const Result<BureauKeys> keys = bureau::init(*db, draft, now);
    return keys ? Result<>() : Result<>(keys.error());
}

Result<Database> createOrOpen(Call &call, const Location &where)
{
    const OpenOptions options = call.desk.openOptions(where);
    if (!where.isPostgres() && QFileInfo::exists(where.path()))
        return Database::open(where, Mode::Write, options);
    return Database::create(where, options);
}

Answer initialise(Call &call)
{
    const Result<Location> where = call.desk.location();
    if (!where)
        return where.error();
    if (where->isMemory())
        return misused(BureauCommandText::tr(
            "A bureau in memory would be gone at once; name a file or a server."));
    const Result<BureauDraft> draft = draftOf(call);
    if (!draft)
        return draft.error();
    const Moment now = Moment::now();
    if (const Result<> good = rehearse(*draft, now); !good)
        return good.error();
    const QString keys = !draft->keyPath.isEmpty() ? draft->keyPath
                         : where->isPostgres()     ? QString()
                                                   : key_file::besideDatabase(where->path());
    if (keys.isEmpty())
        return misused(BureauCommandText::tr(
            "Say with --keys where the key file goes: it is not kept on the server."));
    if (QFileInfo::exists(keys))
        return refused(
            BureauCommandText::tr("The key file %1 exists already and is not overwritten.")
                .arg(keys));
    Result<Database> db = createOrOpen(call, *where);
    if (!db)
        return db.error();
    const Result<BureauKeys> made = bureau::init(*db, *draft, now);
    if (!made)
        return made.error();
    return {
        {{u"bureau"_s, draft->name},
         {u"database"_s, where->toString()},
         {u"key_file"_s, keys},
         {u"administrator"_s, draft->administratorLogin},
         {u"key_fingerprint"_s, made->fingerprint()}},
        QStringList{
            BureauCommandText::tr("The bureau %1 is set up in %2.")
                .arg(draft->name, where->toString()),
            BureauCommandText::tr("The key file is %1. Keep a copy of it in the safe: without it, "
                                  "identity numbers and telephones stay sealed for ever.")
                .arg(keys),
            BureauCommandText::tr("The administrator is %1.").arg(draft->administratorLogin)}
            .join(u'\n')};
}

Answer showSettings(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const Date day = call.day("--on"_L1, seat->session.today);
    const Result<BureauSettings> inForce = settings::on(seat->db, seat->session, day);
    if (!inForce)
        return inForce.error();
    const QByteArray json = inForce->toJson();
    return {{{u"on"_s, toIso(day)}, {u"settings"_s, QJsonDocument::fromJson(json).object()}},
            QString::fromUtf8(json).trimmed()};
}

Answer setSettings(Call &call)
{
    const QString file = call.text("FILE"_L1);
    const Result<QByteArray> json = readFile(file, strict_json::largestText);
    if (!json)
        return json.error();
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    if (!call.has("--from"_L1))
        return misused(
            BureauCommandText::tr("Say with --from on which day the settings come into force."));
    const Date day = call.day("--from"_L1);
    const Result<settings::Adoption> done =
        settings::change(seat->db, seat->session, day, *json, file);
    if (!done)
        return done.error();
    if (*done == settings::Adoption::AwaitsSecond)
        return {{{u"effective_on"_s, toIso(day)}, {u"adopted"_s, false}},
                BureauCommandText::tr(
                    "The settings of %1 change when a decision is reviewed, heard or discussed. "
                    "They count from %2 on once a legal officer or a leader has confirmed them: "
                    "anjuanctl settings confirm.")
                    .arg(file, toIso(day))};
    return {{{u"effective_on"_s, toIso(day)}, {u"adopted"_s, true}},
            BureauCommandText::tr("The settings of %1 count from %2 on.").arg(file, toIso(day))};
}

Answer confirmSettings(Call &call)
{
    const Result<Seat> seat = call.desk.sit(call.has("--show"_L1) ? Mode::Read : Mode::Write);
    if (!seat)
        return seat.error();
    const auto open = settings::proposed(seat->db, seat->session);
    if (!open)
        return open.error();
    if (!*open)
        return notFound(BureauCommandText::tr("No settings wait to be confirmed."));
    const settings::ProposedEdition &wanted = **open;
    const QString day = toIso(wanted.edition.effectiveOn);
    const QString changes = wanted.changes.join(BureauCommandText::tr("; "));
    const QJsonObject json{{u"number"_s, wanted.edition.number},
                           {u"effective_on"_s, day},
                           {u"proposed_by"_s, wanted.edition.account},
                           {u"changes"_s, QJsonArray::fromStringList(wanted.changes)}};
    if (call.has("--show"_L1))
        return {json, BureauCommandText::tr("Proposed by %1, to count from %2 on. It changes: "
                                            "%3.\n%4")
                          .arg(wanted.edition.account, day, changes,
                               QString::fromUtf8(wanted.edition.content).trimmed())};
    if (const Result<> done = settings::confirm(seat->db, seat->session, wanted.edition.number);
        !done)
        return done.error();
    return {json, BureauCommandText::tr("The settings proposed by %1 are confirmed and count from "
                                        "%2 on. They change: %3.")
                      .arg(wanted.edition.account, day, changes)};
}

Answer loadHolidays(Call &call)
{
    const QString file = call.text("FILE"_L1);
    Result<QByteArray> bytes = readFile(file, strict_json::largestText);
    if (!bytes)
        return bytes.error();
    QBuffer list(&*bytes);
    list.open(QIODevice::ReadOnly);
    const Result<QByteArray> json = holiday_list::read(list, file);
    if (!json)
        return json.error();
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const auto report = settings::loadHolidays(
        seat->db, seat->session, *json, file, [&](qint64 done, qint64 total) {
            call.screen.showProgress(BureauCommandText::tr("Cases"), done, total);
            return true;
        });
    if (!report)
        return report.error();
    QJsonArray array;
    QStringList texts;
    for (int year : report->years) {
        array.append(year);
        texts << QString::number(year);
    }
    return {{{u"years"_s, array}, {u"cases"_s, report->cases}},
            BureauCommandText::tr("Holidays are known now for: %1.")
                    .arg(texts.join(BureauCommandText::tr(", "))) +
                u'\n' +
                BureauCommandText::tr("Cases whose limits touch them, reckoned anew: %1.")
                    .arg(report->cases)};
}

QJsonObject jsonOf(const HolidayTable &table)
{
    QJsonArray holidays;
    for (const Holiday &holiday : table.holidays)
        holidays.append(QJsonObject{{u"name"_s, holiday.name.here()},
                                    {u"from"_s, toIso(holiday.from)},
                                    {u"to"_s, toIso(holiday.to)}});
    QJsonArray worked;
    for (Date day : table.workingDays)
        worked.append(toIso(day));
    return {{u"year"_s, table.year},
            {u"notices"_s, QJsonArray::fromStringList(table.notices)},
            {u"notice_verified"_s, table.noticeVerified},
            {u"holidays"_s, holidays},
            {u"working_days"_s, worked}};
}

QString textOf(const HolidayTable &table, int columns)
{
    Table rows({});
    for (const Holiday &holiday : table.holidays)
        rows.add({u"  "_s + toIso(holiday.from), toIso(holiday.to), holiday.name.here()});
    QStringList worked;
    for (Date day : table.workingDays)
        worked << toIso(day);
    QStringList parts{
        u"%1  %2"_s.arg(table.year).arg(table.notices.join(BureauCommandText::tr("; "))),
        rows.toText(columns)};
    if (!worked.isEmpty())
        parts << wrapped(
            u"  "_s + BureauCommandText::tr("Worked all the same: %1").arg(worked.join(u' ')),
            columns, 4);
    return parts.join(u'\n');
}

Answer showHolidays(Call &call)
{
    Result<Calendar> calendar = Calendar::shipped();
    if (call.desk.namesDatabase()) {
        if (const Result<Database *> db = call.desk.database(Mode::Read); !db)
            return db.error();
        const Result<const Rulebook *> book = call.desk.rulebook();
        if (!book)
            return book.error();
        calendar = (*book)->calendar();
    }
    if (!calendar)
        return calendar.error();
    QJsonArray tables;
    QStringList parts;
    for (int year : calendar->years()) {
        if (call.has("YEAR"_L1) && call.count("YEAR"_L1) != year)
            continue;
        tables.append(jsonOf(*calendar->table(year)));
        parts << textOf(*calendar->table(year), call.screen.columns());
    }
    if (parts.isEmpty())
        return notFound(
            BureauCommandText::tr("No holidays are known for %1.").arg(call.text("YEAR"_L1)));
    return {{{u"years"_s, tables}}, parts.join(u'\n')};
}

} // namespace

std::vector<Command> bureauCommands()
{
    return {
        {"init",
         {{"NAME", WordType::Text, Parameter::Presence::Optional}},
         {{"--word", "WORD",
           QT_TRANSLATE_NOOP("Command", "the agency's word 代字 in document numbers")},
          {"--administrator", "LOGIN",
           QT_TRANSLATE_NOOP("Command", "the first account; without it “admin”")},
          {"--since", "DATE",
           QT_TRANSLATE_NOOP(
               "Command",
               "the first day the bureau and its settings apply to; without it 2010-01-01"),
           WordType::Day},
          {"--settings", "FILE",
           QT_TRANSLATE_NOOP(
               "Command", "the bureau's own settings instead of those that come with the program"),
           WordType::Path}},
         QT_TRANSLATE_NOOP("Command", "Set up a bureau in a new database"),
         QT_TRANSLATE_NOOP(
             "Command",
             "NAME is the bureau's, 常州市城市管理局; it is asked for where it is missing. The "
             "administrator's password is taken from ANJUAN_PASSWORD or asked for twice."),
         initialise},
        {"settings show",
         {},
         {{"--on", "DATE",
           QT_TRANSLATE_NOOP("Command", "as in force on that day; without it today"),
           WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "Show the bureau's settings as a file for “settings set”"),
         "",
         showSettings},
        {"settings set",
         {{"FILE", WordType::Path}},
         {{"--from", "DATE", QT_TRANSLATE_NOOP("Command", "the day from which they count"),
           WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "Add an edition of the bureau's settings"),
         "",
         setSettings},
        {"settings confirm",
         {},
         {{"--show", "", QT_TRANSLATE_NOOP("Command", "only show what waits to be confirmed")}},
         QT_TRANSLATE_NOOP("Command", "Confirm settings that an administrator proposed"),
         QT_TRANSLATE_NOOP("Command",
                           "What decides when a decision is reviewed, heard or discussed takes a "
                           "second person: a legal officer or a leader of the whole bureau."),
         confirmSettings},
        {"holidays load",
         {{"FILE", WordType::Path}},
         {},
         QT_TRANSLATE_NOOP("Command", "Load holiday tables from a file"),
         QT_TRANSLATE_NOOP("Command",
                           "The file has the form of resources/calendar/holidays.json, or is a CSV "
                           "or XLSX list with a row for each day or span: columns 日期 (or 开始, "
                           "结束), 类型 (放假, 上班), 名称, 通知. Each year in it takes the place "
                           "of the table that year had. The limits that "
                           "touch these years are reckoned anew in the lists."),
         loadHolidays},
        {"holidays show",
         {{"YEAR", WordType::Year, Parameter::Presence::Optional}},
         {},
         QT_TRANSLATE_NOOP("Command", "Show the holidays and made-up working days of a year"),
         "",
         showHolidays},
    };
}

} // namespace anjuan::ctl

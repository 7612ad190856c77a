// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/figures.h"
#include "app/ctl/terminal.h"
#include "core/domain/calendar/clock.h"
#include "core/services/figure_report.h"
#include "core/services/yearly_report.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ReportsText {
    Q_DECLARE_TR_FUNCTIONS(ReportsText)
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(ReportsText::tr("“%1” can't be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

QString missingLine(const YearlyReport &report)
{
    return report.missing.isEmpty()
               ? ReportsText::tr("Nothing is missing.")
               : ReportsText::tr("Missing: %1").arg(report.missing.join(u", "_s));
}

Answer writeReport(Call &call)
{
    const Result<RuledSeat> seat = call.desk.sitWithRules(Mode::Read);
    if (!seat)
        return seat.error();
    const Result<StatisticsQuery> query = figureQuery(call, *seat);
    if (!query)
        return query.error();
    const auto report = yearly_report::make(seat->db, seat->session, seat->book, *query);
    if (!report)
        return report.error();
    QJsonObject json = yearly_report::toJson(*report);
    if (!call.has("--docx"_L1))
        return {json, yearly_report::toText(*report) + u"\n\n"_s + missingLine(*report)};
    const QString path = call.text("--docx"_L1);
    const Result<QByteArray> bytes = yearly_report::document(*report);
    if (!bytes)
        return bytes.error();
    if (const Result<> saved = figure_report::save(path, *bytes); !saved)
        return saved.error();
    json.insert(u"written"_s, path);
    return {json, ReportsText::tr("Written: %1").arg(path) + u'\n' + missingLine(*report)};
}

int yearOf(const Call &call, const Seat &seat)
{
    return call.has("--year"_L1) ? call.count("--year"_L1)
                                 : static_cast<int>(seat.session.today.year());
}

Answer showText(const Seat &seat, int year, const QString &section)
{
    const auto known = yearly_report::history(seat.db, seat.session, year, section);
    if (!known)
        return known.error();
    QJsonArray array;
    QStringList lines;
    for (const ReportText &one : *known) {
        array << QJsonObject{{u"revision"_s, one.revision},
                             {u"account"_s, one.account},
                             {u"recorded_at"_s, one.recordedAt.toString()},
                             {u"content"_s, one.content}};
        lines << ReportsText::tr("Revision %1, %2, %3:")
                     .arg(QString::number(one.revision), one.account, clockInChina(one.recordedAt))
              << one.content;
    }
    if (lines.isEmpty())
        lines << ReportsText::tr("Nothing has been written there.");
    return {{{u"section"_s, section}, {u"revisions"_s, array}}, lines.join(u'\n')};
}

Answer writeText(Call &call)
{
    const bool writes = call.has("--text"_L1) || call.has("--from"_L1);
    Result<Seat> seat = call.desk.sit(writes ? Mode::Write : Mode::Read);
    if (!seat)
        return seat.error();
    const int year = yearOf(call, *seat);
    const QString section = call.text("SECTION"_L1);
    if (!writes)
        return showText(*seat, year, section);
    QString content = call.text("--text"_L1);
    if (call.has("--from"_L1)) {
        const Result<QByteArray> read = contentOf(call.text("--from"_L1));
        if (!read)
            return read.error();
        content = QString::fromUtf8(*read);
    }
    const auto known = yearly_report::history(seat->db, seat->session, year, section);
    if (!known)
        return known.error();
    const int revision = known->empty() ? 0 : known->front().revision;
    if (const Result<> kept =
            yearly_report::keep(seat->db, seat->session, year, section, revision, content);
        !kept)
        return kept.error();
    return showText(*seat, year, section);
}

Answer takeBack(Call &call)
{
    Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const Result<QByteArray> bytes = contentOf(call.text("FILE"_L1));
    if (!bytes)
        return bytes.error();
    const auto taken =
        yearly_report::takeBack(seat->db, seat->session, yearOf(call, *seat), *bytes);
    if (!taken)
        return taken.error();
    QStringList lines{taken->kept.isEmpty()
                          ? ReportsText::tr("Nothing was written into it.")
                          : ReportsText::tr("Kept: %1").arg(taken->kept.join(u", "_s))};
    if (!taken->computed.isEmpty())
        lines << ReportsText::tr("Not taken over, because it is computed: %1")
                     .arg(taken->computed.join(u", "_s));
    return {{{u"kept"_s, QJsonArray::fromStringList(taken->kept)},
             {u"computed"_s, QJsonArray::fromStringList(taken->computed)}},
            lines.join(u'\n')};
}

std::vector<Option> ofReport()
{
    std::vector<Option> options = periodOptions();
    options.push_back({"--docx", "FILE",
                       QT_TRANSLATE_NOOP("Command", "write it as an editable Word document"),
                       WordType::Path});
    return options;
}

const Option ofYearOption{"--year", "Y",
                          QT_TRANSLATE_NOOP("Command", "the calendar year; without it this one"),
                          WordType::Year};

} // namespace

std::vector<Command> reportCommands()
{
    return {
        {"report",
         {},
         ofReport(),
         QT_TRANSLATE_NOOP("Command", "Draft the yearly report on the rule of law"),
         QT_TRANSLATE_NOOP(
             "Command", "Sentences with figures are computed, your own text is kept by section: "
                        "> marks it, ? a suggestion from measured weaknesses. What can't be told "
                        "stands in brackets."),
         writeReport},
        {"report text",
         {{"SECTION"}},
         {ofYearOption,
          {"--text", "TEXT", QT_TRANSLATE_NOOP("Command", "what stands there from now on")},
          {"--from", "FILE", QT_TRANSLATE_NOOP("Command", "the same from a text file"),
           WordType::Path}},
         QT_TRANSLATE_NOOP("Command", "Show or write your own text of a section of the report"),
         "",
         writeText},
        {"report take",
         {{"FILE", WordType::Path}},
         {ofYearOption},
         QT_TRANSLATE_NOOP("Command", "Keep what was written into a report in Word"),
         "",
         takeBack},
    };
}

} // namespace anjuan::ctl

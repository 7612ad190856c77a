// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/detections.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "core/domain/calendar/json_date.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DetectionCommandText {
    Q_DECLARE_TR_FUNCTIONS(DetectionCommandText)
};

QString figuresText(const DetectionFigures &figures)
{
    const auto line = [](const QString &name, int part, int whole) {
        const QString rate = DetectionFigures::rate(part, whole);
        return QStringList{name, QString::number(part), rate.isEmpty() ? u"–"_s : rate};
    };
    Table table({DetectionCommandText::tr("Off-site detections"),
                 DetectionCommandText::tr("Number"), DetectionCommandText::tr("Rate")});
    table.add({DetectionCommandText::tr("Detected"), QString::number(figures.detected), QString()});
    table.add(line(DetectionCommandText::tr("Confirmed by two reviews, of those detected"),
                   figures.confirmed, figures.detected));
    table.add(line(DetectionCommandText::tr("No violation, of those detected"), figures.dropped,
                   figures.detected));
    table.add(line(DetectionCommandText::tr("Reminded, of those confirmed"), figures.reminded,
                   figures.confirmed));
    table.add(line(DetectionCommandText::tr("Corrected, of those reminded"), figures.corrected,
                   figures.reminded));
    table.add(line(DetectionCommandText::tr("Turned into a lead, of those confirmed"),
                   figures.turned, figures.confirmed));
    table.add(line(DetectionCommandText::tr("Filed, of those turned into a lead"), figures.filed,
                   figures.turned));
    table.add(line(DetectionCommandText::tr("Penalised, of those filed"), figures.penalised,
                   figures.filed));
    return table.toText(120);
}

Answer listDetections(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const Date today = seat->session.today;
    const auto found =
        detections::list(seat->db, seat->session, call.day("--from"_L1, Date(today.year(), 1, 1)),
                         call.day("--to"_L1, today));
    if (!found)
        return found.error();
    QJsonArray array;
    Table table({DetectionCommandText::tr("Detected on"), DetectionCommandText::tr("State"),
                 DetectionCommandText::tr("Correct by"), DetectionCommandText::tr("Number"),
                 DetectionCommandText::tr("Place"), DetectionCommandText::tr("Party")});
    for (const DetectionEntry &one : *found) {
        array << QJsonObject{{u"number"_s, one.number},
                             {u"detected_on"_s, toIso(one.detectedOn)},
                             {u"means"_s, nameOf(detectionMeansNames, one.means)},
                             {u"device"_s, one.device},
                             {u"place"_s, one.place},
                             {u"party"_s, one.partyName},
                             {u"unit"_s, one.unitName},
                             {u"state"_s, nameOf(detectionStateNames, one.state)},
                             {u"correct_by"_s, isoOrNull(one.correctBy)},
                             {u"overdue"_s, one.isOverdue}};
        table.add({toIso(one.detectedOn), wordFor(detectionStateNames, one.state),
                   one.correctBy ? toIso(*one.correctBy) : QString(), one.number, one.place,
                   one.partyName});
    }
    const DetectionFigures figures = detections::figuresOf(*found);
    if (table.isEmpty())
        return {{{u"detections"_s, array}, {u"figures"_s, detections::jsonOf(figures)}},
                DetectionCommandText::tr("Nothing was detected off site on these days.")};
    const QString text = call.has("--figures"_L1) ? figuresText(figures)
                                                  : table.toText(call.screen.columns()) +
                                                        u"\n\n"_s + figuresText(figures);
    return {{{u"detections"_s, array}, {u"figures"_s, detections::jsonOf(figures)}}, text};
}

} // namespace

std::vector<Command> detectionCommands()
{
    return {
        {"detections list",
         {},
         {{"--from", "DATE",
           QT_TRANSLATE_NOOP("Command", "detected from that day on; without it since the first of "
                                        "January"),
           WordType::Day},
          {"--to", "DATE", QT_TRANSLATE_NOOP("Command", "detected up to that day"), WordType::Day},
          {"--figures", "", QT_TRANSLATE_NOOP("Command", "only how many came how far")}},
         QT_TRANSLATE_NOOP("Command", "List off-site detections and how many came how far"),
         QT_TRANSLATE_NOOP("Command", "They are recorded with “record open_detection”, reviewed by "
                                      "two people, and go on like any dossier."),
         listDetections},
    };
}

} // namespace anjuan::ctl

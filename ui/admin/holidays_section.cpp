// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/holidays_section.h"

#include "core/services/duties.h"
#include "core/services/holiday_list.h"
#include "core/services/settings.h"
#include "ui/admin/listing.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/long_work.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <set>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The days off and the days worked that a table names, one text each.
std::set<QString> daysOf(const HolidayTable &table)
{
    std::set<QString> days;
    for (const Holiday &holiday : table.holidays)
        for (Date day = holiday.from; day <= holiday.to; day += Days(1))
            days.insert(HolidaysSection::tr("%1 off (%2)").arg(toIso(day), holiday.name.here()));
    for (const Date day : table.workingDays)
        days.insert(HolidaysSection::tr("%1 worked").arg(toIso(day)));
    return days;
}

/// What becomes of the days of one year, a line each.
QList<Line> changesOf(const HolidayTable &after, const HolidayTable *before)
{
    const QString year = QString::number(after.year);
    if (!before)
        return {Line{year,
                     {Cell(year), Cell(HolidaysSection::tr("new")),
                      Cell(HolidaysSection::tr("%n day(s)", nullptr,
                                               static_cast<int>(daysOf(after).size())))}}};
    QList<Line> lines;
    const std::set<QString> old = daysOf(*before);
    const std::set<QString> now = daysOf(after);
    for (const QString &day : now)
        if (!old.contains(day))
            lines << Line{year + day, {Cell(year), Cell(HolidaysSection::tr("added")), Cell(day)}};
    for (const QString &day : old)
        if (!now.contains(day))
            lines << Line{
                year + day,
                {Cell(year), Cell(HolidaysSection::tr("gone"), theme::Tone::Warning), Cell(day)}};
    if (lines.isEmpty())
        lines << Line{year,
                      {Cell(year), Cell(HolidaysSection::tr("the same"), theme::Tone::Quiet),
                       Cell(QString())}};
    return lines;
}

} // namespace

HolidaysSection::HolidaysSection(Workplace &workplace)
    : AdminSection(workplace, tr("Holidays"),
                   tr("The yearly notice of the State Council. Terms that touch a year without a "
                      "table are shown as provisional.")),
      m_years(new Listing(u"year_list"_s, tr("Years"),
                          {tr("Year"), tr("Days off"), tr("Worked weekends"), tr("Notice")})),
      m_days(new Listing(u"day_list"_s, tr("Holidays of the year"),
                         {tr("Holiday"), tr("From"), tr("Last day")})),
      m_notice(quietLabel()),
      m_load(addCommand(u"load_holidays"_s, tr("Load a file…"), u"folder"_s, QKeySequence::Open)),
      m_paste(addPaste(u"paste_holidays"_s, &HolidaysSection::propose))
{
    m_years->setWidths({70, 90, 130});
    m_years->alignRight(1);
    m_years->alignRight(2);
    m_years->setEmpty(tr("No year has a table yet."), m_load);
    m_days->setWidths({220, 110});
    m_days->setEmpty(tr("Choose a year."));
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_days, 1);
    auto *split = new QSplitter;
    split->addWidget(m_years);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({440, 560});
    body()->addWidget(split, 1);
    connect(m_years, &Listing::currentChanged, this, &HolidaysSection::showYear);
    connect(m_load, &QAction::triggered, this, &HolidaysSection::chooseFile);
    for (QAction *command : {m_load, m_paste})
        allow(command, lackOf(duties::administration));
    setFocusProxy(m_years->view());
}

void HolidaysSection::refresh()
{
    workplace().read(
        this, [](Seat &seat) { return settings::calendar(seat.db, seat.session); },
        [this](const Result<Calendar> &calendar) {
            if (!calendar)
                return m_years->showTrouble(text::sentence(calendar.error()));
            m_calendar = *calendar;
            show();
        });
}

void HolidaysSection::show()
{
    QList<Line> lines;
    std::vector<int> years = m_calendar->years();
    std::reverse(years.begin(), years.end());
    for (const int year : years) {
        const HolidayTable *table = m_calendar->table(year);
        int off = 0;
        for (const Holiday &holiday : table->holidays)
            off += static_cast<int>((holiday.to - holiday.from).days()) + 1;
        lines << Line{QString::number(year),
                      {Cell(QString::number(year)), Cell(QString::number(off)),
                       Cell(QString::number(table->workingDays.size())),
                       table->noticeVerified ? Cell(tr("read"), theme::Tone::Good)
                                             : Cell(tr("not verified"), theme::Tone::Warning)}};
    }
    m_years->setLines(lines);
    if (m_years->current().isEmpty() && !lines.isEmpty())
        m_years->select(lines.front().key);
}

void HolidaysSection::showYear()
{
    const HolidayTable *table =
        m_calendar ? m_calendar->table(m_years->current().toInt()) : nullptr;
    m_notice->setText(table ? table->notices.join(u'\n') : QString());
    QList<Line> lines;
    if (table) {
        for (const Holiday &holiday : table->holidays)
            lines << Line{
                toIso(holiday.from),
                {Cell(holiday.name.here()), Cell(toIso(holiday.from)), Cell(toIso(holiday.to))}};
        for (const Date day : table->workingDays)
            lines << Line{toIso(day),
                          {Cell(tr("worked weekend"), theme::Tone::Quiet), Cell(toIso(day)),
                           Cell(toIso(day))}};
    }
    m_days->setLines(lines);
}

void HolidaysSection::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Load holidays"), QString(),
                                  tr("Holiday tables (*.xlsx *.csv *.txt *.json);;All files (*)"));
    files->setObjectName(u"holiday_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &HolidaysSection::propose);
    files->open();
}

void HolidaysSection::propose(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> json = holiday_list::read(path);
    if (!json)
        return complain(text::sentence(json.error()));
    const Result<Calendar> read = Calendar::parse(*json, name);
    if (!read)
        return complain(text::sentence(read.error()));
    complain({});
    load(name, *json, *read);
}

void HolidaysSection::load(const QString &name, const QByteArray &json, const Calendar &file)
{
    auto *dialog = new FormDialog(u"holiday_dialog"_s, tr("Load holidays from %1").arg(name),
                                  tr("&Load them"), this);
    dialog->setMinimumSize(600, 420);
    dialog->explain(tr("Each year in the file takes the place of the table it had."));
    auto *table = new Listing(u"holiday_changes"_s, tr("What changes"),
                              {tr("Year"), tr("Change"), tr("Day")});
    table->setWidths({70, 110});
    QList<Line> lines;
    for (const int year : file.years())
        lines << changesOf(*file.table(year), m_calendar ? m_calendar->table(year) : nullptr);
    table->setLines(lines);
    dialog->addWide(table);
    auto *work = new LongWork(u"holiday_work"_s);
    dialog->layout()->addWidget(work);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, work, json, name] {
        dialog->setBusy(true);
        const Progress progress = work->begin(tr("Loading"));
        workplace().write(
            dialog,
            [json, name, progress](Seat &seat) {
                return settings::loadHolidays(seat.db, seat.session, json, name, progress);
            },
            [this, dialog, work](const Result<settings::HolidayReport> &report) {
                work->end();
                if (!dialog->settle(report))
                    return;
                emit said(tr("Holidays of %n year(s) were loaded.", nullptr,
                             static_cast<int>(report->years.size())) +
                          u' ' +
                          tr("The limits of %n case(s) were reckoned anew.", nullptr,
                             static_cast<int>(report->cases)));
                workplace().reloadRules();
                workplace().announceLists();
            });
    });
    dialog->open();
}

} // namespace anjuan

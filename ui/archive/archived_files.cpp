// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archived_files.h"

#include "core/services/words.h"
#include "ui/admin/listing.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/long_work.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString dayOrBlank(const std::optional<Date> &day) { return day ? text::day(*day) : QString(); }

} // namespace

ArchivedFiles::ArchivedFiles(Which which, Workplace &workplace)
    : m_which(which), m_workplace(workplace), m_ask(new QPushButton(tr("&List"))),
      m_count(new QLabel), m_work(new LongWork(which == Which::OfYear ? u"archive_year_work"_s
                                                                      : u"archive_over_work"_s)),
      m_list(new Listing(which == Which::OfYear ? u"archive_year"_s : u"archive_over"_s,
                         which == Which::OfYear ? tr("Files archived in the year")
                                                : tr("Files whose retention is over"),
                         {tr("Volume"), tr("Case number"), tr("Cause"), tr("Party"), tr("Unit"),
                          tr("Closed on"), tr("Archived on"), tr("Retention"), tr("Kept until"),
                          tr("Papers")}))
{
    const Date today = workplace.session().today;
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(which == Which::OfYear ? tr("Archived in the &year")
                                                    : tr("Retention over by the end of the &day"));
    row->addWidget(label);
    if (which == Which::OfYear) {
        m_year = new QSpinBox;
        m_year->setObjectName(u"archive_of_year"_s);
        m_year->setRange(1990, today.year());
        m_year->setValue(today.year());
        label->setBuddy(m_year);
        nameToReaders(m_year, label->text());
        row->addWidget(m_year);
    } else {
        m_day = dayField(today);
        m_day->setObjectName(u"archive_over_by"_s);
        label->setBuddy(m_day);
        nameToReaders(m_day, label->text());
        row->addWidget(m_day);
    }
    m_ask->setObjectName(which == Which::OfYear ? u"list_year"_s : u"list_over"_s);
    row->addWidget(m_ask);
    row->addWidget(m_work, 1);
    row->addStretch();
    m_count->setObjectName(m_ask->objectName() + u"_count"_s);
    row->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    m_list->setWidths({110, 215, 220, 140, 130, 95, 95, 90, 95});
    m_list->alignRight(9);
    m_list->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEmpty(tr("Press “List”: all files in the archive are looked through."));
    connect(m_ask, &QPushButton::clicked, this, &ArchivedFiles::list);
    connect(m_list, &Listing::currentChanged, this, &ArchivedFiles::changed);
}

void ArchivedFiles::list()
{
    if (m_work->isUnderWay())
        return;
    m_ask->setEnabled(false);
    const Progress progress = m_work->begin(tr("Looking through the archive"));
    const auto done = [this](const Result<std::vector<ArchivedFile>> &found) { take(found); };
    if (m_which == Which::OfYear) {
        const int year = m_year->value();
        m_title = tr("Files handed over to the archive, %1").arg(year);
        m_workplace.read(
            this,
            [year, progress](Seat &seat) {
                return archive_lists::archivedIn(seat.db, seat.session, seat.book, year, progress);
            },
            done);
    } else {
        const Date day = dayIn(m_day);
        m_title = tr("Files whose retention was over on %1").arg(text::day(day));
        m_workplace.read(
            this,
            [day, progress](Seat &seat) {
                return archive_lists::expiredBy(seat.db, seat.session, seat.book, day, progress);
            },
            done);
    }
}

void ArchivedFiles::take(const Result<std::vector<ArchivedFile>> &found)
{
    m_work->end();
    m_ask->setEnabled(true);
    m_files.clear();
    if (!found) {
        m_list->setLines({});
        m_list->showTrouble(text::sentence(found.error()));
        m_count->clear();
        emit changed();
        return;
    }
    m_files = *found;
    QList<Line> lines;
    for (const ArchivedFile &file : m_files)
        lines << Line{file.id.toString(),
                      {Cell(file.volume), Cell(file.number), Cell(file.cause), Cell(file.party),
                       Cell(file.unit), Cell(dayOrBlank(file.closedOn)),
                       Cell(text::day(file.archivedOn)),
                       Cell(wordFor(retentionNames, file.retention)),
                       Cell(dayOrBlank(file.keptUntil)), Cell(QString::number(file.papers))}};
    m_list->setEmpty(m_which == Which::OfYear ? tr("No file was archived in this year.")
                                              : tr("No file’s retention is over by that day."));
    m_list->setLines(lines);
    m_count->setText(tr("%n file(s)", nullptr, static_cast<int>(m_files.size())));
    emit changed();
}

std::vector<ArchivedFile> ArchivedFiles::chosen() const
{
    const QStringList keys = m_list->selected();
    std::vector<ArchivedFile> files;
    for (const ArchivedFile &file : m_files)
        if (keys.contains(file.id.toString()))
            files.push_back(file);
    return files;
}

} // namespace anjuan

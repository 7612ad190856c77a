// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/alarms_section.h"

#include "core/services/discretion_words.h"
#include "ui/admin/listing.h"
#include "ui/text.h"

#include <QAction>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

AlarmsSection::AlarmsSection(Workplace &workplace)
    : AdminSection(workplace, tr("What has gone stale"),
                   tr("Benchmarks in force whose law or matter has changed since, that have ended "
                      "with nothing in their place, whose tiers nobody used, or from whose tiers "
                      "every case deviates.")),
      m_alarms(
          new Listing(u"stale_alarms"_s, tr("What has gone stale"),
                      {tr("What"), tr("Benchmark"), tr("Matter"), tr("What is to be looked at")}))
{
    m_alarms->setWidths({130, 260, 90});
    m_alarms->setSortable(true);
    m_alarms->setEmpty(tr("All benchmarks can be relied on."));
    body()->addWidget(m_alarms, 1);
    setFocusProxy(m_alarms->view());
}

QString AlarmsSection::helpTopic() const { return u"discretion"_s; }

void AlarmsSection::refresh()
{
    workplace().read(
        this, [](Seat &seat) { return discretion_lists::alarms(seat.db, seat.session); },
        [this](const Result<QList<discretion_lists::StaleAlarm>> &alarms) {
            if (!alarms)
                return m_alarms->showTrouble(text::sentence(alarms.error()));
            QList<Line> lines;
            for (const discretion_lists::StaleAlarm &alarm : *alarms)
                lines << Line{QString::number(lines.size()),
                              {Cell(discretion_words::label(alarm.kind), theme::Tone::Warning),
                               Cell(alarm.set), Cell(alarm.matter), Cell(alarm.text)}};
            m_alarms->setLines(lines);
        });
}

} // namespace anjuan

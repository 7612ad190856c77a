// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/period_bar.h"

#include "core/domain/calendar/clock.h"
#include "core/services/case_lists.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsOffered = 10;
constexpr int unitCharacters = 12;

} // namespace

PeriodBar::PeriodBar(Workplace &workplace, const QString &prefix, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_year(new QComboBox), m_unit(new QComboBox),
      m_prefix(prefix)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addStretch(1);
    const int thisYear = workplace.session().today.year();
    for (int year = thisYear; year > thisYear - yearsOffered; --year)
        m_year->addItem(QString::number(year), year);
    m_unit->addItem(tr("All units"), QString());
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(unitCharacters);
    addField(tr("&Year"), m_year, prefix + u"_year"_s);
    addField(tr("&Unit"), m_unit, prefix + u"_unit"_s);
    connect(m_year, &QComboBox::currentIndexChanged, this, &PeriodBar::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PeriodBar::changed);
    readUnits(workplace);
}

void PeriodBar::addField(const QString &label, QComboBox *field, const QString &name)
{
    auto *text = new QLabel(label);
    text->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_row->insertWidget(m_fields++, text);
    m_row->insertWidget(m_fields++, field);
}

void PeriodBar::addButton(QPushButton *button) { m_row->addWidget(button); }

void PeriodBar::addAction(QAction *action)
{
    QPushButton *button = actionButton(action);
    connect(action, &QAction::changed, button,
            [button, action] { button->setToolTip(action->toolTip()); });
    addButton(button);
}

void PeriodBar::offerPast(Date today)
{
    m_past = new OptionalDay(m_prefix + u"_known_on"_s, tr("As known on"), {}, today - Days(1));
    m_row->insertWidget(m_fields++, m_past);
    connect(m_past, &OptionalDay::changed, this, &PeriodBar::changed);
}

StatisticsQuery PeriodBar::query() const
{
    StatisticsQuery asked{.year = m_year->currentData().toInt(),
                          .unit = m_unit->currentData().toString()};
    if (const std::optional<Date> day = m_past ? m_past->day() : std::optional<Date>())
        asked.knownOn = endInChina(*day);
    return asked;
}

void PeriodBar::readUnits(Workplace &workplace)
{
    workplace.read(
        this, [](Seat &seat) { return case_lists::choices(seat.db, seat.session); },
        [this](const Result<ListChoices> &answer) {
            if (!answer)
                return;
            const QSignalBlocker quiet(m_unit);
            for (const Choice &unit : answer->units)
                m_unit->addItem(unit.text, unit.key);
        });
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/freezes_page.h"

#include "core/domain/calendar/clock.h"
#include "ui/admin/listing.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(FreezeChange::How how)
{
    switch (how) {
    case FreezeChange::How::Added:
        return FreezesPage::tr("added");
    case FreezeChange::How::Removed:
        return FreezesPage::tr("removed");
    case FreezeChange::How::Changed:
        return FreezesPage::tr("changed");
    }
    Q_UNREACHABLE();
}

QString orDash(const QString &value) { return value.isEmpty() ? u"—"_s : value; }

} // namespace

FreezesPage::FreezesPage(Workplace &workplace, QWidget *parent)
    : Page(workplace, parent),
      m_list(new Listing(u"freezes"_s, tr("What was frozen"),
                         {tr("Freeze"), tr("Year"), tr("Known up to"), tr("Counted by"),
                          tr("Signed by"), tr("In place of"), tr("Reason")})),
      m_other(new QComboBox), m_note(new QLabel),
      m_changes(new Listing(
          u"freeze_changes"_s, tr("What differs"),
          {tr("Figure"), tr("Before"), tr("After"), tr("Case"), tr("How"), tr("Recorded since")})),
      m_verify(new QAction(theme::icon(u"refresh"_s), tr("Count once more"), this))
{
    setObjectName(u"freezes_page"_s);
    m_verify->setObjectName(u"verify_freeze"_s);
    m_verify->setToolTip(tr("Counts the freeze again from the acts and compares every byte"));
    m_verify->setEnabled(false);
    addAction(m_verify);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    m_list->setWidths({70, 70, 170, 120, 120, 100, 400});
    m_list->setEmpty(tr("Nothing has been frozen yet. The statistician freezes a year on the page "
                        "of figures."));
    column->addWidget(m_list, 2);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Compare with &freeze"));
    label->setBuddy(m_other);
    m_other->setObjectName(u"freeze_other"_s);
    m_other->setAccessibleName(tr("Compare with freeze"));
    auto *button = new QPushButton(m_verify->icon(), m_verify->text());
    button->setObjectName(u"verify_freeze_button"_s);
    button->setToolTip(m_verify->toolTip());
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, m_verify, &QAction::trigger);
    connect(m_verify, &QAction::changed, button,
            [button, this] { button->setEnabled(m_verify->isEnabled()); });
    row->addWidget(label);
    row->addWidget(m_other);
    row->addWidget(m_note, 1);
    row->addWidget(button);
    m_note->setObjectName(u"freeze_note"_s);
    m_note->setWordWrap(true);
    column->addLayout(row);
    m_changes->setWidths({220, 90, 90, 210, 80, 480});
    m_changes->setEmpty(tr("Choose a freeze above and the one to compare it with."));
    column->addWidget(m_changes, 3);
    connect(m_list, &Listing::currentChanged, this, &FreezesPage::chooseOther);
    connect(m_other, &QComboBox::currentIndexChanged, this, &FreezesPage::compare);
    connect(m_verify, &QAction::triggered, this, &FreezesPage::verify);
    connect(m_changes, &Listing::chosen, this, [this](const QString &key) {
        if (const CaseId id = CaseId::parse(key.section(u' ', 0, 0)); !id.isNull())
            emit caseWanted(id);
    });
    setFocusProxy(m_list->view());
}

QString FreezesPage::helpTopic() const { return u"statistics"_s; }

void FreezesPage::refresh()
{
    workplace().read(
        this, [](Seat &seat) { return freezes::list(seat.db, seat.session); },
        [this](const Result<std::vector<Freeze>> &answer) {
            if (answer)
                show(*answer);
            else
                m_list->showTrouble(answer.error().text);
        });
}

void FreezesPage::show(const std::vector<Freeze> &freezes)
{
    m_freezes = freezes;
    QList<Line> lines;
    for (const Freeze &one : m_freezes)
        lines << Line{QString::number(one.number),
                      {{QString::number(one.number)},
                       {QString::number(one.year)},
                       {clockInChina(one.cutOff)},
                       {one.account},
                       {one.signedAt ? one.signer : tr("not signed"),
                        one.signedAt ? theme::Tone::Plain : theme::Tone::Warning},
                       {one.replaces > 0 ? QString::number(one.replaces) : QString()},
                       {one.reason, theme::Tone::Plain, u"sha256 "_s + one.sha256}}};
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->select(lines.front().key);
    chooseOther();
}

/// Offers the other freezes of the same year and unit, first the one that it replaces.
void FreezesPage::chooseOther()
{
    const int number = m_list->current().toInt();
    const auto current = std::find_if(m_freezes.begin(), m_freezes.end(),
                                      [&](const Freeze &one) { return one.number == number; });
    m_verify->setEnabled(current != m_freezes.end());
    {
        const QSignalBlocker quiet(m_other);
        m_other->clear();
        for (const Freeze &one : m_freezes)
            if (current != m_freezes.end() && one.number != number && one.year == current->year &&
                one.unit == current->unit)
                m_other->addItem(QString::number(one.number), one.number);
        if (current != m_freezes.end())
            if (const int place = m_other->findData(current->replaces); place >= 0)
                m_other->setCurrentIndex(place);
    }
    compare();
}

void FreezesPage::compare()
{
    const int number = m_list->current().toInt();
    const int other = m_other->currentData().toInt();
    m_changes->setLines({});
    if (number == 0 || other == 0) {
        m_note->setText(number == 0 ? QString() : tr("There is no other freeze of that year."));
        return;
    }
    workplace().read(
        this,
        [before = std::min(number, other), after = std::max(number, other)](Seat &seat) {
            return freezes::compare(seat.db, seat.session, before, after);
        },
        [this](const Result<std::vector<FigureChange>> &answer) {
            if (answer)
                showChanges(*answer);
            else
                m_changes->showTrouble(answer.error().text);
        });
}

void FreezesPage::showChanges(const std::vector<FigureChange> &changes)
{
    QList<Line> lines;
    for (const FigureChange &change : changes) {
        const Cell name{change.name.here()};
        const Cell before{orDash(change.before)};
        const Cell after{orDash(change.after)};
        if (change.cases.empty())
            lines << Line{u"- "_s + change.id, {name, before, after, {}, {}, {}}};
        for (const FreezeChange &one : change.cases)
            lines << Line{one.id.toString() + u' ' + change.id,
                          {name,
                           before,
                           after,
                           {one.number},
                           {wordOf(one.how)},
                           {one.acts.join(u"; "_s), theme::Tone::Quiet, one.acts.join(u'\n')}}};
    }
    m_note->setText(changes.empty()
                        ? tr("The two freezes say the same.")
                        : tr("%n figure(s) differ.", nullptr, static_cast<int>(changes.size())));
    m_changes->setLines(lines);
}

void FreezesPage::verify()
{
    const int number = m_list->current().toInt();
    m_note->setText(tr("Counting…"));
    workplace().read(
        this,
        [number](Seat &seat) {
            return freezes::comesOutTheSame(seat.db, seat.session, seat.book, number);
        },
        [this, number](const Result<bool> &answer) {
            if (!answer)
                m_note->setText(answer.error().text);
            else
                m_note->setText(*answer
                                    ? tr("Freeze %1 comes out the same, byte for byte.").arg(number)
                                    : tr("Freeze %1 does NOT come out the same.").arg(number));
        });
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/conflict_panel.h"

#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesBetween = 4;
constexpr int shownFields = 6;

using State = FieldComparison::State;

QString wordOf(State state)
{
    switch (state) {
    case State::Alike:
        return ConflictPanel::tr("unchanged");
    case State::Mine:
        return ConflictPanel::tr("only yours");
    case State::Theirs:
        return ConflictPanel::tr("changed by others");
    case State::Both:
        return ConflictPanel::tr("changed by both");
    case State::Agreeing:
        return ConflictPanel::tr("both alike");
    }
    Q_UNREACHABLE();
}

theme::Tone toneOf(State state)
{
    switch (state) {
    case State::Both:
        return theme::Tone::Bad;
    case State::Theirs:
        return theme::Tone::Warning;
    case State::Alike:
    case State::Mine:
    case State::Agreeing:
        return theme::Tone::Plain;
    }
    Q_UNREACHABLE();
}

int rankOf(State state) { return state == State::Both ? 0 : state == State::Theirs ? 1 : 2; }

QString betweenText(const FormFacts &now, int seen)
{
    QStringList between{
        ConflictPanel::tr("Stage now: %1").arg(wordFor(stageNames, now.file.stage))};
    for (const Entry &entry : now.file.entries)
        if (entry.act.sequence > seen)
            between << act_text::line(entry, now.names, now.file)
                    << ConflictPanel::tr("by %1, %2", "person, time")
                           .arg(now.people.value(entry.act.account, entry.act.account),
                                text::moment(entry.act.recordedAt, now.today));
    return between.join(u'\n');
}

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : QFrame(parent), m_fields(new QTableWidget(0, 5)), m_between(new QPlainTextEdit),
      m_take(new QPushButton(tr("Take what the case says now"))),
      m_anyway(new QPushButton(tr("Record anyway, on top of it")))
{
    setObjectName(u"conflict"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme::ground(theme::Tone::Warning));
    setPalette(colours);
    auto *column = new QVBoxLayout(this);
    auto *says = new QLabel(tr("Somebody recorded in the case meanwhile. Your act is not recorded; "
                               "what you typed is kept."));
    says->setObjectName(u"conflict_text"_s);
    says->setWordWrap(true);
    column->addWidget(says);
    makeTable();
    column->addWidget(m_fields);
    auto *label = new QLabel(tr("What came between"));
    m_between->setObjectName(u"conflict_between"_s);
    m_between->setAccessibleName(label->text());
    m_between->setReadOnly(true);
    m_between->setTabChangesFocus(true);
    m_between->setFixedHeight(QFontMetrics(m_between->font()).lineSpacing() * linesBetween + 12);
    label->setBuddy(m_between);
    column->addWidget(label);
    column->addWidget(m_between);
    auto *row = new FlowLayout;
    m_take->setObjectName(u"take_theirs"_s);
    m_anyway->setObjectName(u"record_anyway"_s);
    for (QPushButton *button : {m_take, m_anyway}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_take, &QPushButton::clicked, this, &ConflictPanel::takeTheirs);
    connect(m_anyway, &QPushButton::clicked, this, &ConflictPanel::anywayWanted);
    hide();
}

void ConflictPanel::makeTable()
{
    m_fields->setObjectName(u"conflict_fields"_s);
    m_fields->setAccessibleName(tr("Field by field"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("When you opened the form"),
                                         tr("As the case says now"), tr("What you typed"),
                                         tr("What happened")});
    m_fields->verticalHeader()->hide();
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int narrow : {0, 4})
        m_fields->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setTabKeyNavigation(false);
    m_fields->setShowGrid(false);
    m_fields->setWordWrap(true);
    connect(m_fields, &QTableWidget::itemSelectionChanged, this, &ConflictPanel::noteChosen);
}

void ConflictPanel::compare(const FormFacts &before, const FormFacts &now, const ActKind &kind,
                            const QJsonObject &typed)
{
    m_shown = compareForm(before, now, kind, typed);
    std::erase_if(m_shown, [](const FieldComparison &one) { return one.state == State::Alike; });
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [](const FieldComparison &a, const FieldComparison &b) {
                         return rankOf(a.state) < rankOf(b.state);
                     });
    m_between->setPlainText(betweenText(now, before.file.lastSequence()));
    setVisible(true);
    showFields();
    m_anyway->setFocus();
}

void ConflictPanel::showFields()
{
    m_fields->setRowCount(static_cast<int>(m_shown.size()));
    int row = 0;
    for (const FieldComparison &one : m_shown) {
        const QString cells[] = {one.label, one.before, one.theirs, one.mine, wordOf(one.state)};
        int place = 0;
        for (const QString &cell : cells) {
            auto *item = new QTableWidgetItem(cell);
            item->setToolTip(cell);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            if (toneOf(one.state) != theme::Tone::Plain && (place == 2 || place == 4))
                item->setForeground(theme::text(toneOf(one.state)));
            m_fields->setItem(row, place++, item);
        }
        ++row;
    }
    m_fields->setVisible(!m_shown.empty());
    m_fields->resizeRowsToContents();
    int height = m_fields->horizontalHeader()->sizeHint().height() + 4;
    for (int i = 0; i < std::min(row, shownFields); ++i)
        height += std::min(m_fields->rowHeight(i), 3 * fontMetrics().lineSpacing() + 8);
    m_fields->setFixedHeight(height);
    if (row > 0)
        m_fields->selectRow(0);
    noteChosen();
}

void ConflictPanel::noteChosen()
{
    const int row = m_fields->currentRow();
    const bool isOne = row >= 0 && row < static_cast<int>(m_shown.size());
    const State state = isOne ? m_shown[static_cast<std::size_t>(row)].state : State::Alike;
    m_take->setVisible(!m_shown.empty());
    m_take->setEnabled(state == State::Both || state == State::Theirs);
    m_take->setToolTip(m_take->isEnabled()
                           ? QString()
                           : tr("Others did not change this field while the form was open."));
}

void ConflictPanel::takeTheirs()
{
    const int row = m_fields->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    FieldComparison &one = m_shown[static_cast<std::size_t>(row)];
    emit theirsWanted(one.field, one.take);
    one.mine = one.theirs;
    one.state = State::Agreeing;
    showFields();
    m_fields->selectRow(row);
}

void ConflictPanel::setBusy(bool busy) { m_anyway->setEnabled(!busy); }

} // namespace anjuan

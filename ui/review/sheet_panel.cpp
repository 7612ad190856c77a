// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sheet_panel.h"

#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

enum MarkColumn { ItemColumn, TextColumn, WorthColumn, OffColumn, ReasonsColumn, markColumns };

} // namespace

SheetPanel::SheetPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_about(new QLabel), m_history(new QLabel),
      m_item(new QLabel), m_trouble(new QLabel), m_marks(new QTreeWidget),
      m_points(new QDoubleSpinBox), m_veto(new QCheckBox(SheetPanel::tr("The file fails for it"))),
      m_absent(new QCheckBox(SheetPanel::tr("Does not apply"))), m_reason(new QLineEdit),
      m_opinion(new QLineEdit), m_change(new QPushButton(SheetPanel::tr("Change the mark"))),
      m_finish(new QPushButton(SheetPanel::tr("End the marking"))), m_editor(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(u"sheet_title"_s);
    m_title->setAccessibleName(tr("File"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_about, m_history}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_about->setObjectName(u"sheet_about"_s);
    m_about->setAccessibleName(tr("Points and grade"));
    m_history->setObjectName(u"sheet_history"_s);
    m_history->setAccessibleName(tr("What was to be put right"));
    m_marks->setObjectName(u"sheet_marks"_s);
    m_marks->setAccessibleName(tr("Marks, item by item"));
    m_marks->setRootIsDecorated(false);
    m_marks->setAlternatingRowColors(true);
    m_marks->setUniformRowHeights(true);
    m_marks->setHeaderLabels(
        {tr("Item"), tr("What is looked at"), tr("Worth"), tr("Off"), tr("Findings and reasons")});
    const int widths[] = {48, 270, 76, 56, 180};
    for (int place = 0; place < markColumns; ++place)
        m_marks->setColumnWidth(place, widths[place]);
    connect(m_marks, &QTreeWidget::currentItemChanged, this, &SheetPanel::chooseItem);
    column->addWidget(m_marks, 1);

    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    m_item->setObjectName(u"sheet_item"_s);
    m_item->setWordWrap(true);
    editor->addWidget(m_item);
    auto *row = new QHBoxLayout;
    m_points->setObjectName(u"sheet_points"_s);
    m_points->setAccessibleName(tr("Points taken off"));
    if (auto *inner = m_points->findChild<QLineEdit *>())
        inner->setAccessibleName(m_points->accessibleName());
    m_points->setDecimals(1);
    m_points->setPrefix(tr("off: "));
    m_veto->setObjectName(u"sheet_veto"_s);
    m_absent->setObjectName(u"sheet_absent"_s);
    m_reason->setObjectName(u"sheet_reason"_s);
    m_reason->setAccessibleName(tr("Why the mark is changed"));
    m_reason->setPlaceholderText(tr("Why the mark is changed"));
    m_change->setObjectName(u"sheet_change"_s);
    row->addWidget(m_points);
    row->addWidget(m_veto);
    row->addWidget(m_absent);
    row->addWidget(m_reason, 1);
    row->addWidget(m_change);
    editor->addLayout(row);
    auto *last = new QHBoxLayout;
    m_opinion->setObjectName(u"sheet_opinion"_s);
    m_opinion->setAccessibleName(tr("Opinion of the whole file"));
    m_opinion->setPlaceholderText(tr("Opinion of the whole file"));
    m_finish->setObjectName(u"sheet_finish"_s);
    last->addWidget(m_opinion, 1);
    last->addWidget(m_finish);
    editor->addLayout(last);
    column->addWidget(m_editor);
    m_trouble->setObjectName(u"sheet_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);

    connect(m_absent, &QCheckBox::toggled, this, &SheetPanel::noteState);
    connect(m_reason, &QLineEdit::textChanged, this, &SheetPanel::noteState);
    connect(m_reason, &QLineEdit::returnPressed, m_change, &QPushButton::click);
    connect(m_change, &QPushButton::clicked, this, [this] {
        const StandardItem *item = m_standard.item(chosenItem());
        if (!item)
            return;
        const bool isAbsent = m_absent->isChecked();
        emit markWanted({.item = item->id,
                         .deducted = isAbsent || item->isVeto ? 0 : qRound(m_points->value() * 10),
                         .isVetoed = !isAbsent && item->isVeto && m_veto->isChecked(),
                         .isNotApplicable = isAbsent,
                         .reason = m_reason->text()});
    });
    connect(m_finish, &QPushButton::clicked, this,
            [this] { emit finishWanted(m_opinion->text()); });
    setFocusProxy(m_marks);
}

QString SheetPanel::chosenItem() const
{
    const QTreeWidgetItem *item = m_marks->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void SheetPanel::show(const FileRound &round, const SheetLine *line, Date today)
{
    const bool isSame =
        line && line->sheet.round == m_sheet.round && line->sheet.place == m_sheet.place;
    if (!isSame) {
        clearTyped();
        m_opinion->clear();
        complain({});
    }
    m_standard = round.standard;
    m_sheet = line ? line->sheet : ScoreSheet{};
    m_mayMark = line && line->isMine && line->sheet.state == SheetState::Marking;
    setEnabled(line);
    m_editor->setVisible(m_mayMark);
    if (!line) {
        m_marks->clear();
        m_title->clear();
        m_about->setText(tr("Choose a file on the left."));
        m_history->hide();
        return;
    }
    fillHead(round, *line, today);
    const QString kept = isSame ? chosenItem() : QString();
    fillMarks(round, line->sheet);
    for (int row = 0; row < m_marks->topLevelItemCount(); ++row)
        if (m_marks->topLevelItem(row)->data(0, Qt::UserRole).toString() == kept)
            m_marks->setCurrentItem(m_marks->topLevelItem(row));
    if (!m_marks->currentItem() && m_marks->topLevelItemCount() > 0)
        m_marks->setCurrentItem(m_marks->topLevelItem(0));
    chooseItem();
}

void SheetPanel::fillHead(const FileRound &round, const SheetLine &line, Date today)
{
    const ScoreSheet &sheet = line.sheet;
    const SheetScore score = scoreOf(sheet, round.standard);
    m_title->setText(
        tr("%1  %2", "number of a case and its unit").arg(sheet.number, line.unitName));
    QStringList about{wordFor(sheetStateNames, sheet.state),
                      tr("%1 points, %2").arg(tenthsText(score.tenths), score.grade)};
    if (!line.reviewerName.isEmpty())
        about << tr("reviewer %1").arg(line.reviewerName);
    if (!sheet.modelReason.isEmpty())
        about << tr("model file: %1").arg(sheet.modelReason);
    if (!sheet.comment.isEmpty())
        about << sheet.comment;
    m_about->setText(about.join(tr(" · ")));
    QStringList history;
    for (const QString &other : sheet.unplaced)
        history << tr("Found beside the standard: %1").arg(other);
    for (const Rectification &one : sheet.rectifications) {
        QString said = tr("To put right by %1: %2").arg(text::day(one.due), one.demand);
        if (one.answeredOn)
            said += tr(" → %1: %2").arg(text::day(*one.answeredOn), one.answer);
        if (one.recheckedOn)
            said += one.isPassed ? tr(" → passed: %1").arg(one.finding)
                                 : tr(" → not passed: %1").arg(one.finding);
        history << said;
    }
    for (const ScoreObjection &one : sheet.objections) {
        QString said = tr("Objection of %1 to %2 points, %3: %4")
                           .arg(text::day(one.on), tenthsText(one.score), one.grade, one.text);
        if (one.answeredOn)
            said += (one.isUpheld ? tr(" → upheld on %1: %2") : tr(" → rejected on %1: %2"))
                        .arg(text::day(*one.answeredOn), one.answer);
        history << said;
    }
    QPalette palette = m_history->palette();
    palette.setColor(QPalette::WindowText,
                     theme::text(sheet.isOverdue(today) ? theme::Tone::Bad : theme::Tone::Plain));
    m_history->setPalette(palette);
    m_history->setText(history.join(u'\n'));
    m_history->setVisible(!history.isEmpty());
}

void SheetPanel::fillMarks(const FileRound &round, const ScoreSheet &sheet)
{
    const QSignalBlocker quiet(m_marks);
    m_marks->clear();
    for (const ScoreMark &mark : sheet.marks) {
        const StandardItem *item = round.standard.item(mark.item);
        if (!item)
            continue;
        auto *row = new QTreeWidgetItem(m_marks);
        row->setData(0, Qt::UserRole, mark.item);
        row->setText(ItemColumn, item->id);
        row->setText(TextColumn, item->text);
        row->setToolTip(
            TextColumn,
            item->article.isEmpty()
                ? item->text
                : tr("%1 [%2]", "an item and its article").arg(item->text, item->article));
        row->setText(WorthColumn, item->isVeto ? tr("veto") : tenthsText(item->points));
        row->setTextAlignment(WorthColumn, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(OffColumn, Qt::AlignRight | Qt::AlignVCenter);
        const bool isOff = mark.isVetoed || mark.deducted > 0;
        row->setText(OffColumn, mark.isNotApplicable ? tr("n/a", "does not apply")
                                : mark.isVetoed      ? tr("fails")
                                : item->isVeto       ? u"–"_s
                                                     : tenthsText(mark.deducted));
        if (isOff)
            row->setForeground(OffColumn, theme::text(theme::Tone::Bad));
        QStringList why = mark.notes;
        if (!mark.reason.isEmpty())
            why.prepend(tr("%1: %2", "who changed a mark, and why").arg(mark.by, mark.reason));
        row->setText(ReasonsColumn, why.join(tr("; ")));
        row->setToolTip(ReasonsColumn, why.join(u'\n'));
    }
}

void SheetPanel::chooseItem()
{
    const StandardItem *item = m_standard.item(chosenItem());
    const ScoreMark *mark = item ? m_sheet.mark(item->id) : nullptr;
    m_item->setText(item ? tr("%1 %2", "number and text of an item").arg(item->id, item->text)
                         : QString());
    if (item && mark) {
        m_points->setRange(0, item->points / 10.0);
        m_points->setSingleStep(std::max(item->each, 5) / 10.0);
        m_points->setValue(mark->deducted / 10.0);
        m_veto->setChecked(mark->isVetoed);
        m_absent->setChecked(mark->isNotApplicable);
        m_points->setVisible(!item->isVeto);
        m_veto->setVisible(item->isVeto);
    }
    noteState();
}

void SheetPanel::noteState()
{
    const bool isFree = m_mayMark && !m_isBusy;
    m_editor->setEnabled(isFree);
    m_points->setEnabled(!m_absent->isChecked());
    m_veto->setEnabled(!m_absent->isChecked());
    m_change->setEnabled(isFree && m_reason->text().trimmed().size() >= 2 &&
                         m_marks->currentItem());
}

void SheetPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    noteState();
}

void SheetPanel::complain(const QString &text) { showTrouble(m_trouble, text); }

void SheetPanel::clearTyped() { m_reason->clear(); }

} // namespace anjuan

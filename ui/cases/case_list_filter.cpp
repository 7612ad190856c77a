// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_filter.h"

#include "core/services/words.h"
#include "ui/cases/case_list_chips.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/search_combo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestChoice = 260;

void limitWidth(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->setMinimumWidth(widestChoice);
}

/// A list to choose from by typing any part of a line; nothing typed: any.
QComboBox *choiceBox(const QString &name, const QString &any, const std::vector<Choice> &choices,
                     const QString &chosen)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItem(any, QString());
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.key);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    limitWidth(box);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

template <class Enum, std::size_t Count>
QComboBox *wordBox(const QString &name, const QString &any,
                   const std::array<Name<Enum>, Count> &names, const std::optional<Enum> &chosen)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItem(any, QString());
    for (const Name<Enum> &one : names)
        box->addItem(wordFor(names, one.value), QString(one.text));
    limitWidth(box);
    if (chosen)
        box->setCurrentIndex(std::max(0, box->findData(nameOf(names, *chosen))));
    return box;
}

/// The field within a control takes the focus in its stead and must say the same.
void nameField(QWidget *control, const QString &name)
{
    control->setAccessibleName(name);
    if (auto *field = control->findChild<QLineEdit *>())
        field->setAccessibleName(name);
}

/// What is chosen, empty for all; nothing where what is typed is in none of the lines or in
/// several.
std::optional<QString> keyOf(const QComboBox *box)
{
    const QString typed = box->currentText().trimmed();
    if (!box->isEditable() || typed == box->itemText(box->currentIndex()))
        return box->currentData().toString();
    if (typed.isEmpty())
        return QString();
    const int named = onlyMatch(*box, typed, Qt::DisplayRole, 1); // the first stands for any
    return named < 0 ? std::nullopt : std::optional(box->itemData(named).toString());
}

} // namespace

CaseListFilter::CaseListFilter(const CaseFilter &filter, const ListChoices &choices, Date today,
                               QWidget *parent)
    : QDialog(parent), m_filter(filter), m_today(today)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"filter_dialog"_s);
    setWindowTitle(tr("Which cases to show"));
    auto *column = new QVBoxLayout(this);
    auto *halves = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    left->addWidget(makeStages());
    left->addWidget(makeChoices(choices));
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(makeDays());
    right->addWidget(makeLimits());
    right->addStretch();
    halves->addLayout(left, 1);
    halves->addLayout(right, 1);
    column->addLayout(halves);
    m_trouble = new QLabel;
    m_trouble->setObjectName(u"filter_trouble"_s);
    QPalette bad = m_trouble->palette();
    bad.setColor(QPalette::WindowText, theme::text(theme::Tone::Bad));
    m_trouble->setPalette(bad);
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    show->setObjectName(u"filter_apply"_s);
    show->setDefault(true);
    QPushButton *clear = buttons->addButton(tr("No filter"), QDialogButtonBox::ResetRole);
    clear->setObjectName(u"filter_none"_s);
    QPushButton *also =
        buttons->addButton(tr("Show these as well (or)"), QDialogButtonBox::ActionRole);
    also->setObjectName(u"filter_or"_s);
    also->setToolTip(
        tr("Another group of conditions: a case is shown if it meets this group or one "
           "of those before."));
    // Beside no conditions at all there is nothing to add to.
    also->setVisible(CaseFilter{.text = m_filter.text} != m_filter);
    for (QPushButton *other : {clear, also, buttons->button(QDialogButtonBox::Cancel)})
        other->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { choose(false); });
    connect(also, &QPushButton::clicked, this, [this] { choose(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(clear, &QPushButton::clicked, this, [this] {
        emit chosen({.text = m_filter.text});
        accept();
    });
}

QWidget *CaseListFilter::makeStages()
{
    auto *group = new QGroupBox(tr("Stage"));
    auto *grid = new QGridLayout(group);
    int place = 0;
    for (const Name<Stage> &stage : stageNames) {
        auto *box = new QCheckBox(wordFor(stageNames, stage.value));
        box->setObjectName(u"filter_stage_"_s + stage.text);
        box->setChecked(m_filter.stages.contains(stage.value));
        grid->addWidget(box, place / 2, place % 2);
        m_stages << box;
        ++place;
    }
    return group;
}

QWidget *CaseListFilter::makeChoices(const ListChoices &choices)
{
    auto *group = new QGroupBox(tr("Case"));
    auto *form = new QFormLayout(group);
    m_unit = choiceBox(u"filter_unit"_s, tr("All units"), choices.units, m_filter.unit);
    m_matter = choiceBox(u"filter_matter"_s, tr("All matters"), choices.matters, m_filter.matter);
    m_officer =
        choiceBox(u"filter_officer"_s, tr("All officers"), choices.officers, m_filter.officer);
    m_kind = wordBox(u"filter_party_kind"_s, tr("All parties"), partyKindNames, m_filter.partyKind);
    m_procedure =
        wordBox(u"filter_procedure"_s, tr("Any procedure"), procedureNames, m_filter.procedure);
    m_outcome = wordBox(u"filter_outcome"_s, tr("Any outcome"), outcomeNames, m_filter.outcome);
    m_origin = new QComboBox;
    m_origin->setObjectName(u"filter_origin"_s);
    m_origin->addItem(tr("Any origin"));
    m_origin->addItem(tr("Recorded here"), false);
    m_origin->addItem(tr("From old ledgers"), true);
    if (m_filter.imported)
        m_origin->setCurrentIndex(*m_filter.imported ? 2 : 1);
    nameField(m_origin, tr("Origin"));
    nameField(m_unit, tr("Unit"));
    nameField(m_matter, tr("Matter"));
    nameField(m_officer, tr("Officer"));
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Matter"), m_matter);
    form->addRow(tr("&Officer"), m_officer);
    form->addRow(tr("&Party"), m_kind);
    form->addRow(tr("P&rocedure"), m_procedure);
    form->addRow(tr("Ou&tcome"), m_outcome);
    form->addRow(tr("Or&igin"), m_origin);
    return group;
}

CaseListFilter::SpanFields CaseListFilter::addSpan(QGridLayout *grid, const QString &name,
                                                   const QString &label, const DaySpan &span)
{
    SpanFields fields;
    const int row = grid->rowCount();
    grid->addWidget(new QLabel(label), row, 0);
    const auto addDay = [&](const QString &part, const QString &word, int place,
                            const std::optional<Date> &day, QCheckBox *&isSet, QDateEdit *&edit) {
        isSet = new QCheckBox(word);
        isSet->setObjectName(u"filter_%1_%2_set"_s.arg(name, part));
        isSet->setAccessibleName(u"%1 %2"_s.arg(label, word));
        edit = new DayEdit(day.value_or(m_today));
        edit->setObjectName(u"filter_%1_%2"_s.arg(name, part));
        nameField(edit, u"%1 %2"_s.arg(label, word));
        edit->setEnabled(day.has_value());
        isSet->setChecked(day.has_value());
        connect(isSet, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        grid->addWidget(isSet, row, place);
        grid->addWidget(edit, row, place + 1);
    };
    fields.relative = new QComboBox;
    fields.relative->setObjectName(u"filter_%1_relative"_s.arg(name));
    fields.relative->setAccessibleName(tr("%1: days that move with today").arg(label));
    fields.relative->addItem(tr("set days"), QString());
    for (const Name<RelativeDays> &days : relativeDaysNames)
        fields.relative->addItem(relativeDaysText(days.value), QString(days.text));
    if (span.relative)
        fields.relative->setCurrentIndex(
            fields.relative->findData(nameOf(relativeDaysNames, *span.relative)));
    grid->addWidget(fields.relative, row, 1);
    addDay(u"from"_s, tr("from"), 2, span.from, fields.isFrom, fields.from);
    addDay(u"to"_s, tr("to"), 4, span.to, fields.isTo, fields.to);
    const auto follow = [fields] {
        const bool areSet = fields.relative->currentIndex() == 0;
        for (QCheckBox *box : {fields.isFrom, fields.isTo})
            box->setEnabled(areSet);
        fields.from->setEnabled(areSet && fields.isFrom->isChecked());
        fields.to->setEnabled(areSet && fields.isTo->isChecked());
    };
    connect(fields.relative, &QComboBox::currentIndexChanged, this, follow);
    follow();
    return fields;
}

QWidget *CaseListFilter::makeDays()
{
    auto *group = new QGroupBox(tr("Days"));
    auto *grid = new QGridLayout(group);
    m_lead = addSpan(grid, u"lead"_s, tr("Lead"), m_filter.lead);
    m_filed = addSpan(grid, u"filed"_s, tr("Filed"), m_filter.filed);
    m_decided = addSpan(grid, u"decided"_s, tr("Decided"), m_filter.decided);
    m_closed = addSpan(grid, u"closed"_s, tr("Closed"), m_filter.closed);
    return group;
}

QWidget *CaseListFilter::makeLimits()
{
    auto *group = new QGroupBox(tr("Limits and fines"));
    auto *form = new QFormLayout(group);
    m_overdue = new QCheckBox(tr("A limit is o&verdue"));
    m_overdue->setObjectName(u"filter_overdue"_s);
    m_overdue->setChecked(m_filter.overdue);
    form->addRow(m_overdue);
    m_due = new QCheckBox(tr("A limit ends &within"));
    m_due->setObjectName(u"filter_due"_s);
    m_due->setChecked(m_filter.dueWithin.has_value());
    m_dueDays = new QSpinBox;
    m_dueDays->setObjectName(u"filter_due_days"_s);
    nameField(m_dueDays, tr("Days within which a limit ends"));
    m_dueDays->setRange(0, 366);
    m_dueDays->setSuffix(tr(" days"));
    m_dueDays->setValue(m_filter.dueWithin.value_or(3));
    m_dueDays->setEnabled(m_due->isChecked());
    connect(m_due, &QCheckBox::toggled, m_dueDays, &QWidget::setEnabled);
    form->addRow(m_due, m_dueDays);
    const auto amountField = [](const QString &name, const std::optional<Money> &amount) {
        auto *field = new QLineEdit(amount ? amount->toString() : QString());
        field->setObjectName(name);
        field->setPlaceholderText(tr("yuan"));
        return field;
    };
    m_fineFrom = amountField(u"filter_fine_from"_s, m_filter.fineFrom);
    m_fineTo = amountField(u"filter_fine_to"_s, m_filter.fineTo);
    form->addRow(tr("&Fine from"), m_fineFrom);
    form->addRow(tr("Fine u&p to"), m_fineTo);
    return group;
}

void CaseListFilter::choose(bool isAnotherGroup)
{
    if (DayEdit *day = firstFaultyDay(this)) {
        m_trouble->setText(day->fault());
        m_trouble->show();
        return day->setFocus();
    }
    CaseFilter filter{.text = m_filter.text};
    for (qsizetype place = 0; place < m_stages.size(); ++place)
        if (m_stages[place]->isChecked())
            filter.stages << stageNames[static_cast<std::size_t>(place)].value;
    for (const auto &[box, key] :
         {std::pair{m_unit, &filter.unit}, std::pair{m_matter, &filter.matter},
          std::pair{m_officer, &filter.officer}}) {
        const std::optional<QString> named = keyOf(box);
        if (!named) {
            m_trouble->setText(tr("“%1” is none of the choices, or several of them: choose one.")
                                   .arg(box->currentText()));
            m_trouble->show();
            return box->setFocus();
        }
        *key = *named;
    }
    filter.partyKind = valueOf(partyKindNames, m_kind->currentData().toString());
    filter.procedure = valueOf(procedureNames, m_procedure->currentData().toString());
    filter.outcome = valueOf(outcomeNames, m_outcome->currentData().toString());
    filter.imported = m_origin->currentData().isValid()
                          ? std::optional(m_origin->currentData().toBool())
                          : std::nullopt;
    const auto span = [](const SpanFields &fields) {
        DaySpan days;
        days.relative = valueOf(relativeDaysNames, fields.relative->currentData().toString());
        if (days.relative)
            return days;
        if (fields.isFrom->isChecked())
            days.from = fromQDate(fields.from->date());
        if (fields.isTo->isChecked())
            days.to = fromQDate(fields.to->date());
        return days;
    };
    filter.lead = span(m_lead);
    filter.filed = span(m_filed);
    filter.decided = span(m_decided);
    filter.closed = span(m_closed);
    filter.overdue = m_overdue->isChecked();
    if (m_due->isChecked())
        filter.dueWithin = m_dueDays->value();
    for (const auto &[field, amount] :
         {std::pair{m_fineFrom, &filter.fineFrom}, std::pair{m_fineTo, &filter.fineTo}}) {
        const QString typed = field->text().trimmed().remove(u',');
        *amount = Money::parse(typed);
        if (!typed.isEmpty() && !*amount) {
            m_trouble->setText(tr("“%1” is not an amount in yuan.").arg(field->text()));
            m_trouble->show();
            field->setFocus();
            return;
        }
    }
    if (isAnotherGroup) {
        CaseFilter all = m_filter;
        filter.text.clear();
        const bool isThere =
            std::find(all.orElse.begin(), all.orElse.end(), filter) != all.orElse.end();
        if (filter != CaseFilter{} && !isThere)
            all.orElse.push_back(filter);
        filter = all;
    } else {
        filter.orElse = m_filter.orElse;
    }
    emit chosen(filter);
    accept();
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/opinion_form.h"

#include "core/services/words.h"
#include "ui/cases/form_rows.h"
#include "ui/shell/theme.h"
#include "ui/text.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

OpinionForm::OpinionForm(QWidget *parent)
    : QWidget(parent), m_outcome(new QComboBox), m_opinion(new QPlainTextEdit),
      m_trouble(new QLabel), m_rest(new QPushButton(OpinionForm::tr("No objection to the rest"))),
      m_give(new QPushButton(theme::icon(u"done"_s), OpinionForm::tr("Give the opinion")))
{
    setObjectName(u"opinion_form"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_trouble->setObjectName(u"opinion_trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setMargin(5);
    m_trouble->setAutoFillBackground(true);
    m_trouble->hide();
    column->addWidget(m_trouble);

    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(6);
    grid->setColumnStretch(2, 1);
    int number = 0;
    for (const Name<ReviewItem> &item : reviewItemNames)
        addRow(grid, item.value, ++number);
    grid->setRowStretch(number, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);

    auto *words = new QHBoxLayout;
    auto *label = new QLabel(tr("&Opinion in words"));
    label->setBuddy(m_opinion);
    m_opinion->setObjectName(u"opinion_words"_s);
    m_opinion->setAccessibleName(tr("Opinion in words"));
    m_opinion->setTabChangesFocus(true);
    m_opinion->setMaximumHeight(fontMetrics().height() * 2 + 14);
    words->addWidget(label);
    words->addWidget(m_opinion, 1);
    column->addLayout(words);

    auto *bottom = new QHBoxLayout;
    m_outcome->setObjectName(u"opinion_outcome"_s);
    m_outcome->setAccessibleName(tr("Outcome"));
    for (const Name<ReviewOutcome> &outcome : reviewOutcomeNames)
        m_outcome->addItem(wordFor(reviewOutcomeNames, outcome.value), QString(outcome.text));
    m_rest->setObjectName(u"agree_to_the_rest"_s);
    m_rest->setAutoDefault(false);
    m_give->setObjectName(u"give_opinion"_s);
    m_give->setAutoDefault(false);
    bottom->addWidget(m_rest);
    bottom->addStretch();
    bottom->addWidget(m_outcome);
    bottom->addWidget(m_give);
    column->addLayout(bottom);
    connect(m_outcome, &QComboBox::activated, this, [this] {
        m_outcomeChosen = true;
        noteEdit();
    });
    connect(m_opinion, &QPlainTextEdit::textChanged, this, &OpinionForm::noteEdit);
    connect(m_rest, &QPushButton::clicked, this, &OpinionForm::agreeToTheRest);
    connect(m_give, &QPushButton::clicked, this, &OpinionForm::tryToGive);
    makeActions();
    setFocusProxy(m_rows.front().verdict);
}

void OpinionForm::addRow(QGridLayout *grid, ReviewItem item, int number)
{
    const QString word = nameOf(reviewItemNames, item);
    const QString name = reviewItemLabel(item);
    Row row{item, new QComboBox, new QLineEdit, new QComboBox};
    auto *label =
        new QLabel(tr("&%1 %2", "the number of an item and its name").arg(number).arg(name));
    label->setBuddy(row.verdict);
    row.verdict->setObjectName(u"verdict_"_s + word);
    row.verdict->setAccessibleName(name);
    row.verdict->addItem(tr("–", "nothing said of the item yet"), QString());
    for (const Name<ReviewVerdict> &verdict : reviewVerdictNames)
        row.verdict->addItem(wordFor(reviewVerdictNames, verdict.value), QString(verdict.text));
    row.text->setObjectName(u"reasons_"_s + word);
    row.text->setAccessibleName(tr("%1: reasons").arg(name));
    row.text->setPlaceholderText(tr("Reasons"));
    row.act->setObjectName(u"act_"_s + word);
    row.act->setAccessibleName(tr("%1: act objected to").arg(name));
    row.act->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.act->setMinimumContentsLength(8);
    row.act->setEnabled(false);
    const int place = number - 1;
    grid->addWidget(label, place, 0);
    grid->addWidget(row.verdict, place, 1);
    grid->addWidget(row.text, place, 2);
    grid->addWidget(row.act, place, 3);
    const auto at = static_cast<std::size_t>(place);
    connect(row.verdict, &QComboBox::currentIndexChanged, this, [this, at] {
        if (!m_isLoading)
            noteVerdict(m_rows[at]);
    });
    connect(row.text, &QLineEdit::textChanged, this, &OpinionForm::noteEdit);
    connect(row.act, &QComboBox::activated, this, &OpinionForm::noteEdit);
    m_rows.push_back(row);
}

void OpinionForm::makeActions()
{
    const auto add = [this](const QString &name, const QString &label, const QKeySequence &keys) {
        auto *action = new QAction(label, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    const std::pair<ReviewVerdict, QString> verdicts[] = {
        {ReviewVerdict::Agreed, tr("No objection to this item")},
        {ReviewVerdict::Objected, tr("Object to this item")},
        {ReviewVerdict::NotApplicable, tr("This item does not apply")}};
    int number = 0;
    for (const auto &[verdict, label] : verdicts) {
        ++number;
        connect(add(u"verdict_%1"_s.arg(number), label,
                    QKeySequence(static_cast<Qt::Key>(Qt::Key_F5 + number))),
                &QAction::triggered, this, [this, verdict = verdict] {
                    if (Row *row = rowInFocus())
                        judge(*row, verdict);
                });
    }
    connect(add(u"agree_rest"_s, m_rest->text(), Qt::CTRL | Qt::SHIFT | Qt::Key_A),
            &QAction::triggered, this, &OpinionForm::agreeToTheRest);
    m_giveAction = add(u"give"_s, m_give->text(), Qt::CTRL | Qt::Key_Return);
    connect(m_giveAction, &QAction::triggered, m_give, &QPushButton::click);
}

OpinionForm::Row *OpinionForm::rowInFocus()
{
    for (Row &row : m_rows)
        if (row.verdict->hasFocus() || row.text->hasFocus() || row.act->hasFocus())
            return &row;
    return nullptr;
}

void OpinionForm::judge(Row &row, ReviewVerdict verdict)
{
    row.verdict->setCurrentIndex(
        row.verdict->findData(QString(nameOf(reviewVerdictNames, verdict))));
    if (verdict == ReviewVerdict::Objected) {
        row.text->setFocus();
        return;
    }
    // On to the next one of which nothing is said.
    for (Row &next : m_rows)
        if (next.verdict->currentIndex() == 0) {
            next.verdict->setFocus();
            return;
        }
    m_give->setFocus();
}

void OpinionForm::noteVerdict(Row &row)
{
    const auto verdict = valueOf(reviewVerdictNames, row.verdict->currentData().toString());
    // What the person wrote stays; what the form wrote goes with its verdict.
    if (row.text->text().trimmed().isEmpty() || isUsual(row))
        row.text->setText(verdict && vetoOf(row.item).isEmpty() ? usualWords(row.item, *verdict)
                                                                : QString());
    row.act->setEnabled(verdict == ReviewVerdict::Objected);
    if (verdict != ReviewVerdict::Objected)
        row.act->setCurrentIndex(0);
    suggest();
    noteEdit();
}

bool OpinionForm::isUsual(const Row &row) const
{
    const QString written = row.text->text().trimmed();
    return written == usualWords(row.item, ReviewVerdict::Agreed) ||
           written == usualWords(row.item, ReviewVerdict::NotApplicable);
}

void OpinionForm::setFindings(const std::vector<Finding> &findings)
{
    m_vetoes.clear();
    for (const Finding &finding : findings)
        if (const FindingRule *rule = findingRule(finding.id);
            rule && finding.severity == Finding::Severity::Veto &&
            !m_vetoes.contains(static_cast<int>(rule->item)))
            m_vetoes.insert(static_cast<int>(rule->item), finding.text);
    for (const Row &row : m_rows) {
        const QString veto = vetoOf(row.item);
        row.text->setPlaceholderText(veto.isEmpty() ? tr("Reasons")
                                                    : tr("Reasons, in view of: %1").arg(veto));
        row.text->setToolTip(veto);
    }
}

void OpinionForm::agreeToTheRest()
{
    Row *left = nullptr;
    for (Row &row : m_rows) {
        if (row.verdict->currentIndex() != 0)
            continue;
        if (vetoOf(row.item).isEmpty())
            row.verdict->setCurrentIndex(
                row.verdict->findData(QString(nameOf(reviewVerdictNames, ReviewVerdict::Agreed))));
        else if (!left)
            left = &row;
    }
    if (!left) {
        m_give->setFocus();
        return;
    }
    left->verdict->setFocus();
    complain(tr("“%1” is left to you: %2").arg(reviewItemLabel(left->item), vetoOf(left->item)));
}

OpinionForm::Row *OpinionForm::unreasoned()
{
    for (Row &row : m_rows) {
        const QString verdict = row.verdict->currentData().toString();
        if (vetoOf(row.item).isEmpty() || verdict.isEmpty() ||
            verdict == nameOf(reviewVerdictNames, ReviewVerdict::Objected))
            continue;
        if (!isOfOnesOwn(row.item, row.text->text()))
            return &row;
    }
    return nullptr;
}

void OpinionForm::tryToGive()
{
    if (const Row *row = unreasoned()) {
        complain(tr("“%1”: say in your own words why this does not stand in the way: %2")
                     .arg(reviewItemLabel(row->item), vetoOf(row->item)));
        row->text->setFocus();
        return;
    }
    emit given();
}

bool OpinionForm::hasObjection() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.verdict->currentData().toString() ==
               nameOf(reviewVerdictNames, ReviewVerdict::Objected);
    });
}

void OpinionForm::suggest()
{
    if (m_outcomeChosen)
        return;
    const ReviewOutcome outcome = hasObjection() ? ReviewOutcome::Correct : ReviewOutcome::Agree;
    m_outcome->setCurrentIndex(m_outcome->findData(QString(nameOf(reviewOutcomeNames, outcome))));
}

void OpinionForm::begin(const CaseFile &file)
{
    m_isLoading = true;
    for (Row &row : m_rows) {
        row.verdict->setCurrentIndex(0);
        row.text->clear();
        row.act->clear();
        row.act->addItem(tr("no act"), 0);
        for (auto entry = file.entries.rbegin(); entry != file.entries.rend(); ++entry)
            if (entry->state == EntryState::Effective)
                row.act->addItem(tr("%1 %2", "the number of an act and its label")
                                     .arg(entry->act.sequence)
                                     .arg(text::actLabel(entry->act.kind)),
                                 entry->act.sequence);
        row.act->setEnabled(false);
    }
    m_opinion->clear();
    m_outcomeChosen = false;
    suggest();
    showSentence(m_trouble, {});
    m_isLoading = false;
    m_isTyped = false;
}

QJsonObject OpinionForm::content() const
{
    QJsonArray items;
    QStringList objections;
    for (const Row &row : m_rows) {
        const QString verdict = row.verdict->currentData().toString();
        if (verdict.isEmpty())
            continue;
        QJsonObject one{{u"item"_s, nameOf(reviewItemNames, row.item)},
                        {u"verdict"_s, verdict},
                        {u"text"_s, row.text->text().trimmed()}};
        if (const int act = row.act->currentData().toInt(); act > 0)
            one.insert(u"act"_s, act);
        items.append(one);
        if (verdict == nameOf(reviewVerdictNames, ReviewVerdict::Objected))
            objections << tr("%1: %2", "an item and what is objected to")
                              .arg(reviewItemLabel(row.item), row.text->text().trimmed());
    }
    QString words = m_opinion->toPlainText().trimmed();
    if (words.isEmpty())
        words = objections.isEmpty() ? tr("Reviewed item by item; there is nothing to object to.")
                                     : tr("Objected to: %1").arg(objections.join(tr("; ")));
    return {{u"outcome"_s, m_outcome->currentData().toString()},
            {u"items"_s, items},
            {u"opinion"_s, words}};
}

void OpinionForm::restore(const QJsonObject &content)
{
    m_isLoading = true;
    for (const QJsonValue &one : content.value("items"_L1).toArray())
        for (Row &row : m_rows)
            if (one["item"_L1].toString() == nameOf(reviewItemNames, row.item)) {
                row.verdict->setCurrentIndex(row.verdict->findData(one["verdict"_L1].toString()));
                row.text->setText(one["text"_L1].toString());
                row.act->setEnabled(one["verdict"_L1].toString() ==
                                    nameOf(reviewVerdictNames, ReviewVerdict::Objected));
                row.act->setCurrentIndex(std::max(0, row.act->findData(one["act"_L1].toInt())));
            }
    m_opinion->setPlainText(content.value("opinion"_L1).toString());
    m_outcome->setCurrentIndex(
        std::max(0, m_outcome->findData(content.value("outcome"_L1).toString())));
    m_outcomeChosen = true;
    m_isLoading = false;
    m_isTyped = true;
}

void OpinionForm::objectTo(ReviewItem item, const QString &text, int act)
{
    for (Row &row : m_rows) {
        if (row.item != item)
            continue;
        const bool was = row.verdict->currentData().toString() ==
                         nameOf(reviewVerdictNames, ReviewVerdict::Objected);
        const QString before = was ? row.text->text().trimmed() : QString();
        judge(row, ReviewVerdict::Objected);
        row.text->setText(before.isEmpty()        ? text
                          : before.contains(text) ? before
                                                  : before + tr("; ") + text);
        if (const int place = row.act->findData(act); place > 0)
            row.act->setCurrentIndex(place);
        noteEdit();
    }
}

void OpinionForm::complain(const QString &text) { showSentence(m_trouble, text); }

void OpinionForm::setBusy(bool busy)
{
    m_give->setEnabled(!busy);
    m_give->setText(busy ? tr("Recording …") : tr("Give the opinion"));
}

void OpinionForm::setBarred(const QString &why)
{
    m_give->setEnabled(why.isEmpty());
    showSentence(m_trouble, why);
}

void OpinionForm::noteEdit()
{
    if (m_isLoading)
        return;
    m_isTyped = true;
    emit edited();
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discretion/facts_field.h"

#include "core/domain/discretion/factors.h"
#include "core/domain/discretion/facts.h"
#include "core/services/act_text.h"
#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QWheelEvent>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 110;
constexpr int proofWidth = 200;
const QString absent = u"none"_s;

/// A list that the wheel does not change while somebody scrolls the form.
class QuietCombo : public QComboBox {
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

FactsField::FactsField(const FieldInfo &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent), m_context(context), m_grid(new QGridLayout),
      m_others(new QuietCombo), m_hint(noteLabel(u"hint_"_s + field.name))
{
    QBoxLayout *column = tight(new QVBoxLayout(this));
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    column->addWidget(m_hint);
    column->addLayout(m_grid);
    adopt(m_others);
    m_others->setAccessibleName(tr("Add another fact"));
    column->addWidget(m_others, 0, Qt::AlignLeft);
    m_hint->setText(tr("No fact is asked for yet."));
    fillOthers();
    connect(m_others, &QComboBox::activated, this, [this](int index) {
        const QString key = m_others->itemData(index).toString();
        m_others->setCurrentIndex(0);
        if (key.isEmpty())
            return;
        const Row &row = rowOf(key);
        layOut();
        if (row.choice)
            row.choice->setFocus();
        else
            row.number->setFocus();
    });
}

void FactsField::fillOthers()
{
    m_others->clear();
    m_others->addItem(tr("Another fact…"), QString());
    const QStringList known = keys();
    for (const FactInfo &fact : factVocabulary())
        if (!known.contains(fact.key))
            m_others->addItem(fact.labelHere(), fact.key);
}

QStringList FactsField::keys() const
{
    QStringList all;
    for (const Row &row : m_rows)
        all << row.key;
    return all;
}

QString FactsField::nameOf(const QString &part) const
{
    return u"%1_%2_%3"_s.arg(part, field().name).arg(m_count);
}

FactsField::Row FactsField::makeRow(const QString &key)
{
    ++m_count;
    const FactInfo *info = factInfo(key);
    Row row{key, new QLabel(info ? info->labelHere() : tr("“%1”?").arg(key))};
    row.label->setWordWrap(true);
    row.label->setToolTip(info ? key : tr("A person must judge this."));
    QWidget *input = nullptr;
    if (info && (info->kind == FactInfo::Kind::Number || info->kind == FactInfo::Kind::Money)) {
        row.number = new QLineEdit;
        row.number->setPlaceholderText(info->unit.isEmpty() ? tr("a number")
                                                            : tr("%1, or none").arg(info->unit));
        row.number->setMinimumWidth(numberWidth);
        connect(row.number, &QLineEdit::textChanged, this, &FieldEditor::edited);
        input = row.number;
    } else {
        row.choice = new QuietCombo;
        row.choice->addItem(tr("– open –"), QString());
        const bool isChoice = info && info->kind == FactInfo::Kind::Choice;
        for (const QString &choice : isChoice ? info->choices : QStringList{u"yes"_s, u"no"_s})
            row.choice->addItem(factChoiceLabel(choice), choice);
        if (info && !info->choices.contains(absent))
            row.choice->addItem(tr("plays no part"), absent);
        connect(row.choice, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
        input = row.choice;
    }
    input->setObjectName(nameOf(u"fact"_s));
    input->setAccessibleName(row.label->text());
    row.label->setBuddy(input);
    watch(input);
    if (!m_context.facts || m_context.facts->file.isEmpty())
        return row;
    row.proof = new QuietCombo;
    row.proof->setObjectName(nameOf(u"proof"_s));
    row.proof->setAccessibleName(tr("What proves it: %1").arg(row.label->text()));
    row.proof->setMaximumWidth(proofWidth);
    row.proof->addItem(tr("no proof named"), 0);
    for (const Entry &entry : m_context.facts->file.entries)
        if (entry.state == EntryState::Effective)
            row.proof->addItem(act_text::line(entry, m_context.facts->names, m_context.facts->file),
                               entry.act.sequence);
    connect(row.proof, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    watch(row.proof);
    return row;
}

FactsField::Row &FactsField::rowOf(const QString &key)
{
    for (Row &row : m_rows)
        if (row.key == key)
            return row;
    m_rows.push_back(makeRow(key));
    return m_rows.back();
}

/// Puts the rows into the grid in their order; the order of the Tab key follows it.
void FactsField::layOut()
{
    QWidget *before = nullptr;
    int line = 0;
    for (const Row &row : m_rows) {
        QWidget *input = row.choice ? static_cast<QWidget *>(row.choice) : row.number;
        m_grid->addWidget(row.label, line, 0);
        m_grid->addWidget(input, line, 1);
        if (before)
            setTabOrder(before, input);
        before = input;
        if (row.proof) {
            m_grid->addWidget(row.proof, line, 2);
            setTabOrder(before, row.proof);
            before = row.proof;
        }
        ++line;
    }
    if (before)
        setTabOrder(before, m_others);
    QWidget *first = m_others;
    if (!m_rows.empty())
        first = m_rows.front().choice ? static_cast<QWidget *>(m_rows.front().choice)
                                      : m_rows.front().number;
    setFocusProxy(first);
    m_hint->setVisible(m_rows.empty());
    fillOthers();
}

QString FactsField::typed(const Row &row)
{
    const QString text =
        row.choice ? row.choice->currentData().toString() : row.number->text().trimmed();
    const int proof = row.proof ? row.proof->currentData().toInt() : 0;
    return text.isEmpty() || proof == 0 ? text : u"%1#%2"_s.arg(text).arg(proof);
}

void FactsField::type(const Row &row, const QString &text)
{
    const qsizetype mark = text.lastIndexOf(u'#');
    const QString said = mark < 0 ? text : text.left(mark);
    if (row.choice)
        row.choice->setCurrentIndex(std::max(0, row.choice->findData(said.trimmed())));
    else
        row.number->setText(said);
    if (row.proof)
        row.proof->setCurrentIndex(
            mark < 0 ? 0 : std::max(0, row.proof->findData(text.mid(mark + 1).toInt())));
}

QStringList FactsField::lines(bool openAsWell) const
{
    QStringList all;
    for (const Row &row : m_rows)
        if (const QString text = typed(row); openAsWell || !text.isEmpty())
            all << row.key + u'=' + text;
    return all;
}

QJsonValue FactsField::value() const
{
    const QStringList all = lines(false);
    return all.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                         : QJsonValue(QJsonArray::fromStringList(all));
}

/// Open rows as well: they were asked for.
QJsonValue FactsField::draft() const
{
    return lines(false).isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                  : QJsonValue(QJsonArray::fromStringList(lines(true)));
}

void FactsField::setValue(const QJsonValue &value)
{
    for (const QJsonValue &one : value.toArray()) {
        const QString line = one.toString();
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            type(rowOf(line.left(equals).trimmed()), line.mid(equals + 1));
    }
    if (value.toArray().isEmpty())
        for (const Row &row : m_rows)
            type(row, {});
    layOut();
}

QString FactsField::fault() const
{
    for (const QString &line : lines(false))
        if (const Result<TypedFact> fact = readFact(line); !fact)
            return fact.error().text;
    return {};
}

void FactsField::ask(const QStringList &keys)
{
    const auto hasFocus = [](const Row &row) {
        return (row.choice && row.choice->hasFocus()) || (row.number && row.number->hasFocus());
    };
    std::erase_if(m_rows, [&](const Row &row) {
        if (keys.contains(row.key) || !typed(row).isEmpty() || hasFocus(row))
            return false;
        for (QWidget *part :
             {static_cast<QWidget *>(row.label), static_cast<QWidget *>(row.choice),
              static_cast<QWidget *>(row.number), static_cast<QWidget *>(row.proof)})
            if (part) {
                part->hide();
                part->deleteLater();
            }
        return true;
    });
    for (const QString &key : keys)
        rowOf(key);
    layOut();
}

FactorsField::FactorsField(const FieldInfo &field, bool isAgainst, QWidget *parent)
    : FieldEditor(field, parent), m_own(new QLineEdit)
{
    QBoxLayout *column = tight(new QVBoxLayout(this));
    column->setSpacing(2);
    for (const FactorInfo &factor : lawFactors()) {
        if (factor.isAgainst != isAgainst)
            continue;
        auto *box = new QCheckBox(factor.labelHere());
        box->setToolTip(factor.article);
        box->setObjectName(u"factor_"_s + factor.key);
        connect(box, &QCheckBox::toggled, this, &FieldEditor::edited);
        watch(box);
        column->addWidget(box);
        m_boxes.emplace_back(factor.key, box);
    }
    adopt(m_own);
    m_own->setPlaceholderText(tr("Others of the bureau's own, with ; between them"));
    connect(m_own, &QLineEdit::textChanged, this, &FieldEditor::edited);
    column->addWidget(m_own);
    if (!m_boxes.empty())
        setFocusProxy(m_boxes.front().second);
}

QJsonValue FactorsField::value() const
{
    QStringList all;
    for (const auto &[key, box] : m_boxes)
        if (box->isChecked())
            all << key;
    for (const QString &own : m_own->text().replace(u'；', u';').split(u';'))
        if (!own.trimmed().isEmpty())
            all << own.trimmed();
    return all.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                         : QJsonValue(QJsonArray::fromStringList(all));
}

void FactorsField::setValue(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &one : value.toArray())
        all << one.toString();
    for (const auto &[key, box] : m_boxes)
        box->setChecked(all.removeAll(key) > 0);
    m_own->setText(all.join(u"；"_s));
}

} // namespace anjuan

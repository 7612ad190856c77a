// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changes_field.h"

#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The day of an act is no field of it, but can be put right like one.
const FieldInfo &dayField()
{
    static const FieldInfo field{.name = u"day"_s,
                                 .label = QT_TRANSLATE_NOOP("Act", "Day of the act"),
                                 .type = FieldType::Day,
                                 .required = true};
    return field;
}

} // namespace

ChangesField::ChangesField(const FieldInfo &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent), m_context(context), m_column(tight(new QVBoxLayout(this))),
      m_hint(noteLabel(u"hint_"_s + field.name))
{
    m_hint->setText(tr("Choose the act first; its fields appear here."));
    m_column->addWidget(m_hint);
}

void ChangesField::setAct(int sequence)
{
    if (sequence == m_act)
        return;
    m_act = sequence;
    m_rows.clear();
    delete m_body;
    m_body = nullptr;
    const Entry *entry = m_context.facts->file.entry(sequence);
    const ActKind *kind = entry ? actKind(entry->act.kind) : nullptr;
    m_hint->setVisible(!kind);
    if (!kind)
        return;
    m_body = new QWidget;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_column->addWidget(m_body);
    addRow(dayField(), toIso(entry->act.day));
    for (const FieldInfo &one : kind->fields) {
        if (one.personal || one.given || one.type == FieldType::Changes)
            continue;
        FieldInfo field = one;
        const QJsonValue was = entry->act.content.value(field.name);
        addRow(field, was);
    }
    setFocusProxy(m_rows.begin()->second.editor);
    if (!m_waiting.isEmpty())
        restore(std::exchange(m_waiting, {}));
    showMarks();
}

void ChangesField::addRow(const FieldInfo &one, const QJsonValue &was)
{
    const Entry *entry = m_context.facts->file.entry(m_act);
    FieldEditor *editor = makeFieldEditor(*actKind(entry->act.kind), one, m_context);
    editor->setObjectName(u"change_"_s + one.name);
    editor->setValue(was);
    auto *label = new QLabel(one.name == dayField().name ? tr("Day of the act") : one.labelHere());
    label->setWordWrap(true);
    label->setBuddy(editor);
    auto *mark = noteLabel(u"mark_"_s + one.name);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(editor);
    cell->addWidget(mark);
    m_grid->addLayout(cell, row, 1);
    m_rows.insert({one.name, Row{editor, was, mark}});
    connect(editor, &FieldEditor::edited, this, [this] {
        showMarks();
        emit edited();
    });
}

bool ChangesField::isChanged(const Row &row) const
{
    const QJsonValue now = row.editor->value();
    if (now.isUndefined())
        return !row.was.isUndefined() && row.was != QJsonValue(false);
    return now != row.was;
}

void ChangesField::showMarks()
{
    for (const auto &[name, row] : m_rows) {
        const bool changed = isChanged(row);
        row.mark->setVisible(changed);
        if (!changed)
            continue;
        const QString was = act_text::value(&row.editor->field(), row.was, m_context.facts->names,
                                            m_context.facts->file);
        QPalette palette = row.mark->palette();
        palette.setColor(QPalette::WindowText, theme::text(theme::Tone::Accent));
        row.mark->setPalette(palette);
        row.mark->setText(was.isEmpty() ? tr("changed; it was empty")
                                        : tr("changed; it was: %1").arg(was.left(120)));
    }
}

QJsonValue ChangesField::value() const
{
    QJsonObject changes;
    for (const auto &[name, row] : m_rows)
        if (isChanged(row)) {
            const QJsonValue now = row.editor->value();
            changes.insert(name, now.isUndefined() ? QJsonValue(QJsonValue::Null) : now);
        }
    return changes.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(changes);
}

void ChangesField::setValue(const QJsonValue &value)
{
    const QJsonObject changes = value.toObject();
    for (const auto &[name, row] : m_rows)
        if (changes.contains(name))
            row.editor->setValue(changes.value(name));
    showMarks();
}

QString ChangesField::fault() const
{
    for (const auto &[name, row] : m_rows) {
        if (const QString fault = row.editor->fault(); !fault.isEmpty())
            return fault;
        if (!isChanged(row))
            continue;
        if (const Result<> good = field_value::check(row.editor->field(), row.editor->value());
            !good)
            return good.error().text;
    }
    return {};
}

QJsonValue ChangesField::draft() const
{
    QJsonObject draft = m_waiting;
    for (const auto &[name, row] : m_rows)
        if (isChanged(row) || !row.editor->fault().isEmpty())
            draft.insert(name, row.editor->draft());
    return draft.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(draft);
}

void ChangesField::restore(const QJsonValue &draft)
{
    const QJsonObject changes = draft.toObject();
    if (m_rows.empty()) {
        m_waiting = changes;
        return;
    }
    for (const auto &[name, row] : m_rows)
        if (changes.contains(name))
            row.editor->restore(changes.value(name));
    showMarks();
}

} // namespace anjuan

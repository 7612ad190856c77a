// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/form_rows.h"

#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 140;

/// Without the word by which the command line knows the field.
QString besideField(QString text, const FieldInfo &field)
{
    text.remove(u" ("_s + field.name + u')');
    return text.remove(u'（' + field.name + u'）');
}

/// Whether the sentence names the field as the errors of fields do, “label” (name), with the
/// brackets of either language.
bool namesField(const QString &why, const FieldInfo &field)
{
    const bool hasWord =
        why.contains(u'(' + field.name + u')') || why.contains(u'（' + field.name + u'）');
    return hasWord && why.contains(u"“%1”"_s.arg(field.labelHere()));
}

QString faultOf(const FieldEditor &editor)
{
    const QString unreadable = editor.fault();
    if (!unreadable.isEmpty())
        return unreadable;
    const Result<> good = field_value::check(editor.field(), editor.value());
    return good ? QString() : besideField(good.error().text, editor.field());
}

} // namespace

FormRows::FormRows(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"form_rows"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *column = tight(new QVBoxLayout(body));
    m_grid = new QGridLayout;
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setContentsMargins(0, 4, 8, 4);
    m_grid->setVerticalSpacing(8);
    m_grid->setHorizontalSpacing(10);
    m_grid->setColumnMinimumWidth(0, theme::scaled(labelWidth));
    m_grid->setColumnStretch(1, 1);
    setWidget(body);
}

void FormRows::add(FieldEditor *editor, const QString &label, bool required, const QString &help)
{
    // What is a form in itself needs the whole width.
    const bool isWide =
        editor->field().type == FieldType::Changes || editor->field().type == FieldType::Rows;
    const int widest = isWide ? QWIDGETSIZE_MAX : theme::scaled(labelWidth + 40);
    auto *name =
        new QLabel(required ? tr("%1 *", "a field that must be filled in").arg(label) : label);
    name->setWordWrap(true);
    name->setBuddy(editor);
    name->setMaximumWidth(widest);
    auto *left = tight(new QVBoxLayout);
    left->setSpacing(0);
    left->addWidget(name);
    std::vector<QLabel *> labels{name};
    if (!help.isEmpty()) {
        QLabel *below = noteLabel(u"help_"_s + editor->field().name);
        below->setMaximumWidth(widest);
        below->setText(help);
        left->addWidget(below);
        labels.push_back(below);
    }
    left->addStretch();
    auto *right = tight(new QVBoxLayout);
    right->setSpacing(2);
    right->addWidget(editor);
    auto *fault = noteLabel(u"fault_"_s + editor->field().name);
    QPalette palette = fault->palette();
    palette.setColor(QPalette::WindowText, theme::text(theme::Tone::Bad));
    fault->setPalette(palette);
    fault->hide();
    right->addWidget(fault);
    right->addStretch();
    const int row = m_grid->rowCount();
    m_grid->addLayout(left, row, 0, 1, isWide ? 2 : 1);
    m_grid->addLayout(right, isWide ? row + 1 : row, isWide ? 0 : 1, 1, isWide ? 2 : 1);
    m_rows.push_back({editor, fault, std::move(labels)});
    connect(editor, &FieldEditor::edited, this, [this, editor] {
        for (const Row &one : m_rows)
            if (one.editor == editor && !one.fault->isHidden())
                check(editor);
        emit edited();
    });
}

void FormRows::addWidget(QWidget *widget)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(widget, row, 0, 1, 2);
}

void FormRows::leadTo(const QList<QWidget *> &buttons)
{
    if (m_rows.empty())
        return;
    QWidget *last = m_rows.back().editor;
    const QWidget *const end = last;
    for (QWidget *next = last->nextInFocusChain(); next != end; next = next->nextInFocusChain())
        if (end->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus)
            last = next;
    for (QWidget *button : buttons) {
        setTabOrder(last, button);
        last = button;
    }
}

FieldEditor *FormRows::editor(QStringView name) const
{
    for (const Row &row : m_rows)
        if (row.editor->field().name == name)
            return row.editor;
    return nullptr;
}

const std::vector<FieldEditor *> FormRows::editors() const
{
    std::vector<FieldEditor *> all;
    for (const Row &row : m_rows)
        all.push_back(row.editor);
    return all;
}

QJsonObject FormRows::content() const
{
    QJsonObject content;
    for (const Row &row : m_rows)
        if (const QJsonValue value = row.editor->value(); row.isShown && !value.isUndefined())
            content.insert(row.editor->field().name, value);
    return content;
}

void FormRows::fill(const QJsonObject &content, bool clearing)
{
    for (const Row &row : m_rows) {
        const QString &name = row.editor->field().name;
        if (content.contains(name))
            row.editor->setValue(content.value(name));
        else if (clearing)
            row.editor->setValue(QJsonValue::Undefined);
    }
}

QJsonObject FormRows::draft() const
{
    QJsonObject fields;
    for (const Row &row : m_rows)
        if (const QJsonValue draft = row.editor->draft(); !draft.isUndefined())
            fields.insert(row.editor->field().name, draft);
    return fields;
}

void FormRows::restore(const QJsonObject &draft)
{
    for (const Row &row : m_rows)
        row.editor->restore(draft.value(row.editor->field().name));
}

void FormRows::setDay(Date day)
{
    for (const Row &row : m_rows)
        row.editor->setDay(day);
}

void FormRows::say(const Row &row, const QString &text)
{
    row.fault->setText(text);
    row.fault->setVisible(!text.isEmpty());
}

void FormRows::goTo(const Row &row)
{
    row.editor->setFocus();
    // What is said beside the fields has its place only after the form is laid out again.
    QTimer::singleShot(0, this, [this, fault = row.fault, editor = row.editor] {
        ensureWidgetVisible(fault);
        ensureWidgetVisible(editor);
    });
}

int FormRows::check()
{
    const Row *first = nullptr;
    int wrong = 0;
    for (const Row &row : m_rows) {
        const QString text = row.isShown ? faultOf(*row.editor) : QString();
        say(row, text);
        if (text.isEmpty())
            continue;
        ++wrong;
        if (!first)
            first = &row;
    }
    if (first)
        goTo(*first);
    return wrong;
}

void FormRows::check(FieldEditor *editor)
{
    for (const Row &row : m_rows)
        if (row.editor == editor)
            say(row, faultOf(*editor));
}

bool FormRows::blame(const QString &why)
{
    for (const Row &row : m_rows) {
        if (!namesField(why, row.editor->field()))
            continue;
        say(row, besideField(why, row.editor->field()));
        goTo(row);
        return true;
    }
    return false;
}

void FormRows::blame(QStringView name, const QString &why)
{
    for (const Row &row : m_rows)
        if (row.editor->field().name == name) {
            say(row, why);
            goTo(row);
        }
}

void FormRows::forgive()
{
    for (const Row &row : m_rows)
        say(row, {});
}

void FormRows::setShown(QStringView name, bool shown)
{
    for (Row &row : m_rows) {
        if (row.editor->field().name != name || row.isShown == shown)
            continue;
        row.isShown = shown;
        row.editor->setVisible(shown);
        for (QLabel *label : row.labels)
            label->setVisible(shown);
        if (!shown)
            say(row, {});
    }
}

QLabel *formTitle(const QString &text)
{
    auto *title = new QLabel(text);
    title->setObjectName(u"form_title"_s);
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    title->setFont(font);
    title->setWordWrap(true);
    return title;
}

void showSentence(QLabel *label, const QString &text, bool isBad)
{
    const theme::Tone tone = isBad ? theme::Tone::Bad : theme::Tone::Good;
    QPalette palette = label->palette();
    palette.setColor(QPalette::Window, theme::ground(tone));
    palette.setColor(QPalette::WindowText, theme::text(tone));
    label->setPalette(palette);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace anjuan

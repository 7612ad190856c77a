// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rows_field.h"

#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace anjuan {

using namespace Qt::StringLiterals;

RowsField::RowsField(const ActKind &kind, const FieldInfo &field, const FormContext &context,
                     QWidget *parent)
    : FieldEditor(field, parent), m_kind(kind), m_context(context), m_column(new QVBoxLayout),
      m_more(new QPushButton(RowsField::tr("One more row")))
{
    QBoxLayout *whole = tight(new QVBoxLayout(this));
    m_column->setSpacing(4);
    whole->addLayout(m_column);
    m_more->setObjectName(u"more_"_s + field.name);
    m_more->setAutoDefault(false);
    auto *row = tight(new QHBoxLayout);
    row->addWidget(m_more);
    row->addStretch(1);
    whole->addLayout(row);
    setFocusProxy(m_more);
    watch(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().cells.front()->setFocus();
        emit edited();
    });
}

void RowsField::addRow()
{
    const int number = m_count++;
    Row row{new QFrame, {}};
    row.widget->setObjectName(u"row_%1_%2"_s.arg(field().name).arg(number));
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(6);
    for (FieldInfo column : field().columns) {
        const QString label = column.labelHere();
        column.name = u"%1_%2_%3"_s.arg(field().name, column.name).arg(number);
        FieldEditor *cell = makeFieldEditor(m_kind, column, m_context);
        cell->setToolTip(label);
        const bool isLong = column.type == FieldType::LongText;
        if (isLong)
            cell->setMaximumHeight(fontMetrics().height() * 3 + 12);
        auto *part = tight(new QVBoxLayout);
        part->setSpacing(0);
        auto *name = noteLabel(u"label_"_s + column.name);
        name->setText(column.required ? tr("%1 *", "a column that must be filled in").arg(label)
                                      : label);
        name->setBuddy(cell);
        part->addWidget(name);
        part->addWidget(cell);
        part->addStretch();
        line->addLayout(part, isLong ? 4 : 2);
        connect(cell, &FieldEditor::edited, this, &FieldEditor::edited);
        connect(cell, &FieldEditor::left, this, &FieldEditor::left);
        row.cells.push_back(cell);
    }
    auto *remove = new QToolButton;
    remove->setObjectName(u"remove_%1_%2"_s.arg(field().name).arg(number));
    remove->setIcon(theme::icon(u"close"_s));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Take out this row"));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this,
            [this, widget = row.widget] { removeRow(widget); });
    line->addWidget(remove, 0, Qt::AlignTop);
    m_column->addWidget(row.widget);
    if (m_rows.empty())
        setFocusProxy(row.cells.front());
    m_rows.push_back(row);
}

void RowsField::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    setFocusProxy(m_rows.empty() ? static_cast<QWidget *>(m_more) : m_rows.front().cells.front());
    emit edited();
}

QJsonValue RowsField::value() const
{
    QJsonArray rows;
    for (const Row &row : m_rows) {
        QJsonObject record;
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            if (const QJsonValue cell = row.cells[column]->value(); !cell.isUndefined())
                record.insert(field().columns[column].name, cell);
        if (!record.isEmpty())
            rows.append(record);
    }
    return rows.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(rows);
}

QJsonValue RowsField::draft() const
{
    QJsonArray rows;
    for (const Row &row : m_rows) {
        QJsonObject record;
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            if (const QJsonValue cell = row.cells[column]->draft(); !cell.isUndefined())
                record.insert(field().columns[column].name, cell);
        rows.append(record);
    }
    return rows.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(rows);
}

void RowsField::setRows(const QJsonArray &rows, bool drafts)
{
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    setFocusProxy(m_more);
    for (const QJsonValue &one : rows) {
        addRow();
        const Row &row = m_rows.back();
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const QJsonValue cell = one[field().columns[column].name];
            if (cell.isUndefined())
                continue;
            if (drafts)
                row.cells[column]->restore(cell);
            else
                row.cells[column]->setValue(cell);
        }
    }
    emit edited();
}

void RowsField::setValue(const QJsonValue &value) { setRows(value.toArray(), false); }

void RowsField::restore(const QJsonValue &draft) { setRows(draft.toArray(), true); }

void RowsField::setDay(Date day)
{
    m_context.day = day;
    for (const Row &row : m_rows)
        for (FieldEditor *cell : row.cells)
            cell->setDay(day);
}

QString RowsField::fault() const
{
    int number = 0;
    for (const Row &row : m_rows) {
        ++number;
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const QString unreadable = row.cells[column]->fault();
            const Result<> good =
                field_value::check(field().columns[column], row.cells[column]->value());
            if (!unreadable.isEmpty() || !good)
                return tr("Row %1: %2")
                    .arg(QString::number(number),
                         unreadable.isEmpty() ? good.error().text : unreadable);
        }
    }
    return {};
}

} // namespace anjuan

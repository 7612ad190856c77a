// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/penalties_field.h"

#include "core/domain/documents/official_forms.h"
#include "core/domain/entry/typed_values.h"
#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/amount_field.h"
#include "ui/widgets/search_combo.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace anjuan {

using namespace Qt::StringLiterals;

PenaltiesField::PenaltiesField(const FieldInfo &field, QWidget *parent)
    : FieldEditor(field, parent), m_column(new QVBoxLayout),
      m_more(new QPushButton(tr("One more penalty"))), m_sum(noteLabel(u"sum_"_s + field.name))
{
    QBoxLayout *whole = tight(new QVBoxLayout(this));
    m_column->setSpacing(4);
    whole->addLayout(m_column);
    auto *row = tight(new QHBoxLayout);
    m_more->setObjectName(u"more_"_s + field.name);
    m_more->setAutoDefault(false);
    row->addWidget(m_more);
    row->addWidget(m_sum, 1);
    whole->addLayout(row);
    connect(m_more, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().kind->setFocus();
        emit edited();
    });
    addRow();
}

void PenaltiesField::addRow(const QString &kind, const QString &amount, const QString &detail)
{
    const int number = m_count++;
    Row row{new QWidget, new SearchCombo, new QLineEdit, new QLineEdit};
    QBoxLayout *line = tight(new QHBoxLayout(row.widget));
    const auto name = [&](QWidget *input, const QString &part, const QString &label) {
        input->setObjectName(u"field_%1_%2_%3"_s.arg(field().name, part).arg(number));
        input->setAccessibleName(label);
        watch(input);
    };
    name(row.kind, u"kind"_s, tr("Kind of penalty"));
    name(row.amount, u"amount"_s, tr("Amount in yuan"));
    name(row.detail, u"detail"_s, tr("What it is about"));
    row.kind->lineEdit()->setAccessibleName(tr("Kind of penalty"));
    for (const Name<PenaltyKind> &one : penaltyKindNames)
        row.kind->addChoice(wordFor(penaltyKindNames, one.value), QString(one.text), one.text);
    row.amount->setPlaceholderText(tr("yuan"));
    row.amount->setAlignment(Qt::AlignRight);
    row.amount->setMaximumWidth(theme::scaled(110));
    row.detail->setPlaceholderText(tr("Goods, permit, for how long"));
    if (!kind.isEmpty())
        row.kind->choose(kind);
    row.amount->setText(amount);
    row.detail->setText(detail);
    auto *remove = new QToolButton;
    remove->setObjectName(u"remove_%1_%2"_s.arg(field().name).arg(number));
    remove->setIcon(theme::icon(u"close"_s));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Take out this penalty"));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this,
            [this, widget = row.widget] { removeRow(widget); });
    line->addWidget(row.kind, 3);
    line->addWidget(row.amount);
    line->addWidget(row.detail, 2);
    line->addWidget(remove);
    m_column->addWidget(row.widget);
    const auto changed = [this] {
        showSum();
        emit edited();
    };
    connect(row.kind, &SearchCombo::changed, this, changed);
    connect(row.amount, &QLineEdit::textChanged, this, changed);
    connect(row.detail, &QLineEdit::textChanged, this, changed);
    if (m_rows.empty())
        setFocusProxy(row.kind);
    m_rows.push_back(row);
    showSum();
}

void PenaltiesField::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
    widget->hide();
    widget->deleteLater();
    if (m_rows.empty())
        addRow();
    setFocusProxy(m_rows.front().kind);
    showSum();
    emit edited();
}

QJsonValue PenaltiesField::value() const
{
    QJsonArray penalties;
    for (const Row &row : m_rows) {
        const QVariant kind = row.kind->chosen();
        if (!kind.isValid())
            continue;
        QJsonObject penalty{{u"kind"_s, kind.toString()}};
        const Result<std::optional<Money>> amount = readTypedAmount(row.amount->text());
        if (amount && *amount)
            penalty.insert(u"amount"_s, (*amount)->toString());
        if (const QString detail = row.detail->text().trimmed(); !detail.isEmpty())
            penalty.insert(u"detail"_s, detail);
        penalties.append(penalty);
    }
    return penalties.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(penalties);
}

QJsonValue PenaltiesField::draft() const
{
    QJsonArray rows;
    for (const Row &row : m_rows) {
        const QString kind = row.kind->chosen().toString();
        if (kind.isEmpty() && row.amount->text().isEmpty() && row.detail->text().isEmpty())
            continue;
        rows.append(QJsonObject{{u"kind"_s, kind},
                                {u"amount"_s, row.amount->text()},
                                {u"detail"_s, row.detail->text()}});
    }
    return rows.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(rows);
}

void PenaltiesField::setRows(const QJsonArray &penalties)
{
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (const QJsonValue &one : penalties) {
        const QJsonObject penalty = one.toObject();
        addRow(penalty.value("kind"_L1).toString(), penalty.value("amount"_L1).toString(),
               penalty.value("detail"_L1).toString());
    }
    if (m_rows.empty())
        addRow();
    setFocusProxy(m_rows.front().kind);
    emit edited();
}

void PenaltiesField::setValue(const QJsonValue &value) { setRows(value.toArray()); }

void PenaltiesField::restore(const QJsonValue &draft) { setRows(draft.toArray()); }

QString PenaltiesField::fault() const
{
    for (const Row &row : m_rows) {
        if (const QString unknown = row.kind->unknownText(); !unknown.isEmpty())
            return tr("“%1” is no kind of penalty.").arg(unknown.left(40));
        if (const auto amount = readTypedAmount(row.amount->text()); !amount)
            return amount.error().text;
        const bool isFilled =
            !row.amount->text().trimmed().isEmpty() || !row.detail->text().trimmed().isEmpty();
        if (isFilled && !row.kind->chosen().isValid())
            return tr("Say which kind of penalty it is.");
    }
    return {};
}

void PenaltiesField::showSum()
{
    Penalties penalties;
    const bool isReadable =
        bool(field_value::read(field(), value().isUndefined() ? QJsonArray() : value(), penalties));
    const Money fine = isReadable ? fineOf(penalties) : Money{};
    m_sum->setText(fine.fen == 0
                       ? QString()
                       : tr("Fine: %1 yuan, %2").arg(official::yuan(fine), amountInCapitals(fine)));
}

} // namespace anjuan

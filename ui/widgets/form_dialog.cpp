// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_dialog.h"

#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/day_edit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// The field in use before the dialog became busy.
constexpr const char *typedInto = "typedInto";

/// The label without its mark for the keyboard and its colon.
QString plain(QString label)
{
    label.remove(u'&');
    while (label.endsWith(u':') || label.endsWith(u'：'))
        label.chop(1);
    return label;
}

} // namespace

QDateEdit *dayField(Date day) { return new DayEdit(day); }

Date dayIn(const QDateEdit *field) { return fromQDate(field->date()); }

QPlainTextEdit *paragraphField()
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * 4 + 16);
    return field;
}

void nameToReaders(QWidget *field, const QString &name)
{
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    for (auto *inner : field->findChildren<QLineEdit *>(u"qt_spinbox_lineedit"_s))
        if (inner->accessibleName().isEmpty())
            inner->setAccessibleName(field->accessibleName());
}

OptionalDay::OptionalDay(const QString &name, const QString &says, const std::optional<Date> &day,
                         Date otherwise)
    : m_has(new QCheckBox(says)), m_day(dayField(day.value_or(otherwise)))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_has);
    row->addWidget(m_day);
    row->addStretch();
    m_has->setObjectName(name + u"_set"_s);
    m_has->setChecked(day.has_value());
    m_day->setObjectName(name + u"_day"_s);
    nameToReaders(m_day, says);
    m_day->setEnabled(day.has_value());
    connect(m_has, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_has, &QCheckBox::toggled, this, &OptionalDay::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &OptionalDay::changed);
    setFocusProxy(m_has);
}

std::optional<Date> OptionalDay::day() const
{
    return m_has->isChecked() ? std::optional(dayIn(m_day)) : std::nullopt;
}

void showTrouble(QLabel *label, const QString &text)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::text(theme::Tone::Bad));
    label->setPalette(palette);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QLabel *quietLabel(const QString &text)
{
    auto *label = new QLabel(text);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::text(theme::Tone::Quiet));
    label->setPalette(palette);
    label->setWordWrap(true);
    return label;
}

FormDialog::FormDialog(const QString &name, const QString &title, const QString &doIt,
                       QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)), m_about(quietLabel()),
      m_fields(new QWidget), m_form(new QFormLayout), m_wide(new QVBoxLayout),
      m_trouble(new QLabel), m_do(new QPushButton(doIt)), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    m_about->hide();
    m_column->addWidget(m_about);
    auto *inside = new QVBoxLayout(m_fields);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(m_form);
    inside->addLayout(m_wide, 1);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_column->addWidget(m_fields, 1);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trouble->hide();
    m_column->addWidget(m_trouble);
    m_do->setObjectName(u"do"_s);
    m_do->setDefault(true);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_do);
    buttons->addWidget(m_cancel);
    m_column->addLayout(buttons);
    connect(m_do, &QPushButton::clicked, this, [this] {
        showTrouble(m_trouble, {});
        if (DayEdit *day = firstFaultyDay(this))
            return complain(day->fault(), day);
        emit wanted();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void FormDialog::explain(const QString &text)
{
    m_about->setText(text);
    m_about->setVisible(!text.isEmpty());
}

void FormDialog::addField(const QString &label, QWidget *field, const QString &name,
                          const QString &hint)
{
    field->setObjectName(name);
    // A label names only what stands beside it to a screen reader.
    nameToReaders(field, plain(label));
    if (hint.isEmpty()) {
        m_form->addRow(label, field);
        return;
    }
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(quietLabel(hint));
    auto *says = new QLabel(label);
    says->setBuddy(field);
    m_form->addRow(says, both);
}

void FormDialog::addWide(QWidget *widget) { m_wide->addWidget(widget, 1); }

void FormDialog::complain(const QString &text, QWidget *field)
{
    showTrouble(m_trouble, text);
    makeRoom();
    if (field)
        field->setFocus();
}

void FormDialog::makeRoom()
{
    layout()->activate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    const int most = screen()->availableGeometry().height();
    if (wanted > height())
        resize(width(), std::min(wanted, most));
}

void FormDialog::complainOf(const Error &why) { complain(text::sentence(why)); }

void FormDialog::setBusy(bool busy)
{
    if (busy && !m_isBusy)
        setProperty(typedInto, QVariant::fromValue(QPointer<QWidget>(focusWidget())));
    m_isBusy = busy;
    m_fields->setEnabled(!busy);
    m_do->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    // What is switched off loses the focus: it goes back to where somebody was typing.
    if (const auto before = property(typedInto).value<QPointer<QWidget>>(); !busy && before)
        before->setFocus();
}

void FormDialog::finish()
{
    m_do->hide();
    m_cancel->setText(tr("Close"));
}

void FormDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/officer_fields.h"

#include "ui/shell/theme.h"
#include "ui/widgets/search_combo.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct OfficerText {
    Q_DECLARE_TR_FUNCTIONS(OfficerText)
};

const Officer *officerOf(const FormFacts &facts, const QString &key)
{
    for (const Officer &officer : facts.officers)
        if (officer.id.toString() == key)
            return &officer;
    return nullptr;
}

void addOfficers(SearchCombo *combo, const FormFacts &facts, Date day)
{
    for (const Officer &officer : facts.officers) {
        if (officer.leftOn && *officer.leftOn <= day)
            continue;
        const Unit *unit = facts.units.find(officer.unit);
        QStringList numbers;
        for (const Certificate &certificate : officer.certificates)
            numbers << certificate.number;
        combo->addChoice(
            unit ? OfficerText::tr("%1 · %2", "an officer and a unit").arg(officer.name, unit->name)
                 : officer.name,
            officer.id.toString(), numbers.join(u' '));
    }
}

/// What the certificate says on that day.
QString certificateText(const Officer &officer, Date day)
{
    if (const Result<> may = checkCaseOfficer(officer, day); !may)
        return may.error().text;
    for (const Certificate &certificate : officer.certificates)
        if (certificateValidOn(certificate, day))
            return OfficerText::tr("certificate %1, valid until %2")
                .arg(certificate.number, toIso(certificate.validTo));
    return OfficerText::tr("no certificate on this day");
}

void showState(QLabel *label, const Officer &officer, Date day)
{
    label->setText(certificateText(officer, day));
    QPalette palette = label->palette();
    palette.setColor(
        QPalette::WindowText,
        theme::text(checkCaseOfficer(officer, day) ? theme::Tone::Quiet : theme::Tone::Bad));
    label->setPalette(palette);
}

} // namespace

OfficerField::OfficerField(const FieldInfo &field, const FormContext &context, QWidget *parent)
    : ComboField(field, parent), m_facts(context.facts), m_day(context.day),
      m_note(noteLabel(u"note_"_s + field.name))
{
    addOfficers(combo(), *m_facts, m_day);
    layout()->addWidget(m_note);
    static_cast<QBoxLayout *>(layout())->setStretchFactor(m_note, 1);
    connect(combo(), &SearchCombo::changed, this, &OfficerField::showNote);
    if (field.required && !m_facts->usualOfficers.isEmpty())
        combo()->choose(m_facts->usualOfficers.front());
}

void OfficerField::setDay(Date day)
{
    m_day = day;
    showNote();
}

void OfficerField::showNote()
{
    if (const Officer *officer = officerOf(*m_facts, combo()->chosen().toString()))
        showState(m_note, *officer, m_day);
    else
        m_note->clear();
}

OfficersField::OfficersField(const ActKind &kind, const FieldInfo &field,
                             const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent), m_facts(context.facts), m_day(context.day),
      m_rows(new QVBoxLayout), m_more(new SearchCombo)
{
    QBoxLayout *column = tight(new QVBoxLayout(this));
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
    column->addWidget(m_more);
    adopt(m_more);
    m_more->lineEdit()->setAccessibleName(field.labelHere());
    m_more->lineEdit()->setPlaceholderText(tr("Add: name or certificate number"));
    watch(m_more->lineEdit());
    addOfficers(m_more, *m_facts, m_day);
    const auto takeChosen = [this] {
        const QString key = m_more->chosen().toString();
        if (key.isEmpty())
            return;
        // Not from within the combo's own change.
        QTimer::singleShot(0, this, [this, key] {
            m_more->clearChoice();
            add(key);
        });
    };
    connect(m_more, &QComboBox::activated, this, takeChosen);
    connect(m_more->lineEdit(), &QLineEdit::editingFinished, this, takeChosen);
    connect(m_more, &SearchCombo::changed, this, &FieldEditor::edited);
    if (kind.name != Discuss::kind)
        m_keys = m_facts->usualOfficers;
    showOfficers();
}

OfficersField::~OfficersField() { m_more->lineEdit()->disconnect(this); }

QJsonValue OfficersField::value() const
{
    return m_keys.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                            : QJsonValue(QJsonArray::fromStringList(m_keys));
}

void OfficersField::setValue(const QJsonValue &value)
{
    m_keys.clear();
    for (const QJsonValue &key : value.toArray())
        m_keys << key.toString();
    m_keys.removeDuplicates();
    showOfficers();
    emit edited();
}

QString OfficersField::fault() const
{
    const QString unknown = m_more->unknownText();
    return unknown.isEmpty() ? QString()
                             : tr("“%1” is no officer of this bureau.").arg(unknown.left(40));
}

void OfficersField::setDay(Date day)
{
    m_day = day;
    showOfficers();
}

void OfficersField::add(const QString &key)
{
    if (key.isEmpty() || m_keys.contains(key))
        return;
    m_keys << key;
    showOfficers();
    emit edited();
}

void OfficersField::showOfficers()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString &key : std::as_const(m_keys)) {
        const Officer *officer = officerOf(*m_facts, key);
        auto *line = new QWidget;
        QBoxLayout *row = tight(new QHBoxLayout(line));
        const QString name = officer ? officer->name : m_facts->names.value(key, key);
        row->addWidget(new QLabel(name));
        QLabel *state = noteLabel(u"certificate_"_s + key);
        if (officer)
            showState(state, *officer, m_day);
        row->addWidget(state, 1);
        auto *remove = new QToolButton;
        remove->setObjectName(u"remove_officer_%1"_s.arg(m_rows->count()));
        remove->setIcon(theme::icon(u"close"_s));
        remove->setAutoRaise(true);
        remove->setAccessibleName(tr("Take out %1").arg(name));
        remove->setToolTip(remove->accessibleName());
        connect(remove, &QToolButton::clicked, this, [this, key] {
            m_keys.removeAll(key);
            showOfficers();
            emit edited();
        });
        row->addWidget(remove);
        m_rows->addWidget(line);
    }
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/officer_dialogs.h"

#include "ui/admin/unit_choice.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <utility>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualYears = 5; ///< for which a certificate is usually given

QString dialogTitle(const Officer &officer)
{
    return officer.id.isNull() ? OfficerDialog::tr("Add an officer")
                               : OfficerDialog::tr("Change %1").arg(officer.name);
}

} // namespace

CertificateFields::CertificateFields(Date today)
    : m_number(new QLineEdit), m_from(dayField(today)),
      m_to(dayField(sameDayAfterMonths(today, usualYears * 12) - Days(1)))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_number->setObjectName(u"certificate_number"_s);
    m_number->setPlaceholderText(tr("number"));
    m_number->setAccessibleName(tr("Number of the certificate"));
    m_from->setObjectName(u"certificate_from"_s);
    m_from->setAccessibleName(tr("First day of the certificate"));
    m_to->setObjectName(u"certificate_to"_s);
    m_to->setAccessibleName(tr("Last day of the certificate"));
    row->addWidget(m_number, 1);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to", "from day to day")));
    row->addWidget(m_to);
    setFocusProxy(m_number);
}

Certificate CertificateFields::certificate() const
{
    return {
        .number = m_number->text().trimmed(), .validFrom = dayIn(m_from), .validTo = dayIn(m_to)};
}

OfficerDialog::OfficerDialog(const UnitTree &units, UnitId root, const Officer &officer, Date today,
                             QWidget *parent)
    : FormDialog(u"officer_dialog"_s, dialogTitle(officer),
                 officer.id.isNull() ? tr("&Add the officer") : tr("&Change the officer"), parent),
      m_officer(officer), m_name(new QLineEdit(officer.name)),
      m_unit(new UnitChoice(units, root, officer.unit, today)),
      m_auxiliary(new QCheckBox(tr("auxiliary staff: handles no cases, holds no certificate"))),
      m_qualification(new QLineEdit(officer.legalQualificationNumber)),
      m_qualifiedOn(
          new OptionalDay(u"qualified"_s, tr("awarded on"), officer.legalQualificationOn, today)),
      m_qualifiedUntil(new OptionalDay(u"qualified_until"_s, tr("registered until"),
                                       officer.legalQualificationUntil, today)),
      m_reviewerSince(
          new OptionalDay(u"reviewer"_s, tr("first reviewed on"), officer.reviewerSince, today)),
      m_leftOn(new OptionalDay(u"left"_s, tr("first day away"), officer.leftOn, today))
{
    setMinimumWidth(620);
    m_auxiliary->setChecked(officer.auxiliary);
    addField(tr("&Name:"), m_name, u"officer_name"_s);
    addField(tr("&Unit:"), m_unit, u"officer_unit"_s);
    addField(tr("&Staff:"), m_auxiliary, u"officer_auxiliary"_s);
    if (officer.id.isNull()) {
        m_certificate = new CertificateFields(today);
        addField(tr("&Certificate:"), m_certificate, u"officer_certificate"_s,
                 tr("Leave the number empty where there is none yet."));
        connect(m_auxiliary, &QCheckBox::toggled, m_certificate, &QWidget::setDisabled);
    }
    addField(tr("&Legal qualification:"), m_qualification, u"officer_qualification"_s,
             tr("Number of the national certificate of legal qualification."));
    addField(tr("Qualification:"), m_qualifiedOn, u"officer_qualified_on"_s);
    addField(tr("Registration:"), m_qualifiedUntil, u"officer_qualified_until"_s,
             tr("The last day of its registration; after it the officer reviews no legality."));
    addField(tr("Legality &reviewer:"), m_reviewerSince, u"officer_reviewer_since"_s,
             tr("Who first reviewed on 2018-01-01 or later needs the qualification."));
    if (!officer.id.isNull())
        addField(tr("&Left:"), m_leftOn, u"officer_left_on"_s,
                 tr("Their account no longer opens the bureau from that day on."));
    else
        delete std::exchange(m_leftOn, nullptr);
    m_name->setFocus();
}

Officer OfficerDialog::officer() const
{
    Officer officer = m_officer;
    officer.name = m_name->text().trimmed();
    officer.unit = m_unit->unit();
    officer.auxiliary = m_auxiliary->isChecked();
    officer.legalQualificationNumber = m_qualification->text().trimmed();
    officer.legalQualificationOn = m_qualifiedOn->day();
    officer.legalQualificationUntil = m_qualifiedUntil->day();
    officer.reviewerSince = m_reviewerSince->day();
    if (m_leftOn)
        officer.leftOn = m_leftOn->day();
    if (m_certificate && !officer.auxiliary)
        if (const Certificate first = m_certificate->certificate(); !first.number.isEmpty())
            officer.certificates = {first};
    return officer;
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisation.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace anjuan {

class UnitChoice;

/// A certificate's number and days.
class CertificateFields : public QWidget {
    Q_OBJECT

public:
    explicit CertificateFields(Date today);

    /// Without a number where nothing was typed.
    Certificate certificate() const;

private:
    QLineEdit *m_number;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

/// The fields of an officer; with those of a first certificate where the officer is new.
class OfficerDialog : public FormDialog {
    Q_OBJECT

public:
    OfficerDialog(const UnitTree &units, UnitId root, const Officer &officer, Date today,
                  QWidget *parent);

    Officer officer() const;

private:
    Officer m_officer;
    QLineEdit *m_name;
    UnitChoice *m_unit;
    QCheckBox *m_auxiliary;
    CertificateFields *m_certificate = nullptr;
    QLineEdit *m_qualification;
    OptionalDay *m_qualifiedOn;
    OptionalDay *m_qualifiedUntil;
    OptionalDay *m_reviewerSince;
    OptionalDay *m_leftOn; ///< null where the officer is new
};

} // namespace anjuan

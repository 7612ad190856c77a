// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/parties/party.h"

#include <QFrame>
#include <QJsonObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace anjuan {

class Workplace;
struct RegisteredParty;

/// Enters a party that is not in the register; shows those it may be the same as.
class NewPartyForm : public QFrame {
    Q_OBJECT

public:
    explicit NewPartyForm(Workplace &workplace, QWidget *parent = nullptr);

    /// With what was searched for in vain: a name, a credit code or an identity number.
    void begin(const QString &typed);
    bool isEmpty() const;
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

signals:
    void entered(const anjuan::Party &party);
    void cancelled();
    void edited();

private:
    QLineEdit *addLine(const QString &name, const QString &label);
    PartyKind kind() const;
    PartyDraft typed() const;
    void fitKind();
    void checkCode();
    void checkIdentity();
    void save();
    void showAlike(const RegisteredParty &registered);
    void tell(QLabel *label, const QString &text, bool isBad);

    Workplace &m_workplace;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_shop;
    QLineEdit *m_code;
    QLabel *m_codeNote;
    QLineEdit *m_representative;
    QLineEdit *m_identity;
    QLabel *m_identityNote;
    QLineEdit *m_telephone;
    QLineEdit *m_address;
    QLabel *m_trouble;
    QPushButton *m_save;
    QVBoxLayout *m_alike;
};

} // namespace anjuan

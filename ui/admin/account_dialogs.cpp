// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/account_dialogs.h"

#include "core/services/words.h"
#include "ui/admin/unit_choice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int clipboardMilliseconds = 60'000; ///< a copied password is taken back after that

/// Set on the choice of a unit once a person has made it.
constexpr const char *byHand = "byHand";

} // namespace

RoleBoxes::RoleBoxes(const Roles &roles)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const Name<Role> &name : roleNames) {
        auto *box = new QCheckBox(wordFor(roleNames, name.value));
        box->setObjectName(u"role_"_s + name.text);
        box->setChecked(roles.contains(name.value));
        const int place = static_cast<int>(m_boxes.size());
        grid->addWidget(box, place / 2, place % 2);
        m_boxes << box;
    }
    setFocusProxy(m_boxes.front());
}

Roles RoleBoxes::roles() const
{
    Roles chosen;
    for (std::size_t place = 0; place < roleNames.size(); ++place)
        if (m_boxes[static_cast<qsizetype>(place)]->isChecked())
            chosen.insert(roleNames[place].value);
    return chosen;
}

NewAccountDialog::NewAccountDialog(const UnitTree &units, const QList<Officer> &officers,
                                   UnitId root, Date today, QWidget *parent)
    : FormDialog(u"account_dialog"_s, tr("New account"), tr("&Make the account"), parent),
      m_login(new QLineEdit), m_roles(new RoleBoxes({})),
      m_unit(new UnitChoice(units, root, root, today)),
      m_officer(new OfficerChoice(officers, units, {}, today)), m_password(new QLineEdit)
{
    explain(tr("The ledger names the account for ever: it is never renamed and never deleted."));
    addField(tr("&Account:"), m_login, u"account_login"_s,
             tr("2 to 32 small letters, digits, '.', '-' or '_', a letter first."));
    addField(tr("&Roles:"), m_roles, u"account_roles"_s);
    addField(tr("&Unit:"), m_unit, u"account_unit"_s,
             tr("It reaches the cases of this unit and of those below it."));
    addField(tr("&Officer:"), m_officer, u"account_officer"_s,
             tr("Needed by whoever acts in cases."));
    addField(tr("One-time &password:"), m_password, u"account_password"_s,
             tr("Leave it empty and one is made at random. It is changed at the first log-in."));
    m_password->setEchoMode(QLineEdit::Password);
    // The account of an officer reaches what the officer's own unit does, not the whole bureau.
    connect(m_unit, &QComboBox::activated, this,
            [unit = m_unit] { unit->setProperty(byHand, true); });
    connect(m_unit->lineEdit(), &QLineEdit::textEdited, this,
            [unit = m_unit] { unit->setProperty(byHand, true); });
    connect(m_officer, &QComboBox::currentIndexChanged, this, [this, root, officers] {
        if (m_unit->property(byHand).toBool())
            return;
        const auto chosen =
            std::find_if(officers.begin(), officers.end(),
                         [this](const Officer &one) { return one.id == m_officer->officer(); });
        const UnitId unit = chosen == officers.end() ? root : chosen->unit;
        m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit.toString())));
    });
    m_login->setFocus();
}

AccountDraft NewAccountDialog::draft() const
{
    return {.login = m_login->text().trimmed(),
            .roles = m_roles->roles(),
            .unit = m_unit->unit(),
            .officer = m_officer->officer(),
            .password = m_password->text()};
}

OneTimePasswordDialog::OneTimePasswordDialog(const QString &login, const QString &password,
                                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"one_time_password"_s);
    setWindowTitle(tr("One-time password"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *says = new QLabel(tr("The one-time password of %1. It is shown now and never again: hand "
                               "it over in person. At the first log-in it must be changed.")
                                .arg(login));
    says->setWordWrap(true);
    auto *field = new QLineEdit(password);
    field->setObjectName(u"password_shown"_s);
    field->setAccessibleName(tr("One-time password"));
    field->setReadOnly(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    field->setFont(font);
    auto *copied = quietLabel();
    auto *copy = new QPushButton(tr("&Copy"));
    copy->setObjectName(u"copy_password"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [password, copied] {
        QGuiApplication::clipboard()->setText(password);
        copied->setText(tr("Copied; the clipboard is emptied after a minute."));
        QTimer::singleShot(clipboardMilliseconds, qApp, [password] {
            if (QGuiApplication::clipboard()->text() == password)
                QGuiApplication::clipboard()->clear();
        });
    });
    auto *shut = new QPushButton(tr("&Done"));
    shut->setObjectName(u"password_done"_s);
    connect(shut, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(copy);
    column->addWidget(says);
    column->addLayout(row);
    column->addWidget(copied);
    column->addWidget(shut, 0, Qt::AlignRight);
    setMinimumWidth(460);
    shut->setDefault(true);
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace anjuan {

class Workplace;

/// Before anybody is logged in: choose a database, make a bureau, or say who you are. Everything
/// typed stays where it is when something is refused.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Workplace &workplace, QWidget *parent = nullptr);

    /// Opens what `where` names: a path or a server's address.
    void openDatabase(const QString &where);
    /// Opens the made-up bureau, making it first where there is none yet.
    void openDemo();
    /// The list of databases, or the form of the first start.
    void showChoice();
    /// Asks for the password of whoever worked last.
    void showLogIn();

private:
    QWidget *makeChoice();
    QWidget *makeCreation();
    QWidget *makeLogIn();
    QWidget *makePassword();
    QWidget *makeBusy();

    void fillRecent();
    void showBusy(const QString &text);
    void complain(QLabel *where, const QString &text);
    void create();
    void logIn();
    void changePassword();
    void chooseFile();

    Workplace &m_workplace;
    QStackedWidget *m_pages;
    QWidget *m_choice, *m_logIn, *m_busy;
    QWidget *m_creation = nullptr, *m_password = nullptr; ///< made when they are first shown
    QWidget *m_back = nullptr;                            ///< where a failure leads back to

    QLabel *m_recentLabel = nullptr;
    QListWidget *m_recent = nullptr;
    QLabel *m_choiceTrouble = nullptr;
    QLineEdit *m_bureau = nullptr, *m_agency = nullptr, *m_admin = nullptr, *m_secret = nullptr,
              *m_secretAgain = nullptr, *m_file = nullptr;
    QLabel *m_creationTrouble = nullptr;
    QLabel *m_where = nullptr;
    QProgressBar *m_openingBar = nullptr;
    QLineEdit *m_account = nullptr, *m_word = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_logInTrouble = nullptr;
    QPushButton *m_logInButton = nullptr;
    QLineEdit *m_newWord = nullptr, *m_newWordAgain = nullptr;
    QLabel *m_passwordTrouble = nullptr;
    QLabel *m_busyText = nullptr;
    QString m_opening{};
    bool m_isDemo = false;
    bool m_isOpening = false;
    bool m_logInWaits = false; ///< asked for before the database was open
};

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "core/domain/organisation/account.h"
#include "core/services/bureau.h"
#include "core/services/demo.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QFrame>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <utility>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 demoCases = 400;
const QString demoWord = u"Anjuan-demo-1"_s;

QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/anjuan/demo.db"_s;
}

QString bureauFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(u"title"_s);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    label->setFont(font);
    return label;
}

/// Where a sentence appears when something is refused; no room while there is none.
QLabel *troubleLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

QLineEdit *secretField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

/// While nobody can say how long it takes.
QProgressBar *endlessBar()
{
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    return bar;
}

} // namespace

StartPage::StartPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_pages(new QStackedWidget)
{
    // Large text on a small screen needs more height than there is.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *card = new QFrame(inside);
    card->setObjectName(u"card"_s);
    card->setMaximumWidth(theme::scaled(680));
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(32, 28, 32, 28);
    inCard->addWidget(m_pages);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 8);
    row->addStretch(1);
    auto *all = new QVBoxLayout(inside);
    all->addStretch(1);
    all->addLayout(row);
    all->addStretch(2);
    // Only now: whatever gets a parent later is given its style once more.
    m_choice = makeChoice();
    m_logIn = makeLogIn();
    m_busy = makeBusy();

    connect(&workplace, &Workplace::opened, this, [this](const QStringList &warnings) {
        if (!m_isDemo)
            preferences::noteDatabase(
                m_workplace.location().isPostgres() ? m_opening : m_workplace.location().path());
        m_isOpening = false;
        m_openingBar->hide();
        if (m_pages->currentWidget() == m_choice)
            return; // another one is wanted
        m_where->setText(m_workplace.bureauName());
        if (m_pages->currentWidget() != m_logIn)
            showLogIn();
        complain(m_logInTrouble, warnings.join(u'\n'));
        if (std::exchange(m_logInWaits, false))
            m_workplace.logIn(m_account->text().trimmed(), m_word->text());
    });
    connect(&workplace, &Workplace::failed, this, [this](const Error &why) {
        // Nothing is open now, so there is nothing to log in to either.
        QWidget *back = m_back == m_creation ? m_creation : m_choice;
        m_isOpening = m_logInWaits = false;
        m_logInButton->setEnabled(true);
        fillRecent();
        m_pages->setCurrentWidget(back);
        complain(m_creation && back == m_creation ? m_creationTrouble : m_choiceTrouble,
                 text::sentence(why));
    });
    connect(&workplace, &Workplace::logInFailed, this, [this](const Error &why) {
        m_logInButton->setEnabled(true);
        const bool changing = m_password && m_pages->currentWidget() == m_password;
        complain(changing ? m_passwordTrouble : m_logInTrouble, text::sentence(why));
        (changing ? m_newWord : m_word)->setFocus();
        (changing ? m_newWord : m_word)->selectAll();
    });
    connect(&workplace, &Workplace::loggedIn, this, [this] {
        m_logInButton->setEnabled(true);
        preferences::setLastAccount(m_account->text());
        if (m_workplace.session().mustChangePassword) {
            if (!m_password)
                m_password = makePassword();
            m_pages->setCurrentWidget(m_password);
            m_newWord->setFocus();
            return;
        }
        for (QLineEdit *field : {m_word, m_newWord, m_newWordAgain})
            if (field)
                field->clear();
    });
}

QWidget *StartPage::makeChoice()
{
    auto *page = new QWidget;
    m_pages->addWidget(page);
    auto *column = new QVBoxLayout(page);
    column->addWidget(heading(tr("Anjuan")));
    auto *about = new QLabel(tr("Case system for administrative enforcement. Everything stays in "
                                "one file on this computer, or on your office's server."));
    about->setWordWrap(true);
    column->addWidget(about);
    m_choiceTrouble = troubleLabel(u"choice_trouble"_s);
    column->addWidget(m_choiceTrouble);
    m_recentLabel = new QLabel(tr("&Recent:"));
    m_recent = new QListWidget;
    m_recent->setObjectName(u"recent_databases"_s);
    m_recent->setAccessibleName(tr("Recent databases"));
    m_recent->setMinimumHeight(120);
    m_recentLabel->setBuddy(m_recent);
    column->addSpacing(8);
    column->addWidget(m_recentLabel);
    column->addWidget(m_recent, 1);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        openDatabase(item->data(Qt::UserRole).toString());
    });
    auto *forget = new QAction(tr("Take off this list"), m_recent);
    forget->setObjectName(u"forget_database"_s);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(forget);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_recent->setToolTip(tr("Enter opens it; Delete takes it off this list and leaves the "
                            "database as it is."));
    connect(forget, &QAction::triggered, this, [this] {
        if (const QListWidgetItem *item = m_recent->currentItem())
            preferences::forgetDatabase(item->data(Qt::UserRole).toString());
        fillRecent();
    });

    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, auto what) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, what);
        buttons->addWidget(button);
        return button;
    };
    add(tr("&New bureau…"), u"new_bureau"_s, [this] {
        if (!m_creation)
            m_creation = makeCreation();
        complain(m_creationTrouble, {});
        m_pages->setCurrentWidget(m_creation);
        m_bureau->setFocus();
    })->setDefault(true);
    add(tr("&Open a file…"), u"open_file"_s, [this] { chooseFile(); });
    add(tr("&Server…"), u"open_server"_s, [this] {
        auto *dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Server"));
        dialog->setLabelText(tr("Address, as your administrator gave it to you:"));
        dialog->setTextValue(u"postgresql://"_s);
        connect(dialog, &QInputDialog::textValueSelected, this,
                [this](const QString &where) { openDatabase(where); });
        dialog->open();
    });
    add(tr("Look at the &demo"), u"open_demo"_s, [this] { openDemo(); });
    buttons->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    fillRecent();
    return page;
}

QWidget *StartPage::makeCreation()
{
    auto *page = new QWidget;
    m_pages->addWidget(page);
    auto *column = new QVBoxLayout(page);
    column->addWidget(heading(tr("New bureau")));
    auto *about = new QLabel(tr("Three things make a bureau: its name, its first administrator, "
                                "and the file it is kept in. All else can be settled later."));
    about->setWordWrap(true);
    column->addWidget(about);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [&](const QString &label, const QString &name, const QString &example) {
        auto *field = new QLineEdit;
        field->setObjectName(name);
        field->setPlaceholderText(example);
        form->addRow(label, field);
        return field;
    };
    m_bureau =
        line(tr("&Name of the bureau:"), u"bureau_name"_s, tr("for example 某某市城市管理局"));
    m_agency = line(tr("&Word in document numbers:"), u"agency_word"_s,
                    tr("for example 某城管, as in 某城管罚字〔2026〕第1号"));
    m_admin = line(tr("&Administrator's account:"), u"administrator"_s, {});
    m_admin->setText(u"admin"_s);
    m_secret = secretField(u"administrator_password"_s);
    form->addRow(tr("&Password:"), m_secret);
    auto *rule =
        quietLabel(tr("At least %1 characters. Not the account's name, not digits or letters "
                      "in a row, not a word that everybody tries first.")
                       .arg(shortestPassword));
    rule->setObjectName(u"password_rule"_s);
    m_secret->setAccessibleDescription(rule->text());
    form->addRow({}, rule);
    m_secretAgain = secretField(u"administrator_password_again"_s);
    form->addRow(tr("Password a&gain:"), m_secretAgain);
    m_file = new QLineEdit;
    m_file->setObjectName(u"bureau_file"_s);
    m_file->setText(QDir(bureauFolder()).filePath(tr("anjuan", "name of a new file") + u".db"_s));
    auto *browse = new QPushButton(tr("&Browse…"));
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("File of the bureau"), m_file->text(),
                                       tr("Anjuan database (*.db)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"db"_s);
        connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
        dialog->open();
    });
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);
    auto *fileLabel = new QLabel(tr("&File:"));
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, fileRow);
    auto *keys =
        quietLabel(tr("Beside it a key file is made, with the ending .keys. Keep a copy of it "
                      "apart, not on this computer and not where the backups lie: without it "
                      "identity numbers and telephones cannot be read, and with it and the "
                      "database anybody can read them."));
    keys->setObjectName(u"key_file_note"_s);
    column->addLayout(form);
    column->addWidget(keys);
    m_creationTrouble = troubleLabel(u"creation_trouble"_s);
    column->addWidget(m_creationTrouble);
    auto *buttons = new QHBoxLayout;
    auto *back = new QPushButton(tr("Bac&k"));
    connect(back, &QPushButton::clicked, this, &StartPage::showChoice);
    auto *make = new QPushButton(tr("&Create"));
    make->setObjectName(u"create_bureau"_s);
    make->setDefault(true);
    connect(make, &QPushButton::clicked, this, &StartPage::create);
    for (QLineEdit *field : {m_bureau, m_agency, m_admin, m_secret, m_secretAgain, m_file})
        connect(field, &QLineEdit::returnPressed, this, &StartPage::create);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(make);
    column->addLayout(buttons);
    return page;
}

QWidget *StartPage::makeLogIn()
{
    auto *page = new QWidget;
    m_pages->addWidget(page);
    auto *column = new QVBoxLayout(page);
    m_where = heading({});
    m_where->setWordWrap(true);
    column->addWidget(m_where);
    m_openingBar = endlessBar();
    m_openingBar->hide();
    column->addWidget(m_openingBar);
    m_hint = new QLabel;
    m_hint->setObjectName(u"log_in_hint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_hint);
    auto *form = new QFormLayout;
    m_account = new QLineEdit(preferences::lastAccount());
    m_account->setObjectName(u"account"_s);
    m_word = secretField(u"password"_s);
    form->addRow(tr("&Account:"), m_account);
    form->addRow(tr("&Password:"), m_word);
    column->addLayout(form);
    m_logInTrouble = troubleLabel(u"log_in_trouble"_s);
    column->addWidget(m_logInTrouble);
    auto *buttons = new QHBoxLayout;
    auto *other = new QPushButton(tr("&Other database…"));
    other->setObjectName(u"other_database"_s);
    connect(other, &QPushButton::clicked, this, &StartPage::showChoice);
    m_logInButton = new QPushButton(tr("&Log in"));
    m_logInButton->setObjectName(u"log_in"_s);
    m_logInButton->setDefault(true);
    connect(m_logInButton, &QPushButton::clicked, this, &StartPage::logIn);
    connect(m_word, &QLineEdit::returnPressed, this, &StartPage::logIn);
    connect(m_account, &QLineEdit::returnPressed, m_word, [this] { m_word->setFocus(); });
    buttons->addWidget(other);
    buttons->addStretch();
    buttons->addWidget(m_logInButton);
    column->addLayout(buttons);
    setTabOrder(m_word, m_logInButton);
    setTabOrder(m_logInButton, other);
    return page;
}

QWidget *StartPage::makePassword()
{
    auto *page = new QWidget;
    m_pages->addWidget(page);
    auto *column = new QVBoxLayout(page);
    column->addWidget(heading(tr("Choose your own password")));
    auto *about = new QLabel(tr("The password you were given counts once. At least ten characters, "
                                "and not one that is easily guessed."));
    about->setWordWrap(true);
    column->addWidget(about);
    auto *form = new QFormLayout;
    m_newWord = secretField(u"new_password"_s);
    m_newWordAgain = secretField(u"new_password_again"_s);
    form->addRow(tr("&New password:"), m_newWord);
    form->addRow(tr("New password a&gain:"), m_newWordAgain);
    column->addLayout(form);
    m_passwordTrouble = troubleLabel(u"password_trouble"_s);
    column->addWidget(m_passwordTrouble);
    auto *change = new QPushButton(tr("&Change password"));
    change->setObjectName(u"change_password"_s);
    change->setDefault(true);
    connect(change, &QPushButton::clicked, this, &StartPage::changePassword);
    connect(m_newWordAgain, &QLineEdit::returnPressed, this, &StartPage::changePassword);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(change);
    column->addLayout(buttons);
    return page;
}

QWidget *StartPage::makeBusy()
{
    auto *page = new QWidget;
    m_pages->addWidget(page);
    auto *column = new QVBoxLayout(page);
    m_busyText = new QLabel;
    m_busyText->setObjectName(u"busy"_s);
    m_busyText->setWordWrap(true);
    column->addWidget(m_busyText);
    column->addWidget(endlessBar());
    return page;
}

void StartPage::fillRecent()
{
    m_recent->clear();
    for (const QString &where : preferences::recentDatabases()) {
        auto *item = new QListWidgetItem(theme::icon(u"folder"_s), where, m_recent);
        item->setData(Qt::UserRole, where);
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentLabel->setVisible(m_recent->count() > 0);
}

void StartPage::complain(QLabel *where, const QString &text)
{
    QPalette palette = where->palette();
    palette.setColor(QPalette::WindowText, theme::text(theme::Tone::Bad));
    where->setPalette(palette);
    where->setText(text);
    where->setVisible(!text.isEmpty());
}

void StartPage::showChoice()
{
    fillRecent();
    complain(m_choiceTrouble, {});
    m_logInWaits = false;
    m_logInButton->setEnabled(true);
    m_pages->setCurrentWidget(m_choice);
}

void StartPage::showLogIn()
{
    m_where->setText(m_workplace.bureauName());
    m_hint->setVisible(m_isDemo);
    if (m_isDemo)
        m_hint->setText(tr("A made-up bureau. Accounts: officer1 (squad officer), squadhead (squad "
                           "leader), legal1 (legal officer), chief1 (bureau leader), admin "
                           "(administrator), watch1 (supervisor). Password of all: %1")
                            .arg(demoWord));
    complain(m_logInTrouble, {});
    m_pages->setCurrentWidget(m_logIn);
    (m_account->text().isEmpty() ? m_account : m_word)->setFocus();
}

void StartPage::showBusy(const QString &text)
{
    m_back = m_pages->currentWidget() == m_busy ? m_choice : m_pages->currentWidget();
    m_busyText->setText(text);
    m_pages->setCurrentWidget(m_busy);
}

void StartPage::openDatabase(const QString &where)
{
    const Result<Location> location = Location::parse(where);
    if (!location) {
        m_pages->setCurrentWidget(m_choice);
        complain(m_choiceTrouble, text::sentence(location.error()));
        return;
    }
    m_isDemo = !location->isPostgres() && location->path() == demoPath();
    m_opening = where;
    m_back = m_choice;
    m_workplace.open(*location);
    // Who is there can say who he is while the database is still being opened.
    showLogIn();
    m_where->setText(tr("Opening %1 …").arg(location->toString()));
    m_openingBar->show();
    m_isOpening = true;
}

void StartPage::openDemo()
{
    if (m_account->text().isEmpty())
        m_account->setText(u"officer1"_s);
    if (QFileInfo::exists(demoPath())) {
        openDatabase(demoPath());
        return;
    }
    QDir().mkpath(QFileInfo(demoPath()).path());
    m_isDemo = true;
    showBusy(tr("Making up a bureau with %1 cases; this takes some seconds …").arg(demoCases));
    m_back = m_choice;
    const Date today = dayInChina(Moment::now());
    m_workplace.create(Location::file(demoPath()), [today](Database &db) -> Result<> {
        const Result<DemoReport> made = demo::fill(db, {.cases = demoCases,
                                                        .seed = 1,
                                                        .password = demoWord,
                                                        .until = today,
                                                        .hasAssessed = true});
        return made ? Result<>() : made.error();
    });
}

void StartPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a bureau"), bureauFolder(),
                                   tr("Anjuan database (*.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::openDatabase);
    dialog->open();
}

void StartPage::create()
{
    const auto refuse = [this](QLineEdit *field, const QString &text) {
        complain(m_creationTrouble, text);
        field->setFocus();
    };
    if (m_bureau->text().trimmed().isEmpty())
        return refuse(m_bureau, tr("What is the bureau called?"));
    if (m_secret->text() != m_secretAgain->text())
        return refuse(m_secretAgain, tr("The two passwords are not the same."));
    const QString path = m_file->text().trimmed();
    if (path.isEmpty())
        return refuse(m_file, tr("Where shall the bureau be kept?"));
    if (QFileInfo::exists(path))
        return refuse(m_file, tr("%1 exists already. Choose another name, or open it.").arg(path));
    complain(m_creationTrouble, {});
    m_isDemo = false;
    m_account->setText(m_admin->text().trimmed());
    m_opening = path;
    const BureauDraft draft{.name = m_bureau->text().trimmed(),
                            .agencyWord = m_agency->text().trimmed(),
                            .administratorLogin = m_admin->text().trimmed(),
                            .administratorPassword = m_secret->text()};
    m_pages->setCurrentWidget(m_creation);
    showBusy(tr("Setting up %1 …").arg(draft.name));
    m_workplace.create(Location::file(path), [draft, path](Database &db) -> Result<> {
        const Result<BureauKeys> made = bureau::init(db, draft, Moment::now());
        return made ? Result<>() : made.error();
    });
}

void StartPage::logIn()
{
    if (!m_logInButton->isEnabled())
        return;
    if (m_account->text().trimmed().isEmpty()) {
        complain(m_logInTrouble, tr("Who are you? Type your account."));
        m_account->setFocus();
        return;
    }
    complain(m_logInTrouble, {});
    m_logInButton->setEnabled(false);
    if (m_isOpening)
        m_logInWaits = true;
    else
        m_workplace.logIn(m_account->text().trimmed(), m_word->text());
}

void StartPage::changePassword()
{
    if (m_newWord->text() != m_newWordAgain->text()) {
        complain(m_passwordTrouble, tr("The two passwords are not the same."));
        m_newWordAgain->setFocus();
        return;
    }
    complain(m_passwordTrouble, {});
    m_workplace.changePassword(m_word->text(), m_newWord->text());
}

} // namespace anjuan

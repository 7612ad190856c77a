// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/services/diagnosis.h"
#include "ui/cases/cases_section.h"
#include "ui/help/help_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <QStatusBar>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

} // namespace

void MainWindow::chooseScannerFolder()
{
    auto *folders =
        new QFileDialog(this, tr("Where the scanner puts its files"), preferences::scannerFolder());
    folders->setObjectName(u"scanner_folder_dialog"_s);
    folders->setAttribute(Qt::WA_DeleteOnClose);
    folders->setFileMode(QFileDialog::Directory);
    folders->setOption(QFileDialog::ShowDirsOnly);
    connect(folders, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        preferences::setScannerFolder(folder);
        statusBar()->showMessage(
            tr("New files in %1 are offered beside the evidence of the open case.").arg(folder),
            messageMilliseconds);
    });
    folders->open();
}

void MainWindow::writeOfficeSettings()
{
    auto *files =
        new QFileDialog(this, tr("Settings for the office"), QString(), tr("Settings (*.ini)"));
    files->setObjectName(u"office_settings_dialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"ini"_s);
    files->selectFile(u"office.ini"_s);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        statusBar()->showMessage(
            preferences::writeForOffice(path)
                ? tr("Written to %1. Put it into /etc/xdg/anjuan/office.ini of each machine; what "
                     "somebody chooses himself goes before it.")
                      .arg(path)
                : tr("“%1” cannot be written.").arg(path),
            messageMilliseconds);
    });
    files->open();
}

void MainWindow::showHelp()
{
    const Page *page = pageInFront();
    help::open(page ? page->helpTopic() : u"start"_s, this);
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(commands(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::writeDiagnosis()
{
    if (!m_workplace.isLoggedIn())
        return;
    auto *files = new QFileDialog(this, tr("Report for the search of faults"));
    files->setObjectName(u"diagnosis_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"json"_s);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(u"anjuan-%1.json"_s.arg(toIso(m_workplace.session().today)));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_workplace.read(
            this,
            [path](Seat &seat) {
                return diagnosis::write(seat.db, u"anjuan"_s, seat.session.now, path);
            },
            [this, path](const Result<> &done) {
                statusBar()->showMessage(
                    done ? tr("Written to %1. Nobody's name, number or text is in it; read it "
                              "before you hand it on.")
                               .arg(QFileInfo(path).fileName())
                         : text::sentence(done.error()),
                    messageMilliseconds);
            });
    });
    files->open();
}

void MainWindow::openSample()
{
    const bool started =
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s});
    statusBar()->showMessage(started ? tr("The demo opens in a window of its own.")
                                     : tr("The demo cannot be opened: the program does not start."),
                             messageMilliseconds);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(theme::icon(u"anjuan"_s).pixmap(48));
    box->setWindowTitle(tr("About Anjuan"));
    box->setText(tr("Anjuan %1").arg(QLatin1StringView(ANJUAN_VERSION)));
    box->setInformativeText(tr("Case system for administrative enforcement. Free software under "
                               "the GNU General Public License, version 3 or later."));
    box->open();
}

void MainWindow::openLink(const CaseLink &link)
{
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
    m_link = link;
    followLink();
}

/// Who may see the case is asked where it is read; here nothing is known but its key.
void MainWindow::followLink()
{
    if (!m_link || m_sections.empty())
        return; // once somebody is logged in
    const CaseLink link = *std::exchange(m_link, {});
    CasesSection *all = cases();
    if (!all) {
        statusBar()->showMessage(tr("This account opens no cases."), messageMilliseconds);
        return;
    }
    openCase(link.id);
    all->showAct(link.id, link.act);
}

} // namespace anjuan

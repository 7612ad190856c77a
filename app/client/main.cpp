// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/languages.h"
#include "app/client/pictures.h"
#include "app/client/portable.h"
#include "core/base/crypto.h"
#include "ui/shell/accessibility.h"
#include "ui/shell/link_listener.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/start_page.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anjuan::client {

using namespace Qt::StringLiterals;

namespace {

struct ClientText {
    Q_DECLARE_TR_FUNCTIONS(ClientText)
};

/// --help and --version are answered without a window and without a screen.
bool isAnswered(int count, char **arguments)
{
    const std::vector<std::string> words(arguments + 1, arguments + std::max(1, count));
    const auto has = [&words](const char *word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    if (!has("--help") && !has("-h") && !has("--version"))
        return false;
    const QCoreApplication application(count, arguments);
    QCoreApplication::setApplicationName(u"anjuan"_s);
    Languages languages;
    languages.apply();
    QTextStream(stdout)
        << (has("--version")
                ? u"anjuan %1\n"_s.arg(QLatin1StringView(ANJUAN_VERSION))
                : ClientText::tr(
                      "Usage: anjuan [DATABASE | LINK] [OPTION]\n\n"
                      "Opens the client with the last database, with the DATABASE that is named, "
                      "or at the case of a LINK.\n\n"
                      "  --demo             opens a made-up bureau to look around in\n"
                      "  --portable         keeps everything in the folder of the program\n"
                      "  --pictures FOLDER  takes a picture of every page and ends\n"
                      "  --version          says which version this is\n"
                      "  --help             says this\n\n"
                      "The same without windows: anjuanctl help\n"));
    return true;
}

/// The window, and another one in its place when the language or the colours change.
class Client {
public:
    Client()
    {
        m_languages.apply();
        theme::apply(*qApp, preferences::isDark(), preferences::textPercent());
        makeWindow();
    }

    MainWindow &window() { return *m_window; }

private:
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(m_workplace);
        QObject::connect(
            m_window.get(), &MainWindow::languageChanged, qApp,
            [this] {
                const QRect place = m_window->geometry();
                const QString section = m_window->sectionName();
                m_languages.apply();
                makeWindow();
                m_window->setGeometry(place);
                m_window->show();
                m_window->openSection(section);
            },
            Qt::QueuedConnection);
    }

    Languages m_languages{};
    Workplace m_workplace{};
    std::unique_ptr<MainWindow> m_window{};
};

/// --pictures FOLDER [--dark] [--large] [--all|--manual]: of every page in Chinese; with --dark and
/// --large those as well; with --all also in English and on a larger screen; with --manual those
/// that the manual shows.
int takePicturesFor(const QStringList &words)
{
    PictureWish wish{.folder = words.value(2)};
    if (words.contains("--all"_L1)) {
        wish.languages << u"en"_s;
        wish.bothLooks = wish.bothSizes = wish.largeText = true;
    }
    wish.bothLooks = wish.bothLooks || words.contains("--dark"_L1);
    wish.largeText = wish.largeText || words.contains("--large"_L1);
    if (words.contains("--manual"_L1)) {
        wish.languages << u"en"_s;
        wish.forManual = true;
    }
    return takePictures(wish);
}

/// `isAlone`: no other client is looked for or listened to.
int run(const QStringList &words, bool isAlone)
{
    if (words.value(1) == "--pictures"_L1 && words.size() > 2)
        return takePicturesFor(words);
    std::optional<CaseLink> link;
    if (isLink(words.value(1))) {
        link = CaseLink::parse(words[1]);
        if (!link) {
            Languages languages;
            languages.apply();
            QMessageBox::warning(nullptr, u"Anjuan"_s,
                                 ClientText::tr("This is no link to a case and was not opened."));
            return 1;
        }
        if (!isAlone && LinkListener::handOver(*link))
            return 0;
    }
    Client client;
    LinkListener listener;
    // Of several clients the first one takes the links.
    if (!isAlone && listener.listen())
        QObject::connect(&listener, &LinkListener::wanted, qApp,
                         [&client](const CaseLink &wanted) { client.window().openLink(wanted); });
    MainWindow &window = client.window();
    window.show();
    if (link)
        window.openLink(*link);
    const bool namesDatabase = words.size() > 1 && !link;
    if (words.contains("--demo"_L1))
        window.startPage().openDemo();
    else if (namesDatabase)
        window.startPage().openDatabase(
            words[1].startsWith("file://"_L1) ? QUrl(words[1]).toLocalFile() : words[1]);
    else if (const QStringList recent = preferences::recentDatabases(); !recent.isEmpty())
        window.startPage().openDatabase(recent.front());
    return QApplication::exec();
}

/// Nothing was opened and nothing is written anywhere else instead.
int sayNotWritable(const QString &folder)
{
    Languages languages;
    languages.apply();
    const QString why =
        ClientText::tr("%1 cannot be written, so nothing can be kept beside the program. Copy the "
                       "folder of the program to a place where you may write, or start the program "
                       "without --portable and without the file anjuan.portable.")
            .arg(QDir::toNativeSeparators(folder));
    std::fprintf(stderr, "%s\n", qPrintable(why));
    QMessageBox::critical(nullptr, u"Anjuan"_s, why);
    return 3;
}

} // namespace

} // namespace anjuan::client

int main(int count, char **arguments)
{
    if (anjuan::client::isAnswered(count, arguments))
        return 0;
    const bool isPortable = anjuan::client::isPortable(count, arguments);
    // A dialog of the desktop would speak the desktop's language, not the client's.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString notWritable =
        isPortable ? anjuan::client::keepInOneFolder(anjuan::client::folderOfProgram()) : QString();
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("anjuan"));
    QApplication::setApplicationVersion(QLatin1StringView(ANJUAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("anjuan"));
    if (!anjuan::initialiseCrypto()) {
        QMessageBox::critical(
            nullptr, QStringLiteral("Anjuan"),
            anjuan::client::ClientText::tr("This machine has no source of random numbers."));
        return 3;
    }
    if (!notWritable.isEmpty())
        return anjuan::client::sayNotWritable(notWritable);
    anjuan::accessibility::install();
    QStringList words = QApplication::arguments();
    words.removeAll(QStringLiteral("--portable"));
    return anjuan::client::run(words, isPortable);
}

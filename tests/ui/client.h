// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/watchdog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workplace.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <memory>
#include <optional>

namespace anjuan {

/// The client with a made-up bureau, settings and drafts of its own, as a person would have it.
class TestClient {
public:
    /// With sixty made-up cases, the same ones each time; or with no bureau yet.
    explicit TestClient(bool hasBureau = true);
    ~TestClient();

    static QString password();
    /// The last day on which anything happens in the made-up cases.
    static Date lastDay();

    Workplace &workplace() { return *m_workplace; }
    MainWindow &window() { return *m_window; }
    QString folder() const { return m_folder.path(); }
    QString databasePath() const { return m_folder.filePath(QStringLiteral("bureau.db")); }

    /// Opens the bureau and logs in through the start page, with keys. Whoever was logged in is
    /// logged out.
    void logIn(const QString &account);
    /// Reads or writes as whoever is logged in, and waits for it; the test fails where it is
    /// refused.
    template <class Work> auto now(Work work)
    {
        using Answer = std::invoke_result_t<Work, Seat &>;
        std::optional<Answer> answer;
        QObject here;
        m_workplace->write(&here, work, [&](const Answer &given) { answer.emplace(given); });
        settle();
        for (int i = 0; i < 300 && !answer; ++i)
            QTest::qWait(20);
        if (!answer || !*answer)
            qFatal("%s", answer ? qPrintable(answer->error().text) : "no answer");
        return **answer;
    }
    /// Records an act of today by that account, which is logged in for it; in a new case where `id`
    /// is null.
    CaseId record(CaseId id, const QString &account, const QString &kind,
                  const QJsonObject &content);
    /// A new case that is filed and approved, of the party of some other case.
    CaseId fileCase(const QString &where);
    /// Chinese or English, light or dark, before or after the log-in.
    void setLook(const QString &language, bool dark, int textPercent = 100);
    /// A widget of the window by its object name; the test fails where there is none.
    template <class Widget> Widget *find(const QString &name)
    {
        auto *found = m_window->findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    /// Writes a picture of the widget, or of the window, to `path`.
    void picture(const QString &path, QWidget *widget = nullptr);
    /// Waits until no job is under way and everything that was asked for has been shown. Where
    /// ANJUAN_WATCHDOG_MS is set, the test fails if the thread of windows was held up for longer
    /// than that many milliseconds since the last call, or since setLook().
    void settle();
    /// What settle() would say of a hold-up, in milliseconds; none where there was none or nobody
    /// asks.
    std::optional<double> takeHoldUp();

private:
    void makeWindow();

    QTemporaryDir m_folder{};
    std::unique_ptr<Watchdog> m_watchdog{};
    int m_longestAllowed = 0; ///< milliseconds
    QTranslator m_words{};
    std::unique_ptr<Workplace> m_workplace{};
    std::unique_ptr<MainWindow> m_window{};
};

/// The controls within `widget` that take the focus and say nothing of themselves to whoever cannot
/// see them: class and object name of each.
QStringList namelessControls(QWidget *widget);

/// Types into a field as a person does: Latin letters by keys, the rest as an input method hands it
/// over. What was in the field is replaced.
void type(QWidget *field, const QString &text);

} // namespace anjuan

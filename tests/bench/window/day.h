// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"

#include <memory>

namespace anjuan::bench {

/// The most memory this process has held, in megabytes.
double peakMegabytes();
/// Returns once the widget has been painted.
void untilPainted(QWidget &widget);

/// The client's window on a database.
class Client {
public:
    Client();

    /// Opens it; returns when the log-in can be typed.
    void open(const QString &database);
    /// Until the database that open() named is open.
    void untilOpen();
    void logIn(const QString &account, const QString &password);
    MainWindow &window() { return *m_window; }
    Workplace &workplace() { return m_workplace; }

private:
    Workplace m_workplace{};
    std::unique_ptr<MainWindow> m_window{};
};

/// Whether the watchdog tells a thread of windows that was held up for 150 milliseconds from one
/// that was not.
bool noticesAHoldUp();
/// Goes through the pages as an officer does, and prints for each step how long it took until all
/// was shown, and the longest time in which no key would have been answered. An exit status.
int spendADay(const QString &database, const QString &account);

} // namespace anjuan::bench

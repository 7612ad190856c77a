// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace anjuan::ctl {

/// What the program reads from and writes to.
class Terminal {
public:
    /// With `json` nothing but the final answer goes to the standard output.
    explicit Terminal(bool json) : m_json(json) {}

    /// How wide a line may be: that of the terminal, at most 100; 80 where there is none.
    int columns() const;
    bool wantsJson() const { return m_json; }

    /// A line for people, at once; nothing where JSON was asked for. Control and direction-changing
    /// characters, which recorded text may hold, are shown as "�".
    void say(const QString &text);
    /// Writes as it is, with a line's end.
    void write(const QString &text);
    /// A sentence on the standard error.
    void complain(const QString &text);
    /// How far a long work is, on a terminal's last line; `total` 0 where it is not known.
    void showProgress(const QString &what, qint64 done, qint64 total);
    /// Takes that line away again.
    void endProgress();

    /// False once something could not be written.
    bool isSound() const { return m_sound; }

private:
    bool m_json;
    bool m_sound = true;
    bool m_progressShown = false;
};

/// A password: from the variable of the environment, or asked for without
/// echo; `again` asks twice. Refused where there is no terminal to ask at.
Result<QString> askPassword(const QString &prompt, const char *variable, bool again = false);

/// A line typed at the terminal; empty where there is none.
QString askLine(const QString &prompt);

/// `text` with the resident identity numbers in it masked. Nobody should write one into a text of
/// an act; whoever did must not see it on every screen.
QString withoutIdentityNumbers(const QString &text);

/// `text` with everything that would move the cursor or turn the writing round made visible.
QString printable(const QString &text);

} // namespace anjuan::ctl

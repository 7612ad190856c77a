// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation/account.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <array>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct AccountText {
    Q_DECLARE_TR_FUNCTIONS(AccountText)
};

constexpr std::array reservedLogins{"postgres"_L1,     "public"_L1,       "none"_L1,
                                    "session_user"_L1, "current_user"_L1, "current_role"_L1};

/// What is tried first by whoever guesses; compared after folding, so "P@ssw0rd2024" falls under
/// "password".
constexpr std::array deniedWords{"password"_L1, "passw0rd"_L1, "administrator"_L1, "letmein"_L1,
                                 "welcome"_L1,  "iloveyou"_L1, "woaini"_L1,        "chengguan"_L1,
                                 "zhifa"_L1,    "anjuan"_L1};
constexpr std::array keyboardRuns{"abcdefghijklmnopqrstuvwxyz"_L1,
                                  "01234567890"_L1,
                                  "qwertyuiop"_L1,
                                  "asdfghjkl"_L1,
                                  "zxcvbnm"_L1,
                                  "1qaz2wsx3edc4rfv5tgb6yhn"_L1,
                                  "1q2w3e4r5t6y7u8i9o0p"_L1};

/// Small letters, and the digits and signs that stand for letters as letters.
QString folded(const QString &password)
{
    QString text = password.normalized(QString::NormalizationForm_KC).toLower();
    for (QChar &c : text) {
        if (c == u'@' || c == u'4')
            c = u'a';
        else if (c == u'0')
            c = u'o';
        else if (c == u'$' || c == u'5')
            c = u's';
        else if (c == u'3')
            c = u'e';
        else if (c == u'1' || c == u'!')
            c = u'i';
    }
    return text;
}

QString reversed(const QString &text)
{
    QString back = text;
    std::reverse(back.begin(), back.end());
    return back;
}

/// True if `text` is little more than `word`, once or repeated: fewer than six other characters
/// beside it.
bool isMostly(const QString &text, const QString &word)
{
    return word.size() >= 3 && text.contains(word) && QString(text).remove(word).size() < 6;
}

bool isRun(const QString &small)
{
    if (QSet<QChar>(small.begin(), small.end()).size() <= 3)
        return true;
    for (QLatin1StringView run : keyboardRuns)
        for (const QString &line : {QString(run) + run, reversed(QString(run) + run)})
            for (qsizetype from = 0; from + 8 <= small.size(); ++from)
                if (line.contains(QStringView(small).sliced(from, 8)) && small.size() < 14)
                    return true;
    return false;
}

bool isLoginCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' ||
           c == u'_';
}

} // namespace

Result<> checkLogin(const QString &login)
{
    if (login.size() < 2 || login.size() > 32 || login[0] < u'a' || login[0] > u'z' ||
        !std::all_of(login.begin(), login.end(), isLoginCharacter))
        return refused(AccountText::tr(
            "An account name has 2 to 32 characters: a small letter first, then small letters, "
            "digits, dots, hyphens or underlines."));
    if (login.startsWith("pg_"_L1) ||
        std::find(reservedLogins.begin(), reservedLogins.end(), login) != reservedLogins.end())
        return refused(
            AccountText::tr("The account name %1 is kept by the database for itself.").arg(login));
    return {};
}

Result<> checkPassword(const QString &login, const QString &password)
{
    if (password.toUcs4().size() < shortestPassword)
        return refused(
            AccountText::tr("A password has at least %1 characters.").arg(shortestPassword));
    if (password.size() > longestPassword)
        return refused(
            AccountText::tr("A password has at most %1 characters.").arg(longestPassword));
    const QString small = password.normalized(QString::NormalizationForm_KC).toLower();
    if (isMostly(small, login) || isMostly(small, reversed(login)))
        return refused(
            AccountText::tr("The password is little more than the name of the account."));
    const QString plain = folded(password);
    const bool wellKnown = isRun(small) || std::any_of(deniedWords.begin(), deniedWords.end(),
                                                       [&](QLatin1StringView word) {
                                                           return isMostly(plain, folded(word));
                                                       });
    if (wellKnown)
        return refused(
            AccountText::tr("That password is among the first that somebody would try."));
    return {};
}

bool isLocked(const Account &account, Moment now)
{
    return account.lockedUntil && now < *account.lockedUntil;
}

Account afterFailure(Account account, Moment now)
{
    if (++account.failedCount >= failuresBeforeLock) {
        account.failedCount = 0;
        account.lockedUntil = Moment{now.milliseconds + lockMilliseconds};
    }
    return account;
}

Account afterSuccess(Account account)
{
    account.failedCount = 0;
    account.lockedUntil.reset();
    return account;
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/limits.h"

/// What the public is to see of a case, and for how long (行政处罚法 48; 国办发〔2018〕118号;
/// 信用修复管理办法).
namespace anjuan {

/// The decision of a case on its way to the public.
struct Publicity {
    int decision = 0; ///< act
    Date decidedOn{1970, 1, 1};
    bool required = false; ///< to be published or handed to the credit site
    std::optional<Date> due{};
    PublicityState state = PublicityState::NotShown;
    int text = 0;        ///< act of the approved text that stands; 0 if there is none
    int waiting = 0;     ///< act of the text that waits for approval; 0 if none does
    int publication = 0; ///< act that last published it, or that is to be withdrawn
    std::optional<Date> publishedOn{};
    int overturned = 0; ///< act that published what a remedy or the bureau changed since
    std::optional<Date> overturnedOn{};
    std::optional<Date> withdrawBy{}; ///< T34
    CreditClass weight = CreditClass::Ordinary;
    bool onCreditSite = false; ///< is shown there, or may be
    std::optional<Date> repairFrom{};
    std::optional<Date> shownUntil{}; ///< the longest time
    RepairState repair = RepairState::NotShown;
    int application = 0;     ///< act of the application that is open
    bool noticeOwed = false; ///< a notice of credit repair belongs to the decision
    bool noticeIssued = false;

    friend bool operator==(const Publicity &, const Publicity &) = default;
};

/// As it follows from the acts, whatever the day: nothing is overdue, nothing has run out and
/// nothing is to be withdrawn yet. Nothing where no decision is made that could be shown: none, a
/// transfer, an ended investigation.
std::optional<Publicity> publicityOf(const CaseFile &file, const Rules &rules);
/// The same as it stands on that day.
Publicity onDay(Publicity publicity, Date today);
std::optional<Publicity> publicityOf(const CaseFile &file, const Rules &rules, Date today);

/// What of `text` must not be shown to anybody: identity numbers and mobile telephone numbers, as
/// they stand in it.
QStringList personalNumbersIn(const QString &text);
/// `text` without identity numbers, telephone numbers and what else is named in `names`; those of
/// persons become the family name and 某, all other things `***`.
QString redacted(const QString &text, const QStringList &persons, const QStringList &others);
/// "张某" for 张三; an empty name stays empty.
QString shortenedName(const QString &name);

} // namespace anjuan

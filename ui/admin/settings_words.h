// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/law/settings.h"

#include <QList>
#include <QString>

namespace anjuan {

/// One thing that a bureau settles for itself.
enum class Setting {
    AgencyName,
    AgencyWord,
    SoleTrader,
    HearingFine,
    HearingConfiscation,
    SummaryFine,
    ReviewEvery,
    ReviewAfterHearing,
    ReviewDeprivation,
    ReviewFine,
    ReviewConfiscation,
    ReviewMatters,
    ReviewMitigation,
    ReviewExemption,
    ReviewTransfer,
    ReviewWithdrawal,
    ReviewReviewers,
    ReviewSecond,
    ReviewSecondFine,
    DiscussFine,
    DiscussDeprivation,
    Leaders,
    ReviewerPercent,
    BackwardCounting,
    PublicNotice,
    TransferTerms,
    LateEntry,
    Surcharge,
    KeepMajor,
    KeepOrdinary,
    KeepSummary,
};

/// What people call it.
QString nameOf(Setting setting);
/// What it does, and what the law allows.
QString explanationOf(Setting setting);
/// What it is set to.
QString valueOf(Setting setting, const BureauSettings &settings);
QString wordsOf(BackwardCount counting);
QString wordsOf(SurchargeBase base);

struct SettingChange {
    QString name;
    QString before;
    QString after;
};

/// Everything in which the two differ, in the order of the form.
QList<SettingChange> changesBetween(const BureauSettings &before, const BureauSettings &after);

} // namespace anjuan

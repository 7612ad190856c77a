// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settings_words.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/words.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
};

QString yesOrNo(bool value) { return value ? SettingsText::tr("yes") : SettingsText::tr("no"); }

QString words(const Threshold &threshold)
{
    return SettingsText::tr("citizen %1 yuan, organisation %2 yuan; %3; %4")
        .arg(official::yuan(threshold.citizen), official::yuan(threshold.organisation),
             threshold.verified ? SettingsText::tr("verified") : SettingsText::tr("not verified"),
             threshold.basis);
}

QString words(const std::optional<Money> &amount)
{
    return amount ? SettingsText::tr("%1 yuan").arg(official::yuan(*amount))
                  : SettingsText::tr("no amount");
}

/// The name and the explanation of a setting.
struct Said {
    const char *name;
    const char *explanation;
};

Said said(Setting setting)
{
    switch (setting) {
    case Setting::AgencyName:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Name of the agency"),
                QT_TRANSLATE_NOOP("SettingsWords", "As it stands at the head of documents.")};
    case Setting::AgencyWord:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Agency word"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "The short word at the beginning of document numbers.")};
    case Setting::SoleTrader:
        return {QT_TRANSLATE_NOOP("SettingsWords", "A sole trader counts as a citizen"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "For the thresholds below; the law names citizens and "
                                  "organisations only.")};
    case Setting::HearingFine:
        return {
            QT_TRANSLATE_NOOP("SettingsWords", "Large fine (hearing)"),
            QT_TRANSLATE_NOOP("SettingsWords",
                              "From this fine on the party may ask for a hearing. 行政处罚法 63 "
                              "names no amount: take it from the rule of your province or "
                              "city.")};
    case Setting::HearingConfiscation:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Large confiscation (hearing)"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "From this value on the party may ask for a hearing. 行政处罚法 "
                                  "63 names no amount: take it from the local rule.")};
    case Setting::SummaryFine:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Largest fine on the spot"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "行政处罚法 51 allows at most 200 yuan for a citizen and 3000 "
                                  "yuan for an organisation; a bureau may stay below that.")};
    case Setting::ReviewEvery:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Legality review of every decision"),
                QT_TRANSLATE_NOOP("SettingsWords", "Stricter than the law asks.")};
    case Setting::ReviewAfterHearing:
        return {
            QT_TRANSLATE_NOOP("SettingsWords", "Legality review after a hearing"),
            QT_TRANSLATE_NOOP("SettingsWords",
                              "行政处罚法 58 demands it: it can be off only where every decision "
                              "is reviewed.")};
    case Setting::ReviewDeprivation:
        return {QT_TRANSLATE_NOOP("SettingsWords",
                                  "Legality review where a permit or trade is taken away or "
                                  "limited"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "行政处罚法 58: decisions that touch important interests.")};
    case Setting::ReviewFine:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Legality review from this fine on"),
                QT_TRANSLATE_NOOP("SettingsWords", "The law names no amount.")};
    case Setting::ReviewMitigation:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Legality review below the lowest fine"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "A mitigated penalty is where suits are lost and favours are "
                                  "suspected.")};
    case Setting::ReviewExemption:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Legality review where no penalty is given"),
                QT_TRANSLATE_NOOP("SettingsWords", "Stricter than the law asks.")};
    case Setting::ReviewTransfer:
        return {
            QT_TRANSLATE_NOOP("SettingsWords", "Legality review of a transfer to the police"),
            QT_TRANSLATE_NOOP("SettingsWords", "Mind the days of the State Council’s Order 310.")};
    case Setting::ReviewWithdrawal:
        return {
            QT_TRANSLATE_NOOP("SettingsWords", "Legality review where an investigation is ended"),
            QT_TRANSLATE_NOOP("SettingsWords", "Stricter than the law asks.")};
    case Setting::ReviewConfiscation:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Legality review from this confiscation on"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "The value of gains and goods together; empty for none.")};
    case Setting::ReviewMatters:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Legality review of these matters"),
                QT_TRANSLATE_NOOP("SettingsWords", "Every penalty in them, whatever its amount.")};
    case Setting::ReviewReviewers:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Reviewers of one opinion, at least"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "Each signs by his own account; the opinion passes only when all "
                                  "who are named in it have signed.")};
    case Setting::ReviewSecondFine:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Second reviewer from this fine on"),
                QT_TRANSLATE_NOOP("SettingsWords", "Empty for none.")};
    case Setting::ReviewSecond:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Every opinion needs a second reviewer"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "It counts only when another qualified reviewer agrees.")};
    case Setting::DiscussFine:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Leaders discuss from this fine on"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "行政处罚法 57: heavier penalties are decided by the leaders "
                                  "together. The law names no amount.")};
    case Setting::DiscussDeprivation:
        return {QT_TRANSLATE_NOOP("SettingsWords",
                                  "Leaders discuss where a permit or trade is taken away or "
                                  "limited"),
                QT_TRANSLATE_NOOP("SettingsWords", "行政处罚法 57.")};
    case Setting::Leaders:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Leaders who take part at least"),
                QT_TRANSLATE_NOOP("SettingsWords", "Two or more.")};
    case Setting::ReviewerPercent:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Reviewers, percent of certified officers"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "国办发〔2018〕118号: as a rule not below 5 percent.")};
    case Setting::BackwardCounting:
        return {
            QT_TRANSLATE_NOOP("SettingsWords", "How days before a hearing are counted"),
            QT_TRANSLATE_NOOP("SettingsWords",
                              "行政处罚法 64 (“seven days before the hearing”): seven whole days "
                              "between is the safe reading.")};
    case Setting::PublicNotice:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Public notice stops the term for the decision"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "Only where a rule that binds this bureau says so (T04).")};
    case Setting::TransferTerms:
        return {
            QT_TRANSLATE_NOOP("SettingsWords", "Terms of transfer to the police in working days"),
            QT_TRANSLATE_NOOP("SettingsWords",
                              "国务院令310号 says days; calendar days are the safe reading "
                              "(T36, T38 to T40).")};
    case Setting::LateEntry:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Late entry after so many days"),
                QT_TRANSLATE_NOOP("SettingsWords",
                                  "An act recorded later than that is marked as late.")};
    case Setting::Surcharge:
        return {
            QT_TRANSLATE_NOOP("SettingsWords", "What the surcharge is taken of"),
            QT_TRANSLATE_NOOP("SettingsWords",
                              "行政处罚法 72 says “the fine”; where part of it is paid or it is "
                              "paid in instalments, practice differs (T21, T22).")};
    case Setting::KeepMajor:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Major cases are kept"),
                QT_TRANSLATE_NOOP("SettingsWords", "国家档案局令第8号.")};
    case Setting::KeepOrdinary:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Ordinary cases are kept"),
                QT_TRANSLATE_NOOP("SettingsWords", "国家档案局令第8号.")};
    case Setting::KeepSummary:
        return {QT_TRANSLATE_NOOP("SettingsWords", "Cases decided on the spot are kept"),
                QT_TRANSLATE_NOOP("SettingsWords", "国家档案局令第8号.")};
    }
    Q_UNREACHABLE();
}

constexpr int settingCount = static_cast<int>(Setting::KeepSummary) + 1;

QString sample(const NumberPattern &pattern, const BureauSettings &settings)
{
    return pattern.format(settings.agencyWord, 2026, 1);
}

} // namespace

QString nameOf(Setting setting) { return SettingsText::tr(said(setting).name); }

QString explanationOf(Setting setting) { return SettingsText::tr(said(setting).explanation); }

QString wordsOf(BackwardCount counting)
{
    switch (counting) {
    case BackwardCount::ClearDays:
        return SettingsText::tr("so many whole days lie between");
    case BackwardCount::Inclusive:
        return SettingsText::tr("the day of the notice is one of them");
    }
    Q_UNREACHABLE();
}

QString wordsOf(SurchargeBase base)
{
    switch (base) {
    case SurchargeBase::OverduePart:
        return SettingsText::tr("what is overdue and unpaid, each instalment for itself");
    case SurchargeBase::UnpaidBalance:
        return SettingsText::tr("all that is unpaid, once an instalment is missed");
    case SurchargeBase::WholeFine:
        return SettingsText::tr("the whole fine, as long as a part of it is overdue");
    }
    Q_UNREACHABLE();
}

QString valueOf(Setting setting, const BureauSettings &settings)
{
    switch (setting) {
    case Setting::AgencyName:
        return settings.agencyName;
    case Setting::AgencyWord:
        return settings.agencyWord;
    case Setting::SoleTrader:
        return yesOrNo(settings.soleTraderIsCitizen);
    case Setting::HearingFine:
        return words(settings.hearingFine);
    case Setting::HearingConfiscation:
        return words(settings.hearingConfiscation);
    case Setting::SummaryFine:
        return words(settings.summaryFine);
    case Setting::ReviewEvery:
        return yesOrNo(settings.legalityReview.everyDecision);
    case Setting::ReviewAfterHearing:
        return yesOrNo(settings.legalityReview.afterHearing);
    case Setting::ReviewDeprivation:
        return yesOrNo(settings.legalityReview.deprivation);
    case Setting::ReviewFine:
        return words(settings.legalityReview.fineFrom);
    case Setting::ReviewMitigation:
        return yesOrNo(settings.legalityReview.mitigation);
    case Setting::ReviewExemption:
        return yesOrNo(settings.legalityReview.exemption);
    case Setting::ReviewTransfer:
        return yesOrNo(settings.legalityReview.transfer);
    case Setting::ReviewWithdrawal:
        return yesOrNo(settings.legalityReview.withdrawal);
    case Setting::ReviewConfiscation:
        return words(settings.legalityReview.confiscationFrom);
    case Setting::ReviewMatters:
        return settings.legalityReview.matters.join(u", "_s);
    case Setting::ReviewReviewers:
        return QString::number(settings.legalityReview.reviewers);
    case Setting::ReviewSecondFine:
        return words(settings.legalityReview.secondReviewerFrom);
    case Setting::ReviewSecond:
        return yesOrNo(settings.legalityReview.secondReviewer);
    case Setting::DiscussFine:
        return settings.discussion.fineFrom ? words(*settings.discussion.fineFrom)
                                            : words(std::optional<Money>());
    case Setting::DiscussDeprivation:
        return yesOrNo(settings.discussion.deprivation);
    case Setting::Leaders:
        return QString::number(settings.discussion.leaders);
    case Setting::ReviewerPercent:
        return QString::number(settings.reviewerPercent);
    case Setting::Surcharge:
        return wordsOf(settings.surchargeBase);
    case Setting::BackwardCounting:
        return wordsOf(settings.backwardCount);
    case Setting::PublicNotice:
        return yesOrNo(settings.publicNoticeExcluded);
    case Setting::TransferTerms:
        return yesOrNo(settings.transferTermsInWorkingDays);
    case Setting::LateEntry:
        return QString::number(settings.lateEntryDays);
    case Setting::KeepMajor:
        return wordFor(retentionNames, settings.retention.major);
    case Setting::KeepOrdinary:
        return wordFor(retentionNames, settings.retention.ordinary);
    case Setting::KeepSummary:
        return wordFor(retentionNames, settings.retention.summary);
    }
    Q_UNREACHABLE();
}

QList<SettingChange> changesBetween(const BureauSettings &before, const BureauSettings &after)
{
    QList<SettingChange> changes;
    for (int number = 0; number < settingCount; ++number) {
        const auto setting = static_cast<Setting>(number);
        const QString old = valueOf(setting, before);
        const QString now = valueOf(setting, after);
        if (old != now)
            changes << SettingChange{nameOf(setting), old, now};
    }
    for (const Name<NumberKind> &kind : numberKindNames) {
        const QString old = sample(before.numbers.at(kind.value), before);
        const QString now = sample(after.numbers.at(kind.value), after);
        if (before.numbers.at(kind.value) != after.numbers.at(kind.value) || old != now)
            changes << SettingChange{
                SettingsText::tr("Number: %1").arg(wordFor(numberKindNames, kind.value)), old, now};
    }
    return changes;
}

} // namespace anjuan

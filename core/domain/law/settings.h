// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/law/law.h"
#include "core/domain/law/number_pattern.h"

#include <QByteArray>
#include <QStringList>
#include <map>
#include <optional>

namespace anjuan {

/// What the law's thresholds distinguish: a citizen, or a legal person or other organisation.
enum class PartyClass { Citizen, Organisation };

/// An amount for each class of party.
struct Threshold {
    Money citizen;
    Money organisation;
    bool verified = false; ///< a text that applies to this bureau's place was read
    QString basis;         ///< where the amounts come from

    Money of(PartyClass party) const
    {
        return party == PartyClass::Citizen ? citizen : organisation;
    }
    friend bool operator==(const Threshold &, const Threshold &) = default;
};

/// How long a closed file is kept (档案局令8号).
enum class Retention { Permanent, Years30, Years10 };

inline constexpr std::array retentionNames{
    Name<Retention>{Retention::Permanent, QLatin1StringView("permanent")},
    Name<Retention>{Retention::Years30, QLatin1StringView("years_30")},
    Name<Retention>{Retention::Years10, QLatin1StringView("years_10")},
};

/// What three per cent a day are taken of where a fine is overdue (行政处罚法 72). The Law says
/// "the fine"; practice differs where part of it is paid or it is paid in instalments.
enum class SurchargeBase {
    OverduePart,   ///< what is overdue and unpaid: of instalments each for itself
    UnpaidBalance, ///< all that is unpaid, once a part of it is overdue
    WholeFine      ///< the whole fine, as long as a part of it is overdue
};
inline constexpr std::array surchargeBaseNames{
    Name<SurchargeBase>{SurchargeBase::OverduePart, QLatin1StringView("overdue_part")},
    Name<SurchargeBase>{SurchargeBase::UnpaidBalance, QLatin1StringView("unpaid_balance")},
    Name<SurchargeBase>{SurchargeBase::WholeFine, QLatin1StringView("whole_fine")},
};

/// What a bureau settles for itself within the law. Whoever stores it keeps one version per date of
/// effect; a case reads the version of the day.
struct BureauSettings {
    QString agencyName; ///< 常州市城市管理局
    QString agencyWord; ///< 代字, 常城管

    bool soleTraderIsCitizen = true; ///< 个体工商户, for the thresholds below
    Threshold hearingFine;           ///< a fine from this amount on is large (行政处罚法 63)
    Threshold hearingConfiscation;   ///< a confiscation from this amount on is large (63)
    Threshold summaryFine;           ///< a fine up to this amount may be imposed on the spot (51)

    /// Decisions that must pass a legality review (行政处罚法 58), each trigger on its own.
    struct LegalityReview {
        bool everyDecision = false;
        bool afterHearing = true;
        bool deprivation = true; ///< a permit or trade is taken away or limited
        std::optional<Money> fineFrom{};
        bool mitigation = false; ///< a fine below the lowest of the matter
        bool exemption = false;  ///< no penalty is given
        bool transfer = false;   ///< the case goes to the police
        bool withdrawal = false; ///< the investigation is ended
        std::optional<Money> confiscationFrom{};
        QStringList matters{};                     ///< codes: every penalty in these
        bool secondReviewer = false;               ///< every opinion needs a second reviewer
        std::optional<Money> secondReviewerFrom{}; ///< or that on a fine from this amount on
        int reviewers = 1; ///< so many review together, each signing by his own account

        friend bool operator==(const LegalityReview &, const LegalityReview &) = default;
    } legalityReview;

    /// Decisions that the leaders must discuss (行政处罚法 57), each trigger on its own.
    struct Discussion {
        std::optional<Threshold> fineFrom;
        bool deprivation = true;
        int leaders = 2; ///< at least so many take part

        friend bool operator==(const Discussion &, const Discussion &) = default;
    } discussion;

    int reviewerPercent = 5; ///< reviewers of the officers with a certificate, rounded up (118号)
    BackwardCount backwardCount = BackwardCount::ClearDays; ///< T13, T31
    bool publicNoticeExcluded = false; ///< service of the notice by publication stops T04 (P3)
    bool transferTermsInWorkingDays = false; ///< T36, T38 to T40
    int lateEntryDays = 3; ///< an act recorded more days after it was done is marked as late

    SurchargeBase surchargeBase = SurchargeBase::UnpaidBalance; ///< T21, T22

    struct Keeping {
        Retention major = Retention::Permanent;
        Retention ordinary = Retention::Years30;
        Retention summary = Retention::Years10;

        friend bool operator==(const Keeping &, const Keeping &) = default;
    } retention;

    std::map<NumberKind, NumberPattern> numbers; ///< one for each kind

    /// Strictly from JSON of the form of resources/law/bureau_settings.json. Refused, naming file,
    /// line and key: anything missing, unknown, repeated or impossible, two kinds whose numbers are
    /// the same. A kind of number that is not named, being newer, gets the shipped pattern.
    static Result<BureauSettings> parse(const QByteArray &json, const QString &name);
    /// What a new bureau starts with; its names are to be replaced.
    static Result<BureauSettings> shipped();
    /// JSON that parse() reads back to an equal value; the same settings give the same bytes.
    QByteArray toJson() const;

    QString number(NumberKind kind, int year, int serial) const;

    friend bool operator==(const BureauSettings &, const BureauSettings &) = default;
};

/// The term of `rule` as these settings read it: the terms of transfer to the police may be counted
/// in working days.
Term termUnder(const BureauSettings &settings, const Rule &rule);
/// The pauses of `rule` as these settings read them: public notice may stop the term for the
/// decision (T04).
QStringList pausesUnder(const BureauSettings &settings, const Rule &rule);
/// How many reviewers `officers` with a certificate call for.
int reviewersNeeded(const BureauSettings &settings, int officers);

} // namespace anjuan

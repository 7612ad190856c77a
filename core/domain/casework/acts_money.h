// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words_after.h"

/// Acts about the money of a decision (行政处罚法 66-74, 行政强制法 42, 45).
namespace anjuan {

/// 申请暂缓、分期缴纳 (行政处罚法 66).
struct RequestTerms {
    static constexpr QLatin1StringView kind{"request_terms"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Ask for deferred or partial payment");

    TermsKind terms{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("terms"), QT_TRANSLATE_NOOP("Act", "Asked for")},
              &RequestTerms::terms, termsKindNames);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &RequestTerms::reason, FieldType::LongText);
    }
};

/// 批准暂缓、分期缴纳 (行政处罚法 66).
struct GrantTerms {
    static constexpr QLatin1StringView kind{"grant_terms"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Grant deferred or partial payment");

    TermsKind terms{};
    std::optional<Date> until{};
    QStringList plan{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("terms"), QT_TRANSLATE_NOOP("Act", "Granted")}, &GrantTerms::terms,
              termsKindNames);
        field({QLatin1StringView("until"), QT_TRANSLATE_NOOP("Act", "Deferred until"),
               FieldNote::Optional, QT_TRANSLATE_NOOP("Act", "Needed for a deferment")},
              &GrantTerms::until);
        field({QLatin1StringView("plan"), QT_TRANSLATE_NOOP("Act", "Instalments"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP(
                   "Act",
                   "Needed for instalments: a day and an amount on each line, 2026-05-06 1000.00")},
              &GrantTerms::plan);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &GrantTerms::reason, FieldType::LongText);
    }
};

/// 不准予暂缓、分期缴纳.
struct DeclineTerms {
    static constexpr QLatin1StringView kind{"decline_terms"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Decline deferred or partial payment");

    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &DeclineTerms::reason, FieldType::LongText);
    }
};

/// 退还多缴的罚款或者被撤销的罚款.
struct Refund {
    static constexpr QLatin1StringView kind{"refund"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Pay back");

    Money amount{};
    std::optional<PaymentFor> towards{};
    RefundGround ground{};
    QString receipt;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("amount"), QT_TRANSLATE_NOOP("Act", "Amount")}, &Refund::amount);
        field({QLatin1StringView("towards"), QT_TRANSLATE_NOOP("Act", "Paid for"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Fine and surcharge unless it says otherwise")},
              &Refund::towards, paymentForNames);
        field({QLatin1StringView("ground"), QT_TRANSLATE_NOOP("Act", "Ground")}, &Refund::ground,
              refundGroundNames);
        field({QLatin1StringView("receipt"), QT_TRANSLATE_NOOP("Act", "Receipt number")},
              &Refund::receipt);
    }
};

/// 执行协议 (行政强制法 42).
struct AgreeEnforcement {
    static constexpr QLatin1StringView kind{"agree_enforcement"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Agree on enforcement");

    QString content;
    bool remedied = false;
    Date until{1970, 1, 1};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("content"), QT_TRANSLATE_NOOP("Act", "What is agreed")},
              &AgreeEnforcement::content, FieldType::LongText);
        field({QLatin1StringView("remedied"),
               QT_TRANSLATE_NOOP("Act", "The party has taken remedial measures"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Needed before the surcharge can be remitted")},
              &AgreeEnforcement::remedied);
        field({QLatin1StringView("until"), QT_TRANSLATE_NOOP("Act", "To be performed by")},
              &AgreeEnforcement::until);
    }
};

/// 不履行执行协议, 恢复强制执行 (行政强制法 42).
struct BreakAgreement {
    static constexpr QLatin1StringView kind{"break_agreement"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Resume after a broken agreement");

    int agreement = 0;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("agreement"), QT_TRANSLATE_NOOP("Act", "Agreement act")},
              &BreakAgreement::agreement, FieldType::ActNumber);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "What was not performed")},
              &BreakAgreement::reason, FieldType::LongText);
    }
};

/// 减免加处罚款 (行政强制法 42); the fine itself is never remitted.
struct RemitSurcharge {
    static constexpr QLatin1StringView kind{"remit_surcharge"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Remit surcharge");

    int agreement = 0;
    Money amount{};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("agreement"), QT_TRANSLATE_NOOP("Act", "Agreement act")},
              &RemitSurcharge::agreement, FieldType::ActNumber);
        field({QLatin1StringView("amount"), QT_TRANSLATE_NOOP("Act", "Amount")},
              &RemitSurcharge::amount);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &RemitSurcharge::reason, FieldType::LongText);
    }
};

} // namespace anjuan

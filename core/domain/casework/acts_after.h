// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/frozen_finding.h"
#include "core/domain/casework/words.h"
#include "core/domain/casework/words_after.h"
#include "core/domain/law/settings.h"

/// Acts after the decision: service, publicity, payment, closing, archive.
namespace anjuan {

/// 送达回证 (行政处罚法 61, 民事诉讼法 87-95).
struct Serve {
    static constexpr QLatin1StringView kind{"serve"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record service");

    int document = 0;
    ServiceMethod method{};
    std::optional<ServiceResult> result{};
    std::optional<Date> receivedOn{};
    QString recipient;
    QString witness;
    bool recorded = false;
    bool addressConfirmed = false;
    QString noticePlace;
    QStringList also{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("document"), QT_TRANSLATE_NOOP("Act", "Document")},
              &Serve::document, FieldType::ActNumber);
        field({QLatin1StringView("method"), QT_TRANSLATE_NOOP("Act", "Method")}, &Serve::method,
              serviceMethodNames);
        field({QLatin1StringView("result"), QT_TRANSLATE_NOOP("Act", "Result"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Delivered unless it says failed")},
              &Serve::result, serviceResultNames);
        field({QLatin1StringView("received_on"), QT_TRANSLATE_NOOP("Act", "Received on"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Receipt of the post, arrival of the electronic copy; "
                                        "without it the day of this act")},
              &Serve::receivedOn);
        field({QLatin1StringView("recipient"), QT_TRANSLATE_NOOP("Act", "Received by"),
               FieldNote::Optional | FieldNote::Personal},
              &Serve::recipient);
        field({QLatin1StringView("witness"), QT_TRANSLATE_NOOP("Act", "Witness"),
               FieldNote::Optional | FieldNote::Personal},
              &Serve::witness);
        field({QLatin1StringView("recorded"),
               QT_TRANSLATE_NOOP("Act", "Recorded in picture or sound"), FieldNote::Optional},
              &Serve::recorded);
        field({QLatin1StringView("address_confirmed"),
               QT_TRANSLATE_NOOP("Act", "Address confirmed, electronic service agreed"),
               FieldNote::Optional},
              &Serve::addressConfirmed);
        field({QLatin1StringView("notice_place"),
               QT_TRANSLATE_NOOP("Act", "Where the public notice stands"), FieldNote::Optional},
              &Serve::noticePlace);
        field({QLatin1StringView("also"), QT_TRANSLATE_NOOP("Act", "Served together with it"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Further documents of this case: the number of the act "
                                        "or of the document, one a line")},
              &Serve::also);
    }
};

/// 公示, within seven working days (行政处罚法 48, 55号令 10).
struct Publish {
    static constexpr QLatin1StringView kind{"publish"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Publish decision");

    int document = 0;
    QString where;
    bool redacted = false;
    bool credit = false;
    std::optional<CreditClass> creditClass{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("document"), QT_TRANSLATE_NOOP("Act", "Document")},
              &Publish::document, FieldType::ActNumber);
        field({QLatin1StringView("where"), QT_TRANSLATE_NOOP("Act", "Where")}, &Publish::where);
        field({QLatin1StringView("redacted"), QT_TRANSLATE_NOOP("Act", "Personal data redacted")},
              &Publish::redacted);
        field({QLatin1StringView("credit"),
               QT_TRANSLATE_NOOP("Act", "Shown on the credit site as well"), FieldNote::Optional},
              &Publish::credit);
        field({QLatin1StringView("credit_class"), QT_TRANSLATE_NOOP("Act", "Weight of the record"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Where the list of the trade says otherwise than the "
                                        "procedure and the kind of penalty do")},
              &Publish::creditClass, creditClassNames);
    }
};

/// 信用修复: the party has mended what it was punished for, and is no longer shown.
struct RepairCredit {
    static constexpr QLatin1StringView kind{"repair_credit"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Agree to repair of credit");

    int publication = 0;
    Date appliedOn{1970, 1, 1};
    bool commitment = false;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("publication"), QT_TRANSLATE_NOOP("Act", "Publication act")},
              &RepairCredit::publication, FieldType::ActNumber);
        field({QLatin1StringView("applied_on"), QT_TRANSLATE_NOOP("Act", "Applied for on")},
              &RepairCredit::appliedOn);
        field({QLatin1StringView("commitment"),
               QT_TRANSLATE_NOOP("Act", "Commitment published by the party")},
              &RepairCredit::commitment);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "How it was mended")},
              &RepairCredit::reason, FieldType::LongText);
    }
};

/// 撤回公示 within three working days of the change (行政处罚法 48).
struct WithdrawPublication {
    static constexpr QLatin1StringView kind{"withdraw_publication"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Withdraw publication");

    int publication = 0;
    Date changedOn{1970, 1, 1};
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("publication"), QT_TRANSLATE_NOOP("Act", "Publication act")},
              &WithdrawPublication::publication, FieldType::ActNumber);
        field({QLatin1StringView("changed_on"), QT_TRANSLATE_NOOP("Act", "Changed on")},
              &WithdrawPublication::changedOn);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")},
              &WithdrawPublication::reason, FieldType::LongText);
    }
};

/// 缴纳罚款 (行政处罚法 67-71).
struct Pay {
    static constexpr QLatin1StringView kind{"pay"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record payment");

    Money amount{};
    PaymentMethod method{};
    QString receipt;
    QString officer;
    std::optional<CashGround> ground{};
    std::optional<PaymentFor> towards{};
    bool excess = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("amount"), QT_TRANSLATE_NOOP("Act", "Amount")}, &Pay::amount);
        field({QLatin1StringView("method"), QT_TRANSLATE_NOOP("Act", "Method")}, &Pay::method,
              paymentMethodNames);
        field({QLatin1StringView("receipt"), QT_TRANSLATE_NOOP("Act", "Receipt number")},
              &Pay::receipt);
        field({QLatin1StringView("officer"), QT_TRANSLATE_NOOP("Act", "Collected by"),
               FieldNote::Optional, QT_TRANSLATE_NOOP("Act", "Needed for cash")},
              &Pay::officer, FieldType::Officer);
        field(
            {QLatin1StringView("ground"), QT_TRANSLATE_NOOP("Act", "Why in cash"),
             FieldNote::Optional,
             QT_TRANSLATE_NOOP("Act", "Needed for cash beyond a hundred yuan (行政处罚法 68, 69)")},
            &Pay::ground, cashGroundNames);
        field({QLatin1StringView("towards"), QT_TRANSLATE_NOOP("Act", "Paid for"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Fine and surcharge unless it says otherwise")},
              &Pay::towards, paymentForNames);
        field({QLatin1StringView("excess"), QT_TRANSLATE_NOOP("Act", "More than is owed"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "The bank took in too much: what is over goes back")},
              &Pay::excess);
    }
};

/// To the bureau within two working days (行政处罚法 71).
struct HandOverCash {
    static constexpr QLatin1StringView kind{"hand_over_cash"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Hand over cash");

    int payment = 0;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("payment"), QT_TRANSLATE_NOOP("Act", "Payment act")},
              &HandOverCash::payment, FieldType::ActNumber);
    }
};

/// To the bank within two working days (行政处罚法 71).
struct DepositCash {
    static constexpr QLatin1StringView kind{"deposit_cash"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Deposit cash");

    int payment = 0;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("payment"), QT_TRANSLATE_NOOP("Act", "Payment act")},
              &DepositCash::payment, FieldType::ActNumber);
    }
};

/// 结案 (55号令 31).
struct CloseCase {
    static constexpr QLatin1StringView kind{"close"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Close case");

    CloseGround ground{};
    QString summary;
    std::vector<FrozenFinding> findings{};

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("ground"), QT_TRANSLATE_NOOP("Act", "Ground")}, &CloseCase::ground,
              closeGroundNames);
        field({QLatin1StringView("summary"), QT_TRANSLATE_NOOP("Act", "Summary")},
              &CloseCase::summary, FieldType::LongText);
        field({QLatin1StringView("findings"), QT_TRANSLATE_NOOP("Act", "Findings at that time"),
               FieldNote::Given},
              &CloseCase::findings);
    }
};

/// 归档 (55号令 39).
struct Archive {
    static constexpr QLatin1StringView kind{"archive"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Archive file");

    Retention retention{};
    QString volume;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("retention"), QT_TRANSLATE_NOOP("Act", "Retention")},
              &Archive::retention, retentionNames);
        field({QLatin1StringView("volume"), QT_TRANSLATE_NOOP("Act", "Volume")}, &Archive::volume);
    }
};

/// By order of the leader.
struct Reopen {
    static constexpr QLatin1StringView kind{"reopen"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Reopen case");

    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason")}, &Reopen::reason,
              FieldType::LongText);
    }
};

} // namespace anjuan

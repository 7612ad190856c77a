// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words_after.h"

/// Acts about service itself (民事诉讼法 87-95).
namespace anjuan {

/// 送达地址确认书 (民事诉讼法 90; 55号令 35).
struct ConfirmAddress {
    static constexpr QLatin1StringView kind{"confirm_address"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Confirm address for service");

    QString address;
    bool electronic = false;
    QString channel;
    QString signedBy;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("address"), QT_TRANSLATE_NOOP("Act", "Address for service"),
               FieldNote::Personal},
              &ConfirmAddress::address);
        field({QLatin1StringView("electronic"),
               QT_TRANSLATE_NOOP("Act", "Agrees to electronic service"), FieldNote::Optional},
              &ConfirmAddress::electronic);
        field({QLatin1StringView("channel"),
               QT_TRANSLATE_NOOP("Act", "Where electronic copies arrive"),
               FieldNote::Optional | FieldNote::Personal,
               QT_TRANSLATE_NOOP("Act", "Telephone, mail address or account")},
              &ConfirmAddress::channel);
        field({QLatin1StringView("signed_by"), QT_TRANSLATE_NOOP("Act", "Signed by"),
               FieldNote::Personal},
              &ConfirmAddress::signedBy);
    }
};

/// 邮件退回: what was sent has come back.
struct ReturnMail {
    static constexpr QLatin1StringView kind{"return_mail"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record returned mail");

    int service = 0;
    ReturnReason reason{};
    bool deemed = false;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("service"), QT_TRANSLATE_NOOP("Act", "Service act")},
              &ReturnMail::service, FieldType::ActNumber);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Why it came back")},
              &ReturnMail::reason, returnReasonNames);
        field({QLatin1StringView("deemed"), QT_TRANSLATE_NOOP("Act", "Counts as served that day"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act",
                                 "Only where the party itself gave or confirmed that address")},
              &ReturnMail::deemed);
    }
};

} // namespace anjuan

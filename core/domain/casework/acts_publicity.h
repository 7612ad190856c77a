// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words_after.h"

/// Acts on the way of a decision to the public, and of the party out of the credit record.
namespace anjuan {

/// The text that is to be published, without what must not be in it. Waits for approval
/// (政府信息公开条例 17; 行政处罚法 48, 50).
struct PreparePublication {
    static constexpr QLatin1StringView kind{"prepare_publication"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Prepare decision for publication");

    int document = 0;
    QString shownName;
    QString facts;
    QString basis;
    QString content;
    QString permit;
    bool credit = false;
    std::optional<CreditClass> creditClass{};
    QString necessity;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("document"), QT_TRANSLATE_NOOP("Act", "Document")},
              &PreparePublication::document, FieldType::ActNumber);
        field({QLatin1StringView("shown_name"), QT_TRANSLATE_NOOP("Act", "Party as shown"),
               FieldNote::Required,
               QT_TRANSLATE_NOOP("Act", "An organisation by its full name; whom the law protects "
                                        "by the family name and 某")},
              &PreparePublication::shownName);
        field({QLatin1StringView("facts"), QT_TRANSLATE_NOOP("Act", "Facts as shown"),
               FieldNote::Required,
               QT_TRANSLATE_NOOP("Act", "Without identity and telephone numbers, home addresses, "
                                        "third persons and minors")},
              &PreparePublication::facts, FieldType::LongText);
        field({QLatin1StringView("basis"), QT_TRANSLATE_NOOP("Act", "Basis as shown")},
              &PreparePublication::basis, FieldType::LongText);
        field({QLatin1StringView("content"), QT_TRANSLATE_NOOP("Act", "Penalty as shown")},
              &PreparePublication::content, FieldType::LongText);
        field({QLatin1StringView("permit"), QT_TRANSLATE_NOOP("Act", "Permit, with its number"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Where a permit is suspended or revoked")},
              &PreparePublication::permit);
        field({QLatin1StringView("credit"), QT_TRANSLATE_NOOP("Act", "For the credit site as well"),
               FieldNote::Optional},
              &PreparePublication::credit);
        field({QLatin1StringView("credit_class"), QT_TRANSLATE_NOOP("Act", "Weight of the record"),
               FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Where the list of the trade says otherwise than the "
                                        "procedure and the kind of penalty do")},
              &PreparePublication::creditClass, creditClassNames);
        field({QLatin1StringView("necessity"),
               QT_TRANSLATE_NOOP("Act", "Why a slight record must be shown"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Slight records are not shown on the credit site unless "
                                        "it is necessary")},
              &PreparePublication::necessity, FieldType::LongText);
    }
};

/// 信用修复申请: the party asks that its entry be taken off.
struct ApplyRepair {
    static constexpr QLatin1StringView kind{"apply_repair"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Receive application for repair");

    int publication = 0;
    bool commitment = false;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("publication"), QT_TRANSLATE_NOOP("Act", "Publication act")},
              &ApplyRepair::publication, FieldType::ActNumber);
        field({QLatin1StringView("commitment"),
               QT_TRANSLATE_NOOP("Act", "Commitment published by the party")},
              &ApplyRepair::commitment);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "How it was mended")},
              &ApplyRepair::reason, FieldType::LongText);
    }
};

/// Whether the application is accepted. One that was accepted may still be turned down; that it is
/// agreed to is a RepairCredit.
struct AnswerRepair {
    static constexpr QLatin1StringView kind{"answer_repair"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Answer application for repair");

    int application = 0;
    bool accepted = false;
    QString reason;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("application"), QT_TRANSLATE_NOOP("Act", "Application")},
              &AnswerRepair::application, FieldType::ActNumber);
        field({QLatin1StringView("accepted"), QT_TRANSLATE_NOOP("Act", "Accepted")},
              &AnswerRepair::accepted);
        field({QLatin1StringView("reason"), QT_TRANSLATE_NOOP("Act", "Reason"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Needed where it is turned down")},
              &AnswerRepair::reason, FieldType::LongText);
    }
};

} // namespace anjuan

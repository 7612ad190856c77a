// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"
#include "core/domain/casework/imported.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

void notServed(Examination &file)
{
    for (const auto &[act, document] : file.file.documents) {
        const bool toParty = document.kind == NumberKind::CorrectionOrder ||
                             document.kind == NumberKind::Seizure ||
                             document.kind == NumberKind::Preservation;
        const bool served = std::any_of(document.attempts.begin(), document.attempts.end(),
                                        [](const ServiceAttempt &one) { return one.delivered; });
        if (toParty && !served)
            file.object(
                FindingText::tr("Document %1 shows no service on the party.").arg(document.number),
                act);
    }
}

/// 公告 only where the party cannot be found or the other ways have failed (民事诉讼法 95).
void publicNoticeUntried(Examination &file)
{
    for (const auto &[act, document] : file.file.documents) {
        bool tried = false;
        for (const ServiceAttempt &attempt : document.attempts) {
            if (attempt.method == ServiceMethod::PublicNotice && attempt.delivered && !tried)
                file.object(FindingText::tr("Document %1 was served by public notice, and the file "
                                            "shows no other way that was tried and failed.")
                                .arg(document.number),
                            attempt.act);
            tried = tried || !attempt.delivered;
        }
    }
}

/// Post counts from its receipt.
void postWithoutReceipt(Examination &file)
{
    constexpr int patience = 30;
    for (const auto &[act, document] : file.file.documents) {
        const bool received = std::any_of(
            document.attempts.begin(), document.attempts.end(), [](const ServiceAttempt &one) {
                return one.receivedOn ||
                       (one.method == ServiceMethod::PublicNotice && one.delivered);
            });
        if (received)
            continue;
        for (const ServiceAttempt &attempt : document.attempts)
            if (attempt.method == ServiceMethod::Post && attempt.delivered &&
                file.today > attempt.day + Days(patience))
                file.object(FindingText::tr("Document %1 was posted on %2; the file holds no "
                                            "receipt.")
                                .arg(document.number, toIso(attempt.day)),
                            attempt.act);
    }
}

void publishedWhole(Examination &file)
{
    file.each<Publish>([&](const Entry &entry, const Publish &publication) {
        if (!publication.redacted)
            file.object(FindingText::tr("The decision was published with personal data in it."),
                        entry.act.sequence);
    });
}

void publishedUnapproved(Examination &file)
{
    file.each<Publish>([&](const Entry &entry, const Publish &publication) {
        const std::vector<PublicText> &texts = file.file.publicTexts;
        const bool isApproved =
            std::any_of(texts.begin(), texts.end(), [&](const PublicText &text) {
                return text.document == publication.document &&
                       text.approvedOn <= entry.effectiveOn;
            });
        if (!isApproved && !isImported(entry.act))
            file.object(FindingText::tr("The decision was published without a text that somebody "
                                        "had approved for it."),
                        entry.act.sequence);
    });
}

} // namespace

std::vector<FindingRule> finding_rules::ofService()
{
    using enum Finding::Severity;
    return {
        {"not_served"_L1, Points, QT_TRANSLATE_NOOP("Finding", "A document was not served"),
         "行政处罚法第六十一条；行政强制法第二十四条",
         QT_TRANSLATE_NOOP("Finding", "Serve the document and record it."), notServed},
        {"public_notice_untried"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "Public notice before other ways"), "民事诉讼法第九十五条",
         QT_TRANSLATE_NOOP("Finding",
                           "Record the attempts that failed; where there were none, serve "
                           "in another way."),
         publicNoticeUntried},
        {"post_without_receipt"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "Posted without a receipt"), "民事诉讼法第九十一条",
         QT_TRANSLATE_NOOP("Finding", "Get the receipt, or serve in another way."),
         postWithoutReceipt},
        {"published_whole"_L1, Veto, QT_TRANSLATE_NOOP("Finding", "Published with personal data"),
         "行政处罚法第四十八条、第五十条",
         QT_TRANSLATE_NOOP("Finding", "Withdraw it at once, and publish it without personal data."),
         publishedWhole},
        {"published_unapproved"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "Published without an approved text"),
         "政府信息公开条例第十七条",
         QT_TRANSLATE_NOOP("Finding", "Prepare the text for the public and have it approved; where "
                                      "the two differ, publish again."),
         publishedUnapproved},
    };
}

} // namespace anjuan

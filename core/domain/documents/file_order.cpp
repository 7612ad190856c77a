// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documents/file_order.h"

#include <QSet>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

FilePart ministry(const DocumentKind *kind)
{
    static const std::array<QString, 8> names{
        u"案源和立案"_s, u"报告告知决定送达"_s, u"证据"_s, u"陈述申辩"_s,
        u"听证"_s,       u"复核审核讨论"_s,     u"执行"_s, u"其他"_s};
    const int place = static_cast<int>(kind ? kind->place : FileClass::Evidence);
    return {place, names[static_cast<std::size_t>(place) - 1]};
}

enum class ShanghaiPart { Filing = 1, Inquiry, Decision, Service, Enforcement, Closing };

ShanghaiPart shanghaiPart(const DocumentKind *kind)
{
    using enum ShanghaiPart;
    if (!kind)
        return Inquiry;
    static const QSet<QString> services{u"service_receipt"_s, u"public_notice"_s,
                                        u"address_confirmation"_s};
    if (services.contains(kind->id))
        return Service;
    if (kind->id == "closing_form"_L1)
        return Closing;
    switch (kind->place) {
    case FileClass::Source:
        return Filing;
    case FileClass::Evidence:
        return Inquiry;
    case FileClass::Decision:
    case FileClass::Defence:
    case FileClass::Hearing:
    case FileClass::Review:
        return Decision;
    case FileClass::Enforcement:
        return Enforcement;
    case FileClass::Other:
        break;
    }
    // What runs beside the inquiry and the decision; the rest is remedies and transfers.
    static const QSet<QString> beside{u"recusal_decision"_s, u"suspension_form"_s,
                                      u"resumption_form"_s, u"extension_form"_s,
                                      u"summary_filing"_s};
    return beside.contains(kind->id) ? Decision : Enforcement;
}

FilePart shanghai(const DocumentKind *kind)
{
    static const std::array<QString, 6> names{u"立案"_s, u"调查取证"_s, u"审查决定"_s,
                                              u"送达"_s, u"执行"_s,     u"结案"_s};
    const int place = static_cast<int>(shanghaiPart(kind));
    return {place, names[static_cast<std::size_t>(place) - 1]};
}

} // namespace

FilePart partOf(FileOrder order, const DocumentKind *kind)
{
    switch (order) {
    case FileOrder::Ministry:
        return ministry(kind);
    case FileOrder::Shanghai:
        return shanghai(kind);
    case FileOrder::ByDay:
        return {1, u"案卷材料"_s};
    }
    Q_UNREACHABLE();
}

bool isAside(const DocumentKind &kind)
{
    static const QSet<QString> aside{u"review_request_form"_s, u"review_opinion"_s,
                                     u"discussion_record"_s};
    return aside.contains(kind.id);
}

} // namespace anjuan

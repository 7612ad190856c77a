// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/case_link.h"

#include <QRegularExpression>

namespace anjuan {

using namespace Qt::StringLiterals;

std::optional<CaseLink> CaseLink::parse(const QString &text)
{
    static const QRegularExpression form(
        uR"(\Aanjuan://case/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))"
        uR"((?:/act/([1-9][0-9]{0,5}))?/?\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const CaseLink link{CaseId::parse(match.captured(1)), match.captured(2).toInt()};
    return link.id.isNull() ? std::nullopt : std::optional(link);
}

QString CaseLink::toString() const
{
    const QString whole = u"anjuan://case/"_s + id.toString();
    return act > 0 ? whole + u"/act/"_s + QString::number(act) : whole;
}

bool isLink(const QString &text) { return text.startsWith("anjuan:"_L1, Qt::CaseInsensitive); }

} // namespace anjuan

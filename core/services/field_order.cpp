// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/field_order.h"

#include <QHash>

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// What goes first where an act is not described in the order of its thoughts.
QStringList foremost(const QString &kind)
{
    static const QHash<QString, QStringList> orders{
        {RegisterLead::kind,
         {u"source"_s, u"party"_s, u"matter"_s, u"place"_s, u"occurred_on"_s, u"ended_on"_s,
          u"continuing"_s, u"discovered_on"_s, u"description"_s}},
        {FileCase::kind, {u"party"_s, u"matter"_s, u"place"_s}},
        {Assess::kind, {u"facts"_s, u"tier"_s, u"tier_reason"_s}}};
    return orders.value(kind);
}

} // namespace

std::vector<const FieldInfo *> inThoughtOrder(const ActKind &kind)
{
    const QStringList first = foremost(kind.name);
    std::vector<const FieldInfo *> fields;
    for (const FieldInfo &field : kind.fields)
        fields.push_back(&field);
    std::stable_sort(fields.begin(), fields.end(), [&](const FieldInfo *a, const FieldInfo *b) {
        const auto place = [&](const FieldInfo *field) {
            const qsizetype found = first.indexOf(field->name);
            return found < 0 ? first.size() : found;
        };
        return place(a) < place(b);
    });
    return fields;
}

} // namespace anjuan

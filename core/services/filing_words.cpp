// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/filing_words.h"

namespace anjuan::filing_words {

using namespace Qt::StringLiterals;

namespace {

/// The conduct alone: lists of powers word a matter as 对……的处罚.
QString conductOf(QString name)
{
    for (const QString &ending : {u"的行政处罚"_s, u"的处罚"_s})
        if (name.startsWith(u'对') && name.endsWith(ending))
            return name.sliced(1, name.size() - 1 - ending.size());
    return name;
}

} // namespace

QString cause(const CaseFile &file, const QList<Matter> &matters, const NamesByKey &names,
              Date today)
{
    if (!file.cause.isEmpty())
        return file.cause;
    const Matter *matter = inForce(matters, file.matter, today);
    if (!matter)
        return {};
    return names.value(file.party.toString()) + u"涉嫌"_s + conductOf(matter->name) + u"案"_s;
}

QString facts(const CaseFile &file)
{
    QStringList said;
    for (const Entry &entry : file.entries) {
        if (entry.state != EntryState::Effective)
            continue;
        if (const auto *lead = std::get_if<RegisterLead>(&entry.body))
            said << lead->description.trimmed();
        else if (const auto *check = std::get_if<CheckLead>(&entry.body))
            said << check->result.trimmed();
    }
    said.removeAll(QString());
    return said.join(u'\n');
}

} // namespace anjuan::filing_words

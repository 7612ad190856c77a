// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/discretion/facts.h"
#include "core/domain/documents/official_forms.h"
#include "core/services/document_records.h"
#include "core/services/words.h"

namespace anjuan::document_records {

using namespace Qt::StringLiterals;

namespace {

/// The last check before the act that a paper is made of: a paper does not speak of what came
/// later.
const Entry *checkBefore(const CaseFile &file, int act)
{
    const Entry *last = nullptr;
    for (const Entry &entry : file.entries)
        if (entry.state == EntryState::Effective && entry.act.sequence < act &&
            std::holds_alternative<CheckExemption>(entry.body))
            last = &entry;
    return last;
}

QString sentence(const QString &text) { return withoutStop(text) + u'。'; }

/// "清单@2026-01-01" as a paper names an edition.
QString editionName(const QString &name)
{
    const auto day = parseDate(name.section(u'@', -1));
    if (!name.contains(u'@') || !day)
        return name;
    return u"《%1》（%2起施行）"_s.arg(name.section(u'@', 0, -2), official::day(*day));
}

QString basisOf(const CheckExemption &check)
{
    QString text = u"核查依据：%1"_s.arg(editionName(check.listName));
    if (!check.itemName.isEmpty())
        text += u"，事项“%1”"_s.arg(check.itemName);
    if (!check.conditions.isEmpty())
        text += u"，适用条件：%1"_s.arg(check.conditions);
    return sentence(text);
}

QString factInChinese(const QString &key, const FactValue &value)
{
    const FactInfo *info = factInfo(key);
    const QString label = info ? inChinese("Fact", info->label) : u"“%1”"_s.arg(key);
    if (value.isAbsent)
        return label + u"：无"_s;
    if (value.choice.isEmpty())
        return u"%1：%2%3"_s.arg(label, value.number.toString(), info ? info->unit : QString());
    const char *english = factChoiceEnglish(value.choice);
    return u"%1：%2"_s.arg(label, english ? inChinese("Fact", english) : value.choice);
}

QString conditionsOf(const DocumentFacts &facts, const CheckExemption &check)
{
    QStringList proved;
    for (const QString &text : check.facts) {
        const Result<TypedFact> fact = readFact(text);
        if (!fact)
            continue;
        const int evidence = fact->value.evidence;
        proved << u"%1（%2）"_s.arg(factInChinese(fact->key, fact->value),
                                    evidence ? u"证据："_s + proofName(facts, evidence)
                                             : u"未列明证据"_s);
    }
    QString text;
    if (!proved.isEmpty())
        text = sentence(u"认定的条件及证据："_s + proved.join(u'；'));
    if (!check.unproved.isEmpty())
        text += sentence(u"尚无证据证明的条件："_s + check.unproved.join(u'；'));
    return text;
}

QString searchOf(const CheckExemption &check)
{
    QString text;
    if (!check.searched.isEmpty())
        text = sentence(u"查询范围："_s + check.searched.join(u'；'));
    QStringList earlier;
    for (const QString &one : check.earlier)
        earlier << withoutStop(one);
    text += earlier.isEmpty()
                ? u"查询结果：未查到当事人以前的同类案件。"_s
                : sentence(u"查询结果：查到以前的同类案件%1件："_s.arg(earlier.size()) +
                           earlier.join(u'；'));
    if (check.needsFirst)
        text += check.first ? u"据此，当事人属于初次违法。"_s : u"据此，当事人不属于初次违法。"_s;
    return text;
}

QString outcomeOf(const DocumentFacts &facts, const CheckExemption &check)
{
    if (check.outcome == ExemptionOutcome::Refuse)
        return sentence(u"核查结论：不适用不予行政处罚。理由："_s + check.reason);
    QString text = u"核查结论：符合不予行政处罚的条件。"_s;
    if (!check.education.trimmed().isEmpty())
        text += sentence(u"教育情况："_s + check.education);
    if (check.commitment)
        text += u"当事人已提交承诺书（见%1）。"_s.arg(proofName(facts, *check.commitment));
    return text;
}

} // namespace

QString exemptionText(const DocumentFacts &facts, int act)
{
    const Entry *entry = checkBefore(facts.file, act);
    const auto *check = entry ? std::get_if<CheckExemption>(&entry->body) : nullptr;
    if (!check)
        return {};
    QStringList lines{u"本机关于%1对当事人是否符合不予行政处罚的条件进行了核查。"_s.arg(
                          official::day(entry->act.day)) +
                      basisOf(*check)};
    lines << searchOf(*check);
    if (const QString conditions = conditionsOf(facts, *check); !conditions.isEmpty())
        lines << conditions;
    lines << outcomeOf(facts, *check);
    return lines.join(u'\n');
}

} // namespace anjuan::document_records

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/document_discretion.h"
#include "core/base/text.h"

#include "core/domain/documents/official_forms.h"
#include "core/services/words.h"

namespace anjuan::document_records {

using namespace Qt::StringLiterals;

namespace {

/// One sentence after the other.
QString running(const QStringList &sentences)
{
    QString all;
    for (const QString &sentence : sentences) {
        const QString text = sentence.trimmed();
        if (text.isEmpty())
            continue;
        const bool follows = all.isEmpty() || all.endsWith(u'。');
        all += follows ? text : u' ' + text;
    }
    return all;
}

/// "《某市裁量基准》（2026年1月1日起施行）" of "某市裁量基准@2026-01-01".
QString editionCalled(const QString &name)
{
    const qsizetype at = name.lastIndexOf(u'@');
    const std::optional<Date> since = at > 0 ? parseDate(name.mid(at + 1)) : std::nullopt;
    return since ? u"《%1》（%2起施行）"_s.arg(name.left(at), official::day(*since))
                 : u"《%1》"_s.arg(name);
}

QString reach(Money from, Money to)
{
    return from == to ? official::yuan(from) + u'元'
                      : u"%1元至%2元"_s.arg(official::yuan(from), official::yuan(to));
}

QString assessmentText(const DocumentFacts &facts, const Assess &assessment, bool isOneOfSeveral)
{
    QString text;
    if (isOneOfSeveral && !assessment.matter.isEmpty())
        text = u"对%1："_s.arg(facts.names.value(assessment.matter, assessment.matter));
    text += u"适用的裁量基准：%1；裁量阶次：%2"_s.arg(editionCalled(assessment.setName),
                                                      assessment.appliedTier);
    if (!assessment.condition.isEmpty())
        text += u"（适用条件：%1）"_s.arg(withoutStop(assessment.condition));
    text += u"；罚款幅度：%1。"_s.arg(
        reach(assessment.amountFrom.value_or(Money{}), assessment.amountTo.value_or(Money{})));
    if (const QString why = withoutStop(assessment.tierReason); !why.isEmpty())
        text += u"适用该阶次的理由：%1。"_s.arg(why);
    if (const QString steps = running(assessment.arithmetic); !steps.isEmpty())
        text += u"计算过程：%1"_s.arg(steps);
    return text;
}

QString deviationText(const DocumentFacts &facts, const Entry &entry, const Deviate &deviation)
{
    QStringList grounds;
    for (const Name<DeviationGround> &name : deviationGroundNames)
        grounds << name.text;
    const QString sentence =
        facts.file.assessed
            ? u"经批准，调整适用裁量基准，罚款数额调整为%1元。情形：%2；理由：%3。"_s
            : u"该事项没有适用的裁量基准。经批准，罚款数额低于法定最低罚款，为%1元。情形：%2；理由：%3。"_s;
    QString text =
        sentence.arg(official::yuan(deviation.fine),
                     wordInChinese(grounds, nameOf(deviationGroundNames, deviation.ground)),
                     withoutStop(deviation.reason));
    if (const QString article = withoutStop(deviation.article); !article.isEmpty())
        text += u"依据：%1。"_s.arg(article);
    if (const QString permission = withoutStop(deviation.permission); !permission.isEmpty())
        text += u"制定机关的批准：%1。"_s.arg(permission);
    text += running(deviation.arithmetic);
    if (const Entry *settling = facts.file.entry(entry.settledBy))
        text += u"批准：%1，%2。"_s.arg(facts.people.value(settling->act.account),
                                        official::day(settling->act.day));
    return text;
}

template <class Body> const Body *bodyOfAct(const DocumentFacts &facts, int act)
{
    const Entry *entry = facts.file.entry(act);
    return entry ? std::get_if<Body>(&entry->body) : nullptr;
}

} // namespace

QString discretionText(const DocumentFacts &facts)
{
    const CaseFile &file = facts.file;
    QStringList texts;
    const bool isOneOfSeveral = !file.alsoAssessed.empty();
    const auto *assessment = file.assessed ? bodyOfAct<Assess>(facts, file.assessed->act) : nullptr;
    if (assessment)
        texts << assessmentText(facts, *assessment, isOneOfSeveral);
    for (const Assessed &further : file.alsoAssessed)
        if (const auto *other = bodyOfAct<Assess>(facts, further.act))
            texts << assessmentText(facts, *other, true);
    if (file.deviation)
        if (const auto *deviation = bodyOfAct<Deviate>(facts, file.deviation->act))
            texts << deviationText(facts, *file.entry(file.deviation->act), *deviation);
    return running(texts);
}

} // namespace anjuan::document_records

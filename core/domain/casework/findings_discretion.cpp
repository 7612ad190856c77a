// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/casework/finding_text.h"
#include "core/domain/casework/findings_table.h"
#include "core/domain/discretion/facts.h"

#include <QRegularExpression>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// What a record of the case measured.
struct Measured {
    int act = 0;
    std::vector<Decimal> figures{};
};

/// How records write the unit of a fact; empty for units that stand behind other numbers as well.
QString unitPattern(const FactInfo &fact)
{
    if (fact.unit == u"平方米")
        return u"(?:平方米|平米|m2)"_s;
    if (fact.unit == u"立方米")
        return u"(?:立方米|立方|m3)"_s;
    static const QStringList plain{u"米"_s, u"吨"_s, u"辆"_s, u"株"_s, u"处"_s, u"件"_s, u"元"_s};
    return plain.contains(fact.unit) ? fact.unit : QString();
}

std::vector<Decimal> figuresIn(const QString &text, const QString &unit)
{
    // "四处" is everywhere, no number of places.
    const QString words = unit == u"处" ? QString() : u"|[零〇一二两三四五六七八九十百千]+"_s;
    const QRegularExpression figure(u"([0-9][0-9,]*(?:\\.[0-9]+)?万?%1) *%2"_s.arg(words, unit));
    std::vector<Decimal> figures;
    QRegularExpressionMatchIterator all = figure.globalMatch(searchForm(text));
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        if (const auto number = Decimal::parse(match.captured(1)))
            figures.push_back(*number);
    }
    return figures;
}

/// Sums of money are taken from valuations alone: an inspection names other sums as well.
QString recordOf(const Entry &entry, bool isMoney)
{
    if (const auto *appraisal = std::get_if<ReceiveAppraisal>(&entry.body))
        return appraisal->conclusion;
    const auto *inspection = std::get_if<InspectSite>(&entry.body);
    return inspection && !isMoney ? inspection->found : QString();
}

std::vector<Measured> measuredOf(const CaseFile &file, const FactInfo &fact, int before)
{
    std::vector<Measured> all;
    const QString unit = unitPattern(fact);
    if (unit.isEmpty())
        return all;
    for (const Entry &entry : file.entries) {
        if (entry.state != EntryState::Effective || entry.act.sequence > before)
            continue;
        Measured one{.act = entry.act.sequence};
        one.figures = figuresIn(recordOf(entry, fact.kind == FactInfo::Kind::Money), unit);
        if (!one.figures.empty())
            all.push_back(one);
    }
    return all;
}

/// The goods in the store, where each of them has its value.
std::optional<Measured> valueOfGoods(const CaseFile &file)
{
    Measured found;
    Money sum;
    for (const Entry &entry : file.entries)
        if (const auto *goods = std::get_if<EnterGoods>(&entry.body);
            goods && entry.state == EntryState::Effective)
            for (const GoodsLine &line : goods->goods) {
                if (!line.value)
                    return {};
                found.act = entry.act.sequence;
                sum += *line.value;
            }
    if (found.act == 0)
        return {};
    if (const auto number = Decimal::parse(sum.toString()))
        found.figures.push_back(*number);
    return found;
}

bool agrees(const Decimal &claimed, const std::vector<Measured> &all)
{
    const auto has = [&](const Measured &one) {
        Decimal sum;
        for (const Decimal &figure : one.figures) {
            if (figure == claimed)
                return true;
            sum = sum + figure;
        }
        return sum == claimed;
    };
    return std::any_of(all.begin(), all.end(), has);
}

void compareFact(Examination &file, int assessment, const TypedFact &fact)
{
    const FactInfo *info = factInfo(fact.key);
    if (!info || fact.value.isAbsent ||
        (info->kind != FactInfo::Kind::Number && info->kind != FactInfo::Kind::Money))
        return;
    std::vector<Measured> all = measuredOf(file.file, *info, assessment);
    // A proof that is named counts by itself, if it measures at all.
    const auto named = std::find_if(all.begin(), all.end(), [&](const Measured &one) {
        return one.act == fact.value.evidence;
    });
    if (named != all.end())
        all = {*named};
    if (fact.key == "goods_value"_L1)
        if (const std::optional<Measured> goods = valueOfGoods(file.file); goods && all.empty())
            all.push_back(*goods);
    if (all.empty() || agrees(fact.value.number, all))
        return;
    QStringList figures;
    for (const Decimal &figure : all.back().figures)
        figures << figure.toString() + u' ' + info->unit;
    file.object(FindingText::tr("The assessment takes “%1”, and the record of act %2 says %3.")
                    .arg(factText(fact.key, fact.value), QString::number(all.back().act),
                         figures.join(FindingText::tr(", "))),
                assessment);
}

/// What the amount was reckoned from, beside what the file measured.
void factsDisagree(Examination &file)
{
    std::vector<const Assessed *> all;
    if (file.file.assessed)
        all.push_back(&*file.file.assessed);
    for (const Assessed &further : file.file.alsoAssessed)
        all.push_back(&further);
    for (const Assessed *assessed : all)
        for (const QString &text : assessed->facts)
            // Of several violations the records do not say which one they measure.
            if (const Result<TypedFact> fact = readFact(text);
                fact && (all.size() == 1 || fact->value.evidence))
                compareFact(file, assessed->act, *fact);
}

bool says(const QString &text)
{
    static const QStringList words{u"教育"_s, u"告诫"_s, u"约谈"_s, u"行政指导"_s, u"提醒"_s};
    return !text.contains(u"未教育"_s) &&
           std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

bool speaksOfEducation(const Entry &entry)
{
    if (const auto *evidence = std::get_if<AddEvidence>(&entry.body))
        return says(evidence->name) || says(evidence->purpose);
    if (const auto *document = std::get_if<IssueDocument>(&entry.body))
        return says(document->document);
    if (const auto *inspection = std::get_if<InspectSite>(&entry.body))
        return says(inspection->found);
    return std::holds_alternative<Inquire>(entry.body) &&
           says(std::get<Inquire>(entry.body).record);
}

/// The decision says that the party was taught; the file should show it (行政处罚法 33).
void educationNotOnFile(Examination &file)
{
    const auto *decision = file.decided<DecideNoPenalty>();
    if (!decision || decision->ground == NoPenaltyGround::NotEstablished ||
        !says(decision->education)) // that there was none is objected to elsewhere
        return;
    const std::vector<Entry> &entries = file.file.entries;
    if (std::none_of(entries.begin(), entries.end(), [](const Entry &entry) {
            return entry.state == EntryState::Effective && speaksOfEducation(entry);
        }))
        file.object(FindingText::tr("The decision says that the party was taught, and neither a "
                                    "document nor a piece of evidence in the file shows it."),
                    file.file.decision->act);
}

} // namespace

std::vector<FindingRule> finding_rules::ofDiscretion()
{
    using enum Finding::Severity;
    return {
        {"facts_disagree"_L1, Points,
         QT_TRANSLATE_NOOP("Finding", "The facts assessed differ from the records"),
         "行政处罚法第四十条、第四十六条",
         QT_TRANSLATE_NOOP("Finding", "Measure again, or assess the case anew by what the record "
                                      "says."),
         factsDisagree},
        {"education_not_on_file"_L1, Note,
         QT_TRANSLATE_NOOP("Finding", "No record of the education"), "行政处罚法第三十三条第三款",
         QT_TRANSLATE_NOOP("Finding", "Add the record of the education as evidence."),
         educationNotOnFile},
    };
}

} // namespace anjuan

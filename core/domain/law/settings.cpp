// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/law/settings.h"

#include "core/base/strict_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(SettingsText)
};

constexpr qint64 largestFen = 100'000'000'000'00; // a hundred billion yuan
constexpr int longestName = 100;

QString readName(JsonFields &fields, QLatin1StringView key)
{
    const QString name = fields.text(key);
    if (name.size() > longestName || name.trimmed() != name || name.contains(u'{') ||
        name.contains(u'\n'))
        fields.fault(key, SettingsText::tr("At most %1 characters are wanted here, on one line and "
                                           "without space around them.")
                              .arg(longestName));
    return name;
}

Money readMoney(JsonFields &fields, QLatin1StringView key)
{
    return {fields.integer(key, 1, largestFen)};
}

Threshold readThreshold(JsonFields fields)
{
    const Threshold found{readMoney(fields, "citizen_fen"_L1),
                          readMoney(fields, "organisation_fen"_L1), fields.flag("verified"_L1),
                          fields.text("basis"_L1)};
    fields.close();
    return found;
}

BureauSettings::LegalityReview readReview(JsonFields fields)
{
    BureauSettings::LegalityReview found{fields.flag("every_decision"_L1),
                                         fields.flag("after_hearing"_L1),
                                         fields.flag("deprivation"_L1)};
    if (fields.has("fine_from_fen"_L1))
        found.fineFrom = readMoney(fields, "fine_from_fen"_L1);
    // Editions from before these triggers say nothing of them.
    found.mitigation = fields.flag("mitigation"_L1, false);
    found.exemption = fields.flag("exemption"_L1, false);
    found.transfer = fields.flag("transfer"_L1, false);
    found.withdrawal = fields.flag("withdrawal"_L1, false);
    if (fields.has("confiscation_from_fen"_L1))
        found.confiscationFrom = readMoney(fields, "confiscation_from_fen"_L1);
    if (fields.has("matters"_L1))
        found.matters = fields.texts("matters"_L1);
    found.secondReviewer = fields.flag("second_reviewer"_L1, false);
    if (fields.has("second_reviewer_from_fen"_L1))
        found.secondReviewerFrom = readMoney(fields, "second_reviewer_from_fen"_L1);
    if (fields.has("reviewers"_L1))
        found.reviewers = static_cast<int>(fields.integer("reviewers"_L1, 1, 9));
    // 行政处罚法 58 leaves no choice here.
    if (!found.everyDecision && !found.afterHearing)
        fields.fault(u"after_hearing"_s,
                     SettingsText::tr("The law demands a review after a hearing."));
    fields.close();
    return found;
}

BureauSettings::Discussion readDiscussion(JsonFields fields)
{
    BureauSettings::Discussion found;
    if (fields.has("fine_from"_L1))
        found.fineFrom = readThreshold(fields.object("fine_from"_L1));
    found.deprivation = fields.flag("deprivation"_L1);
    found.leaders = static_cast<int>(fields.integer("leaders"_L1, 2, 50));
    fields.close();
    return found;
}

BureauSettings::Keeping readKeeping(JsonFields fields)
{
    const BureauSettings::Keeping found{fields.word("major"_L1, retentionNames),
                                        fields.word("ordinary"_L1, retentionNames),
                                        fields.word("summary"_L1, retentionNames)};
    fields.close();
    return found;
}

using Patterns = std::map<NumberKind, NumberPattern>;

/// The shipped pattern of a kind the settings do not name, because a version without it wrote them.
/// Its word gets 补 in front where the bureau gave that word to another kind.
void complete(BureauSettings &settings, NumberKind kind, const NumberPattern &shipped,
              const QSet<QString> &seen)
{
    const bool taken = seen.contains(shipped.format(settings.agencyWord, 2000, 1));
    const QString word = taken ? u"补"_s + shipped.kindWord() : shipped.kindWord();
    if (const auto pattern = NumberPattern::parse(shipped.text(), word))
        settings.numbers.emplace(kind, *pattern);
}

void readNumbers(JsonFields &root, BureauSettings &settings, const Patterns &shipped)
{
    QSet<QString> seen;
    for (JsonFields &fields : root.objects("numbers"_L1)) {
        const NumberKind kind = fields.word("kind"_L1, numberKindNames);
        const QString word = readName(fields, "word"_L1);
        const auto pattern = NumberPattern::parse(fields.text("pattern"_L1), word);
        fields.close();
        if (!pattern) {
            fields.fault(u"pattern"_s, pattern.error().text);
            continue;
        }
        if (!settings.numbers.emplace(kind, *pattern).second)
            fields.fault(u"kind"_s, SettingsText::tr("This kind is named twice."));
        const QString sample = pattern->format(settings.agencyWord, 2000, 1);
        if (seen.contains(sample))
            fields.fault(u"pattern"_s,
                         SettingsText::tr("Another kind has the same numbers: %1.").arg(sample));
        seen.insert(sample);
    }
    for (const Name<NumberKind> &kind : numberKindNames) {
        if (settings.numbers.contains(kind.value))
            continue;
        if (const auto known = shipped.find(kind.value); known != shipped.end())
            complete(settings, kind.value, known->second, seen);
        else
            root.fault(u"numbers"_s,
                       SettingsText::tr("There is no pattern for %1.").arg(QString(kind.text)));
    }
}

QJsonObject json(const Threshold &threshold)
{
    return {{u"citizen_fen"_s, threshold.citizen.fen},
            {u"organisation_fen"_s, threshold.organisation.fen},
            {u"verified"_s, threshold.verified},
            {u"basis"_s, threshold.basis}};
}

QJsonArray json(const std::map<NumberKind, NumberPattern> &numbers)
{
    QJsonArray list;
    for (const auto &[kind, pattern] : numbers)
        list << QJsonObject{{u"kind"_s, nameOf(numberKindNames, kind)},
                            {u"word"_s, pattern.kindWord()},
                            {u"pattern"_s, pattern.text()}};
    return list;
}

bool isOneOf(const Rule &rule, std::initializer_list<QLatin1StringView> ids)
{
    return std::any_of(ids.begin(), ids.end(),
                       [&](QLatin1StringView id) { return rule.id.startsWith(id); });
}

Result<BureauSettings> read(const QByteArray &text, const QString &name, const Patterns &shipped)
{
    return strict_json::read(text, name, [&shipped](JsonFields &root) {
        BureauSettings settings;
        settings.agencyName = readName(root, "agency_name"_L1);
        settings.agencyWord = readName(root, "agency_word"_L1);
        settings.soleTraderIsCitizen = root.flag("sole_trader_is_citizen"_L1);
        settings.hearingFine = readThreshold(root.object("hearing_fine"_L1));
        settings.hearingConfiscation = readThreshold(root.object("hearing_confiscation"_L1));
        settings.summaryFine = readThreshold(root.object("summary_fine"_L1));
        // 行政处罚法 51: a bureau may stay below these, never above.
        if (settings.summaryFine.citizen > Money::yuan(200) ||
            settings.summaryFine.organisation > Money::yuan(3000))
            root.fault(u"summary_fine"_s,
                       SettingsText::tr("The law allows at most 200 yuan for a citizen and 3000 "
                                        "yuan for an organisation."));
        settings.legalityReview = readReview(root.object("legality_review"_L1));
        settings.discussion = readDiscussion(root.object("discussion"_L1));
        settings.reviewerPercent = static_cast<int>(root.integer("reviewer_percent"_L1, 0, 100));
        settings.backwardCount = root.word("backward_count"_L1, backwardCountNames);
        settings.publicNoticeExcluded = root.flag("public_notice_excluded"_L1);
        settings.transferTermsInWorkingDays = root.flag("transfer_terms_in_working_days"_L1);
        settings.lateEntryDays = static_cast<int>(root.integer("late_entry_days"_L1, 0, 365));
        // Settings kept by a version that did not know it read as the default.
        if (root.has("surcharge_base"_L1))
            settings.surchargeBase = root.word("surcharge_base"_L1, surchargeBaseNames);
        settings.retention = readKeeping(root.object("retention"_L1));
        readNumbers(root, settings, shipped);
        return settings;
    });
}

} // namespace

Result<BureauSettings> BureauSettings::parse(const QByteArray &json, const QString &name)
{
    static const Result<BureauSettings> start = shipped();
    return start ? read(json, name, start->numbers) : start.error();
}

Result<BureauSettings> BureauSettings::shipped()
{
    QFile file(u":/resources/law/bureau_settings.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return notFound(SettingsText::tr("The program was built without its default settings."));
    return read(file.readAll(), u"bureau_settings.json"_s, {});
}

QByteArray BureauSettings::toJson() const
{
    QJsonObject review{{u"every_decision"_s, legalityReview.everyDecision},
                       {u"after_hearing"_s, legalityReview.afterHearing},
                       {u"deprivation"_s, legalityReview.deprivation}};
    if (legalityReview.fineFrom)
        review.insert(u"fine_from_fen"_s, legalityReview.fineFrom->fen);
    // Written only where they say something, so that earlier editions keep their bytes.
    const auto say = [&](const QString &key, bool value) {
        if (value)
            review.insert(key, true);
    };
    say(u"mitigation"_s, legalityReview.mitigation);
    say(u"exemption"_s, legalityReview.exemption);
    say(u"transfer"_s, legalityReview.transfer);
    say(u"withdrawal"_s, legalityReview.withdrawal);
    say(u"second_reviewer"_s, legalityReview.secondReviewer);
    if (legalityReview.confiscationFrom)
        review.insert(u"confiscation_from_fen"_s, legalityReview.confiscationFrom->fen);
    if (legalityReview.secondReviewerFrom)
        review.insert(u"second_reviewer_from_fen"_s, legalityReview.secondReviewerFrom->fen);
    if (legalityReview.reviewers > 1)
        review.insert(u"reviewers"_s, legalityReview.reviewers);
    if (!legalityReview.matters.isEmpty())
        review.insert(u"matters"_s, QJsonArray::fromStringList(legalityReview.matters));
    QJsonObject discussed{{u"deprivation"_s, discussion.deprivation},
                          {u"leaders"_s, discussion.leaders}};
    if (discussion.fineFrom)
        discussed.insert(u"fine_from"_s, json(*discussion.fineFrom));
    const QJsonObject kept{{u"major"_s, nameOf(retentionNames, retention.major)},
                           {u"ordinary"_s, nameOf(retentionNames, retention.ordinary)},
                           {u"summary"_s, nameOf(retentionNames, retention.summary)}};
    const QJsonObject root{
        {u"agency_name"_s, agencyName},
        {u"agency_word"_s, agencyWord},
        {u"sole_trader_is_citizen"_s, soleTraderIsCitizen},
        {u"hearing_fine"_s, json(hearingFine)},
        {u"hearing_confiscation"_s, json(hearingConfiscation)},
        {u"summary_fine"_s, json(summaryFine)},
        {u"legality_review"_s, review},
        {u"discussion"_s, discussed},
        {u"reviewer_percent"_s, reviewerPercent},
        {u"backward_count"_s, nameOf(backwardCountNames, backwardCount)},
        {u"public_notice_excluded"_s, publicNoticeExcluded},
        {u"transfer_terms_in_working_days"_s, transferTermsInWorkingDays},
        {u"late_entry_days"_s, lateEntryDays},
        {u"surcharge_base"_s, nameOf(surchargeBaseNames, surchargeBase)},
        {u"retention"_s, kept},
        {u"numbers"_s, json(numbers)},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QString BureauSettings::number(NumberKind kind, int year, int serial) const
{
    return numbers.at(kind).format(agencyWord, year, serial);
}

Term termUnder(const BureauSettings &settings, const Rule &rule)
{
    Term term = rule.term;
    if (settings.transferTermsInWorkingDays && term.unit == Term::Unit::CalendarDays &&
        isOneOf(rule, {"T36"_L1, "T38"_L1, "T39"_L1, "T40"_L1}))
        term.unit = Term::Unit::WorkingDays;
    return term;
}

QStringList pausesUnder(const BureauSettings &settings, const Rule &rule)
{
    QStringList pauses = rule.pauses;
    if (settings.publicNoticeExcluded && rule.id == u"T04"_s && !pauses.contains(u"P3"_s))
        pauses << u"P3"_s;
    return pauses;
}

int reviewersNeeded(const BureauSettings &settings, int officers)
{
    return (officers * settings.reviewerPercent + 99) / 100;
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/law/law.h"

#include "core/base/strict_json.h"
#include "core/domain/calendar/json_date.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <set>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct LawText {
    Q_DECLARE_TR_FUNCTIONS(LawText)
};

constexpr std::array kindNames{
    Name<Rule::Kind>{Rule::Kind::Limit, "limit"_L1},
    Name<Rule::Kind>{Rule::Kind::Extension, "extension"_L1},
    Name<Rule::Kind>{Rule::Kind::Derived, "derived"_L1},
    Name<Rule::Kind>{Rule::Kind::Rate, "rate"_L1},
    Name<Rule::Kind>{Rule::Kind::Yearly, "yearly"_L1},
    Name<Rule::Kind>{Rule::Kind::Stated, "stated"_L1},
};

constexpr std::array effectNames{
    Name<Rule::Effect>{Rule::Effect::Deadline, "deadline"_L1},
    Name<Rule::Effect>{Rule::Effect::Waiting, "waiting"_L1},
    Name<Rule::Effect>{Rule::Effect::Deemed, "deemed"_L1},
};

constexpr std::array whoseNames{
    Name<Rule::Whose>{Rule::Whose::Bureau, "bureau"_L1},
    Name<Rule::Whose>{Rule::Whose::Party, "party"_L1},
    Name<Rule::Whose>{Rule::Whose::Court, "court"_L1},
    Name<Rule::Whose>{Rule::Whose::Police, "police"_L1},
    Name<Rule::Whose>{Rule::Whose::Other, "other"_L1},
};

/// An entry of one edition; nothing where it is repealed from that day on.
template <class Entry> using History = std::map<Date, std::optional<Entry>>;

/// T02 before T10 before T12a, G2 before G10.
struct ByNumber {
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const
    {
        const auto numberOf = [](QStringView id) {
            qsizetype end = 1;
            while (end < id.size() && id[end].isDigit())
                ++end;
            return id.mid(1, end - 1).toInt();
        };
        const int first = numberOf(a);
        const int second = numberOf(b);
        return first != second ? first < second : a < b;
    }
};

template <class Entry> using Histories = std::map<QString, History<Entry>, ByNumber>;

void checkWord(JsonFields &fields, QLatin1StringView key, const QString &found,
               const QRegularExpression &form)
{
    if (!form.match(found).hasMatch())
        fields.fault(key, LawText::tr("\"%1\" does not have the form wanted here.").arg(found));
}

QString readWord(JsonFields &fields, QLatin1StringView key)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]*$"_s);
    const QString found = fields.text(key);
    checkWord(fields, key, found, form);
    return found;
}

Term readTerm(JsonFields fields)
{
    constexpr int longest = 1000;
    Term term;
    term.count = static_cast<int>(fields.integer("count"_L1, 1, longest));
    term.unit = fields.word("unit"_L1, termUnitNames);
    term.backward = fields.flag("backward"_L1, false);
    term.roll = fields.flag("roll"_L1, true);
    fields.close();
    return term;
}

DailyRate readRate(JsonFields fields)
{
    DailyRate rate;
    rate.denominator = static_cast<int>(fields.integer("denominator"_L1, 1, 10'000));
    rate.numerator = static_cast<int>(fields.integer("numerator"_L1, 1, rate.denominator));
    fields.close();
    return rate;
}

YearlyDay readYearlyDay(JsonFields fields)
{
    YearlyDay found;
    found.month = static_cast<int>(fields.integer("month"_L1, 1, 12));
    // 2023: a day that only leap years have comes not each year.
    const int last = boost::gregorian::gregorian_calendar::end_of_month_day(
        2023, static_cast<unsigned short>(found.month));
    found.day = static_cast<int>(fields.integer("day"_L1, 1, last));
    fields.close();
    return found;
}

QStringList readPauses(JsonFields &fields)
{
    const QStringList found = fields.texts("pauses"_L1);
    for (const QString &pause : found) {
        if (std::find(pauseIds.begin(), pauseIds.end(), pause) == pauseIds.end())
            fields.fault(u"pauses"_s, LawText::tr("There is no pause \"%1\".").arg(pause));
        if (found.count(pause) > 1)
            fields.fault(u"pauses"_s, LawText::tr("%1 is named twice.").arg(pause));
    }
    return found;
}

/// Article, confidence, verified mark, note.
template <class Entry> void readSource(JsonFields &fields, Entry &entry)
{
    static const QRegularExpression marks(u"^[ABCD](/[ABCD])?$"_s);
    entry.article = fields.text("article"_L1);
    entry.confidence = fields.text("confidence"_L1);
    checkWord(fields, "confidence"_L1, entry.confidence, marks);
    entry.verified = fields.flag("verified"_L1);
    if (entry.verified && (entry.confidence.contains(u'C') || entry.confidence.contains(u'D')))
        fields.fault(u"verified"_s,
                     LawText::tr("What is recalled or inferred cannot be marked as verified."));
    if (fields.has("note"_L1))
        entry.note = fields.localText("note"_L1);
}

void readEntry(JsonFields &fields, Rule &rule)
{
    rule.name = fields.localText("name"_L1);
    rule.kind = fields.word("kind"_L1, kindNames);
    switch (rule.kind) {
    case Rule::Kind::Extension:
    case Rule::Kind::Derived:
        rule.of = fields.text("of"_L1);
        [[fallthrough]];
    case Rule::Kind::Limit:
        rule.term = readTerm(fields.object("term"_L1));
        break;
    case Rule::Kind::Rate:
        rule.rate = readRate(fields.object("rate"_L1));
        break;
    case Rule::Kind::Yearly:
        rule.yearlyDay = readYearlyDay(fields.object("yearly_day"_L1));
        break;
    case Rule::Kind::Stated:
        break;
    }
    rule.effect = fields.word("effect"_L1, effectNames);
    rule.trigger = readWord(fields, "trigger"_L1);
    rule.triggerText = fields.localText("trigger_text"_L1);
    if (fields.has("ends"_L1))
        rule.ends = readWord(fields, "ends"_L1);
    rule.whose = fields.word("whose"_L1, whoseNames);
    rule.pauses = readPauses(fields);
    rule.consequence = fields.localText("consequence"_L1);
    readSource(fields, rule);
}

void readEntry(JsonFields &fields, Gate &gate)
{
    gate.name = fields.localText("name"_L1);
    gate.why = fields.localText("why"_L1);
    readSource(fields, gate);
}

std::vector<PenaltyKind> readPenalties(JsonFields &fields, QLatin1StringView key)
{
    std::vector<PenaltyKind> found;
    for (const QString &word : fields.texts(key)) {
        const std::optional<PenaltyKind> kind = valueOf(penaltyKindNames, word);
        if (!kind)
            fields.fault(key, LawText::tr("There is no kind of penalty \"%1\".").arg(word));
        else
            found.push_back(*kind);
    }
    return found;
}

CreditRules readCredit(JsonFields fields, Date edition)
{
    CreditRules rules;
    rules.edition = edition;
    rules.upload = readTerm(fields.object("upload"_L1));
    rules.slightSummary = fields.flag("slight_summary"_L1);
    rules.slightOnly = readPenalties(fields, "slight_only"_L1);
    rules.slightShown = fields.flag("slight_shown"_L1);
    rules.serious = readPenalties(fields, "serious"_L1);
    rules.repairNotice = fields.flag("repair_notice"_L1);
    readSource(fields, rules);
    fields.close();
    return rules;
}

template <class Entry>
void readEntries(JsonFields &root, QLatin1StringView key, const QRegularExpression &ids,
                 Date edition, Histories<Entry> &histories)
{
    for (JsonFields &fields : root.objects(key)) {
        Entry entry;
        entry.edition = edition;
        entry.id = fields.text("id"_L1);
        checkWord(fields, "id"_L1, entry.id, ids);
        std::optional<Entry> standing;
        if (!fields.flag("repealed"_L1, false)) {
            readEntry(fields, entry);
            standing = entry;
        }
        fields.close();
        if (!histories[entry.id].emplace(edition, std::move(standing)).second)
            fields.fault(u"id"_s, LawText::tr("%1 is named twice in this edition.").arg(entry.id));
    }
}

/// What stood on `on`: the latest entry up to that day, unless it ends the rule.
template <class Entry> const Entry *standing(const History<Entry> &history, Date on)
{
    auto later = history.upper_bound(on);
    if (later == history.begin())
        return nullptr;
    const std::optional<Entry> &entry = std::prev(later)->second;
    return entry ? &*entry : nullptr;
}

template <class Entry>
const Entry *standing(const Histories<Entry> &histories, QStringView id, Date on)
{
    const auto history = histories.find(id);
    return history == histories.end() ? nullptr : standing(history->second, on);
}

template <class Entry>
std::vector<const Entry *> allStanding(const Histories<Entry> &histories, Date on)
{
    std::vector<const Entry *> found;
    for (const auto &[id, history] : histories)
        if (const Entry *entry = standing(history, on))
            found.push_back(entry);
    return found;
}

/// The day in "2021-07-15/limits.json"; the kind of file is left in `kind`.
std::optional<Date> editionOf(const QString &name, QString &kind)
{
    const QStringList parts = name.split(u'/');
    if (parts.size() < 2)
        return {};
    kind = parts.last();
    return parseDate(parts[parts.size() - 2]);
}

} // namespace

Money accrued(const DailyRate &rate, Money principal, int days)
{
    const qint64 parts = qint64(rate.numerator) * days;
    if (parts >= rate.denominator)
        return principal;
    // In two steps, so that no principal overflows.
    return {principal.fen / rate.denominator * parts +
            principal.fen % rate.denominator * parts / rate.denominator};
}

Date dueAfter(const YearlyDay &yearly, Date trigger)
{
    return Date(static_cast<unsigned short>(trigger.year() + 1),
                static_cast<unsigned short>(yearly.month), static_cast<unsigned short>(yearly.day));
}

struct Law::Editions {
    Histories<Rule> rules;
    Histories<Gate> gates;
    History<CreditRules> credit;
    std::set<Date> days;

    /// A rule that something repeals or depends on must be there.
    Result<> check() const
    {
        for (const auto &[id, history] : rules)
            for (const auto &[day, entry] : history) {
                if (!entry && history.begin()->first == day)
                    return refused(LawText::tr("The edition %1 repeals %2, which did not stand.")
                                       .arg(toIso(day), id));
                if (entry && !entry->of.isEmpty() && !standing(rules, entry->of, day))
                    return refused(LawText::tr("In the edition %1, %2 depends on %3, which does "
                                               "not stand on that day.")
                                       .arg(toIso(day), id, entry->of));
            }
        for (const auto &[id, history] : gates)
            if (!history.begin()->second)
                return refused(LawText::tr("The edition %1 repeals %2, which did not stand.")
                                   .arg(toIso(history.begin()->first), id));
        return {};
    }
};

Law::Law() : m_editions(std::make_shared<Editions>()) {}

Result<Law> Law::load(const std::vector<std::pair<QString, QByteArray>> &files)
{
    static const QRegularExpression ruleIds(u"^T[0-9]{2}[a-z]?$"_s);
    static const QRegularExpression gateIds(u"^G[1-9][0-9]?$"_s);
    auto editions = std::make_shared<Editions>();
    for (const auto &[name, content] : files) {
        QString kind;
        const std::optional<Date> day = editionOf(name, kind);
        if (!day || (kind != u"limits.json" && kind != u"gates.json" && kind != u"publicity.json"))
            return refused(LawText::tr("%1: a law file is named like 2021-07-15/limits.json, "
                                       "2021-07-15/gates.json or 2021-07-15/publicity.json.")
                               .arg(name));
        const auto read = strict_json::read(content, name, [&, day = *day](JsonFields &root) {
            if (readDate(root, "edition"_L1) != day)
                root.fault(
                    u"edition"_s,
                    LawText::tr("The folder says %1: they must be the same.").arg(toIso(day)));
            if (kind == u"limits.json")
                readEntries(root, "rules"_L1, ruleIds, day, editions->rules);
            else if (kind == u"gates.json")
                readEntries(root, "gates"_L1, gateIds, day, editions->gates);
            else
                editions->credit.insert_or_assign(day, readCredit(root.object("credit"_L1), day));
            return true;
        });
        if (!read)
            return read.error();
        editions->days.insert(*day);
    }
    if (const Result<> sound = editions->check(); !sound)
        return sound.error();
    Law law;
    law.m_editions = std::move(editions);
    return law;
}

Result<Law> Law::shipped()
{
    const QDir folder(u":/resources/law"_s);
    std::vector<std::pair<QString, QByteArray>> files;
    for (const QString &day : folder.entryList(QDir::Dirs, QDir::Name))
        for (const QString &kind : {u"limits.json"_s, u"gates.json"_s, u"publicity.json"_s}) {
            const QString name = day + u'/' + kind;
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.emplace_back(name, file.readAll());
        }
    if (files.empty())
        return notFound(LawText::tr("The program was built without its law."));
    return load(files);
}

const Rule *Law::rule(QStringView id, Date on) const { return standing(m_editions->rules, id, on); }

const Gate *Law::gate(QStringView id, Date on) const { return standing(m_editions->gates, id, on); }

const CreditRules *Law::credit(Date on) const { return standing(m_editions->credit, on); }

std::vector<const Rule *> Law::rulesOn(Date on) const { return allStanding(m_editions->rules, on); }

std::vector<const Gate *> Law::gatesOn(Date on) const { return allStanding(m_editions->gates, on); }

std::vector<Date> Law::editions() const
{
    return {m_editions->days.begin(), m_editions->days.end()};
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_lists.h"

#include "core/domain/casework/procedure.h"
#include "core/services/office.h"
#include "core/storage/matter_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace anjuan::case_lists {

using namespace Qt::StringLiterals;

namespace {

struct CaseListsText {
    Q_DECLARE_TR_FUNCTIONS(CaseListsText)
};

constexpr int betweenLooks = 4096; ///< cases between two looks at `stop`

/// The units whose cases the session may see and the filter wants; nothing where that is all.
std::optional<QStringList> wantedUnits(const Database &db, const Session &session,
                                       const CaseFilter &filter)
{
    const UnitTree tree = organisation_store::unitTree(db);
    QSet<UnitId> units = session.actor.scope;
    if (!filter.unit.isEmpty())
        units &= tree.subtree(UnitId::parse(filter.unit));
    if (units.size() >= tree.units().size())
        return {};
    QStringList keys;
    for (const UnitId unit : units)
        keys << unit.toString();
    return keys;
}

struct Ranked {
    qint64 rank;
    CaseKey key;
};

/// Turns what a list is sorted by into numbers that sort the same way. Numbers of documents are
/// compared by their words, then by the numbers in them: 〔2026〕第9号 before 〔2026〕第10号.
class Ranks {
public:
    explicit Ranks(CaseOrder order) : m_order(order) {}

    /// Nothing where the case has no such value.
    std::optional<qint64> rank(const CaseKey &key, const QByteArray &sorting)
    {
        switch (m_order) {
        case CaseOrder::Entry:
            return key.entry;
        case CaseOrder::Fine:
            return key.fine > 0 ? std::optional(key.fine) : std::nullopt;
        case CaseOrder::Number:
            return sorting.isEmpty() ? std::nullopt : std::optional(numberRank(sorting));
        case CaseOrder::LeadOn:
        case CaseOrder::FiledOn:
        case CaseOrder::DecidedOn:
        case CaseOrder::ClosedOn:
        case CaseOrder::NextDue:
            return sorting.isEmpty() ? std::nullopt : std::optional(digitsOf(sorting));
        }
        Q_UNREACHABLE();
    }

    /// Brings the ranks of numbers into the order of their words.
    void settle(std::vector<Ranked> &found) const
    {
        if (m_order != CaseOrder::Number)
            return;
        QList<QByteArray> words = m_words.keys();
        std::sort(words.begin(), words.end());
        std::vector<qint64> places(static_cast<std::size_t>(words.size()));
        for (qsizetype place = 0; place < words.size(); ++place)
            places[static_cast<std::size_t>(m_words.value(words[place]))] = place;
        constexpr qint64 rest = (qint64(1) << wordsShift) - 1;
        for (Ranked &one : found)
            one.rank = (places[static_cast<std::size_t>(one.rank >> wordsShift)] << wordsShift) |
                       (one.rank & rest);
    }

private:
    static qint64 digitsOf(const QByteArray &text)
    {
        qint64 number = 0;
        for (const char c : text)
            if (c >= '0' && c <= '9')
                number = number * 10 + (c - '0');
        return number;
    }

    /// The words of a number are few: they are numbered as they come and put in order at the end.
    qint64 numberRank(const QByteArray &text)
    {
        QByteArray words;
        qint64 parts[2] = {0, 0}; // the last two numbers in it: year and serial
        bool inNumber = false;
        for (const char c : text) {
            const bool digit = c >= '0' && c <= '9';
            if (digit && !inNumber) {
                parts[0] = parts[1];
                parts[1] = 0;
            }
            if (digit)
                parts[1] = std::min<qint64>(parts[1] * 10 + (c - '0'), (1 << serialBits) - 1);
            else
                words += c;
            inNumber = digit;
        }
        auto found = m_words.find(words);
        if (found == m_words.end())
            found = m_words.insert(words, m_words.size());
        return (*found << wordsShift) | ((parts[0] & 0xffff) << serialBits) | parts[1];
    }

    static constexpr int serialBits = 24;
    static constexpr int wordsShift = serialBits + 16;

    CaseOrder m_order;
    QHash<QByteArray, qint64> m_words{};
};

void sortRanked(std::vector<Ranked> &found, bool descending)
{
    std::sort(found.begin(), found.end(), [descending](const Ranked &a, const Ranked &b) {
        if (a.rank != b.rank)
            return descending ? a.rank > b.rank : a.rank < b.rank;
        return descending ? a.key.entry > b.key.entry : a.key.entry < b.key.entry;
    });
}

Error stopped()
{
    return {
        Error::Kind::Conflict, CaseListsText::tr("Stopped: another list was asked for."), {}, {}};
}

/// All cases the query lets through, sorted.
Result<CaseKeys> scan(const Database &db, const list_store::Query &query, const CaseSort &sort,
                      int atMost, const std::function<bool()> &stop)
{
    Ranks ranks(sort.by);
    std::vector<Ranked> with;
    CaseKeys found;
    // The newest first is the order of the scan: the first are had without the others.
    const bool early = atMost > 0 && sort.by == CaseOrder::Entry && sort.descending;
    const int most = list_store::mostAtOnce(db);
    const int wanted = early ? std::min(most, atMost + 1) : most;
    bool isStopped = false;
    qint64 before = std::numeric_limits<qint32>::max();
    while (true) {
        int seen = 0;
        list_store::eachKey(db, query, sort.by, before, wanted,
                            [&](const CaseKey &key, const QByteArray &sorting) {
                                before = key.entry;
                                if (const auto rank = ranks.rank(key, sorting))
                                    with.push_back({*rank, key});
                                else
                                    found.keys.push_back(key);
                                isStopped = ++seen % betweenLooks == 0 && stop && stop();
                                return !isStopped;
                            });
        if (isStopped || (stop && stop()))
            return stopped();
        if (seen < wanted || (early && static_cast<int>(with.size()) > atMost))
            break;
    }
    ranks.settle(with);
    if (sort.by != CaseOrder::Entry || !sort.descending)
        sortRanked(with, sort.descending);
    std::vector<CaseKey> keys;
    keys.reserve(with.size() + found.keys.size());
    for (const Ranked &one : with)
        keys.push_back(one.key);
    keys.insert(keys.end(), found.keys.begin(), found.keys.end());
    found.keys = std::move(keys);
    if (atMost > 0 && found.keys.size() > static_cast<std::size_t>(atMost)) {
        found.keys.resize(static_cast<std::size_t>(atMost));
        found.complete = false;
    }
    return found;
}

/// The names of everything the rows give a key of.
class Names {
public:
    Names(const Database &db, const Rulebook &book, Date today)
        : m_db(db), m_units(organisation_store::unitTree(db)), m_rules(book.on(today)),
          m_today(today)
    {
    }

    void fill(CaseLine &line)
    {
        if (const Unit *unit = m_units.find(UnitId::parse(line.unit)))
            line.unitName = unit->name;
        line.matterName = matter(line.matter);
        for (const QString &key : line.officers)
            if (const QString name = officer(key); !name.isEmpty())
                line.officerNames << name;
        if (!line.nextRule.isEmpty())
            if (const Rule *rule = m_rules.law.rule(line.nextRule, m_today))
                line.nextName = rule->name.here();
    }

private:
    QString matter(const QString &code)
    {
        if (code.isEmpty())
            return {};
        auto found = m_matters.find(code);
        if (found == m_matters.end()) {
            const QList<Matter> versions = matter_store::versions(m_db, code);
            found = m_matters.insert(code, versions.isEmpty() ? code : versions.last().name);
        }
        return *found;
    }
    QString officer(const QString &key)
    {
        auto found = m_officers.find(key);
        if (found == m_officers.end()) {
            const auto officer = organisation_store::findOfficer(m_db, OfficerId::parse(key));
            found = m_officers.insert(key, officer ? officer->name : QString());
        }
        return *found;
    }

    const Database &m_db;
    UnitTree m_units;
    Rules m_rules;
    Date m_today;
    QHash<QString, QString> m_matters{};
    QHash<QString, QString> m_officers{};
};

QJsonObject spanJson(const DaySpan &span)
{
    QJsonObject json;
    if (span.from)
        json.insert("from"_L1, toIso(*span.from));
    if (span.to)
        json.insert("to"_L1, toIso(*span.to));
    return json;
}

DaySpan spanFrom(const QJsonValue &json)
{
    return {parseDate(json["from"_L1].toString()), parseDate(json["to"_L1].toString())};
}

void putSpan(QJsonObject &json, QLatin1StringView name, const DaySpan &span)
{
    if (span.isSet())
        json.insert(name, spanJson(span));
}

void putText(QJsonObject &json, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

} // namespace

Result<CaseKeys> keys(Database &db, const Session &session, const CaseFilter &filter,
                      const CaseSort &sort, int atMost, const std::function<bool()> &stop)
{
    return office::readOnBehalf(db, session, "list"_L1, {}, [&]() -> Result<CaseKeys> {
        if (!mayRead(session.actor, session.actor.unit))
            return CaseKeys{};
        const list_store::Query query{
            .filter = filter, .units = wantedUnits(db, session, filter), .today = session.today};
        return scan(db, query, sort, atMost, stop);
    });
}

Result<std::vector<CaseLine>> lines(Database &db, const Session &session, const Rulebook &book,
                                    const QList<qint64> &entries)
{
    return office::readOnBehalf(db, session, "list"_L1, {}, [&]() -> Result<std::vector<CaseLine>> {
        std::vector<CaseLine> found = list_store::lines(db, entries);
        QHash<qint64, std::size_t> places;
        for (std::size_t place = 0; place < found.size(); ++place)
            places.insert(found[place].entry, place);
        Names names(db, book, session.today);
        std::vector<CaseLine> sorted;
        for (const qint64 entry : entries) {
            const auto place = places.constFind(entry);
            if (place == places.cend())
                continue;
            CaseLine &line = found[*place];
            if (!mayRead(session.actor, UnitId::parse(line.unit)))
                continue;
            names.fill(line);
            sorted.push_back(std::move(line));
        }
        return sorted;
    });
}

Result<> noteExport(Database &db, const Session &session, int cases)
{
    return office::onBehalf(db, session, "export_list"_L1, {}, [&]() -> Result<> {
        if (!mayRead(session.actor, session.actor.unit))
            return refused(
                CaseListsText::tr("The account %1 opens no cases.").arg(session.actor.account));
        return office::append(db, session, {}, "office.list_exported"_L1, {{u"cases"_s, cases}});
    });
}

Result<ListChoices> choices(Database &db, const Session &session)
{
    return office::readOnBehalf(db, session, "list"_L1, {}, [&]() -> Result<ListChoices> {
        ListChoices choices;
        const Actor &actor = session.actor;
        const UnitTree tree = organisation_store::unitTree(db);
        for (const Unit &unit : tree.units())
            if (actor.scope.contains(unit.id))
                choices.units.push_back({unit.id.toString(), tree.pathName(unit.id)});
        QHash<QString, QString> matterNames;
        for (const Matter &matter : matter_store::all(db))
            matterNames.insert(matter.code, matter.name);
        for (auto matter = matterNames.cbegin(); matter != matterNames.cend(); ++matter)
            choices.matters.push_back(
                {matter.key(), CaseListsText::tr("%1 %2", "code and name of a matter")
                                   .arg(matter.key(), matter.value())});
        for (const Officer &officer : organisation_store::officers(db))
            if (actor.scope.contains(officer.unit))
                choices.officers.push_back({officer.id.toString(), officer.name});
        for (std::vector<Choice> *list : {&choices.units, &choices.matters, &choices.officers})
            std::sort(list->begin(), list->end(),
                      [](const Choice &a, const Choice &b) { return a.text < b.text; });
        choices.mayRegister = roleFor(actor, RegisterLead::kind).has_value();
        const Result<CaseKeys> first =
            mayRead(actor, actor.unit)
                ? scan(db, {.units = wantedUnits(db, session, {}), .today = session.today}, {}, 1,
                       {})
                : Result<CaseKeys>(CaseKeys{});
        choices.anyCase = first && !first->keys.empty();
        return choices;
    });
}

QJsonObject toJson(const CaseFilter &filter)
{
    QJsonObject json;
    QJsonArray stages;
    for (const Stage stage : filter.stages)
        stages << nameOf(stageNames, stage);
    if (!stages.isEmpty())
        json.insert("stages"_L1, stages);
    putText(json, "matter"_L1, filter.matter);
    putText(json, "unit"_L1, filter.unit);
    putText(json, "officer"_L1, filter.officer);
    if (filter.partyKind)
        json.insert("party_kind"_L1, nameOf(partyKindNames, *filter.partyKind));
    if (filter.procedure)
        json.insert("procedure"_L1, nameOf(procedureNames, *filter.procedure));
    if (filter.outcome)
        json.insert("outcome"_L1, nameOf(outcomeNames, *filter.outcome));
    putSpan(json, "lead"_L1, filter.lead);
    putSpan(json, "filed"_L1, filter.filed);
    putSpan(json, "decided"_L1, filter.decided);
    putSpan(json, "closed"_L1, filter.closed);
    if (filter.overdue)
        json.insert("overdue"_L1, true);
    if (filter.dueWithin)
        json.insert("due_within"_L1, *filter.dueWithin);
    if (filter.fineFrom)
        json.insert("fine_from"_L1, filter.fineFrom->toString());
    if (filter.fineTo)
        json.insert("fine_to"_L1, filter.fineTo->toString());
    return json;
}

CaseFilter filterFrom(const QJsonObject &json)
{
    CaseFilter filter;
    for (const QJsonValue &stage : json.value("stages"_L1).toArray())
        if (const auto known = valueOf(stageNames, stage.toString()))
            filter.stages << *known;
    filter.matter = json.value("matter"_L1).toString();
    filter.unit = json.value("unit"_L1).toString();
    filter.officer = json.value("officer"_L1).toString();
    filter.partyKind = valueOf(partyKindNames, json.value("party_kind"_L1).toString());
    filter.procedure = valueOf(procedureNames, json.value("procedure"_L1).toString());
    filter.outcome = valueOf(outcomeNames, json.value("outcome"_L1).toString());
    filter.lead = spanFrom(json.value("lead"_L1));
    filter.filed = spanFrom(json.value("filed"_L1));
    filter.decided = spanFrom(json.value("decided"_L1));
    filter.closed = spanFrom(json.value("closed"_L1));
    filter.overdue = json.value("overdue"_L1).toBool();
    if (json.contains("due_within"_L1))
        filter.dueWithin = json.value("due_within"_L1).toInt();
    filter.fineFrom = Money::parse(json.value("fine_from"_L1).toString());
    filter.fineTo = Money::parse(json.value("fine_to"_L1).toString());
    return filter;
}

} // namespace anjuan::case_lists

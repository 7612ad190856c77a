// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/publicity.h"

#include "core/domain/calendar/json_date.h"
#include "core/services/document_records.h"
#include "core/services/document_templates.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/services/parties.h"
#include "core/services/publicity_fields.h"
#include "core/storage/ledger.h"
#include "core/storage/list_store.h"
#include "core/storage/matter_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/party_store.h"
#include "core/storage/register_publicity.h"
#include "core/storage/workbench_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct PublicityText {
    Q_DECLARE_TR_FUNCTIONS(PublicityText)
};

/// A decision that may be shown, as the register holds it.
struct Candidate {
    qint64 entry = 0;
    Publicity publicity{};
};

/// A decision that may be shown, with its acts.
struct Opened {
    CaseId id{};
    QString number{};
    CaseFile file{};
    Publicity publicity{};
};

/// Finds the candidates: those decided on the days of `wish`, and those with a publication that is
/// to be withdrawn.
class Search {
public:
    Search(const Database &db, const Session &session, const Rulebook &book)
        : m_db(db), m_session(session), m_book(book), m_units(organisation_store::unitTree(db)),
          m_reach(unitsInReach(session.actor, m_units))
    {
    }

    const UnitTree &units() const { return m_units; }

    std::vector<Candidate> decidedBetween(Date from, Date to) const
    {
        list_store::Query query{.units = m_reach, .today = m_session.today};
        query.filter.decided = {.from = from, .to = to};
        QList<qint64> entries;
        list_store::eachKey(m_db, query, CaseOrder::Entry, std::numeric_limits<qint32>::max(),
                            std::numeric_limits<int>::max(),
                            [&](const CaseKey &key, const QByteArray &) {
                                entries << key.entry;
                                return true;
                            });
        return among(entries);
    }

    std::vector<Candidate> toWithdraw() const
    {
        workbench_store::Reach reach;
        reach.units = m_reach;
        QList<qint64> entries;
        for (const LimitDuty &duty : workbench_store::limits(
                 m_db, reach, {u"T34"_s}, Date(1990, 1, 1), Date(2199, 12, 31), 1000))
            entries << duty.about.entry;
        std::vector<Candidate> found = among(entries);
        std::erase_if(found, [](const Candidate &one) {
            return one.publicity.state != PublicityState::ToWithdraw;
        });
        return found;
    }

    /// The rows of these, by entry.
    QHash<qint64, CaseLine> lines(const std::vector<Candidate> &candidates) const
    {
        QList<qint64> entries;
        for (const Candidate &one : candidates)
            entries << one.entry;
        QHash<qint64, CaseLine> found;
        eachPart(entries, [&](const QList<qint64> &part) {
            for (CaseLine &line : list_store::lines(m_db, part))
                found.insert(line.entry, std::move(line));
        });
        return found;
    }

    std::optional<Opened> open(CaseId id, const QString &number = {}) const
    {
        CaseFile file = fold(ledger::acts(m_db, id));
        const std::optional<Publicity> publicity =
            publicityOf(file, m_book.on(m_session.today), m_session.today);
        if (!publicity || !mayRead(m_session.actor, UnitId::parse(file.unit)))
            return {};
        return Opened{id, number, std::move(file), *publicity};
    }

private:
    template <class Work> void eachPart(const QList<qint64> &entries, Work work) const
    {
        const int atOnce = list_store::mostAtOnce(m_db);
        for (qsizetype at = 0; at < entries.size(); at += atOnce)
            work(entries.mid(at, atOnce));
    }

    std::vector<Candidate> among(const QList<qint64> &entries) const
    {
        std::vector<Candidate> found;
        eachPart(entries, [&](const QList<qint64> &part) {
            for (const auto &[entry, publicity] : register_publicity::of(m_db, part))
                found.push_back({entry, onDay(publicity, m_session.today)});
        });
        return found;
    }

    const Database &m_db;
    const Session &m_session;
    const Rulebook &m_book;
    UnitTree m_units;
    std::optional<QStringList> m_reach;
};

void sortByDay(std::vector<Candidate> &found)
{
    std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return a.publicity.decidedOn < b.publicity.decidedOn;
    });
}

/// The names of matters, each read once.
class MatterNames {
public:
    explicit MatterNames(const Database &db) : m_db(db) {}

    QString of(const QString &code, Date day)
    {
        auto known = m_known.find(code);
        if (known == m_known.end())
            known = m_known.insert(code, matter_store::versions(m_db, code));
        const Matter *matter = inForce(*known, code, day);
        return matter ? matter->name : QString();
    }

private:
    const Database &m_db;
    QHash<QString, QList<Matter>> m_known{};
};

bool isWanted(const PublicityWish &wish, const Publicity &publicity)
{
    return (!wish.credit || publicity.onCreditSite) &&
           (wish.states.empty() || std::find(wish.states.begin(), wish.states.end(),
                                             publicity.state) != wish.states.end());
}

QString violationOf(const Database &db, const CaseFile &file)
{
    return file.cause.isEmpty() ? MatterNames(db).of(file.matter, file.decision->day) : file.cause;
}

QString decisionNumberOf(const CaseFile &file)
{
    const IssuedDocument *document = file.decisionDocument();
    return document ? document->number : QString();
}

/// Words that stand in a field for a name without being one.
bool isRole(const QString &word)
{
    static const QStringList roles{u"当事人"_s, u"本人"_s, u"负责人"_s, u"经理"_s, u"见证"_s,
                                   u"员"_s,     u"家属"_s, u"代理"_s,   u"公司"_s, u"店"_s};
    return std::any_of(roles.begin(), roles.end(),
                       [&](const QString &role) { return word.contains(role); });
}

/// The names of persons that the acts hold as personal, apart from the party.
QStringList personsIn(const CaseFile &file)
{
    QStringList names;
    for (const Entry &entry : file.entries)
        if (const ActKind *kind = actKind(entry.act.kind))
            for (const QString &field : kind->personalFields()) {
                const QString word = entry.act.content.value(field).toString().trimmed();
                if (word.size() >= 2 && word.size() <= 4 && !isRole(word) && !names.contains(word))
                    names << word;
            }
    return names;
}

struct DecisionWords {
    QString facts;
    QString basis;
};

DecisionWords wordsOf(const CaseFile &file)
{
    const Entry *entry = file.entry(file.decision->act);
    if (!entry)
        return {};
    if (const auto *penalty = std::get_if<DecidePenalty>(&entry->body))
        return {penalty->facts, penalty->basis};
    if (const auto *summary = std::get_if<SummaryDecide>(&entry->body))
        return {summary->facts, summary->basis};
    if (const auto *none = std::get_if<DecideNoPenalty>(&entry->body))
        return {none->facts, none->basis};
    return {};
}

QString fullName(const Party &party)
{
    return party.kind == PartyKind::SoleTrader && !party.shop.isEmpty() ? party.shop : party.name;
}

bool isPersonOrTrader(const Party &party)
{
    return party.kind == PartyKind::NaturalPerson || party.kind == PartyKind::SoleTrader;
}

Error minorRefused()
{
    return refused(
        PublicityText::tr("The party was a minor; what would make it known is not published."));
}

Result<Party> partyOf(const Database &db, const CaseFile &file)
{
    const auto stored = party_store::find(db, party_store::survivor(db, file.party));
    if (!stored)
        return notFound(PublicityText::tr("The party of the case is not in the register."));
    return stored->party;
}

const Roles exporters{Role::SquadLeader, Role::LegalOfficer, Role::BureauLeader,
                      Role::Statistician};

/// Whether it is handed out: its text is approved, and nothing has happened since.
bool isOut(const Publicity &publicity)
{
    return publicity.text > 0 && (publicity.state == PublicityState::Approved ||
                                  publicity.state == PublicityState::Published);
}

/// Makes rows of candidates and says what is wrong with them.
class Collection {
public:
    Collection(const Database &db, const Rulebook &book, const Session &session,
               const BureauKeys *keys, QString agencyCode)
        : m_db(db), m_session(session), m_keys(keys),
          m_agency(book.on(session.today).settings.agencyName), m_agencyCode(std::move(agencyCode))
    {
    }

    /// Notes it among those that should be handed out and are not, if it should.
    /// `number`: of the case.
    void miss(const Publicity &publicity, const QString &number)
    {
        const PublicityState state = publicity.state;
        if (!publicity.required || state == PublicityState::Ended ||
            state == PublicityState::Withdrawn || state == PublicityState::ToWithdraw)
            return;
        const QString due = publicity.due ? toIso(*publicity.due) : QString();
        m_found.missing.push_back(
            {number,
             {},
             state == PublicityState::Waiting
                 ? PublicityText::tr("The text waits for approval; it is due by %1.").arg(due)
                 : PublicityText::tr("No text is approved for publication; it is due by %1.")
                       .arg(due)});
    }

    void add(const Opened &one)
    {
        const Publicity &publicity = one.publicity;
        const Entry *entry = one.file.entry(publicity.text);
        const auto *text = entry ? std::get_if<PreparePublication>(&entry->body) : nullptr;
        if (!text)
            return miss(publicity, one.number);
        const Result<Party> party = partyOf(m_db, one.file);
        if (!party)
            return fault(one, party.error().text);
        if (parties::isMinor(m_db, m_keys, party->id, publicity.decidedOn))
            return fault(one, minorRefused().text);
        const std::size_t before = m_found.problems.size();
        PublicityRow row{.id = one.id,
                         .number = decisionNumberOf(one.file),
                         .decidedOn = publicity.decidedOn,
                         .credit = text->credit && one.file.decision->outcome == Outcome::Penalise};
        row.cells = publicityCells({.party = *party,
                                    .file = one.file,
                                    .text = *text,
                                    .publicity = publicity,
                                    .decisionNumber = row.number,
                                    .violation = violationOf(m_db, one.file),
                                    .agency = m_agency,
                                    .agencyCode = m_agencyCode},
                                   m_found.problems);
        row.isFaulty = m_found.problems.size() > before;
        m_found.rows.push_back(std::move(row));
    }

    PublicityRows take() { return std::move(m_found); }

private:
    void fault(const Opened &one, const QString &text)
    {
        m_found.problems.push_back({one.number, {}, text});
    }

    const Database &m_db;
    const Session &m_session;
    const BureauKeys *m_keys;
    QString m_agency;
    QString m_agencyCode;
    PublicityRows m_found{};
};

} // namespace

QJsonObject jsonOf(const Publicity &shown)
{
    return {{u"decided_on"_s, toIso(shown.decidedOn)},
            {u"required"_s, shown.required},
            {u"state"_s, nameOf(publicityStateNames, shown.state)},
            {u"due"_s, isoOrNull(shown.due)},
            {u"published_on"_s, isoOrNull(shown.publishedOn)},
            {u"withdraw_by"_s, isoOrNull(shown.withdrawBy)},
            {u"weight"_s, nameOf(creditClassNames, shown.weight)},
            {u"credit_site"_s, shown.onCreditSite},
            {u"repair_from"_s, isoOrNull(shown.repairFrom)},
            {u"shown_until"_s, isoOrNull(shown.shownUntil)},
            {u"repair"_s, nameOf(repairStateNames, shown.repair)},
            {u"notice_missing"_s, shown.noticeOwed && !shown.noticeIssued}};
}

namespace publicity {

namespace {

/// Those of `found` that are wished for, with their words.
PublicityList chosen(const Database &db, const Search &search, std::vector<Candidate> found,
                     const PublicityWish &wish)
{
    std::erase_if(found, [&](const Candidate &one) { return !isWanted(wish, one.publicity); });
    PublicityList list{.total = static_cast<int>(found.size())};
    list.late =
        static_cast<int>(std::count_if(found.begin(), found.end(), [](const Candidate &one) {
            return one.publicity.state == PublicityState::Overdue ||
                   one.publicity.state == PublicityState::ToWithdraw;
        }));
    if (wish.most > 0 && list.total > wish.most)
        found.resize(static_cast<std::size_t>(wish.most));
    const QHash<qint64, CaseLine> lines = search.lines(found);
    MatterNames matters(db);
    for (const Candidate &one : found) {
        const CaseLine line = lines.value(one.entry);
        const Unit *unit = search.units().find(UnitId::parse(line.unit));
        list.entries.push_back({.id = line.id,
                                .number = line.number,
                                .partyName = line.partyName,
                                .unitName = unit ? unit->name : QString(),
                                .cause = line.cause.isEmpty()
                                             ? matters.of(line.matter, one.publicity.decidedOn)
                                             : line.cause,
                                .publicity = one.publicity});
    }
    return list;
}

} // namespace

Result<std::vector<PublicityList>> lists(Database &db, const Session &session, const Rulebook &book,
                                         Date from, Date to,
                                         const std::vector<PublicityWish> &wishes)
{
    return office::readOnBehalf(
        db, session, "publicity"_L1, {}, [&]() -> Result<std::vector<PublicityList>> {
            const Search search(db, session, book);
            std::vector<Candidate> found = search.decidedBetween(from, to);
            for (Candidate &one : search.toWithdraw())
                if (one.publicity.decidedOn < from || one.publicity.decidedOn > to)
                    found.push_back(std::move(one));
            sortByDay(found);
            std::vector<PublicityList> lists;
            for (const PublicityWish &wish : wishes)
                lists.push_back(chosen(db, search, found, wish));
            return lists;
        });
}

Result<QJsonObject> draft(Database &db, const Session &session, const Rulebook &book,
                          const BureauKeys *keys, CaseId id)
{
    return office::readOnBehalf(
        db, session, "publicity"_L1, duties::papers, [&]() -> Result<QJsonObject> {
            const std::optional<Opened> one = Search(db, session, book).open(id);
            if (!one)
                return notFound(
                    PublicityText::tr("This case has no decision that could be published."));
            const Result<Party> party = partyOf(db, one->file);
            if (!party)
                return party.error();
            if (parties::isMinor(db, keys, party->id, one->publicity.decidedOn))
                return minorRefused();
            QStringList persons = personsIn(one->file);
            QStringList others;
            if (isPersonOrTrader(*party)) {
                others << party->address;
                persons << party->name;
            }
            const DecisionWords words = wordsOf(one->file);
            QString shown = fullName(*party);
            if (shown == party->name && isPersonOrTrader(*party))
                shown = shortenedName(shown);
            QJsonObject content{{u"document"_s, one->publicity.decision},
                                {u"shown_name"_s, shown},
                                {u"facts"_s, redacted(words.facts, persons, others)},
                                {u"basis"_s, redacted(words.basis, persons, others)},
                                {u"content"_s, redacted(document_records::penaltiesText(
                                                            one->file.decision->penalties),
                                                        persons, others)}};
            if (one->file.decision->outcome == Outcome::NoPenalty)
                content.insert(u"content"_s, u"不予行政处罚"_s);
            if (one->publicity.onCreditSite)
                content.insert(u"credit"_s, true);
            return content;
        });
}

Result<PublicityRows> collect(Database &db, const Session &session, const Rulebook &book,
                              const BureauKeys *keys, Date from, Date to)
{
    return office::onBehalf(
        db, session, "export_publicity"_L1, exporters, [&]() -> Result<PublicityRows> {
            const Result<Letterhead> head =
                document_templates::letterheadInForce(db, session.today);
            if (!head)
                return head.error();
            Collection collection(db, book, session, keys, head->creditCode);
            const Search search(db, session, book);
            std::vector<Candidate> found = search.decidedBetween(from, to);
            sortByDay(found);
            const QHash<qint64, CaseLine> lines = search.lines(found);
            for (const Candidate &one : found) {
                const CaseLine line = lines.value(one.entry);
                if (!isOut(one.publicity))
                    collection.miss(one.publicity, line.number);
                else if (const auto opened = search.open(line.id, line.number))
                    collection.add(*opened);
            }
            PublicityRows rows = collection.take();
            const Result<> noted =
                office::append(db, session, {}, "office.list_exported"_L1,
                               {{u"cases"_s, static_cast<int>(rows.rows.size())}});
            if (!noted)
                return noted.error();
            return rows;
        });
}

} // namespace publicity

} // namespace anjuan

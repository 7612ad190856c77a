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
#include "core/storage/workbench_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct PublicityText {
    Q_DECLARE_TR_FUNCTIONS(PublicityText)
};

/// A case whose decision may be shown.
struct Candidate {
    CaseId id{};
    QString number{};
    QString partyName{};
    CaseFile file{};
    Publicity publicity{};
};

/// Reads the candidates: those decided on the days of `wish`, and those with a publication that is
/// to be withdrawn.
class Search {
public:
    Search(const Database &db, const Session &session, const Rulebook &book)
        : m_db(db), m_session(session), m_book(book), m_units(organisation_store::unitTree(db)),
          m_reach(unitsInReach(session.actor, m_units))
    {
    }

    const UnitTree &units() const { return m_units; }

    std::vector<Candidate> decidedBetween(Date from, Date to)
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
        std::vector<Candidate> found;
        const int atOnce = list_store::mostAtOnce(m_db);
        for (qsizetype at = 0; at < entries.size(); at += atOnce)
            for (const CaseLine &line : list_store::lines(m_db, entries.mid(at, atOnce)))
                add(found, line.id, line.number, line.partyName);
        return found;
    }

    std::vector<Candidate> toWithdraw()
    {
        workbench_store::Reach reach;
        reach.units = m_reach;
        std::vector<Candidate> found;
        for (const LimitDuty &duty : workbench_store::limits(
                 m_db, reach, {u"T34"_s}, Date(1990, 1, 1), Date(2199, 12, 31), 1000))
            add(found, duty.about.id, duty.about.number, duty.about.partyName);
        std::erase_if(found, [](const Candidate &one) {
            return one.publicity.state != PublicityState::ToWithdraw;
        });
        return found;
    }

    std::optional<Candidate> of(CaseId id)
    {
        std::vector<Candidate> found;
        add(found, id, {}, {});
        if (found.empty() || !mayRead(m_session.actor, UnitId::parse(found.front().file.unit)))
            return {};
        return std::move(found.front());
    }

private:
    void add(std::vector<Candidate> &found, CaseId id, const QString &number,
             const QString &partyName)
    {
        CaseFile file = fold(ledger::acts(m_db, id));
        const std::optional<Publicity> publicity =
            publicityOf(file, m_book.on(m_session.today), m_session.today);
        if (publicity)
            found.push_back({id, number, partyName, std::move(file), *publicity});
    }

    const Database &m_db;
    const Session &m_session;
    const Rulebook &m_book;
    UnitTree m_units;
    std::optional<QStringList> m_reach;
};

template <class Kept> void sortByDay(std::vector<Kept> &found, Date (*day)(const Kept &))
{
    std::stable_sort(found.begin(), found.end(),
                     [day](const Kept &a, const Kept &b) { return day(a) < day(b); });
}

bool isWanted(const PublicityWish &wish, const Publicity &publicity)
{
    return wish.states.empty() ||
           std::find(wish.states.begin(), wish.states.end(), publicity.state) != wish.states.end();
}

QString violationOf(const Database &db, const CaseFile &file)
{
    if (!file.cause.isEmpty())
        return file.cause;
    const QList<Matter> versions = matter_store::versions(db, file.matter);
    const Matter *matter = inForce(versions, file.matter, file.decision->day);
    return matter ? matter->name : QString();
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

/// Makes rows of candidates and says what is wrong with them.
class Collection {
public:
    Collection(const Database &db, const Rulebook &book, const Session &session,
               const BureauKeys *keys, QString agencyCode)
        : m_db(db), m_session(session), m_keys(keys),
          m_agency(book.on(session.today).settings.agencyName), m_agencyCode(std::move(agencyCode))
    {
    }

    void add(const Candidate &one)
    {
        const Publicity &publicity = one.publicity;
        const Entry *entry = one.file.entry(publicity.text);
        const bool isOut = publicity.state == PublicityState::Approved ||
                           publicity.state == PublicityState::Published;
        const auto *text = entry ? std::get_if<PreparePublication>(&entry->body) : nullptr;
        if (!isOut || !text) {
            if (publicity.required && publicity.state != PublicityState::Ended &&
                publicity.state != PublicityState::Withdrawn &&
                publicity.state != PublicityState::ToWithdraw)
                miss(one);
            return;
        }
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
    void fault(const Candidate &one, const QString &text)
    {
        m_found.problems.push_back({one.number, {}, text});
    }

    void miss(const Candidate &one)
    {
        const QString due = one.publicity.due ? toIso(*one.publicity.due) : QString();
        m_found.missing.push_back(
            {one.number,
             {},
             one.publicity.state == PublicityState::Waiting
                 ? PublicityText::tr("The text waits for approval; it is due by %1.").arg(due)
                 : PublicityText::tr("No text is approved for publication; it is due by %1.")
                       .arg(due)});
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

Result<std::vector<PublicityEntry>> list(Database &db, const Session &session, const Rulebook &book,
                                         const PublicityWish &wish)
{
    return office::readOnBehalf(
        db, session, "publicity"_L1, {}, [&]() -> Result<std::vector<PublicityEntry>> {
            Search search(db, session, book);
            std::vector<Candidate> found = search.decidedBetween(wish.from, wish.to);
            for (Candidate &one : search.toWithdraw())
                if (one.publicity.decidedOn < wish.from || one.publicity.decidedOn > wish.to)
                    found.push_back(std::move(one));
            std::vector<PublicityEntry> entries;
            for (const Candidate &one : found) {
                if (!isWanted(wish, one.publicity))
                    continue;
                const Unit *unit = search.units().find(UnitId::parse(one.file.unit));
                entries.push_back({.id = one.id,
                                   .number = one.number,
                                   .partyName = one.partyName,
                                   .unitName = unit ? unit->name : QString(),
                                   .cause = violationOf(db, one.file),
                                   .publicity = one.publicity});
            }
            sortByDay<PublicityEntry>(
                entries, [](const PublicityEntry &one) { return one.publicity.decidedOn; });
            return entries;
        });
}

Result<QJsonObject> draft(Database &db, const Session &session, const Rulebook &book,
                          const BureauKeys *keys, CaseId id)
{
    return office::readOnBehalf(
        db, session, "publicity"_L1, duties::papers, [&]() -> Result<QJsonObject> {
            const std::optional<Candidate> one = Search(db, session, book).of(id);
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
            std::vector<Candidate> found = Search(db, session, book).decidedBetween(from, to);
            sortByDay<Candidate>(found,
                                 [](const Candidate &one) { return one.publicity.decidedOn; });
            for (const Candidate &one : found)
                collection.add(one);
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

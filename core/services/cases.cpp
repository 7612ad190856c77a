// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cases.h"

#include "core/base/text.h"
#include "core/services/case_names.h"
#include "core/services/office.h"
#include "core/storage/account_store.h"
#include "core/storage/ledger.h"
#include "core/storage/matter_store.h"
#include "core/storage/number_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/party_store.h"

#include <QCoreApplication>

namespace anjuan::cases {

using namespace Qt::StringLiterals;

namespace {

struct CasesText {
    Q_DECLARE_TR_FUNCTIONS(CasesText)
};

Error noSuchCase() { return notFound(CasesText::tr("There is no such case within your units.")); }

/// All refusals as one Error: the first gives rule and article, the text has a line for each.
Error toError(const Refusals &refusals)
{
    QStringList lines;
    for (const Refusal &refusal : refusals) {
        const QString source = refusal.article.isEmpty() ? QString()
                               : actKind(refusal.rule)   ? QString()
                                                         : u" ["_s + refusal.article + u']';
        const QString line = refusal.text + source;
        if (!lines.contains(line))
            lines << line;
    }
    return {Error::Kind::Refused, lines.join(u'\n'), refusals.front().rule,
            refusals.front().article};
}

/// What the register of people knows, read once per transaction.
struct People {
    QHash<QString, Officer> byKey;
    QHash<QString, QString> keyByWord; ///< certificate number, name if unique, key
    UnitTree units;

    static People read(const Database &db)
    {
        People people;
        people.units = organisation_store::unitTree(db);
        QHash<QString, int> sameName;
        const QList<Officer> officers = organisation_store::officers(db);
        for (const Officer &officer : officers) {
            const QString key = officer.id.toString();
            people.byKey.insert(key, officer);
            people.keyByWord.insert(key, key);
            ++sameName[officer.name];
            for (const Certificate &certificate : officer.certificates)
                people.keyByWord.insert(certificate.number, key);
        }
        for (const Officer &officer : officers)
            if (sameName.value(officer.name) == 1)
                people.keyByWord.insert(officer.name, officer.id.toString());
        return people;
    }

    /// By key, certificate number, name, or the account that belongs to the officer.
    std::optional<QString> officer(const Database &db, const QString &word) const
    {
        if (const auto known = keyByWord.constFind(word); known != keyByWord.constEnd())
            return *known;
        const std::optional<Account> account = account_store::find(db, word);
        return account && !account->officer.isNull() ? std::optional(account->officer.toString())
                                                     : std::nullopt;
    }

    std::optional<QString> unit(const QString &word) const
    {
        for (const Unit &unit : units.units())
            if (unit.id.toString() == word || unit.name == word)
                return unit.id.toString();
        return {};
    }
};

/// The words a person typed, turned into the keys the ledger keeps.
class Resolver {
public:
    Resolver(const Database &db, const People &people, Date today)
        : m_db(db), m_people(people), m_today(today)
    {
    }

    Result<QJsonObject> resolve(const ActKind &kind, QJsonObject content) const
    {
        for (const FieldInfo &field : kind.fields) {
            const QJsonValue value = content.value(field.name);
            if (value.isUndefined() || value.isNull())
                continue;
            const Result<QJsonValue> key = keyFor(field, value);
            if (!key)
                return key.error();
            content.insert(field.name, *key);
        }
        return content;
    }

private:
    Result<QJsonValue> keyFor(const FieldInfo &field, const QJsonValue &value) const
    {
        switch (field.type) {
        case FieldType::Officer:
            return officer(field, value.toString());
        case FieldType::Officers: {
            QJsonArray keys;
            for (const QJsonValue &one : value.toArray()) {
                const Result<QJsonValue> key = officer(field, one.toString());
                if (!key)
                    return key.error();
                keys.append(*key);
            }
            return QJsonValue(keys);
        }
        case FieldType::Party: {
            const std::optional<PartyId> party = party_store::findByWord(m_db, value.toString());
            if (!party)
                return refused(
                    CasesText::tr(
                        "“%1” (%2): no party of the register has this key or credit code.")
                        .arg(field.labelHere(), field.name));
            return QJsonValue(party->toString());
        }
        case FieldType::Unit: {
            const std::optional<QString> unit = m_people.unit(value.toString());
            if (!unit)
                return refused(CasesText::tr("“%1” (%2): there is no unit “%3”.")
                                   .arg(field.labelHere(), field.name, value.toString().left(40)));
            return QJsonValue(*unit);
        }
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Day:
        case FieldType::Time:
        case FieldType::Flag:
        case FieldType::Count:
        case FieldType::Amount:
        case FieldType::Choice:
        case FieldType::Matter:
        case FieldType::ActNumber:
        case FieldType::Texts:
        case FieldType::Penalties:
        case FieldType::Changes:
            return value;
        }
        Q_UNREACHABLE();
    }

    Result<QJsonValue> officer(const FieldInfo &field, const QString &word) const
    {
        const std::optional<QString> key = m_people.officer(m_db, word);
        if (!key)
            return Error{Error::Kind::Refused,
                         CasesText::tr("“%1” (%2): “%3” is no officer of this bureau.")
                             .arg(field.labelHere(), field.name, word.left(40)),
                         u"G13"_s,
                         {}};
        return QJsonValue(*key);
    }

    const Database &m_db;
    const People &m_people;
    Date m_today;
};

/// A case while acts are added to it.
struct Work {
    CaseFile file;
    std::vector<Act> acts;
    std::optional<RegisterRows> rows; ///< as stored
};

Rules rulesOf(const CaseFile &file, const Rulebook &book)
{
    // The rows must follow from the acts alone: the settings are those of the day of the last
    // entry.
    return book.on(file.entries.empty() ? Date(1990, 1, 1)
                                        : dayInChina(file.entries.back().act.recordedAt));
}

/// Whether the officer's account is a leader's; that it was closed since takes nothing back.
bool isLeader(const Database &db, OfficerId officer)
{
    const std::optional<QString> login = account_store::loginOf(db, officer);
    const std::optional<Account> account = login ? account_store::find(db, *login) : std::nullopt;
    return account && account->roles.contains(Role::BureauLeader);
}

Facts factsFor(const Database &db, const Session &session, const People &people,
               const CaseFile &file, const Act *act)
{
    Facts facts{.actor = session.actor, .officers = people.byKey};
    QStringList codes{file.matter};
    PartyId party = file.party;
    std::optional<Date> occurredOn = file.occurredOn;
    QString place = file.place;
    // An approval is asked about with what the proposal says.
    const Entry *proposal = act && act->kind == Approve::kind
                                ? file.entry(act->content.value("act"_L1).toInt())
                                : nullptr;
    if (proposal)
        act = &proposal->act;
    // A correction with what the entry would say.
    std::optional<Act> corrected;
    if (act && act->kind == CorrectEntry::kind)
        if (const Entry *entry = file.entry(act->content.value("act"_L1).toInt())) {
            corrected = mended(entry->act, act->content.value("changes"_L1).toObject());
            act = &*corrected;
        }
    if (act && act->kind == Discuss::kind)
        for (const QJsonValue &officer : act->content.value("leaders"_L1).toArray())
            if (isLeader(db, OfficerId::parse(officer.toString())))
                facts.leaders << officer.toString();
    if (act) {
        codes << act->content.value("matter"_L1).toString();
        const PartyId named = PartyId::parse(act->content.value("party"_L1).toString());
        if (!named.isNull())
            party = named;
        if (act->kind == SummaryDecide::kind) {
            place = act->content.value("place"_L1).toString();
            occurredOn = parseDate(act->content.value("occurred_on"_L1).toString());
            if (!occurredOn)
                occurredOn = act->day;
        }
    }
    codes.removeDuplicates();
    for (const QString &code : codes)
        if (!code.isEmpty())
            facts.matters << matter_store::versions(db, code);
    if (party.isNull())
        return facts;
    facts.partyKind = party_store::kindOf(db, party);
    const bool decides =
        act && (act->kind == DecidePenalty::kind || act->kind == SummaryDecide::kind);
    if (decides && occurredOn && !place.isEmpty()) {
        QStringList keys;
        for (PartyId same : party_store::sameParty(db, party))
            keys << same.toString();
        facts.earlierFines =
            register_store::earlierFines(db, keys, *occurredOn, searchForm(place), file.id);
    }
    return facts;
}

/// The document whose number this act takes: its own, or that of the proposal it approves.
std::optional<NumberKind> issuedBy(const CaseFile &file, const Act &act, const ActBody &body)
{
    if (const auto *approval = std::get_if<Approve>(&body)) {
        const Entry *proposal = file.entry(approval->act);
        return proposal && proposal->state == EntryState::Proposed ? documentOf(proposal->act.kind)
                                                                   : std::nullopt;
    }
    return needsApproval(body) ? std::nullopt : documentOf(act.kind);
}

class Recorder {
public:
    Recorder(const Database &db, const Rulebook &book)
        : m_db(db), m_book(book), m_people(People::read(db))
    {
    }

    /// The act as it will stand in the ledger, numbered; refused where the procedure is against it.
    Result<Act> admit(const Session &session, const RecordRequest &request, const Work &work)
    {
        const ActKind *kind = actKind(request.kind);
        if (!kind)
            return refused(CasesText::tr("There is no act “%1”.").arg(request.kind.left(60)));
        Result<Act> act = prepare(session, request, *kind, work);
        if (!act)
            return act;
        const Rules rules = m_book.on(act->day);
        const Refusals refusals =
            check(work.file, *act, factsFor(m_db, session, m_people, work.file, &*act), rules,
                  session.today);
        if (!refusals.empty())
            return toError(refusals);
        if (const Result<> numbered = number(*act, *kind, work.file, rules); !numbered)
            return numbered.error();
        return act;
    }

    /// Adds an admitted act. The rows come first where they can: on PostgreSQL everybody waits from
    /// the append to the commit.
    Result<> keep(const Act &act, Work &work, bool withRows)
    {
        const bool first = work.acts.empty();
        work.acts.push_back(act);
        work.file = fold(work.acts);
        if (withRows && !first)
            writeRows(work);
        const Result<Act> kept =
            ledger::append(m_db, act, actKind(act.kind)->personalFields(), act.sequence);
        if (!kept)
            return kept.error();
        work.acts.back() = *kept;
        if (withRows && first)
            writeRows(work);
        return {};
    }

    /// Brings the register to where the acts are.
    void writeRows(Work &work)
    {
        RegisterRows rows = rowsOf(work.file, rulesOf(work.file, m_book));
        register_store::write(m_db, work.acts.front().position, work.rows, rows,
                              case_names::of(m_db, rows.row));
        work.rows = std::move(rows);
    }

private:
    Result<Act> prepare(const Session &session, const RecordRequest &request, const ActKind &kind,
                        const Work &work) const
    {
        Act act;
        act.id = request.id;
        act.dossier = work.acts.empty() ? request.caseId : work.acts.front().dossier;
        act.sequence = static_cast<int>(work.acts.size()) + 1;
        act.kind = kind.name;
        act.day = request.day;
        act.recordedAt =
            work.acts.empty() ? session.now : std::max(session.now, work.acts.back().recordedAt);
        act.account = session.actor.account;
        const std::optional<Role> role = roleFor(session.actor, kind.name);
        act.role = role ? nameOf(roleNames, *role) : QString(u""_s);
        QJsonObject content = request.content;
        if (work.acts.empty() && kind.field(u"unit") && !content.contains("unit"_L1))
            content.insert("unit"_L1, session.actor.unit.toString());
        const Resolver resolver(m_db, m_people, session.today);
        Result<QJsonObject> resolved = resolver.resolve(kind, content);
        if (resolved && kind.name == CorrectEntry::kind)
            resolved = resolveChanges(resolver, session, work.file, std::move(*resolved));
        if (!resolved)
            return resolved.error();
        const Result<QJsonObject> canonical = canonicalContent(kind, *resolved);
        if (!canonical)
            return canonical.error();
        act.content = *canonical;
        const UnitId unit = UnitId::parse(
            work.acts.empty() ? act.content.value("unit"_L1).toString() : work.file.unit);
        if (!mayAct(session.actor, unit)) {
            if (!work.acts.empty() && !mayRead(session.actor, unit))
                return noSuchCase();
            return refused(
                CasesText::tr("Your account may not record acts in cases of this unit."));
        }
        return act;
    }

    /// What a correction changes is written in the words of the entry it corrects.
    static Result<QJsonObject> resolveChanges(const Resolver &resolver, const Session &session,
                                              const CaseFile &file, QJsonObject correction)
    {
        const Entry *entry = file.entry(correction.value("act"_L1).toInt());
        const ActKind *kind = entry ? actKind(entry->act.kind) : nullptr;
        if (!kind)
            return correction;
        const Result<QJsonObject> changes =
            resolver.resolve(*kind, correction.value("changes"_L1).toObject());
        if (!changes)
            return changes;
        if (changes->contains("unit"_L1) &&
            !mayAct(session.actor, UnitId::parse(changes->value("unit"_L1).toString())))
            return refused(
                CasesText::tr("Your account may not record acts in cases of this unit."));
        correction.insert("changes"_L1, *changes);
        return correction;
    }

    Result<> number(Act &act, const ActKind &kind, const CaseFile &file, const Rules &rules)
    {
        const Result<ActBody> body = kind.read(act.content);
        const std::optional<NumberKind> document = body ? issuedBy(file, act, *body) : std::nullopt;
        if (body)
            if (const auto *voids = std::get_if<VoidEntry>(&*body))
                if (const IssuedDocument *withdrawn = file.document(voids->act))
                    if (const Result<> done =
                            number_store::voidNumber(m_db, withdrawn->number, voids->reason);
                        !done)
                        return done;
        if (!document)
            return {};
        const int year = act.day.year();
        const QString word = nameOf(numberKindNames, *document);
        const qint64 serial = number_store::take(m_db, rules.settings.agencyWord, word, year);
        act.documentNumber = rules.settings.number(*document, year, static_cast<int>(serial));
        return number_store::record(m_db, {.number = act.documentNumber,
                                           .agency = rules.settings.agencyWord,
                                           .kind = word,
                                           .year = year,
                                           .serial = serial,
                                           .dossier = act.dossier,
                                           .act = act.id,
                                           .voidedReason = {}});
    }

    const Database &m_db;
    const Rulebook &m_book;
    People m_people;
};

Result<Work> loadWork(const Database &db, const Rulebook &book, CaseId id)
{
    Work work;
    work.acts = ledger::acts(db, id);
    if (work.acts.empty() || id == officeDossier)
        return noSuchCase();
    work.file = fold(work.acts);
    work.rows = rowsOf(work.file, rulesOf(work.file, book));
    return work;
}

/// What the person did not see: who recorded what since.
Error overtaken(const Work &work, int after)
{
    QStringList between;
    for (const Entry &entry : work.file.entries)
        if (entry.act.sequence > after) {
            const ActKind *kind = actKind(entry.act.kind);
            between << CasesText::tr("act %1 “%2”, recorded by %3 at %4")
                           .arg(QString::number(entry.act.sequence),
                                kind ? kind->labelHere() : entry.act.kind, entry.act.account,
                                entry.act.recordedAt.toString());
        }
    return {Error::Kind::Conflict,
            CasesText::tr("The case has gone on since you looked at it: %1. Your act is not "
                          "recorded; look at the case and "
                          "record it again.")
                .arg(between.join(CasesText::tr("; "))),
            {},
            {}};
}

/// The answer to a request that was kept before its answer was lost.
std::optional<Result<Recorded>> alreadyKept(const Database &db, const Session &session,
                                            const RecordRequest &request)
{
    const std::optional<Act> kept = ledger::find(db, request.id);
    if (!kept)
        return {};
    if (kept->account != session.actor.account || kept->kind != request.kind ||
        kept->day != request.day)
        return Result<Recorded>(Error{Error::Kind::Conflict,
                                      CasesText::tr("Another act was recorded under this key."),
                                      {},
                                      {}});
    return Result<Recorded>(Recorded{*kept, fold(ledger::acts(db, kept->dossier))});
}

} // namespace

Result<Recorded> record(Database &db, const Session &session, const Rulebook &book,
                        const RecordRequest &request)
{
    return office::onBehalf(db, session, "record"_L1, {}, [&]() -> Result<Recorded> {
        if (const auto kept = alreadyKept(db, session, request))
            return *kept;
        Work work;
        if (!request.caseId.isNull()) {
            Result<Work> loaded = loadWork(db, book, request.caseId);
            if (!loaded)
                return loaded.error();
            work = std::move(*loaded);
            if (!mayRead(session.actor, UnitId::parse(work.file.unit)))
                return noSuchCase();
            if (request.after && *request.after != work.file.lastSequence())
                return overtaken(work, *request.after);
        }
        RecordRequest wanted = request;
        if (wanted.caseId.isNull())
            wanted.caseId = CaseId::create();
        Recorder recorder(db, book);
        const Result<Act> act = recorder.admit(session, wanted, work);
        if (!act)
            return act.error();
        if (const Result<> kept = recorder.keep(*act, work, true); !kept)
            return kept.error();
        Act recorded = work.acts.back();
        return Recorded{std::move(recorded), std::move(work.file)};
    });
}

namespace {

Result<CaseFile> addSeries(Recorder &recorder, const std::vector<SeriesStep> &steps)
{
    Work work;
    for (const SeriesStep &step : steps) {
        RecordRequest wanted = step.request;
        if (work.acts.empty())
            wanted.caseId = CaseId::create();
        const Result<Act> act = recorder.admit(step.session, wanted, work);
        if (!act)
            return act.error();
        if (const Result<> kept = recorder.keep(*act, work, false); !kept)
            return kept.error();
    }
    if (!work.acts.empty())
        recorder.writeRows(work);
    return std::move(work.file);
}

} // namespace

Result<CaseFile> recordSeries(Database &db, const Rulebook &book,
                              const std::vector<SeriesStep> &steps)
{
    return db.transact([&]() -> Result<CaseFile> {
        for (const SeriesStep &step : steps)
            if (const Result<> may = office::authorise(db, step.session, {}); !may)
                return may.error();
        Recorder recorder(db, book);
        return addSeries(recorder, steps);
    });
}

Result<> recordCases(Database &db, const Rulebook &book,
                     const std::vector<std::vector<SeriesStep>> &cases)
{
    return db.transact([&]() -> Result<> {
        QSet<QString> checked;
        for (const std::vector<SeriesStep> &steps : cases)
            for (const SeriesStep &step : steps) {
                if (checked.contains(step.session.actor.account))
                    continue;
                checked.insert(step.session.actor.account);
                if (const Result<> may = office::authorise(db, step.session, {}); !may)
                    return may.error();
            }
        Recorder recorder(db, book);
        for (const std::vector<SeriesStep> &steps : cases)
            if (const Result<CaseFile> done = addSeries(recorder, steps); !done)
                return done.error();
        return {};
    });
}

Result<CaseId> findByNumber(Database &db, const Session &session, const QString &number)
{
    return office::readOnBehalf(db, session, "find"_L1, {}, [&]() -> Result<CaseId> {
        CaseId id = CaseId::parse(number);
        if (id.isNull())
            if (const auto issued = number_store::find(db, number))
                id = issued->dossier;
        const auto listed = id.isNull() ? std::nullopt : register_store::find(db, id);
        if (!listed || !mayRead(session.actor, UnitId::parse(listed->row.unit)))
            return noSuchCase();
        return id;
    });
}

namespace {

Result<CaseView> view(const Database &db, const Session &session, CaseId id)
{
    const auto listed = register_store::find(db, id);
    if (!listed || !mayRead(session.actor, UnitId::parse(listed->row.unit)))
        return noSuchCase();
    CaseView opened{.file = fold(ledger::acts(db, id)), .row = listed->row};
    if (!opened.row.party.isNull())
        opened.partyName = party_store::namesOf(db, opened.row.party).value(0);
    if (!opened.row.matter.isEmpty())
        opened.matters = matter_store::versions(db, opened.row.matter);
    if (!opened.matters.isEmpty())
        opened.matterName = opened.matters.last().name;
    const UnitTree units = organisation_store::unitTree(db);
    opened.unitName = units.pathName(UnitId::parse(opened.row.unit));
    for (const QString &key : opened.row.officers)
        if (const auto officer = organisation_store::findOfficer(db, OfficerId::parse(key)))
            opened.officerNames << officer->name;
    return opened;
}

} // namespace

Result<CaseView> open(Database &db, const Session &session, CaseId id)
{
    return office::readOnBehalf(db, session, "open"_L1, {},
                                [&]() { return view(db, session, id); });
}

Result<std::vector<Option>> options(Database &db, const Session &session, const Rulebook &book,
                                    CaseId id)
{
    return office::readOnBehalf(
        db, session, "options"_L1, {}, [&]() -> Result<std::vector<Option>> {
            CaseFile file;
            if (!id.isNull()) {
                const Result<CaseView> opened = view(db, session, id);
                if (!opened)
                    return opened.error();
                file = opened->file;
            }
            const People people = People::read(db);
            return anjuan::options(file, factsFor(db, session, people, file, nullptr),
                                   book.on(session.today), session.today);
        });
}

Result<std::vector<ListedCase>> list(Database &db, const Session &session, const CaseQuery &query)
{
    return office::readOnBehalf(
        db, session, "list"_L1, {}, [&]() -> Result<std::vector<ListedCase>> {
            register_store::Filter filter{.stage = query.stage};
            if (!query.party.isNull())
                for (PartyId same : party_store::sameParty(db, query.party))
                    filter.parties << same.toString();
            // The index serves one wish; what it does not serve is asked of each row.
            const bool more = query.stage && (!query.text.isEmpty() || !filter.parties.isEmpty());
            const UnitTree units = organisation_store::unitTree(db);
            const bool everything = session.actor.scope.size() >= units.units().size() &&
                                    !session.actor.has(Role::Administrator);
            const bool ofParty = !filter.parties.isEmpty() && !query.text.isEmpty();
            if (!everything || more || ofParty)
                filter.accept = [&](const CaseRow &row) {
                    return mayRead(session.actor, UnitId::parse(row.unit)) &&
                           (!query.stage || row.stage == *query.stage) &&
                           (!ofParty || filter.parties.contains(row.party.toString()));
                };
            return query.text.isEmpty()
                       ? register_store::page(db, filter, query.beforeEntry, query.limit)
                       : register_store::search(db, query.text, filter, query.beforeEntry,
                                                query.limit);
        });
}

Result<RebuildReport> rebuild(Database &db, const Session &session, const Rulebook &book,
                              bool compare, const std::function<bool(qint64)> &progress)
{
    const auto work = [&]() -> Result<RebuildReport> {
        RebuildReport report;
        std::vector<CaseId> dossiers;
        qint64 position = 0;
        if (!compare)
            register_store::clear(db);
        while (true) {
            const std::vector<Act> acts = ledger::actsAfter(db, position);
            if (acts.empty())
                return report;
            for (const Act &first : acts) {
                position = first.position;
                if (first.sequence != 1 || first.dossier == officeDossier)
                    continue;
                const CaseFile file = fold(ledger::acts(db, first.dossier));
                RegisterRows rows = rowsOf(file, rulesOf(file, book));
                const QString names = case_names::of(db, rows.row);
                ++report.cases;
                if (!compare) {
                    register_store::write(db, first.position, {}, rows, names);
                } else {
                    rows.text = searchForm(rows.text + u'\n' + names);
                    std::sort(rows.limits.begin(), rows.limits.end(),
                              [](const LimitRow &a, const LimitRow &b) {
                                  return std::tie(a.rule, a.act) < std::tie(b.rule, b.act);
                              });
                    if (register_store::stored(db, first.position) != rows &&
                        report.differing.size() < 100)
                        report.differing << (rows.row.number().isEmpty() ? rows.row.id.toString()
                                                                         : rows.row.number());
                }
                if (progress && !progress(report.cases))
                    return refused(CasesText::tr("Stopped; nothing was changed."));
            }
        }
    };
    return compare ? office::readOnBehalf(db, session, "rebuild"_L1, {Role::Administrator}, work)
                   : office::onBehalf(db, session, "rebuild"_L1, {Role::Administrator}, work);
}

} // namespace anjuan::cases

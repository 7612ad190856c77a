// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cases.h"

#include "core/base/text.h"
#include "core/domain/calendar/clock.h"
#include "core/services/case_facts.h"
#include "core/services/case_names.h"
#include "core/services/case_rows.h"
#include "core/services/cases_text.h"
#include "core/services/discretion_entry.h"
#include "core/services/duties.h"
#include "core/services/imported_cases.h"
#include "core/services/office.h"
#include "core/storage/account_store.h"
#include "core/storage/import_store.h"
#include "core/storage/ledger.h"
#include "core/storage/matter_store.h"
#include "core/storage/number_store.h"
#include "core/storage/organisation_store.h"
#include "core/storage/party_store.h"
#include "core/storage/register_goods.h"
#include "core/storage/register_presences.h"

#include <QSet>

namespace anjuan::cases {

using namespace Qt::StringLiterals;

namespace {

Error noSuchCase() { return notFound(CasesText::tr("There is no such case within your units.")); }

Error noSuchAct(const QString &kind)
{
    return refused(CasesText::tr("There is no act “%1”.").arg(kind.left(60)));
}

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

/// A case while acts are added to it.
struct Work {
    CaseFile file;
    std::vector<Act> acts;
    std::optional<RegisterRows> rows; ///< as stored
};

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
    Recorder(const Database &db, const Rulebook &book) : m_db(db), m_book(book), m_facts(db) {}

    /// An act that may be added, and what it says.
    struct Admitted {
        Act act;
        ActBody body;
    };

    /// The act as it will stand in the ledger, numbered; refused where the procedure is against it.
    Result<Admitted> admit(const Session &session, const RecordRequest &request, const Work &work)
    {
        const ActKind *kind = actKind(request.kind);
        if (!kind)
            return noSuchAct(request.kind);
        Result<Admitted> wanted = prepare(session, request, *kind, work);
        if (!wanted)
            return wanted;
        const Rules rules = m_book.of(work.file, wanted->act.day);
        const Refusals refusals =
            check(work.file, wanted->act, wanted->body,
                  m_facts.factsFor(session, work.file, &wanted->act), rules, session.today);
        if (!refusals.empty())
            return toError(refusals);
        if (const Result<> numbered = number(*wanted, work.file, rules); !numbered)
            return numbered.error();
        return wanted;
    }

    /// Whether it would be admitted; nothing is written, no number is taken.
    Result<> rehearse(const Session &session, const RecordRequest &request, const Work &work)
    {
        const ActKind *kind = actKind(request.kind);
        if (!kind)
            return noSuchAct(request.kind);
        const Result<Admitted> wanted = prepare(session, request, *kind, work);
        if (!wanted)
            return wanted.error();
        const Refusals refusals = check(work.file, wanted->act, wanted->body,
                                        m_facts.factsFor(session, work.file, &wanted->act),
                                        m_book.of(work.file, wanted->act.day), session.today);
        return refusals.empty() ? Result<>() : Result<>(toError(refusals));
    }

    /// What the act would say in the ledger, without asking whether it may be recorded.
    Result<QJsonObject> contentOf(const Session &session, const RecordRequest &request,
                                  const Work &work)
    {
        const ActKind *kind = actKind(request.kind);
        if (!kind)
            return noSuchAct(request.kind);
        const Result<Admitted> wanted = prepare(session, request, *kind, work);
        if (!wanted)
            return wanted.error();
        return wanted->act.content;
    }

    /// An act that a list tells, as it will stand in the ledger.
    Result<Admitted> toldBy(const Session &session, const ImportedCase &told, const ToldAct &one,
                            const Work &work, Date began)
    {
        if (one.day >= began)
            return refused(CasesText::tr("%1 is not before %2, the day the bureau began to work "
                                         "with this program.")
                               .arg(toIso(one.day), toIso(began)));
        Act act;
        act.id = ActId::create();
        act.dossier = told.id;
        act.sequence = static_cast<int>(work.acts.size()) + 1;
        act.kind = one.kind;
        act.day = one.day;
        act.recordedAt = session.now;
        act.account = session.actor.account;
        act.role = roleOf(told.mark);
        act.documentNumber = one.number;
        act.content = one.content;
        Result<ActBody> body = readTold(one.kind, one.content);
        if (!body)
            return body.error();
        if (work.acts.empty() &&
            !mayAct(session.actor, UnitId::parse(one.content.value("unit"_L1).toString())))
            return refused(
                CasesText::tr("Your account may not record acts in cases of this unit."));
        return Admitted{std::move(act), *std::move(body)};
    }

    /// Adds an admitted act. The rows come first where they can: on PostgreSQL everybody waits from
    /// the append to the commit.
    Result<> keep(Admitted admitted, Work &work, bool withRows)
    {
        const Act &act = admitted.act;
        const bool first = work.acts.empty();
        work.acts.push_back(act);
        work.file = foldNext(std::move(work.file), work.acts, std::move(admitted.body));
        if (withRows && !first)
            writeRows(work);
        const QStringList personal = actKind(act.kind)->personalFields();
        // What this recorder appended itself is the end of the case's ledger.
        const Result<Act> kept =
            m_appendedTo == act.dossier
                ? ledger::appendAfter(m_db, work.acts[work.acts.size() - 2], act, personal)
                : ledger::append(m_db, act, personal, act.sequence);
        if (!kept)
            return kept.error();
        m_appendedTo = act.dossier;
        work.acts.back() = *kept;
        work.file.entries.back().act = *kept;
        if (withRows && first)
            writeRows(work);
        return {};
    }

    /// Brings the register to where the acts are.
    void writeRows(Work &work)
    {
        const bool isNew = !work.rows;
        RegisterRows rows = rowsOf(work.file, case_rows::rulesOf(work.file, m_book));
        const bool sameText = work.rows && work.rows->text == rows.text &&
                              work.rows->row.party == rows.row.party &&
                              work.rows->row.matter == rows.row.matter;
        register_store::write(
            m_db, work.acts.front().position, work.rows, rows,
            sameText ? std::nullopt
                     : std::optional(m_facts.namesOf(rows.row.party, rows.row.matter)));
        work.rows = std::move(rows);
        const qint64 entry = work.acts.front().position;
        const std::vector<PresenceRow> presences = presencesOf(work.file);
        if (isNew ? !presences.empty() : changesPresences(work.acts.back().kind))
            register_presences::write(m_db, entry, presences);
        if (isNew || hasGoods(work.file) || register_goods::changesReceipts(work.acts.back().kind))
            register_goods::write(m_db, entry, isNew, work.file,
                                  case_rows::rulesOf(work.file, m_book));
    }

    /// Adds an act of a case that begins in this very transaction; its rows are still to be
    /// written.
    Result<> keepNew(Admitted admitted, Work &work)
    {
        const Act *before = work.acts.empty() ? nullptr : &work.acts.back();
        const QStringList personal = actKind(admitted.act.kind)->personalFields();
        Result<Act> kept = ledger::appendNew(m_db, before, std::move(admitted.act), personal);
        if (!kept)
            return kept.error();
        work.acts.push_back(*std::move(kept));
        work.file = foldNext(std::move(work.file), work.acts, std::move(admitted.body));
        return {};
    }

    /// The names by which a search finds a party that was entered in this very transaction.
    void know(PartyId party, const QStringList &names) { m_facts.know(party, names); }

private:
    Result<Admitted> prepare(const Session &session, const RecordRequest &request,
                             const ActKind &kind, const Work &work)
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
        Result<QJsonObject> resolved = m_facts.resolve(kind, content, session);
        if (resolved && kind.name == CorrectEntry::kind)
            resolved = resolveChanges(session, work.file, std::move(*resolved));
        if (resolved)
            resolved = discretion_entry::completed(
                m_db, m_book, kind, work.file,
                m_facts.withGiven(kind, *std::move(resolved), work.file, m_book, session, act.day),
                act.day);
        if (!resolved)
            return resolved.error();
        Result<ReadContent> read = readContent(kind, *resolved);
        if (!read)
            return read.error();
        act.content = std::move(read->json);
        const UnitId unit = UnitId::parse(
            work.acts.empty() ? act.content.value("unit"_L1).toString() : work.file.unit);
        if (!mayAct(session.actor, unit)) {
            if (!work.acts.empty() && !mayRead(session.actor, unit))
                return noSuchCase();
            return refused(
                CasesText::tr("Your account may not record acts in cases of this unit."));
        }
        return Admitted{std::move(act), std::move(read->body)};
    }

    /// What a correction changes is written in the words of the entry it corrects.
    Result<QJsonObject> resolveChanges(const Session &session, const CaseFile &file,
                                       QJsonObject correction)
    {
        const Entry *entry = file.entry(correction.value("act"_L1).toInt());
        const ActKind *kind = entry ? actKind(entry->act.kind) : nullptr;
        if (!kind || !correction.value("changes"_L1).isObject())
            return correction;
        for (const QString &name : correction.value("changes"_L1).toObject().keys())
            if (const FieldInfo *field = kind->field(name); field && field->given)
                return refused(CasesText::tr("“%1” was filled in by the program when the act was "
                                             "recorded; it is not corrected.")
                                   .arg(field->labelHere()));
        const Result<QJsonObject> changes =
            m_facts.resolve(*kind, correction.value("changes"_L1).toObject(), session);
        if (!changes)
            return changes;
        if (changes->contains("unit"_L1) &&
            !mayAct(session.actor, UnitId::parse(changes->value("unit"_L1).toString())))
            return refused(
                CasesText::tr("Your account may not record acts in cases of this unit."));
        correction.insert("changes"_L1, *changes);
        return correction;
    }

    Result<> number(Admitted &admitted, const CaseFile &file, const Rules &rules)
    {
        Act &act = admitted.act;
        const std::optional<NumberKind> document = issuedBy(file, act, admitted.body);
        if (const auto *voids = std::get_if<VoidEntry>(&admitted.body))
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
    CaseFacts m_facts;
    CaseId m_appendedTo{};
};

bool isOfWithdrawnImport(const Database &db, const Act &first)
{
    const std::optional<ImportMark> mark = importMarkOf(first);
    return mark && import_store::isWithdrawn(db, mark->import);
}

Result<Work> loadWork(const Database &db, const Rulebook &book, CaseId id)
{
    Work work;
    work.acts = ledger::acts(db, id);
    if (work.acts.empty() || id == officeDossier)
        return noSuchCase();
    if (isOfWithdrawnImport(db, work.acts.front()))
        return noSuchCase();
    work.file = fold(work.acts);
    work.rows = rowsOf(work.file, case_rows::rulesOf(work.file, book));
    return work;
}

/// What the person did not see: who recorded what since.
Error overtaken(const Database &db, const Work &work, int after)
{
    if (after > work.file.lastSequence())
        return {Error::Kind::Conflict,
                CasesText::tr("There is no act %1 in the case yet; its last one is act %2. Your "
                              "act is not recorded.")
                    .arg(after)
                    .arg(work.file.lastSequence()),
                {},
                {}};
    QStringList between;
    for (const Entry &entry : work.file.entries)
        if (entry.act.sequence > after) {
            const ActKind *kind = actKind(entry.act.kind);
            between << CasesText::tr("act %1 “%2”, recorded by %3 at %4")
                           .arg(QString::number(entry.act.sequence),
                                kind ? kind->labelHere() : entry.act.kind,
                                account_store::personBehind(db, entry.act.account),
                                clockInChina(entry.act.recordedAt));
        }
    return {Error::Kind::Conflict,
            CasesText::tr("The case has gone on since you looked at it: %1. Your act is not "
                          "recorded; look at the case and "
                          "record it again.")
                .arg(between.join(CasesText::tr("; "))),
            {},
            {}};
}

/// Whether the request says what was kept, in the words of the ledger.
bool saysTheSame(const Database &db, const Session &session, const Rulebook &book,
                 const RecordRequest &request, const Act &kept)
{
    if (kept.account != session.actor.account || kept.kind != request.kind ||
        kept.day != request.day ||
        (request.caseId.isNull() ? kept.sequence != 1 : kept.dossier != request.caseId))
        return false;
    // Names and codes are looked up as they were then: in the case before the act.
    Work before;
    before.acts = ledger::acts(db, kept.dossier);
    before.acts.resize(static_cast<size_t>(kept.sequence) - 1);
    before.file = fold(before.acts);
    RecordRequest wanted = request;
    wanted.caseId = kept.dossier;
    Result<QJsonObject> content = Recorder(db, book).contentOf(session, wanted, before);
    if (!content || kept.personalErased)
        return bool(content);
    // What the program filled in depends on the other registers as they were then.
    QJsonObject said = kept.content;
    for (const FieldInfo &field : actKind(kept.kind)->fields)
        if (field.given) {
            said.remove(field.name);
            content->remove(field.name);
        }
    return *content == said;
}

/// The answer to a request that was kept before its answer was lost.
std::optional<Result<Recorded>> alreadyKept(const Database &db, const Session &session,
                                            const Rulebook &book, const RecordRequest &request)
{
    const std::optional<Act> kept = ledger::find(db, request.id);
    if (!kept)
        return {};
    if (!saysTheSame(db, session, book, request, *kept))
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
        if (const auto kept = alreadyKept(db, session, book, request))
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
                return overtaken(db, work, *request.after);
        }
        RecordRequest wanted = request;
        if (wanted.caseId.isNull())
            wanted.caseId = CaseId::create();
        Recorder recorder(db, book);
        Result<Recorder::Admitted> admitted = recorder.admit(session, wanted, work);
        if (!admitted)
            return admitted.error();
        const int seen = work.file.lastSequence();
        if (const Result<> kept = recorder.keep(*std::move(admitted), work, true); !kept) {
            // On PostgreSQL somebody may record between the look at the case and the writing.
            if (kept.error().kind == Error::Kind::Conflict && seen > 0)
                if (const Result<Work> now = loadWork(db, book, request.caseId);
                    now && now->file.lastSequence() > seen)
                    return overtaken(db, *now, seen);
            return kept.error();
        }
        // The import may have been withdrawn while its row was waited for.
        if (isOfWithdrawnImport(db, work.acts.front()))
            return noSuchCase();
        Act recorded = work.acts.back();
        return Recorded{std::move(recorded), std::move(work.file)};
    });
}

Result<Rehearsal> rehearse(Database &db, const Session &session, const Rulebook &book,
                           const RecordRequest &request)
{
    return db.read([&]() -> Result<Rehearsal> {
        if (const Result<> may = office::authorise(db, session, {}); !may)
            return may.error();
        const Result<Work> work = loadWork(db, book, request.caseId);
        if (!work)
            return work.error();
        if (!mayRead(session.actor, UnitId::parse(work->file.unit)))
            return noSuchCase();
        Recorder recorder(db, book);
        const Result<> good = recorder.rehearse(session, request, *work);
        if (!good && good.error().kind != Error::Kind::Refused)
            return good.error();
        return Rehearsal{work->file.lastSequence(), work->file.stage,
                         good ? std::nullopt : std::optional(good.error())};
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
        Result<Recorder::Admitted> admitted = recorder.admit(step.session, wanted, work);
        if (!admitted)
            return admitted.error();
        if (const Result<> kept = recorder.keep(*std::move(admitted), work, false); !kept)
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
    Result<CaseFile> done = db.transact([&]() -> Result<CaseFile> {
        for (const SeriesStep &step : steps)
            if (const Result<> may = office::authorise(db, step.session, {}); !may)
                return may.error();
        // The series is all or none: whoever finds its first act finds the rest.
        if (!steps.empty())
            if (const auto kept =
                    alreadyKept(db, steps.front().session, book, steps.front().request)) {
                if (!*kept)
                    return kept->error();
                return (*kept)->file;
            }
        Recorder recorder(db, book);
        return addSeries(recorder, steps);
    });
    if (!done && done.error().kind == Error::Kind::Refused && !steps.empty())
        office::recordRefusal(db, steps.front().session, "record"_L1, done.error());
    return done;
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

Date beganOn(const Database &db)
{
    const std::vector<Act> first = ledger::officeChangesAfter(db, 0, 1);
    return first.empty() ? Date(1900, 1, 1) : dayInChina(first.front().recordedAt);
}

Result<> takeOver(const Database &db, const Session &session, const Rulebook &book,
                  const std::vector<ImportedCase> &cases)
{
    const Date began = beganOn(db);
    Recorder recorder(db, book);
    for (const ImportedCase &told : cases) {
        Work work;
        if (told.entered)
            recorder.know(told.entered->id, party_store::searchWordsOf(*told.entered));
        for (const ToldAct &one : told.acts) {
            Result<Recorder::Admitted> act = recorder.toldBy(session, told, one, work, began);
            if (!act)
                return act.error();
            if (const Result<> kept = recorder.keepNew(*std::move(act), work); !kept)
                return kept;
        }
        recorder.writeRows(work);
    }
    return {};
}

Result<CaseId> findByNumber(Database &db, const Session &session, const QString &number)
{
    return office::readOnBehalf(db, session, "find"_L1, {}, [&]() -> Result<CaseId> {
        const std::optional<CaseId> found = case_names::findCase(db, session, number);
        return found ? Result<CaseId>(*found) : noSuchCase();
    });
}

namespace {

std::vector<Companion> companionsOf(const Database &db, const Session &session, CaseId id)
{
    std::vector<Companion> found;
    for (const ListedCase &one : register_store::companions(db, id)) {
        Companion companion{.id = one.row.id,
                            .entry = one.entry,
                            .number = one.row.number(),
                            .mayOpen = mayRead(session.actor, UnitId::parse(one.row.unit))};
        if (companion.mayOpen) {
            companion.stage = one.row.stage;
            if (!one.row.party.isNull())
                companion.partyName = party_store::namesOf(db, one.row.party).value(0);
        }
        found.push_back(std::move(companion));
    }
    return found;
}

Result<CaseView> view(const Database &db, const Session &session, CaseId id)
{
    const auto listed = register_store::find(db, id);
    if (!listed || !mayRead(session.actor, UnitId::parse(listed->row.unit)))
        return noSuchCase();
    CaseView opened{.file = fold(ledger::acts(db, id)), .row = listed->row, .entry = listed->entry};
    if (!opened.row.party.isNull())
        opened.partyName = party_store::namesOf(db, opened.row.party).value(0);
    if (!opened.row.matter.isEmpty())
        opened.matters = matter_store::versions(db, opened.row.matter);
    if (!opened.matters.isEmpty())
        opened.matterName = opened.matters.last().name;
    opened.around = CaseFacts(db).surroundingsOf(opened.file);
    opened.companions = companionsOf(db, session, id);
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
            return anjuan::options(file, CaseFacts(db).factsFor(session, file, nullptr),
                                   book.of(file, session.today), session.today);
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
            if (!mayRead(session.actor, session.actor.unit))
                return std::vector<ListedCase>();
            const UnitTree units = organisation_store::unitTree(db);
            const bool everything = reachesAll(session.actor, units);
            const bool searched = !query.text.isEmpty();
            const bool ofParty = !filter.parties.isEmpty();
            if (!searched && !ofParty)
                filter.units = unitsInReach(session.actor, units);
            // What no index serves is asked of each row.
            const bool both = searched && ofParty;
            if ((searched || ofParty) && (!everything || query.stage || both))
                filter.accept = [&](const CaseRow &row) {
                    return mayRead(session.actor, UnitId::parse(row.unit)) &&
                           (!query.stage || row.stage == *query.stage) &&
                           (!both || filter.parties.contains(row.party.toString()));
                };
            return query.text.isEmpty()
                       ? register_store::page(db, filter, query.beforeEntry, query.limit)
                       : register_store::search(db, query.text, filter, query.beforeEntry,
                                                query.limit);
        });
}

} // namespace anjuan::cases

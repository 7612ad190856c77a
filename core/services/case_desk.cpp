// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_desk.h"

#include "core/base/pinyin.h"
#include "core/domain/casework/goods.h"
#include "core/domain/casework/limit_book.h"
#include "core/domain/casework/working_days_left.h"
#include "core/domain/parties/codes.h"
#include "core/services/discretion_desk.h"
#include "core/services/file_findings.h"
#include "core/services/filing_words.h"
#include "core/services/matters.h"
#include "core/services/office.h"
#include "core/services/organisation.h"
#include "core/services/parties.h"
#include "core/services/phrases.h"
#include "core/services/settling_acts.h"
#include "core/storage/account_store.h"
#include "core/storage/import_store.h"
#include "core/storage/ledger.h"
#include "core/storage/party_store.h"

#include <QCoreApplication>

namespace anjuan::case_desk {

using namespace Qt::StringLiterals;

namespace {

struct DeskText {
    Q_DECLARE_TR_FUNCTIONS(CaseDeskText)
};

constexpr int earlierCases = 20;

/// Names of parties, and of whoever stands behind an account.
Result<> addNames(Database &db, const Session &session, const CaseFile &file, NamesByKey &names,
                  NamesByKey &people)
{
    const Result<QList<Officer>> officers = organisation::officers(db, session);
    if (!officers)
        return officers.error();
    for (const Officer &officer : *officers)
        names.insert(officer.id.toString(), officer.name);
    const Result<UnitTree> units = organisation::units(db, session);
    if (!units)
        return units.error();
    for (const Unit &unit : units->units())
        names.insert(unit.id.toString(), unit.name);
    return office::readOnBehalf(db, session, "open"_L1, {}, [&]() -> Result<> {
        for (const Entry &entry : file.entries) {
            const QString party = entry.act.content.value("party"_L1).toString();
            if (!party.isEmpty() && !names.contains(party))
                names.insert(party, party_store::namesOf(db, PartyId::parse(party)).value(0));
            const QString &login = entry.act.account;
            if (!people.contains(login))
                people.insert(login, account_store::personBehind(db, login));
        }
        return {};
    });
}

Result<> addMatterNames(Database &db, const Session &session, const CaseFile &file,
                        NamesByKey &names)
{
    for (const Entry &entry : file.entries) {
        const QString code = entry.act.content.value("matter"_L1).toString();
        if (code.isEmpty() || names.contains(code))
            continue;
        const Result<QList<Matter>> versions = matters::versions(db, session, code);
        if (!versions)
            return versions.error();
        if (!versions->isEmpty())
            names.insert(code, versions->last().name);
    }
    return {};
}

void addCompanionNames(const CaseView &view, NamesByKey &names)
{
    for (const Companion &one : view.companions)
        names.insert(one.id.toString(), one.number);
}

Result<std::vector<ListedCase>> earlierOf(Database &db, const Session &session, const CaseRow &row)
{
    if (row.party.isNull())
        return std::vector<ListedCase>();
    Result<std::vector<ListedCase>> found =
        cases::list(db, session, {.party = row.party, .limit = earlierCases + 1});
    if (found)
        std::erase_if(*found, [&](const ListedCase &one) { return one.row.id == row.id; });
    return found;
}

/// Marks the acts that settle what is overdue, and the application to the court whose time is over.
void addNotes(CaseDossier &dossier, const Rules &rules)
{
    const CaseFile &file = dossier.view.file;
    const std::optional<EnforcementWindow> window =
        file.decision ? enforcementWindow(file, rules, dossier.today) : std::nullopt;
    const bool isOver = window && dossier.today > window->lastDay;
    if (isOver)
        dossier.notes.insert(
            ApplyToCourt::kind,
            {DeskText::tr("The three months for it ended on %1: only with a proper reason for "
                          "applying late, which the court examines.")
                 .arg(toIso(window->lastDay)),
             false});
    std::vector<const Limit *> late;
    for (const Limit &limit : dossier.limits)
        if (limit.state == Limit::State::Overdue)
            late.push_back(&limit);
    std::stable_sort(late.begin(), late.end(),
                     [](const Limit *a, const Limit *b) { return a->due < b->due; });
    for (const Limit *limit : late) {
        const Rule *rule = rules.law.rule(limit->rule, limit->start);
        const bool isOfBureau = rule && rule->whose == Rule::Whose::Bureau;
        const QString kind =
            isOfBureau ? settlingAt(dossier.view.file.stage, settlingKind(rule->ends)) : QString();
        const bool isOfWindow = kind == ApplyToCourt::kind || kind == Demand::kind;
        if (kind.isEmpty() || dossier.urgent.contains(kind) || (isOver && isOfWindow))
            continue;
        dossier.urgent << kind;
        dossier.notes.insert(
            kind,
            {DeskText::tr("Overdue since %1: %2.").arg(toIso(limit->due), limit->name), true});
    }
}

/// With whom the account acted last, itself first.
QStringList usualOfficers(const Session &session, const std::optional<Act> &last)
{
    QStringList keys;
    if (!session.actor.officer.isNull())
        keys << session.actor.officer.toString();
    if (last)
        for (const QJsonValue &officer : last->content.value("officers"_L1).toArray())
            if (!keys.contains(officer.toString()) && keys.size() < 2)
                keys << officer.toString();
    return keys;
}

using FieldsBefore = std::map<int, QJsonObject>;

/// The acts as they were recorded, corrected one correction after the other.
Result<FieldsBefore> beforeCorrections(Database &db, const CaseFile &file)
{
    FieldsBefore found;
    if (std::none_of(file.entries.begin(), file.entries.end(),
                     [](const Entry &entry) { return !entry.correctedBy.empty(); }))
        return found;
    return db.read([&]() -> Result<FieldsBefore> {
        std::map<int, Act> said;
        for (Act &act : ledger::acts(db, file.id))
            said.emplace(act.sequence, std::move(act));
        for (const Entry &entry : file.entries) {
            const auto *slip = std::get_if<CorrectEntry>(&entry.body);
            const auto wrong =
                slip && entry.state == EntryState::Effective ? said.find(slip->act) : said.end();
            if (wrong == said.end())
                continue;
            QJsonObject before;
            for (const QString &field : slip->changes.keys())
                before.insert(field, field == "day"_L1 ? QJsonValue(toIso(wrong->second.day))
                                                       : wrong->second.content.value(field));
            found.emplace(entry.act.sequence, before);
            wrong->second = mended(wrong->second, slip->changes);
        }
        return found;
    });
}

} // namespace

Result<CaseDossier> open(Database &db, const Session &session, const Rulebook &book, CaseId id)
{
    Result<CaseView> view = cases::open(db, session, id);
    if (!view)
        return view.error();
    CaseDossier dossier{.view = std::move(*view), .today = session.today};
    if (!dossier.view.row.import.isEmpty()) {
        const Result<QString> name = db.read([&]() -> Result<QString> {
            const auto import = import_store::file(db, dossier.view.row.import);
            return import ? import->file : QString();
        });
        if (!name)
            return name.error();
        dossier.importedFrom = *name;
    }
    auto before = beforeCorrections(db, dossier.view.file);
    if (!before)
        return before.error();
    dossier.wasBefore = std::move(*before);
    const CaseFile &file = dossier.view.file;
    const Rules rules = book.on(session.today);
    dossier.limits = limits(file, rulesOn(book), session.today);
    for (const Limit &limit : dossier.limits)
        if (const std::optional<int> left = workingDaysLeft(limit, rules, session.today))
            dossier.workingDaysLeft[{limit.rule, limit.act}] = *left;
    Result<std::vector<Finding>> found =
        file_findings::of(db, file, dossier.view.around, book, session.today);
    if (!found)
        return found.error();
    dossier.findings = std::move(*found);
    dossier.balance = balanceOf(file, rules, session.today);
    dossier.movements = movementsOf(file, session.today);
    for (const auto &[act, document] : file.documents)
        if (const std::optional<Date> day = servedOn(document, rules, session.today))
            dossier.served.emplace(act, *day);
    dossier.steps =
        stepsOf(file, dossier.view.matters,
                book.of(file, file.decision ? file.decision->day : session.today), session.today);
    if (mayAct(session.actor, UnitId::parse(dossier.view.row.unit))) {
        Result<std::vector<Option>> options = cases::options(db, session, book, id);
        if (!options)
            return options.error();
        dossier.options = std::move(*options);
        addNotes(dossier, rules);
        if (const Result<> led = discretion_desk::leadTo(db, session, dossier); !led)
            return led.error();
    }
    Result<std::vector<ListedCase>> earlier = earlierOf(db, session, dossier.view.row);
    if (!earlier)
        return earlier.error();
    dossier.earlier = std::move(*earlier);
    if (const Result<> named = addNames(db, session, file, dossier.names, dossier.people); !named)
        return named.error();
    if (const Result<> named = addMatterNames(db, session, file, dossier.names); !named)
        return named.error();
    addCompanionNames(dossier.view, dossier.names);
    return dossier;
}

Result<FormFacts> formFacts(Database &db, const Session &session, const Rulebook &book, CaseId id,
                            const QString &kind)
{
    FormFacts facts;
    facts.calendar = book.calendar();
    facts.settings = book.on(session.today).settings;
    facts.today = session.today;
    if (!id.isNull()) {
        Result<CaseView> view = cases::open(db, session, id);
        if (!view)
            return view.error();
        facts.file = std::move(view->file);
        addCompanionNames(*view, facts.names);
    }
    Result<QList<Officer>> officers = organisation::officers(db, session);
    if (!officers)
        return officers.error();
    facts.officers = std::move(*officers);
    std::stable_sort(
        facts.officers.begin(), facts.officers.end(),
        [](const Officer &a, const Officer &b) { return nameReadsBefore(a.name, b.name); });
    Result<UnitTree> units = organisation::units(db, session);
    if (!units)
        return units.error();
    facts.units = std::move(*units);
    Result<QList<Matter>> matters = matters::list(db, session);
    if (!matters)
        return matters.error();
    facts.matters = std::move(*matters);
    Result<QList<Phrase>> known = phrases::list(db, session);
    if (!known)
        return known.error();
    facts.phrases = std::move(*known);
    for (const Matter &matter : facts.matters)
        facts.names.insert(matter.code, matter.name);
    if (const Result<> named = addNames(db, session, facts.file, facts.names, facts.people); !named)
        return named.error();
    const Result<std::pair<std::optional<Act>, std::optional<Act>>> last = office::readOnBehalf(
        db, session, "open"_L1, {},
        [&]() -> Result<std::pair<std::optional<Act>, std::optional<Act>>> {
            return std::pair{ledger::lastOf(db, session.actor.account, kind),
                             ledger::lastWith(db, session.actor.account, u"\"officers\":"_s)};
        });
    if (!last)
        return last.error();
    facts.last = last->first;
    facts.usualOfficers = usualOfficers(session, last->second);
    return facts;
}

QJsonObject withoutOwnFields(const ActKind &kind, QJsonObject content)
{
    for (const FieldInfo &field : kind.fields)
        if (field.personal || field.type == FieldType::Party || field.type == FieldType::Case ||
            field.type == FieldType::ActNumber || field.type == FieldType::Changes ||
            field.type == FieldType::File || field.name == "receipt"_L1)
            content.remove(field.name);
    return content;
}

namespace {

QString appliedArticles(const FormFacts &facts)
{
    const Matter *matter = inForce(facts.matters, facts.file.matter, facts.today);
    return matter ? matter->appliedArticles : QString();
}

/// The act that an act of that kind settles, where there is no choice.
int actToSettle(const CaseFile &file)
{
    const std::vector<int> waiting = file.proposals();
    return waiting.size() == 1 ? waiting.front() : 0;
}

} // namespace

namespace {

/// What the lead about another party to the same conduct begins with.
QJsonObject leadOfCompanion(const CaseFile &file, const ActKind &kind)
{
    QJsonObject content;
    for (const Entry &entry : file.entries)
        if (entry.act.kind == kind.name)
            content = withoutOwnFields(kind, entry.act.content);
    content.remove("unit"_L1);
    content.insert("companion"_L1, file.id.toString());
    return content;
}

/// What an opinion, its answer and a discussion begin with.
void suggestReview(const FormFacts &facts, const ActKind &kind, QJsonObject &content)
{
    const CaseFile &file = facts.file;
    QJsonArray rows;
    if (kind.name == Review::kind) {
        for (const Name<ReviewItem> &item : reviewItemNames)
            rows.append(QJsonObject{{u"item"_s, QString(item.text)}});
        content.insert("items"_L1, rows);
    } else if (kind.name == AnswerReview::kind && !file.reviews.empty()) {
        for (ReviewItem item : file.reviews.back().objections())
            if (!file.reviews.back().isAnswered(item))
                rows.append(QJsonObject{{u"item"_s, nameOf(reviewItemNames, item)}});
        content.insert("answers"_L1, rows);
    } else if (kind.name == Advise::kind && !file.consultations.empty()) {
        content.insert("consultation"_L1, file.consultations.back().act);
    }
}

/// Whether the goods may be what an act of that kind is about.
bool isAbout(const QString &kind, const StoredGoods &goods)
{
    const bool there = goods.isThere();
    if (kind == ReturnGoods::kind)
        return goods.ground == GoodsState::ToReturn &&
               (there || goods.state == GoodsState::SoldEarly);
    if (kind == SellGoodsEarly::kind)
        return goods.state == GoodsState::Held && goods.perishable;
    if (kind == DisposeGoods::kind)
        return goods.state == GoodsState::Confiscated;
    if (kind == ConfiscateGoods::kind)
        return there && goods.state != GoodsState::Confiscated;
    return kind == MoveGoods::kind && there;
}

/// The seal numbers that the act can be about. What a remedy under way will make of them is left
/// to the gates.
void suggestGoods(const FormFacts &facts, const ActKind &kind, QJsonObject &content)
{
    if (!kind.field(u"seals") || !hasGoods(facts.file))
        return;
    static const Law none;
    const Rules rules{.law = none, .calendar = facts.calendar, .settings = facts.settings};
    QJsonArray seals;
    for (const StoredGoods &one : goodsOf(facts.file, rules, facts.today))
        if (isAbout(kind.name, one))
            seals.append(one.seal);
    if (!seals.isEmpty())
        content.insert("seals"_L1, seals);
}

} // namespace

QJsonObject suggestion(const FormFacts &facts, const ActKind &kind)
{
    const CaseFile &file = facts.file;
    QJsonObject content;
    if (file.isEmpty())
        return content;
    if (kind.name == RegisterLead::kind)
        return leadOfCompanion(file, kind);
    const auto put = [&](QLatin1StringView name, const QJsonValue &value) {
        const bool isNothing = value.isUndefined() || value == QJsonValue(QString()) ||
                               value == QJsonValue(QJsonArray()) || value == QJsonValue(false);
        if (kind.field(QString(name)) && !isNothing)
            content.insert(name, value);
    };
    put("matter"_L1, file.matter);
    put("party"_L1, field_value::write(file.party));
    // An inquiry, a hearing, a discussion, a store are somewhere else.
    static const QStringList whereItHappened{
        QString(RegisterLead::kind), QString(FileCase::kind),      QString(InspectSite::kind),
        QString(Sample::kind),       QString(SummaryDecide::kind), QString(OpenDetection::kind)};
    if (whereItHappened.contains(kind.name))
        put("place"_L1, file.place);
    put("occurred_on"_L1, field_value::write(file.occurredOn));
    put("ended_on"_L1, field_value::write(file.endedOn));
    put("continuing"_L1, file.continuing);
    put("endangers"_L1, file.endangers);
    put("cause"_L1, file.cause);
    if (kind.name == FileCase::kind) {
        put("cause"_L1, filing_words::cause(file, facts.matters, facts.names, facts.today));
        put("facts"_L1, filing_words::facts(file));
    }
    put("basis"_L1, appliedArticles(facts));
    if (kind.name != Discuss::kind)
        put("officers"_L1, QJsonArray::fromStringList(file.officers));
    put("penalties"_L1, field_value::write(proposedPenalties(file)));
    if (const auto proposed = proposedNow(file)) {
        const QString outcome = nameOf(outcomeNames, proposed->outcome);
        put("intends"_L1, outcome);
        put("proposes"_L1, outcome);
        put("proposal"_L1, outcome);
    } else if (file.exemption && file.exemption->outcome == ExemptionOutcome::Exempt) {
        put("proposal"_L1, nameOf(outcomeNames, Outcome::NoPenalty));
    } else if (file.assessed) {
        put("proposal"_L1, nameOf(outcomeNames, Outcome::Penalise));
    }
    if (file.notice)
        put("chair"_L1, file.notice->hearing.chair);
    if (kind.name == Pay::kind && file.decision)
        if (const Money left = fineOf(file.decision->penalties) - file.paid(); left.fen > 0)
            put("amount"_L1, field_value::write(left));
    const auto point = [&](QLatin1StringView name, int act) {
        if (act > 0)
            put(name, act);
    };
    if (kind.name == Serve::kind)
        if (const std::vector<int> waiting = documentsToServe(file); !waiting.empty())
            point("document"_L1, waiting.back());
    if (kind.name == Approve::kind || kind.name == ReturnAct::kind)
        point("act"_L1, actToSettle(file));
    // A case seldom has two remedies at once: the newest is meant.
    static const QStringList ofRemedies{u"reconsideration"_s, u"suit"_s,        u"notice"_s,
                                        u"opinion"_s,         u"application"_s, u"agreement"_s,
                                        u"decision"_s,        u"service"_s,     u"under"_s,
                                        u"announcement"_s,    u"lesson"_s};
    for (const FieldInfo &field : kind.fields)
        if (field.type == FieldType::ActNumber && ofRemedies.contains(field.name))
            if (const std::vector<int> fitting = fittingActs(file, kind.name, field.name);
                !fitting.empty())
                content.insert(field.name, fitting.front());
    if (kind.name == Serve::kind)
        put("recipient"_L1, facts.names.value(file.party.toString()));
    suggestReview(facts, kind, content);
    suggestGoods(facts, kind, content);
    return content;
}

namespace {

/// The measures on goods, and the decisions that may confiscate them.
bool takesGoods(const Entry &entry)
{
    return entry.act.kind == Seize::kind || entry.act.kind == PreserveEvidence::kind ||
           entry.act.kind == DecidePenalty::kind || entry.act.kind == SummaryDecide::kind;
}

} // namespace

std::vector<int> fittingActs(const CaseFile &file, const QString &kind, const QString &field)
{
    const QHash<QString, QString> kindByField = {
        {u"preservation"_s, PreserveEvidence::kind},
        {u"seizure"_s, Seize::kind},
        {u"appraisal"_s, SendForAppraisal::kind},
        {u"order"_s, OrderCorrection::kind},
        {u"publication"_s, Publish::kind},
        {u"payment"_s, Pay::kind},
        {u"reconsideration"_s, RegisterReconsideration::kind},
        {u"suit"_s, ReceiveSuit::kind},
        {u"notice"_s, ReceiveCourtNotice::kind},
        {u"opinion"_s, ReceiveOpinion::kind},
        {u"application"_s,
         kind == AnswerRepair::kind ? QString(ApplyRepair::kind) : QString(ApplyToCourt::kind)},
        {u"agreement"_s, AgreeEnforcement::kind},
        {u"decision"_s, DecideSubstitute::kind},
        {u"service"_s, Serve::kind},
        {u"announcement"_s, AnnounceDemolition::kind},
        {u"lesson"_s, DrawLesson::kind},
        {u"consultation"_s, Consult::kind}};
    const bool settles = kind == Approve::kind || kind == ReturnAct::kind;
    std::vector<int> fitting;
    for (auto entry = file.entries.rbegin(); entry != file.entries.rend(); ++entry) {
        if (entry->state == EntryState::Voided)
            continue;
        const int sequence = entry->act.sequence;
        const bool fits =
            field == "document"_L1 ? file.document(sequence) != nullptr
            : field == "under"_L1  ? takesGoods(*entry)
            : field == "order"_L1 &&
                    (kind == AnnounceDemolition::kind || kind == DecideEnforcement::kind)
                ? file.document(sequence) != nullptr
            : kindByField.contains(field) ? entry->act.kind == kindByField.value(field)
            : settles                     ? entry->state == EntryState::Proposed
                                          : true;
        if (fits)
            fitting.push_back(sequence);
    }
    return fitting;
}

Result<QJsonObject> contentOfLikeCase(Database &db, const Session &session, const QString &number,
                                      const QString &kind)
{
    const Result<CaseId> id = cases::findByNumber(db, session, number.trimmed());
    if (!id)
        return id.error();
    const Result<CaseView> view = cases::open(db, session, *id);
    if (!view)
        return view.error();
    const ActKind *known = actKind(kind);
    const std::vector<Entry> &entries = view->file.entries;
    for (auto entry = entries.rbegin(); known && entry != entries.rend(); ++entry)
        if (entry->act.kind == kind && entry->state != EntryState::Voided)
            return withoutOwnFields(*known, entry->act.content);
    return notFound(DeskText::tr("There is no act “%1” in the case %2.")
                        .arg(act_text::label(kind), number.trimmed()));
}

Result<std::vector<PartyChoice>> findParties(Database &db, const Session &session,
                                             const BureauKeys *keys, const QString &text, int limit)
{
    Result<QList<Party>> found = parties::search(db, session, keys, text, limit);
    if (!found)
        return found.error();
    const QString code = tidyCode(text);
    if (found->isEmpty() && keys && checkIdentityNumber(code, session.today)) {
        found = parties::findByIdentity(db, session, keys, code);
        if (!found)
            return found.error();
    }
    std::vector<PartyChoice> choices;
    for (const Party &party : *found) {
        const Result<std::vector<ListedCase>> cases =
            cases::list(db, session, {.party = party.id, .limit = manyCases});
        if (!cases)
            return cases.error();
        choices.push_back({party, static_cast<int>(cases->size())});
    }
    return choices;
}

} // namespace anjuan::case_desk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/review_desk.h"

#include "core/services/act_text.h"
#include "core/services/case_facts.h"
#include "core/services/file_findings.h"
#include "core/services/office.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/workbench_store.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace anjuan::review_desk {

using namespace Qt::StringLiterals;

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewDeskText)
};

/// Why the person may not give the opinion that is awaited, in the words of the gates.
QString barOf(CaseFacts &facts, const Session &session, const CaseFile &file, const Rules &rules,
              const QString &wanted)
{
    for (const Option &option :
         options(file, facts.factsFor(session, file, nullptr), rules, session.today))
        if (option.kind == wanted)
            return option.refusals.empty() ? QString() : option.refusals.front().text;
    return DeskWords::tr("The case has gone on.");
}

QStringList namesOf(const Database &db, const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys) {
        const std::optional<Officer> officer =
            organisation_store::findOfficer(db, OfficerId::parse(key));
        names << (officer ? officer->name : key);
    }
    return names;
}

/// A question is answered by whoever of the desk gets to it: nothing hangs on it.
WaitingReview questionOf(const TaskDuty &duty, const CaseFile &file, const UnitTree &units)
{
    WaitingReview waiting;
    waiting.id = duty.about.id;
    waiting.number = duty.about.number;
    waiting.cause = duty.about.cause;
    waiting.partyName = duty.about.partyName;
    waiting.unit = file.unit;
    waiting.unitName = units.pathName(UnitId::parse(file.unit));
    waiting.askedOn = duty.task.since;
    waiting.consultation = duty.task.act;
    const Entry *entry = file.entry(duty.task.act);
    if (const auto *asked = entry ? std::get_if<Consult>(&entry->body) : nullptr)
        waiting.question = asked->question;
    waiting.reasons = {DeskWords::tr("a question to the desk")};
    return waiting;
}

} // namespace

Result<std::vector<WaitingReview>> queue(Database &db, const Session &session, const Rulebook &book)
{
    using Queue = std::vector<WaitingReview>;
    return office::readOnBehalf(db, session, "reviews"_L1, {}, [&]() -> Result<Queue> {
        Queue found;
        if (!session.actor.has(Role::LegalOfficer))
            return found;
        const Rules rules = book.on(session.today);
        const UnitTree units = organisation_store::unitTree(db);
        workbench_store::Reach reach;
        reach.units = unitsInReach(session.actor, units);
        QStringList ids;
        for (const Rule *rule : rules.law.rulesOn(session.today))
            if (rule->whose == Rule::Whose::Bureau && rule->ends == "review_done"_L1)
                ids << rule->id;
        CaseFacts facts(db);
        for (const TaskDuty &duty :
             workbench_store::tasks(db, reach, Task::Review, {}, ids, mostWaiting)) {
            const CaseFile file = fold(ledger::acts(db, duty.about.id));
            if (duty.task.kind == Consult::kind) {
                found.push_back(questionOf(duty, file, units));
                continue;
            }
            if (file.reviews.empty())
                continue;
            const LegalityReview &last = file.reviews.back();
            WaitingReview waiting{.id = duty.about.id,
                                  .number = duty.about.number,
                                  .cause = duty.about.cause,
                                  .partyName = duty.about.partyName,
                                  .unit = file.unit,
                                  .unitName = units.pathName(UnitId::parse(file.unit)),
                                  .askedOn = last.requestedOn,
                                  .round = static_cast<int>(file.reviews.size()),
                                  .second = last.givenOn.has_value(),
                                  .proposes = last.proposes,
                                  .fine = fineOf(last.penalties)};
            for (const Limit &limit : limits(file, rulesOn(book), session.today))
                if (ids.contains(limit.rule) && limit.act == last.requestAct) {
                    waiting.due = limit.due;
                    waiting.provisional = limit.provisional;
                }
            const Rules ofCase = book.of(file, session.today);
            waiting.reasons =
                reviewReasons(file, {last.proposes, last.penalties},
                              facts.surroundingsOf(file).matters, ofCase, session.today);
            if (duty.task.kind == Review::kind) {
                waiting.second = false;
                waiting.signers = namesOf(db, last.mustStillSign());
            }
            waiting.barred = barOf(facts, session, file, ofCase,
                                   duty.task.kind == Review::kind ? SignReview::kind
                                   : waiting.second               ? SecondReview::kind
                                                                  : Review::kind);
            found.push_back(std::move(waiting));
        }
        std::stable_sort(
            found.begin(), found.end(), [](const WaitingReview &a, const WaitingReview &b) {
                return a.due.value_or(Date(9999, 12, 31)) < b.due.value_or(Date(9999, 12, 31));
            });
        return found;
    });
}

namespace {

/// The act of the same kind before that one which counted then; 0: none.
int lastOfKind(const CaseFile &file, const Entry &entry)
{
    int last = 0;
    for (const Entry &other : file.entries)
        if (other.act.sequence < entry.act.sequence && other.act.kind == entry.act.kind &&
            other.state == EntryState::Effective)
            last = other.act.sequence;
    return last;
}

} // namespace

std::vector<ReviewRound> rounds(const CaseFile &file)
{
    static const QSet<QString> ofTheReview{
        RequestReview::kind, Review::kind,  SignReview::kind, SecondReview::kind,
        AnswerReview::kind,  Consult::kind, Advise::kind};
    std::vector<ReviewRound> found;
    int before = 0; // the opinion of the round before
    for (const LegalityReview &review : file.reviews) {
        ReviewRound round{.review = review};
        const int until = review.opinionAct > 0 ? review.opinionAct : file.lastSequence() + 1;
        for (const Entry &entry : file.entries)
            if (before > 0 && entry.act.sequence > before && entry.act.sequence < until &&
                entry.state != EntryState::Voided && !ofTheReview.contains(entry.act.kind))
                round.changes.push_back(
                    {entry.act.sequence, entry.act.day, entry.act.kind, lastOfKind(file, entry)});
        found.push_back(std::move(round));
        if (review.opinionAct > 0)
            before = review.opinionAct;
    }
    return found;
}

namespace {

/// The fields of the corrected act, before and since.
std::vector<TextChange> correctedTexts(const CaseDossier &dossier, const Entry &correction)
{
    const CaseFile &file = dossier.view.file;
    const auto *slip = std::get_if<CorrectEntry>(&correction.body);
    const Entry *entry = slip ? file.entry(slip->act) : nullptr;
    const ActKind *kind = entry ? actKind(entry->act.kind) : nullptr;
    const auto known = dossier.wasBefore.find(correction.act.sequence);
    std::vector<TextChange> found;
    if (!kind || known == dossier.wasBefore.end())
        return found;
    for (auto change = slip->changes.begin(); change != slip->changes.end(); ++change) {
        const FieldInfo *field = kind->field(change.key());
        const auto shown = [&](const QJsonValue &value) {
            return value.isUndefined() || value.isNull()
                       ? QString()
                       : act_text::value(field, value, dossier.names, file);
        };
        found.push_back({DeskWords::tr("act %1, %2", "a corrected act and its field")
                             .arg(QString::number(slip->act),
                                  field ? field->labelHere() : DeskWords::tr("day")),
                         shown(known->second.value(change.key())), shown(change.value())});
    }
    return found;
}

} // namespace

std::vector<TextChange> textChanges(const CaseDossier &dossier, const ReviewChange &change)
{
    const CaseFile &file = dossier.view.file;
    const NamesByKey &names = dossier.names;
    // Each of these is a step of its own, and replaces no other.
    static const QSet<QString> several{AddEvidence::kind, Serve::kind, StateDefence::kind,
                                       ReexamineDefence::kind};
    std::vector<TextChange> found;
    const Entry *before = file.entry(change.replaces);
    const Entry *after = file.entry(change.act);
    if (after && change.kind == CorrectEntry::kind)
        return correctedTexts(dossier, *after);
    const ActKind *kind = actKind(change.kind);
    if (!before || !after || !kind || several.contains(change.kind))
        return found;
    for (const FieldInfo &field : kind->fields) {
        const QJsonValue was = before->act.content.value(field.name);
        const QJsonValue is = after->act.content.value(field.name);
        if (was == is)
            continue;
        const auto shown = [&](const QJsonValue &value) {
            return value.isUndefined() ? QString() : act_text::value(&field, value, names, file);
        };
        TextChange one;
        one.label = field.labelHere();
        one.before = shown(was);
        one.after = shown(is);
        if (one.before != one.after)
            found.push_back(std::move(one));
    }
    return found;
}

} // namespace anjuan::review_desk

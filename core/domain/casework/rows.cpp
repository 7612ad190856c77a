// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/rows.h"

#include "core/base/text.h"

namespace anjuan {

namespace {

QString numberOf(const CaseFile &file, std::initializer_list<NumberKind> kinds)
{
    QString number;
    for (const auto &[act, document] : file.documents)
        for (NumberKind kind : kinds)
            if (document.kind == kind)
                number = document.number;
    return number;
}

bool isOpen(Limit::State state)
{
    switch (state) {
    case Limit::State::Running:
    case Limit::State::Paused:
    case Limit::State::Overdue:
        return true;
    case Limit::State::Met:
    case Limit::State::MetLate:
    case Limit::State::Expired:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QString searchTextOf(const CaseFile &file)
{
    QStringList text;
    for (const auto &[act, document] : file.documents)
        text << document.number;
    text << file.cause << file.place << file.description << file.matter;
    text.removeAll(QString());
    return text.join(u'\n');
}

RegisterRows rowsOf(const CaseFile &file, const Rules &rules)
{
    RegisterRows rows;
    CaseRow &row = rows.row;
    row.id = file.id;
    row.leadNumber = numberOf(file, {NumberKind::Lead});
    row.filingNumber = numberOf(file, {NumberKind::Filing});
    row.decisionNumber = numberOf(file, {NumberKind::Decision, NumberKind::NoPenalty,
                                         NumberKind::Summary, NumberKind::Transfer});
    row.stage = file.stage;
    row.procedure = file.procedure;
    row.unit = file.unit;
    row.source = file.source;
    row.matter = file.matter;
    row.party = file.party;
    row.cause = file.cause;
    row.place = file.place;
    row.placeKey = searchForm(file.place);
    row.officers = file.officers;
    row.leadOn = file.leadOn;
    row.occurredOn = file.occurredOn;
    row.filedOn = file.filedOn;
    row.turnedAwayOn = file.turnedAwayOn;
    row.closedOn = file.closedOn;
    row.archivedOn = file.archivedOn;
    row.paid = file.paid();
    row.waiting = static_cast<int>(file.proposals().size());
    row.reviewWaits = !file.reviews.empty() && !file.reviews.back().givenOn;
    row.lastSequence = file.lastSequence();
    if (!file.entries.empty())
        row.lastRecordedAt = file.entries.back().act.recordedAt;
    if (file.decision) {
        row.outcome = file.decision->outcome;
        row.noPenaltyGround = file.decision->noPenaltyGround;
        row.decidedOn = file.decision->day;
        row.fine = fineOf(file.decision->penalties);
        row.confiscated = confiscatedOf(file.decision->penalties);
        for (const Penalty &penalty : file.decision->penalties)
            rows.penalties.push_back({penalty.kind, penalty.amount});
    }
    // Lists are read on later days: a public notice that is under way is looked at as if it had
    // run.
    const Date recorded = dayInChina(row.lastRecordedAt);
    const Date horizon = recorded + Days(400);
    if (const IssuedDocument *document = file.decisionDocument())
        row.servedOn = servedOn(*document, rules, horizon);
    for (const Limit &limit : limits(file, rules, recorded, horizon)) {
        const Rule *rule = rules.law.rule(limit.rule, limit.edition);
        const bool paused = limit.state == Limit::State::Paused;
        rows.limits.push_back({limit.rule, limit.act, limit.start, limit.due, limit.metOn, paused,
                               limit.provisional});
        if (rule && rule->whose == Rule::Whose::Bureau && isOpen(limit.state) && !paused &&
            (!row.nextDue || limit.due < *row.nextDue)) {
            row.nextDue = limit.due;
            row.nextRule = limit.rule;
        }
    }
    rows.text = searchTextOf(file);
    return rows;
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/publicity.h"

#include "core/domain/casework/limit_book.h"

#include <QRegularExpression>
#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &personalNumber()
{
    static const QRegularExpression number(u"(?<![0-9])(?:[1-9][0-9]{5}(?:18|19|20)[0-9]{9}[0-9Xx]|"
                                           "1[3-9][0-9]{9})(?![0-9A-Za-z])"_s);
    return number;
}

/// After all that can be made of a case by law; a date every calendar reaches.
const Date endOfTime(2199, 12, 31);

class Reading {
public:
    Reading(const CaseFile &file, const Rules &rules)
        : m_file(file), m_rules(rules), m_decision(*file.decision)
    {
    }

    Publicity read()
    {
        m_found.decision = m_decision.act;
        m_found.decidedOn = m_decision.day;
        lookAtTexts();
        weigh();
        demand();
        lookAtPublications();
        lookAtRepair();
        return m_found;
    }

private:
    void lookAtTexts()
    {
        for (const PublicText &text : m_file.publicTexts)
            if (text.document == m_decision.act) {
                m_found.text = text.act;
                m_stated = text.creditClass ? text.creditClass : m_stated;
                m_textForCredit = text.credit;
                m_found.state = PublicityState::Approved;
            }
        for (const int proposal : m_file.proposals()) {
            const auto *text = std::get_if<PreparePublication>(&m_file.entry(proposal)->body);
            if (!text || text->document != m_decision.act)
                continue;
            m_found.state = PublicityState::Waiting;
            m_found.waiting = proposal;
        }
    }

    void weigh()
    {
        for (const Publication &one : m_file.publications)
            if (one.document == m_decision.act && one.creditClass)
                m_stated = one.creditClass;
        m_found.weight = creditClassOf(m_file, m_stated, m_rules.law);
        const CreditRules *credit = m_rules.law.credit(m_decision.day);
        if (m_decision.outcome != Outcome::Penalise || !credit)
            return;
        m_found.onCreditSite =
            m_textForCredit || m_found.weight != CreditClass::Slight || credit->slightShown;
        m_found.noticeOwed = credit->repairNotice && m_found.weight != CreditClass::Slight;
        for (const Entry &entry : m_file.entries)
            if (const auto *paper = std::get_if<IssueDocument>(&entry.body))
                m_found.noticeIssued |=
                    entry.state == EntryState::Effective && paper->document == u"credit_notice"_s;
        if (!m_found.onCreditSite)
            return;
        if (const Rule *rule = repairRule(m_found.weight, m_rules.law, m_decision.day))
            m_found.repairFrom = lastDay(rule->term);
        if (const Rule *rule = endRule(m_found.weight, m_rules.law, m_decision.day))
            m_found.shownUntil = lastDay(rule->term);
    }

    Date lastDay(const Term &term) const
    {
        return reckon(m_decision.day, term, m_rules.calendar).due;
    }

    /// T32, T33, and the days in which the credit site has to have it.
    void demand()
    {
        const CreditRules *credit = m_rules.law.credit(m_decision.day);
        const Rule *impact =
            m_decision.socialImpact ? m_rules.law.rule(u"T32", m_decision.day) : nullptr;
        const Rule *other =
            m_decision.toPublish ? m_rules.law.rule(u"T33", m_decision.day) : nullptr;
        for (const Rule *rule : {impact, other})
            if (rule)
                sooner(lastDay(rule->term));
        if (m_found.onCreditSite)
            sooner(lastDay(credit->upload));
        m_found.required = m_found.due.has_value();
    }

    void sooner(Date day) { m_found.due = m_found.due ? std::min(*m_found.due, day) : day; }

    /// What an earlier decision left before the public counts too: it has to go.
    void lookAtPublications()
    {
        const Publication *last = nullptr;
        for (const Publication &one : m_file.publications) {
            if (one.document == m_decision.act)
                last = &one;
            if (one.withdrawnOn)
                continue;
            const std::optional<Date> changed =
                one.changedOn ? one.changedOn : overturnedOn(m_file, m_rules, one, endOfTime);
            if (!changed)
                continue;
            m_found.overturned = one.act;
            m_found.overturnedOn = changed;
            m_found.withdrawBy.reset();
            if (const Rule *rule = m_rules.law.rule(u"T34", *changed))
                m_found.withdrawBy = reckon(*changed, rule->term, m_rules.calendar).due;
        }
        if (!last)
            return;
        m_found.publishedOn = last->day;
        m_found.publication = last->act;
        m_found.state = last->withdrawnOn  ? PublicityState::Withdrawn
                        : last->repairedOn ? PublicityState::Ended
                                           : PublicityState::Published;
    }

    void lookAtRepair()
    {
        const Publication *shown = nullptr;
        for (const Publication &one : m_file.publications)
            if (one.document == m_decision.act && one.credit && !one.withdrawnOn)
                shown = &one;
        if (!shown)
            return;
        m_found.repair = RepairState::Possible;
        for (const CreditRepair &one : m_file.repairs)
            if (one.isOpen() && one.publication == shown->act) {
                m_found.application = one.act;
                m_found.repair = one.acceptedOn ? RepairState::UnderCheck : RepairState::AppliedFor;
            }
        if (shown->repairedOn)
            m_found.repair = RepairState::Repaired;
    }

    const CaseFile &m_file;
    const Rules &m_rules;
    const Decision &m_decision;
    std::optional<CreditClass> m_stated{};
    bool m_textForCredit = false;
    Publicity m_found{};
};

} // namespace

std::optional<Publicity> publicityOf(const CaseFile &file, const Rules &rules)
{
    if (!file.decision || (file.decision->outcome != Outcome::Penalise &&
                           file.decision->outcome != Outcome::NoPenalty))
        return {};
    return Reading(file, rules).read();
}

Publicity onDay(Publicity publicity, Date today)
{
    const bool isOver = publicity.shownUntil && *publicity.shownUntil < today;
    if (publicity.state == PublicityState::NotShown && publicity.required)
        publicity.state =
            publicity.due && *publicity.due < today ? PublicityState::Overdue : PublicityState::Due;
    else if (publicity.state == PublicityState::Published && isOver)
        publicity.state = PublicityState::Ended;
    if (publicity.repair != RepairState::NotShown && publicity.repair != RepairState::Repaired) {
        if (isOver)
            publicity.repair = RepairState::Ended;
        else if (publicity.repair == RepairState::Possible && publicity.repairFrom &&
                 today < *publicity.repairFrom)
            publicity.repair = RepairState::TooEarly;
    }
    if (publicity.overturnedOn && *publicity.overturnedOn <= today) {
        publicity.state = PublicityState::ToWithdraw;
        publicity.publication = publicity.overturned;
    } else {
        publicity.overturned = 0;
        publicity.overturnedOn.reset();
        publicity.withdrawBy.reset();
    }
    return publicity;
}

std::optional<Publicity> publicityOf(const CaseFile &file, const Rules &rules, Date today)
{
    const std::optional<Publicity> publicity = publicityOf(file, rules);
    return publicity ? std::optional(onDay(*publicity, today)) : std::nullopt;
}

QStringList personalNumbersIn(const QString &text)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : personalNumber().globalMatch(text))
        found << match.captured();
    return found;
}

QString shortenedName(const QString &name)
{
    const QString whole = name.trimmed();
    return whole.isEmpty() ? QString() : whole.left(1) + u"某"_s;
}

QString redacted(const QString &text, const QStringList &persons, const QStringList &others)
{
    QString shown = text;
    for (const QString &other : others)
        if (!other.trimmed().isEmpty())
            shown.replace(other.trimmed(), u"***"_s);
    for (const QString &person : persons)
        if (person.trimmed().size() > 1)
            shown.replace(person.trimmed(), shortenedName(person));
    return shown.replace(personalNumber(), u"***"_s);
}

} // namespace anjuan

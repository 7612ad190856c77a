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

class Reading {
public:
    Reading(const CaseFile &file, const Rules &rules, Date today)
        : m_file(file), m_rules(rules), m_today(today), m_decision(*file.decision)
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
        if (m_found.state == PublicityState::NotShown && m_found.required)
            m_found.state = m_found.due && *m_found.due < m_today ? PublicityState::Overdue
                                                                  : PublicityState::Due;
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
                one.changedOn ? one.changedOn : overturnedOn(m_file, m_rules, one, m_today);
            if (!changed)
                continue;
            m_found.state = PublicityState::ToWithdraw;
            m_found.publication = one.act;
            if (const Rule *rule = m_rules.law.rule(u"T34", *changed))
                m_found.withdrawBy = reckon(*changed, rule->term, m_rules.calendar).due;
        }
        if (!last)
            return;
        m_found.publishedOn = last->day;
        if (m_found.state == PublicityState::ToWithdraw)
            return;
        m_found.publication = last->act;
        if (last->withdrawnOn)
            m_found.state = PublicityState::Withdrawn;
        else if (last->repairedOn || (m_found.shownUntil && *m_found.shownUntil < m_today))
            m_found.state = PublicityState::Ended;
        else
            m_found.state = PublicityState::Published;
    }

    void lookAtRepair()
    {
        const Publication *shown = nullptr;
        for (const Publication &one : m_file.publications)
            if (one.document == m_decision.act && one.credit && !one.withdrawnOn)
                shown = &one;
        if (!shown)
            return;
        for (const CreditRepair &one : m_file.repairs)
            if (one.isOpen() && one.publication == shown->act) {
                m_found.application = one.act;
                m_found.repair = one.acceptedOn ? RepairState::UnderCheck : RepairState::AppliedFor;
            }
        if (shown->repairedOn)
            m_found.repair = RepairState::Repaired;
        else if (m_found.shownUntil && *m_found.shownUntil < m_today)
            m_found.repair = RepairState::Ended;
        else if (m_found.repair == RepairState::NotShown)
            m_found.repair = m_found.repairFrom && m_today < *m_found.repairFrom
                                 ? RepairState::TooEarly
                                 : RepairState::Possible;
    }

    const CaseFile &m_file;
    const Rules &m_rules;
    Date m_today;
    const Decision &m_decision;
    std::optional<CreditClass> m_stated{};
    bool m_textForCredit = false;
    Publicity m_found{};
};

} // namespace

std::optional<Publicity> publicityOf(const CaseFile &file, const Rules &rules, Date today)
{
    if (!file.decision || (file.decision->outcome != Outcome::Penalise &&
                           file.decision->outcome != Outcome::NoPenalty))
        return {};
    return Reading(file, rules, today).read();
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

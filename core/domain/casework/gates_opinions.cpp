// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/gate_facts.h"
#include "core/domain/casework/gate_text.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

/// An act that says what a reviewer, the leaders or the chair of a hearing decided for themselves.
struct Spoken {
    QLatin1StringView rule; ///< of the gate that asks for it
    QStringList wording;    ///< the fields in which a slip of the pen can be
    bool isDecidedOn;       ///< a decision rests on it
};

std::optional<Spoken> spokenBy(const QString &kind)
{
    if (kind == Review::kind)
        return Spoken{"G2"_L1, {u"opinion"_s, u"items"_s}, true};
    if (kind == SecondReview::kind)
        return Spoken{"G2"_L1, {u"opinion"_s}, true};
    if (kind == SignReview::kind)
        return Spoken{"G2"_L1, {u"opinion"_s}, true};
    if (kind == Discuss::kind)
        return Spoken{"G3"_L1,
                      {u"views"_s, u"votes"_s, u"papers"_s, u"others"_s, u"meeting"_s, u"place"_s,
                       u"from"_s, u"to"_s, u"recorder"_s, u"summary"_s},
                      true};
    if (kind == ConfirmView::kind)
        return Spoken{"G3"_L1, {u"view"_s}, true};
    if (kind == HoldHearing::kind)
        return Spoken{"G1"_L1, {u"opinion"_s}, true};
    if (kind == Advise::kind)
        return Spoken{{}, {u"advice"_s}, false};
    return {};
}

/// Whether the rows of a correction say the same as before in all but their words.
bool sameButForWords(const Act &before, const Act &after)
{
    const ActBody was = bodyOf(before);
    const ActBody is = bodyOf(after);
    if (const auto *opinion = std::get_if<Review>(&is)) {
        const auto &items = std::get<Review>(was).items;
        return std::equal(items.begin(), items.end(), opinion->items.begin(), opinion->items.end(),
                          [](const ItemOpinion &one, const ItemOpinion &other) {
                              return one.item == other.item && one.verdict == other.verdict &&
                                     one.act == other.act;
                          });
    }
    if (const auto *discussion = std::get_if<Discuss>(&is)) {
        const auto &votes = std::get<Discuss>(was).votes;
        return std::equal(votes.begin(), votes.end(), discussion->votes.begin(),
                          discussion->votes.end(),
                          [](const LeaderVote &one, const LeaderVote &other) {
                              return one.leader == other.leader && one.vote == other.vote;
                          });
    }
    return true;
}

/// The first field that a correction of such an act may not touch; empty where there is none.
QString substanceIn(const QJsonObject &changes, const Spoken &spoken)
{
    for (const QString &field : changes.keys())
        if (!spoken.wording.contains(field))
            return field;
    return {};
}

/// A decision that was recorded after that act, and neither returned nor voided.
bool isDecidedAfter(const CaseFile &file, int act)
{
    return std::any_of(file.entries.begin(), file.entries.end(), [act](const Entry &entry) {
        return entry.act.sequence > act &&
               (entry.state == EntryState::Effective || entry.state == EntryState::Proposed) &&
               proposedBy(entry.body);
    });
}

/// An opinion was given on that request, even one that was sent back or voided.
bool isAnswered(const CaseFile &file, int request)
{
    for (const Entry &entry : file.entries) {
        if (entry.act.sequence <= request)
            continue;
        if (entry.act.kind == RequestReview::kind && entry.state != EntryState::Voided)
            return false;
        if (entry.act.kind == Review::kind)
            return true;
    }
    return false;
}

/// Who gave it: the account that recorded it. The report of a hearing is its chair's, whoever
/// wrote it down; an officer who investigates the case has no part in it.
bool isTheGiver(const GateContext &context, const Entry &entry)
{
    const QString own =
        context.facts.actor.officer.isNull() ? QString() : context.facts.actor.officer.toString();
    const auto *hearing = std::get_if<HoldHearing>(&entry.body);
    if (hearing && !own.isEmpty()) {
        if (hearing->chair == own)
            return true;
        if (context.file.investigators.contains(own))
            return false;
    }
    return entry.act.account == context.facts.actor.account;
}

void requestKeepsWhatWasReviewed(GateContext &context, const Entry &entry)
{
    if (entry.act.kind == RequestReview::kind && isAnswered(context.file, entry.act.sequence))
        context.refuse(u"G2", GateText::tr("An opinion was given on entry %1: what was asked for "
                                           "stays as it was reviewed. Ask for a review again.")
                                  .arg(entry.act.sequence));
}

} // namespace

namespace gates {

int amendedByOthers(const CaseFile &file, int act)
{
    const Entry *entry = file.entry(act);
    const std::optional<Spoken> spoken = entry ? spokenBy(entry->act.kind) : std::nullopt;
    if (!spoken)
        return 0;
    for (int number : entry->correctedBy) {
        const Entry *mending = file.entry(number);
        const auto *slip = mending ? std::get_if<CorrectEntry>(&mending->body) : nullptr;
        if (!slip)
            continue;
        // The chair of a hearing may have an account of his own beside the clerk's.
        const bool isForeign =
            mending->act.account != entry->act.account && entry->act.kind != HoldHearing::kind;
        if (isForeign || !substanceIn(slip->changes, *spoken).isEmpty())
            return number;
    }
    return 0;
}

void givenByWhoMendsIt(GateContext &context)
{
    const auto *slip = context.as<CorrectEntry>();
    const auto *voids = context.as<VoidEntry>();
    const Entry *entry = context.file.entry(slip ? slip->act : voids ? voids->act : 0);
    if (!entry || entry->state == EntryState::Voided)
        return;
    requestKeepsWhatWasReviewed(context, *entry);
    const std::optional<Spoken> spoken = spokenBy(entry->act.kind);
    if (!spoken)
        return;
    const auto refuse = [&](const QString &text) {
        if (spoken->rule.isEmpty())
            context.refuseEntry(text);
        else
            context.refuse(QString(spoken->rule), text);
    };
    const QString number = QString::number(entry->act.sequence);
    if (!isTheGiver(context, *entry))
        refuse(GateText::tr("Entry %1 (%2) says what another person decided: only who gave it can "
                            "correct or void it.")
                   .arg(number, labelOf(*entry)));
    if (spoken->isDecidedOn && isDecidedAfter(context.file, entry->act.sequence))
        refuse(GateText::tr("A decision was proposed on entry %1 (%2): it stays as it was when "
                            "that was decided.")
                   .arg(number, labelOf(*entry)));
    const auto *second = std::get_if<SecondReview>(&entry->body);
    if (voids && second && !second->agrees)
        refuse(
            GateText::tr("Entry %1 (%2) sent the opinion back: that is not taken back by voiding "
                         "it. Give the opinion again.")
                .arg(number, labelOf(*entry)));
    if (!slip)
        return;
    if (const QString field = substanceIn(slip->changes, *spoken); !field.isEmpty()) {
        const FieldInfo *info = actKind(entry->act.kind)->field(field);
        refuse(GateText::tr("“%1” is what was decided, not a slip of the pen: it is given again, "
                            "not corrected.")
                   .arg(info ? info->labelHere() : field));
    } else if (!sameButForWords(entry->act, mended(entry->act, slip->changes))) {
        refuse(GateText::tr("The correction of entry %1 may change the words of its lines, not "
                            "what they decide.")
                   .arg(number));
    }
}

} // namespace gates

} // namespace anjuan

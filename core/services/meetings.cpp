// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/meetings.h"
#include "core/services/meetings_text.h"

#include "core/base/strict_json.h"
#include "core/services/case_facts.h"
#include "core/services/office.h"
#include "core/services/words.h"
#include "core/storage/ledger.h"
#include "core/storage/organisation_store.h"
#include "core/storage/party_store.h"
#include "core/storage/register_events.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include <map>

namespace anjuan::meetings {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfCases = 500;

QString partyNameOf(const Database &db, const CaseFile &file)
{
    return file.party.isNull() ? QString() : party_store::namesOf(db, file.party).value(0);
}

/// Whether the leaders have discussed the decision, after the hearing if there was one.
bool isDiscussed(const CaseFile &file)
{
    const std::optional<Date> heard =
        file.notice ? file.notice->hearing.heldOn : std::optional<Date>();
    for (const Discussion &discussion : file.discussions)
        if (discussion.topic == DiscussionTopic::Decision && (!heard || discussion.day >= *heard))
            return true;
    return false;
}

QString reviewStateOf(const CaseFile &file)
{
    if (file.reviews.empty())
        return {};
    const LegalityReview &last = file.reviews.back();
    return last.outcome ? wordFor(reviewOutcomeNames, *last.outcome)
                        : MeetingsText::tr("asked for on %1").arg(toIso(last.requestedOn));
}

AgendaItem itemOf(const Database &db, const CaseRow &row, const CaseFile &file, CaseFacts &facts,
                  const UnitTree &units, const Rules &rules)
{
    const Penalties penalties = proposedPenalties(file);
    return {row.id,
            row.number(),
            row.cause,
            partyNameOf(db, file),
            units.pathName(UnitId::parse(row.unit)),
            discussionReasons(file, penalties, facts.surroundingsOf(file).partyKind, rules),
            penalties,
            file.report.has_value(),
            reviewStateOf(file)};
}

} // namespace

Result<AgendaItem> itemFor(Database &db, const Session &session, const Rulebook &book,
                           const QString &number)
{
    const Result<CaseId> id = cases::findByNumber(db, session, number);
    if (!id)
        return id.error();
    return office::readOnBehalf(db, session, "agenda"_L1, {}, [&]() -> Result<AgendaItem> {
        const std::optional<ListedCase> listed = register_store::find(db, *id);
        const CaseFile file = fold(ledger::acts(db, *id));
        if (!listed || !file.filedOn)
            return refused(MeetingsText::tr("Case %1 is not filed: there is nothing to discuss.")
                               .arg(number.left(60)));
        CaseFacts facts(db);
        return itemOf(db, listed->row, file, facts, organisation_store::unitTree(db),
                      book.on(session.today));
    });
}

Result<std::vector<AgendaItem>> agenda(Database &db, const Session &session, const Rulebook &book)
{
    using Agenda = std::vector<AgendaItem>;
    return office::readOnBehalf(db, session, "agenda"_L1, {}, [&]() -> Result<Agenda> {
        Agenda found;
        const Rules rules = book.on(session.today);
        const UnitTree units = organisation_store::unitTree(db);
        CaseFacts facts(db);
        for (const Stage stage : {Stage::Notified, Stage::Reported})
            for (qint64 before = 0;;) {
                const std::vector<ListedCase> page =
                    register_store::page(db, {.stage = stage}, before, pageOfCases);
                if (page.empty())
                    break;
                for (const ListedCase &one : page) {
                    before = one.entry;
                    if (!mayRead(session.actor, UnitId::parse(one.row.unit)))
                        continue;
                    const CaseFile file = fold(ledger::acts(db, one.row.id));
                    if (!file.report || file.report->proposal != Outcome::Penalise ||
                        isDiscussed(file))
                        continue;
                    AgendaItem item = itemOf(db, one.row, file, facts, units, rules);
                    if (!item.reasons.isEmpty())
                        found.push_back(std::move(item));
                }
            }
        return found;
    });
}

Result<MeetingWish> readWish(const QByteArray &json, const QString &name)
{
    const Result<strict_json::Document> document = strict_json::open(json, name);
    if (!document)
        return document.error();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    static const QStringList known{u"meeting"_s, u"day"_s,        u"place"_s,    u"from"_s,
                                   u"to"_s,      u"chair"_s,      u"recorder"_s, u"papers"_s,
                                   u"others"_s,  u"attendants"_s, u"items"_s};
    for (const QString &key : object.keys())
        if (!known.contains(key))
            return refused(MeetingsText::tr("%1: there is no key “%2”; the keys are: %3.")
                               .arg(name, key.left(40), known.join(MeetingsText::tr(", "))));
    const std::optional<Date> day = parseDate(object.value("day"_L1).toString());
    MeetingWish wish{.name = object.value("meeting"_L1).toString().trimmed(),
                     .day = day.value_or(Date(1970, 1, 1)),
                     .papers = object.value("papers"_L1).toString(),
                     .others = object.value("others"_L1).toString(),
                     .place = object.value("place"_L1).toString().trimmed(),
                     .from = object.value("from"_L1).toString(),
                     .to = object.value("to"_L1).toString(),
                     .chair = object.value("chair"_L1).toString(),
                     .recorder = object.value("recorder"_L1).toString().trimmed(),
                     .attendants = object.value("attendants"_L1).toArray(),
                     .items = object.value("items"_L1).toArray()};
    if (!day)
        return refused(MeetingsText::tr("%1: “day” is no day.").arg(name));
    if (wish.name.isEmpty())
        return refused(MeetingsText::tr("%1: “meeting” names the meeting.").arg(name));
    if (wish.items.isEmpty() || wish.items.size() > mostItems)
        return refused(
            MeetingsText::tr("%1: a meeting has 1 to %2 items.").arg(name).arg(mostItems));
    return wish;
}

QByteArray writeWish(const std::vector<AgendaItem> &items, const MeetingRoom &room,
                     const QString &name, Date day)
{
    QJsonArray attendants;
    QJsonArray votes;
    for (const LeaderChoice &leader : room.leaders) {
        const auto ofThatName =
            std::count_if(room.leaders.begin(), room.leaders.end(),
                          [&](const LeaderChoice &one) { return one.name == leader.name; });
        const QString who = ofThatName > 1 ? leader.officer : leader.name;
        attendants << QJsonObject{{u"leader"_s, who}, {u"post"_s, leader.post}};
        votes << QJsonObject{{u"leader"_s, who}, {u"vote"_s, QString()}, {u"view"_s, QString()}};
    }
    QJsonArray rows;
    for (const AgendaItem &item : items)
        rows << QJsonObject{{u"case"_s, item.number},
                            {u"conclusion"_s, nameOf(outcomeNames, Outcome::Penalise)},
                            {u"penalties"_s, field_value::write(item.penalties)},
                            {u"topic"_s, nameOf(discussionTopicNames, DiscussionTopic::Decision)},
                            {u"views"_s, QString()},
                            {u"summary"_s, QString()},
                            {u"votes"_s, votes}};
    return QJsonDocument(QJsonObject{{u"meeting"_s, name},
                                     {u"day"_s, toIso(day)},
                                     {u"place"_s, QString()},
                                     {u"from"_s, QString()},
                                     {u"to"_s, QString()},
                                     {u"chair"_s, QString()},
                                     {u"recorder"_s, QString()},
                                     {u"papers"_s, QString()},
                                     {u"others"_s, QString()},
                                     {u"attendants"_s, attendants},
                                     {u"items"_s, rows}})
        .toJson();
}

namespace {

/// The act of one item. The posts stand once, with those who were there.
QJsonObject contentOf(const MeetingWish &wish, const QJsonObject &item)
{
    QJsonObject content = item;
    content.remove(u"case"_s);
    QJsonArray leaders;
    QHash<QString, QJsonValue> posts;
    for (const QJsonValue &one : wish.attendants) {
        leaders << one["leader"_L1];
        posts.insert(one["leader"_L1].toString(), one["post"_L1]);
    }
    QJsonArray votes;
    for (const QJsonValue &one : item.value("votes"_L1).toArray()) {
        QJsonObject vote = one.toObject();
        if (!vote.contains("post"_L1))
            vote.insert(u"post"_s, posts.value(vote.value("leader"_L1).toString()));
        votes << vote;
    }
    if (!content.contains(u"topic"_s))
        content.insert(u"topic"_s, nameOf(discussionTopicNames, DiscussionTopic::Decision));
    const std::pair<QString, const QString &> shared[] = {{u"place"_s, wish.place},
                                                          {u"from"_s, wish.from},
                                                          {u"to"_s, wish.to},
                                                          {u"chair"_s, wish.chair},
                                                          {u"recorder"_s, wish.recorder}};
    for (const auto &[field, value] : shared)
        if (!value.isEmpty())
            content.insert(field, value);
    for (const QString &field : {u"summary"_s, u"conclusion"_s})
        if (content.value(field).toString().isEmpty())
            content.remove(field);
    if (content.value("penalties"_L1).toArray().isEmpty())
        content.remove(u"penalties"_s);
    content.insert(u"meeting"_s, wish.name);
    content.insert(u"leaders"_s, leaders);
    content.insert(u"votes"_s, votes);
    if (!wish.papers.isEmpty())
        content.insert(u"papers"_s, wish.papers);
    if (!wish.others.isEmpty())
        content.insert(u"others"_s, wish.others);
    return content;
}

/// What the minutes of a meeting cannot do without.
Result<> inForm(const MeetingWish &wish)
{
    const std::pair<QString, const QString &> needed[] = {
        {MeetingsText::tr("place"), wish.place},
        {MeetingsText::tr("from"), wish.from},
        {MeetingsText::tr("to"), wish.to},
        {MeetingsText::tr("chair"), wish.chair},
        {MeetingsText::tr("minutes taken by"), wish.recorder}};
    QStringList missing;
    for (const auto &[word, value] : needed)
        if (value.isEmpty())
            missing << word;
    if (missing.isEmpty())
        return {};
    return refused(MeetingsText::tr("The minutes of a meeting name its place, its hours, its chair "
                                    "and who took them; missing: %1.")
                       .arg(missing.join(MeetingsText::tr(", "))));
}

Error ofItem(int number, const QString &item, Error why)
{
    why.text = MeetingsText::tr("Item %1, case %2: %3")
                   .arg(QString::number(number), item.left(60), why.text);
    return why;
}

} // namespace

Result<HeldMeeting> hold(Database &db, const Session &session, const Rulebook &book,
                         const MeetingWish &wish, bool isRehearsal)
{
    if (const Result<> form = inForm(wish); !form)
        return form.error();
    static const QUuid space(u"6f3d2c52-0d0c-5b0e-9f2a-3b7c8a41d6e0"_s);
    std::vector<std::pair<QString, RecordRequest>> requests;
    for (const QJsonValue &item : wish.items) {
        const QString number = item["case"_L1].toString();
        const int place = static_cast<int>(requests.size()) + 1;
        const Result<CaseId> id = cases::findByNumber(db, session, number);
        if (!id)
            return ofItem(place, number, id.error());
        // One key for a case of a meeting: held again, the act that was kept is found.
        // Two topics of one case are two items.
        const QJsonObject content = contentOf(wish, item.toObject());
        QString key = u"%1\n%2\n%3"_s.arg(wish.name, toIso(wish.day), id->toString());
        if (const QString topic = content.value("topic"_L1).toString();
            topic != nameOf(discussionTopicNames, DiscussionTopic::Decision))
            key += u'\n' + topic;
        requests.push_back({number,
                            {.caseId = *id,
                             .id = ActId{QUuid::createUuidV5(space, key)},
                             .kind = Discuss::kind,
                             .day = wish.day,
                             .content = content}});
    }
    int place = 0;
    for (const auto &[number, request] : requests) {
        ++place;
        const Result<cases::Rehearsal> would = cases::rehearse(db, session, book, request);
        if (!would)
            return ofItem(place, number, would.error());
        if (would->refusal)
            return ofItem(place, number, *would->refusal);
    }
    HeldMeeting held{.name = wish.name, .day = wish.day};
    place = 0;
    for (const auto &[number, request] : requests) {
        ++place;
        HeldItem item{.id = request.caseId, .number = number};
        if (!isRehearsal) {
            const Result<Recorded> done = cases::record(db, session, book, request);
            if (!done)
                return ofItem(place, number, done.error());
            item.act = done->act.sequence;
        }
        held.items.push_back(std::move(item));
    }
    return held;
}

Result<std::vector<HeldMeeting>> list(Database &db, const Session &session, Date from, Date to)
{
    using Meetings = std::vector<HeldMeeting>;
    return office::readOnBehalf(db, session, "meetings"_L1, {}, [&]() -> Result<Meetings> {
        // By day, name, and the case of one without a name.
        std::map<std::tuple<QString, QString, QString>, HeldMeeting> found;
        for (const CaseId id : register_events::casesWith(db, CaseEvent::Discussion, from, to)) {
            const std::optional<ListedCase> listed = register_store::find(db, id);
            if (!listed || !mayRead(session.actor, UnitId::parse(listed->row.unit)))
                continue;
            const CaseFile file = fold(ledger::acts(db, id));
            for (const Entry &entry : file.entries) {
                const auto *said = std::get_if<Discuss>(&entry.body);
                if (!said || entry.state != EntryState::Effective || entry.effectiveOn < from ||
                    entry.effectiveOn > to)
                    continue;
                const QString alone = said->meeting.isEmpty() ? id.toString() : QString();
                HeldMeeting &meeting = found[{toIso(entry.effectiveOn), said->meeting, alone}];
                meeting.name = said->meeting;
                meeting.day = entry.effectiveOn;
                HeldItem item{id,
                              listed->row.number(),
                              listed->row.cause,
                              partyNameOf(db, file),
                              entry.act.sequence,
                              *said};
                for (const Discussion &one : file.discussions)
                    if (one.act == entry.act.sequence) {
                        item.confirmedBy = one.confirmedBy;
                        item.deniedBy = one.deniedBy;
                    }
                meeting.items.push_back(std::move(item));
            }
        }
        Meetings meetings;
        for (auto one = found.rbegin(); one != found.rend(); ++one)
            meetings.push_back(std::move(one->second));
        return meetings;
    });
}

} // namespace anjuan::meetings

namespace anjuan {

QList<DiscussionTopic> HeldMeeting::topics() const
{
    QList<DiscussionTopic> found;
    for (const Name<DiscussionTopic> &topic : discussionTopicNames)
        for (const HeldItem &item : items)
            if (item.said.topic == topic.value && !found.contains(topic.value))
                found << topic.value;
    return found;
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/meetings.h"
#include "core/services/meetings_text.h"

#include "core/domain/documents/official_forms.h"
#include "core/exchange/docx_template.h"
#include "core/services/words.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace anjuan::meetings {

using namespace Qt::StringLiterals;

namespace {

template <class Table, class Value> QString inWords(const Table &table, Value value)
{
    QStringList stored;
    for (const auto &one : table)
        stored << one.text;
    return wordInChinese(stored, nameOf(table, value));
}

QString penaltiesText(const Penalties &penalties)
{
    QStringList texts;
    for (const Penalty &penalty : penalties) {
        QString text = inWords(penaltyKindNames, penalty.kind);
        if (penalty.amount)
            text += u"人民币%1元（大写：%2）"_s.arg(official::yuan(*penalty.amount),
                                                    official::amountInCharacters(*penalty.amount));
        if (!penalty.detail.isEmpty())
            text += u"："_s + penalty.detail;
        texts << text;
    }
    return texts.join(u"；"_s);
}

/// Whether the leader has said so by his own account, or the recorder wrote it down for him.
QString confirmationOf(const HeldItem &item, const QString &leader)
{
    return item.confirmedBy.contains(leader) ? u"本人已确认"_s
           : item.deniedBy.contains(leader)  ? u"本人有异议"_s
                                             : u"记录人代录"_s;
}

/// What the template of the record asks for.
QJsonObject valuesOf(const HeldMeeting &meeting, const QString &bureau,
                     const QHash<QString, QString> &names)
{
    QJsonArray items;
    QJsonArray present;
    QStringList seen;
    for (const HeldItem &item : meeting.items) {
        QJsonArray votes;
        for (const LeaderVote &vote : item.said.votes) {
            votes << QJsonObject{{u"name"_s, names.value(vote.leader, vote.leader)},
                                 {u"vote"_s, inWords(voteNames, vote.vote)},
                                 {u"view"_s, vote.view},
                                 {u"confirmed"_s, confirmationOf(item, vote.leader)}};
            if (!seen.contains(vote.leader)) {
                seen << vote.leader;
                present << QJsonObject{{u"name"_s, names.value(vote.leader, vote.leader)},
                                       {u"post"_s, vote.post}};
            }
        }
        for (const QString &leader : item.said.leaders)
            if (!seen.contains(leader)) {
                seen << leader;
                present << QJsonObject{{u"name"_s, names.value(leader, leader)},
                                       {u"post"_s, QString()}};
            }
        QJsonObject row{{u"case"_s, item.number},
                        {u"cause"_s, item.cause},
                        {u"party"_s, item.partyName},
                        {u"topic"_s, inWords(discussionTopicNames, item.said.topic)},
                        {u"views"_s, item.said.views},
                        {u"summary"_s, item.said.summary},
                        {u"papers"_s, item.said.papers},
                        {u"votes"_s, votes},
                        {u"penalties"_s, penaltiesText(item.said.penalties)}};
        if (item.said.conclusion)
            row.insert(u"conclusion"_s, inWords(outcomeNames, *item.said.conclusion));
        items << row;
    }
    const Discuss first = meeting.items.empty() ? Discuss{} : meeting.items.front().said;
    return {{u"bureau"_s, bureau},
            {u"place"_s, first.place},
            {u"from"_s, first.from ? first.from->toString() : QString()},
            {u"to"_s, first.to ? first.to->toString() : QString()},
            {u"chair"_s, names.value(first.chair, first.chair)},
            {u"recorder"_s, first.recorder},
            {u"meeting"_s, meeting.name},
            {u"day"_s, official::day(meeting.day)},
            {u"others"_s, meeting.items.empty() ? QString() : meeting.items.front().said.others},
            {u"present"_s, present},
            {u"items"_s, items}};
}

} // namespace

Result<> writeRecord(Database &db, const Session &session, const QString &name, Date day,
                     const QString &path)
{
    const auto meetings = list(db, session, day, day);
    if (!meetings)
        return meetings.error();
    const HeldMeeting *held = nullptr;
    for (const HeldMeeting &one : *meetings)
        if (!name.isEmpty() && one.name == name)
            held = &one;
    if (!held)
        return notFound(
            MeetingsText::tr("On %1 there was no meeting “%2”.").arg(toIso(day), name.left(80)));
    QHash<QString, QString> names;
    QString bureau;
    const Result<> read = db.read([&]() -> Result<> {
        for (const Officer &officer : organisation_store::officers(db))
            names.insert(officer.id.toString(), officer.name);
        for (const Unit &unit : organisation_store::unitTree(db).units())
            if (unit.parent.isNull())
                bureau = unit.name;
        return {};
    });
    if (!read)
        return read;
    QFile file(u":/resources/reviews/meeting_record.docx"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    const Result<DocxTemplate> paper = DocxTemplate::read(file.readAll());
    if (!paper)
        return paper.error();
    const Result<FilledDocx> filled = paper->fill({.values = valuesOf(*held, bureau, names)});
    if (!filled)
        return filled.error();
    QSaveFile written(path);
    if (!written.open(QIODevice::WriteOnly) ||
        written.write(filled->bytes) != filled->bytes.size() || !written.commit())
        return refused(
            MeetingsText::tr("“%1” can't be written: %2").arg(path, written.errorString()));
    return {};
}

} // namespace anjuan::meetings

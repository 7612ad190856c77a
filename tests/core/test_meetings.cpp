// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/exchange/docx_template.h"
#include "core/services/case_desk.h"
#include "core/services/meetings.h"
#include "tests/support/review_stage.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

using test::ReviewStage;
using test::start;

QJsonArray votes(const QString &second)
{
    return {QJsonObject{{u"leader"_s, u"chief1"_s}, {u"vote"_s, u"for"_s}, {u"view"_s, u"同意"_s}},
            QJsonObject{
                {u"leader"_s, u"chief2"_s}, {u"vote"_s, second}, {u"view"_s, u"幅度可以再议"_s}}};
}

QJsonArray penalties()
{
    return {QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, u"6000.00"_s}},
            QJsonObject{{u"kind"_s, u"suspend_business"_s}, {u"detail"_s, u"停业整顿七日"_s}}};
}

/// Cases with a penalty that takes a trade away: the leaders must discuss it.
struct MeetingStage {
    explicit MeetingStage(const QString &kind) : here(ReviewStage::on(kind)) {}

    CaseId grave(const QString &where)
    {
        CaseId id;
        for (auto [kind, content] : here.way(where)) {
            if (kind == FileCase::kind)
                content.insert(u"matter"_s, u"S-105"_s);
            if (content.contains(u"penalties"_s))
                content.insert(u"penalties"_s, penalties());
            if (kind == Notify::kind)
                content.insert(u"hearing_offered"_s, true);
            id = here.must(id, kind, content).file.id;
            if (kind == FileCase::kind)
                here.must(id, Approve::kind, {{u"act"_s, 2}}, u"chief1"_s);
        }
        return id;
    }
    QString number(CaseId id) { return here.file(id).documents.rbegin()->second.number; }

    MeetingWish wish(const QList<CaseId> &ids, const QString &second = u"against"_s)
    {
        MeetingWish wish{.name = u"第三次案件集体讨论会"_s,
                         .day = start,
                         .papers = u"调查终结报告、法制审核意见"_s,
                         .others = u"办公室"_s,
                         .place = u"五楼会议室"_s,
                         .from = u"09:00"_s,
                         .to = u"10:20"_s,
                         .chair = u"chief1"_s,
                         .recorder = u"记录员丁"_s};
        for (const auto &[leader, post] :
             {std::pair{u"chief1"_s, u"局长"_s}, std::pair{u"chief2"_s, u"副局长"_s}})
            wish.attendants << QJsonObject{{u"leader"_s, leader}, {u"post"_s, post}};
        for (const CaseId id : ids)
            wish.items << QJsonObject{{u"case"_s, number(id)},
                                      {u"conclusion"_s, u"penalise"_s},
                                      {u"views"_s, u"两名负责人逐一发表意见"_s},
                                      {u"penalties"_s, penalties()},
                                      {u"votes"_s, votes(second)}};
        return wish;
    }

    ReviewStage here;
};

} // namespace

class TestMeetings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void severalCasesAreDiscussedInOneMeeting_data() { test::eachKind(); }
    void severalCasesAreDiscussedInOneMeeting()
    {
        QFETCH(QString, kind);
        MeetingStage stage(kind);
        const CaseId one = stage.grave(u"会议路1号"_s);
        const CaseId two = stage.grave(u"会议路2号"_s);
        const Session legal = stage.here.at(u"legal1"_s);
        const auto agenda = meetings::agenda(stage.here.db, legal, stage.here.book);
        VERIFY_RESULT(agenda);
        QCOMPARE(agenda->size(), std::size_t{2});
        QVERIFY(!agenda->front().reasons.isEmpty());
        // What it writes can be read again, and is refused as long as nobody has said anything.
        const auto room = meetings::room(stage.here.db, legal, stage.here.book);
        VERIFY_RESULT(room);
        QVERIFY(!room->leaders.empty());
        const auto blank = meetings::readWish(meetings::writeWish(*agenda, *room, u"会"_s, start),
                                              u"agenda.json"_s);
        VERIFY_RESULT(blank);
        QCOMPARE(blank->items.size(), 2);
        // Those who may discuss stand there by name; nobody is taken to have voted.
        QCOMPARE(blank->attendants.size(), static_cast<qsizetype>(room->leaders.size()));
        QCOMPARE(blank->attendants.first()["leader"_L1].toString(), room->leaders.front().name);
        QCOMPARE(blank->items.first()["votes"_L1][0]["vote"_L1].toString(), QString());
        QVERIFY(!meetings::hold(stage.here.db, legal, stage.here.book, *blank, false));

        // One of two voted against: no majority, and nothing is recorded in either case.
        const auto split =
            meetings::hold(stage.here.db, legal, stage.here.book, stage.wish({one, two}), false);
        QVERIFY(!split);
        QCOMPARE(split.error().rule, u"G3"_s);
        QVERIFY2(split.error().text.contains(stage.number(one)), qPrintable(split.error().text));
        QVERIFY(stage.here.file(one).discussions.empty());

        MeetingWish wish = stage.wish({one, two}, u"for"_s);
        wish.place.clear();
        const auto nowhere = meetings::hold(stage.here.db, legal, stage.here.book, wish, true);
        QVERIFY(!nowhere);
        wish = stage.wish({one, two}, u"for"_s);
        wish.to = u"08:00"_s;
        const auto backwards = meetings::hold(stage.here.db, legal, stage.here.book, wish, true);
        QCOMPARE(backwards.error().rule, u"G3"_s);
        wish = stage.wish({one, two}, u"for"_s);
        wish.chair = u"legal1"_s;
        QCOMPARE(meetings::hold(stage.here.db, legal, stage.here.book, wish, true).error().rule,
                 u"G3"_s);
        wish = stage.wish({one, two}, u"for"_s);
        const auto rehearsed = meetings::hold(stage.here.db, legal, stage.here.book, wish, true);
        VERIFY_RESULT(rehearsed);
        QVERIFY(stage.here.file(two).discussions.empty());
        const auto held = meetings::hold(stage.here.db, legal, stage.here.book, wish, false);
        VERIFY_RESULT(held);
        QCOMPARE(held->items.size(), std::size_t{2});
        for (const CaseId id : {one, two}) {
            const CaseFile file = stage.here.file(id);
            QCOMPARE(file.discussions.size(), std::size_t{1});
            QCOMPARE(file.discussions.front().meeting, wish.name);
            QCOMPARE(file.discussions.front().votes[1].post, u"副局长"_s);
        }
        // The same meeting again finds what was kept.
        const int before = stage.here.file(one).lastSequence();
        const auto again = meetings::hold(stage.here.db, legal, stage.here.book, wish, false);
        VERIFY_RESULT(again);
        QCOMPARE(stage.here.file(one).lastSequence(), before);
        QVERIFY(meetings::agenda(stage.here.db, legal, stage.here.book)->empty());

        // One leader confirms by his own account; the other’s view is the recorder’s word.
        stage.here.must(one, ConfirmView::kind,
                        {{u"discussion"_s, held->items.front().act}, {u"confirms"_s, true}},
                        u"chief1"_s);
        const auto list = meetings::list(stage.here.db, legal, start, start);
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), std::size_t{1});
        QCOMPARE(list->front().items.size(), std::size_t{2});
        QTemporaryDir folder;
        const QString path = folder.filePath(u"record.docx"_s);
        VERIFY_RESULT(meetings::writeRecord(stage.here.db, legal, wish.name, start, path));
        QFile paper(path);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        const Result<QString> text = textOfDocx(paper.readAll());
        VERIFY_RESULT(text);
        for (const QString &part :
             {wish.name, u"局长"_s, u"副局长"_s, u"幅度可以再议"_s, u"停业整顿七日"_s,
              list->front().items[0].number, u"签名"_s, u"五楼会议室"_s, u"09:00至10:20"_s,
              u"记录员丁"_s, u"本人已确认"_s, u"记录人代录"_s, u"议题：处理决定"_s})
            QVERIFY2(text->contains(part), qPrintable(part + u"\n"_s + *text));
        QVERIFY(!meetings::writeRecord(stage.here.db, legal, u"没有的会"_s, start, path));
    }

    void whatIsProposedLastIsWhatTheLeadersDiscuss()
    {
        MeetingStage stage(u"sqlite"_s);
        const CaseId id = stage.grave(u"会议路6号"_s);
        const Session legal = stage.here.at(u"legal1"_s);
        const auto proposed = [&] {
            const auto item =
                meetings::itemFor(stage.here.db, legal, stage.here.book, stage.number(id));
            return item ? fineOf(item->penalties).fen : -1;
        };
        const auto offered = [&](const QString &kind) {
            const auto facts = case_desk::formFacts(stage.here.db, stage.here.at(u"officer1"_s),
                                                    stage.here.book, id, kind);
            return facts ? case_desk::suggestion(*facts, *actKind(kind)).value("penalties"_L1)
                         : QJsonValue();
        };
        QCOMPARE(proposed(), 600000);
        stage.here.must(id, StateDefence::kind,
                        {{u"form"_s, u"oral"_s}, {u"content"_s, u"已经改正，请求从轻"_s}});
        stage.here.must(id, ReexamineDefence::kind,
                        {{u"adoption"_s, u"partly"_s}, {u"opinion"_s, u"改正属实，罚款减少"_s}});
        QJsonArray lower = penalties();
        lower.replace(0, QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, u"5000.00"_s}});
        stage.here.must(id, RequestReview::kind,
                        {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, lower}});
        QCOMPARE(proposed(), 500000);
        QCOMPARE(meetings::agenda(stage.here.db, legal, stage.here.book)->front().penalties,
                 stage.here.file(id).reviews.back().penalties);
        QCOMPARE(offered(Discuss::kind), QJsonValue(lower));
        QCOMPARE(offered(DecidePenalty::kind), QJsonValue(lower));
        stage.here.must(id, Review::kind,
                        {{u"outcome"_s, u"agree"_s},
                         {u"items"_s, test::allAgreed()},
                         {u"opinion"_s, u"同意"_s}},
                        u"legal1"_s);

        // The leaders go lower still: that is what is decided, once it is reviewed.
        QJsonArray lowest = penalties();
        lowest.replace(0, QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, u"4000.00"_s}});
        MeetingWish wish = stage.wish({id}, u"for"_s);
        QJsonObject item = wish.items[0].toObject();
        item.insert(u"penalties"_s, lowest);
        wish.items[0] = item;
        VERIFY_RESULT(meetings::hold(stage.here.db, legal, stage.here.book, wish, false));
        QCOMPARE(offered(RequestReview::kind), QJsonValue(lowest));
        QCOMPARE(offered(DecidePenalty::kind), QJsonValue(lowest));
    }

    void otherTopicsThanTheDecision_data() { test::eachKind(); }
    void otherTopicsThanTheDecision()
    {
        QFETCH(QString, kind);
        MeetingStage stage(kind);
        const Session legal = stage.here.at(u"legal1"_s);
        // A case that has no report yet: more time is asked for it.
        const auto way = stage.here.way(u"会议路7号"_s);
        const CaseId young = stage.here.must({}, way[0].first, way[0].second).file.id;
        stage.here.must(young, way[1].first, way[1].second);
        stage.here.must(young, Approve::kind, {{u"act"_s, 2}}, u"chief1"_s);
        const CaseId ripe = stage.grave(u"会议路8号"_s);
        const auto item =
            meetings::itemFor(stage.here.db, legal, stage.here.book, stage.number(young));
        VERIFY_RESULT(item);
        QVERIFY(!item->isReported && item->penalties.empty());

        MeetingWish wish = stage.wish({young, ripe}, u"for"_s);
        const auto about = [&](int place, const QString &topic) {
            QJsonObject row = wish.items[place].toObject();
            row.insert(u"topic"_s, topic);
            row.remove(u"conclusion"_s);
            row.remove(u"penalties"_s);
            return row;
        };
        wish.items = {about(0, u"extension"_s), about(1, u"deviation"_s), about(1, u"other"_s),
                      wish.items[1]};
        const auto held = meetings::hold(stage.here.db, legal, stage.here.book, wish, false);
        VERIFY_RESULT(held);
        QCOMPARE(held->items.size(), std::size_t{4});
        QCOMPARE(stage.here.file(young).discussions.size(), std::size_t{1});
        QCOMPARE(stage.here.file(young).discussions.front().topic, DiscussionTopic::Extension);
        QCOMPARE(stage.here.file(ripe).discussions.size(), std::size_t{3});
        // Once more: nothing is doubled.
        VERIFY_RESULT(meetings::hold(stage.here.db, legal, stage.here.book, wish, false));
        QCOMPARE(stage.here.file(ripe).discussions.size(), std::size_t{3});

        const auto list = meetings::list(stage.here.db, legal, start, start);
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), std::size_t{1});
        QCOMPARE(list->front().topics().size(), 4);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"record.docx"_s);
        VERIFY_RESULT(meetings::writeRecord(stage.here.db, legal, wish.name, start, path));
        QFile paper(path);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        const Result<QString> text = textOfDocx(paper.readAll());
        VERIFY_RESULT(text);
        for (const QString &part : {u"议题：延长办案期限"_s, u"议题：偏离裁量基准"_s,
                                    u"议题：处理决定"_s, u"议题：其他"_s})
            QVERIFY2(text->contains(part), qPrintable(part + u'\n' + *text));
        // A lead that is not filed has nothing to discuss.
        const CaseId lead = stage.here.must({}, way[0].first, way[0].second).file.id;
        QVERIFY(!meetings::itemFor(stage.here.db, legal, stage.here.book, lead.toString()));
    }

    void theRoomKnowsLeadersPostsAndQuorum()
    {
        MeetingStage stage(u"sqlite"_s);
        const CaseId id = stage.grave(u"会议路5号"_s);
        const Session legal = stage.here.at(u"legal1"_s);
        const auto before = meetings::room(stage.here.db, legal, stage.here.book);
        VERIFY_RESULT(before);
        QCOMPARE(before->quorum, 2);
        QVERIFY(before->leaders.size() >= 2);
        for (const LeaderChoice &leader : before->leaders)
            QVERIFY(!leader.name.isEmpty() && leader.post.isEmpty());
        const auto item =
            meetings::itemFor(stage.here.db, legal, stage.here.book, stage.number(id));
        VERIFY_RESULT(item);
        QCOMPARE(item->id, id);
        QVERIFY(!item->reasons.isEmpty());
        QVERIFY(!meetings::itemFor(stage.here.db, legal, stage.here.book, u"没有的号"_s));
        VERIFY_RESULT(meetings::hold(stage.here.db, legal, stage.here.book,
                                     stage.wish({id}, u"for"_s), false));
        const auto after = meetings::room(stage.here.db, legal, stage.here.book);
        VERIFY_RESULT(after);
        QStringList posts;
        for (const LeaderChoice &leader : after->leaders)
            posts << leader.post;
        QVERIFY(posts.contains(u"局长"_s) && posts.contains(u"副局长"_s));
    }

    void aLeaderWhoIsNoneAndTooFewAreRefused()
    {
        MeetingStage stage(u"sqlite"_s);
        const CaseId id = stage.grave(u"会议路3号"_s);
        const Session legal = stage.here.at(u"legal1"_s);
        MeetingWish wish = stage.wish({id}, u"for"_s);
        wish.attendants = {QJsonObject{{u"leader"_s, u"chief1"_s}, {u"post"_s, u"局长"_s}}};
        QJsonObject item = wish.items[0].toObject();
        item.insert(u"votes"_s, QJsonArray{votes(u"for"_s)[0]});
        wish.items[0] = item;
        const auto few = meetings::hold(stage.here.db, legal, stage.here.book, wish, false);
        QVERIFY(!few);
        QCOMPARE(few.error().rule, u"G3"_s);
        wish = stage.wish({id}, u"for"_s);
        wish.attendants[1] = QJsonObject{{u"leader"_s, u"officer1"_s}, {u"post"_s, u"队员"_s}};
        QVERIFY(!meetings::hold(stage.here.db, legal, stage.here.book, wish, false));
        QVERIFY(!meetings::readWish("{\"meeting\":\"x\",\"day\":\"2026-02-31\",\"items\":[1]}",
                                    u"f"_s));
        QVERIFY(!meetings::readWish("{\"meeting\":\"x\",\"tag\":1}", u"f"_s));
        QVERIFY(stage.here.file(id).discussions.empty());
    }
};

QTEST_GUILESS_MAIN(TestMeetings)
#include "test_meetings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/phrases.h"
#include "core/services/records.h"
#include "tests/support/test_bureau.h"
#include "tests/support/test_database.h"

#include "core/storage/query.h"

#include <QFile>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

Phrase phrase(const QString &title, const QString &content, const QString &field = {})
{
    Phrase made;
    made.title = title;
    made.content = content;
    made.field = field;
    return made;
}

/// A bureau with a legal officer and two squad officers.
struct Library {
    explicit Library(const QString &kind)
        : place(kind), db(place.create()), bureau(db, place.folder() + u"/bureau.keys"_s),
          legal(bureau.addAccount(u"legal1"_s, {Role::LegalOfficer}, bureau.bureau)),
          one(bureau.addAccount(u"officer1"_s, {Role::SquadOfficer}, bureau.squadOne)),
          two(bureau.addAccount(u"officer2"_s, {Role::SquadOfficer}, bureau.squadOne))
    {
    }

    QStringList titles(const Session &session)
    {
        const Result<QList<Phrase>> known = phrases::list(db, session);
        QStringList titles;
        if (known)
            for (const Phrase &phrase : *known)
                titles << phrase.title + (phrase.owner.isEmpty() ? u""_s : u"*"_s);
        return titles;
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile written(place.folder() + u'/' + name);
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("no room");
        return written.fileName();
    }

    test::Place place;
    Database db;
    test::TestBureau bureau;
    Session legal;
    Session one;
    Session two;
};

} // namespace

class TestPhrases : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void aPhraseIsFoundByTheFirstLettersOfItsReading()
    {
        Phrase blocking = phrase(u"占道经营"_s, u"当事人未经批准占用人行道摆摊。"_s, u"facts"_s);
        Phrase general = phrase(u"责令改正"_s, u"责令立即改正。"_s);
        Phrase elsewhere = phrase(u"占道堆物"_s, u"堆放建筑材料。"_s, u"reason"_s);
        Phrase own = phrase(u"占用车道"_s, u"占用非机动车道。"_s, u"facts"_s);
        own.owner = u"officer1"_s;
        const QList<Phrase> all{elsewhere, general, blocking, own};
        const auto titles = [&](const QString &typed) {
            QStringList found;
            for (const Phrase &one : findPhrases(all, u"facts"_s, typed))
                found << one.title;
            return found;
        };
        QCOMPARE(titles(u"zdjy"_s), QStringList{u"占道经营"_s});
        QCOMPARE(titles(u"ZD"_s), (QStringList{u"占道经营"_s, u"占道堆物"_s}));
        QCOMPARE(titles(u"建筑"_s), QStringList{u"占道堆物"_s});
        QCOMPARE(titles(u"xyz"_s), QStringList());
        // Its own field first, there one's own first; then any field; then the others.
        QCOMPARE(titles({}),
                 (QStringList{u"占用车道"_s, u"占道经营"_s, u"责令改正"_s, u"占道堆物"_s}));
    }

    void whatCannotBeKeptIsSaid_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("field");
        QTest::newRow("no title") << u"  "_s << u"内容"_s << QString();
        QTest::newRow("no text") << u"标题"_s << u"\u3000\n"_s << QString();
        QTest::newRow("two lines") << u"标\n题"_s << u"内容"_s << QString();
        QTest::newRow("too long") << u"标题"_s << QString(4001, u'长') << QString();
        QTest::newRow("a person's number")
            << u"标题"_s << u"身份证110101199003070011"_s << QString();
        QTest::newRow("a telephone") << u"标题"_s << u"电话 138 0013 8000"_s << QString();
        QTest::newRow("no such field") << u"标题"_s << u"内容"_s << u"nothing"_s;
        QTest::newRow("a field of another type") << u"标题"_s << u"内容"_s << u"party"_s;
    }
    void whatCannotBeKeptIsSaid()
    {
        QFETCH(QString, title);
        QFETCH(QString, content);
        QFETCH(QString, field);
        const Result<> good = checkPhrase(tidied(phrase(title, content, field)));
        QVERIFY(!good);
        QVERIFY(!good.error().text.isEmpty());
    }

    void theBureausAreForAllAndOnesOwnForOneself_data() { test::eachKind(); }
    void theBureausAreForAllAndOnesOwnForOneself()
    {
        QFETCH(QString, kind);
        Library library(kind);
        VERIFY_RESULT(
            phrases::add(library.db, library.legal, phrase(u"占道经营"_s, u"占用道路。"_s)));
        Phrase own = phrase(u"口头禅"_s, u"经现场检查，"_s);
        own.owner = u"officer1"_s;
        VERIFY_RESULT(phrases::add(library.db, library.one, own));
        QCOMPARE(library.titles(library.one), (QStringList{u"占道经营"_s, u"口头禅*"_s}));
        QCOMPARE(library.titles(library.two), QStringList{u"占道经营"_s});

        // The bureau's take a role, those of others are nobody's business.
        const Result<PhraseId> squads =
            phrases::add(library.db, library.one, phrase(u"另一条"_s, u"内容"_s));
        QVERIFY(!squads && squads.error().kind == Error::Kind::Refused);
        own.title = u"别人的"_s;
        const Result<PhraseId> others = phrases::add(library.db, library.two, own);
        QVERIFY(!others && others.error().kind == Error::Kind::Refused);
        const Result<PhraseId> twice =
            phrases::add(library.db, library.legal, phrase(u"占道经营"_s, u"别的内容"_s));
        QVERIFY(!twice && twice.error().kind == Error::Kind::Refused);
        QVERIFY(test::officeKinds(library.db).contains(u"office.phrase_kept"_s));
    }

    void aChangeGoesByTheRevisionSomebodySaw_data() { test::eachKind(); }
    void aChangeGoesByTheRevisionSomebodySaw()
    {
        QFETCH(QString, kind);
        Library library(kind);
        VERIFY_RESULT(phrases::add(library.db, library.legal, phrase(u"占道经营"_s, u"旧"_s)));
        Phrase seen = phrases::list(library.db, library.two)->first();
        QCOMPARE(seen.revision, 1);
        Phrase changed = seen;
        changed.content = u"新"_s;
        QVERIFY(!phrases::change(library.db, library.two, changed));
        VERIFY_RESULT(phrases::change(library.db, library.legal, changed));
        const Result<> late = phrases::change(library.db, library.legal, changed);
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
        QVERIFY(!phrases::withdraw(library.db, library.legal, seen.id, 1));
        seen = phrases::list(library.db, library.two)->first();
        QCOMPARE(seen.content, u"新"_s);
        VERIFY_RESULT(phrases::withdraw(library.db, library.legal, seen.id, seen.revision));
        QCOMPARE(library.titles(library.two), QStringList());
        const Result<> gone = phrases::withdraw(library.db, library.legal, seen.id, 3);
        QVERIFY(!gone && gone.error().kind == Error::Kind::NotFound);
        // The title is free again.
        VERIFY_RESULT(phrases::add(library.db, library.legal, phrase(u"占道经营"_s, u"再来"_s)));
    }

    void verifyingFindsAPhraseThatNoActKnows_data() { test::eachKind(); }
    void verifyingFindsAPhraseThatNoActKnows()
    {
        QFETCH(QString, kind);
        Library library(kind);
        VERIFY_RESULT(phrases::add(library.db, library.legal, phrase(u"占道经营"_s, u"旧"_s)));
        Result<RecordsReport> report = records::compare(library.db);
        VERIFY_RESULT(report);
        QVERIFY2(report->isSound(), qPrintable(report->differences.join(u'\n')));
        const Result<int> slipped = library.db.transact([&]() -> Result<int> {
            return execute(library.db, u"UPDATE phrase SET content = 'x'"_s);
        });
        VERIFY_RESULT(slipped);
        report = records::compare(library.db);
        VERIFY_RESULT(report);
        QCOMPARE(report->differing, 1);
        QVERIFY(report->differences.first().contains(u"占道经营"_s));
    }

    void nobodyDeletesAPhrase_data() { test::eachKind(); }
    void nobodyDeletesAPhrase()
    {
        QFETCH(QString, kind);
        Library library(kind);
        VERIFY_RESULT(phrases::add(library.db, library.legal, phrase(u"占道经营"_s, u"旧"_s)));
        const Result<int> gone = library.db.transact(
            [&]() -> Result<int> { return execute(library.db, u"DELETE FROM phrase"_s); });
        QVERIFY(!gone);
        QCOMPARE(library.titles(library.two), QStringList{u"占道经营"_s});
    }

    void aTableComesInAndGoesOutAgain_data() { test::eachKind(); }
    void aTableComesInAndGoesOutAgain()
    {
        QFETCH(QString, kind);
        Library library(kind);
        const QString table = library.file(
            u"in.csv"_s,
            u"标题,内容,适用字段\n占道经营,\"当事人说：\"\"马上搬\"\"，\n第二行\",facts\n责令改正,立即改正,\n"_s
                .toUtf8());
        Result<PhraseImport> done = phrases::import(library.db, library.legal, table, false, true);
        VERIFY_RESULT(done);
        QCOMPARE(done->added, 2);
        QVERIFY(!done->isStored);
        QCOMPARE(library.titles(library.two), QStringList());
        QVERIFY(!phrases::import(library.db, library.one, table, false, false));
        done = phrases::import(library.db, library.legal, table, false, false);
        VERIFY_RESULT(done);
        QVERIFY(done->isStored);
        QCOMPARE(library.titles(library.two), (QStringList{u"占道经营"_s, u"责令改正"_s}));

        const QString out = library.place.folder() + u"/out.csv"_s;
        const Result<int> count = phrases::exportTo(library.db, library.one, out, false);
        VERIFY_RESULT(count);
        QCOMPARE(*count, 2);
        done = phrases::import(library.db, library.legal, out, false, false);
        VERIFY_RESULT(done);
        QCOMPARE(done->unchanged, 2);
        QCOMPARE(done->added + done->changed, 0);
        const Phrase blocking = phrases::list(library.db, library.one)->first();
        QCOMPARE(blocking.content, u"当事人说：\"马上搬\"，\n第二行"_s);
        QCOMPARE(blocking.field, u"facts"_s);
    }

    void aWrongRowIsNamedAndNothingIsStored_data() { test::eachKind(); }
    void aWrongRowIsNamedAndNothingIsStored()
    {
        QFETCH(QString, kind);
        Library library(kind);
        const QString table = library.file(
            u"bad.csv"_s, u"标题,内容\n好的,内容\n没有内容,\n好的,又一条\n"_s.toUtf8());
        const Result<PhraseImport> done =
            phrases::import(library.db, library.legal, table, false, false);
        VERIFY_RESULT(done);
        QCOMPARE(done->wrongRows, 2);
        QCOMPARE(done->faults.value(0).row, 3);
        QCOMPARE(done->faults.value(1).row, 4);
        QVERIFY(!done->isStored);
        QCOMPARE(library.titles(library.two), QStringList());
        const QString other = library.file(u"other.csv"_s, u"甲,乙\n1,2\n"_s.toUtf8());
        QVERIFY(!phrases::import(library.db, library.legal, other, false, false));
    }
};

QTEST_GUILESS_MAIN(TestPhrases)
#include "test_phrases.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/case_link.h"
#include "core/base/crypto.h"
#include "core/exchange/ics_writer.h"
#include "core/services/limit_calendar.h"
#include "tests/support/sample_office.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Moment noon = *Moment::parse(u"2026-03-02T04:00:00.000Z");

/// The lines as a calendar reads them: unfolded.
QStringList unfolded(const QByteArray &ics)
{
    QByteArray text = ics;
    text.replace("\r\n ", "");
    QStringList lines = QString::fromUtf8(text).split(u"\r\n"_s);
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString valueOf(const QStringList &lines, const QString &name)
{
    for (const QString &line : lines)
        if (line.startsWith(name + u':') || line.startsWith(name + u';'))
            return line.mid(line.indexOf(u':') + 1);
    return {};
}

} // namespace

class TestLimitCalendar : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void aDayIsAWholeDayWithoutTimeZone()
    {
        const QStringList lines = unfolded(
            icsOf({{.uid = u"a@anjuan"_s, .day = Date(2026, 12, 31), .summary = u"期限"_s}},
                  u"我的期限"_s, noon));
        QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
        QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
        QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20261231"_s));
        QVERIFY(lines.contains(u"DTEND;VALUE=DATE:20270101"_s));
        QCOMPARE(valueOf(lines, u"DTSTAMP"_s), u"20260302T040000Z"_s);
        QCOMPARE(valueOf(lines, u"UID"_s), u"a@anjuan"_s);
        QCOMPARE(valueOf(lines, u"TRIGGER"_s), u"-PT15H"_s);
    }

    void textIsEscapedAndCannotBecomeALineOfItsOwn()
    {
        const QByteArray ics = icsOf({{.uid = u"a"_s,
                                       .day = Date(2026, 1, 1),
                                       .summary = u"a;b,c\\d\r\nEND:VCALENDAR\x07"_s}},
                                     u"x"_s, noon);
        const QStringList lines = unfolded(ics);
        QCOMPARE(valueOf(lines, u"SUMMARY"_s), u"a\\;b\\,c\\\\d\\nEND:VCALENDAR"_s);
        QCOMPARE(lines.filter(u"END:VCALENDAR"_s).size(), 3); // summary, reminder, the end itself
        QCOMPARE(ics.count("\r\nEND:VCALENDAR\r\n"), 1);
    }

    void longLinesAreFoldedBetweenCharacters()
    {
        const QString text = u"作出行政处罚决定的期限，"_s.repeated(20) + u"𠮷"_s.repeated(40);
        const QByteArray ics =
            icsOf({{.uid = u"a"_s, .day = Date(2026, 1, 1), .summary = text}}, u"x"_s, noon);
        for (const QByteArray &line : ics.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the carriage return
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
        QCOMPARE(valueOf(unfolded(ics), u"SUMMARY"_s), text);
    }

    void ownLimitsComeWithTheSameNameEachTimeAndNoParty_data() { test::eachKind(); }
    void ownLimitsComeWithTheSameNameEachTimeAndNoParty()
    {
        QFETCH(QString, kind);
        test::SampleOffice office(kind);
        Session session = office.bureau.at(u"officer1"_s, Date(2026, 3, 2));
        const Result<QByteArray> none = limit_calendar::mine(office.db, session, office.book);
        QVERIFY(!none && none.error().kind == Error::Kind::Refused);
        RecordRequest lead;
        lead.kind = RegisterLead::kind;
        lead.day = Date(2026, 3, 2);
        lead.content = {{u"source"_s, u"patrol"_s},
                        {u"description"_s, u"当事人卡纳里占道经营"_s},
                        {u"place"_s, u"卡纳里路1号"_s}};
        const Result<Recorded> recorded = cases::record(office.db, session, office.book, lead);
        VERIFY_RESULT(recorded);
        const Result<QByteArray> first = limit_calendar::mine(office.db, session, office.book);
        VERIFY_RESULT(first);
        session = office.bureau.at(u"officer1"_s, Date(2026, 3, 4));
        const Result<QByteArray> second = limit_calendar::mine(office.db, session, office.book);
        VERIFY_RESULT(second);
        const QString uid = valueOf(unfolded(*first), u"UID"_s);
        QVERIFY(uid.startsWith(recorded->act.dossier.toString()));
        QCOMPARE(valueOf(unfolded(*second), u"UID"_s), uid);
        QVERIFY(!QString::fromUtf8(*first).contains(u"卡纳里"_s));
        QCOMPARE(valueOf(unfolded(*first), u"URL"_s),
                 (CaseLink{recorded->act.dossier, 0}.toString()));

        // The same limit from the side of the case has the same name.
        const Result<CaseView> view = cases::open(office.db, session, recorded->act.dossier);
        VERIFY_RESULT(view);
        const Result<QByteArray> ofCase = limit_calendar::ofCase(
            session, *view, limits(view->file, office.book.on(session.today), session.today));
        VERIFY_RESULT(ofCase);
        QVERIFY(unfolded(*ofCase).contains(u"UID:"_s + uid));
    }

    void aLinkIsWhatItIsAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        const QString key = u"018f0000-0000-7000-8000-000000000001"_s;
        QTest::newRow("case") << u"anjuan://case/"_s + key << true;
        QTest::newRow("case with a stroke") << u"anjuan://case/"_s + key + u"/"_s << true;
        QTest::newRow("capital") << u"ANJUAN://case/"_s + key.toUpper() << true;
        QTest::newRow("act") << u"anjuan://case/"_s + key + u"/act/3"_s << true;
        QTest::newRow("act 0") << u"anjuan://case/"_s + key + u"/act/0"_s << false;
        QTest::newRow("huge act") << u"anjuan://case/"_s + key + u"/act/99999999999"_s << false;
        QTest::newRow("query") << u"anjuan://case/"_s + key + u"?db=/etc/passwd"_s << false;
        QTest::newRow("fragment") << u"anjuan://case/"_s + key + u"#x"_s << false;
        QTest::newRow("host") << u"anjuan://evil@case/"_s + key << false;
        QTest::newRow("path") << u"anjuan://case/../../etc/passwd"_s << false;
        QTest::newRow("escape") << u"anjuan://case/%2e%2e/"_s + key << false;
        QTest::newRow("line") << u"anjuan://case/"_s + key + u"\n--demo"_s << false;
        QTest::newRow("end of line") << u"anjuan://case/"_s + key + u"\n"_s << false;
        QTest::newRow("option") << u"--pictures"_s << false;
        QTest::newRow("null") << u"anjuan://case/00000000-0000-0000-0000-000000000000"_s << false;
        QTest::newRow("other digits")
            << u"anjuan://case/０18f0000-0000-7000-8000-000000000001"_s << false;
        QTest::newRow("long") << u"anjuan://case/"_s + QString(100'000, u'a') << false;
        QTest::newRow("empty") << QString() << false;
    }
    void aLinkIsWhatItIsAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        const std::optional<CaseLink> link = CaseLink::parse(text);
        QCOMPARE(link.has_value(), isGood);
        if (link)
            QCOMPARE(CaseLink::parse(link->toString()), link);
    }
};

QTEST_GUILESS_MAIN(TestLimitCalendar)
#include "test_limit_calendar.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/bank_statement.h"
#include "tests/support/fined_office.h"

#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// A bureau with one unpaid fine of two hundred yuan, decided on the spot on 10 March 2026.
struct Office : test::FinedOffice {
    CaseId id{};
    QString number{};
    QTemporaryDir folder{};

    static Office open()
    {
        Office office{test::FinedOffice::on(u"sqlite"_s)};
        std::tie(office.id, office.number) = office.fined(u"对账路1号"_s, Date(2026, 3, 10));
        return office;
    }

    Session officer(Date day) const { return as(u"officer1"_s, day); }

    std::vector<BankLine> read(const QString &csv, bool keep)
    {
        const QString path = folder.filePath(u"bank.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The file cannot be written.");
        file.write(csv.toUtf8());
        file.close();
        const auto lines =
            bank_statement::read(db, officer(Date(2026, 4, 1)), book, path, {.record = keep});
        if (!lines)
            qFatal("%s", qPrintable(lines.error().text));
        return lines->lines;
    }
};

const QString header = u"文书编号,金额,日期,票据号\n"_s;

} // namespace

class TestBankStatement : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void linesThatFitAreRecordedAndTheRestIsSaid()
    {
        Office office = Office::open();
        const QString csv = header + office.number + u",120.00,2026-03-16,B-1\n"_s + office.number +
                            u",100.00,2026-03-17,B-2\n"_s + office.number +
                            u",80.00,2026-03-18,B-3\n"_s + u"没有这个号,50.00,2026-03-18,B-4\n"_s +
                            office.number + u",不是钱,2026-03-18,B-5\n"_s + office.number +
                            u",80.00,2026-03-18,B-3\n"_s;
        const std::vector<BankLine> lines = office.read(csv, true);
        QCOMPARE(lines.size(), 6U);
        const BankMatch wanted[] = {BankMatch::Fits,   BankMatch::TooMuch,    BankMatch::Fits,
                                    BankMatch::NoCase, BankMatch::Unreadable, BankMatch::Doubled};
        for (std::size_t place = 0; place < lines.size(); ++place)
            QVERIFY2(lines[place].match == wanted[place],
                     qPrintable(QString::number(place) + u' ' + lines[place].note));
        QVERIFY(lines[0].act > 0);
        QCOMPARE(lines[1].act, 0);
        const Result<CaseView> view =
            cases::open(office.db, office.officer(Date(2026, 4, 1)), office.id);
        VERIFY_RESULT(view);
        QCOMPARE(view->file.paid(), Money::yuan(200));
    }

    void aFileGivenTwiceIsDoubledAndPaysNothing()
    {
        Office office = Office::open();
        const QString csv = header + office.number + u",200.00,2026-03-16,B-1\n"_s;
        QCOMPARE(office.read(csv, true).front().match, BankMatch::Fits);
        const std::vector<BankLine> again = office.read(csv, true);
        QCOMPARE(again.front().match, BankMatch::Doubled);
        const Result<CaseView> view =
            cases::open(office.db, office.officer(Date(2026, 4, 1)), office.id);
        VERIFY_RESULT(view);
        QCOMPARE(view->file.payments.size(), 1U);
    }

    /// As banks write them; what cannot be read is quoted, and nothing stands in its place.
    void daysAndAmountsAreReadAsTheyAreWritten()
    {
        Office office = Office::open();
        const std::vector<BankLine> lines = office.read(
            header + office.number + u",\"￥1,20.00\",2026/3/16,B-1\n"_s + office.number +
                u",￥50.00,20260317,B-2\n"_s + office.number + u",２０元,2026年3月18日,B-3\n"_s +
                office.number + u",约30元,2026.3.18,B-4\n"_s + office.number +
                u",30元,3月32日,B-5\n"_s + office.number + u",-30,2026.3.18,B-6\n"_s +
                office.number + u",壹佰元整,2026.3.18,B-7\n"_s,
            false);
        QCOMPARE(lines.size(), 7U);
        const BankMatch wanted[] = {
            BankMatch::Unreadable, BankMatch::Fits,       BankMatch::Fits, BankMatch::Unreadable,
            BankMatch::Unreadable, BankMatch::Unreadable, BankMatch::Fits};
        for (std::size_t place = 0; place < lines.size(); ++place)
            QVERIFY2(lines[place].match == wanted[place],
                     qPrintable(QString::number(place) + u' ' + lines[place].note));
        QVERIFY(!lines[0].amount);
        QVERIFY(lines[0].note.contains(u"1,20.00"_s));
        QCOMPARE(toIso(*lines[1].day), u"2026-03-17"_s);
        QCOMPARE(*lines[2].amount, Money::yuan(20));
        QVERIFY(lines[3].note.contains(u"约30元"_s));
        QVERIFY(!lines[4].day);
        QVERIFY(lines[4].note.contains(u"3月32日"_s));
        QCOMPARE(*lines[6].amount, Money::yuan(100));
    }

    void whatIsStoppedKeepsWhatIsRecordedAndGoesOnLater()
    {
        Office office = Office::open();
        const QString csv = header + office.number + u",80.00,2026-03-16,B-1\n"_s + office.number +
                            u",120.00,2026-03-17,B-2\n"_s;
        const QString path = office.folder.filePath(u"stopped.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv.toUtf8());
        file.close();
        const Session session = office.officer(Date(2026, 4, 1));
        const auto stopped = bank_statement::read(
            office.db, session, office.book, path,
            {.record = true, .progress = [](qint64 done, qint64) { return done < 1; }});
        VERIFY_RESULT(stopped);
        QVERIFY(stopped->lines[0].act > 0);
        QCOMPARE(stopped->lines[1].match, BankMatch::Stopped);
        const auto again =
            bank_statement::read(office.db, session, office.book, path, {.record = true});
        VERIFY_RESULT(again);
        QCOMPARE(again->lines[0].match, BankMatch::Doubled);
        QVERIFY(again->lines[1].act > 0);
    }

    void aLookRecordsNothing()
    {
        Office office = Office::open();
        const QString csv = header + office.number + u",150.00,2026-03-16,B-1\n"_s + office.number +
                            u",150.00,2026-03-16,B-2\n"_s;
        const std::vector<BankLine> lines = office.read(csv, false);
        QCOMPARE(lines[0].match, BankMatch::Fits);
        QCOMPARE(lines[1].match, BankMatch::TooMuch);
        const Result<CaseView> view =
            cases::open(office.db, office.officer(Date(2026, 4, 1)), office.id);
        VERIFY_RESULT(view);
        QVERIFY(view->file.payments.empty());
    }

    void aFileWithoutTheColumnsIsRefused()
    {
        Office office = Office::open();
        const QString path = office.folder.filePath(u"other.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n1,2\n");
        file.close();
        QVERIFY(
            !bank_statement::read(office.db, office.officer(Date(2026, 4, 1)), office.book, path));
    }
};

QTEST_GUILESS_MAIN(TestBankStatement)
#include "test_bank_statement.moc"

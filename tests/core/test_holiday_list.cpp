// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendar/calendar.h"
#include "core/services/holiday_list.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

/// The holidays of a year typed into a spreadsheet.
class TestHolidayList : public QObject {
    Q_OBJECT

private slots:
    void aListOfANoticeIsTheTableOfItsYear()
    {
        const QString path = file(u"2027年放假安排\n"
                                  u"开始,结束,类型,名称,通知\n"
                                  u"2026-12-31,2027-01-02,放假,元旦,示例通知〔2026〕1号\n"
                                  u"2026年12月27日,,上班,,示例通知〔2026〕1号\n"
                                  u"2027/2/5,2027/2/11,放假,春节,\n"
                                  u"20270220,,调休上班,,\n"
                                  u"2027.10.1,2027.10.7,休,国庆节、中秋节,\n"_s);
        const Result<QByteArray> json = holiday_list::read(path);
        VERIFY_RESULT(json);
        const Result<Calendar> calendar = Calendar::parse(*json, u"list.csv"_s);
        VERIFY_RESULT(calendar);
        QCOMPARE(calendar->years(), std::vector<int>{2027});
        const HolidayTable *table = calendar->table(2027);
        QCOMPARE(table->holidays.size(), std::size_t{3});
        QCOMPARE(table->holidays[0].from, Date(2026, 12, 31));
        QCOMPARE(table->holidays[0].to, Date(2027, 1, 2));
        QCOMPARE(table->notices, QStringList{u"示例通知〔2026〕1号"_s});
        QVERIFY(!table->noticeVerified);
        QVERIFY(calendar->isMadeUpWorkingDay(Date(2026, 12, 27)));
        QVERIFY(calendar->isMadeUpWorkingDay(Date(2027, 2, 20)));
        QVERIFY(!calendar->isWorkingDay(Date(2027, 10, 7)));
        QVERIFY(calendar->isWorkingDay(Date(2027, 10, 8)));
    }

    void daysOneByOneAreJoined()
    {
        const QString path =
            file(u"日期\t类型\t名称\n2028-05-01\t放假\t劳动节\n2028-05-02\t放假\t劳动节\n"
                 u"2028-05-03\t放假\t别的节\n"_s);
        const Result<QByteArray> json = holiday_list::read(path);
        VERIFY_RESULT(json);
        const Result<Calendar> calendar = Calendar::parse(*json, u"list.txt"_s);
        VERIFY_RESULT(calendar);
        const auto &holidays = calendar->table(2028)->holidays;
        QCOMPARE(holidays.size(), std::size_t{2});
        QCOMPARE(holidays[0].to, Date(2028, 5, 2));
    }

    void eachWrongRowIsNamed()
    {
        const QString path = file(u"日期,类型,年度\n2028-02-30,放假,\n2028-05-01,也许,\n"
                                  u"2028-05-02,上班,\n2028-05-06,上班,\n2028-05-06,放假,\n"
                                  u"2028-05-04,放假,零年\n,放假,\n"_s);
        const Result<QByteArray> json = holiday_list::read(path);
        QVERIFY(!json);
        for (const QString &row :
             {u"Row 2:"_s, u"Row 3:"_s, u"Row 4:"_s, u"Row 6:"_s, u"Row 7:"_s, u"Row 8:"_s})
            QVERIFY2(json.error().text.contains(row), qPrintable(row + json.error().text));
        QVERIFY(!json.error().text.contains(u"Row 5:"_s));
        QVERIFY(!holiday_list::read(file(u"甲,乙\n1,2\n"_s)));
        QVERIFY(!holiday_list::read(file(u"日期,类型\n"_s)));
        QVERIFY(!holiday_list::read(m_folder.filePath(u"none.csv"_s)));
        QVERIFY(!holiday_list::read(file(u"日期,类型\n2028-05-01,放假\n2028-06-09,放假x\n"_s)));
        QVERIFY(!holiday_list::read(file(u"开始,结束,类型\n2028-05-07,2028-05-01,放假\n"_s)));
    }

    /// A day off in exchange or a weekend worked for it: the word alone does not tell.
    void aWordForBothIsNotGuessedAt()
    {
        const Result<QByteArray> json = holiday_list::read(file(u"日期,类型\n2028-05-06,调休\n"_s));
        QVERIFY(!json && json.error().text.contains(u"“调休”"_s));
    }

    void aFileOfTheProgramsFormIsItself()
    {
        QFile shipped(u":/resources/calendar/holidays.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QByteArray bytes = shipped.readAll();
        const QString path = m_folder.filePath(u"holidays.json"_s);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(bytes) == bytes.size());
        copy.close();
        const Result<QByteArray> json = holiday_list::read(path);
        VERIFY_RESULT(json);
        QCOMPARE(*json, bytes);
    }

    /// A list of single weekdays, without names, works the same days as the shipped tables do.
    void theCollectedListWorksTheSameDays()
    {
        const QString path =
            QStringLiteral(ANJUAN_SOURCE_DIR "/../shared/data/holidays_2019_2026.csv");
        if (!QFile::exists(path))
            QSKIP("The collected list is not here.");
        const Result<QByteArray> json = holiday_list::read(path);
        VERIFY_RESULT(json);
        const Result<Calendar> listed = Calendar::parse(*json, u"list.csv"_s);
        VERIFY_RESULT(listed);
        const Result<Calendar> shipped = Calendar::shipped();
        VERIFY_RESULT(shipped);
        for (Date day(2019, 1, 1); day <= Date(2026, 12, 31); day += Days(1))
            QVERIFY2(listed->isWorkingDay(day) == shipped->isWorkingDay(day),
                     qPrintable(toIso(day)));
    }

private:
    QString file(const QString &text)
    {
        const QString path = m_folder.filePath(u"list%1.csv"_s.arg(m_count++));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0)
            qFatal("%s", qPrintable(out.errorString()));
        return path;
    }

    QTemporaryDir m_folder{};
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestHolidayList)
#include "test_holiday_list.moc"

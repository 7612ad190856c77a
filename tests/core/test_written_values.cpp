// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry/numerals.h"
#include "core/domain/entry/written_values.h"
#include "core/exchange/table_reader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// "1000.00", "500.00..1500.00", "..5000.00", "约 2790000.00", "empty" or "error: why".
QString shownAmount(const QString &text)
{
    const auto amount = readAmount(text);
    if (!amount)
        return u"error: "_s + amount.error().text;
    if (!*amount)
        return u"empty"_s;
    const WrittenAmount &read = **amount;
    const QString about = read.isApproximate ? u"约 "_s : QString();
    if (read.from == read.to)
        return about + read.from->toString();
    return about + (read.from ? read.from->toString() : QString()) + u".."_s +
           (read.to ? read.to->toString() : QString());
}

QString shownDay(const QString &text)
{
    const auto day = readDay(text);
    if (!day)
        return u"error: "_s + day.error().text;
    if (!*day)
        return u"empty"_s;
    QString shown = toIso((*day)->day);
    if (const auto minute = (*day)->minuteOfDay)
        shown +=
            u" %1:%2"_s.arg(*minute / 60, 2, 10, QChar(u'0')).arg(*minute % 60, 2, 10, QChar(u'0'));
    return shown;
}

void addExamples(const QString &name)
{
    const QString path = QStringLiteral(ANJUAN_SOURCE_DIR "/tests/support/messy_inputs/") + name;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const TableRow &row) {
        QTest::addRow("row %lld", row.number) << row.cells[0] << row.cells[1];
        return true;
    };
    const Result<TableInfo> info = readTable(path, {}, {.header = {}, .row = add, .progress = {}});
    QVERIFY(info);
}

} // namespace

class TestWrittenValues : public QObject {
    Q_OBJECT
private slots:
    void amountsInOfficesFilesAreRead_data() { addExamples(u"amounts.csv"_s); }
    void amountsInOfficesFilesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString shown = shownAmount(text);
        if (expected.startsWith(u"error"_s)) {
            QVERIFY2(shown.startsWith(u"error"_s), qUtf8Printable(shown));
            return;
        }
        if (expected.startsWith(u"empty"_s) || expected == u"no amount") {
            QCOMPARE(shown, u"empty"_s);
            return;
        }
        if (expected.startsWith(u"range"_s)) {
            QCOMPARE(shown, u"500.00..1500.00"_s);
            return;
        }
        const QString figure = expected.section(u' ', 0, 0);
        QCOMPARE(shown, expected.contains(u"约 kept"_s) ? u"约 "_s + figure : figure);
    }
    void daysInOfficesFilesAreRead_data() { addExamples(u"dates.csv"_s); }
    void daysInOfficesFilesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString shown = shownDay(text);
        if (expected.startsWith(u"error"_s) || expected.startsWith(u"ambiguous"_s)) {
            QVERIFY2(shown.startsWith(u"error"_s), qUtf8Printable(shown));
            return;
        }
        static const QRegularExpression remark(u" \\(.*$"_s);
        QCOMPARE(shown, QString(expected).remove(remark));
    }
    void anAmountIsReadAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("2 000", "2000.00");
        row("2\u00a0000元", "2000.00");
        row("12 34", "error");
        row("1,00", "error");
        row("1,2345", "error");
        row("12元5角", "12.50");
        row("12元零3分", "12.03");
        row("伍元伍角叁分", "5.53");
        row("12.345", "error");
        row("1.23456万", "12345.60");
        row("0.00001万", "0.10");
        row("0.0000001万元", "error");
        row("3千元", "3000.00");
        row("10万元", "100000.00");
        row("二十万元", "200000.00");
        row("1.5亿元", "150000000.00");
        row("2百万", "2000000.00");
        row("500元以上5000元以下", "500.00..5000.00");
        row("五百元以上五千元以下", "500.00..5000.00");
        row("5000元以下", "..5000.00");
        row("不超过200元", "..200.00");
        row("1万元以上", "10000.00..");
        row("1万元-3万元", "10000.00..30000.00");
        row("1-3万元", "error");
        row("3000-1000元", "error");
        row("罚款200元", "200.00");
        row("人民币￥200.00元整", "200.00");
        row("0", "0.00");
        row("零元", "0.00");
        row("两千元", "2000.00");
        row("一百十五元", "115.00");
        row("一亿零三万元", "100030000.00");
        row("三万五", "error");
        row("三万五千", "35000.00");
        row("二百五", "error");
        row("十百", "error");
        row("万", "error");
        row("1e3", "error");
        row("0x10", "error");
        row("١٢٣", "error");
        row("１２３", "123.00");
        row("−5", "error");
        row("负五元", "error");
        row("999999999999", "999999999999.00");
        row("1000000000001", "error");
        row("99999999999999999999999", "error");
        row("见附件", "error");
    }
    void anAmountIsReadAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString shown = shownAmount(text);
        if (expected == u"error")
            QVERIFY2(shown.startsWith(u"error"_s), qUtf8Printable(shown));
        else
            QCOMPARE(shown, expected);
    }
    void aDayIsReadAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("2024-02-29", "2024-02-29");
        row("2023/3/1", "2023-03-01");
        row("2023/3-1", "error");
        row("2023年3-1", "error");
        row("20230301", "2023-03-01");
        row("20231301", "error");
        row("2023 年 3 月 1 日", "2023-03-01");
        row("2023年3月1号", "2023-03-01");
        row("二〇二四年十二月三十一日", "2024-12-31");
        row("二○二三年十月廿一日", "2023-10-21");
        row("二○二三年二月三十日", "error");
        row("2023-03-01 14:05", "2023-03-01 14:05");
        row("2023-03-01T14:05:59.123Z", "2023-03-01 14:05");
        row("2023年3月1日14时5分", "2023-03-01 14:05");
        row("2023-03-01 25:00", "error");
        row("2200-01-01", "error");
        row("1.3.2023", "error");
        row("12345", "error");
        row("99999", "error");
        row("-", "empty");
        row("昨天", "error");
    }
    void aDayIsReadAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString shown = shownDay(text);
        if (expected == u"error")
            QVERIFY2(shown.startsWith(u"error"_s), qUtf8Printable(shown));
        else
            QCOMPARE(shown, expected);
    }
    void everyNumberIsReadBackFromItsNumerals()
    {
        QRandomGenerator random(53);
        for (int round = 0; round < 5000; ++round) {
            const qint64 value = random.bounded(qint64(1), qint64(1) << (1 + random.bounded(39)));
            if (value >= 1'000'000'000'000)
                continue;
            const auto numeral = readNumeral(inNumerals(value));
            QVERIFY2(numeral && numeral->value == value && !numeral->otherValue,
                     qUtf8Printable(inNumerals(value)));
        }
    }
    void anyTextIsReadWithoutHarm()
    {
        QRandomGenerator random(59);
        const QString alphabet =
            u"0123456789.,，-—~至元角分整万千百十零一二三约¥以上下年月日: tｅ０"_s;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int length = random.bounded(14); length > 0; --length)
                text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            const auto amount = readAmount(text);
            if (amount && *amount && (*amount)->from && (*amount)->to)
                QVERIFY((*amount)->from->fen >= 0 && (*amount)->from <= (*amount)->to);
            const auto day = readDay(text);
            if (day && *day)
                QVERIFY(parseDate(toIso((*day)->day)).has_value());
        }
    }

private:
    static QString inNumerals(qint64 value)
    {
        static const QString digits = u"零一二三四五六七八九"_s;
        QString text;
        bool isGap = false;
        for (const auto &[scale, sign] :
             {std::pair(qint64(100'000'000), u"亿"_s), std::pair(qint64(10'000), u"万"_s),
              std::pair(qint64(1), QString())}) {
            const qint64 section = value / scale % 10'000;
            if (section == 0) {
                isGap = !text.isEmpty();
                continue;
            }
            if (!text.isEmpty() && section < 1000)
                isGap = true;
            for (const auto &[unit, name] : {std::pair(1000, u"千"_s), std::pair(100, u"百"_s),
                                             std::pair(10, u"十"_s), std::pair(1, QString())}) {
                const qint64 digit = section / unit % 10;
                if (digit == 0) {
                    isGap = isGap || (!text.isEmpty() && section % unit != 0);
                    continue;
                }
                text += (isGap ? u"零"_s : QString()) + digits[digit] + name;
                isGap = false;
            }
            text += sign;
            isGap = false;
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(TestWrittenValues)
#include "test_written_values.moc"

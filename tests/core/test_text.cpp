// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// Letters, digits, blanks, brackets and characters beyond the first plane, as names and places
/// have them.
QString randomText(QRandomGenerator &random, int length)
{
    static const QList<uint> alphabet =
        u"张李路占道营南京ABabＡ１12 　·（()〔〕-—𠮷𫝀é㎡ﬁ䶮\u200b\u00a0"_s.toUcs4();
    QString text;
    for (int i = 0; i < length; ++i)
        text += QChar::fromUcs4(alphabet[random.bounded(static_cast<int>(alphabet.size()))]);
    return text;
}

} // namespace

class TestText : public QObject {
    Q_OBJECT
private slots:
    void theSearchFormIsTheSameForWhatLooksTheSame_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("form");
        QTest::newRow("full-width digits") << u"２０２３年"_s << u"2023年"_s;
        QTest::newRow("letters") << u"ＡbＣ"_s << u"abc"_s;
        QTest::newRow("letters with marks") << u"CAFÉ"_s << u"café"_s;
        QTest::newRow("blanks at the ends") << u"\u3000\u00a0张 三\u2003\t"_s << u"张 三"_s;
        QTest::newRow("several blanks") << u"张\u3000 \n三"_s << u"张 三"_s;
        QTest::newRow("invisible ones") << u"\ufeff张\u200b三\u200e"_s << u"张三"_s;
        QTest::newRow("middle dots") << u"买买提・艾力•买提‧"_s << u"买买提·艾力·买提·"_s;
        QTest::newRow("half-width dot") << u"买買･艾"_s << u"买買·艾"_s;
        QTest::newRow("compatibility ideograph") << u"\uf900"_s << u"\u8c48"_s;
        QTest::newRow("Kangxi radical") << u"\u2f08"_s << u"人"_s;
        QTest::newRow("variation selector") << u"葛\U000e0100城"_s << u"葛城"_s;
        QTest::newRow("combining") << u"e\u0301"_s << u"é"_s;
        QTest::newRow("Ext-B stays") << u"𠮷野家"_s << u"𠮷野家"_s;
        QTest::newRow("nothing") << u" \u200b "_s << QString();
    }
    void theSearchFormIsTheSameForWhatLooksTheSame()
    {
        QFETCH(QString, typed);
        QFETCH(QString, form);
        QCOMPARE(searchForm(typed), form);
        QCOMPARE(searchForm(form), form);
    }
    void onlyTheEndsAreTrimmed()
    {
        QCOMPARE(trimmedOfBlanks(u"\u200b常 城\u00a0"), u"常 城"_s);
        QCOMPARE(trimmedOfBlanks(u"2025-01-02\u200e"), u"2025-01-02"_s);
        QCOMPARE(trimmedOfBlanks(u"\u3000\ufeff "), QString());
        QCOMPARE(trimmedOfBlanks(u"𠮷"), u"𠮷"_s);
    }
    void bigramsAreHexadecimalPairsWithinRuns()
    {
        QCOMPARE(bigrams(u"占道营"), (QStringList{u"5360x9053"_s, u"9053x8425"_s}));
        QCOMPARE(bigrams(u"路1"), QStringList{u"8defx31"_s});
        QCOMPARE(bigrams(u"𠮷野"), QStringList{u"20bb7x91ce"_s});
        QCOMPARE(bigrams(u"\ue863某"), QStringList{u"e863x67d0"_s});
        QCOMPARE(bigrams(u"张，三"), QStringList());
        QCOMPARE(bigrams(u"张"), QStringList());
        QCOMPARE(bigrams(u""), QStringList());
        QCOMPARE(bigrams(u"哈哈哈"), QStringList{u"54c8x54c8"_s});
    }
    void aTermIsOneWordOfAsciiToEveryTokenizer()
    {
        static const QRegularExpression word(u"^[0-9a-f]{1,6}x[0-9a-f]{1,6}$"_s);
        QRandomGenerator random(3);
        for (int round = 0; round < 500; ++round)
            for (const QString &term : bigrams(randomText(random, 40)))
                QVERIFY2(word.match(term).hasMatch(), qPrintable(term));
    }
    void aQueryIsSplitAsTheTextIs()
    {
        QCOMPARE(searchRuns(u"常城管罚字〔2023〕第001号"),
                 (QStringList{u"常城管罚字"_s, u"2023"_s, u"第001号"_s}));
        QCOMPARE(searchRuns(u"张三 -经营 \"*"), (QStringList{u"张三"_s, u"经营"_s}));
        QCOMPARE(queryTerms(u"张 三"), QStringList());
        QCOMPARE(queryTerms(u"南京东路123号"), bigrams(u"南京东路123号"));
    }
    void whateverATextContainsIsFoundInItsIndex()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 3000; ++round) {
            const QString text = randomText(random, 30);
            const QList<uint> points = text.toUcs4();
            const qsizetype from = random.bounded(static_cast<int>(points.size()));
            const qsizetype length = 1 + random.bounded(static_cast<int>(points.size() - from));
            QString part;
            for (const uint c : points.sliced(from, length))
                part += QChar::fromUcs4(c);
            const QStringList index = bigrams(text);
            const QString form = searchForm(text);
            for (const QString &term : queryTerms(part))
                QVERIFY2(index.contains(term), qUtf8Printable(text + u" | "_s + part));
            for (const QString &run : searchRuns(part))
                QVERIFY2(form.contains(run), qUtf8Printable(text + u" | "_s + part));
        }
    }
    void brokenTextIsIndexedWithoutHarm()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = 0; i < 20; ++i)
                text += QChar(static_cast<char16_t>(random.bounded(0x10000)));
            QCOMPARE(searchForm(searchForm(text)), searchForm(text));
            QVERIFY(bigrams(text).size() <= 60);
            const QStringList warnings = nameWarnings(text);
            QVERIFY(warnings.size() <= 22);
        }
    }
    void aSuspiciousNameIsWarnedOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part"); // empty: no warning
        QTest::newRow("ordinary") << u"常州市某某建筑工程有限公司"_s << QString();
        QTest::newRow("dot") << u"买买提·艾力"_s << QString();
        QTest::newRow("Ext-B") << u"𠮷野家"_s << QString();
        QTest::newRow("variation") << u"葛\U000e0100城"_s << QString();
        QTest::newRow("English") << u"Café No. 5"_s << QString();
        QTest::newRow("private use")
            << u"\ue863某"_s << u"Character 1 (U+E863) is a private-use character"_s;
        QTest::newRow("private plane")
            << u"张\U000f0000"_s << u"Character 2 (U+F0000) is a private-use"_s;
        QTest::newRow("override")
            << u"张\u202e三"_s << u"Character 2 (U+202E) is invisible and changes the direction"_s;
        QTest::newRow("isolate") << u"张三\u2066"_s << u"Character 3 (U+2066)"_s;
        QTest::newRow("zero width") << u"𠮷\u200b三"_s << u"Character 2 (U+200B) is invisible."_s;
        QTest::newRow("control") << u"张\n三"_s << u"control character"_s;
        QTest::newRow("lost") << u"张\ufffd"_s << u"lost"_s;
        QTest::newRow("radical") << u"\u2ee9某"_s << u"radical"_s;
        QTest::newRow("half pair") << u"张"_s + QChar(0xd842) << u"Character 2 is half of a pair"_s;
        QTest::newRow("look-alike") << u"Сafe"_s << u"Cyrillic"_s;
    }
    void aSuspiciousNameIsWarnedOf()
    {
        QFETCH(QString, name);
        QFETCH(QString, part);
        const QString warnings = nameWarnings(name).join(u'\n');
        QCOMPARE(warnings.isEmpty(), part.isEmpty());
        QVERIFY2(warnings.contains(part), qUtf8Printable(warnings));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/parties/codes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 9, 23);

/// Check characters worked out here a second way, straight from the formulas of the standards: the
/// congruence of the whole number rather than the complement of a weighted sum.
QString withOrganisationCheck(QString code)
{
    const QString full = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const QList<int> weights{3, 7, 9, 10, 5, 8, 4, 2};
    for (const QChar check : u"0123456789X"_s) {
        qsizetype sum = check == u'X' ? 10 : check.digitValue();
        for (qsizetype i = 0; i < 8; ++i)
            sum += weights[i] * full.indexOf(code[8 + i]);
        if (sum % 11 == 0)
            return code.first(16) + check;
    }
    Q_UNREACHABLE();
}

QString creditCode(const QString &sixteen)
{
    const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    const QString seventeen = withOrganisationCheck(sixteen);
    for (const QChar check : alphabet) {
        qsizetype sum = 0;
        qsizetype weight = 1;
        for (const QChar c : seventeen) {
            sum += weight * alphabet.indexOf(c);
            weight = weight * 3 % 31;
        }
        sum += alphabet.indexOf(check);
        if (sum % 31 == 0)
            return seventeen + check;
    }
    Q_UNREACHABLE();
}

QString identityNumber(const QString &seventeen)
{
    for (const QChar check : u"0123456789X"_s) {
        // ISO 7064, MOD 11-2: the digits as coefficients of powers of two, congruent to 1.
        qsizetype value = 0;
        for (const QChar c : seventeen)
            value = (value + c.digitValue()) * 2 % 11;
        value += check == u'X' ? 10 : check.digitValue();
        if (value % 11 == 1)
            return seventeen + check;
    }
    Q_UNREACHABLE();
}

QString randomFrom(QStringView alphabet, int count, QRandomGenerator &random)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    return text;
}

constexpr QStringView digits = u"0123456789";
constexpr QStringView creditAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

QString randomCreditCode(QRandomGenerator &random)
{
    return creditCode(randomFrom(u"123456789ANY", 1, random) +
                      randomFrom(creditAlphabet, 1, random) + randomFrom(digits, 6, random) +
                      randomFrom(creditAlphabet, 8, random));
}

QString randomIdentityNumber(QRandomGenerator &random)
{
    const Date born = Date(1900, 1, 1) + Days(random.bounded(46000));
    return identityNumber(u"320411"_s + toIso(born).remove(u'-') + randomFrom(digits, 3, random));
}

} // namespace

class TestCodes : public QObject {
    Q_OBJECT
private slots:
    void aCreditCodeIsRightOrTheReasonIsNamed_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason"); // a part of the sentence; empty: valid
        const QString company = creditCode(u"91320411MA1X0K2P"_s);
        QTest::newRow("company") << company << QString();
        QTest::newRow("sole trader") << creditCode(u"92320402MA2Y3T4R"_s) << QString();
        QTest::newRow("authority A") << creditCode(u"A1110000MB000001"_s) << QString();
        QTest::newRow("authority N, a village") << creditCode(u"N2320411MF123456"_s) << QString();
        QTest::newRow("authority Y") << creditCode(u"Y1320411MJ000002"_s) << QString();
        QTest::newRow("kind G") << creditCode(u"9G320411MA1X0K2P"_s) << QString();
        QTest::newRow("empty") << QString() << u"18 characters; this one has 0"_s;
        QTest::newRow("17 characters") << company.first(17) << u"this one has 17"_s;
        QTest::newRow("19 characters") << company + u'0' << u"this one has 19"_s;
        QTest::newRow("pairs count once")
            << company.first(17) + u"𠮷"_s << u"Character 18 of the credit code is “𠮷”"_s;
        QTest::newRow("letter I") << QString(company).replace(10, 1, u"I"_s)
                                  << u"Character 11 of the credit code is “I”"_s;
        QTest::newRow("letter O") << QString(company).replace(10, 1, u"O"_s)
                                  << u"Character 11 of the credit code is “O”"_s;
        QTest::newRow("letter Z at the end")
            << QString(company).replace(17, 1, u"Z"_s) << u"Character 18"_s;
        QTest::newRow("letter in the division")
            << QString(company).replace(4, 1, u"A"_s) << u"Character 5"_s;
        QTest::newRow("small letter") << QString(company).replace(8, 1, u"m"_s)
                                      << u"Character 9 of the credit code is the small letter"_s;
        QTest::newRow("full-width digit") << QString(company).replace(0, 1, u"９"_s)
                                          << u"Character 1 of the credit code is full-width"_s;
        QTest::newRow("blank inside") << QString(company).replace(8, 1, u" "_s) << u"Character 9"_s;
        QTest::newRow("organisation check")
            << creditCode(u"91320411MA1X0K2P"_s)
                   .replace(16, 1, company[16] == u'0' ? u"1"_s : u"0"_s)
            << u"Places 9 to 17"_s;
        QTest::newRow("last check")
            << company.first(17) + (company[17] == u'0' ? u'1' : u'0') << u"place 18"_s;
    }
    void aCreditCodeIsRightOrTheReasonIsNamed()
    {
        QFETCH(QString, code);
        QFETCH(QString, reason);
        const Result<> checked = checkCreditCode(code);
        QCOMPARE(bool(checked), reason.isEmpty());
        if (!checked)
            QVERIFY2(checked.error().text.contains(reason), qUtf8Printable(checked.error().text));
    }
    void aPublishedCreditCodeIsValid()
    {
        // Printed on the public business licence of a listed company.
        QVERIFY(checkCreditCode(u"9144030071526726XG"));
    }
    void everyCheckCharacterOccurs()
    {
        QRandomGenerator random(7);
        QSet<QChar> last;
        QSet<QChar> organisation;
        for (int i = 0; i < 3000; ++i) {
            const QString code = randomCreditCode(random);
            QVERIFY2(checkCreditCode(code), qPrintable(code));
            last += code[17];
            organisation += code[16];
        }
        QCOMPARE(last.size(), 31);
        QCOMPARE(organisation.size(), 11);
    }
    void oneChangedCharacterOfACreditCodeIsFound()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 100; ++round) {
            const QString code = randomCreditCode(random);
            for (qsizetype place = 0; place < 18; ++place)
                for (QChar other : creditAlphabet)
                    if (other != code[place])
                        QVERIFY2(!checkCreditCode(QString(code).replace(place, 1, other)),
                                 qPrintable(code));
        }
    }
    void twoNeighboursOfACreditCodeSwappedAreFound()
    {
        QRandomGenerator random(13);
        for (int round = 0; round < 3000; ++round) {
            const QString code = randomCreditCode(random);
            for (qsizetype place = 0; place < 17; ++place) {
                QString swapped = code;
                std::swap(swapped[place], swapped[place + 1]);
                if (swapped != code)
                    QVERIFY2(!checkCreditCode(swapped), qPrintable(code));
            }
        }
    }

    void anIdentityNumberIsRightOrTheReasonIsNamed_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("reason");
        const QString person = identityNumber(u"32041119900101123"_s);
        QTest::newRow("ordinary") << person << QString();
        QTest::newRow("leap day") << identityNumber(u"32041120000229001"_s) << QString();
        QTest::newRow("born today") << identityNumber(u"32041120260923001"_s) << QString();
        QTest::newRow("Hong Kong residence permit")
            << identityNumber(u"81000019900101123"_s) << QString();
        QTest::newRow("foreigner with residence")
            << identityNumber(u"93108419900101123"_s) << QString();
        QTest::newRow("empty") << QString() << u"this one has 0"_s;
        QTest::newRow("17 characters") << person.first(17) << u"this one has 17"_s;
        QTest::newRow("old kind") << u"320411900101123"_s << u"old kind"_s;
        QTest::newRow("letter inside") << QString(person).replace(3, 1, u"O"_s)
                                       << u"Character 4 of the identity number is not a digit"_s;
        QTest::newRow("X inside") << QString(person).replace(9, 1, u"X"_s) << u"Character 10"_s;
        QTest::newRow("full-width") << QString(person).replace(5, 1, u"１"_s)
                                    << u"Character 6 of the identity number is full-width"_s;
        QTest::newRow("Arabic-Indic digit")
            << QString(person).replace(5, 1, u"\u0661"_s) << u"Character 6"_s;
        QTest::newRow("no province")
            << identityNumber(u"99041119900101123"_s).replace(0, 2, u"17"_s) << u"no province"_s;
        QTest::newRow("no province 00")
            << identityNumber(u"00041119900101123"_s) << u"no province"_s;
        QTest::newRow("29 February 2023")
            << identityNumber(u"32041120230229001"_s) << u"such a day does not exist"_s;
        QTest::newRow("month 13") << identityNumber(u"32041119901301001"_s)
                                  << u"such a day does not exist"_s;
        QTest::newRow("day 0") << identityNumber(u"32041119900100001"_s)
                               << u"such a day does not exist"_s;
        QTest::newRow("year 0") << identityNumber(u"32041100000101001"_s)
                                << u"such a day does not exist"_s;
        QTest::newRow("born in 1849") << identityNumber(u"32041118491231001"_s) << u"before 1850"_s;
        QTest::newRow("born in 1850") << identityNumber(u"32041118500101001"_s) << QString();
        QTest::newRow("born tomorrow")
            << identityNumber(u"32041120260924001"_s) << u"in the future"_s;
        QTest::newRow("pair at the end")
            << person.first(17) + u"𠮷"_s << u"neither a digit nor X"_s;
        QTest::newRow("half a pair after it") << person + QChar(0xdfb7) << u"this one has 19"_s;
        QString withX;
        for (int sequence = 100; !withX.endsWith(u'X'); ++sequence)
            withX = identityNumber(u"32041119900101"_s + QString::number(sequence));
        QTest::newRow("capital X") << withX << QString();
        QTest::newRow("small x") << withX.toLower() << u"small x"_s;
        QTest::newRow("wrong check") << person.first(17) + (person[17] == u'1' ? u'2' : u'1')
                                     << u"one of its characters is mistyped"_s;
    }
    void anIdentityNumberIsRightOrTheReasonIsNamed()
    {
        QFETCH(QString, number);
        QFETCH(QString, reason);
        const Result<> checked = checkIdentityNumber(number, today);
        QCOMPARE(bool(checked), reason.isEmpty());
        if (!checked)
            QVERIFY2(checked.error().text.contains(reason), qUtf8Printable(checked.error().text));
    }
    void oneWrongDigitOfAnIdentityNumberIsFound()
    {
        QRandomGenerator random(17);
        for (int round = 0; round < 300; ++round) {
            const QString number = randomIdentityNumber(random);
            QVERIFY2(checkIdentityNumber(number, today), "a number made by the rules is refused");
            for (qsizetype place = 0; place < 18; ++place)
                for (QChar other : u"0123456789X"_s)
                    if (other != number[place])
                        QVERIFY(
                            !checkIdentityNumber(QString(number).replace(place, 1, other), today));
        }
    }
    void twoNeighboursOfAnIdentityNumberSwappedAreFound()
    {
        QRandomGenerator random(19);
        for (int round = 0; round < 3000; ++round) {
            const QString number = randomIdentityNumber(random);
            for (qsizetype place = 0; place < 17; ++place) {
                QString swapped = number;
                std::swap(swapped[place], swapped[place + 1]);
                if (swapped != number)
                    QVERIFY(!checkIdentityNumber(swapped, today));
            }
        }
    }
    void aRefusalRepeatsNothingOfAnIdentityNumber()
    {
        QRandomGenerator random(23);
        for (int round = 0; round < 2000; ++round) {
            QString number = randomIdentityNumber(random);
            number.replace(random.bounded(18), 1, randomFrom(u"0123456789Xx９ O", 1, random));
            const Result<> checked = checkIdentityNumber(number, today);
            if (checked)
                continue;
            for (qsizetype at = 0; at + 4 <= number.size(); ++at)
                if (number.sliced(at, 4) != u"1850"_s && number.sliced(at, 4) != u"2013"_s)
                    QVERIFY2(!checked.error().text.contains(number.sliced(at, 4)),
                             qUtf8Printable(checked.error().text));
        }
    }
    void anyTextIsCheckedWithoutHarm()
    {
        QRandomGenerator random(29);
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int length = random.bounded(24); length > 0; --length)
                text += round % 2 ? QChar(static_cast<char16_t>(random.bounded(0x10000)))
                                  : QChar(u'0' + static_cast<char16_t>(random.bounded(10)));
            QVERIFY(checkCreditCode(text) || !checkCreditCode(text).error().text.isEmpty());
            QVERIFY(checkIdentityNumber(text, today) ||
                    !checkIdentityNumber(text, today).error().text.isEmpty());
        }
    }
    void aCodeIsTidiedAsAPersonMeantIt()
    {
        QCOMPARE(tidyCode(u" ９１３２０４11ma1x\u00a00k2p\u200b "), u"91320411MA1X0K2P"_s);
        QCOMPARE(tidyCode(u"32041119900101100x"), u"32041119900101100X"_s);
        QCOMPARE(tidyCode(u"\u3000"), QString());
    }
    void theDayOfBirthIsReadFromAValidNumberOnly()
    {
        QCOMPARE(birthDate(identityNumber(u"32041120120229001"_s)),
                 std::optional(Date(2012, 2, 29)));
        QVERIFY(!birthDate(u"320411201202290011"));
        QVERIFY(!birthDate(u""));
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "test_codes.moc"

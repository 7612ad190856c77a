// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/law/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

QByteArray shippedText()
{
    QFile file(u":/resources/law/bureau_settings.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no settings");
    return file.readAll();
}

BureauSettings shipped()
{
    const auto settings = BureauSettings::shipped();
    if (!settings)
        qFatal("%s", qPrintable(settings.error().text));
    return *settings;
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = shippedText();
    const qsizetype at = text.indexOf(from);
    if (at < 0)
        qFatal("nothing to change");
    return text.replace(at, from.size(), to);
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT
private slots:
    void aNewBureauStartsWithTheseSettings()
    {
        const BureauSettings settings = shipped();
        QCOMPARE(settings.hearingFine.of(PartyClass::Citizen), Money::yuan(10'000));
        QCOMPARE(settings.hearingFine.of(PartyClass::Organisation), Money::yuan(100'000));
        QVERIFY(!settings.hearingFine.verified);
        QCOMPARE(settings.summaryFine.of(PartyClass::Citizen), Money::yuan(200));
        QCOMPARE(settings.summaryFine.of(PartyClass::Organisation), Money::yuan(3000));
        QVERIFY(settings.summaryFine.verified);
        QVERIFY(settings.soleTraderIsCitizen);
        QVERIFY(settings.backwardCount == BackwardCount::ClearDays);
        QVERIFY(!settings.publicNoticeExcluded);
        QVERIFY(!settings.transferTermsInWorkingDays);
        QCOMPARE(settings.discussion.leaders, 2);
        QCOMPARE(settings.reviewerPercent, 5);
        QVERIFY(settings.retention.major == Retention::Permanent);
        QVERIFY(settings.retention.ordinary == Retention::Years30);
        QVERIFY(settings.retention.summary == Retention::Years10);
    }

    void settingsSurviveWritingAndReading()
    {
        BureauSettings settings = shipped();
        settings.agencyName = u"常州市城市管理局"_s;
        settings.agencyWord = u"常城管"_s;
        settings.hearingFine = {Money{123'45}, Money{678'90}, true, u"省\"规定\"\\"_s};
        settings.legalityReview = {.everyDecision = true,
                                   .afterHearing = false,
                                   .deprivation = false,
                                   .fineFrom = Money::yuan(7),
                                   .mitigation = true,
                                   .exemption = true,
                                   .confiscationFrom = Money::yuan(9),
                                   .matters = {u"S-101"_s},
                                   .secondReviewer = true,
                                   .secondReviewerFrom = Money::yuan(11)};
        settings.discussion.fineFrom.reset();
        settings.discussion.leaders = 5;
        settings.backwardCount = BackwardCount::Inclusive;
        settings.publicNoticeExcluded = true;
        settings.transferTermsInWorkingDays = true;
        settings.retention.ordinary = Retention::Years10;
        settings.numbers.insert_or_assign(
            NumberKind::Decision,
            *NumberPattern::parse(u"[{year}]{agency}罚决{serial}号"_s, u"罚决"_s));
        const auto again = BureauSettings::parse(settings.toJson(), u"copy.json"_s);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().text));
        QVERIFY(*again == settings);
        QVERIFY(!(*again == shipped()));
        QCOMPARE(again->toJson(), settings.toJson());
    }

    void aKindTheSettingsDoNotKnowYetGetsTheShippedPattern()
    {
        QJsonObject older = QJsonDocument::fromJson(shipped().toJson()).object();
        QJsonArray numbers = older.value(u"numbers"_s).toArray();
        for (int i = 0; i < numbers.size();)
            if (const QString kind = numbers[i].toObject().value(u"kind"_s).toString();
                kind == u"payment_terms"_s || kind == u"demand"_s)
                numbers.removeAt(i);
            else
                ++i;
        older.insert(u"numbers"_s, numbers);
        const QByteArray text = QJsonDocument(older).toJson();
        const auto read = BureauSettings::parse(text, u"older.json"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QVERIFY(*read == shipped());

        // The bureau gave the word of the newer kind to another: the numbers stay apart.
        const auto apart =
            BureauSettings::parse(QByteArray(text).replace("罚告字", "缓字"), u"older.json"_s);
        QVERIFY2(apart, qPrintable(apart ? QString() : apart.error().text));
        QCOMPARE(apart->numbers.at(NumberKind::PaymentTerms).kindWord(), u"补缓字"_s);
        QCOMPARE(apart->numbers.at(NumberKind::Notice).kindWord(), u"缓字"_s);
    }

    void eachKindHasItsNumbers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("number");
        const auto row = [](NumberKind kind, const QString &number) {
            QTest::newRow(qPrintable(nameOf(numberKindNames, kind))) << int(kind) << number;
        };
        row(NumberKind::Decision, u"常城管罚字〔2023〕第001号"_s);
        row(NumberKind::Lead, u"常城管案源〔2023〕第001号"_s);
        row(NumberKind::Dispute, u"常城管应字〔2023〕第001号"_s);
        row(NumberKind::Filing, u"常城管立字〔2023〕第001号"_s);
        row(NumberKind::CorrectionOrder, u"常城管责改字〔2023〕第001号"_s);
        row(NumberKind::Preservation, u"常城管登存字〔2023〕第001号"_s);
        row(NumberKind::Seizure, u"常城管强字〔2023〕第001号"_s);
        row(NumberKind::Appraisal, u"常城管检字〔2023〕第001号"_s);
        row(NumberKind::Notice, u"常城管罚告字〔2023〕第001号"_s);
        row(NumberKind::HearingNotice, u"常城管听通字〔2023〕第001号"_s);
        row(NumberKind::Reexamination, u"常城管复核字〔2023〕第001号"_s);
        row(NumberKind::LegalityReview, u"常城管法审字〔2023〕第001号"_s);
        row(NumberKind::NoPenalty, u"常城管不罚字〔2023〕第001号"_s);
        row(NumberKind::Transfer, u"常城管移字〔2023〕第001号"_s);
        row(NumberKind::Summary, u"常城管当罚字〔2023〕第001号"_s);
        row(NumberKind::DocumentCorrection, u"常城管更字〔2023〕第001号"_s);
        row(NumberKind::Close, u"常城管结字〔2023〕第001号"_s);
        row(NumberKind::Suspension, u"常城管中止字〔2023〕第001号"_s);
        row(NumberKind::Extension, u"常城管延字〔2023〕第001号"_s);
        row(NumberKind::Release, u"常城管解字〔2023〕第001号"_s);
    }
    void eachKindHasItsNumbers()
    {
        QFETCH(int, kind);
        QFETCH(QString, number);
        BureauSettings settings = shipped();
        settings.agencyWord = u"常城管"_s;
        QCOMPARE(settings.number(static_cast<NumberKind>(kind), 2023, 1), number);
    }

    void aPatternIsWrittenOut_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("serial");
        QTest::addColumn<QString>("number");
        QTest::newRow("literal word")
            << u"{agency}罚字〔{year}〕第{serial:3}号"_s << 7 << u"常城管罚字〔2023〕第007号"_s;
        QTest::newRow("no width") << u"[{year}]{agency}{kind}{serial}"_s << 7
                                  << u"[2023]常城管罚字7"_s;
        QTest::newRow("wider than its width") << u"{year}-{serial:3}"_s << 12345 << u"2023-12345"_s;
        QTest::newRow("without agency") << u"{year}{serial:9}"_s << 1 << u"2023000000001"_s;
    }
    void aPatternIsWrittenOut()
    {
        QFETCH(QString, pattern);
        QFETCH(int, serial);
        QFETCH(QString, number);
        const auto parsed = NumberPattern::parse(pattern, u"罚字"_s);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().text));
        QCOMPARE(parsed->format(u"常城管"_s, 2023, serial), number);
        QCOMPARE(parsed->text(), pattern);
    }

    void aPatternThatCouldRepeatANumberIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("no serial") << u"{agency}罚字〔{year}〕"_s;
        QTest::newRow("no year") << u"{agency}罚字第{serial}号"_s;
        QTest::newRow("two serials") << u"{year}{serial}{serial:3}"_s;
        QTest::newRow("two years") << u"{year}{year}{serial}"_s;
        QTest::newRow("unknown token") << u"{year}{serial}{month}"_s;
        QTest::newRow("empty token") << u"{year}{serial}{}"_s;
        QTest::newRow("width 0") << u"{year}{serial:0}"_s;
        QTest::newRow("width 10") << u"{year}{serial:10}"_s;
        QTest::newRow("width that is no digit") << u"{year}{serial:x}"_s;
        QTest::newRow("unclosed") << u"{year}{serial"_s;
        QTest::newRow("unopened") << u"{year}serial}{serial}"_s;
        QTest::newRow("nested") << u"{year{serial}}"_s;
        QTest::newRow("kind without word") << u"{kind}{year}{serial}"_s;
        QTest::newRow("two lines") << u"{year}\n{serial}"_s;
        QTest::newRow("too long") << QString(100, u'长') + u"{year}{serial}"_s;
    }
    void aPatternThatCouldRepeatANumberIsRefused()
    {
        QFETCH(QString, pattern);
        const auto parsed = NumberPattern::parse(pattern);
        QVERIFY(!parsed);
        QVERIFY(!parsed.error().text.isEmpty());
    }

    void faultySettingsAreRefusedAndNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QByteArray &text, const QString &named) {
            QTest::newRow(name) << text << named;
        };
        row("unknown key", changed("\"late_entry_days\"", "\"late_days\""), u"late_entry_days"_s);
        row("repeated key", changed("\"agency_word\"", "\"agency_name\""),
            u"agency_name is repeated"_s);
        row("negative fine", changed("\"citizen_fen\": 1000000", "\"citizen_fen\": -1"),
            u"hearing_fine.citizen_fen"_s);
        row("fraction of a fen", changed("\"citizen_fen\": 1000000", "\"citizen_fen\": 0.5"),
            u"hearing_fine.citizen_fen"_s);
        row("summary fine above the law",
            changed("\"citizen_fen\": 20000", "\"citizen_fen\": 20001"), u"summary_fine"_s);
        row("one leader", changed("\"leaders\": 2", "\"leaders\": 1"), u"discussion.leaders"_s);
        row("no review after a hearing",
            changed("\"after_hearing\": true", "\"after_hearing\": false"), u"after_hearing"_s);
        row("unknown count", changed("clear_days", "roughly"), u"roughly"_s);
        row("unknown retention", changed("years_30", "years_29"), u"retention.ordinary"_s);
        row("agency word of blanks", changed("某城管", "  "), u"agency_word"_s);
        row("agency word with a token", changed("某城管", "{year}"), u"agency_word"_s);
        row("kind twice", changed("\"kind\": \"filing\"", "\"kind\": \"lead\""),
            u"numbers[1].kind"_s);
        row("two kinds with the same numbers", changed("案源", "立字"), u"numbers[1].pattern"_s);
        row("pattern without serial", changed("第{serial:3}号", ""), u"numbers[0].pattern"_s);
        row("cut short", shippedText().left(500), u"not JSON"_s);
    }
    void faultySettingsAreRefusedAndNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        const auto settings = BureauSettings::parse(text, u"ours.json"_s);
        QVERIFY(!settings);
        QVERIFY2(settings.error().text.contains(u"ours.json"_s), qPrintable(settings.error().text));
        QVERIFY2(settings.error().text.contains(named), qPrintable(settings.error().text));
    }

    void settingsChangeWhatTheLawLeavesOpen()
    {
        const Law law = *Law::shipped();
        const Date today(2026, 6, 1);
        BureauSettings settings = shipped();
        const Rule &transfer = *law.rule(u"T36", today);
        const Rule &decision = *law.rule(u"T04", today);
        const Rule &payment = *law.rule(u"T20", today);
        QVERIFY(termUnder(settings, transfer).unit == Term::Unit::CalendarDays);
        QVERIFY(!pausesUnder(settings, decision).contains(u"P3"_s));

        settings.transferTermsInWorkingDays = true;
        settings.publicNoticeExcluded = true;
        QVERIFY(termUnder(settings, transfer).unit == Term::Unit::WorkingDays);
        QVERIFY(termUnder(settings, *law.rule(u"T37", today)).unit == Term::Unit::Hours);
        QVERIFY(termUnder(settings, payment).unit == Term::Unit::CalendarDays);
        QVERIFY(pausesUnder(settings, decision).contains(u"P3"_s));
        QCOMPARE(pausesUnder(settings, payment), payment.pauses);
    }

    void theQuotaOfReviewersIsRoundedUp()
    {
        const BureauSettings settings = shipped();
        QCOMPARE(reviewersNeeded(settings, 0), 0);
        QCOMPARE(reviewersNeeded(settings, 1), 1);
        QCOMPARE(reviewersNeeded(settings, 20), 1);
        QCOMPARE(reviewersNeeded(settings, 21), 2);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plurals.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context{};
    QString source{};
    QString comment{};
    bool counted = false; ///< has %n, so one form for each plural of the language
    QStringList translations{};
};

const QString translationFile = QStringLiteral(ANJUAN_SOURCE_DIR "/resources/i18n/anjuan_zh_CN.ts");

/// What `file` holds; a mistake in its XML fails the test that reads it.
QList<Message> messagesOf(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        QTest::qFail("The translation file cannot be read.", __FILE__, __LINE__);
        return {};
    }
    QXmlStreamReader xml(&device);
    QList<Message> messages;
    QString context{};
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(
                {.context = context, .counted = xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            messages.last().comment = xml.readElementText();
        else if (xml.name() == "numerusform"_L1 ||
                 (xml.name() == "translation"_L1 && !messages.last().counted))
            messages.last().translations.append(
                xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    if (xml.hasError())
        QTest::qFail(qPrintable(xml.errorString()), __FILE__, __LINE__);
    return messages;
}

/// How often each place (%1, %L2, %n) stands in `text`.
QMap<QString, int> placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?([0-9]{1,2}|n)"_s);
    QMap<QString, int> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        ++places[found.next().captured(1)];
    return places;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void everyTextIsTranslatedWithAllItsPlaces()
    {
        for (const Message &message : messagesOf(translationFile)) {
            const QByteArray where = (message.context + u": "_s + message.source).toUtf8();
            QVERIFY2(!message.translations.isEmpty(), where.constData());
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.trimmed().isEmpty(), where.constData());
                QVERIFY2(placesOf(translation) == placesOf(message.source), where.constData());
            }
        }
    }
    void theProgramCarriesEveryTranslation()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/anjuan_zh_CN.qm"_s));
        for (const Message &message : messagesOf(translationFile)) {
            const QByteArray comment = message.comment.toUtf8();
            const QString spoken = translator.translate(
                message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                comment.isEmpty() ? nullptr : comment.constData(), message.counted ? 2 : -1);
            QVERIFY2(message.translations.contains(spoken),
                     qPrintable(message.context + u": "_s + message.source));
        }
    }
    void englishCountsAsPeopleRead()
    {
        anjuan::EnglishPlurals english;
        QVERIFY(!english.isEmpty());
        const auto said = [&](const char *text, int count) {
            return english.translate("", text, nullptr, count);
        };
        QCOMPARE(said("%n payment(s) recorded, %1 yuan;", 1), u"%n payment recorded, %1 yuan;"_s);
        QCOMPARE(said("%n payment(s) recorded, %1 yuan;", 0), u"%n payments recorded, %1 yuan;"_s);
        QCOMPARE(said("%n line(s) were written to %1.", 1), u"%n line was written to %1."_s);
        QCOMPARE(said("%n line(s) fit, %1 yuan;", 1), u"%n line fits, %1 yuan;"_s);
        QVERIFY(said("The case is closed.", -1).isNull());
        QVERIFY(said("%n more", 2).isNull());
        for (const Message &message : messagesOf(translationFile))
            for (const int count : {1, 2})
                if (message.counted && message.source.contains(u"(s)"_s))
                    QVERIFY2(!said(message.source.toUtf8().constData(), count).contains(u"(s"_s),
                             qPrintable(message.source));
    }
    void aPlaceIsCountedHoweverItIsWritten()
    {
        QCOMPARE(placesOf(u"%1 of %2, %L1 again, 100 % of %n"_s),
                 (QMap<QString, int>{{u"1"_s, 2}, {u"2"_s, 1}, {u"n"_s, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strict_json.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

enum class Colour { Red, Green };
constexpr std::array colourNames{
    Name<Colour>{Colour::Red, "red"_L1},
    Name<Colour>{Colour::Green, "green"_L1},
};

struct Thing {
    QString name;
    qint64 count = 0;
    bool good = false;
    QStringList words;
    QStringList parts;
    Colour colour = Colour::Red;
};

Result<Thing> read(const QByteArray &text)
{
    return strict_json::read(text, u"thing.json"_s, [](JsonFields &root) {
        Thing thing;
        thing.name = root.text("name"_L1);
        thing.count = root.integer("count"_L1, 1, 10);
        thing.good = root.flag("good"_L1, true);
        if (root.has("words"_L1))
            thing.words = root.texts("words"_L1);
        if (root.has("colour"_L1))
            thing.colour = root.word("colour"_L1, colourNames);
        if (root.has("parts"_L1))
            for (JsonFields &part : root.objects("parts"_L1)) {
                thing.parts << part.text("id"_L1);
                part.close();
            }
        return thing;
    });
}

} // namespace

class TestStrictJson : public QObject {
    Q_OBJECT
private slots:
    void aSoundTextIsRead()
    {
        const auto thing =
            read("\xEF\xBB\xBF{ \"name\": \"a\\\"b\", \"count\": 10, \"good\": false,\n"
                 " \"words\": [], \"parts\": [ {\"id\": \"x\"}, {\"id\": \"案\"} ],"
                 " \"colour\": \"green\" }");
        QVERIFY2(thing, qPrintable(thing ? QString() : thing.error().text));
        QCOMPARE(thing->name, u"a\"b"_s);
        QCOMPARE(thing->count, 10);
        QCOMPARE(thing->good, false);
        QCOMPARE(thing->parts, (QStringList{u"x"_s, u"案"_s}));
        QVERIFY(thing->colour == Colour::Green);
    }

    void aFaultIsNamedWithFileLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &named) {
            QTest::newRow(name) << text << named;
        };
        row("repeated", "{\"name\": \"a\",\n\"count\": 1,\n\"name\": \"b\"}",
            {u"line 3"_s, u"name is repeated"_s});
        row("repeated by an escape", "{\"name\": \"a\", \"count\": 1,\n\"n\\u0061me\": \"b\"}",
            {u"line 2"_s, u"name is repeated"_s});
        row("repeated deep",
            "{\"name\": \"a\", \"count\": 1, \"parts\": [\n{\"id\": \"x\"},\n"
            "{\"id\": \"x\", \"id\": \"y\"}]}",
            {u"line 3"_s, u"parts[1].id is repeated"_s});
        row("unknown", "{\"name\": \"a\", \"count\": 1,\n\n\"nmae\": 1}",
            {u"line 3"_s, u"nmae"_s, u"unknown"_s});
        row("unknown deep",
            "{\"name\": \"a\", \"count\": 1,\n\"parts\": [{\"id\": \"x\", \"z\": 1}]}",
            {u"line 2"_s, u"parts[0].z"_s, u"unknown"_s});
        row("missing", "{\"name\": \"a\"}", {u"count"_s, u"missing"_s});
        row("missing deep", "{\"name\": \"a\", \"count\": 1, \"parts\": [{}]}",
            {u"parts[0].id"_s, u"missing"_s});
        row("text for number", "{\"name\": \"a\", \"count\": \"1\"}", {u"count"_s, u"1 to 10"_s});
        row("fraction", "{\"name\": \"a\", \"count\": 1.5}", {u"count"_s});
        row("too large", "{\"name\": \"a\", \"count\": 1e300}", {u"count"_s});
        row("negative", "{\"name\": \"a\", \"count\": -1}", {u"count"_s});
        row("null", "{\"name\": null, \"count\": 1}", {u"name"_s});
        row("blank", "{\"name\": \"  \", \"count\": 1}", {u"name"_s, u"empty"_s});
        row("no flag", "{\"name\": \"a\", \"count\": 1, \"good\": 1}", {u"good"_s});
        row("no word", "{\"name\": \"a\", \"count\": 1, \"colour\": \"blue\"}",
            {u"colour"_s, u"blue"_s});
        row("a word among words", "{\"name\": \"a\", \"count\": 1, \"words\": [\"a\", 2]}",
            {u"words[1]"_s});
        row("no object", "{\"name\": \"a\", \"count\": 1, \"parts\": [7]}", {u"parts[0]"_s});
        row("no list", "{\"name\": \"a\", \"count\": 1, \"parts\": {}}", {u"parts"_s});
        row("cut short", "{\"name\": \"a\",\n\"count\":", {u"not JSON"_s});
        row("empty", "", {u"not JSON"_s});
        row("list", "[]", {u"object"_s});
        row("bad encoding", "{\"name\": \"\xB3\xC7\", \"count\": 1}", {u"not JSON"_s});
        row("trailing", "{\"name\": \"a\", \"count\": 1} x", {u"not JSON"_s});
        row("deep", QByteArray(200'000, '['), {u"not JSON"_s});
        row("nested as deep as can be, with long keys",
            QByteArray("{\"" + QByteArray(20'000, 'k') + "\":").repeated(400) + "[" +
                QByteArray("1,").repeated(100'000) + "1]" + QByteArray(400, '}'),
            {u"name"_s, u"missing"_s});
        row("huge", QByteArray(strict_json::largestText + 1, ' '), {u"16 MB"_s});
    }
    void aFaultIsNamedWithFileLineAndKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, named);
        const auto thing = read(text);
        QVERIFY(!thing);
        QVERIFY2(thing.error().text.contains(u"thing.json"_s), qPrintable(thing.error().text));
        for (const QString &word : named)
            QVERIFY2(thing.error().text.contains(word), qPrintable(thing.error().text));
    }

    void cuttingATextAnywhereNeverReadsIt()
    {
        const QByteArray whole =
            "{\"name\": \"a\\\\\", \"count\": 1, \"parts\": [ {\"id\": \"x\"} ]}";
        QVERIFY(read(whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!read(whole.left(length)));
    }
};

QTEST_GUILESS_MAIN(TestStrictJson)
#include "test_strict_json.moc"

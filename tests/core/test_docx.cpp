// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documents/official_forms.h"
#include "core/exchange/act_code.h"
#include "core/exchange/docx_template.h"
#include "tests/support/docx.h"
#include "tests/support/test_database.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;
using test::cutParagraph;
using test::docx;
using test::paragraph;
using test::row;

namespace {

QString filled(const QString &body, const QJsonObject &values, QStringList *missing = nullptr)
{
    const auto form = DocxTemplate::read(docx(body));
    if (!form)
        return u"refused: "_s + form.error().text;
    const auto done = form->fill({values, {}, {}});
    if (!done)
        return u"refused: "_s + done.error().text;
    if (missing)
        *missing = done->missing;
    const auto text = textOfDocx(done->bytes);
    return text ? *text : text.error().text;
}

QString mainXml(const QByteArray &bytes)
{
    const auto package = DocxPackage::read(bytes);
    return package ? QString::fromUtf8(*package->part(u"word/document.xml"_s)) : QString();
}

} // namespace

class TestDocx : public QObject {
    Q_OBJECT
private slots:
    void officialForms_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("wanted");
        const auto add = [](const QString &got, const QString &wanted) {
            QTest::newRow(qPrintable(wanted)) << got << wanted;
        };
        add(official::day(Date(2023, 3, 1)), u"2023年3月1日"_s);
        add(official::dayInCharacters(Date(2023, 3, 1)), u"二〇二三年三月一日"_s);
        add(official::dayInCharacters(Date(2020, 10, 20)), u"二〇二〇年十月二十日"_s);
        add(official::dayInCharacters(Date(2019, 12, 31)), u"二〇一九年十二月三十一日"_s);
        add(official::hour(14 * 60 + 5), u"14时05分"_s);
        add(official::amountInCharacters(Money::yuan(2000)), u"贰仟元整"_s);
        add(official::amountInCharacters(Money{1005050}), u"壹万零伍拾元伍角"_s);
        add(official::amountInCharacters(Money{308}), u"叁元零捌分"_s);
        add(official::amountInCharacters(Money{8}), u"捌分"_s);
        add(official::amountInCharacters(Money{0}), u"零元整"_s);
        add(official::amountInCharacters(Money::yuan(10)), u"壹拾元整"_s);
        add(official::amountInCharacters(Money::yuan(110000)), u"壹拾壹万元整"_s);
        add(official::amountInCharacters(Money::yuan(100001000)), u"壹亿零壹仟元整"_s);
        add(official::amountInCharacters(Money::yuan(1002003)), u"壹佰万贰仟零叁元整"_s);
        add(official::yuan(Money::yuan(2000)), u"2000"_s);
        add(official::yuan(Money{200050}), u"2000.50"_s);
        add(official::number(0), u"零"_s);
        add(official::number(10), u"十"_s);
        add(official::number(105), u"一百零五"_s);
        add(official::number(21), u"二十一"_s);
    }
    void officialForms()
    {
        QFETCH(QString, got);
        QFETCH(QString, wanted);
        QCOMPARE(got, wanted);
    }

    void aPlaceholderIsFoundHoweverWordCutIt()
    {
        const QJsonObject values{{u"a"_s, QJsonObject{{u"b"_s, u"值<&>"_s}}}, {u"c"_s, u"丙"_s}};
        for (const QStringList &runs :
             {QStringList{u"前{{a.b}}中{{c}}后"_s},
              QStringList{u"前{"_s, u"{a"_s, u".b}"_s, u"}中{{c}}后"_s},
              QStringList{u"前{{a.b}"_s, u"}中{"_s, u"{"_s, u"c"_s, u"}}后"_s},
              QStringList{u"前"_s, u"{{a.b}}"_s, u"中"_s, u"{{c}}"_s, u"后"_s}})
            QCOMPARE(filled(cutParagraph(runs), values).trimmed(), u"前值<&>中丙后"_s);
    }

    void theValueHasTheFormatOfItsPlace()
    {
        const auto form = DocxTemplate::read(docx(cutParagraph({u"甲"_s, u"{{c}}"_s, u"乙"_s})));
        VERIFY_RESULT(form);
        const auto done = form->fill({{{u"c"_s, u"粗"_s}}, {}, {}});
        VERIFY_RESULT(done);
        const QString xml = mainXml(done->bytes);
        QVERIFY2(xml.contains(u"<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">粗</w:t>"_s) ||
                     xml.contains(u"<w:rPr><w:b /></w:rPr><w:t xml:space=\"preserve\">粗</w:t>"_s),
                 qPrintable(xml));
    }

    void rowsAndBlocksAreRepeated()
    {
        const QJsonObject values{
            {u"list"_s, QJsonArray{QJsonObject{{u"x"_s, u"甲"_s}}, QJsonObject{{u"x"_s, u"乙"_s}}}},
            {u"names"_s, QJsonArray{u"一"_s, u"二"_s}}};
        const QString table = u"<w:tbl>"_s + row({u"序号"_s, u"名称"_s}) +
                              row({u"{{*list}}{{list.no}}"_s, u"{{list.x}}{{/list}}"_s}) +
                              u"</w:tbl>"_s;
        QCOMPARE(filled(table, values).trimmed(), u"序号 | 名称\n1 | 甲\n2 | 乙"_s);
        QCOMPARE(filled(paragraph(u"{{*list}}"_s) + paragraph(u"{{list.no|han}}、{{list.x}}"_s) +
                            paragraph(u"{{/list}}"_s) +
                            paragraph(u"共{{list|count}}项：{{names}}"_s),
                        values)
                     .trimmed(),
                 u"一、甲\n二、乙\n共2项：一、二"_s);
    }

    void anEmptyListLeavesNoRow()
    {
        const QString table = u"<w:tbl>"_s + row({u"序号"_s}) +
                              row({u"{{*list}}{{list.no}}{{/list}}"_s}) + u"</w:tbl>"_s;
        QCOMPARE(filled(table, {{u"list"_s, QJsonArray()}}).trimmed(), u"序号"_s);
    }

    void conditionsKeepOrDropTheirText()
    {
        const QString inLine =
            paragraph(u"甲{{?yes}}是{{/yes}}{{?no}}否{{c}}{{/no}}{{!no}}非{{/no}}"
                      "{{?m=post}}邮{{/m}}{{?m=left}}留{{/m}}"_s);
        const QString block =
            paragraph(u"{{?no}}"_s) + paragraph(u"不见{{nothing}}"_s) + paragraph(u"{{/no}}"_s);
        const QJsonObject values{
            {u"yes"_s, true},
            {u"no"_s, false},
            {u"m"_s, QJsonObject{{u"code"_s, u"post"_s}, {u"word"_s, u"邮寄"_s}}}};
        QStringList missing;
        QCOMPARE(filled(inLine + block, values, &missing).trimmed(), u"甲是非邮"_s);
        QVERIFY(missing.isEmpty());
    }

    void formsOfValues()
    {
        const QJsonObject values{{u"d"_s, QJsonObject{{u"day"_s, u"2023-03-01"_s}}},
                                 {u"m"_s, QJsonObject{{u"yuan"_s, u"2000.00"_s}}},
                                 {u"h"_s, QJsonObject{{u"hour"_s, 845}}}};
        QCOMPARE(
            filled(paragraph(u"{{d}}|{{d|han}}|{{m}}|{{m|cheque}}|{{h}}|{{e|or:无}}"_s), values)
                .trimmed(),
            u"2023年3月1日|二〇二三年三月一日|2000|贰仟元整|14时05分|无"_s);
    }

    void aMissingValueStandsOut()
    {
        const auto form = DocxTemplate::read(docx(paragraph(u"见{{party.name}}。"_s)));
        VERIFY_RESULT(form);
        const auto done = form->fill({{}, {}, [](const QString &) { return u"当事人"_s; }});
        VERIFY_RESULT(done);
        QCOMPARE(done->missing, QStringList{u"party.name"_s});
        const QString xml = mainXml(done->bytes);
        QVERIFY(xml.contains(u"〖缺：当事人〗"_s));
        QVERIFY(xml.contains(u"w:highlight"_s));
    }

    void linesBecomeParagraphsThatKeepTheirIndent()
    {
        const QString body =
            u"<w:p><w:pPr><w:ind w:firstLine=\"640\"/></w:pPr><w:r><w:t>{{t}}</w:t></w:r></w:p>"_s;
        const auto form = DocxTemplate::read(docx(body));
        VERIFY_RESULT(form);
        const auto done = form->fill({{{u"t"_s, u"第一段\n第二段"_s}}, {}, {}});
        VERIFY_RESULT(done);
        QCOMPARE(mainXml(done->bytes).count(u"w:firstLine=\"640\""_s), 2);
        QCOMPARE(textOfDocx(done->bytes)->trimmed(), u"第一段\n第二段"_s);
    }

    void dataIsNeverATemplate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a placeholder") << u"{{*each}}"_s << u"{{*each}}"_s;
        QTest::newRow("xml") << u"</w:t></w:r><w:p/>"_s << u"</w:t></w:r><w:p/>"_s;
        QTest::newRow("NUL") << u"甲"_s + QChar(0) + u"乙"_s << u"甲乙"_s;
        QTest::newRow("direction") << QString(u"甲\u202e乙"_s) << u"甲乙"_s;
        QTest::newRow("half a pair") << u"甲"_s + QChar(0xd800) + u"乙"_s << u"甲乙"_s;
        QTest::newRow("a rare character") << u"𠮷野"_s << u"𠮷野"_s;
    }
    void dataIsNeverATemplate()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        const QJsonObject values{{u"n"_s, name}, {u"each"_s, QJsonArray{1, 2}}};
        QCOMPARE(filled(paragraph(u"【{{n}}】{{n}}"_s), values).trimmed(),
                 u"【%1】%1"_s.arg(shown));
    }

    void aPictureIsPutInWithItsRelation()
    {
        const auto form = DocxTemplate::read(docx(paragraph(u"{{@code|mm:20}}"_s)));
        VERIFY_RESULT(form);
        const auto done = form->fill({{}, {{u"code"_s, qrCode(u"ANJUAN1"_s)}}, {}});
        VERIFY_RESULT(done);
        const auto package = DocxPackage::read(done->bytes);
        VERIFY_RESULT(package);
        QVERIFY(package->part(u"word/media/document_rIdPicture1.png"_s)->startsWith("\x89PNG"));
        QVERIFY(package->part(u"word/_rels/document.xml.rels"_s)
                    ->contains("media/document_rIdPicture1.png"));
        QVERIFY(package->part(u"[Content_Types].xml"_s)->contains("image/png"));
    }

    void theSameValuesGiveTheSameBytes()
    {
        const auto form = DocxTemplate::read(docx(paragraph(u"{{a}}"_s)));
        VERIFY_RESULT(form);
        const DocxValues values{{{u"a"_s, u"甲"_s}}, {}, {}};
        QVERIFY(form->fill(values)->bytes == form->fill(values)->bytes);
    }

    void faultsNameTheirParagraph_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("open braces") << u"甲{{a"_s;
        QTest::newRow("closed only") << u"甲}}"_s;
        QTest::newRow("no key") << u"{{当事人}}"_s;
        QTest::newRow("unknown form") << u"{{a|big}}"_s;
        QTest::newRow("condition not closed") << u"甲{{?a}}乙"_s;
        QTest::newRow("end without beginning") << u"甲{{/a}}"_s;
        QTest::newRow("block not closed") << u"{{*a}}"_s;
        QTest::newRow("list within a line") << u"甲{{*a}}乙{{/a}}"_s;
    }
    void faultsNameTheirParagraph()
    {
        QFETCH(QString, text);
        const auto form = DocxTemplate::read(docx(paragraph(u"好"_s) + paragraph(text)));
        VERIFY_RESULT(form);
        const auto faults = form->faults();
        QCOMPARE(faults.size(), std::size_t(1));
        QCOMPARE(faults.front().paragraph, 2);
        QVERIFY(!faults.front().reason.isEmpty());
        QVERIFY(!form->fill({}));
    }

    void marksAreFoundInHeadersToo()
    {
        const auto form = DocxTemplate::read(docx(
            paragraph(u"甲"_s),
            {{u"word/header1.xml"_s,
              "<w:hdr "
              "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r>"
              "<w:t>{{a}}</w:t></w:r></w:p></w:hdr>"}}));
        VERIFY_RESULT(form);
        QCOMPARE(form->marks().size(), std::size_t(1));
        QCOMPARE(form->marks().front().part, u"word/header1.xml"_s);
        QVERIFY(
            textOfDocx(form->fill({{{u"a"_s, u"页眉"_s}}, {}, {}})->bytes)->contains(u"页眉"_s));
    }

    void whatIsNoPlainWordDocumentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString body = paragraph(u"甲"_s);
        const auto rels = [&](const QByteArray &type) {
            return docx(body, {{u"word/_rels/document.xml.rels"_s,
                                "<Relationships><Relationship Id=\"a\" Type=\"http://x/" + type +
                                    "\" Target=\"http://192.0.2.1/a\" "
                                    "TargetMode=\"External\"/></Relationships>"}});
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no archive") << QByteArray("PK\x03\x04 but not really");
        QTest::newRow("another archive") << *zipped({{u"a.txt"_s, "a"}});
        QTest::newRow("broken xml") << docx(u"<w:p><w:r>"_s);
        QTest::newRow("entities") << docx(
            body, {{u"word/document.xml"_s,
                    "<!DOCTYPE a [<!ENTITY b \"c\">]><w:document><w:body/></w:document>"}});
        QTest::newRow("macros") << docx(body, {{u"word/vbaProject.bin"_s, "x"}});
        QTest::newRow("embedded object")
            << docx(body, {{u"word/embeddings/oleObject1.bin"_s, "x"}});
        QTest::newRow("remote template") << rels("attachedTemplate");
        QTest::newRow("remote picture") << rels("image");
        QTest::newRow("field that fetches") << docx(
            u"<w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT \"a\"</w:instrText></w:r></w:p>"_s);
        QTest::newRow("DDE") << docx(
            u"<w:p><w:fldSimple w:instr=\"DDEAUTO c:\\\\cmd.exe\"/></w:p>"_s);
        QTest::newRow("another file drawn in") << docx(u"<w:altChunk/>"_s);
        QTest::newRow("too deep") << docx(u"<w:sdt>"_s.repeated(5000) +
                                          u"</w:sdt>"_s.repeated(5000));
        QTest::newRow("name that leads outside")
            << *zipped({{u"../x"_s, "a"}, {u"word/document.xml"_s, "<a/>"}});
        QByteArray bomb(60 << 20, ' ');
        QTest::newRow("bomb") << docx(body, {{u"word/media/a.png"_s, bomb}});
    }
    void whatIsNoPlainWordDocumentIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto form = DocxTemplate::read(bytes);
        QVERIFY(!form);
        QVERIFY(!form.error().text.isEmpty());
        QVERIFY2(!form.error().text.contains(u'\n'), qPrintable(form.error().text));
    }

    void tenThousandRowsAreFilled()
    {
        QJsonArray list;
        for (int i = 0; i < 10'000; ++i)
            list.append(QJsonObject{{u"x"_s, u"第%1件"_s.arg(i)}});
        const QString table = u"<w:tbl>"_s +
                              row({u"{{*list}}{{list.no}}"_s, u"{{list.x}}{{/list}}"_s}) +
                              u"</w:tbl>"_s;
        QElapsedTimer clock;
        clock.start();
        const QString text = filled(table, {{u"list"_s, list}});
        QVERIFY(text.contains(u"10000 | 第9999件"_s));
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
    }

    void anActCodeIsReadAsItIsWritten()
    {
        const ActCode code{CaseId::parse(u"01900000-0000-7000-8000-000000000001"_s), 12,
                           u"penalty_decision"_s, QString(20, u'a')};
        QCOMPARE(ActCode::parse(u" "_s + code.toString() + u'\n'), std::optional(code));
        QVERIFY(!ActCode::parse(u"ANJUAN1/x/1/y/z"_s));
        QVERIFY(!ActCode::parse(QString()));
        QVERIFY(qrCode(code.toString()).width > 100);
        QVERIFY(qrCode(QString(5000, u'x')).bytes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDocx)
#include "test_docx.moc"

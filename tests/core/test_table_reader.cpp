// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/support/workbook.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

struct Table {
    TableInfo info;
    QList<TableRow> rows;
    QString error; ///< empty if it was read
    QStringList cells(qsizetype row) const { return rows.value(row).cells; }
};

TableVisitor keeping(Table &table)
{
    return {.header = {},
            .row =
                [&table](const TableRow &row) {
                    table.rows += row;
                    return true;
                },
            .progress = {}};
}

Table tableOf(const QByteArray &bytes, const TableOptions &options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Table table;
    const Result<TableInfo> info = readTable(buffer, options, keeping(table));
    if (info)
        table.info = *info;
    else
        table.error = info.error().text;
    return table;
}

Table tableOf(const QString &path)
{
    Table table;
    const Result<TableInfo> info = readTable(path, {}, keeping(table));
    if (info)
        table.info = *info;
    else
        table.error = info.error().text;
    return table;
}

Table sheetOf(const QByteArray &sheet, const QByteArray &strings = {},
              const QByteArray &styles = {}, bool from1904 = false)
{
    return tableOf(test::archiveOf(test::workbookParts(sheet, strings, styles, from1904)));
}

QString messyInputs() { return QStringLiteral(ANJUAN_SOURCE_DIR "/tests/support/messy_inputs/"); }

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto low = static_cast<char>(c.unicode() & 0xff);
        const auto high = static_cast<char>(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

QByteArray gb18030(const QString &text)
{
    QStringEncoder encoder("GB18030");
    return encoder.encode(text);
}

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    return 0;
}

} // namespace

class TestTableReader : public QObject {
    Q_OBJECT
private slots:
    // The files as offices send them.
    void eachMessyFileGivesWhatIsExpectedOfIt_data()
    {
        QFile file(messyInputs() + u"expected.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("expected");
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (auto entry = all.begin(); entry != all.end(); ++entry)
            if (QFile::exists(messyInputs() + entry.key()))
                QTest::newRow(qUtf8Printable(entry.key()))
                    << entry.key() << entry.value().toObject();
    }
    void eachMessyFileGivesWhatIsExpectedOfIt()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, expected);
        const Table table = tableOf(messyInputs() + name);
        if (expected["rows"_L1].isString()) {
            QVERIFY2(!table.error.isEmpty(), qUtf8Printable(expected["rows"_L1].toString()));
            return;
        }
        QCOMPARE(table.error, QString());
        QCOMPARE(table.rows.size(), expected["rows"_L1].toInt());
        for (const TableRow &row : table.rows) {
            QCOMPARE(row.problem, QString());
            QCOMPARE(row.cells.size(), table.info.header.size());
        }
        const QString encoding = expected["encoding"_L1].toString();
        if (!encoding.isEmpty())
            QVERIFY(encoding.startsWith(
                encoding == u"GBK" ? u"GBK"_s : nameOf(encodingNames, table.info.encoding)));
    }
    void theMessyFilesAreReadToTheLetter()
    {
        const Table plain = tableOf(messyInputs() + u"01_utf8_nobom.csv"_s);
        QCOMPARE(plain.cells(3), (QStringList{u"某城管罚〔2025〕004号"_s, u"𠮷野家某店"_s,
                                              QString(), u"店外经营;\n第二行说明"_s,
                                              u"2025-03-03"_s, QString(), u"0"_s, u"免予处罚"_s}));
        QCOMPARE(plain.cells(2)[3], u"超标排放油烟,\"屡教不改\""_s);
        for (const QString &name : {u"03_gb18030.csv"_s, u"07_utf16be_bom.csv"_s}) {
            const Table same = tableOf(messyInputs() + name);
            QCOMPARE(same.info.header, plain.info.header);
            for (qsizetype i = 0; i < plain.rows.size(); ++i) {
                QCOMPARE(same.cells(i), plain.cells(i));
                QCOMPARE(same.rows[i].number, i + 2);
            }
        }
        const Table semicolons = tableOf(messyInputs() + u"09_semicolon.csv"_s);
        QCOMPARE(semicolons.info.separator, u';');
        QCOMPARE(semicolons.cells(0), plain.cells(0));
        QCOMPARE(tableOf(messyInputs() + u"25_gb18030_2022_fe9f.csv"_s).cells(0)[1], u"䶮某"_s);
        QCOMPARE(
            tableOf(messyInputs() + u"21_zero_width_nbsp.csv"_s).cells(0),
            (QStringList{u"某城管罚〔2025〕011号"_s, u"张某"_s, QString(), u"擅自占用城市道路"_s,
                         u"2025-01-02"_s, QString(), u"2\u00a0000"_s, QString()}));
    }
    void theMessyFilesAreRefusedWithThePlaceNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        QTest::newRow("cut")
            << u"11_truncated_multibyte.csv"_s
            << u"Line 6, byte 469 of the file: the file ends in the middle of a character"_s;
        QTest::newRow("mixed") << u"13_mixed_encoding.csv"_s
                               << u"Line 2, byte 201 of the file: the text is UTF-8 up to here"_s;
        QTest::newRow("header") << u"15_dup_header.csv"_s
                                << u"The header “当事人” occurs twice, in columns B and C"_s;
        QTest::newRow("web page") << u"23_xls_html.xls"_s << u"This is a web page (HTML)"_s;
    }
    void theMessyFilesAreRefusedWithThePlaceNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, part);
        const QString error = tableOf(messyInputs() + name).error;
        QVERIFY2(error.contains(part), qUtf8Printable(error));
    }

    // CSV.
    void aCsvFileIsTakenApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;
        const Rows ab{{u"1"_s, u"2"_s}};
        QTest::newRow("plain") << "a,b\n1,2\n"_ba << ab;
        QTest::newRow("no last line end") << "a,b\n1,2"_ba << ab;
        QTest::newRow("CR LF") << "a,b\r\n1,2\r\n"_ba << ab;
        QTest::newRow("CR") << "a,b\r1,2\r"_ba << ab;
        QTest::newRow("tab") << "a\tb\n1\t2\n"_ba << ab;
        QTest::newRow("told separator") << "sep=;\r\na;b\r\n1;2\r\n"_ba << ab;
        QTest::newRow("blank lines") << "\n\na,b\n\n , \n1,2\n\n"_ba << ab;
        QTest::newRow("quotes") << "a,b\n\"1,\"\"x\"\"\", \"2\n3\" \n"_ba
                                << Rows{{u"1,\"x\""_s, u"2\n3"_s}};
        QTest::newRow("mark inside a cell")
            << "a,b\n5\" pipe,2\n"_ba << Rows{{u"5\" pipe"_s, u"2"_s}};
        QTest::newRow("comma in a quoted header") << "\"a;b;c;d\",b\n1,2\n"_ba << ab;
        QTest::newRow("one column") << "a\n1\n2\n"_ba << Rows{{u"1"_s}, {u"2"_s}};
        QTest::newRow("empty quoted") << "a,b\n\"\",2\n"_ba << Rows{{QString(), u"2"_s}};
        QTest::newRow("header alone") << "a,b"_ba << Rows{};
        QTest::newRow("byte order mark") << "\xef\xbb\xbf\"a\",b\n1,2\n"_ba << ab;
    }
    void aCsvFileIsTakenApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        const Table table = tableOf(bytes);
        QCOMPARE(table.error, QString());
        QCOMPARE(table.info.headerNumber > 0, true);
        QCOMPARE(table.rows.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(table.rows[i].problem, QString());
            QCOMPARE(table.cells(i), rows[i]);
        }
    }
    void aRowKnowsItsNumberInTheFile()
    {
        const Table table = tableOf("a,b\n\"1\nx\",2\n\n3,4\n"_ba);
        QCOMPARE(table.info.headerNumber, 1);
        QCOMPARE(table.rows[0].number, 2);
        QCOMPARE(table.rows[1].number, 4);
    }
    void aRowThatDoesNotFitTheHeaderIsNamedAndTheOthersAreRead()
    {
        const Table table = tableOf("a,b\n1,2,3\n4\n5,\xef\xbf\xbd\n6,7,,\n"_ba);
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.rows[0].problem,
                 u"Row 2 has more cells (3) than the header has columns (2)."_s);
        QCOMPARE(table.rows[1].problem,
                 u"Row 3 has fewer cells (1) than the header has columns (2)."_s);
        QVERIFY(table.rows[2].problem.startsWith(u"Row 4, column B: the text contains “�”"_s));
        QCOMPARE(table.rows[3].problem, QString());
    }
    void aCsvFileIsRefusedWithItsFault_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << QByteArray() << u"The file is empty"_s;
        QTest::newRow("blank") << " \r\n \r\n"_ba << u"The file is empty"_s;
        QTest::newRow("open quote")
            << "a,b\n1,2\n\"3,4\n5,6\n"_ba << u"opened in line 3 is never closed"_s;
        QTest::newRow("text after quote")
            << "a,b\n\"1\"x,2\n"_ba << u"Line 2: text follows a closing quotation mark"_s;
        QTest::newRow("zero bytes") << QByteArray("a,b\n1,\0\n", 8) << u"zero byte"_s;
        QTest::newRow("double header")
            << " A,ａ\n1,2\n"_ba << u"“ａ” occurs twice, in columns A and B"_s;
        QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0a\0\0\0", 8) << u"UTF-32"_s;
        QTest::newRow("neither")
            << "\xb0\xb8,b\n1,\xff\n"_ba
            << u"Line 2, byte 8 of the file: this is no character of GB18030."_s;
        QTest::newRow("unassigned") << "\xb0\xb8,b\n1,\x84\x31\xa5\x30\n"_ba
                                    << u"Line 2, byte 8 of the file: GB18030 has no character"_s;
        QTest::newRow("UTF-8 among GB18030")
            << gb18030(u"案件,名称\n一,二三四五六\n"_s) + u"张三李四,路边经营活动的人\n"_s.toUtf8()
            << u"line 3 is UTF-8"_s;
        QTest::newRow("overlong") << "编号名称,b\n1,\xc0\xaf\n"_ba << u"Line 2, byte 18"_s;
        QTest::newRow("surrogate in UTF-8")
            << "编号名称,b\n1,\xed\xa0\x80\n"_ba << u"Line 2, byte 18"_s;
        QTest::newRow("half of a pair")
            << "\xff\xfe"_ba + utf16(u"a,b\n1,"_s + QChar(0xd842) + u"\n"_s, false)
            << u"Line 2, byte 15"_s;
        QTest::newRow("odd UTF-16")
            << "\xff\xfe"_ba + utf16(u"a,b\n1,2"_s, false) + "3" << u"ends in the middle"_s;
        QTest::newRow("old workbook")
            << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more"_ba << u".xls"_s;
        QTest::newRow("old workbook as XML")
            << "<?xml version=\"1.0\"?><Workbook/>"_ba << u"XML file"_s;
        QTest::newRow("web archive") << "MIME-Version: 1.0\r\n"_ba << u"MHT"_s;
        QTest::newRow("PDF") << "%PDF-1.7"_ba << u"PDF"_s;
    }
    void aCsvFileIsRefusedWithItsFault()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const Table table = tableOf(bytes);
        QVERIFY2(table.error.contains(part), qUtf8Printable(table.error));
    }
    void everyEncodingGivesTheSameTable()
    {
        const QString text =
            u"编码,名称,备注\r\n1,𠮷野家䶮一一一一,\"一,\n二\"\r\n2,Café ①,€\r\n"_s;
        const Table plain = tableOf(text.toUtf8());
        QCOMPARE(plain.rows.size(), 2);
        const QList<std::pair<QByteArray, Encoding>> files{
            {"\xef\xbb\xbf"_ba + text.toUtf8(), Encoding::Utf8},
            {gb18030(text), Encoding::Gb18030},
            {utf16(text, false), Encoding::Utf16Le},
            {utf16(text, true), Encoding::Utf16Be},
            {"\xff\xfe"_ba + utf16(text, false), Encoding::Utf16Le},
            {"\xfe\xff"_ba + utf16(text, true), Encoding::Utf16Be},
        };
        for (const auto &[bytes, encoding] : files) {
            const Table table = tableOf(bytes);
            QCOMPARE(table.error, QString());
            QCOMPARE(table.info.encoding, encoding);
            QCOMPARE(table.info.header, plain.info.header);
            QCOMPARE(table.rows.size(), 2);
            QCOMPARE(table.cells(0), plain.cells(0));
            QCOMPARE(table.cells(1), plain.cells(1));
            QCOMPARE(
                tableOf(bytes, {.encoding = encoding, .separator = {}, .sheet = {}, .isHeader = {}})
                    .cells(1),
                plain.cells(1));
        }
    }
    void charactersAssignedLateAreNotLeftPrivate()
    {
        // A6D9, FE51, FE59, FE6C, FE9F, FEA0: private in the tables of 2000, assigned in that of
        // 2022.
        const Table table =
            tableOf("a\n\xa6\xd9\xfe\x51\xfe\x59\xfe\x6c\xfe\x9f\xfe\xa0\xb0\xa1\n"_ba);
        QCOMPARE(table.cells(0)[0], u"\ufe10\U00020087\u9fb4\U000215d7\u4dae\u9fbb啊"_s);
    }
    void aPieceMayEndAnywhereInACharacter()
    {
        // Rows whose lengths make the pieces of 64 KiB end at every place of a character and of a
        // quotation.
        QString text = u"编码,名称\n"_s;
        for (int i = 0; i < 12000; ++i)
            text += QString::number(i) + u",\"𠮷"_s + QString(i % 7, u'a') + u"某\"\"\r\n店\"\n"_s;
        for (const QByteArray &bytes : {text.toUtf8(), gb18030(text), utf16(text, true)}) {
            const Table table = tableOf(bytes);
            QCOMPARE(table.error, QString());
            QCOMPARE(table.rows.size(), 12000);
            for (int i = 0; i < 12000; ++i)
                QCOMPARE(table.cells(i)[1], u"𠮷"_s + QString(i % 7, u'a') + u"某\"\r\n店"_s);
        }
    }
    void anyTableWrittenIsReadBack()
    {
        QRandomGenerator random(41);
        const QString alphabet = u"ab1,;\t\"\n\r 张𠮷·"_s;
        for (int round = 0; round < 300; ++round) {
            QByteArray csv = "h1,h2,h3\n";
            QList<QStringList> rows;
            for (int i = random.bounded(6); i > 0; --i) {
                QStringList row;
                for (int column = 0; column < 3; ++column) {
                    QString cell = u"x"_s;
                    for (int length = random.bounded(8); length > 0; --length) {
                        const QChar c = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
                        cell += c.isSurrogate() ? u"𠮷"_s : QString(c);
                    }
                    row += cell + u"x"_s;
                }
                QStringList written;
                for (QString cell : row)
                    written += u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
                csv += written.join(u',').toUtf8() + '\n';
                rows += row;
            }
            const Table table = tableOf(csv);
            QCOMPARE(table.error, QString());
            QCOMPARE(table.rows.size(), rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i)
                QCOMPARE(table.cells(i), rows[i]);
            const Table book =
                tableOf(test::workbookOf(QList<QStringList>{{u"h1"_s, u"h2"_s, u"h3"_s}} + rows));
            QCOMPARE(book.error, QString());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                // XML turns a carriage return into a line feed.
                QStringList expected = rows[i];
                expected.replaceInStrings(u"\r\n"_s, u"\n"_s).replaceInStrings(u"\r"_s, u"\n"_s);
                QCOMPARE(book.cells(i), expected);
            }
        }
    }
    void hugeCellsAndLinesWithoutEndAreRefused()
    {
        QVERIFY(tableOf("a,b\n" + QByteArray(999'999, 'x') + ",2\n").error.isEmpty());
        QVERIFY(tableOf("a,b\n" + QByteArray(1'000'001, 'x') + ",2\n")
                    .error.contains(u"A cell in line 2 is longer"_s));
        const QString open =
            tableOf("a,b\n1,2\n3,\"4\n" + QByteArray("5,6\n").repeated(400'000)).error;
        QVERIFY2(open.contains(u"The cell that begins in line 3"_s) &&
                     open.contains(u"quotation mark is missing"_s),
                 qUtf8Printable(open));
        QVERIFY(tableOf("a,b\n" + QByteArray(20'000, ','))
                    .error.contains(u"Line 2 has more than 16384 cells"_s));
        const QByteArray cell = QByteArray(900'000, 'x') + ',';
        QVERIFY(tableOf("a,b\n" + cell.repeated(5))
                    .error.contains(u"The row that begins in line 2 is longer"_s));
    }
    void theHeaderMayFollowATitle()
    {
        const TableOptions options{
            .encoding = {}, .separator = {}, .sheet = {}, .isHeader = [](const QStringList &cells) {
                return cells.contains(u"编码"_s);
            }};
        const Table table = tableOf("权力事项清单,\n2023年版,\n\n编码,名称\n1,甲\n"_ba, options);
        QCOMPARE(table.info.headerNumber, 4);
        QCOMPARE(table.rows.size(), 1);
        QVERIFY(tableOf(QByteArray("x,y\n").repeated(40), options)
                    .error.contains(u"None of the first rows"_s));
        QVERIFY(tableOf("x,y\n"_ba, options).error.contains(u"None of the first rows"_s));
    }
    void readingCanBeStopped()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"many.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n" + QByteArray("1,2\n").repeated(100'000));
        file.close();
        int seen = 0;
        const auto stopAtTen = [&](const TableRow &) { return ++seen < 10; };
        const Result<TableInfo> byRow =
            readTable(path, {}, {.header = {}, .row = stopAtTen, .progress = {}});
        QVERIFY(byRow && byRow->stopped);
        QCOMPARE(byRow->rows, 10);
        int told = 0;
        const auto stopEarly = [&](qint64 done, qint64 total) {
            return done <= total && ++told < 3;
        };
        const Result<TableInfo> byProgress =
            readTable(path, {}, {.header = {}, .row = {}, .progress = stopEarly});
        QVERIFY(byProgress && byProgress->stopped);
        const auto noRows = [](const TableInfo &) { return false; };
        const Result<TableInfo> byHeader =
            readTable(path, {}, {.header = noRows, .row = {}, .progress = {}});
        QVERIFY(byHeader && byHeader->stopped && byHeader->rows == 0);
    }
    void whatIsNoFileIsNotRead()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.csv"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(tableOf(pipe).error.contains(u"is not a file"_s));
        QVERIFY(tableOf(u"/dev/zero"_s).error.contains(u"is not a file"_s));
        QVERIFY(tableOf(folder.path()).error.contains(u"is not a file"_s));
        QVERIFY(tableOf(folder.filePath(u"absent.csv"_s)).error.contains(u"There is no file"_s));
        const QString sparse = folder.filePath(u"sparse.csv"_s);
        QFile file(sparse);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(10) << 30));
        QVERIFY(tableOf(sparse).error.contains(u"larger than 2 GB"_s));
    }
    void aFileChangedWhileItIsReadIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"changing.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n1,2\n");
        file.flush();
        const auto change = [&](const TableRow &) {
            file.write("3,4\n");
            file.flush();
            return true;
        };
        const Result<TableInfo> info =
            readTable(path, {}, {.header = {}, .row = change, .progress = {}});
        QVERIFY(!info && info.error().text.contains(u"was changed while it was read"_s));
    }

    // XLSX.
    void cellsOfEveryTypeAreRead()
    {
        const QByteArray strings =
            "<si><t>编码</t></si><si><r><t xml:space=\"preserve\">占 </t></r><r><t>道</t></r><rPh "
            "sb=\"0\" "
            "eb=\"1\"><t>zhan</t></rPh></si><si><t>a_x000D_b_x005F_x</t></si><si/>";
        const QByteArray styles =
            "<numFmts><numFmt numFmtId=\"164\" "
            "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/></numFmts>"
            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
            "numFmtId=\"31\"/><xf "
            "numFmtId=\"49\"/></cellXfs>";
        const Table table = sheetOf(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
            "t=\"inlineStr\"><is><t>值</t></is></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><v>1000.5</v></c></row>"
            "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c "
            "r=\"B3\"><v>0.30000000000000004</v></c></row>"
            "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c><c r=\"B4\" "
            "s=\"1\"><v>44986</v></c></row>"
            "<row r=\"5\"><c r=\"A5\" t=\"str\"><f>A1</f><v>式</v></c><c r=\"B5\" "
            "s=\"2\"><v>44986.5</v></c></row>"
            "<row r=\"7\"><c r=\"A7\" t=\"d\"><v>2023-03-01T00:00:00</v></c><c r=\"B7\" "
            "s=\"3\"><v>59</v></c></row>"
            "<row r=\"8\"><c r=\"A8\" s=\"4\"><v>1.5E3</v></c><c r=\"B8\"><v>1E-3</v></c></row>"
            "<row r=\"9\"><c r=\"B9\" t=\"s\"><v>0</v></c></row></sheetData>",
            strings, styles);
        QCOMPARE(table.error, QString());
        QCOMPARE(table.info.sheets, QStringList{u"权力事项"_s});
        QCOMPARE(table.info.header, (QStringList{u"编码"_s, u"值"_s}));
        const QList<QStringList> expected{{u"占 道"_s, u"1000.5"_s},
                                          {u"a\rb_x"_s, u"0.3"_s},
                                          {u"TRUE"_s, u"2023-03-01"_s},
                                          {u"式"_s, u"2023-03-01 12:00:00"_s},
                                          {u"2023-03-01 00:00:00"_s, u"1900-02-28"_s},
                                          {u"1500"_s, u"0.001"_s},
                                          {QString(), u"编码"_s}};
        QCOMPARE(table.rows.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(table.rows[i].problem, QString());
            QCOMPARE(table.cells(i), expected[i]);
        }
        QCOMPARE(table.rows[4].number, 7);
    }
    void aWorkbookFrom1904CountsItsDaysSo()
    {
        const QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
        const QByteArray sheet =
            "<sheetData><row><c t=\"inlineStr\"><is><t>day</t></is></c></row><row><c "
            "s=\"1\"><v>43524</v></c></row></sheetData>";
        QCOMPARE(sheetOf(sheet, {}, styles, true).cells(0)[0], u"2023-03-01"_s);
        QCOMPARE(sheetOf(sheet, {}, styles, false).cells(0)[0], u"2019-02-28"_s);
    }
    void aCellThatCannotBeTrustedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("part");
        QTest::newRow("error") << "<c r=\"B2\" t=\"e\"><v>#REF!</v></c>"_ba
                               << u"Cell B2 holds the error #REF!."_s;
        QTest::newRow("lost digits") << "<c r=\"B2\"><v>3.2041119900101101E+17</v></c>"_ba
                                     << u"Cell B2 holds a number of more than 15 digits"_s;
        QTest::newRow("never computed")
            << "<c r=\"B2\"><f>A1+1</f></c>"_ba << u"Cell B2 holds a formula"_s;
        QTest::newRow("29 February 1900") << "<c r=\"B2\" s=\"1\"><v>60</v></c>"_ba << u"no day"_s;
        QTest::newRow("before all days") << "<c r=\"B2\" s=\"1\"><v>-3</v></c>"_ba << u"no day"_s;
        QTest::newRow("after all days")
            << "<c r=\"B2\" s=\"1\"><v>1E300</v></c>"_ba << u"Cell B2"_s;
        QTest::newRow("NaN") << "<c r=\"B2\"><v>NaN</v></c>"_ba << u"no number"_s;
        QTest::newRow("absent text")
            << "<c r=\"B2\" t=\"s\"><v>7</v></c>"_ba << u"Cell B2 refers to a text"_s;
        QTest::newRow("negative text")
            << "<c r=\"B2\" t=\"s\"><v>-1</v></c>"_ba << u"Cell B2 refers to a text"_s;
    }
    void aCellThatCannotBeTrustedIsNamed()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, part);
        const QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
        const Table table = sheetOf(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" "
            "t=\"inlineStr\"><is><t>b</t></is></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c>" +
                cell + "</row><row r=\"3\"><c r=\"A3\"><v>2</v></c></row></sheetData>",
            {}, styles);
        QCOMPARE(table.error, QString());
        QCOMPARE(table.rows.size(), 2);
        QVERIFY2(table.rows[0].problem.contains(part), qUtf8Printable(table.rows[0].problem));
        QCOMPARE(table.rows[1].problem, QString());
    }
    void cellsMergedDownwardsCountForEachRow()
    {
        const Table table = sheetOf(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" "
            "t=\"inlineStr\"><is><t>b</t></is></c><c r=\"C1\" "
            "t=\"inlineStr\"><is><t>c</t></is></c></row>"
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"
            "<row r=\"3\"><c r=\"A3\"/><c r=\"C3\"><v>3</v></c></row>"
            "<row r=\"4\"><c r=\"A4\"/></row>"
            "<row r=\"5\"><c r=\"C5\"><v>5</v></c></row></sheetData>"
            "<mergeCells count=\"2\"><mergeCell ref=\"A2:B4\"/><mergeCell "
            "ref=\"C5:C1048576\"/></mergeCells>");
        QCOMPARE(table.error, QString());
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.cells(0), (QStringList{u"1"_s, u"2"_s, QString()}));
        QCOMPARE(table.cells(1), (QStringList{u"1"_s, QString(), u"3"_s}));
        QCOMPARE(table.cells(2), (QStringList{QString(), QString(), u"5"_s}));
    }
    void theSheetAskedForIsRead()
    {
        test::Entries parts =
            test::workbookParts("<sheetData><row><c><v>1</v></c></row></sheetData>");
        parts[2].second.replace(
            "<sheets>",
            "<sheets><sheet name=\"hidden\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/>");
        parts[3].second.replace("</Relationships>",
                                "<Relationship Id=\"rId9\" Type=\"x/worksheet\" "
                                "Target=\"worksheets/sheet2.xml\"/></Relationships>");
        parts.append(
            {u"xl/worksheets/sheet2.xml"_s,
             "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"_ba});
        const QByteArray book = test::archiveOf(parts);
        QCOMPARE(tableOf(book).info.header, QStringList{u"1"_s});
        QCOMPARE(tableOf(book).info.sheets, (QStringList{u"hidden"_s, u"权力事项"_s}));
        TableOptions options;
        options.sheet = u"hidden"_s;
        QCOMPARE(tableOf(book, options).info.header, QStringList{u"2"_s});
        options.sheet = u"absent"_s;
        QVERIFY(tableOf(book, options)
                    .error.contains(u"has no sheet “absent”, it has: hidden, 权力事项"_s));
    }
    void aFormatCodeSaysWhetherItIsADay_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *code, CellNumberKind kind) {
            QTest::newRow(code) << QString::fromUtf8(code) << static_cast<int>(kind);
        };
        row("General", CellNumberKind::Number);
        row("0.00", CellNumberKind::Number);
        row("#,##0;[Red]-#,##0", CellNumberKind::Number);
        row("0.00E+00", CellNumberKind::Number);
        row("\"day\" 0", CellNumberKind::Number);
        row("\\d0", CellNumberKind::Number);
        row("[$￥-804]#,##0.00", CellNumberKind::Number);
        row("[DBNum2]General\"元\"", CellNumberKind::Number);
        row("@", CellNumberKind::Number);
        row("yyyy-mm-dd", CellNumberKind::Day);
        row("[$-804]yyyy\"年\"m\"月\";@", CellNumberKind::Day);
        row("m/d", CellNumberKind::Day);
        row("e\"年\"", CellNumberKind::Day);
        row("h:mm AM/PM", CellNumberKind::Day);
        row("[h]:mm:ss", CellNumberKind::Duration);
        row("\"unclosed", CellNumberKind::Number);
        row("\\", CellNumberKind::Number);
    }
    void aFormatCodeSaysWhetherItIsADay()
    {
        QFETCH(QString, code);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(numberKindOf(code)), kind);
    }
    void numbersAndDaysAreWrittenAsAPersonReadsThem()
    {
        QCOMPARE(writtenNumber(u"0.5", CellNumberKind::Day, false), u"12:00:00"_s);
        QCOMPARE(writtenNumber(u"44986.999999", CellNumberKind::Day, false), u"2023-03-02"_s);
        QCOMPARE(writtenNumber(u"1.5", CellNumberKind::Duration, false), u"36:00:00"_s);
        QCOMPARE(writtenNumber(u"1", CellNumberKind::Day, false), u"1900-01-01"_s);
        QCOMPARE(writtenNumber(u"61", CellNumberKind::Day, false), u"1900-03-01"_s);
        QCOMPARE(writtenNumber(u"2958465", CellNumberKind::Day, false), u"9999-12-31"_s);
        QCOMPARE(writtenNumber(u"2958465", CellNumberKind::Day, true), std::optional<QString>());
        QCOMPARE(writtenNumber(u"123456789012345", CellNumberKind::Number, false),
                 u"123456789012345"_s);
        QCOMPARE(writtenNumber(u"-0.00001", CellNumberKind::Number, false), u"-0.00001"_s);
        QCOMPARE(writtenNumber(u"1e300", CellNumberKind::Number, false)->size(), 301);
    }
    void aWorkbookMadeToHarmIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        const QByteArray sheet = "<sheetData><row><c><v>1</v></c></row></sheetData>";
        const auto with = [&](const QString &name, const QByteArray &bytes) {
            return test::archiveOf(test::workbookParts(sheet) + test::Entries{{name, bytes}});
        };
        QTest::newRow("upwards") << with(u"xl/../../evil"_s, "x")
                                 << u"leads outside: “xl/../../evil”"_s;
        QTest::newRow("absolute") << with(u"/etc/passwd"_s, "x") << u"leads outside"_s;
        QTest::newRow("backslash") << with(u"..\\evil"_s, "x") << u"leads outside"_s;
        QTest::newRow("drive") << with(u"C:evil"_s, "x") << u"leads outside"_s;
        QTest::newRow("same name twice")
            << with(u"xl/Workbook.bin"_s, "x").replace("xl/Workbook.bin", "xl/workbook.xml")
            << u"two entries of the name “xl/workbook.xml”"_s;
        QTest::newRow("differs in case") << with(u"XL/Workbook.xml"_s, "x") << u"two entries"_s;
        QTest::newRow("document type")
            << sheetBytes("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>")
            << u"document type"_s;
        QTest::newRow("outside entity")
            << sheetBytes("<!DOCTYPE x [<!ENTITY a SYSTEM "
                          "\"file:///etc/passwd\">]><worksheet>&a;</worksheet>")
            << u"document type"_s;
        QTest::newRow("undeclared entity")
            << sheetBytes("<worksheet>&a;</worksheet>") << u"sheet1.xml"_s;
        QTest::newRow("nested deeply")
            << sheetBytes(QByteArray("<a>").repeated(5000)) << u"nested deeper"_s;
        QTest::newRow("endless attribute")
            << sheetBytes("<worksheet a=\"" + QByteArray(2 << 20, 'x') + "\"/>")
            << u"unreasonable size"_s;
        QTest::newRow("many attributes")
            << sheetBytes("<worksheet " + manyAttributes() + "/>") << u"unreasonable size"_s;
        QTest::newRow("cut off") << sheetBytes("<worksheet><sheetData><row><c><v>1</v></c>")
                                 << u"is damaged at line"_s;
        QTest::newRow("not well formed")
            << sheetBytes("<worksheet><sheetData></row></worksheet>") << u"is damaged at line 1"_s;
        QTest::newRow("empty part") << sheetBytes("") << u"is damaged"_s;
        QTest::newRow("rows backwards")
            << test::archiveOf(
                   test::workbookParts("<sheetData><row r=\"5\"/><row r=\"2\"/></sheetData>"))
            << u"“2” comes after row 5"_s;
        QTest::newRow("row within a row")
            << test::archiveOf(test::workbookParts("<sheetData><row r=\"1\"><c r=\"A1\"/><row "
                                                   "r=\"2\"/></row></sheetData>"))
            << u"damaged near row 1"_s;
        QTest::newRow("cell within a cell")
            << test::archiveOf(test::workbookParts("<sheetData><row r=\"1\"><c r=\"A1\"><c "
                                                   "r=\"B1\"/></c></row></sheetData>"))
            << u"damaged near row 1"_s;
        QTest::newRow("cell outside of a row")
            << test::archiveOf(
                   test::workbookParts("<sheetData><row r=\"1\"/><c r=\"A1\"/></sheetData>"))
            << u"damaged near row 1"_s;
        QTest::newRow("cell elsewhere")
            << test::archiveOf(
                   test::workbookParts("<sheetData><row r=\"5\"><c r=\"A6\"/></row></sheetData>"))
            << u"a place that can't be: “A6”"_s;
        QTest::newRow("column beyond")
            << test::archiveOf(
                   test::workbookParts("<sheetData><row r=\"1\"><c r=\"ZZZ1\"/></row></sheetData>"))
            << u"can't be"_s;
        QTest::newRow("row beyond")
            << test::archiveOf(test::workbookParts("<sheetData><row r=\"99999999\"/></sheetData>"))
            << u"do not follow"_s;
        QTest::newRow("long texts repeated")
            << repeatedText() << u"Row 1 of the sheet is longer than"_s;
        QTest::newRow("no workbook")
            << test::archiveOf({{u"a.txt"_s, "x"_ba}}) << u"holds no workbook"_s;
        QTest::newRow("text document") << wordDocument() << u"no spreadsheet"_s;
        QTest::newRow("OpenDocument")
            << test::archiveOf({{u"mimetype"_s, "x"_ba}, {u"content.xml"_s, "x"_ba}}) << u".ods"_s;
        QTest::newRow("not an archive") << "PK\x03\x04 and nothing more"_ba << u"damaged"_s;
        QTest::newRow("no sheet") << noSheet() << u"has no sheet to read"_s;
        QTest::newRow("wrong checksum") << wrongChecksum() << u"sheet1.xml"_s;
    }
    void aWorkbookMadeToHarmIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const Table table = tableOf(bytes);
        QVERIFY2(table.error.contains(part), qUtf8Printable(table.error));
    }
    void anArchiveMadeToExplodeIsRefusedInLittleMemory()
    {
        QByteArray sheet = "<sheetData><row><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
        sheet += QByteArray("<row><c><v>1</v></c></row>").repeated(10 << 20) + "</sheetData>";
        const QByteArray bytes = test::archiveOf(test::workbookParts(sheet));
        sheet.clear();
        QVERIFY(bytes.size() < 2 << 20);
        const qint64 before = peakMemory();
        const Table table = tableOf(bytes);
        QVERIFY2(table.error.contains(u"swells"_s), qUtf8Printable(table.error));
        QVERIFY(peakMemory() - before < 64 << 20);
    }
    void brokenWorkbooksAreReadWithoutHarm()
    {
        QRandomGenerator random(43);
        const QByteArray whole =
            test::workbookOf({{u"编码"_s, u"名称"_s}, {u"1"_s, u"甲"_s}, {u"2"_s, u"乙"_s}});
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = whole;
            if (round % 3 == 0)
                bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
            for (int change = random.bounded(8); change > 0 && !bytes.isEmpty(); --change)
                bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
            const Table table = tableOf(bytes);
            QVERIFY(!table.error.isEmpty() || table.rows.size() <= 2);
        }
    }
    void columnsAreNamedAsInSpreadsheets()
    {
        QCOMPARE(columnName(0), u"A"_s);
        QCOMPARE(columnName(25), u"Z"_s);
        QCOMPARE(columnName(26), u"AA"_s);
        QCOMPARE(columnName(701), u"ZZ"_s);
        QCOMPARE(columnName(702), u"AAA"_s);
        QCOMPARE(columnName(16383), u"XFD"_s);
    }

private:
    static QByteArray sheetBytes(const QByteArray &whole)
    {
        test::Entries parts = test::workbookParts({});
        parts[4].second = whole;
        return test::archiveOf(parts);
    }
    static QByteArray manyAttributes()
    {
        QByteArray attributes;
        for (int i = 0; i < 100'000; ++i)
            attributes += 'a' + QByteArray::number(i) + "=\"\" ";
        return attributes;
    }
    static QByteArray repeatedText()
    {
        QByteArray sheet = "<sheetData><row r=\"1\">";
        for (int i = 0; i < 100; ++i)
            sheet += "<c t=\"s\"><v>0</v></c>";
        QByteArray text;
        QRandomGenerator random(1);
        for (int i = 0; i < 300'000; ++i)
            text += static_cast<char>('a' + random.bounded(26));
        return test::archiveOf(
            test::workbookParts(sheet + "</row></sheetData>", "<si><t>" + text + "</t></si>"));
    }
    static QByteArray wordDocument()
    {
        test::Entries parts = test::workbookParts({});
        parts[1].second.replace("xl/workbook.xml", "word/document.xml");
        return test::archiveOf(parts);
    }
    static QByteArray noSheet()
    {
        test::Entries parts = test::workbookParts({});
        parts[2].second.replace("r:id=\"rId1\"", "r:id=\"rId7\"");
        return test::archiveOf(parts);
    }
    /// The checksum stands in the archive's list, 16 bytes after each entry's sign there.
    static QByteArray wrongChecksum()
    {
        QByteArray bytes = test::archiveOf(
            test::workbookParts("<sheetData><row><c><v>1</v></c></row></sheetData>"));
        const qsizetype name = bytes.lastIndexOf("xl/worksheets/sheet1.xml");
        bytes[name - 46 + 16] = static_cast<char>(bytes[name - 46 + 16] ^ 1);
        return bytes;
    }
};

QTEST_GUILESS_MAIN(TestTableReader)
#include "test_table_reader.moc"

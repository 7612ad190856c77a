// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/exchange/docx_package.h"
#include "core/exchange/pdf_converter.h"
#include "core/exchange/zip_archive.h"
#include "core/exchange/zip_writer.h"
#include "core/services/accounts.h"
#include "core/services/bound_file.h"
#include "core/services/bureau.h"
#include "core/services/cases.h"
#include "core/services/demo.h"
#include "core/services/documents.h"
#include "tests/support/docx.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QTest>
#include <unistd.h>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

/// What this program holds in memory, in bytes.
qint64 memoryHeld()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

constexpr qint64 megabyte = 1LL << 20;

} // namespace

/// What somebody may hand in, and what may break while a paper is made: one sentence, nothing lost,
/// nothing half done.
class TestHostilePapers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void aBombIsRefusedBeforeItFillsTheMemory()
    {
        const QString zeros = m_folder.filePath(u"zeros"_s);
        QFile file(zeros);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(512 * megabyte));
        file.close();
        const QString bomb = m_folder.filePath(u"bomb.docx"_s);
        VERIFY_RESULT(writeZip(
            bomb, {{u"[Content_Types].xml"_s, {}, "<Types/>"}, {u"word/document.xml"_s, zeros, {}}},
            {}));
        QVERIFY(QFileInfo(bomb).size() < megabyte);
        QFile packed(bomb);
        QVERIFY(packed.open(QIODevice::ReadOnly));
        const QByteArray bytes = packed.readAll();
        const qint64 before = memoryHeld();
        const auto read = DocxPackage::read(bytes);
        const qint64 grown = memoryHeld() - before;
        QVERIFY(!read);
        QVERIFY(!read.error().text.isEmpty());
        // Far from the 512 it unpacks to, also where sanitizers hold back what was freed.
        QVERIFY2(grown < 256 * megabyte, qPrintable(QString::number(grown / megabyte)));
    }

    void anAttributeOfAGigabyteIsRefused()
    {
        const QByteArray xml =
            "<w:document a=\"" + QByteArray(40 * megabyte, 'x') + "\"><w:body/></w:document>";
        const auto bytes =
            zipped({{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, xml}});
        VERIFY_RESULT(bytes);
        QVERIFY(!DocxPackage::read(*bytes));
    }

    void aKilledConverterLeavesNothing()
    {
        const QString script = m_folder.filePath(u"killed.sh"_s);
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // Half a PDF is there when it dies.
        file.write("#!/bin/sh\nfor a in \"$@\"; do case $a in */out) out=$a;; esac; done\n"
                   "printf '%%PDF-' > \"$out/a.pdf\"\nkill -9 $$\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QFile word(m_folder.filePath(u"a.docx"_s));
        QVERIFY(word.open(QIODevice::WriteOnly));
        word.write(test::docx(test::paragraph(u"正文"_s)));
        word.close();
        const QString out = m_folder.filePath(u"made"_s);
        QVERIFY(QDir().mkpath(out));
        const auto made = PdfConverter(script, {}).convert({word.fileName()}, out);
        QVERIFY(!made);
        QVERIFY(made.error().text.contains(u"a.docx"_s));
        QVERIFY(QDir(out).isEmpty());
    }

    void aFullFolderStopsIssuingBeforeAnythingIsRecorded()
    {
        openBureau();
        const auto list = documents::list(*m_db, m_session, m_case);
        VERIFY_RESULT(list);
        const auto open = std::find_if(list->begin(), list->end(), [](const CaseDocument &one) {
            return one.mayBeIssued && !one.paper;
        });
        QVERIFY(open != list->end());
        // A file stands where the folder should be: nothing can be put into it.
        QFile inTheWay(m_place.folder() + u"/no-folder"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.write("x");
        inTheWay.close();
        const EvidenceFolder broken(inTheWay.fileName() + u"/evidence"_s);
        const int before = lastAct();
        const auto paper = documents::issue(*m_db, m_session, m_book, &*m_keys, broken, m_case,
                                            open->act, open->document);
        QVERIFY(!paper);
        QVERIFY(!paper.error().text.isEmpty());
        QCOMPARE(lastAct(), before);
        const EvidenceFolder sound(m_place.folder() + u"/evidence"_s);
        VERIFY_RESULT(documents::issue(*m_db, m_session, m_book, &*m_keys, sound, m_case, open->act,
                                       open->document));
        QVERIFY(lastAct() > before);
    }

    void aLostPaperStopsTheBindingBySentence()
    {
        if (!PdfConverter().isThere())
            QSKIP("LibreOffice is not installed.");
        openBureau();
        const EvidenceFolder folder(m_place.folder() + u"/evidence"_s);
        const auto list = documents::list(*m_db, m_session, m_case);
        VERIFY_RESULT(list);
        std::optional<IssuedPaper> paper;
        for (const CaseDocument &one : *list)
            if (one.paper)
                paper = one.paper;
        QVERIFY(paper.has_value());
        const QString stored = folder.pathOf(paper->file);
        QVERIFY(QFile::rename(stored, stored + u".away"_s));
        const QString pdf = m_folder.filePath(u"file.pdf"_s);
        const auto bound =
            bound_file::bind(*m_db, m_session, m_book, &*m_keys, folder, m_case, pdf);
        QVERIFY(QFile::rename(stored + u".away"_s, stored));
        QVERIFY(!bound);
        QVERIFY(!QFile::exists(pdf));
        VERIFY_RESULT(bound_file::bind(*m_db, m_session, m_book, &*m_keys, folder, m_case, pdf));
        QVERIFY(QFile::exists(pdf));
    }

private:
    void openBureau()
    {
        if (m_db)
            return;
        m_db.emplace(m_place.create());
        VERIFY_RESULT(demo::fill(*m_db,
                                 {.cases = 30,
                                  .seed = 7,
                                  .password = u"Correct-Horse-9"_s,
                                  .until = Date(2026, 11, 20),
                                  .squads = 1},
                                 {}));
        const auto book = Rulebook::load(*m_db);
        VERIFY_RESULT(book);
        m_book = *book;
        auto keys = bureau::openKeys(*m_db);
        VERIFY_RESULT(keys);
        m_keys.emplace(std::move(*keys));
        const auto session = accounts::logIn(*m_db, u"squadhead"_s, u"Correct-Horse-9"_s,
                                             *Moment::parse(u"2026-11-22T02:00:00.000Z"));
        VERIFY_RESULT(session);
        m_session = *session;
        const auto found = cases::list(*m_db, m_session, {.stage = Stage::Archived, .limit = 1});
        VERIFY_RESULT(found);
        QVERIFY(!found->empty());
        m_case = found->front().row.id;
    }
    int lastAct()
    {
        const auto view = cases::open(*m_db, m_session, m_case);
        return view ? view->file.lastSequence() : -1;
    }

    QTemporaryDir m_folder{};
    test::Place m_place{u"sqlite"_s};
    std::optional<Database> m_db;
    std::optional<BureauKeys> m_keys;
    Rulebook m_book;
    Session m_session;
    CaseId m_case{};
};

QTEST_GUILESS_MAIN(TestHostilePapers)
#include "test_hostile_papers.moc"

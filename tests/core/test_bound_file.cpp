// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/exchange/pdf_binder.h"
#include "core/exchange/pdf_converter.h"
#include "core/exchange/zip_archive.h"
#include "core/services/accounts.h"
#include "core/services/bound_file.h"
#include "core/services/bound_volume.h"
#include "core/services/bureau.h"
#include "core/services/cases.h"
#include "core/services/demo.h"
#include "core/services/document_templates.h"
#include "core/services/documents.h"
#include "tests/support/docx.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestBoundFile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        m_db.emplace(m_place.create());
        VERIFY_RESULT(demo::fill(*m_db,
                                 {.cases = 150,
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
        const auto found =
            cases::list(*m_db, m_session, {.stage = Stage::Investigation, .limit = 1});
        VERIFY_RESULT(found);
        QVERIFY(!found->empty());
        m_case = found->front().row.id;
        addEvidence(u"现场照片.png"_s, qrCode(u"一张图"_s).bytes);
        addEvidence(u"坏照片.png"_s, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(200, 'x'));
    }

    void whatIsMissingIsNamed()
    {
        const auto before = bound_file::lacks(*m_db, m_session, m_book, m_case);
        VERIFY_RESULT(before);
        QVERIFY(before->size() > 3);
        const auto byAct = [](const FileLack &a, const FileLack &b) { return a.act < b.act; };
        QVERIFY(std::is_sorted(before->begin(), before->end(), byAct));
        issueEverything();
        const auto after = bound_file::lacks(*m_db, m_session, m_book, m_case);
        VERIFY_RESULT(after);
        QVERIFY(after->size() < before->size());
        QVERIFY(std::is_sorted(after->begin(), after->end(), byAct));
    }

    void papersStandInTheOrderOfTheLaw()
    {
        issueEverything();
        const auto pieces = bound_file::pieces(*m_db, m_session, m_case);
        VERIFY_RESULT(pieces);
        QVERIFY(pieces->size() > 4);
        QVERIFY(std::is_sorted(
            pieces->begin(), pieces->end(), [](const FilePiece &a, const FilePiece &b) {
                return std::tie(a.part.place, a.day) < std::tie(b.part.place, b.day);
            }));
        QCOMPARE(pieces->front().title, u"案件线索登记表"_s);
    }

    void theOrderIsASetting()
    {
        QCOMPARE(partOf(FileOrder::Ministry, nullptr).place, 3);
        QCOMPARE(partOf(FileOrder::Shanghai, nullptr).name, u"调查取证"_s);
        const auto shanghai = [](const QString &id) {
            return partOf(FileOrder::Shanghai, documentKind(id)).place;
        };
        QCOMPARE(shanghai(u"filing_form"_s), 1);
        QCOMPARE(shanghai(u"inquiry_record"_s), 2);
        QCOMPARE(shanghai(u"review_opinion"_s), 3);
        QCOMPARE(shanghai(u"service_receipt"_s), 4);
        QCOMPARE(shanghai(u"demand_letter"_s), 5);
        QCOMPARE(shanghai(u"closing_form"_s), 6);
        for (const Name<FileOrder> &order : fileOrderNames)
            for (const DocumentKind &kind : documentKinds())
                QVERIFY2(!partOf(order.value, &kind).name.isEmpty(), kind.id.data());
        issueEverything();
        setLetterhead({.fileOrder = FileOrder::Shanghai});
        const auto pieces = bound_file::pieces(*m_db, m_session, m_case);
        setLetterhead({});
        VERIFY_RESULT(pieces);
        QVERIFY(pieces->size() > 4);
        QVERIFY(std::is_sorted(
            pieces->begin(), pieces->end(), [](const FilePiece &a, const FilePiece &b) {
                return std::tie(a.part.place, a.day) < std::tie(b.part.place, b.day);
            }));
        const bool hasPhoto = std::any_of(pieces->begin(), pieces->end(), [](const FilePiece &one) {
            return one.title == u"现场照片.png"_s && one.part.name == u"调查取证"_s;
        });
        QVERIFY(hasPhoto);
    }

    void whatIsNotForThePartyGoesIntoTheSideVolume()
    {
        const auto decided = cases::list(*m_db, m_session, {.limit = 200});
        VERIFY_RESULT(decided);
        CaseId reviewed;
        for (const ListedCase &one : *decided) {
            const auto list = documents::list(*m_db, m_session, one.row.id);
            VERIFY_RESULT(list);
            for (const CaseDocument &document : *list)
                if (isAside(*documentKind(document.document)) && document.mayBeIssued)
                    reviewed = one.row.id;
        }
        QVERIFY2(!reviewed.isNull(), "no case of the squad was reviewed or discussed");
        std::swap(reviewed, m_case);
        issueEverything();
        std::swap(reviewed, m_case);
        const auto of = [&](std::optional<FileVolume> volume) {
            return *bound_file::pieces(*m_db, m_session, reviewed, volume);
        };
        const std::size_t whole = of({}).size();
        QCOMPARE(of(FileVolume::Main).size() + of(FileVolume::Side).size(), whole);
        QVERIFY(!of(FileVolume::Side).empty());
        for (const FilePiece &piece : of(FileVolume::Side))
            QVERIFY2(piece.aside, qPrintable(piece.title));
        // With the setting the main volume is what one gets without asking.
        setLetterhead({.sideVolume = true});
        const std::size_t main = of({}).size();
        setLetterhead({});
        QVERIFY(main < whole);
        QCOMPARE(main, of(FileVolume::Main).size());
    }

    void theOriginalsArePackedWithTheirHashes()
    {
        issueEverything();
        const QString path = m_place.folder() + u"/case.zip"_s;
        const auto packed = bound_file::pack(*m_db, m_session, m_folder, m_case, path);
        VERIFY_RESULT(packed);
        auto archive = ZipArchive::open(path);
        VERIFY_RESULT(archive);
        const auto manifest = archive->readAll(u"manifest.json"_s, 1 << 20);
        VERIFY_RESULT(manifest);
        const QJsonObject json = QJsonDocument::fromJson(*manifest).object();
        int files = 0;
        for (const QJsonValue &one : json.value("pieces"_L1).toArray()) {
            const QString name = one.toObject().value("file"_L1).toString();
            if (name.isEmpty())
                continue;
            const auto bytes = archive->readAll(name, 32 << 20);
            VERIFY_RESULT(bytes);
            QCOMPARE(crypto::sha256Hex(*bytes), one.toObject().value("sha256"_L1).toString());
            ++files;
        }
        QCOMPARE(archive->names().size(), files + 1);
        const auto view = cases::open(*m_db, m_session, m_case);
        QCOMPARE(json.value("last_act_hash"_L1).toString(), view->file.entries.back().act.hash);
        QVERIFY(!bound_file::pack(*m_db, m_session, m_folder, m_case, path)); // never over a file
    }

    void theFileIsBoundIntoOnePdf()
    {
        if (!PdfConverter().isThere())
            QSKIP("LibreOffice is not installed.");
        issueEverything();
        const QString path = m_place.folder() + u"/案卷.pdf"_s;
        QElapsedTimer clock;
        clock.start();
        const auto bound =
            bound_file::bind(*m_db, m_session, m_book, &*m_keys, m_folder, m_case, path);
        VERIFY_RESULT(bound);
        qInfo() << bound->pieces.size() << "papers," << bound->pages << "pages in"
                << clock.elapsed() << "ms";
        QCOMPARE(*pagesOfPdf(path), bound->pages);
        int next = 1;
        for (const FilePiece &piece : bound->pieces) {
            if (piece.pages == 0) {
                // Goods, and what cannot be printed.
                QVERIFY(piece.sha256.isEmpty() || piece.title == u"坏照片.png"_s);
                continue;
            }
            QCOMPARE(piece.firstPage, next);
            next += piece.pages;
        }
        const int around = bound->pages - (next - 1); // cover, contents, note
        QVERIFY2(around == 3 || around == 4, qPrintable(QString::number(around)));
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("There is no pdftotext to read it back.");
        QProcess text;
        text.start(reader, {u"-layout"_s, path, u"-"_s});
        QVERIFY(text.waitForFinished());
        const QString found = QString::fromUtf8(text.readAllStandardOutput());
        for (const QString &word :
             {u"行政处罚案卷"_s, u"卷内目录"_s, u"卷内备考表"_s, u"见电子卷"_s, u"立案审批表"_s})
            QVERIFY2(found.contains(word), qPrintable(word));
        if (const QString album = qEnvironmentVariable("ANJUAN_DOCUMENTS"); !album.isEmpty())
            QFile::copy(path, QDir(album).filePath(u"bound.pdf"_s));
    }

    void onTheSpotCasesShareAVolume()
    {
        if (!PdfConverter().isThere())
            QSKIP("LibreOffice is not installed.");
        const auto all = cases::list(*m_db, m_session, {.limit = 200});
        VERIFY_RESULT(all);
        QList<CaseId> summary;
        CaseId ordinary;
        for (const ListedCase &one : *all)
            if (one.row.procedure == Procedure::Summary && summary.size() < 3)
                summary << one.row.id;
            else if (one.row.procedure == Procedure::Ordinary)
                ordinary = one.row.id;
        QCOMPARE(summary.size(), 3);
        const QString path = m_place.folder() + u"/当场卷.pdf"_s;
        const auto bind = [&](const QList<CaseId> &ids) {
            return bound_volume::bind(*m_db, m_session, m_book, &*m_keys, m_folder, ids,
                                      u"2026-当-1"_s, path);
        };
        QVERIFY(!bind(summary)); // nothing is issued yet
        for (CaseId id : summary) {
            std::swap(id, m_case);
            issueEverything();
            std::swap(id, m_case);
        }
        QVERIFY(!bind({}));
        QVERIFY(!bind({summary[0], ordinary}));
        QVERIFY(!bind(QList<CaseId>(bound_volume::mostCases + 1, summary[0])));
        QVERIFY(!QFile::exists(path));
        const auto bound = bind(summary);
        VERIFY_RESULT(bound);
        QCOMPARE(bound->cases, 3);
        QVERIFY(bound->papers >= 3);
        QCOMPARE(*pagesOfPdf(path), bound->pages);
        QVERIFY(bound->pages >= bound->papers + 3);
        QVERIFY(!bind(summary)); // never over a file
    }

    void aDamagedPdfIsRefused()
    {
        QFile file(m_place.folder() + u"/bad.pdf"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7 nothing behind it");
        file.close();
        QVERIFY(!pagesOfPdf(file.fileName()));
        const QString target = m_place.folder() + u"/whole.pdf"_s;
        QVERIFY(!bindPdfs({{file.fileName(), u"x"_s, true}}, target));
        QVERIFY(!QFile::exists(target));
    }

private:
    void addEvidence(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_place.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto taken = evidence::takeIn(*m_db, m_session, m_folder, file.fileName());
        VERIFY_RESULT(taken);
        VERIFY_RESULT(cases::record(*m_db, m_session, m_book,
                                    {.caseId = m_case,
                                     .kind = AddEvidence::kind,
                                     .day = m_session.today,
                                     .content = {{u"kind_of_evidence"_s, u"audiovisual"_s},
                                                 {u"name"_s, name},
                                                 {u"purpose"_s, u"现场情况"_s},
                                                 {u"source"_s, u"执法记录仪"_s},
                                                 {u"file"_s, taken->file.sha256}}}));
    }
    /// What the rest of the letterhead says does not matter to documents issued already.
    void setLetterhead(Letterhead change)
    {
        const auto admin = accounts::logIn(*m_db, u"admin"_s, u"Correct-Horse-9"_s,
                                           *Moment::parse(u"2026-11-22T02:00:00.000Z"));
        VERIFY_RESULT(admin);
        const auto present = document_templates::letterhead(*m_db, *admin, admin->today);
        VERIFY_RESULT(present);
        Letterhead wanted = *present;
        wanted.fileOrder = change.fileOrder;
        wanted.sideVolume = change.sideVolume;
        VERIFY_RESULT(document_templates::changeLetterhead(*m_db, *admin, admin->today,
                                                           wanted.toJson(), u"letterhead"_s));
    }
    void issueEverything()
    {
        const auto list = documents::list(*m_db, m_session, m_case);
        VERIFY_RESULT(list);
        for (const CaseDocument &one : *list)
            if (one.mayBeIssued && !one.paper)
                VERIFY_RESULT(documents::issue(*m_db, m_session, m_book, &*m_keys, m_folder, m_case,
                                               one.act, one.document));
    }

    test::Place m_place{u"sqlite"_s};
    std::optional<Database> m_db;
    std::optional<BureauKeys> m_keys;
    EvidenceFolder m_folder{m_place.folder() + u"/evidence"_s};
    Rulebook m_book;
    Session m_session;
    CaseId m_case;
};

QTEST_GUILESS_MAIN(TestBoundFile)
#include "test_bound_file.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/exchange/pdf_binder.h"
#include "core/exchange/pdf_converter.h"
#include "core/services/accounts.h"
#include "core/services/bureau.h"
#include "core/services/cases.h"
#include "core/services/demo.h"
#include "core/services/document_templates.h"
#include "core/services/paper_batch.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestPaperBatch : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        m_db.emplace(m_place.create());
        VERIFY_RESULT(demo::fill(*m_db,
                                 {.cases = 60,
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
        m_session = logIn(u"squadhead"_s);
        const auto found = cases::list(*m_db, m_session, {.stage = Stage::Archived, .limit = 5});
        VERIFY_RESULT(found);
        for (const ListedCase &one : *found)
            m_cases << one.row.id;
        QVERIFY(m_cases.size() > 2);
    }

    void nothingIsIssuedUnasked()
    {
        const auto line = prepare(m_session, m_cases[0], {});
        VERIFY_RESULT(line);
        QCOMPARE(line->issued, 0);
        QVERIFY(line->sheets.empty());
        QVERIFY(line->refused.isEmpty());
    }

    void onlyTheKindsAskedForAreIssued()
    {
        const paper_batch::Wish wish{.documents = {u"closing_form"_s}, .issues = true};
        const auto line = prepare(m_session, m_cases[0], wish);
        VERIFY_RESULT(line);
        QCOMPARE(line->issued, 1);
        QCOMPARE(line->sheets.size(), std::size_t(1));
        QVERIFY(QFileInfo::exists(line->sheets.front().path));
        // Once issued it comes again byte for byte, and nothing more is issued.
        const auto again = prepare(m_session, m_cases[0], wish, 7);
        VERIFY_RESULT(again);
        QCOMPARE(again->issued, 0);
        QCOMPARE(contentOf(again->sheets.front().path), contentOf(line->sheets.front().path));
        QVERIFY(again->sheets.front().path.endsWith(u"000007.docx"_s));
    }

    void whoMayNotIssueIsRefusedDocumentByDocument()
    {
        const auto line =
            prepare(logIn(u"watch1"_s), m_cases[1], {.documents = {}, .issues = true});
        VERIFY_RESULT(line);
        QCOMPARE(line->issued, 0);
        QVERIFY(!line->refused.isEmpty());
        QVERIFY(!prepare(logIn(u"admin"_s), m_cases[1], {})); // no case is within reach
    }

    void oneRefusalDoesNotStopTheOthers()
    {
        const Session admin = logIn(u"admin"_s);
        const auto whole = document_templates::letterhead(*m_db, admin, admin.today);
        VERIFY_RESULT(whole);
        VERIFY_RESULT(document_templates::changeLetterhead(*m_db, admin, admin.today, "{}"_ba,
                                                           u"letterhead"_s));
        const auto line = prepare(m_session, m_cases[1], {.documents = {}, .issues = true});
        VERIFY_RESULT(document_templates::changeLetterhead(*m_db, admin, admin.today,
                                                           whole->toJson(), u"letterhead"_s));
        VERIFY_RESULT(line);
        QVERIFY(line->issued > 0);
        QVERIFY(!line->refused.isEmpty());
        QCOMPARE(line->sheets.size(), static_cast<std::size_t>(line->issued));
    }

    void manyCasesBecomeOnePdf()
    {
        if (!PdfConverter().isThere())
            QSKIP("LibreOffice is not installed.");
        std::vector<paper_batch::Sheet> sheets;
        for (CaseId id : {m_cases[0], m_cases[1], m_cases[2]}) {
            const auto line =
                prepare(m_session, id, {.documents = {u"closing_form"_s}, .issues = true},
                        static_cast<int>(sheets.size()) + 1);
            VERIFY_RESULT(line);
            sheets.insert(sheets.end(), line->sheets.begin(), line->sheets.end());
        }
        QVERIFY(sheets.size() >= 2);
        const QString pdf = m_out.filePath(u"all.pdf"_s);
        const auto stopped = paper_batch::join(sheets, pdf, [](qint64, qint64) { return false; });
        QVERIFY(!stopped && !QFileInfo::exists(pdf));
        const auto pages = paper_batch::join(sheets, pdf);
        VERIFY_RESULT(pages);
        QVERIFY(*pages >= static_cast<int>(sheets.size()));
        QCOMPARE(*pagesOfPdf(pdf), *pages);
        QVERIFY(!paper_batch::join(sheets, pdf)); // never over a file
        QVERIFY(!paper_batch::join({}, m_out.filePath(u"none.pdf"_s)));
    }

private:
    Session logIn(const QString &account)
    {
        const auto session = accounts::logIn(*m_db, account, u"Correct-Horse-9"_s,
                                             *Moment::parse(u"2026-11-22T02:00:00.000Z"));
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        return *session;
    }
    Result<paper_batch::Line> prepare(const Session &session, CaseId id,
                                      const paper_batch::Wish &wish, int first = 1)
    {
        return paper_batch::prepare(*m_db, session, m_book, &*m_keys, m_folder, wish, id,
                                    m_out.path(), first);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::Place m_place{u"sqlite"_s};
    QTemporaryDir m_out{};
    std::optional<Database> m_db;
    std::optional<BureauKeys> m_keys;
    EvidenceFolder m_folder{m_place.folder() + u"/evidence"_s};
    Rulebook m_book;
    Session m_session;
    QList<CaseId> m_cases;
};

QTEST_GUILESS_MAIN(TestPaperBatch)
#include "test_paper_batch.moc"

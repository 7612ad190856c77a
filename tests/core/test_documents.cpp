// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/accounts.h"
#include "core/services/bureau.h"
#include "core/services/demo.h"
#include "core/services/document_facts.h"
#include "core/services/document_templates.h"
#include "core/services/documents.h"
#include "core/services/parties.h"
#include "core/services/records.h"
#include "core/services/seals.h"
#include "tests/support/docx.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const Moment today = *Moment::parse(u"2026-11-22T02:00:00.000Z");

/// A PNG of one pixel.
const QByteArray picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
    "awAAAABJRU5ErkJggg==");

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(initialiseCrypto());
        m_db.emplace(m_place.create());
        const Result<DemoReport> told = demo::fill(*m_db,
                                                   {.cases = 400,
                                                    .seed = 7,
                                                    .password = u"Correct-Horse-9"_s,
                                                    .until = Date(2026, 11, 20)},
                                                   {});
        VERIFY_RESULT(told);
        const Result<Rulebook> book = Rulebook::load(*m_db);
        VERIFY_RESULT(book);
        m_book = *book;
        Result<BureauKeys> keys = bureau::openKeys(*m_db);
        VERIFY_RESULT(keys);
        m_keys.emplace(std::move(*keys));
        m_chief = logIn(u"chief1"_s);
    }

    /// Every document that any case of the demonstration bureau can issue.
    void everythingFillsWithoutAMissingValue()
    {
        QSet<QString> seen;
        const auto all = cases::list(*m_db, m_chief, {.limit = 1000});
        VERIFY_RESULT(all);
        for (const ListedCase &one : *all) {
            const auto list = documents::list(*m_db, m_chief, one.row.id);
            VERIFY_RESULT(list);
            for (const CaseDocument &document : *list) {
                if (!document.mayBeIssued || seen.contains(document.document))
                    continue;
                seen.insert(document.document);
                const auto draft = documents::fill(*m_db, m_chief, m_book, &*m_keys, one.row.id,
                                                   document.act, document.document);
                VERIFY_RESULT(draft);
                QVERIFY2(draft->missing.isEmpty(),
                         qPrintable(document.document + u": "_s + draft->missing.join(u", "_s)));
            }
        }
        QVERIFY2(seen.size() > 30, qPrintable(QString::number(seen.size())));
    }

    void anIssuedDocumentIsFrozenAndReprintedByteForByte()
    {
        const Case one = caseWith(u"penalty_decision"_s);
        const auto paper = issue(one);
        VERIFY_RESULT(paper);
        QTemporaryDir out;
        const auto copy =
            evidence::copyOut(*m_db, m_chief, m_folder, one.id, paper->file, out.path());
        VERIFY_RESULT(copy);
        QFile file(*copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(crypto::sha256Hex(bytes), paper->file);
        const auto text = textOfDocx(bytes);
        VERIFY_RESULT(text);
        QVERIFY(text->contains(one.number));
        // It is in the ledger with what it was filled from.
        QCOMPARE(m_folder.check(paper->values), EvidenceFolder::State::Ok);
        const auto again = issue(one);
        QVERIFY(!again);
        QVERIFY(again.error().text.contains(QString::number(paper->issue)));
    }

    void aVoidedDocumentIsIssuedAnew()
    {
        const Case one = caseWith(u"closing_form"_s);
        const auto paper = issue(one);
        VERIFY_RESULT(paper);
        const ActCode code{one.id, one.act, one.document, paper->values.first(ActCode::hashDigits)};
        QVERIFY(stateOf(code) == CheckedCode::State::Valid);
        VERIFY_RESULT(documents::voidPaper(*m_db, m_chief, m_book, one.id, *paper, u"打印有误"_s));
        QVERIFY(stateOf(code) == CheckedCode::State::Voided);
        const auto second = issue(one);
        VERIFY_RESULT(second);
        QVERIFY(second->issue > paper->issue);
        ActCode forged = code;
        forged.hash = QString(ActCode::hashDigits, u'0');
        QVERIFY(stateOf(forged) == CheckedCode::State::Unknown);
        const auto view = cases::open(*m_db, m_chief, one.id);
        VERIFY_RESULT(view);
        int voided = 0;
        for (const IssuedPaper &each : issuedPapers(view->file))
            if (each.voided) {
                ++voided;
                QCOMPARE(each.reason, u"打印有误"_s);
            }
        QCOMPARE(voided, 1);
    }

    void aMissingValueStopsIssuing()
    {
        const Session admin = logIn(u"admin"_s);
        VERIFY_RESULT(
            document_templates::changeLetterhead(*m_db, admin, admin.today, "{}", u"x"_s));
        const Case one = caseWith(u"correction_order"_s);
        const auto draft =
            documents::fill(*m_db, m_chief, m_book, &*m_keys, one.id, one.act, one.document);
        VERIFY_RESULT(draft);
        QVERIFY(!draft->missing.isEmpty());
        QVERIFY(textOfDocx(draft->bytes)->contains(u"〖缺："_s));
        const int before = lastOf(one.id);
        const auto paper = issue(one);
        QVERIFY(!paper);
        QVERIFY(paper.error().text.contains(draft->missing.front()));
        QCOMPARE(lastOf(one.id), before);
        Letterhead head{.address = u"示例市城西路8号"_s,
                        .telephone = u"0000-00000000"_s,
                        .paymentPlace = u"示例网点"_s,
                        .reconsiderationBody = u"示例市人民政府"_s,
                        .court = u"示例市城区人民法院"_s};
        VERIFY_RESULT(
            document_templates::changeLetterhead(*m_db, admin, admin.today, head.toJson(), u"x"_s));
        VERIFY_RESULT(issue(one));
    }

    void whoMayNotActIssuesNothing()
    {
        const Case one = caseWith(u"lead_form"_s);
        for (const QString &login : {u"watch1"_s, u"statist1"_s, u"admin"_s}) {
            const auto paper = documents::issue(*m_db, logIn(login), m_book, &*m_keys, m_folder,
                                                one.id, one.act, one.document);
            QVERIFY2(!paper, qPrintable(login));
        }
        QVERIFY(!documents::list(*m_db, logIn(u"admin"_s), one.id));
        VERIFY_RESULT(documents::list(*m_db, logIn(u"watch1"_s), one.id));
    }

    void aPersonsDocumentNeedsTheKeys()
    {
        const Case one = caseWith(u"filing_form"_s, true);
        const auto without = documents::issue(*m_db, m_chief, m_book, nullptr, m_folder, one.id,
                                              one.act, one.document);
        QVERIFY(!without);
        VERIFY_RESULT(issue(one));
    }

    void aChangedDocumentMustStayWhatItIs()
    {
        const Case one = caseWith(u"penalty_notice"_s);
        const auto draft =
            documents::fill(*m_db, m_chief, m_book, &*m_keys, one.id, one.act, one.document);
        VERIFY_RESULT(draft);
        const QByteArray other = test::docx(test::paragraph(u"另一份文书"_s));
        QVERIFY(!documents::issue(*m_db, m_chief, m_book, &*m_keys, m_folder, one.id, one.act,
                                  one.document, other));
        QVERIFY(!documents::issue(*m_db, m_chief, m_book, &*m_keys, m_folder, one.id, one.act,
                                  one.document, QByteArray("no document")));
        const auto paper = documents::issue(*m_db, m_chief, m_book, &*m_keys, m_folder, one.id,
                                            one.act, one.document, draft->bytes);
        VERIFY_RESULT(paper);
        QVERIFY(paper->edited);
        QCOMPARE(paper->file, crypto::sha256Hex(draft->bytes));
    }

    void aSealIsPutOnByWhoMay()
    {
        const Session admin = logIn(u"admin"_s);
        const QString name = u"行政处罚专用章"_s;
        const QByteArray seal = picture;
        QVERIFY(!seals::put(*m_db, m_chief, name, seal, 42, {u"chief2"_s}));
        QVERIFY(!seals::put(*m_db, admin, name, seal, 42, {}));
        QVERIFY(!seals::put(*m_db, admin, name, seal, 42, {u"admin"_s}));
        QVERIFY(!seals::put(*m_db, admin, name, seal, 42, {u"watch1"_s}));
        QVERIFY(!seals::put(*m_db, admin, name, seal, 42, {u"nobody"_s}));
        QVERIFY(!seals::put(*m_db, admin, name, seal.chopped(1), 42, {u"chief1"_s}));
        QVERIFY(!seals::put(*m_db, admin, name, seal, 400, {u"chief1"_s}));
        VERIFY_RESULT(seals::put(*m_db, admin, name, seal, 42, {u"chief1"_s}));
        QCOMPARE(*seals::within(*m_db, m_chief), QStringList{name});
        QCOMPARE(*seals::within(*m_db, logIn(u"legal1"_s)), QStringList());
        QVERIFY(!seals::list(*m_db, logIn(u"officer1"_s)));

        const Case one = caseWith(u"correction_order"_s);
        const int before = lastOf(one.id);
        const auto wish = [&](const Session &session, const QString &which,
                              const std::optional<QByteArray> &edited = {}) {
            return documents::issue(*m_db, session, m_book, &*m_keys, m_folder, one.id, one.act,
                                    one.document, edited, which);
        };
        QVERIFY(!wish(logIn(u"chief2"_s), name));
        QVERIFY(!wish(m_chief, u"没有的章"_s));
        const auto draft =
            documents::fill(*m_db, m_chief, m_book, &*m_keys, one.id, one.act, one.document);
        VERIFY_RESULT(draft);
        // No draft bears a seal; one that lost its place gets none.
        QVERIFY(!draft->bytes.contains("rIdStamp"));
        const QString text = *textOfDocx(draft->bytes);
        QVERIFY(!wish(m_chief, name, test::docx(test::paragraph(text.simplified()))));
        QCOMPARE(lastOf(one.id), before);
        const auto paper = wish(m_chief, name, draft->bytes);
        VERIFY_RESULT(paper);
        QCOMPARE(picturesIn(paper->file), 2); // the act code and the seal
        QCOMPARE(*textOfDocx(contentOf(paper->file)), text);
        const auto view = cases::open(*m_db, m_chief, one.id);
        QCOMPARE(std::get<IssueDocument>(view->file.entry(paper->issue)->body).seal, name);

        VERIFY_RESULT(seals::withdraw(*m_db, admin, name));
        QCOMPARE(*seals::within(*m_db, m_chief), QStringList());
        const Case other = caseWith(u"correction_order"_s);
        QVERIFY(!documents::issue(*m_db, m_chief, m_book, &*m_keys, m_folder, other.id, other.act,
                                  other.document, {}, name));
    }

    void aSignatureStandsOnWhatItsOwnerApproved()
    {
        const Case one = caseWith(u"filing_form"_s);
        const auto view = cases::open(*m_db, m_chief, one.id);
        const QString approver =
            view->file.entry(view->file.entry(one.act)->settledBy)->act.account;
        const Session owner = logIn(approver);
        const Session admin = logIn(u"admin"_s);
        VERIFY_RESULT(seals::putSignature(*m_db, owner, picture, 25));
        QCOMPARE(seals::signatures(*m_db, owner)->size(), std::size_t(1));
        QCOMPARE(seals::signatures(*m_db, logIn(u"officer1"_s))->size(), std::size_t(0));
        const auto paper = issue(one);
        VERIFY_RESULT(paper);
        QCOMPARE(picturesIn(paper->file), 2);
        QVERIFY(!seals::withdrawSignature(*m_db, logIn(u"officer1"_s), approver));
        VERIFY_RESULT(seals::withdrawSignature(*m_db, admin, approver));
        const Case next = caseWith(u"filing_form"_s);
        const auto without = issue(next);
        VERIFY_RESULT(without);
        QCOMPARE(picturesIn(without->file), 1);
    }

    void aTemplateIsReplacedComparedAndRestored()
    {
        const Session legal = logIn(u"legal1"_s);
        const QString document = u"recusal_decision"_s;
        const QByteArray own =
            test::docx(test::cutParagraph({u"{{bureau"_s, u".name}}新"_s, u"样式"_s}));
        VERIFY_RESULT(
            document_templates::replace(*m_db, legal, document, legal.today, own, u"新.docx"_s));
        const auto history = document_templates::history(*m_db, legal, document);
        VERIFY_RESULT(history);
        QCOMPARE(history->size(), std::size_t(2));
        QVERIFY(history->back().inForce && !history->front().inForce);
        const auto changes = document_templates::compare(*m_db, legal, document, 0, 1);
        VERIFY_RESULT(changes);
        QVERIFY(std::any_of(changes->begin(), changes->end(), [](const TemplateChange &one) {
            return one.added && one.text == u"{{bureau.name}}新样式";
        }));
        const Case one = caseWith(document);
        const auto draft =
            documents::fill(*m_db, m_chief, m_book, &*m_keys, one.id, one.act, one.document);
        VERIFY_RESULT(draft);
        QCOMPARE(textOfDocx(draft->bytes)->trimmed(), u"示例市城市管理局新样式"_s);
        VERIFY_RESULT(document_templates::restore(*m_db, legal, document, legal.today, 0));
        const auto back =
            documents::fill(*m_db, m_chief, m_book, &*m_keys, one.id, one.act, one.document);
        VERIFY_RESULT(back);
        QVERIFY(textOfDocx(back->bytes)->contains(u"回避决定书"_s));
    }

    void theLedgerAnswersForTemplatesAndLetterheads()
    {
        const Session legal = logIn(u"legal1"_s);
        VERIFY_RESULT(
            document_templates::restore(*m_db, legal, u"sampling_record"_s, legal.today, 0));
        VERIFY_RESULT(document_templates::changeLetterhead(*m_db, legal, legal.today,
                                                           R"({"address": "别处"})", u"x"_s));
        const auto report = records::compare(*m_db);
        VERIFY_RESULT(report);
        QVERIFY2(report->isSound(), qPrintable(report->differences.value(0)));
    }

    void aTemplateThatCannotBeUsedIsNotTaken()
    {
        const Session legal = logIn(u"legal1"_s);
        const auto take = [&](const QByteArray &bytes, const Session &who) {
            return document_templates::replace(*m_db, who, u"lead_form"_s, who.today, bytes,
                                               u"x"_s);
        };
        const QByteArray good = test::docx(test::paragraph(u"{{bureau.name}}"_s));
        const Result<> unknown = take(
            test::docx(test::paragraph(u"好"_s) + test::paragraph(u"见{{party.nmae}}"_s)), legal);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().text.contains(u"party.nmae"_s));
        QVERIFY(unknown.error().text.contains(u'2'));
        QVERIFY(!take("no document", legal));
        QVERIFY(!take(good, logIn(u"officer1"_s)));
        QVERIFY(!take(good, logIn(u"chief1"_s)));
        const auto history = document_templates::history(*m_db, legal, u"lead_form"_s);
        QCOMPARE(history->size(), std::size_t(1));
    }

private:
    Session logIn(const QString &login)
    {
        const Result<Session> session = accounts::logIn(*m_db, login, u"Correct-Horse-9"_s, today);
        return session ? *session : Session();
    }

    /// An act of some case that can issue that document and has not.
    struct Case {
        CaseId id;
        int act = 0;
        QString document;
        QString number;
    };
    Case caseWith(const QString &document, bool ofAPerson = false)
    {
        const auto all = cases::list(*m_db, m_chief, {.limit = 1000});
        for (const ListedCase &one : *all) {
            const auto list = documents::list(*m_db, m_chief, one.row.id);
            const auto party = one.row.party.isNull()
                                   ? Result<Party>(Party())
                                   : parties::find(*m_db, m_chief, &*m_keys, one.row.party);
            if (ofAPerson && (!party || party->kind != PartyKind::NaturalPerson ||
                              party->identityShown.isEmpty()))
                continue;
            for (const CaseDocument &each : *list)
                if (each.document == document && each.mayBeIssued && !each.paper)
                    return {one.row.id, each.act, document, each.number};
        }
        qFatal("no case can issue %s", qPrintable(document));
    }
    Result<IssuedPaper> issue(const Case &one)
    {
        return documents::issue(*m_db, m_chief, m_book, &*m_keys, m_folder, one.id, one.act,
                                one.document);
    }
    QByteArray contentOf(const QString &sha256)
    {
        QFile file(m_folder.pathOf(sha256));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int picturesIn(const QString &sha256)
    {
        const auto package = DocxPackage::read(contentOf(sha256));
        return static_cast<int>(std::count_if(
            package->parts().begin(), package->parts().end(),
            [](const DocxPackage::Part &part) { return part.name.startsWith("word/media/"_L1); }));
    }
    CheckedCode::State stateOf(const ActCode &code)
    {
        const auto checked = documents::check(*m_db, m_chief, code);
        return checked ? checked->state : CheckedCode::State::Unknown;
    }
    int lastOf(CaseId id) { return cases::open(*m_db, m_chief, id)->file.lastSequence(); }

    test::Place m_place{u"sqlite"_s};
    std::optional<Database> m_db;
    std::optional<BureauKeys> m_keys;
    EvidenceFolder m_folder{m_place.folder() + u"/evidence"_s};
    Rulebook m_book;
    Session m_chief;
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "test_documents.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_signer.h"
#include "tests/support/certificate_store.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString signingProgram = QStringLiteral(ANJUAN_SIGN);

} // namespace

class TestPdfSigner : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!test::CertificateStore::canBeMade())
            QSKIP("certutil is not installed.");
        m_store = std::make_unique<test::CertificateStore>();
        m_pdf = m_store->makePdf();
    }

    void theCertificatesOfAStoreAreListed()
    {
        const auto found = signer().certificates(test::CertificateStore::password());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().text));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->front().nickname, u"示例证书"_s);
        QCOMPARE(found->front().subject, test::CertificateStore::subject());
        QVERIFY(found->front().isValidOn(dayInChina(Moment::now())));
        QVERIFY(!found->front().isValidOn(Date(2020, 1, 1)));
        const auto none = PdfSigner(signingProgram, u"/nowhere/at/all"_s).certificates({});
        QVERIFY(!none);
        QVERIFY(none.error().text.contains(u"/nowhere/at/all"_s));
    }

    void aSignedPdfIsWholeAndSaysWhoSigned()
    {
        const QString target = m_store->path(u"signed.pdf"_s);
        const Result<> done = sign(target, test::CertificateStore::password());
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
        const auto found = signer().signatures(target);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->front().signer, test::CertificateStore::subject());
        QVERIFY(found->front().state == PdfSignature::State::Trusted ||
                found->front().state == PdfSignature::State::UnknownIssuer);
        QVERIFY(qAbs(found->front().at.milliseconds - Moment::now().milliseconds) < 120'000);
        // What was signed stays as it was: the signature stands behind it.
        QVERIFY(contentOf(target).startsWith(contentOf(m_pdf)));
        QVERIFY(signer().signatures(m_pdf)->isEmpty());
    }

    void aChangeIsSeen()
    {
        const QString target = m_store->path(u"changed.pdf"_s);
        QVERIFY(sign(target, test::CertificateStore::password()));
        QByteArray bytes = contentOf(target);
        bytes.replace("Decision No. 1", "Decision No. 7");
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto found = signer().signatures(target);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->front().state, PdfSignature::State::Broken);
    }

    void whatFailsLeavesWhatWasThere()
    {
        const QString target = m_store->path(u"kept.pdf"_s);
        QVERIFY(QFile::copy(m_pdf, target));
        const Result<> wrong = sign(target, u"another password"_s);
        QVERIFY(!wrong);
        QVERIFY(!wrong.error().text.isEmpty());
        QCOMPARE(contentOf(target), contentOf(m_pdf));
        QVERIFY(!QFile::exists(target + u".part"_s));
        const Result<> noPdf = signer().sign(m_store->path(u"password"_s), target, u"示例证书"_s,
                                             test::CertificateStore::password(), {});
        QVERIFY(!noPdf);
        QVERIFY(noPdf.error().text.contains(u"PDF"_s));
        QVERIFY(!signer().sign(m_pdf, target, u"nobody"_s, test::CertificateStore::password(), {}));
        QCOMPARE(contentOf(target), contentOf(m_pdf));
    }

    void withoutTheProgramASentenceSaysSo()
    {
        const PdfSigner none{QString(), m_store->folder()};
        QVERIFY(!none.isThere());
        QCOMPARE(none.signatures(m_pdf).error().text, PdfSigner::lack());
        // A program that dies or says nothing.
        const PdfSigner silent{u"/bin/true"_s, m_store->folder()};
        QVERIFY(!silent.signatures(m_pdf).error().text.isEmpty());
    }

private:
    PdfSigner signer() const { return {signingProgram, m_store->folder()}; }
    Result<> sign(const QString &target, const QString &password) const
    {
        return signer().sign(m_pdf, target, u"示例证书"_s, password, u"制发"_s);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<test::CertificateStore> m_store{};
    QString m_pdf{};
};

QTEST_GUILESS_MAIN(TestPdfSigner)
#include "test_pdf_signer.moc"

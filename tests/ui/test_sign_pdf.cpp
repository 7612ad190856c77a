// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificate_store.h"
#include "tests/ui/client.h"

#include "ui/cases/sign_pdf_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

const QString signingProgram = QStringLiteral(ANJUAN_SIGN);

} // namespace

/// A PDF signed by hand: password, certificate, file.
class TestSignPdf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!test::CertificateStore::canBeMade())
            QSKIP("certutil is not installed.");
        m_store = std::make_unique<test::CertificateStore>();
        m_client = std::make_unique<TestClient>(false);
    }
    void cleanupTestCase() { m_client.reset(); }

    void aPdfIsSigned()
    {
        const PdfSigner signer(signingProgram, m_store->folder());
        auto *dialog = new SignPdfDialog(m_store->makePdf(), signer, &m_client->window());
        QSignalSpy kept(dialog, &SignPdfDialog::kept);
        dialog->open();
        auto *password = dialog->findChild<QLineEdit *>(u"sign_password"_s);
        auto *certificates = dialog->findChild<QComboBox *>(u"sign_certificate"_s);
        type(password, test::CertificateStore::password());
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(certificates->count(), 1, 20000);
        QVERIFY(certificates->itemText(0).contains(test::CertificateStore::subject()));
        QTRY_VERIFY(dialog->doButton()->isEnabled());
        QVERIFY2(namelessControls(dialog).isEmpty(),
                 qPrintable(namelessControls(dialog).join(u' ')));
        if (const QString album = qEnvironmentVariable("ANJUAN_PICTURES"); !album.isEmpty())
            m_client->picture(QDir(album).filePath(u"sign-pdf.png"_s), dialog);
        QTest::mouseClick(dialog->doButton(), Qt::LeftButton);
        auto *files = dialog->findChild<QFileDialog *>(u"signed_pdf_target"_s);
        QVERIFY(files);
        const QString target = m_store->path(u"by hand.pdf"_s);
        emit files->fileSelected(target);
        files->close();
        QTRY_COMPARE_WITH_TIMEOUT(kept.count(), 1, 20000);
        QVERIFY(QFile::exists(target));
        const auto found = signer.signatures(target);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
    }

    void aStoreThatIsNotThereIsNamed()
    {
        const PdfSigner signer(signingProgram, m_store->path(u"nowhere"_s));
        auto *dialog = new SignPdfDialog(m_store->makePdf(), signer, &m_client->window());
        dialog->open();
        auto *trouble = dialog->findChild<QLabel *>(u"trouble"_s);
        QTRY_VERIFY_WITH_TIMEOUT(trouble->text().contains(u"nowhere"_s), 20000);
        QVERIFY(!dialog->doButton()->isEnabled());
        dialog->reject();
    }

private:
    std::unique_ptr<test::CertificateStore> m_store{};
    std::unique_ptr<TestClient> m_client{};
};

QTEST_MAIN(TestSignPdf)
#include "test_sign_pdf.moc"

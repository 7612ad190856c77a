// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <utility>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestCrypto : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(initialiseCrypto()); }

    void aPasswordIsVerifiedByItsHashOnly()
    {
        const QString hash = crypto::hashPassword(u"水韵江南-2024"_s);
        QVERIFY(hash.startsWith("$argon2id$v=19$m=32768,t=3,p=1$"_L1));
        QVERIFY(crypto::verifyPassword(hash, u"水韵江南-2024"_s));
        QVERIFY(!crypto::verifyPassword(hash, u"水韵江南-2025"_s));
        QVERIFY(!crypto::verifyPassword(hash, QString()));
        QVERIFY(hash != crypto::hashPassword(u"水韵江南-2024"_s));
    }
    void twoSpellingsOfOneCharacterAreOnePassword()
    {
        const QString hash = crypto::hashPassword(u"caf\u00e9-passphrase"_s);
        QVERIFY(crypto::verifyPassword(hash, u"cafe\u0301-passphrase"_s));
        QVERIFY(crypto::verifyPassword(hash, u"\uff43af\u00e9-passphrase"_s));
    }
    void verifyingLeavesTheCallersPasswordAlone()
    {
        const QString password = u"plain ascii password"_s;
        const QString hash = crypto::hashPassword(password);
        QVERIFY(crypto::verifyPassword(hash, password));
        QCOMPARE(password, u"plain ascii password"_s);
    }
    void aHashThatIsNoneOrAsksForTooMuchIsRefused_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain text") << u"secret"_s;
        QTest::newRow("argon2i")
            << u"$argon2i$v=19$m=32768,t=3,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA"_s;
        QTest::newRow("64 GiB") << u"$argon2id$v=19$m=67108864,t=3,p=1$c2FsdHNhbHRzYWx0c2FsdA$"
                                   "aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"_s;
        QTest::newRow("a million passes")
            << u"$argon2id$v=19$m=8192,t=1000000,p=1$c2FsdHNhbHRzYWx0c2FsdA$"
               "aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"_s;
        QTest::newRow("too long") << (u"$argon2id$v=19$m=32768,t=3,p=1$"_s + QString(4000, u'A'));
        QTest::newRow("cut off") << u"$argon2id$v=19$m=32768,t=3"_s;
    }
    void aHashThatIsNoneOrAsksForTooMuchIsRefused()
    {
        QFETCH(QString, hash);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!crypto::verifyPassword(hash, u"anything"_s));
        QVERIFY(timer.elapsed() < 2000);
    }
    void aHashWithOldParametersIsToBeRenewed()
    {
        QVERIFY(!crypto::needsRehash(crypto::hashPassword(u"a long enough one"_s)));
        QVERIFY(crypto::needsRehash(u"$argon2id$v=19$m=8192,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$"
                                    "aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"_s));
    }

    void whatIsSealedOpensWithTheSameKeyAndPlaceOnly()
    {
        const auto key = crypto::SealingKey::random();
        const QByteArray plain = "320402199003070011";
        const QString sealedText = crypto::seal(key, plain, "party:identity_number:7");
        QVERIFY(sealedText.startsWith("xcp1."_L1));
        QVERIFY(!sealedText.contains("320402"_L1));
        QCOMPARE(crypto::unseal(key, sealedText, "party:identity_number:7"), plain);
        QVERIFY(!crypto::unseal(key, sealedText, "party:identity_number:8"));
        QVERIFY(
            !crypto::unseal(crypto::SealingKey::random(), sealedText, "party:identity_number:7"));
        QVERIFY(sealedText != crypto::seal(key, plain, "party:identity_number:7"));
        QCOMPARE(crypto::unseal(key, crypto::seal(key, "", ""), ""), QByteArray(""));
    }
    void oneChangedCharacterOfASealedTextIsFound()
    {
        const auto key = crypto::SealingKey::random();
        const QString sealedText = crypto::seal(key, "13800000000", "phone");
        for (qsizetype i = 0; i < sealedText.size() - 1;
             ++i) { // the last character holds spare bits
            QString changed = sealedText;
            changed[i] = changed[i] == u'A' ? u'B' : u'A';
            QVERIFY2(!crypto::unseal(key, changed, "phone"), qPrintable(changed));
        }
        for (qsizetype size = 0; size < sealedText.size(); ++size)
            QVERIFY(!crypto::unseal(key, sealedText.first(size), "phone"));
        QVERIFY(!crypto::unseal(key, sealedText + u"AAAA"_s, "phone"));
        QVERIFY(!crypto::unseal(key, u"sm4."_s + sealedText.sliced(5), "phone"));
    }

    void theIndexIgnoresHowAValueWasTyped()
    {
        const auto key = crypto::IndexKey::random();
        const QString index =
            crypto::keyedIndex(key, "identity_number"_L1, u"11010519491231002X"_s);
        QCOMPARE(index.size(), 32);
        QCOMPARE(crypto::keyedIndex(key, "identity_number"_L1, u" 110105 19491231-002x "_s), index);
        QCOMPARE(crypto::keyedIndex(key, "identity_number"_L1, u"１１０１０５19491231002Ｘ"_s),
                 index);
        QCOMPARE(crypto::keyedIndex(key, "identity_number"_L1, u"11010519491231\u200b002X"_s),
                 index);
        QVERIFY(crypto::keyedIndex(key, "identity_number"_L1, u"11010519491231003X"_s) != index);
        QVERIFY(crypto::keyedIndex(key, "telephone"_L1, u"11010519491231002X"_s) != index);
        QVERIFY(crypto::keyedIndex(crypto::IndexKey::random(), "identity_number"_L1,
                                   u"11010519491231002X"_s) != index);
    }

    void sha256IsThatOfTheStandard()
    {
        QCOMPARE(crypto::sha256Hex("abc"),
                 u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QCOMPARE(crypto::sha256Hex(""),
                 u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
        crypto::Sha256 pieces;
        pieces.add("a");
        pieces.add("");
        pieces.add("bc");
        QCOMPARE(pieces.result(), crypto::sha256("abc"));
    }
    void theSignatureIsThatOfRfc8032()
    {
        const auto seed = crypto::SigningSeed::fromBytes(QByteArray::fromHex(
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
        QVERIFY(seed);
        QCOMPARE(crypto::publicKey(*seed).toHex(),
                 QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
        QCOMPARE(
            crypto::sign(*seed, "").toHex(),
            QByteArray(
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"));
    }
    void aSignatureHoldsForItsMessageAndKeyOnly()
    {
        const auto seed = crypto::SigningSeed::random();
        const QByteArray key = crypto::publicKey(seed);
        QByteArray signature = crypto::sign(seed, "message");
        QVERIFY(crypto::verifySignature(key, "message", signature));
        QVERIFY(!crypto::verifySignature(key, "message.", signature));
        QVERIFY(!crypto::verifySignature(crypto::publicKey(crypto::SigningSeed::random()),
                                         "message", signature));
        signature[5] = static_cast<char>(signature[5] ^ 1);
        QVERIFY(!crypto::verifySignature(key, "message", signature));
        QVERIFY(!crypto::verifySignature(key, "message", signature.first(63)));
        QVERIFY(!crypto::verifySignature(key.first(31), "message", signature));
    }
    void aKeyHasThirtyTwoBytesOrIsNone()
    {
        QVERIFY(!crypto::SealingKey::fromBytes(QByteArray(31, 'k')));
        QVERIFY(!crypto::SealingKey::fromBytes(QByteArray(33, 'k')));
        auto key = crypto::SealingKey::fromBytes(QByteArray(32, 'k'));
        QVERIFY(key);
        const crypto::SealingKey moved = *std::move(key);
        QCOMPARE(moved.bytes().toByteArray(), QByteArray(32, 'k'));
    }
    void randomWordsDiffer()
    {
        QSet<QString> words;
        for (int i = 0; i < 1000; ++i)
            words.insert(crypto::randomWord(14));
        QCOMPARE(words.size(), 1000);
        QVERIFY(!words.contains(QString()));
        QCOMPARE(crypto::randomBytes(24).size(), 24);
    }
    void wipingEmpties()
    {
        QByteArray bytes = QByteArray("secret secret").repeated(1);
        crypto::wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QString text = u"secret"_s + QString::number(7);
        crypto::wipe(text);
        QVERIFY(text.isEmpty());
    }
    void aFingerprintIsReadable()
    {
        QCOMPARE(crypto::fingerprint("abc"),
                 u"ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad"_s);
    }
};

QTEST_GUILESS_MAIN(TestCrypto)
#include "test_crypto.moc"

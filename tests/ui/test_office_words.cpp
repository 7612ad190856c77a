// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/office_words.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

/// Whatever the program writes into the office dossier is read as a sentence.
class TestOfficeWords : public QObject {
    Q_OBJECT

private slots:
    void everyKindThatIsWrittenHasItsSentence()
    {
        static const QRegularExpression written(u"\"(office\\.[a-z_]*[a-z])\"_L1"_s);
        int seen = 0;
        for (const QString &kind : found(written)) {
            ++seen;
            Act act;
            act.kind = kind;
            QVERIFY2(sentenceOf(act, {}) != kind, qPrintable(kind));
        }
        QVERIFY(seen > 40);
    }

    void everyWishThatCanBeRefusedHasItsWords()
    {
        static const QRegularExpression wished(
            u"office::onBehalf\\(\\s*db,\\s*session,\\s*\"([a-z_]+)\"_L1"_s);
        int seen = 0;
        for (const QString &wish : found(wished)) {
            ++seen;
            QVERIFY2(wishText(wish) != wish, qPrintable(wish));
        }
        QVERIFY(seen > 20);
    }

private:
    static QStringList found(const QRegularExpression &pattern)
    {
        QStringList words;
        QDirIterator files(QStringLiteral(ANJUAN_SOURCE_DIR) + u"/core/services"_s, {u"*.cpp"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = pattern.globalMatch(text); match.hasNext();)
                words << match.next().captured(1);
        }
        words.removeDuplicates();
        return words;
    }
};

QTEST_GUILESS_MAIN(TestOfficeWords)
#include "test_office_words.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/scenarios.h"

#include <QDir>
#include <QTest>

using namespace anjuan;
using namespace Qt::StringLiterals;

class TestScenarios : public QObject {
    Q_OBJECT
private slots:
    void play()
    {
        QVERIFY(initialiseCrypto());
        Result<Database> db = Database::create(Location::memory());
        QVERIFY2(db, db ? "" : qPrintable(db.error().text));
        const Result<SampleBureau> bureau = sample_bureau::create(*db, u"Correct-Horse-9"_s, 2, *Moment::parse(u"2026-01-02T02:00:00.000Z"));
        QVERIFY2(bureau, bureau ? "" : qPrintable(bureau.error().text));
        const Result<Rulebook> book = Rulebook::load(*db);
        QVERIFY2(book, book ? "" : qPrintable(book.error().text));
        const QDir folder(QStringLiteral(ANJUAN_SOURCE_DIR "/tests/scenarios"));
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Result<ScenarioReport> report = scenarios::play(*db, *book, *bureau, file.readAll(), name);
            QVERIFY2(report, report ? "" : qPrintable(report.error().text));
            qInfo().noquote() << report->lines.join(u'\n');
            QVERIFY2(report->failures.isEmpty(), qPrintable(report->failures.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "test_scenarios.moc"

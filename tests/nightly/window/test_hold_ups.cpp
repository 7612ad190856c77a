// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cases.h"
#include "tests/ui/client.h"

#include <QAction>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

CaseId anInvestigatedCase(TestClient &client)
{
    CaseId chosen;
    client.workplace().read(
        &client.window(),
        [](Seat &seat) {
            return cases::list(seat.db, seat.session, {.stage = Stage::Investigation, .limit = 1});
        },
        [&](const Result<std::vector<ListedCase>> &found) {
            if (found && !found->empty())
                chosen = found->front().row.id;
        });
    client.settle();
    return chosen;
}

} // namespace

/// settle() fails the test where a step held the thread of windows up.
class TestHoldUps : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIntValue("ANJUAN_WATCHDOG_MS") <= 0)
            QSKIP("ANJUAN_WATCHDOG_MS does not say what a hold-up is");
    }

    void aHoldUpIsNoticed()
    {
        TestClient client;
        const int allowed = qEnvironmentVariableIntValue("ANJUAN_WATCHDOG_MS");
        (void)client.takeHoldUp();
        holdUp(allowed + 50);
        const std::optional<double> held = client.takeHoldUp();
        QVERIFY(held && *held > allowed);
        QVERIFY(!client.takeHoldUp());
    }

    void aTestWithAHoldUpFails()
    {
        QProcess other;
        other.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ANJUAN_HOLD_UP"_s, u"1"_s);
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {u"itHoldsUpWhereAsked"_s});
        QVERIFY(other.waitForFinished(120'000));
        const QByteArray said = other.readAll();
        QVERIFY2(other.exitCode() == 1 && said.contains("The thread of windows was held up for"),
                 said.constData());
    }

    void itHoldsUpWhereAsked()
    {
        if (!qEnvironmentVariableIsSet("ANJUAN_HOLD_UP"))
            QSKIP("only as the one that fails");
        TestClient client(false);
        client.settle();
        holdUp(2 * qEnvironmentVariableIntValue("ANJUAN_WATCHDOG_MS"));
        client.settle();
    }

    void aDayOfAnOfficerHoldsNothingUp_data()
    {
        QTest::addColumn<QString>("account");
        for (const char *account : {"officer1", "legal1", "chief1", "statist1", "admin"})
            QTest::newRow(account) << QString::fromLatin1(account);
    }
    void aDayOfAnOfficerHoldsNothingUp()
    {
        QFETCH(const QString, account);
        TestClient client;
        client.logIn(account);
        for (const QAction *section : client.window().findChildren<QAction *>()) {
            const QString name = section->objectName();
            if (!name.startsWith("section_"_L1))
                continue;
            client.window().openSection(name.sliced(8));
            client.settle();
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(name));
        }
        auto *table = client.window().findChild<QTableView *>(u"case_table"_s);
        if (!table)
            return;
        client.window().openSection(u"cases"_s);
        table->scrollToBottom();
        client.settle();
        const QHeaderView *header = table->horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(column) + 10, 8));
            client.settle();
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(column)));
        }
        const CaseId chosen = anInvestigatedCase(client);
        if (chosen.isNull())
            return;
        client.window().openCase(chosen);
        client.settle();
        QVERIFY2(!QTest::currentTestFailed(), "the page of the case");
        client.window().openAct(chosen, u"add_evidence"_s);
        client.settle();
    }
};

QTEST_MAIN(TestHoldUps)
#include "test_hold_ups.moc"

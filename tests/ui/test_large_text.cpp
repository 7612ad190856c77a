// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cases.h"
#include "tests/ui/client.h"
#include "ui/admin/admin_page.h"
#include "ui/cases/case_page.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

using namespace anjuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int tolerance = 2; ///< pixels that rounding costs

bool scrolls(const QAbstractScrollArea &area)
{
    return area.verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
}

/// Whether a part of the widget lies outside of what shows it and cannot be brought into view. What
/// a scroll area shows can; what something within the scroll area cuts off cannot.
bool isCutOff(const QWidget *widget)
{
    QRect place = widget->rect();
    for (const QWidget *inner = widget; inner->parentWidget() && !inner->isWindow();
         inner = inner->parentWidget()) {
        const QWidget *outer = inner->parentWidget();
        place.translate(inner->pos());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
        if (area && area->viewport() == outer && scrolls(*area))
            return false;
        if (!outer->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(place))
            return true;
    }
    return false;
}

/// The room that the words of a label take themselves, within what it has for them.
QString lackOfWords(const QLabel &label)
{
    if (Qt::mightBeRichText(label.text()) || label.textFormat() == Qt::RichText)
        return {};
    const QRect has = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(),
                                                    -label.margin());
    const int flags = static_cast<int>(label.alignment()) | Qt::TextShowMnemonic |
                      (label.wordWrap() ? Qt::TextWordWrap : 0);
    const QRect needed = label.fontMetrics().boundingRect(
        QRect(0, 0, label.wordWrap() ? has.width() : QWIDGETSIZE_MAX, QWIDGETSIZE_MAX),
        flags & ~Qt::AlignVertical_Mask & ~Qt::AlignHorizontal_Mask, label.text());
    return needed.width() > has.width() + tolerance || needed.height() > has.height() + tolerance
               ? u"has words of %1 × %2 in %3 × %4"_s.arg(needed.width())
                     .arg(needed.height())
                     .arg(has.width())
                     .arg(has.height())
               : QString();
}

bool isWithin(const QWidget *widget, const char *kind)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (above->inherits(kind))
            return true;
    return false;
}

/// What a label or a button needs and has not, in words; empty where it has it.
QString lackOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            return needed > label->height() + tolerance
                       ? u"needs a height of %1, has %2"_s.arg(needed).arg(label->height())
                       : lackOfWords(*label);
        }
        const int needed = label->sizeHint().width();
        return needed > label->width() + tolerance
                   ? u"needs a width of %1, has %2"_s.arg(needed).arg(label->width())
                   : lackOfWords(*label);
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || button->text().isEmpty())
        return {};
    const QSize needed = button->sizeHint();
    return needed.width() > button->width() + tolerance ||
                   needed.height() > button->height() + tolerance
               ? u"needs %1 × %2, has %3 × %4"_s.arg(needed.width())
                     .arg(needed.height())
                     .arg(button->width())
                     .arg(button->height())
               : QString();
}

/// What is clipped within the window, each with its place.
QStringList clippedIn(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isText =
            qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget);
        if (!isText || !widget->isVisible() || isWithin(widget, "QAbstractItemView") ||
            isWithin(widget, "QTabBar"))
            continue;
        QString lack = lackOf(widget);
        if (lack.isEmpty() && isCutOff(widget))
            lack = u"is cut off"_s;
        if (lack.isEmpty())
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const QString text =
            label ? label->text() : qobject_cast<QAbstractButton *>(widget)->text();
        found << u"%1 “%2” %3"_s.arg(widget->objectName(), text.left(30), lack);
    }
    return found;
}

} // namespace

/// At twice the usual size of text every label and button can be read in whole on a screen of
/// 1366 × 768: it has the room it needs, or what holds it scrolls.
class TestLargeText : public QObject {
    Q_OBJECT

private slots:
    /// The eyes of this test see what they are for, within a scroll area too.
    void cutWordsAreSeen()
    {
        QWidget window;
        QScrollArea area(&window);
        auto *inside = new QWidget;
        inside->setFixedSize(600, 2000);
        auto *card = new QWidget(inside);
        card->setGeometry(0, 1500, 200, 40);
        auto *label = new QLabel(u"一二三四五六七八九十"_s, card);
        area.setWidget(inside);
        area.setGeometry(0, 0, 300, 200);
        window.show();
        label->resize(label->sizeHint());
        card->resize(label->size());
        QCOMPARE(clippedIn(&window), QStringList());
        card->resize(label->width() / 2, label->height());
        QCOMPARE(clippedIn(&window).size(), 1);
        card->resize(label->size());
        label->resize(label->width() / 2, label->height());
        QCOMPARE(clippedIn(&window).size(), 1);
        label->setWordWrap(true);
        QCOMPARE(clippedIn(&window).size(), 1);
        label->resize(label->width(), label->height() * 4);
        card->resize(label->size());
        QCOMPARE(clippedIn(&window), QStringList());
    }
    void init()
    {
        m_client = std::make_unique<TestClient>();
        m_client->setLook(u"zh_CN"_s, false, 200);
    }
    void cleanup() { m_client.reset(); }

    void theStartPageIsWhole() { look(u"start"_s); }

    void theFirstStartIsWhole()
    {
        m_client = std::make_unique<TestClient>(false);
        m_client->setLook(u"zh_CN"_s, false, 200);
        look(u"first-start"_s);
        QTest::mouseClick(m_client->find<QAbstractButton>(u"new_bureau"_s), Qt::LeftButton);
        m_client->settle();
        look(u"first-start-new"_s);
    }

    void thePagesOfAnOfficerAreWhole()
    {
        m_client->logIn(u"officer1"_s);
        for (const QString &section : {u"workbench"_s, u"cases"_s})
            open(section);
        CaseId underWay;
        for (const Name<Stage> &one : stageNames) {
            const Stage stage = one.value;
            const CaseId id = caseAt(stage);
            if (id.isNull() || stage == Stage::Archived)
                continue;
            underWay = id;
            m_client->window().openCase(id);
            m_client->settle();
            look(u"case-"_s + nameOf(stageNames, stage));
            if (stage != Stage::Served)
                continue;
            auto *details = pageInFront()->findChild<QTabWidget *>(u"case_details"_s);
            QVERIFY(details);
            for (int tab = 0; tab < details->count(); ++tab) {
                details->setCurrentIndex(tab);
                m_client->settle();
                look(u"case-%1-tab%2"_s.arg(nameOf(stageNames, stage)).arg(tab));
            }
        }
        QVERIFY(!underWay.isNull());
        for (const QString &kind : {u"inquire"_s, u"add_evidence"_s}) {
            m_client->window().openAct(underWay, kind);
            m_client->settle();
            look(u"form-"_s + kind);
            // What is typed into lies within the window, without scrolling sideways.
            const auto *form = pageInFront()->findChild<QWidget *>(u"act_form"_s);
            QVERIFY(form);
            const int left = form->mapTo(&m_client->window(), QPoint(0, 0)).x();
            QVERIFY(left >= 0);
            QVERIFY2(left + form->width() <= m_client->window().width(),
                     qPrintable(QString::number(left + form->width())));
        }
        for (const QString &kind : {u"register_lead"_s, u"summary_decide"_s}) {
            m_client->window().openAct({}, kind);
            m_client->settle();
            look(u"new-"_s + kind);
        }
    }

    /// The form of each act, whether the case allows it now or not.
    void everyFormIsWhole_data()
    {
        QTest::addColumn<QString>("account");
        QTest::newRow("squad") << u"officer1"_s;
        QTest::newRow("legal desk") << u"legal1"_s;
        QTest::newRow("leader") << u"chief1"_s;
    }
    void everyFormIsWhole()
    {
        QFETCH(QString, account);
        m_client->logIn(account);
        CaseId id;
        for (const Stage stage : {Stage::Served, Stage::Decided, Stage::Closed, Stage::Archived})
            if (id.isNull())
                id = caseAt(stage);
        QVERIFY(!id.isNull());
        int seen = 0;
        for (const ActKind &kind : actKinds()) {
            if (!roleFor(m_client->workplace().session().actor, kind.name) ||
                (account != "officer1"_L1 &&
                 roleFor(Actor{.roles = {Role::SquadOfficer}}, kind.name)))
                continue;
            m_client->window().openAct(id, kind.name);
            m_client->settle();
            const CasePage *page = qobject_cast<CasePage *>(pageInFront());
            if (!page || !page->form())
                continue;
            ++seen;
            look(u"form-"_s + kind.name);
        }
        qInfo("%d forms", seen);
        QVERIFY(seen > (account == "officer1"_L1 ? 40 : 2));
    }

    void thePagesOfALegalOfficerAreWhole()
    {
        m_client->logIn(u"legal1"_s);
        for (const QString &section : {u"workbench"_s, u"review"_s, u"meetings"_s, u"rounds"_s,
                                       u"discretion"_s, u"remedies"_s, u"publicity"_s})
            open(section);
    }

    void theFiguresAreWhole()
    {
        m_client->logIn(u"chief1"_s);
        for (const QString &section : {u"workbench"_s, u"statistics"_s, u"archive"_s})
            open(section);
    }

    void thePartsOfTheAdministrationAreWhole()
    {
        m_client->logIn(u"admin"_s);
        m_client->window().openSection(u"administration"_s);
        auto *page = m_client->window().findChild<AdminPage *>();
        for (const QString &part : page->parts()) {
            page->openPart(part);
            m_client->settle();
            look(u"administration-"_s + part);
        }
    }

    void cleanupTestCase()
    {
        for (const QString &one : std::as_const(m_clipped))
            qWarning("%s", qPrintable(one));
        QCOMPARE(m_clipped.size(), 0);
    }

private:
    void open(const QString &section)
    {
        m_client->window().openSection(section);
        m_client->settle();
        look(section);
    }
    void look(const QString &what)
    {
        QTest::qWait(0); // layouts that were asked for
        m_client->settle();
        const QSize size = m_client->window().size();
        if (size.width() > 1366 || size.height() > 768)
            m_clipped
                << u"%1: the window wants %2 × %3"_s.arg(what).arg(size.width()).arg(size.height());
        for (const QString &one : clippedIn(&m_client->window()))
            m_clipped << what + u": "_s + one;
        if (const QString folder = qEnvironmentVariable("ANJUAN_PICTURES"); !folder.isEmpty())
            m_client->picture(u"%1/large-%2.png"_s.arg(folder, what));
    }
    QWidget *pageInFront()
    {
        for (CasePage *page : m_client->window().findChildren<CasePage *>())
            if (page->isVisible())
                return page;
        return nullptr;
    }
    CaseId caseAt(Stage stage)
    {
        CaseId found;
        m_client->workplace().read(
            this,
            [stage](Seat &seat) {
                return cases::list(seat.db, seat.session, {.stage = stage, .limit = 40});
            },
            [&found](const Result<std::vector<ListedCase>> &listed) {
                for (const ListedCase &one : listed ? *listed : std::vector<ListedCase>())
                    if (found.isNull() || one.row.procedure == Procedure::Ordinary)
                        found = one.row.id;
            });
        m_client->settle();
        return found;
    }

    std::unique_ptr<TestClient> m_client{};
    QStringList m_clipped{};
};

QTEST_MAIN(TestLargeText)
#include "test_large_text.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <algorithm>

namespace anjuan::help {

using namespace Qt::StringLiterals;

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

QString folder() { return u":/resources/manual/"_s + preferences::language() + u'/'; }

QString chapter(const QString &topic)
{
    QFile file(folder() + topic + u".html"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The text of the first heading.
QString titleOf(const QString &html)
{
    const qsizetype from = html.indexOf("<h1>"_L1) + 4;
    const qsizetype to = html.indexOf("</h1>"_L1);
    return from < 4 || to < from ? QString() : html.mid(from, to - from).trimmed();
}

/// The manual: chapters that hold the words looked for on the left, the one chosen on the right.
class HelpWindow : public QMainWindow {
public:
    explicit HelpWindow(QWidget *parent)
        : QMainWindow(parent), m_find(new QLineEdit), m_list(new QListWidget),
          m_page(new QTextBrowser)
    {
        setObjectName(u"manual"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(HelpText::tr("Manual"));
        m_find->setObjectName(u"manual_search"_s);
        m_find->setPlaceholderText(HelpText::tr("Search the manual"));
        m_find->setAccessibleName(m_find->placeholderText());
        m_find->setClearButtonEnabled(true);
        m_list->setAccessibleName(HelpText::tr("Chapters"));
        m_list->setWordWrap(true);
        m_list->setResizeMode(QListView::Adjust);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_page->setAccessibleName(HelpText::tr("Chapter"));
        m_page->setSearchPaths({folder(), u":/resources/manual/"_s});
        m_page->setOpenLinks(false);
        auto *side = new QWidget;
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(6, 6, 0, 6);
        column->addWidget(m_find);
        column->addWidget(m_list);
        auto *split = new QSplitter;
        split->addWidget(side);
        split->addWidget(m_page);
        split->setStretchFactor(1, 1);
        setCentralWidget(split);
        resize(1100, 700);
        QObject::connect(m_find, &QLineEdit::textChanged, this, [this] { fill(); });
        QObject::connect(m_list, &QListWidget::currentItemChanged, this,
                         [this](QListWidgetItem *item) {
                             if (item)
                                 m_page->setHtml(chapter(item->data(Qt::UserRole).toString()));
                         });
        // Links lead to other chapters of the manual and nowhere else.
        QObject::connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
            if (link.hasFragment() && link.path().isEmpty())
                m_page->scrollToAnchor(link.fragment());
            else
                showTopic(link.path().remove(u".html"_s));
        });
        fill();
        // No title of a chapter is cut, whatever the language and the size of the text.
        const int titles = m_list->sizeHintForColumn(0) + theme::scaled(36);
        side->setMinimumWidth(std::min(titles, width() / 2));
        split->setSizes({titles, width() - titles});
    }

    void showTopic(const QString &topic)
    {
        m_find->clear();
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(Qt::UserRole).toString() == topic)
                m_list->setCurrentRow(row);
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }

private:
    void fill()
    {
        m_list->clear();
        for (const QString &topic : topics()) {
            const QString html = chapter(topic);
            const QString plain = QTextDocumentFragment::fromHtml(html).toPlainText();
            if (!plain.contains(m_find->text().trimmed(), Qt::CaseInsensitive))
                continue;
            auto *item = new QListWidgetItem(titleOf(html), m_list);
            item->setData(Qt::UserRole, topic);
        }
        if (!m_find->text().isEmpty())
            m_list->setCurrentRow(0);
    }

    QLineEdit *m_find;
    QListWidget *m_list;
    QTextBrowser *m_page;
};

} // namespace

QStringList topics()
{
    return {u"start"_s,          u"workbench"_s, u"cases"_s,   u"case"_s,       u"review"_s,
            u"meetings"_s,       u"rounds"_s,    u"entry"_s,   u"documents"_s,  u"summary"_s,
            u"discretion"_s,     u"remedies"_s,  u"limits"_s,  u"statistics"_s, u"publicity"_s,
            u"administration"_s, u"safety"_s,    u"keyboard"_s};
}

void open(const QString &topic, QWidget *parent)
{
    auto *window = parent->findChild<HelpWindow *>(u"manual"_s);
    if (!window)
        window = new HelpWindow(parent);
    window->showTopic(topic);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace anjuan::help

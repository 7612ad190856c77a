// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phrase_picker.h"

#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/phrase_dialog.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTextBlock>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownCharacters = 60;
constexpr int listWidth = 460;
constexpr int listHeight = 300;

QString lineFor(const Phrase &phrase)
{
    QString content = phrase.content.simplified();
    if (content.size() > shownCharacters)
        content = content.left(shownCharacters) + u'…';
    const QString title =
        phrase.owner.isEmpty() ? phrase.title : PhraseList::tr("%1 (my own)").arg(phrase.title);
    return title + u'\n' + content;
}

} // namespace

PhraseList::PhraseList(const QString &field, const QList<Phrase> &phrases, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(field), m_phrases(phrases), m_typed(new QLineEdit),
      m_list(new QListWidget), m_note(new QLabel),
      m_keep(new QPushButton(tr("Keep what is written as a phrase… (Ctrl+Shift+J)")))
{
    setObjectName(u"phrase_list"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    m_typed->setObjectName(u"phrase_search"_s);
    m_typed->setAccessibleName(tr("Search the phrases"));
    m_typed->setPlaceholderText(tr("First letters of the reading, or words"));
    m_typed->setClearButtonEnabled(true);
    m_list->setObjectName(u"phrases"_s);
    m_list->setAccessibleName(tr("Phrases"));
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_note->setObjectName(u"phrase_note"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    m_keep->setObjectName(u"keep_phrase"_s);
    m_keep->setAutoDefault(false);
    column->addWidget(m_keep);
    resize(listWidth, listHeight);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &PhraseList::search);
    connect(m_list, &QListWidget::itemClicked, this, &PhraseList::choose);
    connect(m_list, &QListWidget::itemActivated, this, &PhraseList::choose);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        close();
        emit keepingWanted();
    });
}

void PhraseList::open(const QWidget *over, const QString &typed)
{
    m_typed->setText(typed);
    search();
    QPoint place = over->mapToGlobal(QPoint(0, over->height()));
    if (const QScreen *screen = over->screen()) {
        const QRect all = screen->availableGeometry();
        if (place.y() + listHeight > all.bottom())
            place.setY(std::max(all.top(), over->mapToGlobal(QPoint()).y() - listHeight));
        place.setX(
            std::clamp(place.x(), all.left(), std::max(all.left(), all.right() - listWidth)));
    }
    move(place);
    show();
    m_typed->setFocus();
}

void PhraseList::search()
{
    m_found = findPhrases(m_phrases, m_field, m_typed->text());
    m_list->clear();
    for (const Phrase &phrase : std::as_const(m_found)) {
        auto *item = new QListWidgetItem(lineFor(phrase), m_list);
        item->setToolTip(phrase.content);
    }
    if (!m_found.isEmpty())
        m_list->setCurrentRow(0);
    m_list->setVisible(!m_found.isEmpty());
    m_note->setText(m_phrases.isEmpty()
                        ? tr("There are no phrases yet. They are kept under Administration, "
                             "Phrases.")
                    : m_found.isEmpty() ? tr("No phrase is found by this.")
                                        : tr("Enter puts it in, Ctrl+Z takes it out again."));
}

void PhraseList::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    const QString content = m_found[row].content;
    close();
    emit chosen(content);
}

bool PhraseList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // What is pressed here is not meant for the form behind.
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void PhraseList::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

PhraseButton::PhraseButton(QPlainTextEdit *text, const QString &field, const QString &label,
                           const FormContext &context)
    : m_workplace(context.workplace), m_text(text), m_field(field),
      m_phrases(context.facts->phrases)
{
    setObjectName(u"phrases_"_s + field);
    setIcon(theme::icon(u"phrase"_s));
    setAutoRaise(true);
    setAccessibleName(tr("Phrases for “%1”").arg(label));
    setToolTip(tr("Put in a phrase (Ctrl+J; type the first letters before)"));
    // By Tab one goes from field to field; the keys of the text are enough.
    setFocusPolicy(Qt::NoFocus);
    auto *keys = new QShortcut(Qt::CTRL | Qt::Key_J, text);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &PhraseButton::offer);
    auto *keepKeys = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_J, text);
    keepKeys->setContext(Qt::WidgetShortcut);
    connect(keepKeys, &QShortcut::activated, this, &PhraseButton::keep);
    connect(this, &QToolButton::clicked, this, &PhraseButton::offer);
}

void PhraseButton::offer()
{
    QGuiApplication::inputMethod()->commit();
    const QTextCursor cursor = m_text->textCursor();
    QString typed;
    if (!cursor.hasSelection()) {
        const QString line = cursor.block().text();
        for (int place = cursor.positionInBlock(); place > 0; --place) {
            const QChar before = line[place - 1];
            if (before.unicode() >= 128 || !before.isLetter())
                break;
            typed.prepend(before);
        }
    }
    m_replaced = static_cast<int>(typed.size());
    auto *list = new PhraseList(m_field, m_phrases, this);
    connect(list, &PhraseList::chosen, this, &PhraseButton::put);
    connect(list, &PhraseList::keepingWanted, this, &PhraseButton::keep);
    connect(list, &PhraseList::closed, m_text, [text = m_text] { text->setFocus(); });
    list->open(m_text, typed);
}

void PhraseButton::keep()
{
    QGuiApplication::inputMethod()->commit();
    QString written = m_text->textCursor().selectedText();
    written.replace(QChar::ParagraphSeparator, u'\n');
    Phrase begun;
    begun.owner = m_workplace.session().actor.account;
    begun.field = phraseFields().contains(m_field) ? m_field : QString();
    begun.content = (written.isEmpty() ? m_text->toPlainText() : written).trimmed();
    askForPhrase(m_workplace, begun, this, [this](const Phrase &phrase) { m_phrases << phrase; });
}

void PhraseButton::put(const QString &content)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.beginEditBlock();
    if (!cursor.hasSelection())
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, m_replaced);
    cursor.insertText(content);
    cursor.endEditBlock();
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

} // namespace anjuan

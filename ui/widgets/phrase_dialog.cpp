// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phrase_dialog.h"

#include "core/services/duties.h"
#include "core/services/phrases.h"
#include "ui/shell/workplace.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int contentLines = 7;

} // namespace

QComboBox *phraseOwnerChoice(const QString &account, bool mayKeepBureaus)
{
    auto *choice = new QComboBox;
    if (mayKeepBureaus)
        choice->addItem(PhraseDialog::tr("Everybody in the bureau"), QString());
    choice->addItem(PhraseDialog::tr("Only myself"), account);
    return choice;
}

PhraseDialog::PhraseDialog(const QString &title, const QString &doIt, const Phrase &phrase,
                           const QString &account, bool mayKeepBureaus, QWidget *parent)
    : FormDialog(u"phrase_dialog"_s, title, doIt, parent), m_phrase(phrase),
      m_title(new QLineEdit(phrase.title)), m_content(new QPlainTextEdit(phrase.content)),
      m_field(new QComboBox), m_owner(phraseOwnerChoice(account, mayKeepBureaus))
{
    m_content->setTabChangesFocus(true);
    m_content->setMinimumSize(480,
                              QFontMetrics(m_content->font()).lineSpacing() * contentLines + 16);
    m_field->addItem(tr("Any text"), QString());
    for (const QString &field : phraseFields())
        m_field->addItem(phraseFieldLabel(field), field);
    m_field->setCurrentIndex(std::max(0, m_field->findData(phrase.field)));
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(phrase.owner)));
    addField(tr("&Title:"), m_title, u"phrase_title"_s,
             tr("Found by it, and by the first letters of its reading."));
    addField(tr("T&ext:"), m_content, u"phrase_content"_s);
    addField(tr("&Meant for:"), m_field, u"phrase_field"_s,
             tr("There it is offered first; it can be put into every long text."));
    // Whose a phrase is does not change.
    if (phrase.id.isNull())
        addField(tr("&Offered to:"), m_owner, u"phrase_owner"_s);
    else
        delete std::exchange(m_owner, nullptr);
    m_title->setFocus();
}

Phrase PhraseDialog::phrase() const
{
    Phrase phrase = m_phrase;
    phrase.title = m_title->text();
    phrase.content = m_content->toPlainText();
    phrase.field = m_field->currentData().toString();
    if (m_owner)
        phrase.owner = m_owner->currentData().toString();
    return phrase;
}

void askForPhrase(Workplace &workplace, const Phrase &begun, QWidget *over,
                  const std::function<void(const Phrase &)> &kept)
{
    const Actor &actor = workplace.session().actor;
    auto *dialog =
        new PhraseDialog(PhraseDialog::tr("Add a phrase"), PhraseDialog::tr("&Keep the phrase"),
                         begun, actor.account, actor.roles.intersects(duties::phrases), over);
    QObject::connect(dialog, &FormDialog::wanted, dialog, [&workplace, dialog, kept] {
        dialog->setBusy(true);
        workplace.write(
            dialog,
            [phrase = dialog->phrase()](Seat &seat) -> Result<Phrase> {
                const Result<PhraseId> id = phrases::add(seat.db, seat.session, phrase);
                if (!id)
                    return id.error();
                Phrase stored = phrase;
                stored.id = *id;
                return stored;
            },
            [&workplace, dialog, kept](const Result<Phrase> &answer) {
                if (!dialog->settle(answer))
                    return;
                kept(*answer);
                workplace.announceLists();
            });
    });
    dialog->open();
}

} // namespace anjuan

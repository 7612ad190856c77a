// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/phrases_section.h"

#include "core/base/pinyin.h"
#include "core/services/duties.h"
#include "core/services/phrases.h"
#include "ui/admin/listing.h"
#include "ui/text.h"
#include "ui/widgets/phrase_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

QString describe(const PhraseImport &import)
{
    QStringList lines{
        PhrasesSection::tr("%1 rows read: %2 new, %3 changed, %4 as they are, %5 wrong.")
            .arg(import.table.rows)
            .arg(import.added)
            .arg(import.changed)
            .arg(import.unchanged)
            .arg(import.wrongRows)};
    for (const PhraseImport::Fault &fault :
         import.faults.first(std::min<qsizetype>(import.faults.size(), 8)))
        lines << PhrasesSection::tr("Row %1: %2").arg(QString::number(fault.row), fault.text);
    if (import.wrongRows > 0)
        lines << PhrasesSection::tr("Mend the file first: nothing is stored while a row is wrong.");
    return lines.join(u'\n');
}

} // namespace

PhrasesSection::PhrasesSection(Workplace &workplace)
    : AdminSection(workplace, tr("Phrases"),
                   tr("Pieces of text (常用语) that every long text of a form offers with Ctrl+J: "
                      "the bureau's and your own.")),
      m_list(
          new Listing(u"phrase_table"_s, tr("Phrases"),
                      {tr("Title"), tr("Letters"), tr("Meant for"), tr("Offered to"), tr("Text")})),
      m_add(addCommand(u"add_phrase"_s, tr("Add a phrase…"), u"add"_s, QKeySequence::New)),
      m_change(addCommand(u"change_phrase"_s, tr("Change…"), u"edit"_s, Qt::Key_F2)),
      m_withdraw(addCommand(u"withdraw_phrase"_s, tr("Withdraw…"), u"void"_s)),
      m_import(addCommand(u"import_phrases"_s, tr("Import…"), u"folder"_s, QKeySequence::Open)),
      m_paste(addPaste(u"paste_phrases"_s, &PhrasesSection::importFrom)),
      m_export(addCommand(u"export_phrases"_s, tr("Export…"), u"export"_s))
{
    QLineEdit *search = addSearch(u"phrase_filter"_s, tr("Search title, letters, text"));
    m_list->setWidths({170, 90, 130, 110, 420});
    m_list->setSortable(true);
    m_list->setEmpty(tr("There are no phrases yet. Keep what you write again and again."), m_add);
    m_list->view()->addActions({m_add, m_change, m_withdraw, m_import, m_paste, m_export});
    body()->addWidget(m_list, 1);
    connect(search, &QLineEdit::textChanged, m_list, &Listing::setFilter);
    connect(m_list, &Listing::currentChanged, this, &PhrasesSection::noteChosen);
    connect(m_list, &Listing::chosen, m_change, &QAction::trigger);
    connect(m_add, &QAction::triggered, this, &PhrasesSection::addPhrase);
    connect(m_change, &QAction::triggered, this, &PhrasesSection::changePhrase);
    connect(m_withdraw, &QAction::triggered, this, &PhrasesSection::withdrawPhrase);
    connect(m_import, &QAction::triggered, this, &PhrasesSection::chooseFile);
    connect(m_export, &QAction::triggered, this, &PhrasesSection::exportPhrases);
    setFocusProxy(m_list->view());
    noteChosen();
}

bool PhrasesSection::mayKeepBureaus() const { return lackOf(duties::phrases).isEmpty(); }

void PhrasesSection::refresh()
{
    workplace().read(
        this, [](Seat &seat) { return phrases::list(seat.db, seat.session); },
        [this](const Result<QList<Phrase>> &known) {
            if (!known)
                return m_list->showTrouble(text::sentence(known.error()));
            m_phrases = *known;
            show();
        });
}

void PhrasesSection::show()
{
    QList<Line> lines;
    for (const Phrase &phrase : std::as_const(m_phrases))
        lines << Line{
            phrase.id.toString(),
            {Cell(phrase.title), Cell(pinyinInitials(phrase.title)),
             Cell(phrase.field.isEmpty() ? tr("any text") : phraseFieldLabel(phrase.field)),
             Cell(phrase.owner.isEmpty() ? tr("everybody") : tr("myself")),
             Cell(phrase.content.simplified())}};
    m_list->setLines(lines);
    if (m_list->current().isEmpty() && !lines.isEmpty())
        m_list->select(lines.front().key);
    noteChosen();
}

const Phrase *PhrasesSection::chosen() const
{
    const QString key = m_list->current();
    for (const Phrase &phrase : m_phrases)
        if (phrase.id.toString() == key)
            return &phrase;
    return nullptr;
}

void PhrasesSection::noteChosen()
{
    const Phrase *phrase = chosen();
    const QString lack = !phrase                    ? tr("Choose a phrase first.")
                         : !phrase->owner.isEmpty() ? QString()
                                                    : lackOf(duties::phrases);
    allow(m_change, lack);
    allow(m_withdraw, lack);
    allow(m_export, m_phrases.isEmpty() ? tr("There is nothing to export.") : QString());
}

void PhrasesSection::addPhrase()
{
    askForPhrase(workplace(), {}, this, [this](const Phrase &phrase) {
        emit said(tr("The phrase “%1” is kept.").arg(phrase.title));
    });
}

void PhrasesSection::changePhrase()
{
    const Phrase *phrase = chosen();
    if (!phrase || !m_change->isEnabled())
        return;
    auto *dialog =
        new PhraseDialog(tr("Change “%1”").arg(phrase->title), tr("&Change the phrase"), *phrase,
                         workplace().session().actor.account, mayKeepBureaus(), this);
    connect(dialog, &FormDialog::wanted, this, [this, dialog] {
        submit(dialog, [changed = dialog->phrase()](Seat &seat) {
            return phrases::change(seat.db, seat.session, changed);
        });
    });
    dialog->open();
}

void PhrasesSection::withdrawPhrase()
{
    const Phrase *phrase = chosen();
    if (!phrase || !m_withdraw->isEnabled())
        return;
    auto *dialog = new FormDialog(u"withdraw_phrase_dialog"_s,
                                  tr("Withdraw “%1”").arg(phrase->title), tr("&Withdraw it"), this);
    dialog->explain(tr("It is no longer offered. What was written with it stays as it is."));
    connect(dialog, &FormDialog::wanted, this,
            [this, dialog, id = phrase->id, revision = phrase->revision] {
                submit(dialog, [id, revision](Seat &seat) {
                    return phrases::withdraw(seat.db, seat.session, id, revision);
                });
            });
    dialog->open();
}

void PhrasesSection::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Import phrases"), QString(),
                                  tr("Tables (*.csv *.xlsx *.txt);;All files (*)"));
    files->setObjectName(u"phrase_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &PhrasesSection::importFrom);
    files->open();
}

/// First what the file would do, then the doing of it.
void PhrasesSection::importFrom(const QString &path)
{
    auto *dialog = new FormDialog(
        u"phrase_import"_s, tr("Import %1").arg(QFileInfo(path).fileName()), tr("&Import"), this);
    dialog->explain(tr("Nothing is changed yet. A phrase of a known title takes the place of the "
                       "one on file."));
    QComboBox *owner = phraseOwnerChoice(workplace().session().actor.account, mayKeepBureaus());
    dialog->addField(tr("&Offered to:"), owner, u"import_owner"_s);
    auto *summary = new QLabel;
    summary->setObjectName(u"phrase_import_summary"_s);
    summary->setWordWrap(true);
    summary->setTextFormat(Qt::PlainText);
    dialog->addWide(summary);
    dialog->doButton()->setEnabled(false);
    const auto look = [this, dialog, owner, summary, path] {
        workplace().read(
            dialog,
            [path, isOwn = !owner->currentData().toString().isEmpty()](Seat &seat) {
                return phrases::import(seat.db, seat.session, path, isOwn, true);
            },
            [dialog, summary](const Result<PhraseImport> &read) {
                summary->setText(read ? describe(*read) : QString());
                dialog->complain(read ? QString() : text::sentence(read.error()));
                dialog->doButton()->setEnabled(read && read->wrongRows == 0 &&
                                               read->added + read->changed > 0);
            });
    };
    connect(owner, &QComboBox::activated, dialog, look);
    connect(dialog, &FormDialog::wanted, this, [this, dialog, owner, path] {
        dialog->setBusy(true);
        workplace().write(
            dialog,
            [path, isOwn = !owner->currentData().toString().isEmpty()](Seat &seat) {
                return phrases::import(seat.db, seat.session, path, isOwn, false);
            },
            [this, dialog](const Result<PhraseImport> &done) {
                if (!dialog->settle(done))
                    return;
                emit said(tr("%n phrase(s) were imported.", nullptr, done->added + done->changed));
                workplace().announceLists();
            });
    });
    dialog->open();
    look();
}

void PhrasesSection::exportPhrases()
{
    auto *files = new QFileDialog(this, tr("Export phrases"), QString(), tr("Tables (*.csv)"));
    files->setObjectName(u"phrase_export_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    const Phrase *phrase = chosen();
    const bool isOwn = phrase && !phrase->owner.isEmpty();
    files->selectFile(isOwn ? tr("my phrases.csv") : tr("phrases.csv"));
    connect(files, &QFileDialog::fileSelected, this, [this, isOwn](const QString &path) {
        workplace().read(
            this,
            [path, isOwn](Seat &seat) {
                return phrases::exportTo(seat.db, seat.session, path, isOwn);
            },
            [this, path](const Result<int> &count) {
                if (!count)
                    return complain(text::sentence(count.error()));
                complain({});
                emit said(tr("%n phrase(s) were written to %1.", nullptr, *count)
                              .arg(QFileInfo(path).fileName()));
            });
    });
    files->open();
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/bound_file_dialog.h"

#include "core/exchange/pdf_converter.h"
#include "core/services/dossier_transfer.h"
#include "core/services/duties.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/long_work.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

BoundFileDialog::BoundFileDialog(Workplace &workplace, CaseId id, const QString &number,
                                 QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_id(id), m_number(number), m_lacks(new QTreeWidget),
      m_state(new QLabel), m_volume(new QComboBox), m_work(new LongWork(u"bound_file_work"_s)),
      m_note(noteLabel(u"bound_file_note"_s)), m_bind(new QPushButton(tr("&Bind into one PDF…"))),
      m_pack(new QPushButton(tr("&Pack the originals…"))),
      m_send(new QPushButton(tr("For another &database…"))), m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"bound_file_dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The file of case %1").arg(number));
    resize(720, 480);
    auto *column = new QVBoxLayout(this);
    m_state->setObjectName(u"bound_file_state"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_lacks->setObjectName(u"file_lacks"_s);
    m_lacks->setAccessibleName(tr("What the file lacks"));
    m_lacks->setRootIsDecorated(false);
    m_lacks->setHeaderLabels({tr("Act"), tr("What is missing")});
    m_lacks->header()->setStretchLastSection(true);
    m_lacks->setColumnWidth(0, 70);
    column->addWidget(m_lacks, 1);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Volume:"));
    m_volume->setObjectName(u"bound_file_volume"_s);
    label->setBuddy(m_volume);
    m_volume->addItem(tr("as the bureau keeps its files"));
    m_volume->addItem(tr("the whole file"), QString(nameOf(fileVolumeNames, FileVolume::Whole)));
    m_volume->addItem(tr("main volume"), QString(nameOf(fileVolumeNames, FileVolume::Main)));
    m_volume->addItem(tr("side volume"), QString(nameOf(fileVolumeNames, FileVolume::Side)));
    row->addWidget(label);
    row->addWidget(m_volume, 1);
    column->addLayout(row);
    column->addWidget(m_work);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_note);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    const std::pair<QPushButton *, QString> named[] = {{m_bind, u"bind_file"_s},
                                                       {m_pack, u"pack_file"_s},
                                                       {m_send, u"send_file"_s},
                                                       {m_close, u"close_bound_file"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    column->addLayout(foot);
    m_send->setToolTip(tr("The case with its ledger, evidence and documents, signed, as another "
                          "unit takes it over"));
    connect(m_bind, &QPushButton::clicked, this, [this] {
        ask(tr("Bind the file"), tr("PDF files (*.pdf)"), u"pdf"_s, &BoundFileDialog::bind);
    });
    connect(m_pack, &QPushButton::clicked, this, [this] {
        ask(tr("Pack the originals"), tr("ZIP archives (*.zip)"), u"zip"_s, &BoundFileDialog::pack);
    });
    connect(m_send, &QPushButton::clicked, this, [this] {
        ask(tr("Pack the case for another database"), tr("Packed cases (*.anjuan)"), u"anjuan"_s,
            &BoundFileDialog::send);
    });
    connect(m_close, &QPushButton::clicked, this, &BoundFileDialog::reject);
    connect(m_lacks, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit actChosen(item->data(0, Qt::UserRole).toInt());
    });
    say({});
    fit();
    read();
}

void BoundFileDialog::read()
{
    m_state->setText(tr("The file is being looked through…"));
    m_workplace.read(
        this,
        [id = m_id](Seat &seat) { return bound_file::lacks(seat.db, seat.session, seat.book, id); },
        [this](const Result<std::vector<FileLack>> &answer) {
            if (answer)
                show(*answer);
            else
                say(text::sentence(answer.error()), true);
        });
}

void BoundFileDialog::show(const std::vector<FileLack> &lacks)
{
    m_lacks->clear();
    for (const FileLack &lack : lacks) {
        auto *item = new QTreeWidgetItem(m_lacks, {QString::number(lack.act), lack.text});
        item->setData(0, Qt::UserRole, lack.act);
        item->setToolTip(1, lack.text);
    }
    m_lacks->setVisible(!lacks.empty());
    m_state->setText(lacks.empty()
                         ? tr("The file is complete: every document is issued, those for the party "
                              "are served, and each piece of evidence has its file.")
                         : tr("The file lacks %n thing(s). It can be bound all the same; what is "
                              "missing is then missing in it.",
                              nullptr, static_cast<int>(lacks.size())));
    QPalette colours = m_state->palette();
    colours.setColor(QPalette::WindowText,
                     theme::text(lacks.empty() ? theme::Tone::Good : theme::Tone::Bad));
    m_state->setPalette(colours);
}

void BoundFileDialog::ask(const QString &title, const QString &kind, const QString &suffix,
                          void (BoundFileDialog::*doIt)(const QString &))
{
    auto *files = new QFileDialog(this, title, m_number + u'.' + suffix, kind);
    files->setObjectName(u"bound_file_target"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(suffix);
    connect(files, &QFileDialog::fileSelected, this, doIt);
    files->open();
}

void BoundFileDialog::bind(const QString &path)
{
    const Progress progress = m_work->begin(tr("Binding the file"));
    say({});
    fit();
    const std::optional<FileVolume> volume =
        valueOf(fileVolumeNames, m_volume->currentData().toString());
    m_workplace.read(
        this,
        [id = m_id, path, volume, progress](Seat &seat) {
            return bound_file::bind(seat.db, seat.session, seat.book, seat.keys, seat.evidence, id,
                                    path, volume, progress);
        },
        [this](const Result<BoundFile> &answer) { end(answer); });
}

void BoundFileDialog::pack(const QString &path)
{
    const Progress progress = m_work->begin(tr("Packing the originals"));
    say({});
    fit();
    m_workplace.read(
        this,
        [id = m_id, path, progress](Seat &seat) {
            return bound_file::pack(seat.db, seat.session, seat.evidence, id, path, progress);
        },
        [this](const Result<BoundFile> &answer) { end(answer); });
}

/// On the connection that writes: that a case left the office is recorded.
void BoundFileDialog::send(const QString &path)
{
    const Progress progress = m_work->begin(tr("Packing the case"));
    say({});
    fit();
    m_workplace.write(
        this,
        [id = m_id, path, progress](Seat &seat) -> Result<PackedDossier> {
            if (!seat.keys)
                return refused(tr("The bureau’s key file is not at hand; without it a case can't "
                                  "be signed."));
            return dossier_transfer::pack(seat.db, seat.session, *seat.keys, seat.evidence, id,
                                          path, progress);
        },
        [this, path](const Result<PackedDossier> &answer) {
            m_work->end();
            fit();
            if (!answer)
                return say(text::sentence(answer.error()), true);
            QStringList lines{tr("%n act(s) are packed in %1.", nullptr, answer->acts).arg(path),
                              tr("Tell the receiver this fingerprint by telephone or on paper: %1")
                                  .arg(answer->fingerprint),
                              tr("Names and identity numbers stand in the file in the clear.")};
            for (const QString &name : answer->missingEvidence)
                lines << tr("“%1” is missing or altered and is not in it.").arg(name);
            say(lines.join(u'\n'), !answer->missingEvidence.isEmpty());
        });
}

void BoundFileDialog::end(const Result<BoundFile> &answer)
{
    m_work->end();
    fit();
    if (!answer)
        return say(text::sentence(answer.error()), true);
    const auto pieces = static_cast<int>(answer->pieces.size());
    say(answer->pdf.isEmpty()
            ? tr("%n paper(s) are packed in %1.", nullptr, pieces).arg(answer->archive)
            : tr("%n paper(s) on %1 pages are bound in %2.", nullptr, pieces)
                  .arg(QString::number(answer->pages), answer->pdf));
}

void BoundFileDialog::say(const QString &text, bool isTrouble)
{
    m_note->setText(text);
    QPalette colours = m_note->palette();
    colours.setColor(QPalette::WindowText,
                     theme::text(isTrouble ? theme::Tone::Bad : theme::Tone::Quiet));
    m_note->setPalette(colours);
    m_note->setVisible(!text.isEmpty());
}

void BoundFileDialog::fit()
{
    const bool isBusy = m_work->isUnderWay();
    const QString lack = PdfConverter().isThere() ? QString() : PdfConverter::lack();
    m_bind->setEnabled(!isBusy && lack.isEmpty());
    m_bind->setToolTip(lack);
    m_pack->setEnabled(!isBusy);
    m_send->setEnabled(!isBusy);
    m_send->setVisible(m_workplace.session().actor.roles.intersects(duties::packing));
    m_volume->setEnabled(!isBusy);
    m_close->setText(isBusy ? tr("Stop") : tr("Close"));
}

void BoundFileDialog::reject()
{
    if (m_work->isUnderWay())
        m_work->stop();
    else
        QDialog::reject();
}

} // namespace anjuan

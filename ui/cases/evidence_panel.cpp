// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/evidence_panel.h"

#include "core/services/evidence.h"
#include "core/services/words.h"
#include "ui/cases/evidence_file_field.h"
#include "ui/cases/scanner_folder.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSide = 48;
constexpr int fileRole = Qt::UserRole + 1;

QString stateText(EvidenceFolder::State state)
{
    switch (state) {
    case EvidenceFolder::State::Ok:
        return EvidencePanel::tr("The file is as it was taken in.");
    case EvidenceFolder::State::Missing:
        return EvidencePanel::tr("The file is missing from the evidence folder.");
    case EvidenceFolder::State::Altered:
        return EvidencePanel::tr("The file was altered since it was taken in.");
    }
    Q_UNREACHABLE();
}

} // namespace

EvidencePanel::EvidencePanel(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_list(new QListWidget),
      m_note(noteLabel(u"evidence_note"_s)), m_add(new QPushButton(tr("Add evidence…"))),
      m_open(new QPushButton(tr("Open"))), m_check(new QPushButton(tr("Check the file"))),
      m_scanner(new ScannerFolder(workplace, this)), m_scans(new QFrame), m_scansText(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(u"evidence_list"_s);
    m_list->setAccessibleName(tr("Evidence of the case"));
    m_list->setIconSize({pictureSide, pictureSide});
    m_list->setWordWrap(true);
    m_list->setAcceptDrops(false);
    makeScans(column);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    m_add->setObjectName(u"add_evidence"_s);
    m_open->setObjectName(u"open_evidence"_s);
    m_check->setObjectName(u"check_evidence"_s);
    for (QPushButton *button : {m_add, m_open, m_check}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &EvidencePanel::wanted);
    connect(m_open, &QPushButton::clicked, this, &EvidencePanel::open);
    connect(m_check, &QPushButton::clicked, this, &EvidencePanel::check);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit actChosen(item->data(Qt::UserRole).toInt());
        open();
    });
    const auto fit = [this] {
        m_open->setEnabled(!chosenFile().isEmpty());
        m_check->setEnabled(!chosenFile().isEmpty());
    };
    connect(m_list, &QListWidget::currentItemChanged, this, fit);
    fit();
}

EvidencePanel::~EvidencePanel() = default;

int EvidencePanel::count() const { return m_list->count(); }

QString EvidencePanel::chosenFile() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(fileRole).toString() : QString();
}

void EvidencePanel::setDossier(const CaseDossier &dossier)
{
    m_id = dossier.view.row.id;
    m_list->clear();
    for (const Entry &entry : dossier.view.file.entries) {
        const auto *evidence = std::get_if<AddEvidence>(&entry.body);
        if (!evidence || entry.state == EntryState::Voided)
            continue;
        auto *item = new QListWidgetItem(
            tr("%1\n%2 · %3 · proves: %4", "name, kind, day and purpose of evidence")
                .arg(evidence->name, wordFor(evidenceKindNames, evidence->kindOfEvidence),
                     toIso(entry.act.day), evidence->purpose),
            m_list);
        item->setData(Qt::UserRole, entry.act.sequence);
        item->setData(fileRole, evidence->file);
        item->setToolTip(evidence->file.isEmpty() ? tr("Without a file")
                                                  : u"SHA-256 "_s + evidence->file);
    }
    const bool mayAdd =
        std::any_of(dossier.options.begin(), dossier.options.end(), [](const Option &option) {
            return option.kind == AddEvidence::kind && option.allowed();
        });
    m_add->setVisible(!dossier.options.empty());
    m_add->setEnabled(mayAdd);
    showScans();
    m_note->setText(m_list->count() == 0 && mayAdd
                        ? tr("No evidence yet. Drop files anywhere on the case to add some.")
                    : m_list->count() == 0 ? tr("No evidence.")
                                           : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    loadPictures();
}

/// New files of the scanner, to be taken in or turned down.
void EvidencePanel::makeScans(QVBoxLayout *column)
{
    m_scans->setObjectName(u"scans"_s);
    m_scans->setFrameShape(QFrame::StyledPanel);
    m_scans->setAutoFillBackground(true);
    QPalette colours = m_scans->palette();
    colours.setColor(QPalette::Window, theme::ground(theme::Tone::Accent));
    m_scans->setPalette(colours);
    auto *inside = new QVBoxLayout(m_scans);
    inside->setContentsMargins(8, 4, 8, 4);
    m_scansText->setObjectName(u"scans_text"_s);
    m_scansText->setWordWrap(true);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    QPushButton *take = add(u"take_scans"_s, tr("Take them in…"));
    QPushButton *leave = add(u"leave_scans"_s, tr("Not these"));
    row->addStretch();
    inside->addWidget(m_scansText);
    inside->addLayout(row);
    column->addWidget(m_scans);
    m_scans->hide();
    connect(m_scanner, &ScannerFolder::changed, this, &EvidencePanel::showScans);
    connect(take, &QPushButton::clicked, this, [this] {
        const QStringList files = m_scanner->waiting();
        m_scanner->settle(files);
        emit filesWanted(files);
    });
    connect(leave, &QPushButton::clicked, this,
            [this] { m_scanner->settle(m_scanner->waiting()); });
}

void EvidencePanel::showScans()
{
    constexpr qsizetype mostNamed = 5;
    const QStringList &waiting = m_scanner->waiting();
    QStringList names;
    for (const QString &path : waiting.first(std::min(mostNamed, waiting.size())))
        names << safeName(QFileInfo(path).fileName());
    if (waiting.size() > mostNamed)
        names << u"…"_s;
    m_scansText->setText(
        tr("%n new file(s) in the scanner folder: %1", nullptr, static_cast<int>(waiting.size()))
            .arg(names.join(tr(", ", "between names of files"))));
    m_scans->setVisible(!waiting.isEmpty() && m_add->isEnabled() && !m_add->isHidden());
}

void EvidencePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_scanner->watch(true);
}

void EvidencePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_scanner->watch(false);
}

void EvidencePanel::loadPictures()
{
    QStringList files;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QString file = m_list->item(row)->data(fileRole).toString(); !file.isEmpty())
            files << file;
    if (files.isEmpty())
        return;
    m_workplace.read(
        this,
        [files](Seat &seat) -> Result<QHash<QString, QImage>> {
            QHash<QString, QImage> pictures;
            for (const QString &file : files)
                pictures.insert(file, thumbnailOf(seat.evidence.pathOf(file), pictureSide));
            return pictures;
        },
        [this](const Result<QHash<QString, QImage>> &answer) {
            for (int row = 0; answer && row < m_list->count(); ++row) {
                const QImage picture = answer->value(m_list->item(row)->data(fileRole).toString());
                if (!picture.isNull())
                    m_list->item(row)->setIcon(QPixmap::fromImage(picture));
            }
        });
}

void EvidencePanel::open()
{
    const QString file = chosenFile();
    if (file.isEmpty())
        return;
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    m_workplace.read(
        this,
        [id = m_id, file, folder = m_copies->path()](Seat &seat) {
            return evidence::copyOut(seat.db, seat.session, seat.evidence, id, file, folder);
        },
        [this](const Result<QString> &answer) {
            m_note->setText(answer ? QString() : text::sentence(answer.error()));
            m_note->setVisible(!answer);
            if (answer)
                QDesktopServices::openUrl(QUrl::fromLocalFile(*answer));
        });
}

void EvidencePanel::check()
{
    m_workplace.read(
        this,
        [file = chosenFile()](Seat &seat) -> Result<EvidenceFolder::State> {
            return seat.evidence.check(file);
        },
        [this](const Result<EvidenceFolder::State> &answer) {
            if (!answer)
                return;
            m_note->setText(stateText(*answer));
            m_note->show();
        });
}

} // namespace anjuan

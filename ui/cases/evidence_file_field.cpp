// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/evidence_file_field.h"

#include "core/services/evidence.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QMimeDatabase>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTemporaryDir>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int thumbnailSide = 56;
constexpr int mostFilesAtOnce = 200;
constexpr int pollMilliseconds = 100;
constexpr int largestAllocationMegabytes = 512;

bool isPictureByName(const QString &path)
{
    return QMimeDatabase()
        .mimeTypeForFile(path, QMimeDatabase::MatchExtension)
        .name()
        .startsWith("image/"_L1);
}

struct TakenIn {
    EvidenceFile file;
    QImage picture;
};

/// Runs on the thread of the connection that writes.
Result<TakenIn> takeOne(Seat &seat, const QString &path, const Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return notFound(EvidenceFileField::tr("%1 is no longer there.").arg(info.fileName()));
    const QImage picture = thumbnailOf(path, thumbnailSide);
    if (isPictureByName(path) && picture.isNull() && !QImageReader(path).canRead())
        return refused(EvidenceFileField::tr("%1 is called a picture but is none that can be read.")
                           .arg(info.fileName()));
    Result<EvidenceFile> taken =
        evidence::takeIn(seat.db, seat.session, seat.evidence, path, progress);
    if (!taken)
        return taken.error();
    return TakenIn{std::move(*taken), picture};
}

/// The files that the paths name, those in folders and their subfolders included, by name. Links
/// and hidden files inside a folder are left alone.
Result<QStringList> filesUnder(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList inside;
        QDirIterator walk(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (walk.hasNext() && files.size() + inside.size() <= mostFilesAtOnce)
            inside << walk.next();
        inside.sort();
        files += inside;
    }
    if (files.size() > mostFilesAtOnce)
        return refused(
            EvidenceFileField::tr("These are more than %1 files; take in at most %1 at a "
                                  "time.")
                .arg(mostFilesAtOnce));
    if (files.isEmpty())
        return refused(EvidenceFileField::tr("There is no file in the folder."));
    return files;
}

} // namespace

QImage thumbnailOf(const QString &path, int wanted)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(largestAllocationMegabytes);
    if (!reader.canRead())
        return {};
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(wanted, wanted, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    return picture.isNull()
               ? picture
               : picture.scaled(wanted, wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

EvidenceFileField::EvidenceFileField(const FieldInfo &field, const FormContext &context,
                                     QWidget *parent)
    : FieldEditor(field, parent), m_workplace(context.workplace), m_list(new QListWidget),
      m_progress(new QProgressBar), m_stop(new QPushButton(tr("Cancel"))),
      m_remove(new QPushButton(tr("Take off the list"))),
      m_trouble(noteLabel(u"evidence_trouble"_s)), m_intake(std::make_shared<Intake>())
{
    QBoxLayout *column = tight(new QVBoxLayout(this));
    auto *buttons = tight(new QHBoxLayout);
    const auto add = [&](const QString &name, const QString &text, auto then) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, then);
        watch(button);
        buttons->addWidget(button);
        return button;
    };
    const auto choose = [this](QFileDialog::FileMode mode) {
        auto *dialog = new QFileDialog(this, tr("Take in evidence"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(mode);
        connect(dialog, &QFileDialog::filesSelected, this, &EvidenceFileField::addFiles);
        dialog->open();
    };
    setFocusProxy(add(u"choose_files"_s, tr("Choose files…"),
                      [choose] { choose(QFileDialog::ExistingFiles); }));
    add(u"choose_folder"_s, tr("Folder…"), [choose] { choose(QFileDialog::Directory); });
    add(u"paste_picture"_s, tr("Paste picture"), [this] {
        const QMimeData *held = QGuiApplication::clipboard()->mimeData();
        if (held && held->hasImage())
            addPicture(QGuiApplication::clipboard()->image());
        else
            complain(tr("There is no picture on the clipboard."));
    });
    buttons->addStretch();
    column->addLayout(buttons);
    QLabel *hint = noteLabel(u"evidence_hint"_s);
    hint->setText(tr("Files can also be dropped anywhere on the case."));
    column->addWidget(hint);
    m_list->setObjectName(u"evidence_files"_s);
    m_list->setAccessibleName(tr("Files taken in"));
    m_list->setIconSize({thumbnailSide, thumbnailSide});
    m_list->setMaximumHeight(theme::scaled(180));
    m_list->hide();
    column->addWidget(m_list);
    m_remove->setObjectName(u"evidence_take_off"_s);
    m_remove->setAutoDefault(false);
    m_remove->setToolTip(tr("The chosen file is left out of the act (Delete)."));
    m_remove->hide();
    watch(m_remove);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    auto *off = new QShortcut(QKeySequence::Delete, m_list, this, &EvidenceFileField::takeOff,
                              Qt::WidgetShortcut);
    off->setObjectName(u"evidence_take_off_key"_s);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceFileField::takeOff);
    connect(m_list, &QListWidget::currentRowChanged, m_remove,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    auto *work = tight(new QHBoxLayout);
    m_progress->setObjectName(u"evidence_progress"_s);
    m_stop->setObjectName(u"evidence_stop"_s);
    m_stop->setAutoDefault(false);
    work->addWidget(m_progress, 1);
    work->addWidget(m_stop);
    column->addLayout(work);
    m_progress->hide();
    m_stop->hide();
    m_trouble->hide();
    column->addWidget(m_trouble);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_intake->isStopped = true; });
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &EvidenceFileField::showProgress);
}

EvidenceFileField::~EvidenceFileField() { m_intake->isStopped = true; }

void EvidenceFileField::addFiles(const QStringList &paths)
{
    m_trouble->hide();
    m_workplace.read(
        this, [paths](Seat &) { return filesUnder(paths); },
        [this](const Result<QStringList> &answer) {
            if (!answer)
                return complain(text::sentence(answer.error()));
            if (m_waiting == 0)
                m_intake = std::make_shared<Intake>();
            for (const QString &file : *answer)
                takeIn(file);
        });
}

void EvidenceFileField::addPicture(const QImage &picture)
{
    if (!m_pasted)
        m_pasted = std::make_unique<QTemporaryDir>();
    const QString path =
        m_pasted->filePath(tr("picture %1", "name of a pasted picture's file")
                               .arg(text::moment(Moment::now(), Date(1970, 1, 1)).remove(u':')) +
                           u".png"_s);
    if (picture.isNull() || !m_pasted->isValid() || !picture.save(path))
        return complain(tr("The picture on the clipboard cannot be kept."));
    addFiles({path});
}

void EvidenceFileField::takeIn(const QString &path)
{
    ++m_waiting;
    m_poll.start();
    showProgress();
    m_workplace.write(
        this,
        [path, intake = m_intake](Seat &seat) -> Result<TakenIn> {
            if (intake->isStopped)
                return refused(EvidenceFileField::tr("Stopped."));
            return takeOne(seat, path, [intake](qint64 done, qint64 total) {
                intake->done = done;
                intake->total = total;
                return !intake->isStopped;
            });
        },
        [this, path](const Result<TakenIn> &answer) {
            --m_waiting;
            showProgress();
            if (!answer)
                return complain(text::sentence(answer.error()));
            const QString &sha256 = answer->file.file.sha256;
            const bool isKnown = std::any_of(m_taken.begin(), m_taken.end(), [&](const Taken &one) {
                return one.sha256 == sha256;
            });
            if (!isKnown)
                m_taken.push_back({sha256, safeName(answer->file.originalName)});
            m_pictures[sha256] = answer->picture;
            showFiles();
            emit edited();
            emit taken(QFileInfo(path).completeBaseName());
        });
}

void EvidenceFileField::showProgress()
{
    const bool isRunning = m_waiting > 0;
    m_progress->setVisible(isRunning);
    m_stop->setVisible(isRunning);
    if (!isRunning) {
        m_poll.stop();
        return;
    }
    const qint64 total = m_intake->total;
    m_progress->setRange(0, total > 0 ? 100 : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(m_intake->done * 100 / total));
    m_progress->setFormat(tr("%n file(s) to go, %p %", nullptr, m_waiting));
}

void EvidenceFileField::showFiles()
{
    m_list->clear();
    for (const Taken &one : m_taken) {
        auto *item =
            new QListWidgetItem(tr("%1\nSHA-256 %2 …").arg(one.name, one.sha256.left(16)), m_list);
        item->setToolTip(one.sha256);
        if (const auto picture = m_pictures.find(one.sha256);
            picture != m_pictures.end() && !picture->second.isNull())
            item->setIcon(QPixmap::fromImage(picture->second));
    }
    m_list->setVisible(!m_taken.empty());
    m_remove->setVisible(!m_taken.empty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void EvidenceFileField::takeOff()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_taken.size()))
        return;
    m_taken.erase(m_taken.begin() + row);
    showFiles();
    if (m_taken.empty())
        focusProxy()->setFocus();
    else
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    emit edited();
}

void EvidenceFileField::complain(const QString &text)
{
    m_trouble->setText(m_trouble->isHidden() || m_trouble->text().isEmpty()
                           ? text
                           : m_trouble->text() + u'\n' + text);
    m_trouble->show();
}

std::vector<QJsonObject> EvidenceFileField::contentsFor(const QJsonObject &content) const
{
    std::vector<QJsonObject> all;
    if (m_taken.size() < 2)
        return all;
    for (const Taken &one : m_taken) {
        QJsonObject own = content;
        const QString name = content.value("name"_L1).toString();
        const QString fileName = QFileInfo(one.name).completeBaseName();
        own.insert(u"file"_s, one.sha256);
        own.insert(u"name"_s, name == fileName ? name : u"%1 – %2"_s.arg(name, fileName));
        all.push_back(own);
    }
    return all;
}

QJsonValue EvidenceFileField::value() const
{
    return m_taken.empty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_taken.front().sha256);
}

void EvidenceFileField::setValue(const QJsonValue &value)
{
    m_taken.clear();
    if (value.isString() && !value.toString().isEmpty())
        m_taken.push_back({value.toString(), tr("file")});
    showFiles();
}

QJsonValue EvidenceFileField::draft() const
{
    QJsonArray files;
    for (const Taken &one : m_taken)
        files.append(QJsonObject{{u"sha256"_s, one.sha256}, {u"name"_s, one.name}});
    return files.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(files);
}

void EvidenceFileField::restore(const QJsonValue &draft)
{
    m_taken.clear();
    for (const QJsonValue &one : draft.toArray())
        m_taken.push_back({one.toObject().value("sha256"_L1).toString(),
                           one.toObject().value("name"_L1).toString()});
    showFiles();
}

} // namespace anjuan

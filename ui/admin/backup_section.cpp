// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/backup_section.h"

#include "core/base/crypto.h"
#include "core/services/duties.h"
#include "ui/admin/listing.h"
#include "ui/shell/preferences.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/long_work.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldAfterDays = 3;

/// The preferences are this person's, and know more than one bureau.
QString preferenceOf(const Location &where, QStringView what)
{
    return u"backup/%1/%2"_s.arg(crypto::sha256Hex(where.toString().toUtf8()).first(16), what);
}

QString stem(const Location &where) { return QFileInfo(where.path()).completeBaseName(); }

QStringList copyHeadings()
{
    return {BackupSection::tr("Copy"), BackupSection::tr("Made"), BackupSection::tr("Age"),
            BackupSection::tr("Size"), BackupSection::tr("State")};
}

int daysSince(Moment then, Date today)
{
    return static_cast<int>((today - dayInChina(then)).days());
}

} // namespace

BackupSection::BackupSection(Workplace &workplace)
    : AdminSection(workplace, tr("Backup and restore"),
                   tr("A copy holds the whole bureau with its evidence; work goes on meanwhile. "
                      "Each copy is read again and every hash recomputed. Keep it on another disk, "
                      "and the key file apart from it.")),
      m_age(new QLabel), m_where(quietLabel()),
      m_list(new Listing(u"copy_list"_s, tr("Copies"), copyHeadings())), m_outcome(new QLabel),
      m_work(new LongWork(u"backup_work"_s)),
      m_backUp(addCommand(u"back_up"_s, tr("Back up now"), u"export"_s)),
      m_folder(addCommand(u"backup_folder"_s, tr("Folder…"), u"folder"_s)),
      m_check(addCommand(u"check_copy"_s, tr("Check the copy"), u"done"_s)),
      m_restore(addCommand(u"restore"_s, tr("Put to work under a new name…"), u"return"_s))
{
    m_age->setObjectName(u"backup_age"_s);
    m_age->setWordWrap(true);
    m_age->setMargin(8);
    m_age->setAutoFillBackground(true);
    m_where->setObjectName(u"backup_where"_s);
    m_outcome->setObjectName(u"backup_outcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->hide();
    m_list->setWidths({360, 150, 100, 100});
    m_list->alignRight(3);
    m_list->setEmpty(tr("There is no copy in this folder yet."), m_backUp);
    m_list->view()->addActions({m_check, m_restore});
    body()->addWidget(m_age);
    body()->addWidget(m_where);
    body()->addWidget(m_work);
    body()->addWidget(m_outcome);
    body()->addWidget(m_list, 1);
    connect(m_list, &Listing::currentChanged, this, &BackupSection::noteState);
    connect(m_backUp, &QAction::triggered, this, &BackupSection::backUp);
    connect(m_folder, &QAction::triggered, this, &BackupSection::chooseFolder);
    connect(m_check, &QAction::triggered, this, &BackupSection::check);
    connect(m_restore, &QAction::triggered, this, &BackupSection::chooseCopy);
    setFocusProxy(m_list->view());
}

BackupSection::~BackupSection() { m_work->stop(); }

QString BackupSection::folder() const
{
    const QString chosen = preferences::value(preferenceOf(workplace().location(), u"folder"));
    return chosen.isEmpty() ? QFileInfo(workplace().location().path()).absolutePath() : chosen;
}

void BackupSection::refresh()
{
    listCopies();
    noteState();
}

void BackupSection::listCopies()
{
    QList<Line> lines;
    m_newest.reset();
    const QDir place(folder());
    const QString own = QFileInfo(workplace().location().path()).absoluteFilePath();
    for (const QFileInfo &file : place.entryInfoList({stem(workplace().location()) + u"-*.db"_s},
                                                     QDir::Files, QDir::Time)) {
        if (file.absoluteFilePath() == own)
            continue;
        const Moment made{file.lastModified().toMSecsSinceEpoch()};
        const int days = daysSince(made, today());
        // The head is written beside a copy when it has been read again.
        const bool isComplete = QFileInfo::exists(file.absoluteFilePath() + u".head"_s);
        if (isComplete && (!m_newest || *m_newest < made))
            m_newest = made;
        lines << Line{file.absoluteFilePath(),
                      {Cell(file.fileName(), theme::Tone::Plain, file.absoluteFilePath()),
                       Cell(text::moment(made, today())),
                       Cell(days == 0 ? tr("today") : tr("%n day(s)", nullptr, days)),
                       Cell(QLocale().formattedDataSize(file.size())),
                       isComplete ? Cell(tr("was verified when it was made"), theme::Tone::Good)
                                  : Cell(tr("not verified"), theme::Tone::Warning)}};
    }
    m_list->setLines(lines);
    m_where->setText(tr("Copies in %1").arg(folder()));
}

void BackupSection::noteState()
{
    const Location &where = workplace().location();
    const QString lack = where.isPostgres()
                             ? tr("A PostgreSQL server has its own tools, pg_dump and "
                                  "pg_basebackup; ask whoever runs it.")
                         : where.isMemory() ? tr("A bureau in memory is not kept.")
                                            : lackOf(duties::anchors);
    const QString busy =
        m_work->isUnderWay() ? tr("Wait until the present work has ended.") : QString();
    const QString no = lack.isEmpty() ? busy : lack;
    allow(m_backUp, no);
    allow(m_folder, no);
    const QString none =
        m_list->current().isEmpty() ? tr("Choose a copy in the list first.") : QString();
    allow(m_check, no.isEmpty() ? none : no);
    allow(m_restore, no);
    const std::optional<Moment> last =
        std::max(m_newest, Moment::parse(preferences::value(preferenceOf(where, u"verified_at"))));
    const int days = last ? daysSince(*last, today()) : 0;
    const bool isOld = !last || days > oldAfterDays;
    QPalette palette = m_age->palette();
    const theme::Tone tone = isOld ? theme::Tone::Bad : theme::Tone::Good;
    palette.setColor(QPalette::Window, theme::ground(tone));
    palette.setColor(QPalette::WindowText, theme::text(tone));
    m_age->setPalette(palette);
    if (where.isPostgres() || where.isMemory())
        m_age->setText(lack);
    else if (!last)
        m_age->setText(tr("Warning: no verified copy was made from here yet. Back up now."));
    else if (isOld)
        m_age->setText(
            tr("Warning: the last verified copy is %n day(s) old. Back up now.", nullptr, days));
    else
        m_age->setText(
            tr("The last verified copy was made on %1.").arg(text::moment(*last, today())));
}

void BackupSection::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where shall copies be kept?"), folder());
    dialog->setObjectName(u"backup_folder_dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        preferences::setValue(preferenceOf(workplace().location(), u"folder"), chosen);
        refresh();
    });
    dialog->open();
}

void BackupSection::report(const Result<backup::Copy> &copy, const QString &how)
{
    m_work->end();
    if (!copy) {
        complain(text::sentence(copy.error()));
    } else {
        QStringList lines{how, tr("%1 acts, %2 files of evidence, head %3.")
                                   .arg(QString::number(copy->acts),
                                        QString::number(copy->evidenceFiles),
                                        copy->head.hash.first(16))};
        for (const QString &name : copy->missingEvidence)
            lines << tr("Missing or altered, not copied: %1").arg(name);
        m_outcome->setText(lines.join(u'\n'));
        m_outcome->show();
        if (!copy->missingEvidence.isEmpty())
            complain(tr("Evidence is missing; the rest is sound."));
    }
    refresh();
}

void BackupSection::backUp()
{
    complain({});
    m_outcome->hide();
    const Location where = workplace().location();
    const QString stamp =
        Moment{Moment::now().milliseconds + 8LL * 3600 * 1000}.toString().left(19).remove(u':');
    const QString target = u"%1/%2-%3.db"_s.arg(folder(), stem(where), stamp);
    const Progress progress = m_work->begin(tr("Copying"));
    noteState();
    m_aside.ask(
        this,
        [where, target, progress](Station &) -> Result<backup::Copy> {
            const Result<Database> db = Database::open(where, Mode::Read);
            if (!db)
                return db.error();
            return backup::backUp(*db, target, progress);
        },
        [this, where](const Result<backup::Copy> &copy) {
            if (copy)
                preferences::setValue(preferenceOf(where, u"verified_at"),
                                      Moment::now().toString());
            report(copy, copy ? tr("%1 was written, read again and found sound.").arg(copy->path)
                              : QString());
        });
}

void BackupSection::check()
{
    complain({});
    m_outcome->hide();
    const QString path = m_list->current();
    const Progress progress = m_work->begin(tr("Reading the copy"));
    noteState();
    m_aside.ask(
        this, [path, progress](Station &) { return backup::inspect(path, progress); },
        [this](const Result<backup::Copy> &copy) {
            report(copy, copy ? tr("%1 is sound.").arg(copy->path) : QString());
        });
}

void BackupSection::chooseCopy()
{
    if (!m_list->current().isEmpty())
        return restore(m_list->current());
    auto *dialog = new QFileDialog(this, tr("Which copy?"), folder(),
                                   tr("Anjuan database (*.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSection::restore);
    dialog->open();
}

void BackupSection::restore(const QString &copy)
{
    auto *dialog =
        new FormDialog(u"restore_dialog"_s, tr("Put a copy to work"), tr("&Restore"), this);
    dialog->explain(tr("%1 is checked and written under a name that is not in use. Nothing is ever "
                       "overwritten: this bureau stays as it is.")
                        .arg(QFileInfo(copy).fileName()));
    auto *name = new QLineEdit(folder() + u"/restored-"_s + QFileInfo(copy).fileName());
    dialog->addField(tr("New &file:"), name, u"restore_name"_s,
                     tr("Put the bureau's key file beside it: its name with .keys at the end."));
    connect(dialog, &FormDialog::wanted, this, [this, dialog, name, copy] {
        const QString target = name->text().trimmed();
        if (QFileInfo::exists(target))
            return dialog->complain(tr("%1 exists already. Choose another name.").arg(target),
                                    name);
        if (!QFileInfo(target).isAbsolute())
            return dialog->complain(tr("Give the whole path of the new file."), name);
        dialog->accept();
        complain({});
        m_outcome->hide();
        const Progress progress = m_work->begin(tr("Restoring"));
        noteState();
        m_aside.ask(
            this,
            [copy, target, progress](Station &) { return backup::restore(copy, target, progress); },
            [this](const Result<backup::Copy> &restored) {
                report(restored,
                       restored
                           ? tr("%1 is ready; open it from the start page.").arg(restored->path)
                           : QString());
            });
    });
    dialog->open();
}

} // namespace anjuan

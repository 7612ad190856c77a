// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/limit_calendar.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/workbench/workbench_page.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QSaveFile>
#include <QStandardPaths>

/// What leads away from the workbench: the list a lesson is about, limits written to a file.
namespace anjuan {

using namespace Qt::StringLiterals;

void WorkbenchPage::openList()
{
    const Duty *duty = currentDuty();
    if (duty && duty->lesson)
        emit listWanted(*duty->lesson);
}

void WorkbenchPage::exportLimits()
{
    auto *files = new QFileDialog(this, tr("Export limits as calendar"));
    files->setObjectName(u"export_limits_file"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(tr("Calendars (*.ics)"));
    files->setDefaultSuffix(u"ics"_s);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(
        tr("Limits %1.ics", "a file name with a day").arg(toIso(workplace().session().today)));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        workplace().read(
            this,
            [path](Seat &seat) -> Result<int> {
                const Result<QByteArray> calendar =
                    limit_calendar::mine(seat.db, seat.session, seat.book);
                if (!calendar)
                    return calendar.error();
                QSaveFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(*calendar) < 0 || !file.commit())
                    return refused(WorkbenchPage::tr("“%1” can't be written: %2")
                                       .arg(path, file.errorString()));
                return static_cast<int>(calendar->count("BEGIN:VEVENT"));
            },
            [this, path](const Result<int> &answer) {
                if (!answer)
                    return complain(answer.error());
                m_trouble->hide();
                emit said(tr("%n limit(s) were written to %1.", nullptr, *answer)
                              .arg(QFileInfo(path).fileName()));
            });
    });
    files->open();
}

} // namespace anjuan

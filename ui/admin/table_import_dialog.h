// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/table_choice.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/long_work.h"

namespace anjuan {

/// A file with a table that is looked at before anything of it is taken over: how it is written, a
/// summary, and what becomes of each row. It is read again whenever a choice changes.
class TableImportDialog : public FormDialog {
    Q_OBJECT

protected:
    TableImportDialog(Workplace &workplace, const QString &path, const QString &name,
                      const QString &title, const QString &doIt, QWidget *parent);
    ~TableImportDialog() override;

    /// The boxes that say how the file is written.
    void addChoice();
    /// The summary and the rows, and whatever else stands below them.
    void addRows(Listing *rows, QWidget *below = nullptr);
    virtual void preview() = 0;

    /// Does `job` on the thread of the database, with its progress shown and the fields shut; then
    /// says what came of it. Nothing where something is under way.
    template <class Job, class Then> void look(Job job, Then then)
    {
        if (m_work->isUnderWay())
            return;
        setBusy(true);
        complain({});
        const Progress progress = m_work->begin(tr("Reading the file"));
        m_workplace.read(
            this, [job, progress](Seat &seat) mutable { return job(seat, progress); },
            [this, then](const auto &answer) {
                end();
                then(answer);
            });
    }
    /// The same where it writes.
    template <class Job, class Then> void takeOver(const QString &what, Job job, Then then)
    {
        setBusy(true);
        complain({});
        const Progress progress = m_work->begin(what);
        m_workplace.write(
            this, [job, progress](Seat &seat) mutable { return job(seat, progress); },
            [this, then](const auto &answer) {
                end();
                then(answer);
            });
    }

    Workplace &workplace() const { return m_workplace; }
    QString path() const { return m_path; }
    TableChoice &choice() { return m_choice; }
    const TableChoice &choice() const { return m_choice; }
    QLabel *summary() const { return m_summary; }
    QPushButton *againButton() const { return m_again; }

private:
    void end();

    Workplace &m_workplace;
    QString m_path;
    TableChoice m_choice{};
    QLabel *m_summary;
    LongWork *m_work;
    QPushButton *m_again;
};

} // namespace anjuan

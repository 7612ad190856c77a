// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/worker.h"
#include "core/storage/backup.h"
#include "ui/admin/admin_section.h"

namespace anjuan {

class Listing;
class LongWork;

/// Copies of the bureau: making one, how old they are, putting one to work under a new name.
class BackupSection : public AdminSection {
    Q_OBJECT

public:
    explicit BackupSection(Workplace &workplace);
    ~BackupSection() override;

    void refresh() override;

private:
    QString folder() const;
    void listCopies();
    void noteState();
    void chooseFolder();
    void backUp();
    void check();
    void chooseCopy();
    void restore(const QString &copy);
    void report(const Result<backup::Copy> &copy, const QString &how);

    QLabel *m_age;
    QLabel *m_where;
    Listing *m_list;
    QLabel *m_outcome;
    LongWork *m_work;
    QAction *m_backUp;
    QAction *m_folder;
    QAction *m_check;
    QAction *m_restore;
    std::optional<Moment> m_newest{}; ///< of the verified copies in the folder
    Worker m_aside{};                 ///< copying goes on beside the daily work
};

} // namespace anjuan

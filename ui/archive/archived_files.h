// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/archive_lists.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;

namespace anjuan {

class Listing;
class LongWork;
class Workplace;

/// Files in the archive: those archived in a year, or those whose retention is over by a day. They
/// are listed when somebody asks for it, for all of them are looked through.
class ArchivedFiles : public QWidget {
    Q_OBJECT

public:
    enum class Which { OfYear, Over };

    ArchivedFiles(Which which, Workplace &workplace);

    void list();
    const std::vector<ArchivedFile> &files() const { return m_files; }
    /// Those chosen in the list, in its order.
    std::vector<ArchivedFile> chosen() const;
    /// "移交清册（2026年）": what the list on the screen is called.
    QString title() const { return m_title; }
    Listing *listing() const { return m_list; }

signals:
    void changed();

private:
    void take(const Result<std::vector<ArchivedFile>> &found);

    Which m_which;
    Workplace &m_workplace;
    QSpinBox *m_year = nullptr;
    QDateEdit *m_day = nullptr;
    QPushButton *m_ask;
    QLabel *m_count;
    LongWork *m_work;
    Listing *m_list;
    std::vector<ArchivedFile> m_files{};
    QString m_title{};
};

} // namespace anjuan

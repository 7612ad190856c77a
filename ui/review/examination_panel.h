// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/file_examination.h"

#include <QWidget>
#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;

namespace anjuan {

class Listing;
class LongWork;
class OptionalDay;
class Worker;
class Workplace;

/// What the rules object to in all files that were closed in some time: how often each of them, and
/// in which files. Examined on connections of its own, so that everything else goes on meanwhile.
class ExaminationPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExaminationPanel(Workplace &workplace, QWidget *parent = nullptr);
    ~ExaminationPanel() override;

    /// Whether this account may have files examined.
    static bool isFor(const Workplace &workplace);

signals:
    void caseWanted(anjuan::CaseId id);

private:
    void examine();
    void show(const FileExamination &found);
    void showFiles();

    Workplace &m_workplace;
    OptionalDay *m_from, *m_to;
    QCheckBox *m_open;
    QPushButton *m_start;
    LongWork *m_work;
    QLabel *m_said;
    Listing *m_rules, *m_files;
    std::unique_ptr<Worker> m_worker{};
    FileExamination m_found{};
};

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/anchors.h"
#include "core/services/cases.h"
#include "core/services/worker.h"
#include "core/storage/verify.h"
#include "ui/admin/admin_section.h"
#include "ui/shell/theme.h"

class QPlainTextEdit;

namespace anjuan {

class LongWork;

/// Whether the ledger is as it was recorded: recomputing it, comparing the rows with it, anchors.
class LedgerSection : public AdminSection {
    Q_OBJECT

public:
    explicit LedgerSection(Workplace &workplace);
    ~LedgerSection() override;

    void refresh() override;

private:
    struct Checked {
        VerifyReport report{};
        QStringList damage{};
        QStringList unlawful{}; ///< decisions that the rules of their day would have refused
    };

    void noteState();
    Progress begin(const QString &what);
    void end(const QString &verdict, theme::Tone tone, const QStringList &lines);
    void fail(const Error &why);
    void verifyAll();
    void show(const Checked &checked);
    void compareRows();
    void confirmRebuild();
    void rebuildRows();
    void show(const cases::RebuildReport &report, bool compared);
    void chooseAnchorFile();
    void exportAnchor(const QString &path);
    void chooseAnchor();
    void checkAnchor(const QString &path, const QString &fingerprint);
    void print();

    QLabel *m_verdict;
    QPlainTextEdit *m_findings;
    LongWork *m_work;
    QAction *m_verify;
    QAction *m_compare;
    QAction *m_rebuild;
    QAction *m_export;
    QAction *m_check;
    QAction *m_print;
    Worker m_aside{}; ///< reading the whole ledger goes on beside the daily work
};

} // namespace anjuan

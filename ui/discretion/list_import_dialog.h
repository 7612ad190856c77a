// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discretion_lists.h"
#include "ui/admin/form_dialog.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace anjuan {

class Listing;
class LongWork;
struct Seat;
class Workplace;

/// Shows what a file of benchmarks or of exemptions holds and what would be done with it, before
/// anything is taken over: its rows as they are understood, every wrong cell by row and column,
/// overlaps and gaps, and which of its columns is which.
class ListImportDialog : public FormDialog {
    Q_OBJECT

public:
    enum class What { Benchmarks, Exemptions };

    ListImportDialog(Workplace &workplace, What what, const QString &path, QWidget *parent);
    ~ListImportDialog() override;

signals:
    void imported(const QString &what);

private:
    /// Both kinds of a list, as the dialog shows them.
    struct Preview {
        TableInfo table{};
        QStringList ignored{};
        QList<RowNote> errors{};
        qint64 wrongRows = 0;
        QList<SetRemark> remarks{};
        int judged = 0;
        int goodRows = 0;
        QStringList unmatched{};
        std::optional<Date> replaces{};
        bool isKnown = false;
        bool stored = false;
        QList<QStringList> rows{}; ///< the good ones, as they are understood
    };

    void makeFields();
    void makeTabs();
    void addPair(const QString &label, QWidget *field, const QString &name);
    ListImportOptions options() const;
    template <class Import> static Preview previewOf(const Import &import);
    static Result<Preview> run(Seat &seat, What what, const QString &path,
                               const ListImportOptions &how, bool store);
    void preview();
    void askHeader();
    void show(const Preview &preview);
    void showColumns(const QStringList &unknown);
    void noteWish();
    void import();

    Workplace &m_workplace;
    What m_what;
    QString m_path;
    QGridLayout *m_grid;
    QLineEdit *m_name, *m_issuer, *m_batch;
    OptionalDay *m_from;
    QComboBox *m_level, *m_model, *m_basis, *m_encoding, *m_sheet;
    QSpinBox *m_window;
    QCheckBox *m_warnings, *m_commitment, *m_goodOnly;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    Listing *m_rows, *m_errors, *m_remarks;
    QWidget *m_columns = nullptr;
    QVBoxLayout *m_columnsPlace;
    std::vector<std::pair<QString, QComboBox *>> m_mapping{};
    LongWork *m_work;
    QPushButton *m_again;
    std::optional<Preview> m_preview{};
    bool m_knowsFile = false;
    int m_pairs = 0;
};

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/matters.h"
#include "ui/widgets/form_dialog.h"

#include <vector>

class QDateEdit;
class QLineEdit;

namespace anjuan {

class Workplace;

/// One matter typed into a form: taken over as a list of one row, by the same checks.
class MatterDialog : public FormDialog {
    Q_OBJECT

public:
    MatterDialog(Workplace &workplace, QWidget *parent);

signals:
    /// It stands in the list; its code.
    void added(const QString &code);

private:
    struct Field {
        QLatin1StringView column; ///< its heading in a list
        QString label;
        QLineEdit *line;
    };

    void add(QLatin1StringView column, const QString &label, const QString &hint = {});
    void record();
    void showErrors(const MatterImport &import);

    Workplace &m_workplace;
    std::vector<Field> m_fields{};
    QDateEdit *m_from;
};

} // namespace anjuan

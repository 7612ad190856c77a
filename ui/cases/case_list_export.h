// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_columns.h"
#include "ui/cases/case_list_model.h"

#include <QObject>

namespace anjuan {

class Workplace;

/// Writes the cases of a list into a workbook, a piece at a time so that others get their turn on
/// the connection. Deletes itself when it is done.
class CaseListExport : public QObject {
    Q_OBJECT

public:
    CaseListExport(Workplace &workplace, CaseListModel::Keys keys, const QList<CaseColumn> &columns,
                   const QString &path, QObject *parent);

    void begin();
    /// Leaves no file behind.
    void cancel();

signals:
    void progressed(int done, int all);
    void finished(const QString &path, int cases);
    void failed(const anjuan::Error &why);
    void cancelled();

private:
    void makeBook();
    void writeNext();
    void complete();

    Workplace &m_workplace;
    CaseListModel::Keys m_keys;
    QList<CaseColumn> m_columns;
    QString m_path;
    std::shared_ptr<std::unique_ptr<XlsxWriter>> m_writer; ///< touched on the worker's thread alone
    std::size_t m_done = 0;
    int m_written = 0;
    bool m_isCancelled = false;
};

} // namespace anjuan

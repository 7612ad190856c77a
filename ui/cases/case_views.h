// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/office_views.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QListWidget;
class QListWidgetItem;
class QMenu;

namespace anjuan {

class Workplace;

/// The named filters beside the list of cases: those everybody has, the person's own at this
/// computer and the bureau's, each with the number of cases it lets through.
class CaseViews : public QWidget {
    Q_OBJECT

public:
    explicit CaseViews(Workplace &workplace, QWidget *parent = nullptr);
    ~CaseViews() override; ///< counting is given up

    /// Reads the views and counts anew.
    void refresh();
    /// The view that shows just these cases is marked.
    void setFilter(const CaseFilter &filter);
    /// Counting gives way to whatever else is asked for.
    void pauseCounting();
    void countAnew();
    void keepForMe(const QString &name, const CaseFilter &filter);
    void keepForAll(const QString &name, const CaseFilter &filter);

signals:
    void wanted(const anjuan::CaseFilter &filter);
    void said(const QString &text);
    void failed(const anjuan::Error &why);

private:
    enum class Kind { Everybody, Own, Office };
    struct View {
        Kind kind = Kind::Everybody;
        QString key{};
        QString name{};
        CaseFilter filter{};
        OfficeViewId id{};
        int revision = 0;
        QListWidgetItem *item = nullptr;
        std::optional<int> count{};
    };

    void fill(const QList<NamedFilter> &office);
    void addTitle(const QString &text, bool isBold = true);
    void add(View view);
    void showView(const View &view);
    void countNext(std::size_t place);
    void removeCurrent();
    View *current();
    void showMenu(const QPoint &where);

    Workplace &m_workplace;
    QListWidget *m_list;
    QAction *m_remove;
    std::vector<View> m_views{};
    CaseFilter m_filter{};
    std::shared_ptr<std::atomic<bool>> m_stop{};
    int m_asked = 0;
    QElapsedTimer m_since{};   ///< when counting began
    QElapsedTimer m_counted{}; ///< when it ended
    qint64 m_pause = 0;        ///< milliseconds until it is worth beginning again
    QTimer m_again{};
};

} // namespace anjuan

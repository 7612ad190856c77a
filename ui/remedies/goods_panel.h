// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/goods.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;

namespace anjuan {

class Listing;

/// The store of goods: seized, preserved and confiscated ones by state, with what is kept longer
/// than the law allows.
class GoodsPanel : public QWidget {
    Q_OBJECT

public:
    explicit GoodsPanel(QWidget *parent = nullptr);

    /// What the list should hold, as the choice above it says.
    GoodsWish wish() const;
    void setGoods(std::vector<GoodsEntry> goods, Date today);
    void showTrouble(const QString &text);
    Listing *list() const { return m_list; }
    /// Null where no line is chosen.
    const GoodsEntry *current() const;

signals:
    /// Another choice was made.
    void wished();
    void exportWanted();

private:
    Listing *m_list;
    QComboBox *m_state;
    QLineEdit *m_search;
    QLabel *m_count;
    std::vector<GoodsEntry> m_goods{};
};

} // namespace anjuan

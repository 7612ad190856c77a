// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discretion/like_cases.h"

#include <QWidget>

namespace anjuan {

/// What like cases were fined: a bar with its count for each step of the amount, above it the
/// ordinary range as a bracket, the median as a dashed line and this case as an arrow. All of it is
/// told apart by shape and words, not by colour.
class FinesChart : public QWidget {
    Q_OBJECT

public:
    explicit FinesChart(QWidget *parent = nullptr);

    void setPicture(const LikePicture &picture);
    /// The same in words, for whoever cannot see it.
    QString description() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LikePicture m_picture{};
};

} // namespace anjuan

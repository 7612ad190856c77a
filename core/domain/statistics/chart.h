// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace anjuan {

struct ChartSeries {
    QString name;
    std::vector<qint64> values{}; ///< one for each category
    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// A picture of figures, before it is drawn anywhere. Series are told apart by hatching, dashes and
/// marks, and values are written beside them, so that it can be read in black and white.
struct Chart {
    enum class Kind {
        Lines, ///< over months
        Bars   ///< lying, one group for each category
    };

    QString id; ///< "trend"; a file name
    QString title;
    QString unit;
    Kind kind{};
    int places = 0; ///< values are whole numbers of the last of so many places
    QStringList categories{};
    std::vector<ChartSeries> series{};

    bool isEmpty() const { return categories.isEmpty() || series.empty(); }
    friend bool operator==(const Chart &, const Chart &) = default;
};

} // namespace anjuan

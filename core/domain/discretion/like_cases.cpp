// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/like_cases.h"

#include <algorithm>
#include <vector>

namespace anjuan {

namespace {

constexpr int mostBars = 12;

/// The value at `part` of four quarters: the mean of the two neighbours where it falls between.
Money quartile(const std::vector<qint64> &sorted, int part)
{
    const auto last = static_cast<qint64>(sorted.size()) - 1;
    const qint64 place = last * part;
    const auto low = static_cast<std::size_t>(place / 4);
    const qint64 rest = place % 4;
    if (rest == 0)
        return {sorted[low]};
    return {sorted[low] + (sorted[low + 1] - sorted[low]) * rest / 4};
}

/// The first of 1, 2, 5, 10, 20, 50 … yuan with which the bars are few enough.
qint64 roundWidth(qint64 reach)
{
    qint64 width = 100;
    for (int step = 0; reach / width + 2 > mostBars; ++step)
        width = step % 3 == 1 ? width * 5 / 2 : width * 2;
    return width;
}

QList<LikeBar> barsOf(const std::vector<qint64> &sorted)
{
    QList<LikeBar> bars;
    if (sorted.empty())
        return bars;
    const qint64 low = sorted.front();
    const qint64 high = sorted.back();
    if (low == high)
        return {LikeBar{{low}, {high}, static_cast<int>(sorted.size())}};
    const qint64 width = roundWidth(high - low);
    const qint64 begin = low / width * width;
    for (qint64 from = begin; from <= high; from += width)
        bars << LikeBar{{from}, {from + width}, 0};
    for (const qint64 fine : sorted)
        ++bars[(fine - begin) / width].count;
    return bars;
}

} // namespace

LikePicture pictureOf(QList<LikeCase> cases, std::optional<Money> proposed)
{
    std::stable_sort(cases.begin(), cases.end(), [](const LikeCase &a, const LikeCase &b) {
        return a.fine != b.fine ? a.fine < b.fine : a.number < b.number;
    });
    LikePicture picture{.cases = std::move(cases)};
    std::vector<qint64> fines;
    for (const LikeCase &one : picture.cases)
        if (!one.isChanged)
            fines.push_back(one.fine.fen);
    picture.counted = static_cast<int>(fines.size());
    picture.isThin = picture.counted < fewestLikeCases;
    picture.proposed = proposed;
    picture.bars = barsOf(fines);
    if (fines.empty())
        return picture;
    picture.median = quartile(fines, 2);
    picture.lowQuartile = quartile(fines, 1);
    picture.highQuartile = quartile(fines, 3);
    if (proposed) {
        const auto below = std::lower_bound(fines.begin(), fines.end(), proposed->fen);
        const auto upTo = std::upper_bound(fines.begin(), fines.end(), proposed->fen);
        // Half of those that are the same stand below it.
        const qint64 twice = 2 * (below - fines.begin()) + (upTo - below);
        picture.percentile =
            static_cast<int>(twice * 100 / (2 * static_cast<qint64>(fines.size())));
    }
    if (picture.isThin)
        return picture;
    const qint64 reach = (picture.highQuartile->fen - picture.lowQuartile->fen) * 3 / 2;
    picture.bandFrom = Money{std::max<qint64>(0, picture.lowQuartile->fen - reach)};
    picture.bandTo = Money{picture.highQuartile->fen + reach};
    const auto outside = [&](Money fine) {
        return fine < *picture.bandFrom || fine > *picture.bandTo;
    };
    for (LikeCase &one : picture.cases)
        one.isOutlier = !one.isChanged && outside(one.fine);
    picture.isOutside = proposed && outside(*proposed);
    return picture;
}

} // namespace anjuan

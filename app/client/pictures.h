// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace anjuan::client {

/// What pictures are taken of: every combination.
struct PictureWish {
    QString folder;
    QStringList languages{QStringLiteral("zh_CN")};
    bool bothLooks = false; ///< dark as well as light
    bool bothSizes = false; ///< 1920×1080 as well as 1366×768
    bool largeText = false; ///< text of twice the size as well
    bool forManual = false; ///< those that the manual shows, small, as LANGUAGE/NAME.png
};

/// Opens the made-up bureau, goes through every page as the people who use it, and writes a PNG
/// file of each. Prints the names of the files; an exit status.
int takePictures(const PictureWish &wish);

} // namespace anjuan::client

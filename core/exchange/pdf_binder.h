// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <vector>

namespace anjuan {

/// A PDF that becomes part of another.
struct PdfPart {
    QString path;
    QString title;        ///< in the outline; empty for none
    bool numbered = true; ///< its pages are counted and stamped
};

/// How many pages a PDF has. Refused where it is damaged, encrypted or no PDF.
Result<int> pagesOfPdf(const QString &path);

/// Joins PDFs into one with an outline, and stamps the running number onto each counted page, at
/// its upper right. `path` must not exist yet. The number of pages of the whole.
Result<int> bindPdfs(const std::vector<PdfPart> &parts, const QString &path);

} // namespace anjuan

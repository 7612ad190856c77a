// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/exchange/docx_template.h"

namespace anjuan {

/// The act code 行政行为码 printed on a document: which document of which act of which case it is,
/// and the beginning of the SHA-256 of the values it was filled from.
struct ActCode {
    CaseId caseId;
    int act = 0;
    QString document; ///< kind of document
    QString hash;     ///< the first 20 digits

    static constexpr qsizetype hashDigits = 20;

    /// "ANJUAN1/CASE/ACT/DOCUMENT/HASH", what a scanner types.
    QString toString() const;
    /// Blanks around it do not matter; nothing where it is no act code.
    static std::optional<ActCode> parse(const QString &text);

    friend bool operator==(const ActCode &, const ActCode &) = default;
};

/// The text as a QR code, error correction M, with its quiet zone: a PNG of one bit a pixel. Empty
/// where the text is too long for one.
DocxPicture qrCode(const QString &text);

} // namespace anjuan

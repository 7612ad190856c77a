// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/docx_template.h"

#include <optional>

namespace anjuan {

/// A PNG or JPEG with its size, read from its head; nothing where the bytes are neither or are cut
/// off before it.
std::optional<DocxPicture> pictureIn(const QByteArray &bytes);

} // namespace anjuan

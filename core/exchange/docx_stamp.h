// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/docx_mark.h"
#include "core/exchange/docx_template.h"

#include <pugixml.hpp>

/// Pictures of seals and signatures, which a document gets when it is issued and no draft bears.
/// Filling leaves a bookmark where the template has a place for one, so that a document which was
/// changed in Word or WPS meanwhile still has it.
namespace anjuan::docx_stamp {

/// A picture for each place of that key.
struct Stamp {
    QString place{}; ///< "seal", "signature.approver"
    DocxPicture picture{};
};

/// Leaves the bookmark before the run. `number` is unique within the part.
void keepPlace(pugi::xml_node run, const QString &part, int number, const TemplateMark &mark);

/// Whether the document has a place of that key.
Result<bool> hasPlace(const QByteArray &docx, const QString &place);

/// The document with its stamps, behind the text, so that no line moves. A stamp without a place
/// is left out.
Result<QByteArray> putOn(const QByteArray &docx, const std::vector<Stamp> &stamps);

} // namespace anjuan::docx_stamp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/docx_package.h"
#include "core/exchange/docx_template.h"

#include <pugixml.hpp>
#include <utility>
#include <vector>

/// Pictures in a Word document: what stands in the text, and the parts of the archive behind it.
namespace anjuan::docx_drawing {

enum class Layout {
    Inline, ///< a letter among letters: the line grows
    Seal,   ///< behind the text, over what stands before it and the line above: no line moves
    Beside, ///< behind the text, to the right of what stands before it: no line moves
};

/// A relation's id with the picture it leads to.
using Relations = std::vector<std::pair<QString, DocxPicture>>;

/// Puts the picture into the run. `id` is unique within the document, `name` is what it is called.
void draw(pugi::xml_node run, const DocxPicture &picture, int millimetres, Layout layout,
          const QString &relation, int id, const QString &name);

/// Adds the relations of `part`, an existing part of the package, and the pictures themselves.
void addParts(DocxPackage &package, const QString &part, const Relations &relations);

} // namespace anjuan::docx_drawing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <pugixml.hpp>
#include <vector>

namespace anjuan {

/// The text of one paragraph, which Word keeps in runs, as one string that can be edited. Each run
/// holds one piece of text after splitRuns().
class DocxParagraph {
public:
    explicit DocxParagraph(const pugi::xml_node &paragraph);

    const QString &text() const { return m_text; }

    /// Removes the characters from `begin` up to `end`. Edit from the end of the paragraph towards
    /// its beginning.
    void remove(qsizetype begin, qsizetype end);
    /// Puts a new run in their place, in the format of the first of them, and returns it.
    pugi::xml_node replace(qsizetype begin, qsizetype end);

private:
    struct Piece {
        pugi::xml_node run;
        pugi::xml_node text;
        qsizetype begin = 0;
        qsizetype length = 0;
    };

    void collect(const pugi::xml_node &parent);
    void addPiece(const pugi::xml_node &run, const pugi::xml_node &text);

    std::vector<Piece> m_pieces;
    QString m_text;
};

namespace docx_xml {

bool is(const pugi::xml_node &node, const char *name);
/// Every paragraph below `node`, in order, without those within other paragraphs.
std::vector<pugi::xml_node> paragraphs(const pugi::xml_node &node);
QString textOf(const pugi::xml_node &paragraph);
/// Writes `value` into an empty run, lines parted by breaks.
void write(pugi::xml_node run, const QString &value);
void setText(pugi::xml_node text, const QString &value);
/// Reads a part, white space kept. False where it is no XML.
bool load(pugi::xml_document &xml, const QByteArray &bytes);
QByteArray saved(const pugi::xml_document &xml);
/// Marks what is written in the run so that nobody overlooks it.
void highlight(pugi::xml_node run);

} // namespace docx_xml
} // namespace anjuan

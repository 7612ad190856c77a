// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/statistics/chart.h"

#include <QByteArray>
#include <QStringList>
#include <map>
#include <vector>

namespace anjuan {

/// A piece of a paragraph that looks alike.
struct DocxPiece {
    enum class Look {
        Plain,
        Strong,
        Computed, ///< a figure: underlined with dots, so that it shows where it comes from
        Missing   ///< highlighted, so that nobody overlooks it
    };
    QString text;
    Look look = Look::Plain;
};
using DocxLine = std::vector<DocxPiece>;

/// Writes a new Word document (ECMA-376), paragraph by paragraph, that people go on editing. The
/// same calls give the same bytes.
class DocxWriter {
public:
    enum class Paper { Portrait, Landscape };
    explicit DocxWriter(Paper paper = Paper::Portrait);

    void title(const QString &text);
    /// Level 1 or 2, in the styles that Word builds a table of contents from.
    void heading(const QString &text, int level);
    void paragraph(const DocxLine &pieces);
    /// A paragraph that must not stay as it is.
    void gap(const QString &text);
    /// A small line that explains.
    void remark(const QString &text);
    /// A table as wide as the page; the first row is repeated on each page. `shares` are the widths
    /// in proportion, equal where there are none.
    void table(const std::vector<std::vector<DocxLine>> &rows, const std::vector<int> &shares = {});
    void chart(const Chart &chart);

    /// Paragraphs that belong together under a tag, which stays with them when they are edited in
    /// Word.
    void beginBlock(const QString &tag, const QString &name);
    void endBlock();
    /// A paragraph of which all but `before` stands under a tag. What is `locked` can't be edited.
    void tagged(const QString &before, const QString &tag, const QString &name, bool locked,
                const DocxLine &pieces);

    Result<QByteArray> toBytes() const;

private:
    QString tagXml(const QString &tag, const QString &name, bool locked);
    int textWidth() const; ///< twentieths of a point

    Paper m_paper;
    QString m_body{};
    std::vector<Chart> m_charts{};
    int m_blocks = 0;
};

/// The text of each tagged block of a document, its paragraphs parted by line ends, by its tag. A
/// tag that stands in it twice is refused, as is what is no Word document.
Result<std::map<QString, QString>> blocksOfDocx(QByteArray bytes);

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/docx_mark.h"
#include "core/exchange/docx_package.h"

#include <QHash>
#include <QJsonObject>
#include <functional>

namespace anjuan {

/// A picture to be put into a document.
struct DocxPicture {
    QByteArray bytes{};  ///< PNG or JPEG
    QString extension{}; ///< "png", "jpeg"
    int width = 0;       ///< in pixels
    int height = 0;
    int millimetres = 0; ///< its width on paper; 0 for what the template says
};

/// What a document is filled from.
struct DocxValues {
    QJsonObject values{};
    QHash<QString, DocxPicture> pictures{};
    /// What people call a key, for a value that is missing; the key itself without it.
    std::function<QString(const QString &key)> label{};
};

struct FilledDocx {
    QByteArray bytes{};
    QStringList missing{}; ///< keys without a value, each once; each stands out in the text
};

/// What is wrong with a template, and where.
struct TemplateFault {
    QString part{};    ///< "word/document.xml"
    int paragraph = 0; ///< 1 for the first of its part
    QString text{};    ///< of the paragraph, shortened
    QString reason{};
};

/// A place in a template that wants a value.
struct PlacedMark {
    QString part{};
    int paragraph = 0;
    QString text{}; ///< of the paragraph, shortened
    TemplateMark mark{};
};

/// A Word document with placeholders. What the officer made bold stays bold: a value takes the
/// format of the place where its placeholder begins, however Word has cut that up.
class DocxTemplate {
public:
    static Result<DocxTemplate> read(QByteArray bytes);

    /// All marks, in the order of the text, and what is wrong with the template.
    std::vector<PlacedMark> marks() const;
    std::vector<TemplateFault> faults() const;

    /// Refused where the template has faults, or where the result is larger than a document is.
    Result<FilledDocx> fill(const DocxValues &values) const;

private:
    explicit DocxTemplate(DocxPackage package) : m_package(std::move(package)) {}

    DocxPackage m_package;
};

/// The text of a Word document, a line for each paragraph; cells of a row are parted by " | ".
/// Headers and footers follow the document.
Result<QString> textOfDocx(QByteArray bytes);

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_binder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct BinderText {
    Q_DECLARE_TR_FUNCTIONS(PdfBinderText)
};

constexpr double stampSize = 12;
constexpr double fromRight = 45;
constexpr double fromTop = 40;

Error damaged(const QString &path)
{
    return refused(BinderText::tr("“%1” is damaged, encrypted or no PDF.")
                       .arg(QFileInfo(path).fileName().left(80)));
}

std::unique_ptr<QPDF> opened(const QString &path)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processFile(QFile::encodeName(path).constData());
    return pdf;
}

/// Writes the number over the page. What is on the page stays between q and Q, so that nothing it
/// sets reaches the stamp.
void stamp(QPDF &whole, QPDFPageObjectHelper page, int number, const QPDFObjectHandle &font)
{
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    QPDFObjectHandle fonts = resources.getKey("/Font");
    fonts = fonts.isDictionary() ? fonts.shallowCopy() : QPDFObjectHandle::newDictionary();
    fonts.replaceKey("/AnjuanStamp", font);
    resources.replaceKey("/Font", fonts);
    const QPDFObjectHandle::Rectangle box = page.getMediaBox().getArrayAsRectangle();
    const QByteArray text = QByteArray::number(number);
    const double width = stampSize * 0.556 * static_cast<double>(text.size());
    const QByteArray drawing = "\nQ\nq 0 g BT /AnjuanStamp " + QByteArray::number(stampSize) +
                               " Tf " + QByteArray::number(box.urx - fromRight - width) + ' ' +
                               QByteArray::number(box.ury - fromTop) + " Td (" + text +
                               ") Tj ET Q\n";
    page.addPageContents(whole.newStream("q\n"), true);
    page.addPageContents(whole.newStream(drawing.toStdString()), false);
}

/// The outline: one entry for each titled part, pointing at its first page.
void addOutline(QPDF &whole, const std::vector<std::pair<QString, QPDFObjectHandle>> &entries)
{
    if (entries.empty())
        return;
    QPDFObjectHandle outlines = whole.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const auto &[title, page] : entries) {
        QPDFObjectHandle item = whole.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
        item.replaceKey("/Parent", outlines);
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(page);
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Dest", target);
        items.push_back(item);
    }
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        items[i].replaceKey("/Next", items[i + 1]);
        items[i + 1].replaceKey("/Prev", items[i]);
    }
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count",
                        QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    whole.getRoot().replaceKey("/Outlines", outlines);
    whole.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

int bound(const std::vector<PdfPart> &parts, const QString &path)
{
    QPDF whole;
    whole.emptyPDF();
    QPDFObjectHandle font = whole.makeIndirectObject(QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
    QPDFPageDocumentHelper pages(whole);
    // What is copied is read when the whole is written.
    std::vector<std::unique_ptr<QPDF>> sources;
    std::vector<std::pair<QString, QPDFObjectHandle>> outline;
    int count = 0;
    int number = 0;
    for (const PdfPart &part : parts) {
        sources.push_back(opened(part.path));
        bool isFirst = true;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*sources.back()).getAllPages()) {
            pages.addPage(page, false);
            QPDFPageObjectHelper added = pages.getAllPages().back();
            if (isFirst && !part.title.isEmpty())
                outline.emplace_back(part.title, added.getObjectHandle());
            isFirst = false;
            ++count;
            if (part.numbered)
                stamp(whole, added, ++number, font);
        }
    }
    addOutline(whole, outline);
    QPDFWriter writer(whole, QFile::encodeName(path).constData());
    writer.setDeterministicID(true);
    writer.write();
    return count;
}

} // namespace

Result<int> pagesOfPdf(const QString &path)
{
    try {
        return static_cast<int>(QPDFPageDocumentHelper(*opened(path)).getAllPages().size());
    } catch (const std::exception &) {
        return damaged(path);
    }
}

Result<int> bindPdfs(const std::vector<PdfPart> &parts, const QString &path)
{
    if (QFileInfo::exists(path))
        return refused(BinderText::tr("“%1” exists already and is not overwritten.").arg(path));
    for (const PdfPart &part : parts)
        if (const Result<int> pages = pagesOfPdf(part.path); !pages)
            return pages;
    const QString temporary = path + u".part"_s;
    QFile::remove(temporary);
    try {
        const int count = bound(parts, temporary);
        if (!QFile::rename(temporary, path))
            throw std::runtime_error("rename");
        return count;
    } catch (const std::exception &) {
        QFile::remove(temporary);
        return Error{
            Error::Kind::Storage, BinderText::tr("“%1” could not be written.").arg(path), {}, {}};
    }
}

} // namespace anjuan

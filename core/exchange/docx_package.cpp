// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_package.h"

#include "core/exchange/zip_archive.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <memory>
#include <pugixml.hpp>
#include <zip.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct DocxText {
    Q_DECLARE_TR_FUNCTIONS(DocxText)
};

constexpr qsizetype largestPart = 32 << 20;
constexpr qint64 largestWhole = 64LL << 20;
constexpr int deepestElement = 256;
const QString mainPart = u"word/document.xml"_s;

Error noDocument() { return refused(DocxText::tr("The file is no Word document (.docx).")); }

/// Looks without recursion, so that no nesting can exhaust the stack.
bool isTooDeep(const pugi::xml_node &root)
{
    int depth = 0;
    for (pugi::xml_node node = root.first_child(); node;) {
        if (node.first_child()) {
            if (++depth > deepestElement)
                return true;
            node = node.first_child();
            continue;
        }
        while (node && !node.next_sibling()) {
            node = node.parent();
            if (--depth < 0 || node == root)
                return false;
        }
        node = node.next_sibling();
    }
    return false;
}

/// Fields that fetch something from elsewhere or start a program.
bool fetches(const QString &instruction)
{
    static const QRegularExpression fetching(
        u"\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|RD)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return fetching.match(instruction).hasMatch();
}

Result<> checkXml(const QString &name, const QByteArray &bytes)
{
    if (bytes.contains("<!DOCTYPE") || bytes.contains("<!ENTITY"))
        return refused(DocxText::tr("The part “%1” of the document declares entities, which no "
                                    "Word document does; it is not read.")
                           .arg(name));
    pugi::xml_document xml;
    const pugi::xml_parse_result parsed =
        xml.load_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (!parsed)
        return refused(DocxText::tr("The part “%1” of the document is damaged at byte %2.")
                           .arg(name)
                           .arg(static_cast<qint64>(parsed.offset)));
    if (isTooDeep(xml))
        return refused(
            DocxText::tr("The part “%1” of the document is nested deeper than any document is.")
                .arg(name));
    QString instructions;
    for (const pugi::xpath_node &found :
         xml.select_nodes("//*[local-name()='instrText'] | //@*[local-name()='instr'] | "
                          "//*[local-name()='altChunk']")) {
        if (found.attribute())
            instructions += QString::fromUtf8(found.attribute().value()) + u' ';
        else if (QByteArrayView(found.node().name()).endsWith("altChunk"))
            return refused(
                DocxText::tr("The document draws in another file; put its text in instead."));
        else
            instructions += QString::fromUtf8(found.node().child_value());
    }
    if (fetches(instructions))
        return refused(DocxText::tr("The document has a field that fetches something from "
                                    "elsewhere or starts a program; take it out."));
    return {};
}

Result<> checkRelations(const QString &name, const QByteArray &bytes)
{
    pugi::xml_document xml;
    if (!xml.load_buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())))
        return refused(DocxText::tr("The part “%1” of the document is damaged.").arg(name));
    for (const pugi::xml_node &relation : xml.document_element()) {
        const QByteArrayView mode(relation.attribute("TargetMode").value());
        const QByteArrayView type(relation.attribute("Type").value());
        if (mode.compare("External", Qt::CaseInsensitive) == 0 && !type.endsWith("/hyperlink"))
            return refused(DocxText::tr("The document fetches a picture, a template or another "
                                        "object from elsewhere; put it in instead."));
    }
    return {};
}

bool isActive(const QString &name)
{
    const QString folded = name.toLower();
    return folded.endsWith("vbaproject.bin"_L1) || folded.endsWith("vbadata.xml"_L1);
}

bool isEmbedded(const QString &name)
{
    const QString folded = name.toLower();
    return folded.startsWith("word/embeddings/"_L1) || folded.contains("activex"_L1) ||
           folded.contains("oleobject"_L1);
}

Result<> checkPart(const QString &name, const QByteArray &bytes)
{
    if (isActive(name) || (name == "[Content_Types].xml"_L1 && bytes.contains("macroEnabled")))
        return refused(DocxText::tr("The document holds macros; save it as a Word document "
                                    "without macros (.docx)."));
    if (isEmbedded(name))
        return refused(DocxText::tr("The document holds an embedded object of another program; "
                                    "put a picture in its place."));
    if (name.endsWith(".rels"_L1))
        if (const Result<> sound = checkRelations(name, bytes); !sound)
            return sound;
    return name.endsWith(".xml"_L1) ? checkXml(name, bytes) : Result<>();
}

} // namespace

Result<DocxPackage> DocxPackage::read(QByteArray bytes)
{
    if (bytes.size() > largestFile)
        return refused(DocxText::tr("The document has more than %1 MB.").arg(largestFile >> 20));
    Result<ZipArchive> archive = ZipArchive::fromBytes(std::move(bytes));
    if (!archive)
        return archive.error();
    if (!archive->contains(mainPart) || !archive->contains(u"[Content_Types].xml"_s))
        return noDocument();
    DocxPackage package;
    qint64 whole = 0;
    for (const QString &name : archive->names()) {
        if (name.endsWith(u'/'))
            continue;
        Result<QByteArray> part = archive->readAll(name, largestPart);
        if (!part)
            return part.error();
        whole += part->size();
        if (whole > largestWhole)
            return refused(DocxText::tr("The document is larger unpacked than any template is."));
        if (const Result<> sound = checkPart(name, *part); !sound)
            return sound.error();
        package.m_parts.push_back({name, std::move(*part)});
    }
    pugi::xml_document xml;
    // An archive may hold them by names of other case.
    const QByteArray *main = package.part(mainPart);
    if (!main || !package.part(u"[Content_Types].xml"_s))
        return noDocument();
    xml.load_buffer(main->constData(), static_cast<std::size_t>(main->size()));
    if (!xml.child("w:document").child("w:body"))
        return noDocument();
    return package;
}

const QByteArray *DocxPackage::part(const QString &name) const
{
    for (const Part &part : m_parts)
        if (part.name == name)
            return &part.bytes;
    return nullptr;
}

void DocxPackage::put(const QString &name, QByteArray bytes)
{
    for (Part &part : m_parts)
        if (part.name == name) {
            part.bytes = std::move(bytes);
            return;
        }
    m_parts.push_back({name, std::move(bytes)});
}

QStringList DocxPackage::textParts() const
{
    static const QRegularExpression holdsText(
        u"^word/(header[0-9]*|footer[0-9]*|footnotes|endnotes)\\.xml$"_s);
    QStringList names{mainPart};
    for (const Part &part : m_parts)
        if (holdsText.match(part.name).hasMatch())
            names << part.name;
    return names;
}

Result<QByteArray> DocxPackage::toBytes() const { return zipped(m_parts); }

Result<QByteArray> zipped(const std::vector<DocxPackage::Part> &parts)
{
    const auto failed = [] {
        return Error{
            Error::Kind::Storage, DocxText::tr("The archive could not be written."), {}, {}};
    };
    struct SourceCloser {
        void operator()(zip_source_t *source) const { zip_source_free(source); }
    };
    const std::unique_ptr<zip_source_t, SourceCloser> target(
        zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return failed();
    zip_source_keep(target.get()); // one for the archive, one for reading the result
    zip_t *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr);
    if (!archive) {
        zip_source_free(target.get());
        return failed();
    }
    for (const DocxPackage::Part &part : parts) {
        zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(),
                                                 static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index =
            source ? zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8)
                   : -1;
        if (index < 0) {
            zip_source_free(source);
            zip_discard(archive);
            return failed();
        }
        // The first day a ZIP archive can name: the day of writing would change the bytes.
        zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, 0x21, 0);
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return failed();
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(target.get(), &stat) != 0 || zip_source_open(target.get()) != 0)
        return failed();
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(target.get(), bytes.data(), stat.size);
    zip_source_close(target.get());
    if (got != static_cast<zip_int64_t>(stat.size))
        return failed();
    return bytes;
}

} // namespace anjuan

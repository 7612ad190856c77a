// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_stamp.h"

#include "core/exchange/docx_drawing.h"
#include "core/exchange/docx_paragraph.h"

#include <QFileInfo>

namespace anjuan::docx_stamp {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstBookmark = 7000;
constexpr int firstPicture = 2000;

/// Word takes letters, digits and low lines in the name of a bookmark, forty at most.
QString prefixOf(const QString &place)
{
    return u"anjuan_%1_"_s.arg(QString(place).replace(u'.', u'_'));
}

/// The bookmark's width in millimetres where it keeps a place of that key; 0 where it does not.
int widthOf(const pugi::xml_node &bookmark, const QString &place)
{
    const QString name = QString::fromUtf8(bookmark.attribute("w:name").value());
    const QString prefix = prefixOf(place);
    return name.startsWith(prefix) ? name.sliced(prefix.size()).section(u'_', 0, 0).toInt() : 0;
}

struct Place {
    pugi::xml_node bookmark;
    int millimetres;
};

std::vector<Place> placesIn(const pugi::xml_document &xml, const QString &place)
{
    std::vector<Place> found;
    for (const pugi::xpath_node &one : xml.select_nodes("//w:bookmarkStart"))
        if (const int width = widthOf(one.node(), place); width >= 5 && width <= 170)
            found.push_back({one.node(), width});
    return found;
}

} // namespace

void keepPlace(pugi::xml_node run, const QString &part, int number, const TemplateMark &mark)
{
    const QString id = QString::number(firstBookmark + number);
    const QString name = prefixOf(mark.key) + u"%1_%2%3"_s.arg(QString::number(mark.millimetres),
                                                               QFileInfo(part).baseName().first(1),
                                                               QString::number(number));
    pugi::xml_node parent = run.parent();
    pugi::xml_node begin = parent.insert_child_before("w:bookmarkStart", run);
    begin.append_attribute("w:id") = id.toUtf8().constData();
    begin.append_attribute("w:name") = name.toUtf8().constData();
    pugi::xml_node end = parent.insert_child_before("w:bookmarkEnd", run);
    end.append_attribute("w:id") = id.toUtf8().constData();
    parent.remove_child(run);
}

Result<bool> hasPlace(const QByteArray &docx, const QString &place)
{
    const Result<DocxPackage> package = DocxPackage::read(docx);
    if (!package)
        return package.error();
    for (const QString &part : package->textParts()) {
        pugi::xml_document xml;
        docx_xml::load(xml, *package->part(part));
        if (!placesIn(xml, place).empty())
            return true;
    }
    return false;
}

Result<QByteArray> putOn(const QByteArray &docx, const std::vector<Stamp> &stamps)
{
    Result<DocxPackage> package = DocxPackage::read(docx);
    if (!package)
        return package.error();
    int number = 0;
    for (const QString &part : package->textParts()) {
        pugi::xml_document xml;
        docx_xml::load(xml, *package->part(part));
        docx_drawing::Relations relations;
        for (const Stamp &stamp : stamps)
            for (const Place &place : placesIn(xml, stamp.place)) {
                pugi::xml_node bookmark = place.bookmark;
                pugi::xml_node run = bookmark.parent().insert_child_before("w:r", bookmark);
                const QString relation = u"rIdStamp%1"_s.arg(++number);
                docx_drawing::draw(run, stamp.picture,
                                   stamp.picture.millimetres > 0 ? stamp.picture.millimetres
                                                                 : place.millimetres,
                                   stamp.place == "seal"_L1 ? docx_drawing::Layout::Seal
                                                            : docx_drawing::Layout::Beside,
                                   relation, firstPicture + number, stamp.place);
                relations.emplace_back(relation, stamp.picture);
            }
        if (relations.empty())
            continue;
        package->put(part, docx_xml::saved(xml));
        docx_drawing::addParts(*package, part, relations);
    }
    return package->toBytes();
}

} // namespace anjuan::docx_stamp

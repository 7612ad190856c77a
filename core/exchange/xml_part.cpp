// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_part.h"

#include <QCoreApplication>

namespace anjuan {

namespace {

struct XmlText {
    Q_DECLARE_TR_FUNCTIONS(XmlText)
};

constexpr int deepestNesting = 200;
constexpr qsizetype longestTag = 65'536;
constexpr qsizetype longestToken = 1 << 20;

/// Measures what the parser would have to hold at once. It compares each attribute with each other
/// one, so a tag of a megabyte would keep it busy for minutes.
class MeasuredReading {
public:
    bool isTooMuch(QByteArrayView piece)
    {
        for (const char c : piece) {
            ++m_sinceMark;
            if (c == '<') {
                m_inTag = true;
                m_sinceMark = 0;
            } else if (c == '>') {
                m_inTag = false;
                m_sinceMark = 0;
            }
            if (m_sinceMark > (m_inTag ? longestTag : longestToken))
                return true;
        }
        return false;
    }

private:
    qsizetype m_sinceMark = 0; ///< bytes since the last angle bracket
    bool m_inTag = false;
};

Result<bool> takeTokens(QXmlStreamReader &xml, int &depth, const QString &name,
                        const TakeToken &take)
{
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::Invalid)
            break;
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return refused(
                XmlText::tr(
                    "The part “%1” declares a document type or entities; such files are not read.")
                    .arg(name));
        depth += token == QXmlStreamReader::StartElement ? 1
                 : token == QXmlStreamReader::EndElement ? -1
                                                         : 0;
        if (depth > deepestNesting)
            return refused(
                XmlText::tr("The part “%1” is nested deeper than any document.").arg(name));
        Result<bool> goOn = take(xml);
        if (!goOn || !*goOn)
            return goOn;
    }
    return true;
}

} // namespace

Result<bool> readXmlPart(ZipArchive &archive, const QString &name, const TakeToken &take,
                         const std::function<bool(qint64 read)> &progress)
{
    QXmlStreamReader xml;
    MeasuredReading measure;
    int depth = 0;
    qint64 bytes = 0;
    return archive.read(name, [&](QByteArrayView piece, bool isLast) -> Result<bool> {
        if (measure.isTooMuch(piece))
            return refused(
                XmlText::tr("The part “%1” holds a single value of unreasonable size.").arg(name));
        bytes += piece.size();
        if (progress && !progress(bytes))
            return false;
        // What follows the document's end (white space, comments) says nothing.
        if (xml.tokenType() == QXmlStreamReader::EndDocument)
            return true;
        xml.addData(piece.toByteArray());
        Result<bool> goOn = takeTokens(xml, depth, name, take);
        if (!goOn || !*goOn)
            return goOn;
        const bool isUnfinished = xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        if (xml.hasError() && (!isUnfinished || isLast))
            return refused(XmlText::tr("The part “%1” is damaged at line %2, column %3: %4")
                               .arg(name, QString::number(xml.lineNumber()),
                                    QString::number(xml.columnNumber()), xml.errorString()));
        return true;
    });
}

} // namespace anjuan

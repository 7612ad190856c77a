// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_template.h"

#include <QJsonArray>
#include <cstdint>

/// The first half of the time the input is an archive, the other half the text of a document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace anjuan;
    using namespace Qt::StringLiterals;
    if (size < 1 || size > 1 << 16)
        return 0;
    QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] % 2 == 0) {
        const auto archive = zipped(
            {{u"[Content_Types].xml"_s, "<Types/>"},
             {u"word/document.xml"_s, "<w:document><w:body>" + bytes + "</w:body></w:document>"}});
        if (!archive)
            return 0;
        bytes = *archive;
    }
    const auto form = DocxTemplate::read(bytes);
    if (!form)
        return 0;
    form->marks();
    form->faults();
    const QJsonObject values{{u"a"_s, QJsonObject{{u"b"_s, u"值\n行"_s}}},
                             {u"l"_s, QJsonArray{QJsonObject{{u"x"_s, 1}}, QJsonObject{}}}};
    if (const auto filled = form->fill({values, {}, {}}))
        (void)textOfDocx(filled->bytes);
    return 0;
}

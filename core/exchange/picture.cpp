// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/picture.h"

#include <QtEndian>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPixels = 100'000;

std::optional<DocxPicture> sized(const QByteArray &bytes, const QString &extension, quint32 width,
                                 quint32 height)
{
    if (width < 1 || height < 1 || width > mostPixels || height > mostPixels)
        return {};
    return DocxPicture{bytes, extension, static_cast<int>(width), static_cast<int>(height)};
}

std::optional<DocxPicture> png(const QByteArray &bytes)
{
    if (bytes.size() < 33 || !bytes.endsWith("IEND\xae\x42\x60\x82") ||
        bytes.sliced(12, 4) != "IHDR")
        return {};
    return sized(bytes, u"png"_s, qFromBigEndian<quint32>(bytes.constData() + 16),
                 qFromBigEndian<quint32>(bytes.constData() + 20));
}

/// Goes from segment to segment up to the one that says the size.
std::optional<DocxPicture> jpeg(const QByteArray &bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size()) {
        const auto byte = [&](qsizetype offset) { return static_cast<quint8>(bytes[at + offset]); };
        if (byte(0) != 0xff)
            return {};
        const quint8 kind = byte(1);
        const bool isFrame =
            kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
        if (isFrame)
            return sized(bytes, u"jpeg"_s, qFromBigEndian<quint16>(bytes.constData() + at + 7),
                         qFromBigEndian<quint16>(bytes.constData() + at + 5));
        at += 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
    return {};
}

} // namespace

std::optional<DocxPicture> pictureIn(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return png(bytes);
    if (bytes.startsWith("\xff\xd8"))
        return jpeg(bytes);
    return {};
}

} // namespace anjuan

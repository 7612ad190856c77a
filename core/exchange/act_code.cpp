// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/act_code.h"

#include <QRegularExpression>
#include <QtEndian>
#include <memory>
#include <qrencode.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int modulePixels = 6;
constexpr int quietModules = 4;

quint32 crcOf(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? (crc >> 1) ^ 0xedb88320U : crc >> 1;
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const char *type, const QByteArray &data)
{
    const QByteArray body = type + data;
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(crcOf(body));
}

/// A picture of one bit a pixel; `rows` begin with the byte 0, as PNG wants it.
QByteArray png(int width, int height, const QByteArray &rows)
{
    const char format[] = {1, 0, 0, 0, 0}; // one bit, grey
    return QByteArray("\x89PNG\r\n\x1a\n", 8) +
           chunk("IHDR", bigEndian(static_cast<quint32>(width)) +
                             bigEndian(static_cast<quint32>(height)) + QByteArray(format, 5)) +
           chunk("IDAT", qCompress(rows, 9).sliced(4)) + chunk("IEND", {});
}

} // namespace

QString ActCode::toString() const
{
    return u"ANJUAN1/%1/%2/%3/%4"_s.arg(caseId.value.toString(QUuid::Id128), QString::number(act),
                                        document, hash);
}

std::optional<ActCode> ActCode::parse(const QString &text)
{
    static const QRegularExpression form(
        u"^ANJUAN1/([0-9a-f]{32})/([1-9][0-9]{0,8})/([a-z_]{1,60})/([0-9a-f]{20})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    // The digits alone: a shorter code is a coarser one, which bad paper and scanners forgive.
    QString key = match.captured(1).toLower();
    for (const qsizetype at : {20, 16, 12, 8})
        key.insert(at, u'-');
    return ActCode{CaseId::parse(key), match.captured(2).toInt(), match.captured(3).toLower(),
                   match.captured(4).toLower()};
}

DocxPicture qrCode(const QString &text)
{
    struct Free {
        void operator()(QRcode *code) const { QRcode_free(code); }
    };
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M));
    if (!code)
        return {};
    const int size = (code->width + 2 * quietModules) * modulePixels;
    const int rowBytes = 1 + (size + 7) / 8;
    QByteArray rows;
    for (int y = 0; y < size; ++y) {
        QByteArray row(rowBytes, '\xff');
        row[0] = 0;
        for (int x = 0; x < size; ++x) {
            const int column = x / modulePixels - quietModules;
            const int line = y / modulePixels - quietModules;
            const bool inside =
                column >= 0 && line >= 0 && column < code->width && line < code->width;
            if (inside && (code->data[line * code->width + column] & 1))
                row[1 + x / 8] = static_cast<char>(row[1 + x / 8] & ~(0x80 >> (x % 8)));
        }
        rows += row;
    }
    return {png(size, size, rows), u"png"_s, size, size};
}

} // namespace anjuan

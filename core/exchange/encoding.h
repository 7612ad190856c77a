// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringDecoder>
#include <functional>
#include <optional>

class QIODevice;

namespace anjuan {

/// How a text file writes its characters. GB18030 includes GBK and GB2312.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Gb18030 };

inline constexpr std::array<Name<Encoding>, 4> encodingNames{
    {{Encoding::Utf8, QLatin1StringView("UTF-8")},
     {Encoding::Utf16Le, QLatin1StringView("UTF-16LE")},
     {Encoding::Utf16Be, QLatin1StringView("UTF-16BE")},
     {Encoding::Gb18030, QLatin1StringView("GB18030")}}};

/// What a text file turned out to be.
struct DetectedEncoding {
    Encoding encoding = Encoding::Utf8;
    int markSize = 0; ///< bytes of the byte order mark at its beginning
};

/// Told how many bytes are done; false stops the work.
using ByteProgress = std::function<bool(qint64 done)>;

/// Reads `device` from its beginning to its end and says how its text is written: by a byte order
/// mark, by the zero bytes of UTF-16, as UTF-8 if all of it is valid or if it clearly begins so,
/// else as GB18030. Refused where it is no text or where lines of UTF-8 stand among others. Nothing
/// if `progress` stopped it. Leaves the device at its end.
Result<std::optional<DetectedEncoding>> detectEncoding(QIODevice &device,
                                                       const ByteProgress &progress);

/// The size of the byte order mark of `encoding` that `beginning` starts with; 0 if it starts with
/// none.
int markSizeOf(Encoding encoding, QByteArrayView beginning);

/// Decodes a file piece by piece. A byte that means nothing is refused with its line and place,
/// never replaced by "�".
class StrictDecoder {
public:
    /// `offset`: the place in the file of the first byte to come.
    StrictDecoder(Encoding encoding, qint64 offset);

    /// The text of `bytes` after what was left of the piece before; `isLast` where the file ends
    /// with them.
    Result<QString> decode(QByteArrayView bytes, bool isLast);

private:
    Result<QString> decodeWhole(QByteArrayView whole);
    Error faultAt(qsizetype place, const QString &textBefore, const QString &reason) const;

    Encoding m_encoding;
    qint64 m_offset;   ///< of the first byte of m_rest
    qint64 m_line = 1; ///< of the next character
    bool m_afterReturn = false;
    QByteArray m_rest; ///< the beginning of a character
    QStringDecoder m_gb18030;
};

} // namespace anjuan

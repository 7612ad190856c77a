// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/act_kinds.h"

#include <QJsonDocument>

using namespace anjuan;

/// The act reader: the first byte picks the kind, the rest is its content. What is accepted must
/// read back as itself.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::vector<ActKind> &kinds = actKinds();
    const ActKind &kind = kinds[data[0] % kinds.size()];
    const QByteArray text(reinterpret_cast<const char *>(data + 1),
                          static_cast<qsizetype>(size - 1));
    const Result<QJsonObject> content =
        canonicalContent(kind, QJsonDocument::fromJson(text).object());
    if (!content)
        return 0;
    const Result<QJsonObject> again = canonicalContent(kind, *content);
    if (!again || *again != *content)
        __builtin_trap();
    return 0;
}

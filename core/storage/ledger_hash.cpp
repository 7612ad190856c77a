// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_hash.h"

#include <algorithm>
#include <charconv>
#include <sodium.h>
#include <string_view>

namespace anjuan {

namespace {

/// Writes "12:" and the field; the room is there.
char *putField(char *to, QByteArrayView field)
{
    to = std::to_chars(to, to + 20, field.size()).ptr;
    *to++ = ':';
    return std::copy(field.begin(), field.end(), to);
}

constexpr std::array<signed char, 256> hexValues = [] {
    std::array<signed char, 256> values;
    values.fill(-1);
    for (int digit = 0; digit < 10; ++digit)
        values[static_cast<size_t>('0' + digit)] = static_cast<signed char>(digit);
    for (int digit = 0; digit < 6; ++digit)
        values[static_cast<size_t>('a' + digit)] = static_cast<signed char>(10 + digit);
    return values;
}();

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

void appendHashedBytes(QByteArray &out, QByteArrayView hashBefore, const StoredAct &act)
{
    constexpr std::string_view start = "anjuan act 1";
    constexpr qsizetype mostDigits = 20;
    const std::array<QByteArrayView, 13> fields{
        hashBefore,         act.position, act.id,         act.dossier, act.sequence,
        act.kind,           act.day,      act.recordedAt, act.account, act.role,
        act.documentNumber, act.content,  act.commitment};
    qsizetype room = static_cast<qsizetype>(start.size());
    for (const QByteArrayView field : fields)
        room += field.size() + mostDigits + 1;
    const qsizetype before = out.size();
    out.resize(before + room);
    char *to = std::copy(start.begin(), start.end(), out.data() + before);
    for (const QByteArrayView field : fields)
        to = putField(to, field);
    out.resize(to - out.data());
}

Digest sha256(QByteArrayView bytes)
{
    Digest digest;
    crypto_hash_sha256(digest.data(), bytesOf(bytes),
                       static_cast<unsigned long long>(bytes.size()));
    return digest;
}

Digest commitmentTo(QByteArrayView saltHex, QByteArrayView json)
{
    const QByteArray salt = QByteArray::fromHex(saltHex.toByteArray());
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, bytesOf(salt), static_cast<unsigned long long>(salt.size()));
    crypto_hash_sha256_update(&state, bytesOf(json), static_cast<unsigned long long>(json.size()));
    Digest digest;
    crypto_hash_sha256_final(&state, digest.data());
    return digest;
}

Digest ledgerHashAfter(const Digest &before, const Digest &act)
{
    std::array<unsigned char, 64> both;
    std::copy(before.begin(), before.end(), both.begin());
    std::copy(act.begin(), act.end(), both.begin() + 32);
    Digest digest;
    crypto_hash_sha256(digest.data(), both.data(), both.size());
    return digest;
}

QByteArray toHex(const Digest &digest)
{
    QByteArray hex(64, Qt::Uninitialized);
    constexpr char digits[] = "0123456789abcdef";
    char *to = hex.data();
    for (const unsigned char byte : digest) {
        *to++ = digits[byte >> 4];
        *to++ = digits[byte & 15];
    }
    return hex;
}

bool fromHex(QByteArrayView hex, Digest &digest)
{
    if (hex.size() != 64)
        return false;
    int valid = 0;
    for (size_t i = 0; i < digest.size(); ++i) {
        const int high = hexValues[static_cast<unsigned char>(hex.data()[2 * i])];
        const int low = hexValues[static_cast<unsigned char>(hex.data()[2 * i + 1])];
        valid |= high | low;
        digest[i] = static_cast<unsigned char>((high << 4 | low) & 0xff);
    }
    return valid >= 0;
}

} // namespace anjuan

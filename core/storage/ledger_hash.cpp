// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_hash.h"

#include <charconv>
#include <sodium.h>

namespace anjuan {

namespace {

void appendField(QByteArray &out, QByteArrayView field)
{
    std::array<char, 24> digits;
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), field.size());
    Q_ASSERT(error == std::errc());
    out.append(digits.data(), end - digits.data()).append(':').append(field.data(), field.size());
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

void appendHashedBytes(QByteArray &out, QByteArrayView hashBefore, const StoredAct &act)
{
    out.append("anjuan act 1");
    for (const QByteArrayView field :
         {hashBefore, act.position, act.id, act.dossier, act.sequence, act.kind, act.day,
          act.recordedAt, act.account, act.role, act.documentNumber, act.content, act.commitment})
        appendField(out, field);
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
    for (qsizetype i = 0; i < 32; ++i) {
        hex[2 * i] = digits[digest[static_cast<size_t>(i)] >> 4];
        hex[2 * i + 1] = digits[digest[static_cast<size_t>(i)] & 15];
    }
    return hex;
}

bool fromHex(QByteArrayView hex, Digest &digest)
{
    if (hex.size() != 64)
        return false;
    const auto value = [](char digit) {
        return digit >= '0' && digit <= '9'   ? digit - '0'
               : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                                              : -1;
    };
    for (qsizetype i = 0; i < 32; ++i) {
        const int high = value(hex[2 * i]);
        const int low = value(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        digest[static_cast<size_t>(i)] = static_cast<unsigned char>(high << 4 | low);
    }
    return true;
}

} // namespace anjuan

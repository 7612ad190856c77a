// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <array>
#include <cstddef>
#include <memory>
#include <optional>

namespace anjuan {

/// Makes the cryptographic library ready. Call once before anything else here; further calls do
/// nothing. False where the machine has no source of random numbers: the program must not go on
/// then.
bool initialiseCrypto();

namespace crypto {

/// Overwrites what `bytes` holds, in a way the compiler does not leave out, and empties it.
void wipe(QByteArray &bytes);
/// Overwrites the characters of `text` and empties it. A copy that shares them is left alone.
void wipe(QString &text);

QByteArray randomBytes(qsizetype count);
/// A random word of `length` letters and digits that are not mistaken for one another (no 0, O, 1,
/// l, I).
QString randomWord(int length);

struct FreeSecret {
    void operator()(unsigned char *bytes) const;
};

/// 32 secret bytes for one purpose: locked into memory where the system allows it and wiped when
/// given up. A sealing key does not compile where an index key is wanted.
template <class Purpose> class Secret {
public:
    static constexpr qsizetype size = 32;

    static Secret random();
    /// Nothing unless there are exactly `size` bytes.
    static std::optional<Secret> fromBytes(QByteArrayView bytes);
    QByteArrayView bytes() const { return {m_bytes.get(), size}; }
    /// Names the key without betraying it: 64 hexadecimal digits.
    QString identity() const;

private:
    explicit Secret(QByteArrayView bytes);
    std::unique_ptr<unsigned char, FreeSecret> m_bytes;
};

using SealingKey = Secret<struct Sealing>;
using IndexKey = Secret<struct Indexing>;
using SigningSeed = Secret<struct Signing>;
extern template class Secret<struct Sealing>;
extern template class Secret<struct Indexing>;
extern template class Secret<struct Signing>;

/// Argon2id: three passes over 32 MiB, one lane. Chosen so that a command with its database stays
/// under 80 MB in all; a stolen file still costs a guesser 32 MiB and some tens of milliseconds for
/// each guess.
constexpr unsigned long long passwordPasses = 3;
constexpr std::size_t passwordMemoryBytes = 32 * 1024 * 1024;

/// The salted hash of `password`, with its parameters in it. Two spellings of one character (NFKC)
/// are the same password.
QString hashPassword(const QString &password);
/// False for another password and for a hash that is no Argon2id hash or asks for more than 256 MiB
/// or 16 passes.
bool verifyPassword(const QString &hash, const QString &password);
/// True where `hash` was made with other parameters than today's: hash again at the next log-in.
bool needsRehash(const QString &hash);

/// `plain` sealed with XChaCha20-Poly1305 under a fresh nonce: "xcp1." (the algorithm's id) and
/// base64url. It can be opened only with the same `additional` data: say there where it stands
/// (table:column:key), so that it can't be moved.
QString seal(const SealingKey &key, QByteArrayView plain, QByteArrayView additional);
/// Nothing where the key, the additional data or one bit differ, and for an algorithm this program
/// does not know.
std::optional<QByteArray> unseal(const SealingKey &key, const QString &sealedText,
                                 QByteArrayView additional);

/// What keyedIndex() compares: NFKC, upper case, without spaces, hyphens and invisible characters.
QString normalisedForIndex(const QString &value);
/// A keyed BLAKE2b of the normalised `value`, 32 hexadecimal digits, by which a sealed value is
/// found again. `column` keeps equal values of two columns apart.
QString keyedIndex(const IndexKey &key, QLatin1StringView column, const QString &value);

QByteArray sha256(QByteArrayView bytes);
/// SHA-256 in 64 lower-case hexadecimal digits.
QString sha256Hex(QByteArrayView bytes);

/// SHA-256 of what comes piece by piece.
class Sha256 {
public:
    Sha256();
    void add(QByteArrayView bytes);
    /// The 32 bytes. Nothing may be added afterwards.
    QByteArray result();

private:
    alignas(8) std::array<std::byte, 128> m_state;
};

constexpr qsizetype publicKeySize = 32;
constexpr qsizetype signatureSize = 64;

/// The Ed25519 public key that belongs to `seed`, 32 bytes.
QByteArray publicKey(const SigningSeed &seed);
/// The Ed25519 signature of `message`, 64 bytes. Plain Ed25519 (RFC 8032): any other program can
/// check it.
QByteArray sign(const SigningSeed &seed, QByteArrayView message);
bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

/// SHA-256 of a public key in eight groups of eight hexadecimal digits: short enough to compare
/// with a printed page.
QString fingerprint(QByteArrayView publicKey);

} // namespace crypto
} // namespace anjuan

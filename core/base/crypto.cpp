// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"

#include <QList>
#include <algorithm>
#include <new>
#include <sodium.h>
#include <string_view>

namespace anjuan {

using namespace Qt::StringLiterals;

bool initialiseCrypto() { return sodium_init() >= 0; }

namespace crypto {

namespace {

constexpr QLatin1StringView sealPrefix = "xcp1."_L1;

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
unsigned char *out(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
std::size_t sizeOf(QByteArrayView bytes) { return static_cast<std::size_t>(bytes.size()); }

/// The bytes of a password, wiped when done with.
class PasswordBytes {
public:
    explicit PasswordBytes(const QString &password)
    {
        QString normalised = password.normalized(QString::NormalizationForm_KC);
        m_bytes = normalised.toUtf8();
        if (normalised.constData() != password.constData())
            wipe(normalised);
    }
    ~PasswordBytes() { wipe(m_bytes); }
    Q_DISABLE_COPY_MOVE(PasswordBytes)
    const char *data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

/// A hash comes from a file that somebody may have written into: one that asks for gigabytes must
/// not get them.
bool isReasonableHash(const QByteArray &hash)
{
    constexpr qlonglong mostKibibytes = 256 * 1024;
    constexpr qlonglong mostPasses = 16;
    if (hash.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES) ||
        !hash.startsWith("$argon2id$v=19$m="))
        return false;
    const QList<QByteArray> parts = hash.split('$');
    if (parts.size() != 6)
        return false;
    const QList<QByteArray> parameters = parts[3].split(',');
    if (parameters.size() != 3 || !parameters[1].startsWith("t=") ||
        !parameters[2].startsWith("p="))
        return false;
    bool memoryRead = false;
    bool passesRead = false;
    const qlonglong memory = parameters[0].sliced(2).toLongLong(&memoryRead);
    const qlonglong passes = parameters[1].sliced(2).toLongLong(&passesRead);
    return memoryRead && passesRead && memory > 0 && memory <= mostKibibytes && passes > 0 &&
           passes <= mostPasses && parameters[2] == "p=1";
}

QByteArray boundData(QByteArrayView additional)
{
    return QByteArray(sealPrefix.data(), sealPrefix.size()) + additional.toByteArray();
}

/// The secret half of an Ed25519 pair, wiped when done with.
struct SigningPair {
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};

    explicit SigningPair(const SigningSeed &seed)
    {
        crypto_sign_seed_keypair(open.data(), secret.data(), in(seed.bytes()));
    }
    ~SigningPair() { sodium_memzero(secret.data(), secret.size()); }
    Q_DISABLE_COPY_MOVE(SigningPair)
};

} // namespace

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), sizeOf(bytes));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), sizeOf(bytes));
    return bytes;
}

QString randomWord(int length)
{
    constexpr QLatin1StringView letters =
        "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"_L1;
    QString word;
    for (int i = 0; i < length; ++i)
        word += letters[static_cast<qsizetype>(
            randombytes_uniform(static_cast<uint32_t>(letters.size())))];
    return word;
}

void FreeSecret::operator()(unsigned char *bytes) const { sodium_free(bytes); }

template <class Purpose>
Secret<Purpose>::Secret(QByteArrayView bytes)
    : m_bytes(static_cast<unsigned char *>(sodium_malloc(size)))
{
    if (!m_bytes)
        throw std::bad_alloc();
    std::copy_n(in(bytes), size, m_bytes.get());
}

template <class Purpose> Secret<Purpose> Secret<Purpose>::random()
{
    QByteArray bytes = randomBytes(size);
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

template <class Purpose>
std::optional<Secret<Purpose>> Secret<Purpose>::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return {};
    return Secret(bytes);
}

template <class Purpose> QString Secret<Purpose>::identity() const
{
    constexpr std::string_view label = "anjuan key identity";
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(out(hash), sizeOf(hash),
                       in(QByteArrayView(label.data(), qsizetype(label.size()))), label.size(),
                       in(bytes()), size);
    return QString::fromLatin1(hash.toHex());
}

template class Secret<struct Sealing>;
template class Secret<struct Indexing>;
template class Secret<struct Signing>;

QString hashPassword(const QString &password)
{
    const PasswordBytes bytes(password);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), bytes.data(), bytes.size(), passwordPasses,
                              passwordMemoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc(); // libsodium fails here for want of memory only
    return QString::fromLatin1(hash.data());
}

bool verifyPassword(const QString &hash, const QString &password)
{
    const QByteArray stored = hash.toLatin1();
    if (!isReasonableHash(stored))
        return false;
    const PasswordBytes bytes(password);
    return crypto_pwhash_str_verify(stored.constData(), bytes.data(), bytes.size()) == 0;
}

bool needsRehash(const QString &hash)
{
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), passwordPasses,
                                          passwordMemoryBytes) != 0;
}

QString seal(const SealingKey &key, QByteArrayView plain, QByteArrayView additional)
{
    constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    const QByteArray bound = boundData(additional);
    const QByteArray nonce = randomBytes(nonceSize);
    QByteArray sealedBytes(nonceSize + plain.size() +
                               qsizetype{crypto_aead_xchacha20poly1305_ietf_ABYTES},
                           Qt::Uninitialized);
    std::copy_n(nonce.constData(), nonceSize, sealedBytes.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(sealedBytes) + nonceSize, nullptr, in(plain),
                                               sizeOf(plain), in(bound), sizeOf(bound), nullptr,
                                               in(nonce), in(key.bytes()));
    return sealPrefix + QLatin1StringView(sealedBytes.toBase64(QByteArray::Base64UrlEncoding |
                                                               QByteArray::OmitTrailingEquals));
}

std::optional<QByteArray> unseal(const SealingKey &key, const QString &sealedText,
                                 QByteArrayView additional)
{
    constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (!sealedText.startsWith(sealPrefix))
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        sealedText.sliced(sealPrefix.size()).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < nonceSize + tagSize)
        return {};
    const QByteArray &sealedBytes = decoded.decoded;
    const QByteArray bound = boundData(additional);
    QByteArray plain(sealedBytes.size() - nonceSize - tagSize, Qt::Uninitialized);
    const QByteArrayView body = QByteArrayView(sealedBytes).sliced(nonceSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(body),
                                                   sizeOf(body), in(bound), sizeOf(bound),
                                                   in(sealedBytes), in(key.bytes())) != 0)
        return {};
    return plain;
}

QString normalisedForIndex(const QString &value)
{
    const QString folded = value.normalized(QString::NormalizationForm_KC);
    QString kept;
    kept.reserve(folded.size());
    for (QChar c : folded) {
        const QChar::Category category = c.category();
        if (!c.isSpace() && category != QChar::Punctuation_Dash &&
            category != QChar::Other_Format && category != QChar::Other_Control)
            kept += c;
    }
    return kept.toUpper();
}

QString keyedIndex(const IndexKey &key, QLatin1StringView column, const QString &value)
{
    QByteArray input =
        QByteArray(column.data(), column.size()) + '\0' + normalisedForIndex(value).toUtf8();
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), in(input), sizeOf(input), in(key.bytes()),
                       IndexKey::size);
    wipe(input);
    return QString::fromLatin1(QByteArrayView(hash.data(), hash.size()).toByteArray().toHex());
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(out(hash), in(bytes), sizeOf(bytes));
    return hash;
}

QString sha256Hex(QByteArrayView bytes) { return QString::fromLatin1(sha256(bytes).toHex()); }

Sha256::Sha256()
{
    static_assert(sizeof(crypto_hash_sha256_state) <= sizeof(m_state));
    crypto_hash_sha256_init(new (m_state.data()) crypto_hash_sha256_state);
}

void Sha256::add(QByteArrayView bytes)
{
    crypto_hash_sha256_update(reinterpret_cast<crypto_hash_sha256_state *>(m_state.data()),
                              in(bytes), sizeOf(bytes));
}

QByteArray Sha256::result()
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(reinterpret_cast<crypto_hash_sha256_state *>(m_state.data()),
                             out(hash));
    return hash;
}

QByteArray publicKey(const SigningSeed &seed)
{
    const SigningPair pair(seed);
    return QByteArrayView(pair.open.data(), publicKeySize).toByteArray();
}

QByteArray sign(const SigningSeed &seed, QByteArrayView message)
{
    const SigningPair pair(seed);
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message), sizeOf(message), pair.secret.data());
    return signature;
}

bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    return publicKey.size() == publicKeySize && signature.size() == signatureSize &&
           crypto_sign_verify_detached(in(signature), in(message), sizeOf(message),
                                       in(publicKey)) == 0;
}

QString fingerprint(QByteArrayView publicKey)
{
    const QString hash = sha256Hex(publicKey);
    QString grouped;
    for (qsizetype i = 0; i < hash.size(); i += 8)
        grouped += (i ? u" "_s : QString()) + hash.sliced(i, 8);
    return grouped;
}

} // namespace crypto
} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key_file.h"

#include "core/storage/descriptor.h"
#include "core/storage/file_system.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct KeyFileText {
    Q_DECLARE_TR_FUNCTIONS(KeyFileText)
};

constexpr QByteArrayView heading = "anjuan keys 1";
constexpr qsizetype longestFile = 4096;

/// A full disk is the machine's fault, not the request's.
Error unmade(const QString &text)
{
    return {errno == ENOSPC ? Error::Kind::Storage : Error::Kind::Refused, text, {}, {}};
}

QByteArray line(QByteArrayView name, QByteArrayView value)
{
    return name.toByteArray() + ' ' + value.toByteArray() + '\n';
}

/// The whole text, secrets included: wipe it.
QByteArray textOf(const BureauKeys &keys)
{
    QByteArray text = heading.toByteArray() + '\n';
    const auto add = [&text](QByteArrayView name, QByteArrayView secret) {
        QByteArray hex = secret.toByteArray();
        QByteArray digits = hex.toHex();
        QByteArray written = line(name, digits);
        text.reserve(1024); // so that no outgrown copy is left behind
        text += written;
        crypto::wipe(hex);
        crypto::wipe(digits);
        crypto::wipe(written);
    };
    add("sealing", keys.sealing.bytes());
    add("index", keys.index.bytes());
    add("anchor", keys.anchor.bytes());
    text += line("fingerprint", keys.fingerprint().toLatin1());
    text += line("check", crypto::sha256(text).toHex());
    return text;
}

template <class Key> std::optional<Key> keyIn(QByteArrayView text, QByteArrayView name)
{
    const qsizetype at = text.indexOf(QByteArray('\n' + name.toByteArray() + ' '));
    if (at < 0)
        return {};
    const QByteArrayView digits = text.sliced(at + name.size() + 2);
    if (digits.size() < Key::size * 2)
        return {};
    QByteArray hex = digits.first(Key::size * 2).toByteArray();
    QByteArray bytes = QByteArray::fromHex(hex);
    std::optional<Key> key = Key::fromBytes(bytes);
    crypto::wipe(hex);
    crypto::wipe(bytes);
    return key;
}

std::optional<BureauKeys> keysIn(QByteArrayView text)
{
    auto sealing = keyIn<crypto::SealingKey>(text, "sealing");
    auto index = keyIn<crypto::IndexKey>(text, "index");
    auto anchor = keyIn<crypto::SigningSeed>(text, "anchor");
    if (!sealing || !index || !anchor)
        return {};
    BureauKeys keys{*std::move(sealing), *std::move(index), *std::move(anchor)};
    QByteArray canonical = textOf(keys);
    const bool same = canonical == text;
    crypto::wipe(canonical);
    if (!same)
        return {};
    return keys;
}

} // namespace

BureauKeys BureauKeys::generate()
{
    return {crypto::SealingKey::random(), crypto::IndexKey::random(),
            crypto::SigningSeed::random()};
}

QString BureauKeys::fingerprint() const
{
    return crypto::sha256Hex((sealing.identity() + u' ' + index.identity() + u' ' +
                              QString::fromLatin1(crypto::publicKey(anchor).toHex()))
                                 .toLatin1());
}

namespace key_file {

QString besideDatabase(const QString &databasePath) { return databasePath + u".keys"_s; }

Result<> create(const QString &path, const BureauKeys &keys)
{
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return errno == EEXIST
                   ? refused(
                         KeyFileText::tr("The key file %1 exists already and is not overwritten.")
                             .arg(path))
                   : unmade(KeyFileText::tr("The key file %1 can't be made: %2.")
                                .arg(path, systemReason()));
    QByteArray text = textOf(keys);
    const bool written = ::fchmod(file.value(), 0600) == 0 && writeAll(file.value(), text) &&
                         ::fsync(file.value()) == 0 && syncFolder(QFileInfo(path).absolutePath());
    const Error unwritten =
        unmade(KeyFileText::tr("The key file %1 can't be written: %2.").arg(path, systemReason()));
    crypto::wipe(text);
    if (!written) {
        ::unlink(name.constData());
        return unwritten;
    }
    return {};
}

Result<BureauKeys> read(const QString &path, const QString &expectedFingerprint)
{
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return errno == ENOENT
                   ? notFound(KeyFileText::tr("The key file %1 is missing: identity numbers and "
                                              "telephones stay sealed and no "
                                              "anchor can be signed. Everything else works.")
                                  .arg(path))
                   : refused(KeyFileText::tr("The key file %1 can't be read: %2.")
                                 .arg(path, systemReason()));
    struct stat state {};
    if (::fstat(file.value(), &state) != 0 || !S_ISREG(state.st_mode))
        return refused(KeyFileText::tr("The key file %1 is not a file.").arg(path));
    if ((state.st_mode & 0177) != 0)
        return refused(
            KeyFileText::tr("The key file %1 can be read or changed by others (mode %2). Set "
                            "it to 600; if others "
                            "use this machine, treat the keys as known to them.")
                .arg(path, QString::number(state.st_mode & 07777, 8)));
    QByteArray text(longestFile, Qt::Uninitialized);
    const ssize_t size = ::read(file.value(), text.data(), longestFile);
    if (size < 0)
        return refused(
            KeyFileText::tr("The key file %1 can't be read: %2.").arg(path, systemReason()));
    std::optional<BureauKeys> keys = keysIn(QByteArrayView(text).first(size));
    crypto::wipe(text);
    if (!keys)
        return refused(
            KeyFileText::tr(
                "The key file %1 is damaged or is no key file. Put the copy from the safe back.")
                .arg(path));
    if (!expectedFingerprint.isEmpty() && keys->fingerprint() != expectedFingerprint)
        return refused(KeyFileText::tr("The key file %1 belongs to another database.").arg(path));
    return *std::move(keys);
}

} // namespace key_file
} // namespace anjuan

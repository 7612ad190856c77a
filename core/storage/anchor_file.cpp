// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/anchor_file.h"

#include "core/domain/organisation/words.h"

#include <QCoreApplication>
#include <QUuid>

namespace anjuan::anchor_file {

using namespace Qt::StringLiterals;

namespace {

struct AnchorFileText {
    Q_DECLARE_TR_FUNCTIONS(AnchorFileText)
};

constexpr qint64 longestLine = 1024;
constexpr qsizetype longestName = 100;

/// The first lines, for whoever finds the print-out in a binder in ten years.
constexpr std::array<QByteArrayView, 3> heading{
    "Anjuan anchor 1",
    "What the case ledger held at the moment below. Keep it away from the computer that holds the "
    "ledger.",
    "此为案件台账在下列时刻的锚定文件。请与存放台账的计算机分开保管。",
};

QByteArray signedText(const QString &digest)
{
    return "anjuan anchor 1 sha256 " + digest.toLatin1();
}

bool isHex(QStringView text, qsizetype size)
{
    return text.size() == size && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

std::optional<qint64> count(QStringView text)
{
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    if (!whole || number < 0 || QString::number(number) != text)
        return {};
    return number;
}

std::optional<Head> headIn(QStringView text)
{
    const QList<QStringView> words = text.split(u' ');
    if (words.size() != 2 || !isHex(words[1], 64))
        return {};
    const auto position = count(words[0]);
    if (!position)
        return {};
    return Head{*position, words[1].toString()};
}

std::optional<DossierHead> dossierIn(QStringView text)
{
    const QList<QStringView> words = text.split(u' ');
    if (words.size() != 3 || !isHex(words[2], 64))
        return {};
    const QString dossier = words[0].toString();
    const auto sequence = count(words[1]);
    if (!sequence || *sequence < 1 ||
        QUuid::fromString(dossier).toString(QUuid::WithoutBraces) != dossier)
        return {};
    return DossierHead{dossier, *sequence, words[2].toString()};
}

/// Lines of a device, each ended by a line feed, with their digest up to where it is asked for.
class Lines {
public:
    explicit Lines(QIODevice &device) : m_device(device) {}

    /// The next line without its end; nothing at the end of the file and for a line that is too
    /// long, not ended or not UTF-8.
    std::optional<QString> next()
    {
        const QByteArray line = m_device.readLine(longestLine);
        ++m_number;
        if (!line.endsWith('\n'))
            return {};
        if (m_digesting)
            m_digest.add(line);
        const QString text = QString::fromUtf8(line.chopped(1));
        if (text.toUtf8() != line.chopped(1))
            return {};
        return text;
    }
    /// The rest of the next line, which must begin with `name` and a space.
    std::optional<QString> next(QLatin1StringView name)
    {
        const std::optional<QString> line = next();
        if (!line || !line->startsWith(name + u' '))
            return {};
        return line->sliced(name.size() + 1);
    }
    QString finishDigest()
    {
        m_digesting = false;
        return QString::fromLatin1(m_digest.result().toHex());
    }
    bool atEnd() const { return m_device.atEnd(); }
    Error broken() const
    {
        return refused(AnchorFileText::tr(
                           "This is no whole anchor of Anjuan: line %1 is not what it should be.")
                           .arg(m_number));
    }

private:
    QIODevice &m_device;
    crypto::Sha256 m_digest;
    bool m_digesting = true;
    int m_number = 0;
};

Result<AnchorSummary> readHeading(Lines &lines)
{
    for (const QByteArrayView wanted : heading)
        if (lines.next() != QString::fromUtf8(wanted))
            return lines.broken();
    AnchorSummary summary;
    const std::optional<QString> bureau = lines.next("bureau"_L1);
    if (!bureau || !isPlainName(*bureau, longestName))
        return lines.broken();
    summary.bureau = *bureau;
    const std::optional<QString> madeAt = lines.next("made_at"_L1);
    const std::optional<Moment> moment = madeAt ? Moment::parse(*madeAt) : std::nullopt;
    if (!moment)
        return lines.broken();
    summary.madeAt = *moment;
    const std::optional<QString> madeBy = lines.next("made_by"_L1);
    if (!madeBy || !isPlainWord(*madeBy, longestName))
        return lines.broken();
    summary.madeBy = *madeBy;
    const std::optional<QString> ledger = lines.next("ledger"_L1);
    const std::optional<Head> head = ledger ? headIn(*ledger) : std::nullopt;
    if (!head)
        return lines.broken();
    summary.ledger = *head;
    const std::optional<QString> dossiers = lines.next("dossiers"_L1);
    const std::optional<qint64> number = dossiers ? count(*dossiers) : std::nullopt;
    if (!number)
        return lines.broken();
    summary.dossiers = *number;
    return summary;
}

Result<> readDossiers(Lines &lines, qint64 number,
                      const std::function<void(const DossierHead &)> &each)
{
    QString before;
    for (qint64 i = 0; i < number; ++i) {
        const std::optional<QString> line = lines.next();
        const std::optional<DossierHead> head = line ? dossierIn(*line) : std::nullopt;
        if (!head || head->dossier <= before)
            return lines.broken();
        before = head->dossier;
        each(*head);
    }
    if (lines.next() != u"end"_s)
        return lines.broken();
    return {};
}

Result<> readSignature(Lines &lines, AnchorSummary &summary)
{
    const QString digest = lines.finishDigest();
    if (lines.next("digest"_L1) != digest)
        return refused(AnchorFileText::tr(
            "The anchor was changed after it was made: its digest does not fit."));
    summary.digest = digest;
    const std::optional<QString> key = lines.next("public_key"_L1);
    if (!key || !isHex(*key, 2 * crypto::publicKeySize))
        return lines.broken();
    summary.publicKey = QByteArray::fromHex(key->toLatin1());
    if (lines.next("fingerprint"_L1) != crypto::fingerprint(summary.publicKey))
        return lines.broken();
    const std::optional<QString> signature = lines.next("signature"_L1);
    if (!signature || !isHex(*signature, 2 * crypto::signatureSize) || !lines.atEnd())
        return lines.broken();
    if (!crypto::verifySignature(summary.publicKey, signedText(digest),
                                 QByteArray::fromHex(signature->toLatin1())))
        return refused(
            AnchorFileText::tr("The anchor's signature is forged or belongs to another anchor."));
    return {};
}

} // namespace

bool Writer::write(const QByteArray &line)
{
    m_digest.add(line);
    return m_device.write(line) == line.size();
}

bool Writer::begin(const AnchorSummary &summary)
{
    QByteArray text;
    for (const QByteArrayView line : heading)
        text += line.toByteArray() + '\n';
    text += "bureau " + summary.bureau.toUtf8() + '\n';
    text += "made_at " + summary.madeAt.toString().toUtf8() + '\n';
    text += "made_by " + summary.madeBy.toUtf8() + '\n';
    text += "ledger " + QByteArray::number(summary.ledger.position) + ' ' +
            summary.ledger.hash.toUtf8() + '\n';
    text += "dossiers " + QByteArray::number(summary.dossiers) + '\n';
    return write(text);
}

bool Writer::add(const DossierHead &head)
{
    return write(head.dossier.toUtf8() + ' ' + QByteArray::number(head.sequence) + ' ' +
                 head.hash.toUtf8() + '\n');
}

QString Writer::finish(const crypto::SigningSeed &seed)
{
    if (!write("end\n"))
        return {};
    const QString digest = QString::fromLatin1(m_digest.result().toHex());
    const QByteArray key = crypto::publicKey(seed);
    const QByteArray text = "digest " + digest.toLatin1() + "\npublic_key " + key.toHex() +
                            "\nfingerprint " + crypto::fingerprint(key).toLatin1() +
                            "\nsignature " + crypto::sign(seed, signedText(digest)).toHex() + '\n';
    return m_device.write(text) == text.size() ? digest : QString();
}

Result<AnchorSummary> read(QIODevice &device,
                           const std::function<void(const AnchorSummary &)> &begun,
                           const std::function<void(const DossierHead &)> &each)
{
    Lines lines(device);
    Result<AnchorSummary> summary = readHeading(lines);
    if (!summary)
        return summary;
    begun(*summary);
    if (const Result<> listed = readDossiers(lines, summary->dossiers, each); !listed)
        return listed.error();
    if (const Result<> authentic = readSignature(lines, *summary); !authentic)
        return authentic.error();
    return summary;
}

} // namespace anjuan::anchor_file

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dossier_package.h"

#include "core/exchange/zip_archive.h"
#include "core/exchange/zip_writer.h"
#include "core/services/organisation_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

namespace anjuan::dossier_package {

using namespace Qt::StringLiterals;

namespace {

struct PackageText {
    Q_DECLARE_TR_FUNCTIONS(PackageText)
};

constexpr int formatNumber = 1;
constexpr qsizetype largestManifest = 8 << 20;
constexpr qsizetype largestRegister = 64 << 20;
constexpr qsizetype largestLedger = 512 << 20;
const QString manifestName = u"anjuan-dossier.json"_s;
const QString signatureName = u"signature.txt"_s;
const QString actsName = u"acts.jsonl"_s;
const QString registerName = u"register.json"_s;

QString evidenceName(const QString &sha256) { return u"evidence/"_s + sha256; }

QByteArray signedLine(const QByteArray &manifest)
{
    return "anjuan dossier 1 sha256 " + crypto::sha256Hex(manifest).toLatin1();
}

/// The names of an act's fields in a line, in the order of StoredAct.
constexpr std::array actFields{"position"_L1, "id"_L1,       "dossier"_L1,  "sequence"_L1,
                               "kind"_L1,     "day"_L1,      "recorded"_L1, "account"_L1,
                               "role"_L1,     "document"_L1, "content"_L1,  "commitment"_L1};

QByteArray lineOf(const LedgerRow &act)
{
    QJsonObject json{{u"hash"_s, QString::fromLatin1(act.hash)}};
    for (std::size_t i = 0; i < actFields.size(); ++i)
        json.insert(actFields[i], QString::fromUtf8(act.fields[i]));
    if (act.hasPersonal) {
        json.insert(u"salt"_s, QString::fromLatin1(act.salt));
        json.insert(u"personal"_s, QString::fromUtf8(act.personal));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

LedgerRow rowOf(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    LedgerRow row;
    for (std::size_t i = 0; i < actFields.size(); ++i)
        row.fields[i] = json.value(actFields[i]).toString().toUtf8();
    row.position = row.fields[0].toLongLong();
    row.sequence = row.fields[3].toLongLong();
    row.hash = json.value("hash"_L1).toString().toUtf8();
    Digest digest;
    if (fromHex(row.hash, digest))
        row.digest = digest;
    row.hasPersonal = json.contains("personal"_L1);
    row.salt = json.value("salt"_L1).toString().toUtf8();
    row.personal = json.value("personal"_L1).toString().toUtf8();
    return row;
}

QJsonObject jsonOf(const PackagedParty &party)
{
    const PartyDraft &draft = party.draft;
    QJsonObject json{{u"party"_s, party.id.toString()},
                     {u"kind"_s, nameOf(partyKindNames, draft.kind)},
                     {u"name"_s, draft.name},
                     {u"shop"_s, draft.shop},
                     {u"credit_code"_s, draft.creditCode},
                     {u"representative"_s, draft.representative},
                     {u"address"_s, draft.address},
                     {u"aliases"_s, QJsonArray::fromStringList(draft.aliases)}};
    if (draft.identityNumber)
        json.insert(u"identity_number"_s, *draft.identityNumber);
    if (draft.telephone)
        json.insert(u"telephone"_s, *draft.telephone);
    return json;
}

PackagedParty partyFrom(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView key) { return json.value(key).toString(); };
    PackagedParty party{.id = PartyId::parse(text("party"_L1)), .draft = {}};
    PartyDraft &draft = party.draft;
    draft.kind = valueOf(partyKindNames, text("kind"_L1)).value_or(draft.kind);
    draft.name = text("name"_L1);
    draft.shop = text("shop"_L1);
    draft.creditCode = text("credit_code"_L1);
    draft.representative = text("representative"_L1);
    draft.address = text("address"_L1);
    for (const QJsonValue &alias : json.value("aliases"_L1).toArray())
        draft.aliases << alias.toString();
    if (json.contains("identity_number"_L1))
        draft.identityNumber = text("identity_number"_L1);
    if (json.contains("telephone"_L1))
        draft.telephone = text("telephone"_L1);
    return party;
}

QJsonObject jsonOf(const PackagedAccount &account)
{
    QJsonObject json{{u"login"_s, account.login},
                     {u"person"_s, account.person},
                     {u"unit"_s, account.unit.toString()}};
    if (!account.officer.isNull())
        json.insert(u"officer"_s, account.officer.toString());
    return json;
}

PackagedAccount accountFrom(const QJsonObject &json)
{
    return {.login = json.value("login"_L1).toString(),
            .person = json.value("person"_L1).toString(),
            .officer = OfficerId::parse(json.value("officer"_L1).toString()),
            .unit = UnitId::parse(json.value("unit"_L1).toString())};
}

QJsonObject jsonOf(const IssuedNumber &issued)
{
    QJsonObject json{{u"number"_s, issued.number}, {u"agency"_s, issued.agency},
                     {u"kind"_s, issued.kind},     {u"year"_s, issued.year},
                     {u"serial"_s, issued.serial}, {u"act"_s, issued.act.toString()}};
    if (issued.voidedReason)
        json.insert(u"voided"_s, *issued.voidedReason);
    return json;
}

IssuedNumber numberFrom(const QJsonObject &json)
{
    return {.number = json.value("number"_L1).toString(),
            .agency = json.value("agency"_L1).toString(),
            .kind = json.value("kind"_L1).toString(),
            .year = json.value("year"_L1).toInt(),
            .serial = json.value("serial"_L1).toInteger(),
            .dossier = {},
            .act = ActId::parse(json.value("act"_L1).toString()),
            .voidedReason = json.contains("voided"_L1)
                                ? std::optional(json.value("voided"_L1).toString())
                                : std::nullopt};
}

QJsonObject jsonOf(const EvidenceFile &file)
{
    return {{u"id"_s, file.id.toString()},  {u"sha256"_s, file.file.sha256},
            {u"size"_s, file.file.size},    {u"media_type"_s, file.file.mediaType},
            {u"name"_s, file.originalName}, {u"taken_in_at"_s, file.takenInAt.toString()},
            {u"account"_s, file.account}};
}

EvidenceFile evidenceFrom(const QJsonObject &json)
{
    return {.id = EvidenceId::parse(json.value("id"_L1).toString()),
            .file = {.sha256 = json.value("sha256"_L1).toString(),
                     .size = json.value("size"_L1).toInteger(),
                     .mediaType = json.value("media_type"_L1).toString()},
            .originalName = json.value("name"_L1).toString(),
            .takenInAt = Moment::parse(json.value("taken_in_at"_L1).toString()).value_or(Moment()),
            .account = json.value("account"_L1).toString()};
}

template <class List> QJsonArray arrayOf(const List &list)
{
    QJsonArray array;
    for (const auto &one : list)
        array << jsonOf(one);
    return array;
}

template <class List, class Read> void readInto(List &list, const QJsonValue &array, Read one)
{
    for (const QJsonValue &value : array.toArray())
        list.push_back(one(value.toObject()));
}

Error damaged(const QString &path, const QString &why)
{
    return refused(PackageText::tr("“%1” is not as it was packed. %2").arg(path, why));
}

Error outOfOrder(const QString &path)
{
    return damaged(path, PackageText::tr("What it says of itself is not in order."));
}

/// The chain of the acts, from the first.
Result<> checkChain(const QString &path, const DossierPackage &package)
{
    QByteArray before;
    qint64 sequence = 0;
    for (const LedgerRow &act : package.acts) {
        ++sequence;
        QByteArray bytes;
        appendHashedBytes(bytes, before, asStored(act.fields));
        bool holds = act.sequence == sequence && act.digest && sha256(bytes) == *act.digest &&
                     act.dossier() == package.caseId.toString().toUtf8();
        const QByteArray &commitment = act.fields[11];
        if (act.hasPersonal)
            holds = holds && toHex(commitmentTo(act.salt, act.personal)) == commitment;
        if (!holds)
            return damaged(
                path,
                PackageText::tr("Act %1 of the case is not as it was recorded.").arg(sequence));
        before = act.hash;
    }
    return {};
}

Result<QByteArray> checkedFile(ZipArchive &archive, const QString &path, const QString &name,
                               const QHash<QString, QString> &hashes, qsizetype limit)
{
    Result<QByteArray> bytes = archive.readAll(name, limit);
    if (bytes && crypto::sha256Hex(*bytes) != hashes.value(name))
        return damaged(path, PackageText::tr("“%1” in it was changed.").arg(name));
    return bytes;
}

/// The head of a package and the hashes of its files.
struct Manifest {
    DossierPackage package{};
    QHash<QString, QString> hashes{};
    qint64 acts = 0;
    QString head{};
};

Result<Manifest> readManifest(ZipArchive &archive, const QString &path)
{
    if (!archive.contains(manifestName) || !archive.contains(signatureName))
        return refused(PackageText::tr("“%1” is no case packed for another database.").arg(path));
    const Result<QByteArray> bytes = archive.readAll(manifestName, largestManifest);
    if (!bytes)
        return bytes.error();
    const Result<QByteArray> signature = archive.readAll(signatureName, 1024);
    if (!signature)
        return signature.error();
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    if (json.value("format"_L1).toInt() != formatNumber)
        return damaged(path, PackageText::tr("Its format is not known to this program."));
    const auto text = [&](QLatin1StringView key) { return json.value(key).toString(); };
    Manifest manifest;
    DossierPackage &package = manifest.package;
    package.publicKey = QByteArray::fromHex(text("public_key"_L1).toLatin1());
    if (package.publicKey.size() != crypto::publicKeySize ||
        !crypto::verifySignature(package.publicKey, signedLine(*bytes),
                                 QByteArray::fromHex(signature->trimmed())))
        return damaged(path, PackageText::tr("Its signature does not fit."));
    package.bureau = text("bureau"_L1);
    package.agencyWord = text("agency_word"_L1);
    package.origin = text("origin"_L1);
    package.madeBy = text("made_by"_L1);
    package.caseId = CaseId::parse(text("case"_L1));
    package.number = text("number"_L1);
    const std::optional<Moment> madeAt = Moment::parse(text("made_at"_L1));
    if (!madeAt || package.bureau.trimmed().isEmpty() || package.caseId.isNull() ||
        !isSha256(package.origin))
        return outOfOrder(path);
    package.madeAt = *madeAt;
    for (const QJsonValue &name : json.value("missing_evidence"_L1).toArray())
        package.missingEvidence << name.toString();
    for (const QJsonValue &file : json.value("files"_L1).toArray())
        manifest.hashes.insert(file["name"_L1].toString(), file["sha256"_L1].toString());
    manifest.acts = json.value("acts"_L1).toInteger();
    manifest.head = text("head"_L1);
    return manifest;
}

void readRegister(const QJsonObject &json, DossierPackage &package)
{
    readInto(package.units, json.value("units"_L1), unitFrom);
    readInto(package.officers, json.value("officers"_L1), officerFrom);
    readInto(package.accounts, json.value("accounts"_L1), accountFrom);
    readInto(package.parties, json.value("parties"_L1), partyFrom);
    readInto(package.numbers, json.value("numbers"_L1), numberFrom);
    readInto(package.evidence, json.value("evidence"_L1), evidenceFrom);
}

} // namespace

Result<> write(const QString &path, DossierPackage package, const EvidenceFolder &folder,
               const crypto::SigningSeed &seed, const Progress &progress)
{
    package.publicKey = crypto::publicKey(seed);
    QByteArray acts;
    for (const LedgerRow &act : package.acts)
        acts += lineOf(act);
    const QByteArray register_ =
        QJsonDocument(QJsonObject{{u"units"_s, arrayOf(package.units)},
                                  {u"officers"_s, arrayOf(package.officers)},
                                  {u"accounts"_s, arrayOf(package.accounts)},
                                  {u"parties"_s, arrayOf(package.parties)},
                                  {u"numbers"_s, arrayOf(package.numbers)},
                                  {u"evidence"_s, arrayOf(package.evidence)}})
            .toJson();
    std::vector<ZipEntry> entries;
    QJsonArray files;
    const auto add = [&](ZipEntry entry, const QString &sha256) {
        files << QJsonObject{{u"name"_s, entry.name}, {u"sha256"_s, sha256}};
        entries.push_back(std::move(entry));
    };
    add({actsName, {}, acts}, crypto::sha256Hex(acts));
    add({registerName, {}, register_}, crypto::sha256Hex(register_));
    QSet<QString> packed;
    for (const EvidenceFile &file : package.evidence)
        if (const QString &hash = file.file.sha256; !packed.contains(hash)) {
            packed << hash;
            add({evidenceName(hash), folder.pathOf(hash), {}}, hash);
        }
    const QByteArray manifest =
        QJsonDocument(QJsonObject{{u"format"_s, formatNumber},
                                  {u"program"_s, QLatin1StringView(ANJUAN_VERSION)},
                                  {u"bureau"_s, package.bureau},
                                  {u"agency_word"_s, package.agencyWord},
                                  {u"origin"_s, package.origin},
                                  {u"made_at"_s, package.madeAt.toString()},
                                  {u"made_by"_s, package.madeBy},
                                  {u"case"_s, package.caseId.toString()},
                                  {u"number"_s, package.number},
                                  {u"acts"_s, static_cast<qint64>(package.acts.size())},
                                  {u"head"_s, QString::fromLatin1(package.acts.back().hash)},
                                  {u"public_key"_s, QString::fromLatin1(package.publicKey.toHex())},
                                  {u"files"_s, files},
                                  {u"missing_evidence"_s,
                                   QJsonArray::fromStringList(package.missingEvidence)}})
            .toJson();
    entries.push_back({manifestName, {}, manifest});
    entries.push_back({signatureName, {}, crypto::sign(seed, signedLine(manifest)).toHex() + '\n'});
    return writeZip(path, entries, progress);
}

Result<DossierPackage> read(const QString &path)
{
    Result<ZipArchive> archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    Result<Manifest> manifest = readManifest(*archive, path);
    if (!manifest)
        return manifest.error();
    DossierPackage &package = manifest->package;
    const Result<QByteArray> acts =
        checkedFile(*archive, path, actsName, manifest->hashes, largestLedger);
    if (!acts)
        return acts.error();
    for (const QByteArray &line : acts->split('\n'))
        if (!line.isEmpty())
            package.acts.push_back(rowOf(line));
    if (package.acts.empty() || static_cast<qint64>(package.acts.size()) != manifest->acts ||
        QString::fromLatin1(package.acts.back().hash) != manifest->head)
        return outOfOrder(path);
    if (const Result<> holds = checkChain(path, package); !holds)
        return holds.error();
    const Result<QByteArray> register_ =
        checkedFile(*archive, path, registerName, manifest->hashes, largestRegister);
    if (!register_)
        return register_.error();
    readRegister(QJsonDocument::fromJson(*register_).object(), package);
    for (const EvidenceFile &file : package.evidence)
        if (!isSha256(file.file.sha256) ||
            manifest->hashes.value(evidenceName(file.file.sha256)) != file.file.sha256 ||
            !archive->contains(evidenceName(file.file.sha256)))
            return outOfOrder(path);
    return std::move(package);
}

Result<> unpackEvidence(const QString &path, const DossierPackage &package,
                        const EvidenceFolder &folder, const Progress &progress)
{
    Result<ZipArchive> archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    const QTemporaryDir temporary;
    if (!temporary.isValid())
        return refused(
            PackageText::tr("No temporary folder can be made: %1").arg(temporary.errorString()));
    const auto total = static_cast<qint64>(package.evidence.size());
    qint64 done = 0;
    for (const EvidenceFile &file : package.evidence) {
        const QString &hash = file.file.sha256;
        if (progress && !progress(done++, total))
            return refused(PackageText::tr("Stopped; nothing was taken over."));
        if (folder.check(hash) == EvidenceFolder::State::Ok)
            continue;
        QFile unpacked(temporary.filePath(hash));
        if (!unpacked.open(QIODevice::WriteOnly))
            return refused(PackageText::tr("“%1” can't be written: %2")
                               .arg(unpacked.fileName(), unpacked.errorString()));
        const Result<bool> read =
            archive->read(evidenceName(hash), [&](QByteArrayView piece, bool) -> Result<bool> {
                if (unpacked.write(piece.data(), piece.size()) != piece.size())
                    return refused(PackageText::tr("“%1” can't be written: %2")
                                       .arg(unpacked.fileName(), unpacked.errorString()));
                return true;
            });
        if (!read)
            return read.error();
        unpacked.close();
        const Result<StoredFile> taken = folder.take(unpacked.fileName());
        if (!taken)
            return taken.error();
        if (taken->sha256 != hash)
            return damaged(
                path, PackageText::tr("“%1” in it was changed.").arg(safeName(file.originalName)));
        unpacked.remove();
    }
    return {};
}

} // namespace anjuan::dossier_package

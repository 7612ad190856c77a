// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/document_templates.h"

#include "core/base/crypto.h"
#include "core/services/document_values.h"
#include "core/services/duties.h"
#include "core/services/office.h"
#include "core/storage/organisation_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace anjuan::document_templates {

using namespace Qt::StringLiterals;

namespace {

struct TemplatesText {
    Q_DECLARE_TR_FUNCTIONS(DocumentTemplatesText)
};

const QString letterheadSubject = u"letterhead"_s;

QString subjectOf(const QString &document) { return u"template:"_s + document; }

Error noSuchDocument(const QString &document)
{
    return notFound(TemplatesText::tr("There is no document “%1”.").arg(document.left(60)));
}

Result<QByteArray> shipped(const QString &document)
{
    QFile file(u":/resources/documents/%1.docx"_s.arg(document));
    if (!documentKind(document) || !file.open(QIODevice::ReadOnly))
        return noSuchDocument(document);
    return file.readAll();
}

struct Stored {
    QString name;
    QByteArray docx;
};

Stored contentOf(const SettingsEdition &edition)
{
    const QJsonObject json = QJsonDocument::fromJson(edition.content).object();
    return {json.value("name"_L1).toString(),
            QByteArray::fromBase64(json.value("docx"_L1).toString().toLatin1())};
}

Result<> checkWholeBureau(const Database &db, const Session &session)
{
    if (!isOfWholeBureau(session.actor, organisation_store::unitTree(db)))
        return refused(TemplatesText::tr("Templates hold for the whole bureau; the account %1 "
                                         "reaches only a part of it.")
                           .arg(session.actor.account));
    return {};
}

QString sentence(const TemplateFault &fault)
{
    return TemplatesText::tr("Paragraph %1 of %2 (“%3”): %4")
        .arg(QString::number(fault.paragraph), fault.part, fault.text, fault.reason);
}

Result<> put(Database &db, const Session &session, const QString &document, Date effectiveOn,
             const QByteArray &docx, const QString &name)
{
    return office::onBehalf(
        db, session, "change_template"_L1, duties::templates, [&]() -> Result<> {
            if (const Result<> whole = checkWholeBureau(db, session); !whole)
                return whole;
            organisation_store::lock(db);
            const QByteArray content =
                QJsonDocument(QJsonObject{{u"docx"_s, QString::fromLatin1(docx.toBase64())},
                                          {u"name"_s, name.left(200)}})
                    .toJson(QJsonDocument::Compact);
            const int number = settings_store::append(db, {.subject = subjectOf(document),
                                                           .effectiveOn = effectiveOn,
                                                           .content = content,
                                                           .account = session.actor.account,
                                                           .recordedAt = session.now});
            return office::append(db, session, duties::templates, "office.template_changed"_L1,
                                  {{u"document"_s, document},
                                   {u"number"_s, number},
                                   {u"effective_on"_s, toIso(effectiveOn)},
                                   {u"sha256"_s, crypto::sha256Hex(content)},
                                   {u"template"_s, crypto::sha256Hex(docx)}});
        });
}

/// The edition of that number; nothing where there is none.
std::optional<SettingsEdition> edition(const Database &db, const QString &document, int number)
{
    for (const SettingsEdition &one : settings_store::editions(db, subjectOf(document)))
        if (one.number == number)
            return one;
    return {};
}

/// What only one of two lists of lines has, in order, by their longest common part.
std::vector<TemplateChange> differences(const QStringList &before, const QStringList &after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    std::vector<std::vector<int>> common(static_cast<std::size_t>(rows) + 1,
                                         std::vector<int>(static_cast<std::size_t>(columns) + 1));
    const auto at = [&](qsizetype i, qsizetype j) -> int & {
        return common[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i)
        for (qsizetype j = columns - 1; j >= 0; --j)
            at(i, j) =
                before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    std::vector<TemplateChange> changes;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && before[i] == after[j]) {
            ++i;
            ++j;
        } else if (j == columns || (i < rows && at(i + 1, j) >= at(i, j + 1))) {
            changes.push_back({false, before[i++]});
        } else {
            changes.push_back({true, after[j++]});
        }
    }
    return changes;
}

} // namespace

Result<std::vector<TemplateFault>> check(const DocumentKind &, const QByteArray &docx)
{
    const Result<DocxTemplate> read = DocxTemplate::read(docx);
    if (!read)
        return read.error();
    std::vector<TemplateFault> faults = read->faults();
    for (const PlacedMark &placed : read->marks())
        if (placed.mark.kind != TemplateMark::Kind::End && !isPlaceholder(placed.mark.key))
            faults.push_back(
                {placed.part, placed.paragraph, placed.text,
                 TemplatesText::tr("There is no placeholder “%1”.").arg(placed.mark.key)});
    return faults;
}

Result<> replace(Database &db, const Session &session, const QString &document, Date effectiveOn,
                 const QByteArray &docx, const QString &name)
{
    const DocumentKind *kind = documentKind(document);
    if (!kind)
        return noSuchDocument(document);
    const Result<std::vector<TemplateFault>> faults = check(*kind, docx);
    if (!faults)
        return faults.error();
    if (!faults->empty())
        return refused(sentence(faults->front()));
    return put(db, session, document, effectiveOn, docx, name);
}

Result<> restore(Database &db, const Session &session, const QString &document, Date effectiveOn,
                 int number)
{
    const Result<QByteArray> docx = content(db, session, document, number);
    if (!docx)
        return docx.error();
    return replace(db, session, document, effectiveOn, *docx,
                   TemplatesText::tr("version %1").arg(number));
}

Result<std::vector<TemplateEdition>> history(Database &db, const Session &session,
                                             const QString &document)
{
    return office::readOnBehalf(
        db, session, "read_templates"_L1, {}, [&]() -> Result<std::vector<TemplateEdition>> {
            const Result<QByteArray> own = shipped(document);
            if (!own)
                return own.error();
            std::vector<TemplateEdition> found{{.document = document,
                                                .name = document + u".docx"_s,
                                                .sha256 = crypto::sha256Hex(*own),
                                                .size = own->size()}};
            for (const SettingsEdition &one : settings_store::editions(db, subjectOf(document))) {
                const Stored stored = contentOf(one);
                found.push_back({.document = document,
                                 .number = one.number,
                                 .effectiveOn = one.effectiveOn,
                                 .name = stored.name,
                                 .sha256 = crypto::sha256Hex(stored.docx),
                                 .size = stored.docx.size(),
                                 .account = one.account,
                                 .recordedAt = one.recordedAt});
            }
            const auto today = settings_store::inForce(db, subjectOf(document), session.today);
            for (TemplateEdition &one : found)
                one.inForce = one.number == (today ? today->number : 0);
            return found;
        });
}

Result<QByteArray> content(Database &db, const Session &session, const QString &document,
                           int number)
{
    return office::readOnBehalf(db, session, "read_templates"_L1, {}, [&]() -> Result<QByteArray> {
        if (number == 0)
            return shipped(document);
        const std::optional<SettingsEdition> found = edition(db, document, number);
        if (!found)
            return notFound(TemplatesText::tr("There is no version %1 of “%2”.")
                                .arg(QString::number(number), document.left(60)));
        return contentOf(*found).docx;
    });
}

Result<std::vector<TemplateChange>> compare(Database &db, const Session &session,
                                            const QString &document, int before, int after)
{
    QStringList lines[2];
    for (int side = 0; side < 2; ++side) {
        const Result<QByteArray> docx = content(db, session, document, side == 0 ? before : after);
        if (!docx)
            return docx.error();
        const Result<QString> text = textOfDocx(*docx);
        if (!text)
            return text.error();
        lines[side] = text->split(u'\n', Qt::SkipEmptyParts);
        if (lines[side].size() > 2000)
            return refused(TemplatesText::tr("The template is too long to be compared."));
    }
    return differences(lines[0], lines[1]);
}

Result<> changeLetterhead(Database &db, const Session &session, Date effectiveOn,
                          const QByteArray &json, const QString &name)
{
    return office::onBehalf(
        db, session, "change_letterhead"_L1, duties::templates, [&]() -> Result<> {
            if (const Result<> whole = checkWholeBureau(db, session); !whole)
                return whole;
            const Result<Letterhead> read = Letterhead::parse(json, name);
            if (!read)
                return read.error();
            organisation_store::lock(db);
            const QByteArray content = read->toJson();
            const int number = settings_store::append(db, {.subject = letterheadSubject,
                                                           .effectiveOn = effectiveOn,
                                                           .content = content,
                                                           .account = session.actor.account,
                                                           .recordedAt = session.now});
            return office::append(db, session, duties::templates, "office.letterhead_changed"_L1,
                                  {{u"number"_s, number},
                                   {u"effective_on"_s, toIso(effectiveOn)},
                                   {u"sha256"_s, crypto::sha256Hex(content)},
                                   {u"content"_s, QString::fromUtf8(content)}});
        });
}

Result<Letterhead> letterhead(Database &db, const Session &session, Date day)
{
    return office::readOnBehalf(db, session, "read_templates"_L1, {},
                                [&]() -> Result<Letterhead> { return letterheadInForce(db, day); });
}

Result<QByteArray> inForce(const Database &db, const QString &document, Date day)
{
    const auto own = settings_store::inForce(db, subjectOf(document), day);
    return own ? Result<QByteArray>(contentOf(*own).docx) : shipped(document);
}

Result<Letterhead> letterheadInForce(const Database &db, Date day)
{
    const auto found = settings_store::inForce(db, letterheadSubject, day);
    return found ? Letterhead::parse(found->content, TemplatesText::tr("letterhead"))
                 : Result<Letterhead>(Letterhead());
}

} // namespace anjuan::document_templates

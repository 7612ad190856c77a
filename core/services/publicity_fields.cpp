// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/publicity_fields.h"

#include "core/base/strict_json.h"
#include "core/domain/parties/codes.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct PublicityFieldText {
    Q_DECLARE_TR_FUNCTIONS(PublicityFieldText)
};

template <class Enum, std::size_t Count>
QHash<QString, QString> readWords(JsonFields fields, const std::array<Name<Enum>, Count> &names)
{
    QHash<QString, QString> words;
    for (const Name<Enum> &name : names)
        words.insert(QString(name.text), fields.text(name.text));
    fields.close();
    return words;
}

PublicityLayout readLayout(JsonFields &root)
{
    static const QSet<QString> known{
        u"party_name"_s, u"party_kind"_s,      u"credit_code"_s, u"representative"_s,
        u"violation"_s,  u"decision_number"_s, u"facts"_s,       u"basis"_s,
        u"content"_s,    u"penalty_kinds"_s,   u"fine"_s,        u"confiscated"_s,
        u"permit"_s,     u"decided_on"_s,      u"valid_until"_s, u"shown_until"_s,
        u"agency"_s,     u"agency_code"_s,     u"remark"_s};
    PublicityLayout layout;
    root.text("source"_L1);
    root.flag("verified"_L1);
    layout.root = root.text("root"_L1);
    layout.row = root.text("row"_L1);
    layout.validUntil = root.text("valid_until"_L1);
    layout.partyKinds = readWords(root.object("party_kinds"_L1), partyKindNames);
    layout.penaltyKinds = readWords(root.object("penalty_kinds"_L1), penaltyKindNames);
    for (JsonFields &fields : root.objects("fields"_L1)) {
        PublicityField field;
        field.code = fields.text("code"_L1);
        field.name = fields.text("name"_L1);
        field.value = fields.optionalText("value"_L1);
        field.length = static_cast<int>(fields.integer("length"_L1, 1, 100'000));
        field.required = fields.flag("required"_L1);
        if (!field.value.isEmpty() && !known.contains(field.value))
            fields.fault(u"value"_s,
                         PublicityFieldText::tr("There is no value \"%1\".").arg(field.value));
        fields.close();
        layout.fields.push_back(field);
    }
    return layout;
}

QString written(Date day) { return toIso(day).replace(u'-', u'/'); }

bool isNaturalPerson(const Party &party) { return party.kind == PartyKind::NaturalPerson; }

QString kindsOf(const Penalties &penalties, const PublicityLayout &layout)
{
    QStringList words;
    for (const Penalty &one : penalties)
        if (const QString word = layout.penaltyKinds.value(nameOf(penaltyKindNames, one.kind));
            !words.contains(word))
            words << word;
    return words.join(u';');
}

QHash<QString, QString> valuesOf(const PublicityValues &from, const PublicityLayout &layout)
{
    const Penalties &penalties = from.file.decision->penalties;
    const Money fine = fineOf(penalties);
    const Money confiscated = confiscatedOf(penalties);
    const std::optional<Date> until = from.publicity.shownUntil;
    return {
        {u"party_name"_s, from.text.shownName},
        {u"party_kind"_s, layout.partyKinds.value(nameOf(partyKindNames, from.party.kind))},
        {u"credit_code"_s, isNaturalPerson(from.party) ? QString() : from.party.creditCode},
        {u"representative"_s, isNaturalPerson(from.party) ? QString()
                              : from.party.kind == PartyKind::SoleTrader
                                  ? from.party.name
                                  : from.party.representative},
        {u"decision_number"_s, from.decisionNumber},
        {u"violation"_s, from.violation},
        {u"facts"_s, from.text.facts},
        {u"basis"_s, from.text.basis},
        {u"content"_s, from.text.content},
        {u"penalty_kinds"_s, kindsOf(penalties, layout)},
        {u"fine"_s, fine.fen > 0 ? tenThousands(fine) : QString()},
        {u"confiscated"_s, confiscated.fen > 0 ? tenThousands(confiscated) : QString()},
        {u"permit"_s, from.text.permit},
        {u"decided_on"_s, written(from.publicity.decidedOn)},
        {u"valid_until"_s, layout.validUntil},
        {u"shown_until"_s, until ? written(*until) : layout.validUntil},
        {u"agency"_s, from.agency},
        {u"agency_code"_s, from.agencyCode},
        {u"remark"_s, QString()},
    };
}

bool isCode(const PublicityField &field)
{
    return field.value == u"credit_code"_s || field.value == u"agency_code"_s;
}

/// What is wrong with a cell; empty where nothing is.
QString faultOf(const PublicityField &field, const QString &cell)
{
    if (cell.isEmpty())
        return field.required ? PublicityFieldText::tr("“%1” is missing.").arg(field.name)
                              : QString();
    if (cell.size() > field.length)
        return PublicityFieldText::tr("“%1” has %2 characters; the file takes %3.")
            .arg(field.name)
            .arg(cell.size())
            .arg(field.length);
    if (isCode(field))
        if (const Result<> sound = checkCreditCode(cell); !sound)
            return PublicityFieldText::tr("“%1”: %2", "a field and what is wrong with it")
                .arg(field.name, sound.error().text);
    if (!personalNumbersIn(cell).isEmpty() && !isCode(field))
        return PublicityFieldText::tr("“%1” holds an identity number or a telephone number.")
            .arg(field.name);
    return {};
}

} // namespace

const PublicityLayout &publicityLayout()
{
    static const PublicityLayout layout = [] {
        const QString name = u":/resources/publicity/fields.json"_s;
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program was built without its publicity fields");
        const auto read = strict_json::read(file.readAll(), name, readLayout);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return *read;
    }();
    return layout;
}

QString tenThousands(Money amount)
{
    constexpr qint64 fenInTenThousandYuan = 1'000'000;
    return u"%1.%2"_s.arg(amount.fen / fenInTenThousandYuan)
        .arg(amount.fen % fenInTenThousandYuan, 6, 10, QChar(u'0'));
}

QStringList publicityCells(const PublicityValues &values, std::vector<PublicityProblem> &problems)
{
    const PublicityLayout &layout = publicityLayout();
    const QHash<QString, QString> named = valuesOf(values, layout);
    QStringList cells;
    for (const PublicityField &field : layout.fields) {
        cells << named.value(field.value).trimmed();
        if (const QString fault = faultOf(field, cells.back()); !fault.isEmpty())
            problems.push_back({values.decisionNumber, field.code, fault});
    }
    if (!isNaturalPerson(values.party) && values.party.creditCode.isEmpty())
        problems.push_back(
            {values.decisionNumber, u"CF_XDR_SHXYM"_s,
             PublicityFieldText::tr("The credit code of the party is not on file.")});
    return cells;
}

namespace publicity {

const std::vector<PublicityField> &fields() { return publicityLayout().fields; }

} // namespace publicity

} // namespace anjuan

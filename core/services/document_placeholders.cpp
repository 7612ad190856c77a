// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/document_values.h"

#include <QCoreApplication>
#include <QHash>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct PlaceholderText {
    Q_DECLARE_TR_FUNCTIONS(PlaceholderText)
};

/// A value that no act describes.
struct Described {
    QLatin1StringView key;
    const char *label; ///< English, in the translation context "Placeholder"
};

constexpr Described ofTheCase[] = {
    {"bureau.name"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the bureau")},
    {"bureau.word"_L1, QT_TRANSLATE_NOOP("Placeholder", "Word of the bureau in numbers")},
    {"bureau.address"_L1, QT_TRANSLATE_NOOP("Placeholder", "Address of the bureau")},
    {"bureau.postcode"_L1, QT_TRANSLATE_NOOP("Placeholder", "Postcode of the bureau")},
    {"bureau.telephone"_L1, QT_TRANSLATE_NOOP("Placeholder", "Telephone of the bureau")},
    {"bureau.contact"_L1, QT_TRANSLATE_NOOP("Placeholder", "Whom to ask for at the bureau")},
    {"bureau.payment_place"_L1, QT_TRANSLATE_NOOP("Placeholder", "Where fines are paid")},
    {"bureau.reconsideration_body"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Where the bureau’s acts are reconsidered")},
    {"bureau.court"_L1, QT_TRANSLATE_NOOP("Placeholder", "Court for the bureau’s acts")},
    {"bureau.head"_L1, QT_TRANSLATE_NOOP("Placeholder", "Head of the bureau, for courts")},
    {"bureau.head_post"_L1, QT_TRANSLATE_NOOP("Placeholder", "Post of the head of the bureau")},
    {"case.number"_L1, QT_TRANSLATE_NOOP("Placeholder", "Number of the case")},
    {"case.lead_number"_L1, QT_TRANSLATE_NOOP("Placeholder", "Number of the lead")},
    {"case.filing_number"_L1, QT_TRANSLATE_NOOP("Placeholder", "Number of the filing")},
    {"case.decision_number"_L1, QT_TRANSLATE_NOOP("Placeholder", "Number of the decision")},
    {"case.contested"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "What a remedy attacks, with day and number")},
    {"case.cause"_L1, QT_TRANSLATE_NOOP("Placeholder", "Cause of the case")},
    {"case.description"_L1, QT_TRANSLATE_NOOP("Placeholder", "Description of the lead")},
    {"case.source"_L1, QT_TRANSLATE_NOOP("Placeholder", "Source of the case")},
    {"case.place"_L1, QT_TRANSLATE_NOOP("Placeholder", "Place of the conduct")},
    {"case.unit"_L1, QT_TRANSLATE_NOOP("Placeholder", "Unit that handles the case")},
    {"case.matter"_L1, QT_TRANSLATE_NOOP("Placeholder", "Matter")},
    {"case.violated"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Articles violated, from the matter list")},
    {"case.applied"_L1, QT_TRANSLATE_NOOP("Placeholder", "Articles applied, from the matter list")},
    {"case.officers"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Case officers (list: name, certificate)")},
    {"case.officers.name"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of a case officer")},
    {"case.officers.certificate"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Certificate number of a case officer")},
    {"case.officers.no"_L1, QT_TRANSLATE_NOOP("Placeholder", "Place in the list")},
    {"case.lead_on"_L1, QT_TRANSLATE_NOOP("Placeholder", "Day of the lead")},
    {"case.occurred_on"_L1, QT_TRANSLATE_NOOP("Placeholder", "Day of the conduct")},
    {"case.filed_on"_L1, QT_TRANSLATE_NOOP("Placeholder", "Day of the filing")},
    {"case.decided_on"_L1, QT_TRANSLATE_NOOP("Placeholder", "Day of the decision")},
    {"case.decision_served_on"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Day the decision counts as served")},
    {"case.closed_on"_L1, QT_TRANSLATE_NOOP("Placeholder", "Day of the closing")},
    {"case.outcome"_L1, QT_TRANSLATE_NOOP("Placeholder", "Outcome of the case")},
    {"case.penalties_text"_L1, QT_TRANSLATE_NOOP("Placeholder", "Penalties decided, in words")},
    {"case.fine"_L1, QT_TRANSLATE_NOOP("Placeholder", "Fine decided")},
    {"case.paid"_L1, QT_TRANSLATE_NOOP("Placeholder", "Paid so far")},
    {"case.retention"_L1, QT_TRANSLATE_NOOP("Placeholder", "How long the file is kept")},
    {"case.is_summary"_L1, QT_TRANSLATE_NOOP("Placeholder", "Whether it is a summary case")},
    {"party.name"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Name of the party; of a shop, its name and operator")},
    {"party.person_name"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Name of the person or organisation")},
    {"party.shop"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the shop")},
    {"party.kind"_L1, QT_TRANSLATE_NOOP("Placeholder", "Kind of party")},
    {"party.is_person"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Whether the party is a natural person")},
    {"party.is_organisation"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Whether the party is anything but a natural person")},
    {"party.identity"_L1, QT_TRANSLATE_NOOP("Placeholder", "Identity number of the party")},
    {"party.credit_code"_L1, QT_TRANSLATE_NOOP("Placeholder", "Credit code of the party")},
    {"party.representative"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Legal representative or operator")},
    {"party.address"_L1, QT_TRANSLATE_NOOP("Placeholder", "Address of the party")},
    {"text.evidence"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "The evidence, numbered, and what it proves")},
    {"text.defence"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "The defence and what came of it, in words")},
    {"text.procedure"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Hearing, review and discussion, in words")},
    {"text.exemption"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "The check for exemption and what it found, in words")},
    {"text.discretion"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "The benchmark applied and the deviation from it, in words")},
    {"evidence"_L1, QT_TRANSLATE_NOOP("Placeholder", "Evidence (list)")},
    {"evidence.no"_L1, QT_TRANSLATE_NOOP("Placeholder", "Place in the list")},
    {"evidence.kind"_L1, QT_TRANSLATE_NOOP("Placeholder", "Kind of evidence")},
    {"evidence.name"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the evidence")},
    {"evidence.purpose"_L1, QT_TRANSLATE_NOOP("Placeholder", "What the evidence proves")},
    {"evidence.source"_L1, QT_TRANSLATE_NOOP("Placeholder", "Where the evidence comes from")},
    {"evidence.day"_L1, QT_TRANSLATE_NOOP("Placeholder", "Day of the evidence")},
    {"evidence.collector"_L1, QT_TRANSLATE_NOOP("Placeholder", "Who took the evidence in")},
    {"evidence.device"_L1, QT_TRANSLATE_NOOP("Placeholder", "Device the evidence was made with")},
    {"contents"_L1, QT_TRANSLATE_NOOP("Placeholder", "Contents of the bound file (list)")},
    {"contents.no"_L1, QT_TRANSLATE_NOOP("Placeholder", "Place in the list")},
    {"contents.author"_L1, QT_TRANSLATE_NOOP("Placeholder", "Who is responsible for the paper")},
    {"contents.number"_L1, QT_TRANSLATE_NOOP("Placeholder", "Number of the paper")},
    {"contents.title"_L1, QT_TRANSLATE_NOOP("Placeholder", "Title of the paper")},
    {"contents.day"_L1, QT_TRANSLATE_NOOP("Placeholder", "Day of the paper")},
    {"contents.pages"_L1, QT_TRANSLATE_NOOP("Placeholder", "Pages of the paper in the file")},
    {"contents.remark"_L1, QT_TRANSLATE_NOOP("Placeholder", "Remark on the paper")},
    {"file.pages"_L1, QT_TRANSLATE_NOOP("Placeholder", "Pages of the bound file")},
    {"file.items"_L1, QT_TRANSLATE_NOOP("Placeholder", "Papers in the bound file")},
    {"file.volume"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Main or side volume, where the file is parted")},
    {"file.volume_number"_L1, QT_TRANSLATE_NOOP("Placeholder", "Number of a volume of cases")},
    {"file.cases"_L1, QT_TRANSLATE_NOOP("Placeholder", "How many cases a volume holds")},
    {"cases"_L1, QT_TRANSLATE_NOOP("Placeholder", "Cases of a volume (list)")},
    {"cases.no"_L1, QT_TRANSLATE_NOOP("Placeholder", "Place in the list")},
    {"cases.number"_L1, QT_TRANSLATE_NOOP("Placeholder", "Number of the decision")},
    {"cases.party"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the party")},
    {"cases.cause"_L1, QT_TRANSLATE_NOOP("Placeholder", "Cause of the case")},
    {"cases.day"_L1, QT_TRANSLATE_NOOP("Placeholder", "Day of the decision")},
    {"cases.outcome"_L1, QT_TRANSLATE_NOOP("Placeholder", "Penalties decided, in words")},
    {"cases.items"_L1, QT_TRANSLATE_NOOP("Placeholder", "Papers of the case in the volume")},
    {"cases.pages"_L1, QT_TRANSLATE_NOOP("Placeholder", "Pages of the case in the volume")},
    {"file.day"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Day the file was bound; on the page of a picture, its day")},
    {"file.title"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the picture on its page")},
    {"picture"_L1, QT_TRANSLATE_NOOP("Placeholder", "The picture on its page")},
    {"seal"_L1, QT_TRANSLATE_NOOP("Placeholder", "Place of a seal, a picture put on when issuing")},
    {"signature.approver"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "Place of the signature of who approved the act, a picture "
                                      "put on when issuing")},
    {"code"_L1, QT_TRANSLATE_NOOP("Placeholder", "Act code, a picture")},
};

/// Lists of all acts of a kind.
const std::vector<std::pair<QString, QLatin1StringView>> &listsOfActs()
{
    static const std::vector<std::pair<QString, QLatin1StringView>> lists{
        {u"services"_s, Serve::kind},
        {u"payments"_s, Pay::kind},
        {u"defences"_s, StateDefence::kind}};
    return lists;
}

constexpr Described ofEachAct[] = {
    {"day"_L1, QT_TRANSLATE_NOOP("Placeholder", "day it took effect")},
    {"done_on"_L1, QT_TRANSLATE_NOOP("Placeholder", "day it was done or proposed")},
    {"number"_L1, QT_TRANSLATE_NOOP("Placeholder", "number of its document")},
    {"by"_L1, QT_TRANSLATE_NOOP("Placeholder", "who recorded it")},
    {"sequence"_L1, QT_TRANSLATE_NOOP("Placeholder", "its number in the case")},
    {"served_on"_L1, QT_TRANSLATE_NOOP("Placeholder", "day its document was served")},
    {"approval"_L1, QT_TRANSLATE_NOOP("Placeholder", "whether it was approved")},
    {"approval.day"_L1, QT_TRANSLATE_NOOP("Placeholder", "day of the approval")},
    {"approval.by"_L1, QT_TRANSLATE_NOOP("Placeholder", "who approved it")},
    {"approval.opinion"_L1, QT_TRANSLATE_NOOP("Placeholder", "opinion of who approved it")},
    {"owed_text"_L1,
     QT_TRANSLATE_NOOP("Placeholder", "what the amount demanded is made up of, in words")},
    {"fine_owed"_L1, QT_TRANSLATE_NOOP("Placeholder", "what of the fine was unpaid")},
    {"fine_cap"_L1, QT_TRANSLATE_NOOP("Placeholder", "what the surcharge may come to at most")},
    {"no"_L1, QT_TRANSLATE_NOOP("Placeholder", "place in a list")},
    {"word"_L1, QT_TRANSLATE_NOOP("Placeholder", "its name in a line")},
};

QString said(const char *english) { return QCoreApplication::translate("Placeholder", english); }

/// What is said of goods that an act names by their seals.
constexpr Described ofSealedGoods[] = {
    {"seal"_L1, QT_TRANSLATE_NOOP("Placeholder", "seal number")},
    {"name"_L1, QT_TRANSLATE_NOOP("Placeholder", "name of the goods")},
    {"quantity"_L1, QT_TRANSLATE_NOOP("Placeholder", "quantity of the goods")},
    {"condition"_L1, QT_TRANSLATE_NOOP("Placeholder", "condition of the goods")},
    {"store"_L1, QT_TRANSLATE_NOOP("Placeholder", "store of the goods")},
    {"no"_L1, QT_TRANSLATE_NOOP("Placeholder", "place in a list")},
};

using Labels = std::vector<Placeholder>;

void addField(Labels &found, const QString &prefix, const QString &name, const FieldInfo &field)
{
    const auto add = [&](const QString &suffix, const QString &label, bool isList = false) {
        found.push_back({prefix + field.name + suffix, name + u" · "_s + label, isList});
    };
    const QString label = field.labelHere();
    switch (field.type) {
    case FieldType::Officer:
    case FieldType::Officers:
        add({}, label, field.type == FieldType::Officers);
        add(u".name"_s, PlaceholderText::tr("%1: name").arg(label));
        add(u".certificate"_s, PlaceholderText::tr("%1: certificate number").arg(label));
        add(u".no"_s, PlaceholderText::tr("%1: place in the list").arg(label));
        return;
    case FieldType::Penalties:
        add({}, label, true);
        add(u".word"_s, PlaceholderText::tr("%1: one, in words").arg(label));
        add(u".kind"_s, PlaceholderText::tr("%1: kind of one").arg(label));
        add(u".amount"_s, PlaceholderText::tr("%1: amount of one").arg(label));
        add(u".detail"_s, PlaceholderText::tr("%1: detail of one").arg(label));
        add(u".no"_s, PlaceholderText::tr("%1: place in the list").arg(label));
        add(u"_text"_s, PlaceholderText::tr("%1, in words").arg(label));
        found.push_back({prefix + u"fine"_s, name + u" · "_s + PlaceholderText::tr("Fine"), false});
        return;
    case FieldType::Rows:
        add({}, label, true);
        for (const FieldInfo &column : field.columns)
            addField(found, prefix + field.name + u'.', name + u" · "_s + label, column);
        add(u".no"_s, PlaceholderText::tr("%1: place in the list").arg(label));
        return;
    case FieldType::File:
    case FieldType::Changes:
        return;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Texts:
    case FieldType::Day:
    case FieldType::Time:
    case FieldType::Flag:
    case FieldType::Count:
    case FieldType::Amount:
    case FieldType::Choice:
    case FieldType::Party:
    case FieldType::Case:
    case FieldType::Matter:
    case FieldType::Unit:
    case FieldType::ActNumber:
        add({}, label);
        if (field.name == "items"_L1) {
            found.push_back({prefix + u"item_list"_s, name + u" · "_s + label, true});
            for (const QString &part : {u"item_list.text"_s, u"item_list.no"_s})
                found.push_back({prefix + part,
                                 name + u" · "_s + PlaceholderText::tr("%1: one line").arg(label),
                                 false});
        }
        if (field.name == "seals"_L1) {
            found.push_back({prefix + u"sealed_goods"_s,
                             name + u" · "_s + PlaceholderText::tr("Goods under these seals"),
                             true});
            for (const Described &one : ofSealedGoods)
                found.push_back({prefix + u"sealed_goods."_s + one.key,
                                 name + u" · "_s + said(one.label), false});
        }
        return;
    }
    Q_UNREACHABLE();
}

void addAct(Labels &found, const QString &prefix, const ActKind &kind)
{
    const QString name = kind.labelHere();
    for (const Described &one : ofEachAct)
        found.push_back({prefix + one.key, name + u" · "_s + said(one.label), false});
    for (const FieldInfo &field : kind.fields)
        addField(found, prefix, name, field);
}

/// An act that a field names is there with all its own fields. Which kind it is, the field's name
/// tells; the words of all kinds are allowed.
const Placeholder *placeholderOf(const QString &key)
{
    static const std::vector<Placeholder> all = placeholders();
    static const QHash<QString, const Placeholder *> byKey = [] {
        QHash<QString, const Placeholder *> index;
        for (const Placeholder &one : all)
            index.insert(one.key, &one);
        return index;
    }();
    return byKey.value(key, nullptr);
}

/// "serve.document.number" is what the act that "serve.document" names says of "number".
std::pair<const Placeholder *, const Placeholder *> throughAct(const QString &key)
{
    for (const ActKind &kind : actKinds())
        for (const FieldInfo &field : kind.fields) {
            if (field.type != FieldType::ActNumber)
                continue;
            QStringList prefixes{kind.name + u'.', u"act."_s};
            for (const auto &[list, of] : listsOfActs())
                if (of == kind.name)
                    prefixes << list + u'.';
            for (const QString &prefix : prefixes) {
                const QString there = prefix + field.name + u'.';
                if (!key.startsWith(there))
                    continue;
                for (const ActKind &other : actKinds())
                    if (const Placeholder *one =
                            placeholderOf(other.name + u'.' + key.sliced(there.size())))
                        return {placeholderOf(kind.name + u'.' + field.name), one};
            }
        }
    return {nullptr, nullptr};
}

} // namespace

std::vector<Placeholder> placeholders(const DocumentKind *document)
{
    Labels found;
    for (const Described &one : ofTheCase)
        found.push_back({one.key, said(one.label),
                         one.key == "evidence"_L1 || one.key == "contents"_L1 ||
                             one.key == "cases"_L1 || one.key == "case.officers"_L1});
    for (const auto &[list, kindName] : listsOfActs()) {
        const ActKind *kind = actKind(kindName);
        found.push_back(
            {list, PlaceholderText::tr("%1 (list of all)").arg(kind->labelHere()), true});
        addAct(found, list + u'.', *kind);
    }
    for (const ActKind &kind : actKinds()) {
        const bool own = !document || document->acts.contains(kind.name);
        if (own)
            addAct(found, u"act."_s, kind);
        if (own || !document)
            addAct(found, kind.name + u'.', kind);
    }
    // The fields of several kinds meet under "act".
    Labels once;
    QSet<QString> seen;
    for (Placeholder &one : found) {
        if (seen.contains(one.key))
            continue;
        seen.insert(one.key);
        once.push_back(std::move(one));
    }
    return once;
}

bool isPlaceholder(const QString &key)
{
    return placeholderOf(key) || throughAct(key).second || actKind(key) || key == "act"_L1;
}

QString placeholderLabel(const QString &key)
{
    if (const Placeholder *one = placeholderOf(key))
        return one->label;
    const auto [field, one] = throughAct(key);
    if (field && one)
        return field->label + u" · "_s + one->label.section(u" · "_s, 1);
    return key;
}

} // namespace anjuan

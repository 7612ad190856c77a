// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documents/letterhead.h"

#include "core/base/strict_json.h"
#include "core/domain/parties/codes.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct LetterheadText {
    Q_DECLARE_TR_FUNCTIONS(LetterheadText)
};

constexpr int longest = 200;

QString line(JsonFields &fields, QLatin1StringView key)
{
    const QString text = fields.optionalText(key);
    if (text.size() > longest || text.contains(u'\n') || text.contains("{{"_L1))
        fields.fault(
            key,
            LetterheadText::tr("At most %1 characters are wanted here, on one line.").arg(longest));
    return text.trimmed();
}

} // namespace

Result<Letterhead> Letterhead::parse(const QByteArray &json, const QString &name)
{
    return strict_json::read(json, name, [](JsonFields &root) {
        Letterhead read;
        read.address = line(root, "address"_L1);
        read.postcode = line(root, "postcode"_L1);
        read.telephone = line(root, "telephone"_L1);
        read.contact = line(root, "contact"_L1);
        read.paymentPlace = line(root, "payment_place"_L1);
        read.reconsiderationBody = line(root, "reconsideration_body"_L1);
        read.court = line(root, "court"_L1);
        read.head = line(root, "head"_L1);
        read.headPost = line(root, "head_post"_L1);
        read.creditCode = line(root, "credit_code"_L1);
        if (!read.creditCode.isEmpty())
            if (const Result<> sound = checkCreditCode(read.creditCode); !sound)
                root.fault("credit_code"_L1, sound.error().text);
        if (root.has("file_order"_L1))
            read.fileOrder = root.word("file_order"_L1, fileOrderNames);
        read.sideVolume = root.flag("side_volume"_L1, false);
        return read;
    });
}

QByteArray Letterhead::toJson() const
{
    QJsonObject json{{u"address"_s, address},
                     {u"postcode"_s, postcode},
                     {u"telephone"_s, telephone},
                     {u"contact"_s, contact},
                     {u"payment_place"_s, paymentPlace},
                     {u"reconsideration_body"_s, reconsiderationBody},
                     {u"court"_s, court},
                     {u"head"_s, head},
                     {u"head_post"_s, headPost},
                     {u"credit_code"_s, creditCode}};
    for (const QString &key : json.keys())
        if (json.value(key).toString().isEmpty())
            json.remove(key);
    // Only where they say something, so that earlier editions keep their bytes.
    if (fileOrder != FileOrder::Ministry)
        json.insert(u"file_order"_s, nameOf(fileOrderNames, fileOrder));
    if (sideVolume)
        json.insert(u"side_volume"_s, true);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace anjuan

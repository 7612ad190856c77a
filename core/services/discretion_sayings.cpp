// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discretion_sayings.h"

#include "core/domain/discretion/list_json.h"
#include "core/domain/documents/official_forms.h"

#include <QCoreApplication>

namespace anjuan::discretion_words {

using namespace Qt::StringLiterals;

namespace {

struct DiscretionSayingText {
    Q_DECLARE_TR_FUNCTIONS(DiscretionSayingText)
};

} // namespace

QString columnName(const QString &key)
{
    struct Column {
        QLatin1StringView key;
        const char *label;
    };
    static constexpr Column columns[] = {
        {"number"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "number")},
        {"source"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "source")},
        {"matter"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "matter")},
        {"violation"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "violation")},
        {"basis"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "basis")},
        {"statutory"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "fine allowed by law")},
        {"party"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "kind of party")},
        {"tier"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "tier")},
        {"condition"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "condition")},
        {"amount_from"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "lowest fine")},
        {"amount_to"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "highest fine")},
        {"unit"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "unit")},
        {"cap"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "cap")},
        {"standard"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "standard of the fine")},
        {"measures"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "other measures")},
        {"remark"_L1, QT_TRANSLATE_NOOP("DiscretionSayingText", "remark")},
    };
    for (const Column &column : columns)
        if (key == column.key)
            return DiscretionSayingText::tr(column.label);
    return key;
}

QStringList differences(const RowChange &change)
{
    const QJsonObject before = jsonOf(change.before);
    const QJsonObject after = jsonOf(change.after);
    const auto cell = [](const QJsonObject &cells, const QString &key) {
        const QString text = cells.value(key).toString();
        return text.isEmpty() ? DiscretionSayingText::tr("(none)", "an empty cell") : text;
    };
    QStringList lines;
    for (const QString &field : change.fields)
        lines << DiscretionSayingText::tr("%1: %2 → %3", "a column, its cell before and after")
                     .arg(columnName(field), cell(before, field), cell(after, field));
    return lines;
}

QString standing(const LikePicture &picture)
{
    if (picture.isThin || !picture.proposed || !picture.percentile)
        return {};
    const QString fine = official::yuan(*picture.proposed);
    QString text =
        *picture.percentile >= 100
            ? DiscretionSayingText::tr("%1 yuan is higher than all like cases").arg(fine)
        : *picture.percentile <= 0
            ? DiscretionSayingText::tr("%1 yuan is lower than all like cases").arg(fine)
            : DiscretionSayingText::tr("%1 yuan is higher than about %2 % of the like cases")
                  .arg(fine, QString::number(*picture.percentile));
    return picture.isOutside ? DiscretionSayingText::tr(
                                   "%1, outside the ordinary range: the reason must be given.")
                                   .arg(text)
                             : DiscretionSayingText::tr("%1.").arg(text);
}

} // namespace anjuan::discretion_words

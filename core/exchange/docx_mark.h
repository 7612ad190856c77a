// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace anjuan {

/// What a template writes between double braces.
///
///     {{party.name}}             a value
///     {{decide_penalty.day|han}} the same in another form: han, cheque, hour, count
///     {{case.place|or:无}}        what stands there where there is no value
///     {{@code|mm:25}}            a picture of that width
///     {{#seal|mm:42}}            where a stamp of that width is put when the document is issued
///     {{*evidence}} … {{/evidence}}   repeated for each item
///     {{?party.person}} … {{/party.person}}   only where it is so, or where there is a value
///     {{?serve.method=post}} … {{/serve.method}}  only where it is that word
///     {{!party.person}} … {{/party.person}}   only where it is not so
struct TemplateMark {
    enum class Kind { Value, Picture, Place, Repeat, If, Unless, End };

    Kind kind = Kind::Value;
    QString key;
    QString equals; ///< of If and Unless: the word it must be; empty for any
    QString form;   ///< han, cheque, hour, count; empty for the usual one
    std::optional<QString> otherwise{};
    int millimetres = 25; ///< of Picture and Place

    bool opens() const { return kind == Kind::Repeat || kind == Kind::If || kind == Kind::Unless; }
};

/// A mark in a text, from `begin` up to `end`, braces included.
struct FoundMark {
    qsizetype begin = 0;
    qsizetype end = 0;
    TemplateMark mark;
};

namespace template_marks {

/// All marks of a paragraph in order. Refused where braces are open or what stands between them is
/// no mark.
Result<std::vector<FoundMark>> in(const QString &text);

/// Whether `value` counts as true, or as there at all.
bool holds(const QJsonValue &value);
/// Whether the condition of an If or Unless is met.
bool isMet(const TemplateMark &mark, const QJsonValue &value);
/// The value as the mark wants it written; nothing where there is none. Values are texts, flags,
/// numbers, lists of texts, and objects that say what they are: {"day": "2023-03-01"}, {"yuan":
/// "2000.00"}, {"hour": 845}, {"code": "fine", "word": "罚款"}.
std::optional<QString> written(const TemplateMark &mark, const QJsonValue &value);

/// `text` without what no XML may hold and without what turns the direction of writing.
QString harmless(const QString &text);
/// The same as it stands in XML, with < and & written out.
QString asXml(const QString &text);

} // namespace template_marks
} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/base/names.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <memory>
#include <vector>

namespace anjuan {

struct JsonFaults;

/// One JSON object, read strictly: a key that is missing, unknown or of the wrong type is a fault.
/// The first fault of a document is kept and the reading goes on with empty values, so that a
/// reader needs no check after each field; strict_json::read() reports it in the end. Call close()
/// when all keys have been read.
class JsonFields {
public:
    JsonFields(QJsonObject object, QString path, std::shared_ptr<JsonFaults> faults);

    bool has(QLatin1StringView key) const;

    /// A string that is not blank.
    QString text(QLatin1StringView key);
    /// The same, or empty where the key is absent.
    QString optionalText(QLatin1StringView key);
    /// An object with the keys zh and en, neither blank.
    LocalText localText(QLatin1StringView key);
    /// A whole number from `lowest` to `highest`.
    qint64 integer(QLatin1StringView key, qint64 lowest, qint64 highest);
    bool flag(QLatin1StringView key);
    /// `otherwise` where the key is absent.
    bool flag(QLatin1StringView key, bool otherwise);
    /// A list of strings, none blank; it may be empty.
    QStringList texts(QLatin1StringView key);
    JsonFields object(QLatin1StringView key);
    std::vector<JsonFields> objects(QLatin1StringView key);

    /// One of the words in `names`.
    template <class Enum, std::size_t Count>
    Enum word(QLatin1StringView key, const std::array<Name<Enum>, Count> &names)
    {
        const QString found = text(key);
        if (const auto value = valueOf(names, found))
            return *value;
        unknownWord(key, found);
        return names.front().value;
    }

    /// Notes that the value of `key` (or of an element of it, "days[2]") is wrong; `why` is a
    /// translated sentence.
    void fault(const QString &key, const QString &why);
    /// The fault of a rule that spans several keys of this object.
    void fault(const QString &why);
    /// Every key that has not been asked for is a fault.
    void close();

private:
    QJsonValue take(QLatin1StringView key);
    QString pathOf(const QString &key) const;
    void unknownWord(QLatin1StringView key, const QString &found);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
    std::shared_ptr<JsonFaults> m_faults;
};

namespace strict_json {

/// Largest text that is read, in bytes.
inline constexpr qsizetype largestText = 16 * 1024 * 1024;

struct Document {
    JsonFields root;
    std::shared_ptr<JsonFaults> faults;
};

/// The object that `text` holds. Refused, naming `name` and the line: no JSON, not UTF-8, no
/// object, a key twice in one object (which QJsonDocument drops without a word), too large.
Result<Document> open(const QByteArray &text, const QString &name);

/// The first fault that reading left behind.
Result<> verdict(const Document &document);

/// What `build(JsonFields &root)` returns, or the first fault, naming `name`, line and key.
template <class Build>
auto read(const QByteArray &text, const QString &name, Build build)
    -> Result<decltype(build(std::declval<JsonFields &>()))>
{
    Result<Document> document = open(text, name);
    if (!document)
        return document.error();
    auto value = build(document->root);
    document->root.close();
    if (const Result<> sound = verdict(*document); !sound)
        return sound.error();
    return value;
}

} // namespace strict_json
} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strict_json.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace anjuan {

using namespace Qt::StringLiterals;

/// The document's name, the line of each of its values by path, and the first fault found.
struct JsonFaults {
    QString name;
    QHash<QString, int> lines;
    std::optional<Error> first;
};

namespace {

struct StrictJsonText {
    Q_DECLARE_TR_FUNCTIONS(StrictJsonText)
};

QString child(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

/// Walks JSON that QJsonDocument has accepted, notes the line of each value and finds the first key
/// that an object has twice.
class Scanner {
public:
    Scanner(const QByteArray &text, JsonFaults &faults) : m_text(text), m_faults(faults) {}

    void scan()
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        value({});
    }

private:
    char peek()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at])) {
            if (m_text[m_at] == '\n')
                ++m_line;
            ++m_at;
        }
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    /// Past a comma; false at the closing bracket, which is passed too.
    bool another()
    {
        const char found = peek();
        ++m_at;
        return found == ',';
    }

    QString string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        ++m_at;
        const QByteArray raw = m_text.mid(start, m_at - start);
        // An escaped key is the same key: "a" and "\u0061".
        return raw.contains('\\')
                   ? QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString()
                   : QString::fromUtf8(raw.mid(1, raw.size() - 2));
    }

    void value(const QString &path)
    {
        const char first = peek();
        m_faults.lines.insert(path, m_line);
        if (first == '{')
            object(path);
        else if (first == '[')
            array(path);
        else if (first == '"')
            string();
        else
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
                ++m_at;
    }

    void object(const QString &path)
    {
        QSet<QString> keys;
        ++m_at;
        if (peek() == '}') {
            ++m_at;
            return;
        }
        do {
            peek();
            const QString key = string();
            if (keys.contains(key) && !m_faults.first)
                m_faults.first =
                    refused(StrictJsonText::tr("%1, line %2: the key %3 is repeated.")
                                .arg(m_faults.name, QString::number(m_line), child(path, key)));
            keys.insert(key);
            peek();
            ++m_at;
            value(child(path, key));
        } while (another());
    }

    void array(const QString &path)
    {
        ++m_at;
        if (peek() == ']') {
            ++m_at;
            return;
        }
        int index = 0;
        do
            value(path + u'[' + QString::number(index++) + u']');
        while (another());
    }

    const QByteArray &m_text;
    JsonFaults &m_faults;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

JsonFields::JsonFields(QJsonObject object, QString path, std::shared_ptr<JsonFaults> faults)
    : m_object(std::move(object)), m_path(std::move(path)), m_faults(std::move(faults))
{
}

bool JsonFields::has(QLatin1StringView key) const { return m_object.contains(key); }

QString JsonFields::pathOf(const QString &key) const { return child(m_path, key); }

void JsonFields::fault(const QString &key, const QString &why)
{
    if (m_faults->first)
        return;
    const QString path = pathOf(key);
    const int line = m_faults->lines.value(path, m_faults->lines.value(m_path, 1));
    m_faults->first = refused(StrictJsonText::tr("%1, line %2, %3: %4")
                                  .arg(m_faults->name, QString::number(line), path, why));
}

void JsonFields::fault(const QString &why)
{
    if (m_faults->first)
        return;
    const QString line = QString::number(m_faults->lines.value(m_path, 1));
    m_faults->first = refused(
        m_path.isEmpty()
            ? StrictJsonText::tr("%1, line %2: %3").arg(m_faults->name, line, why)
            : StrictJsonText::tr("%1, line %2, %3: %4").arg(m_faults->name, line, m_path, why));
}

QJsonValue JsonFields::take(QLatin1StringView key)
{
    m_asked.insert(key);
    const auto found = m_object.constFind(key);
    if (found != m_object.constEnd())
        return *found;
    fault(key, StrictJsonText::tr("This key is missing."));
    return QJsonValue::Undefined;
}

QString JsonFields::text(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    const QString found = value.toString();
    if (!value.isString())
        fault(key, StrictJsonText::tr("A text is wanted here."));
    else if (found.trimmed().isEmpty())
        fault(key, StrictJsonText::tr("The text is empty."));
    return found;
}

QString JsonFields::optionalText(QLatin1StringView key) { return has(key) ? text(key) : QString(); }

LocalText JsonFields::localText(QLatin1StringView key)
{
    JsonFields words = object(key);
    LocalText found{words.text("zh"_L1), words.text("en"_L1)};
    words.close();
    return found;
}

qint64 JsonFields::integer(QLatin1StringView key, qint64 lowest, qint64 highest)
{
    const QJsonValue value = take(key);
    const qint64 found = value.toInteger(lowest - 1);
    if (!value.isDouble() || found < lowest || found > highest) {
        fault(key, StrictJsonText::tr("A whole number from %1 to %2 is wanted here.")
                       .arg(lowest)
                       .arg(highest));
        return lowest;
    }
    return found;
}

bool JsonFields::flag(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        fault(key, StrictJsonText::tr("true or false is wanted here."));
    return value.toBool();
}

bool JsonFields::flag(QLatin1StringView key, bool otherwise)
{
    return has(key) ? flag(key) : otherwise;
}

QStringList JsonFields::texts(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        fault(key, StrictJsonText::tr("A list of texts is wanted here."));
    QStringList found;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].toString().trimmed().isEmpty())
            fault(QString(key) + u'[' + QString::number(i) + u']',
                  StrictJsonText::tr("A text is wanted here."));
        found << list[i].toString();
    }
    return found;
}

JsonFields JsonFields::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        fault(key, StrictJsonText::tr("An object is wanted here."));
    return {value.toObject(), pathOf(key), m_faults};
}

std::vector<JsonFields> JsonFields::objects(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        fault(key, StrictJsonText::tr("A list of objects is wanted here."));
    std::vector<JsonFields> found;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = QString(key) + u'[' + QString::number(i) + u']';
        if (!list[i].isObject())
            fault(place, StrictJsonText::tr("An object is wanted here."));
        found.emplace_back(list[i].toObject(), pathOf(place), m_faults);
    }
    return found;
}

void JsonFields::unknownWord(QLatin1StringView key, const QString &found)
{
    fault(key, StrictJsonText::tr("The word \"%1\" is unknown here.").arg(found));
}

void JsonFields::close()
{
    for (auto key = m_object.constBegin(); key != m_object.constEnd(); ++key)
        if (!m_asked.contains(key.key()))
            fault(key.key(), StrictJsonText::tr("This key is unknown."));
}

namespace strict_json {

Result<Document> open(const QByteArray &text, const QString &name)
{
    if (text.size() > largestText)
        return refused(StrictJsonText::tr("%1 is larger than 16 MB.").arg(name));
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = text.left(problem.offset).count('\n') + 1;
        return refused(StrictJsonText::tr("%1, line %2: this is not JSON: %3.")
                           .arg(name, QString::number(line), problem.errorString()));
    }
    if (!parsed.isObject())
        return refused(StrictJsonText::tr("%1 does not hold a JSON object.").arg(name));

    const auto faults = std::make_shared<JsonFaults>();
    faults->name = name;
    Scanner(text, *faults).scan();
    if (faults->first)
        return *faults->first;
    return Document{JsonFields(parsed.object(), {}, faults), faults};
}

Result<> verdict(const Document &document)
{
    if (document.faults->first)
        return *document.faults->first;
    return {};
}

} // namespace strict_json
} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discretion/facts.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

constexpr qsizetype longestWords = 300;

std::vector<FactInfo> makeVocabulary()
{
    using Kind = FactInfo::Kind;
    const QStringList corrections{u"before"_s, u"at_once"_s, u"in_time"_s,
                                  u"partly"_s, u"late"_s,    u"not"_s};
    const QStringList harms{u"none"_s, u"slight"_s, u"some"_s, u"serious"_s};
    return {
        {u"times"_s, QT_TRANSLATE_NOOP("Fact", "Which time"), Kind::Number, u"次"_s, true},
        {u"places"_s, QT_TRANSLATE_NOOP("Fact", "Number of places"), Kind::Number, u"处"_s, true},
        {u"items"_s, QT_TRANSLATE_NOOP("Fact", "Number of pieces"), Kind::Number, u"件"_s, true},
        {u"objects"_s, QT_TRANSLATE_NOOP("Fact", "Number of objects"), Kind::Number, u"个"_s, true},
        {u"area"_s, QT_TRANSLATE_NOOP("Fact", "Area"), Kind::Number, u"平方米"_s},
        {u"floor_area"_s, QT_TRANSLATE_NOOP("Fact", "Floor area"), Kind::Number, u"平方米"_s},
        {u"volume"_s, QT_TRANSLATE_NOOP("Fact", "Volume"), Kind::Number, u"立方米"_s},
        {u"length"_s, QT_TRANSLATE_NOOP("Fact", "Length"), Kind::Number, u"米"_s},
        {u"weight"_s, QT_TRANSLATE_NOOP("Fact", "Weight"), Kind::Number, u"吨"_s},
        {u"vehicles"_s, QT_TRANSLATE_NOOP("Fact", "Number of vehicles"), Kind::Number, u"辆"_s,
         true},
        {u"trees"_s, QT_TRANSLATE_NOOP("Fact", "Number of trees"), Kind::Number, u"株"_s, true},
        {u"trees_felled"_s, QT_TRANSLATE_NOOP("Fact", "Trees felled"), Kind::Number, u"株"_s, true},
        {u"trees_moved"_s, QT_TRANSLATE_NOOP("Fact", "Trees moved"), Kind::Number, u"株"_s, true},
        {u"trees_pruned"_s, QT_TRANSLATE_NOOP("Fact", "Trees pruned"), Kind::Number, u"株"_s, true},
        {u"days"_s, QT_TRANSLATE_NOOP("Fact", "Days it lasted"), Kind::Number, u"天"_s},
        {u"circumstance_factor"_s,
         QT_TRANSLATE_NOOP("Fact", "Circumstance factor"),
         Kind::Number,
         {}},
        {u"goods_value"_s, QT_TRANSLATE_NOOP("Fact", "Value of the goods"), Kind::Money, u"元"_s},
        {u"tree_value"_s, QT_TRANSLATE_NOOP("Fact", "Value of the trees"), Kind::Money, u"元"_s},
        {u"gains"_s, QT_TRANSLATE_NOOP("Fact", "Unlawful gains"), Kind::Money, u"元"_s},
        {u"project_cost"_s, QT_TRANSLATE_NOOP("Fact", "Cost of the building works"), Kind::Money,
         u"元"_s},
        {u"contract_price"_s, QT_TRANSLATE_NOOP("Fact", "Price of the contract"), Kind::Money,
         u"元"_s},
        {u"loss"_s, QT_TRANSLATE_NOOP("Fact", "Loss caused"), Kind::Money, u"元"_s},
        {u"correction"_s,
         QT_TRANSLATE_NOOP("Fact", "Correction"),
         Kind::Choice,
         {},
         false,
         corrections},
        {u"harm"_s, QT_TRANSLATE_NOOP("Fact", "Harm"), Kind::Choice, {}, false, harms},
        {u"first"_s, QT_TRANSLATE_NOOP("Fact", "First time"), Kind::Flag, {}},
        {u"warned"_s, QT_TRANSLATE_NOOP("Fact", "Warned or instructed before"), Kind::Flag, {}},
        {u"damaged"_s, QT_TRANSLATE_NOOP("Fact", "Something was damaged"), Kind::Flag, {}},
        {u"restored"_s, QT_TRANSLATE_NOOP("Fact", "Restored as it was"), Kind::Flag, {}},
        {u"resisted"_s,
         QT_TRANSLATE_NOOP("Fact", "Resisted or threatened the officers"),
         Kind::Flag,
         {}},
        {u"cooperated"_s,
         QT_TRANSLATE_NOOP("Fact", "Cooperated with the investigation"),
         Kind::Flag,
         {}},
    };
}

Error wrong(const FactInfo &fact, const QString &typed, const QString &expected)
{
    return refused(FactText::tr("%1: “%2” is not what is expected: %3.")
                       .arg(fact.labelHere(), typed.left(40), expected));
}

Result<FactValue> valueFor(const FactInfo &fact, const QString &typed)
{
    FactValue value;
    const QString word = searchForm(typed);
    if (word == "none"_L1 && !fact.choices.contains(u"none"_s)) {
        value.isAbsent = true;
        return value;
    }
    if (fact.kind == FactInfo::Kind::Number || fact.kind == FactInfo::Kind::Money) {
        if (word == u"无") {
            value.isAbsent = true;
            return value;
        }
        QString figure = word;
        if (!fact.unit.isEmpty() && figure.endsWith(fact.unit))
            figure.chop(fact.unit.size());
        const std::optional<Decimal> number = Decimal::parse(figure);
        if (!number || (fact.isWhole && !number->isWhole()))
            return wrong(fact, typed,
                         fact.isWhole ? FactText::tr("a whole number, or none")
                                      : FactText::tr("a number such as 4.5, or none"));
        value.number = *number;
        return value;
    }
    if (fact.kind == FactInfo::Kind::Flag) {
        const bool yes = word == "yes"_L1 || word == "true"_L1 || word == u"是" || word == "1"_L1;
        const bool no = word == "no"_L1 || word == "false"_L1 || word == u"否" || word == "0"_L1;
        if (!yes && !no)
            return wrong(fact, typed, FactText::tr("yes or no"));
        value.choice = yes ? u"yes"_s : u"no"_s;
        return value;
    }
    for (const QString &choice : fact.choices)
        if (word == choice || word == searchForm(factChoiceLabel(choice))) {
            value.choice = choice;
            return value;
        }
    QStringList labels;
    for (const QString &choice : fact.choices)
        labels << factChoiceLabel(choice);
    return wrong(fact, typed, labels.join(FactText::tr(", ")));
}

/// The key of a fact that is called by its name in the user's language.
QString keyOf(const QString &name)
{
    if (factInfo(name))
        return name;
    const QString word = searchForm(name);
    for (const FactInfo &fact : factVocabulary())
        if (word == searchForm(fact.labelHere()))
            return fact.key;
    return name;
}

} // namespace

QString FactInfo::labelHere() const { return QCoreApplication::translate("Fact", label); }

const std::vector<FactInfo> &factVocabulary()
{
    static const std::vector<FactInfo> vocabulary = makeVocabulary();
    return vocabulary;
}

const FactInfo *factInfo(const QString &key)
{
    for (const FactInfo &fact : factVocabulary())
        if (fact.key == key)
            return &fact;
    return nullptr;
}

QString factName(const QString &key)
{
    const FactInfo *info = factInfo(key);
    return info ? info->labelHere() : u"“%1”"_s.arg(key);
}

const char *factChoiceEnglish(const QString &choice)
{
    struct Choice {
        QLatin1StringView word;
        const char *label;
    };
    static constexpr Choice choices[] = {
        {QLatin1StringView("yes"), QT_TRANSLATE_NOOP("Fact", "yes")},
        {QLatin1StringView("no"), QT_TRANSLATE_NOOP("Fact", "no")},
        {QLatin1StringView("before"), QT_TRANSLATE_NOOP("Fact", "of its own accord")},
        {QLatin1StringView("at_once"), QT_TRANSLATE_NOOP("Fact", "at once")},
        {QLatin1StringView("in_time"), QT_TRANSLATE_NOOP("Fact", "within the time set")},
        {QLatin1StringView("partly"), QT_TRANSLATE_NOOP("Fact", "in part")},
        {QLatin1StringView("late"), QT_TRANSLATE_NOOP("Fact", "after the time set")},
        {QLatin1StringView("not"), QT_TRANSLATE_NOOP("Fact", "not at all")},
        {QLatin1StringView("none"), QT_TRANSLATE_NOOP("Fact", "none")},
        {QLatin1StringView("slight"), QT_TRANSLATE_NOOP("Fact", "slight")},
        {QLatin1StringView("some"), QT_TRANSLATE_NOOP("Fact", "considerable")},
        {QLatin1StringView("serious"), QT_TRANSLATE_NOOP("Fact", "serious")},
    };
    for (const Choice &one : choices)
        if (choice == one.word)
            return one.label;
    return nullptr;
}

QString factChoiceLabel(const QString &choice)
{
    const char *english = factChoiceEnglish(choice);
    return english ? QCoreApplication::translate("Fact", english) : choice;
}

Result<TypedFact> readFact(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString key = keyOf(trimmedOfBlanks(text.left(std::max<qsizetype>(equals, 0))));
    if (equals < 0 || key.isEmpty())
        return refused(FactText::tr("“%1” is no fact: write it as name=value.").arg(text.left(60)));
    QString typed = trimmedOfBlanks(text.mid(equals + 1));
    int evidence = 0;
    if (const qsizetype mark = typed.lastIndexOf(u'#'); mark >= 0) {
        bool isNumber = false;
        evidence = typed.mid(mark + 1).trimmed().toInt(&isNumber);
        if (!isNumber || evidence < 1)
            return refused(FactText::tr("“%1”: behind # stands the number of the act that proves "
                                        "the fact.")
                               .arg(text.left(60)));
        typed = trimmedOfBlanks(typed.left(mark));
    }
    if (key.size() > longestWords)
        return refused(FactText::tr("“%1” is too long for a fact.").arg(key.left(60)));
    TypedFact fact{.key = key, .value = {}};
    if (const FactInfo *info = factInfo(key)) {
        const Result<FactValue> value = valueFor(*info, typed);
        if (!value)
            return value.error();
        fact.value = *value;
    } else {
        // Words of the list, judged by a person. A misspelt key would pass as such.
        const bool isKey =
            std::all_of(key.begin(), key.end(), [](QChar c) { return c.unicode() < 128; });
        QStringList known;
        for (const FactInfo &one : factVocabulary())
            known << u"%1 (%2)"_s.arg(one.labelHere(), one.key);
        if (isKey)
            return refused(FactText::tr("There is no fact “%1”. There are: %2.")
                               .arg(key.left(40), known.join(FactText::tr(", "))));
        const FactInfo judged{.key = key, .label = "%1", .kind = FactInfo::Kind::Flag, .unit = {}};
        const Result<FactValue> value = valueFor(judged, typed);
        if (!value)
            return refused(FactText::tr("“%1” must be judged with yes or no.").arg(key.left(60)));
        fact.value = *value;
    }
    fact.value.evidence = evidence;
    return fact;
}

Result<FactValues> readFacts(const QStringList &texts)
{
    FactValues values;
    for (const QString &text : texts) {
        if (trimmedOfBlanks(text).isEmpty())
            continue;
        // Left open in a form that asked for it.
        if (trimmedOfBlanks(text).endsWith(u'='))
            continue;
        const Result<TypedFact> fact = readFact(text);
        if (!fact)
            return fact.error();
        if (values.contains(fact->key))
            return refused(FactText::tr("The fact %1 is given twice.").arg(factName(fact->key)));
        values.insert(fact->key, fact->value);
    }
    return values;
}

QString writtenFact(const QString &key, const FactValue &value)
{
    const QString text = value.isAbsent            ? u"none"_s
                         : !value.choice.isEmpty() ? value.choice
                                                   : value.number.toString();
    return value.evidence ? u"%1=%2#%3"_s.arg(key, text, QString::number(value.evidence))
                          : u"%1=%2"_s.arg(key, text);
}

QString factText(const QString &key, const FactValue &value)
{
    const FactInfo *info = factInfo(key);
    const QString label = info ? info->labelHere() : u"“%1”"_s.arg(key);
    if (value.isAbsent)
        return FactText::tr("%1: none").arg(label);
    if (!value.choice.isEmpty())
        return FactText::tr("%1: %2").arg(label, factChoiceLabel(value.choice));
    return FactText::tr("%1: %2 %3")
        .arg(label, value.number.toString(), info ? info->unit : QString());
}

} // namespace anjuan

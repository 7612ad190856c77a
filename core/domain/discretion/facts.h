// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/discretion/decimal.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace anjuan {

/// A fact that benchmarks and exemption lists ask for. What is not among them stays words that a
/// person must judge.
struct FactInfo {
    enum class Kind {
        Number, ///< of `unit`
        Money,  ///< yuan
        Flag,   ///< yes or no
        Choice  ///< one of `choices`
    };
    QString key;
    const char *label; ///< English, in the translation context "Fact"
    Kind kind{};
    QString unit; ///< as the lists write it
    bool isWhole = false;
    QStringList choices{}; ///< keys; see factChoiceLabel()

    QString labelHere() const; ///< translated
};

const std::vector<FactInfo> &factVocabulary();
/// Null where there is no such fact.
const FactInfo *factInfo(const QString &key);
/// In the user's language; words that are no known fact in quotes.
QString factName(const QString &key);
/// A choice in the user's language; "yes" and "no" as well.
QString factChoiceLabel(const QString &choice);
/// The same as it stands in the source; null where there is no such choice.
const char *factChoiceEnglish(const QString &choice);

/// What is known of one fact of a case.
struct FactValue {
    /// The fact plays no part: nothing was felled, no area was taken. Whatever asks for a quantity
    /// of it does not hold.
    bool isAbsent = false;
    Decimal number{};
    QString choice{}; ///< "yes", "no" or one of the choices; of judged words "yes" or "no"
    int evidence = 0; ///< the act that proves it; 0: none is named

    friend bool operator==(const FactValue &, const FactValue &) = default;
};

/// Facts by key; words that a person has judged by the words themselves.
using FactValues = QHash<QString, FactValue>;

/// One fact as typed, by its key or by its name in the user's language: "area=4.5",
/// "correction=in_time#7" (proved by act 7), "影响市容=yes", "items=none".
struct TypedFact {
    QString key;
    FactValue value;
};
/// Refused with a sentence that says what is expected.
Result<TypedFact> readFact(const QString &text);
/// The same for a list; no fact twice.
Result<FactValues> readFacts(const QStringList &texts);
/// "area=4.5#7"
QString writtenFact(const QString &key, const FactValue &value);
/// In the user's language: "面积 4.5 平方米".
QString factText(const QString &key, const FactValue &value);

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/edition_reach.h"

#include "core/domain/casework/case_file.h"
#include "core/services/discretion_entry.h"
#include "core/storage/discretion_store.h"
#include "core/storage/ledger.h"
#include "core/storage/register_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

namespace anjuan::edition_reach {

using namespace Qt::StringLiterals;

namespace {

struct EditionReachText {
    Q_DECLARE_TR_FUNCTIONS(EditionReachText)
};

constexpr qsizetype mostCasesFound = 1000;
constexpr qsizetype mostCasesNamed = 10;

bool isSettled(const CaseFile &file)
{
    return file.decision || file.closedOn || file.stage == Stage::NotFiled;
}

/// Those of the cases whose conduct fell on `from` or later and that rest on the edition.
Reach among(const Database &db, const std::vector<CaseId> &cases, Date from,
            const std::function<bool(const CaseFile &)> &restsOnIt)
{
    Reach reach;
    for (const CaseId id : cases) {
        const CaseFile file = fold(ledger::acts(db, id));
        if (discretion_entry::governingDay(file) < from || !restsOnIt(file))
            continue;
        if (reach.decided.size() + reach.open.size() == mostCasesFound) {
            reach.isMore = true;
            break;
        }
        const auto listed = register_store::find(db, id);
        if (listed)
            (isSettled(file) ? reach.decided : reach.open) << listed->row.number();
    }
    return reach;
}

QString named(const QStringList &numbers)
{
    const QString text =
        numbers.first(std::min(numbers.size(), mostCasesNamed)).join(EditionReachText::tr(", "));
    return numbers.size() <= mostCasesNamed ? text
                                            : EditionReachText::tr("%1 and others").arg(text);
}

} // namespace

Reach of(const Database &db, const BenchmarkSet &set, Date from)
{
    const QString key = set.id.toString();
    const auto isBy = [&](const Assessed &assessed) { return assessed.set == key; };
    return among(db, discretion_store::assessedBy(db, key, from), from, [&](const CaseFile &file) {
        return (file.assessed && isBy(*file.assessed)) ||
               std::any_of(file.alsoAssessed.begin(), file.alsoAssessed.end(), isBy);
    });
}

Reach of(const Database &db, const ExemptionList &list, Date from)
{
    const QString name = u"%1@%2"_s.arg(list.name, toIso(list.effectiveFrom));
    return among(
        db, discretion_store::checkedForExemption(db, from), from, [&](const CaseFile &file) {
            const Entry *entry = file.exemption ? file.entry(file.exemption->act) : nullptr;
            const auto *check = entry ? std::get_if<CheckExemption>(&entry->body) : nullptr;
            return check && check->listName == name;
        });
}

QString warning(const Reach &reach, const QString &edition, Date from)
{
    QStringList sentences;
    if (!reach.decided.isEmpty())
        sentences << EditionReachText::tr("“%1” governs %n decided case(s) whose conduct fell on "
                                          "%2 or later: %3. They stay as they were decided.",
                                          nullptr, static_cast<int>(reach.decided.size()))
                         .arg(edition, toIso(from), named(reach.decided));
    if (!reach.open.isEmpty())
        sentences << EditionReachText::tr("%n case(s) not yet decided rest on “%1” and are to be "
                                          "looked at anew: %2.",
                                          nullptr, static_cast<int>(reach.open.size()))
                         .arg(edition, named(reach.open));
    if (reach.isMore)
        sentences << EditionReachText::tr("There are more of them.");
    QString text = sentences.takeFirst();
    for (const QString &sentence : std::as_const(sentences))
        text = EditionReachText::tr("%1 %2", "two sentences").arg(text, sentence);
    return text;
}

} // namespace anjuan::edition_reach

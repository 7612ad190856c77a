// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rulebook.h"
#include "core/services/session.h"
#include "core/storage/list_store.h"

#include <QJsonObject>

namespace anjuan {

/// What a list is sorted by. Cases without the value stand last either way.
struct CaseSort {
    CaseOrder by = CaseOrder::Entry;
    bool descending = true;

    friend bool operator==(const CaseSort &, const CaseSort &) = default;
};

/// Which cases a list holds, in its order.
struct CaseKeys {
    std::vector<CaseKey> keys{};
    bool complete = true; ///< false where there are more than were asked for
};

/// A word to choose from and what it stands for.
struct Choice {
    QString key{};
    QString text{};
};

/// What the lists of a filter offer.
struct ListChoices {
    std::vector<Choice> units{}, matters{}, officers{};
    bool anyCase = false; ///< there is a case within reach
};

/// Lists of cases of any length. Each function checks the session's roles and the scope of its
/// units; what is out of scope is not there.
namespace case_lists {

/// The first `atMost` cases the filter lets through, or all of them (0). `stop` is asked now and
/// then and ends the work by answering true; the answer is then a conflict. Where they are not
/// sorted by Entry, the first cost as much as all.
Result<CaseKeys> keys(Database &db, const Session &session, const CaseFilter &filter,
                      const CaseSort &sort, int atMost = 0, const std::function<bool()> &stop = {});
/// How many cases the filter lets through, counted up to `most`.
Result<int> count(Database &db, const Session &session, const CaseFilter &filter, int most,
                  const std::function<bool()> &stop = {});
/// The rows of these cases, in this order; one that is gone or out of scope is left out.
Result<std::vector<CaseLine>> lines(Database &db, const Session &session, const Rulebook &book,
                                    const QList<qint64> &entries);
/// Says in the office log that so many cases are written into a file, before they are: names of
/// parties leave the bureau's database by it.
Result<> noteExport(Database &db, const Session &session, int cases);
Result<ListChoices> choices(Database &db, const Session &session);
/// Whether the person's roles open cases.
bool mayRegister(const Session &session);

/// A filter as it is kept among what a person likes. What is searched for may name a party and is
/// left out.
QJsonObject toJson(const CaseFilter &filter);
CaseFilter filterFrom(const QJsonObject &json);

} // namespace case_lists

} // namespace anjuan

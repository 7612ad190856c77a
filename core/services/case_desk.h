// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry/phrase.h"
#include "core/services/act_text.h"
#include "core/services/case_steps.h"
#include "core/services/cases.h"
#include "core/services/money.h"

#include <map>

namespace anjuan {

struct BureauKeys;

/// What a person should know of an act before choosing it.
struct OptionNote {
    QString text{};
    bool isLate = false; ///< it settles a limit that is past; else its own time is over
};

/// Working days left of the running limits that are counted in them, by rule and act.
using WorkingDaysLeft = std::map<std::pair<QString, int>, int>;

/// Everything a person sees of one case at once.
struct CaseDossier {
    CaseView view;
    QString importedFrom{}; ///< the name of the file it was taken over from; empty if it was not
    std::vector<Limit> limits{};
    WorkingDaysLeft workingDaysLeft{};
    std::vector<Finding> findings{};
    std::vector<CaseStep> steps{};
    std::vector<Option> options{}; ///< empty where the account records nothing in this case
    QStringList urgent{};          ///< kinds that settle limits that are past, the oldest first
    QHash<QString, OptionNote> notes{}; ///< by kind, of those that are allowed
    std::vector<ListedCase> earlier{};  ///< other cases of the party, the newest first
    std::map<int, Date> served{}; ///< by the number of the act that issued the document: the day it
                                  ///< counts as served
    std::map<int, QJsonObject> wasBefore{}; ///< by the number of a correction: what the fields that
                                            ///< it changes said until then, its day under "day"
    Balance balance{};                      ///< of today
    std::vector<Movement> movements{};
    NamesByKey names{};
    NamesByKey people{}; ///< who stands behind the accounts that recorded
    Date today{1970, 1, 1};
};

/// What the form of an act needs beside what is typed into it.
struct FormFacts {
    CaseFile file{}; ///< empty for an act that opens a case
    NamesByKey names{};
    NamesByKey people{}; ///< who stands behind the accounts that recorded
    QList<Officer> officers{};
    UnitTree units{};
    QList<Matter> matters{}; ///< all versions
    Calendar calendar{};
    BureauSettings settings{};
    QList<Phrase> phrases{};     ///< the bureau's and the account's own
    QStringList usualOfficers{}; ///< the account's officer, and with whom it acted last
    std::optional<Act> last{};   ///< this account's last act of the kind, in whatever case
    Date today{1970, 1, 1};
};

/// A party to choose, with what one wants to know before choosing it.
struct PartyChoice {
    Party party{};
    int cases = 0; ///< within reach; counted up to manyCases
};
constexpr int manyCases = 50;

/// What the pages of a case read, in one step each.
namespace case_desk {

Result<CaseDossier> open(Database &db, const Session &session, const Rulebook &book, CaseId id);
/// For the form of an act of `kind` in that case, or in a new one (null).
Result<FormFacts> formFacts(Database &db, const Session &session, const Rulebook &book, CaseId id,
                            const QString &kind);
/// What an act of `kind` said in the case of that number, without what belongs to its party and its
/// acts alone: to be taken over in a like case. Not found where there is none.
Result<QJsonObject> contentOfLikeCase(Database &db, const Session &session, const QString &number,
                                      const QString &kind);
/// `content` without its personal fields and what points to a party, an act or a file of its case.
QJsonObject withoutOwnFields(const ActKind &kind, QJsonObject content);
/// What the case already says of the fields of an act of that kind: a beginning for its form.
QJsonObject suggestion(const FormFacts &facts, const ActKind &kind);
/// The acts of the case that a field of an act of that kind can point to, the newest first.
std::vector<int> fittingActs(const CaseFile &file, const QString &kind, const QString &field);
/// Parties by any part of a name or by a whole code, with the number of their cases.
Result<std::vector<PartyChoice>> findParties(Database &db, const Session &session,
                                             const BureauKeys *keys, const QString &text,
                                             int limit = 8);

} // namespace case_desk
} // namespace anjuan

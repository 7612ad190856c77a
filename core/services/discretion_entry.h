// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/case_file.h"
#include "core/services/discretion.h"

namespace anjuan {

class Database;

/// What the program fills into acts of discretion. Within the transaction that records them; throws
/// SqlError.
namespace discretion_entry {

/// The content with the fields filled in that follow from the others, from the benchmarks and from
/// the register. `day` is that of the act. Content of another kind comes back as it is.
/// Refused where facts are missing, or where several tiers fit and none is named.
Result<QJsonObject> completed(const Database &db, const Rulebook &book, const ActKind &kind,
                              const CaseFile &file, QJsonObject content, Date day);
/// The day whose benchmark governs: of the conduct; of what lasts, the day it was discovered.
Date governingDay(const CaseFile &file);

/// What the fields of an act ask. Facts that the form left open are none. Refused where a fact
/// cannot be read, or where the case names no matter or no party yet.
Result<AssessmentWish> assessmentWish(const Database &db, const CaseFile &file,
                                      const QJsonObject &content);
/// The same of a decision on the spot.
Result<AssessmentWish> onTheSpotWish(const Database &db, const CaseFile &file,
                                     const QJsonObject &content, Date day);
Result<FirstOffenceWish> exemptionWish(const CaseFile &file, const QJsonObject &content);
/// Puts the other matters that the act breaks beside that of the case, and which has the higher
/// fine (行政处罚法 29).
Result<> compareLaws(const Database &db, const Rulebook &book, const AssessmentWish &wish,
                     AssessmentReport &report);

} // namespace discretion_entry

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/case_file.h"
#include "core/services/session.h"

#include <QJsonObject>

namespace anjuan {

class Database;

/// An off-site detection in the list, as it stands on the session's day.
struct DetectionEntry {
    CaseId id{};
    QString number{};
    Date detectedOn{1970, 1, 1};
    DetectionMeans means{};
    QString device{};
    QString place{};
    QString partyName{};
    QString unitName{};
    DetectionState state{};
    bool reminded = false;
    std::optional<Date> correctBy{}; ///< of the last reminder that was not checked
    bool isOverdue = false;          ///< that day is past
    std::optional<Date> filedOn{};
    bool penalised = false;
};

/// How many of the detections of a time came how far. Each counts every detection once.
struct DetectionFigures {
    int detected = 0;
    int confirmed = 0; ///< both reviews saw a violation
    int dropped = 0;   ///< a review saw none
    int reminded = 0;
    int corrected = 0; ///< after a reminder
    int turned = 0;    ///< into a lead
    int filed = 0;
    int penalised = 0;

    /// Percent with one place of `part` in `whole`; empty where the whole is nothing.
    static QString rate(int part, int whole);
};

/// Off-site detections 非现场执法 within the session's units.
namespace detections {

/// Those of these days, the oldest first.
Result<std::vector<DetectionEntry>> list(Database &db, const Session &session, Date from, Date to);
DetectionFigures figuresOf(const std::vector<DetectionEntry> &entries);
QJsonObject jsonOf(const DetectionFigures &figures);

} // namespace detections

} // namespace anjuan

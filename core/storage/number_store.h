// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <optional>
#include <vector>

namespace anjuan {

class Database;

/// A document number that was given out.
struct IssuedNumber {
    QString number; ///< as printed: 常城管罚字〔2023〕第001号
    QString agency; ///< the agency's word, 代字
    QString kind;   ///< kind of document
    int year = 0;
    qint64 serial = 0; ///< 1, 2, 3 … per agency, kind and year
    CaseId dossier;
    ActId act;
    std::optional<QString>
        voidedReason; ///< set once the document was withdrawn; the number is never used again

    friend bool operator==(const IssuedNumber &, const IssuedNumber &) = default;
};

/// A hole in the numbers of one agency, kind and year, or a number beyond its counter.
struct NumberFault {
    QString agency;
    QString kind;
    int year = 0;
    qint64 serial = 0;
    bool missing = true; ///< false: given out, but the counter does not know of it

    friend bool operator==(const NumberFault &, const NumberFault &) = default;
};

/// Numbers without gaps. All functions may throw SqlError and belong inside Database::transact or
/// Database::read.
namespace number_store {

/// The next serial number. Taken back by itself if the transaction is not kept; until it ends,
/// others who want a number of the same agency, kind and year wait. Record it in the same
/// transaction.
qint64 take(const Database &db, const QString &agency, const QString &kind, int year);

/// The last serial number that was given out; 0 before the first.
qint64 last(const Database &db, const QString &agency, const QString &kind, int year);

/// Writes down which act `issued` was given to. Refused if the number was given out before.
Result<> record(const Database &db, const IssuedNumber &issued);

/// Marks a number as void for ever. Refused where it is unknown or void already, or no reason is
/// given.
Result<> voidNumber(const Database &db, const QString &number, const QString &reason);

std::optional<IssuedNumber> find(const Database &db, const QString &number);
std::vector<IssuedNumber> ofDossier(const Database &db, CaseId dossier);

/// What is wrong with the numbers, at most `limit` faults; none if they are gapless.
std::vector<NumberFault> faults(const Database &db, int limit = 1000);

} // namespace number_store
} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/calendar/date.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace anjuan {

class Database;

/// One edition of what the bureau sets for itself.
struct SettingsEdition {
    QString subject; ///< "bureau", "holidays" …
    int number = 0;  ///< 1, 2, 3 … within the subject
    Date effectiveOn{1970, 1, 1};
    QByteArray content{}; ///< JSON, byte for byte as recorded
    QString sha256{};     ///< of content
    QString account{};
    Moment recordedAt{};

    friend bool operator==(const SettingsEdition &, const SettingsEdition &) = default;
};

/// The public half of the keys a database has been used with.
struct KeyRecord {
    QString fingerprint;    ///< BureauKeys::fingerprint()
    QByteArray publicKey{}; ///< Ed25519, of the anchors, 32 bytes
    Moment recordedAt{};

    friend bool operator==(const KeyRecord &, const KeyRecord &) = default;
};

/// Editions and key records: only ever added. Within a transaction only; throws SqlError, also
/// where an edition's content is not what was recorded.
namespace settings_store {

/// Adds the edition under the next number of its subject, which it returns.
int append(const Database &db, const SettingsEdition &edition);
/// The edition in force on `day`: the one that began last by then; of two that began on one day,
/// the later recorded.
std::optional<SettingsEdition> inForce(const Database &db, const QString &subject, Date day);
/// All editions of a subject in the order recorded.
QList<SettingsEdition> editions(const Database &db, const QString &subject);
/// All subjects that begin with `prefix`, each once, in order.
QStringList subjects(const Database &db, const QString &prefix);
/// Those of all subjects, also where the content is not what was recorded.
QList<SettingsEdition> everything(const Database &db);

void appendKey(const Database &db, const KeyRecord &key);
/// All keys, the newest last.
QList<KeyRecord> keys(const Database &db);

} // namespace settings_store
} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <array>
#include <optional>

namespace anjuan {

using UnitId = Id<struct UnitRecord>;
using OfficerId = Id<struct OfficerRecord>;

enum class UnitKind { Bureau, Detachment, Squad, Town };

inline constexpr std::array<Name<UnitKind>, 4> unitKindNames{{
    {UnitKind::Bureau, QLatin1StringView("bureau")},
    {UnitKind::Detachment, QLatin1StringView("detachment")},
    {UnitKind::Squad, QLatin1StringView("squad")},
    {UnitKind::Town, QLatin1StringView("town")},
}};

/// A part of the bureau: the bureau itself at the root, its detachments (支队, 大队), squads (中队)
/// and towns (镇, 街道).
struct Unit {
    UnitId id{};
    UnitId parent{}; ///< null for the root
    UnitKind kind = UnitKind::Squad;
    QString name{};
    Date validFrom{1970, 1, 1};
    std::optional<Date> validTo{}; ///< its last day; nothing while it exists
    int revision = 0;              ///< counts its changes

    friend bool operator==(const Unit &, const Unit &) = default;
};

bool existsOn(const Unit &unit, Date day);

/// The bureau as a tree. Copes with records whose parent is missing or that form a ring: such a
/// unit is its own root.
class UnitTree {
public:
    UnitTree() = default;
    explicit UnitTree(const QList<Unit> &units);

    /// Null if there is no such unit. Valid as long as the tree.
    const Unit *find(UnitId id) const;
    QList<Unit> units() const { return m_units; }
    /// From the root down to `id`, both included; empty for an unknown unit.
    QList<Unit> path(UnitId id) const;
    /// The names of path(), joined by " / ".
    QString pathName(UnitId id) const;
    /// True for `ancestor` itself and everything below it.
    bool isWithin(UnitId id, UnitId ancestor) const;
    /// `root` and everything below it; empty for an unknown unit.
    QSet<UnitId> subtree(UnitId root) const;
    /// Whether `unit` may be added, or take the place of the unit with its id: one root, which is a
    /// bureau; a parent of a kind that may contain it (bureau in bureau; detachment in bureau; town
    /// in bureau or detachment; squad in any but a squad); no ring; dates within those of its
    /// parent; a name, unlike its neighbours'.
    Result<> check(const Unit &unit) const;

private:
    Result<> checkPlace(const Unit &unit) const;

    QList<Unit> m_units;
    QHash<UnitId, qsizetype> m_place;
};

/// An enforcement certificate (行政执法证) with the days it covers, both included.
struct Certificate {
    QString number{};
    Date validFrom{1970, 1, 1};
    Date validTo{1970, 1, 1};
    std::optional<Date>
        revokedOn{}; ///< the first day on which it no longer counts, if it was withdrawn early

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

/// A person who works for the bureau. Whether a login belongs to them is the account's business.
struct Officer {
    OfficerId id{};
    QString name{};
    UnitId unit{};
    QList<Certificate> certificates{};             ///< all they ever held
    QString legalQualificationNumber{};            ///< 法律职业资格证书; empty if none
    std::optional<Date> legalQualificationOn{};    ///< the day it was awarded
    std::optional<Date> legalQualificationUntil{}; ///< last day of its registration, if it ends
    std::optional<Date> reviewerSince{}; ///< the first day they reviewed the legality of decisions
    bool auxiliary = false;              ///< 协管员, 辅助人员
    std::optional<Date> leftOn{};        ///< the first day they no longer belong to the bureau
    int revision = 0;                    ///< counts its changes

    friend bool operator==(const Officer &, const Officer &) = default;
};

/// The rules of an officer's own record: a name, ordered dates, a certificate number once only, no
/// certificate for auxiliary staff, a qualification with its number and its day.
Result<> checkOfficer(const Officer &officer);

bool certificateValidOn(const Certificate &certificate, Date day);
/// True if any of the officer's certificates covers `day`.
bool certificateValidOn(const Officer &officer, Date day);

/// Whether the officer may handle a case on `day`: not auxiliary staff, still with the bureau, with
/// a certificate that covers the day (G13; 行政处罚法 42).
Result<> checkCaseOfficer(const Officer &officer, Date day);
/// The same for all who handle a case together, who must be two different persons at least.
Result<> checkCaseOfficers(const QList<Officer> &officers, Date day);

/// Who first reviews legality on this day or later needs the national legal qualification:
/// 行政处罚法 (2017) 38(3), in force since 2018-01-01, today 58(2).
inline const Date reviewersNeedQualificationFrom{2018, 1, 1};

/// Whether the officer may review the legality of a decision on `day`: named as reviewer by then,
/// and either from before 2018-01-01 or with a legal qualification awarded by `day` whose
/// registration has not ended (行政处罚法 58(2)).
Result<> checkLegalityReviewer(const Officer &officer, Date day);
bool mayReviewLegality(const Officer &officer, Date day);

enum class Role {
    SquadOfficer,
    SquadLeader,
    LegalOfficer,
    BureauLeader,
    Statistician,
    Archivist,
    Administrator,
    ReadOnlySupervisor,
};

inline constexpr std::array<Name<Role>, 8> roleNames{{
    {Role::SquadOfficer, QLatin1StringView("squad_officer")},
    {Role::SquadLeader, QLatin1StringView("squad_leader")},
    {Role::LegalOfficer, QLatin1StringView("legal_officer")},
    {Role::BureauLeader, QLatin1StringView("bureau_leader")},
    {Role::Statistician, QLatin1StringView("statistician")},
    {Role::Archivist, QLatin1StringView("archivist")},
    {Role::Administrator, QLatin1StringView("administrator")},
    {Role::ReadOnlySupervisor, QLatin1StringView("read_only_supervisor")},
}};

using Roles = QSet<Role>;

/// The roles' names in the order of the enumeration.
QStringList namesOf(const Roles &roles);

/// True for the roles that record acts in cases: squad officer, squad leader, legal officer, bureau
/// leader, archivist.
bool actsInCases(Role role);

/// Separation of duties. An account has at least one role. Administrator and read-only supervisor
/// each stand alone: who gives out the accounts and sets the thresholds has no case acts and opens
/// no case, and who watches takes no part. Every other combination is allowed; that one person does
/// not investigate, hear and review the same case is a gate of the case (G14).
Result<> checkRoles(const Roles &roles);

/// Who asks: an account, its officer if it has one, its roles and the units it reaches.
struct Actor {
    QString account{};
    OfficerId officer{}; ///< null for an account without an officer
    QString name{};      ///< the officer's, or the account's where there is none
    Roles roles{};
    UnitId unit{};
    QSet<UnitId> scope{}; ///< the unit and everything below it

    bool has(Role role) const { return roles.contains(role); }
    friend bool operator==(const Actor &, const Actor &) = default;
};

/// True if the actor may open a case of that unit: within scope, with any role but administrator.
bool mayRead(const Actor &actor, UnitId unitOfCase);
/// True if the actor may record acts in a case of that unit: within scope, with a role that acts in
/// cases.
bool mayAct(const Actor &actor, UnitId unitOfCase);
/// True if the actor stands at the root of the bureau, whatever units were added since the log-in.
bool isOfWholeBureau(const Actor &actor, const UnitTree &units);
/// True if the actor reaches every unit.
bool reachesAll(const Actor &actor, const UnitTree &units);
/// The keys of the units that the actor reaches, for queries; nothing where these are all.
std::optional<QStringList> unitsInReach(const Actor &actor, const UnitTree &units);

} // namespace anjuan

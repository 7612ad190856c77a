// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/domain/calendar/date.h"

#include <QStringList>
#include <array>
#include <optional>

namespace anjuan {

/// What a party (当事人) is before the law.
enum class PartyKind {
    NaturalPerson, ///< 自然人
    SoleTrader,    ///< 个体工商户: the operator, and the shop name 字号 where there is one
    LegalPerson,   ///< 法人
    OtherOrganisation, ///< 其他组织
};

inline constexpr std::array<Name<PartyKind>, 4> partyKindNames{{
    {PartyKind::NaturalPerson, QLatin1StringView("natural_person")},
    {PartyKind::SoleTrader, QLatin1StringView("sole_trader")},
    {PartyKind::LegalPerson, QLatin1StringView("legal_person")},
    {PartyKind::OtherOrganisation, QLatin1StringView("other_organisation")},
}};

/// What somebody writes about a party. Names are kept exactly as written, blanks at their ends
/// apart.
struct PartyDraft {
    PartyKind kind = PartyKind::NaturalPerson;
    QString name{};           ///< of the person, the operator, the organisation
    QString shop{};           ///< of a sole trader
    QString creditCode{};     ///< of anything but a natural person; empty if not known
    QString representative{}; ///< of an organisation: 法定代表人, 负责人
    QString address{};
    QStringList aliases{}; ///< earlier names, names in other scripts, what people call it
    /// Of a person or an operator. Nothing leaves what is on file as it is, "" removes it.
    std::optional<QString> identityNumber{};
    std::optional<QString> telephone{};

    friend bool operator==(const PartyDraft &, const PartyDraft &) = default;
};

/// A party of the register, without what is sealed.
struct Party {
    PartyId id{};
    PartyKind kind = PartyKind::NaturalPerson;
    QString name{};
    QString shop{};
    QString creditCode{};
    QString representative{};
    QString address{};
    QStringList aliases{};
    QString identityShown{};  ///< masked; "sealed" without the bureau's keys; empty if none
    QString telephoneShown{}; ///< likewise
    PartyId mergedInto{};     ///< null unless it was found to be the same as another
    int revision = 0;         ///< counts its changes

    friend bool operator==(const Party &, const Party &) = default;
};

namespace party_limits {
inline constexpr qsizetype nameCharacters = 200;
inline constexpr qsizetype addressCharacters = 500;
inline constexpr qsizetype aliases = 50;
} // namespace party_limits

/// `draft` as it is stored: blanks at the ends removed, codes as tidyCode() writes them, aliases
/// once each.
PartyDraft tidied(PartyDraft draft);

/// Whether a tidied draft may enter the register: a name, the fields that belong to its kind and no
/// others, valid codes, lengths. What is wrong is named without repeating what was written.
Result<> checkParty(const PartyDraft &draft, Date today);

/// What to know about the names of a draft before trusting them, see nameWarnings().
QStringList warningsOf(const PartyDraft &draft);

/// The first six and the last four characters; "320411********1234".
QString maskedIdentity(const QString &number);
/// The first three and the last four digits; fewer of a short number.
QString maskedTelephone(const QString &number);

/// The digits of a telephone number without the country's own prefix, for finding it again.
QString telephoneDigits(const QString &number);

/// Why two parties may be one.
enum class Likeness { CreditCode, IdentityNumber, Telephone, Name };

inline constexpr std::array<Name<Likeness>, 4> likenessNames{{
    {Likeness::CreditCode, QLatin1StringView("credit_code")},
    {Likeness::IdentityNumber, QLatin1StringView("identity_number")},
    {Likeness::Telephone, QLatin1StringView("telephone")},
    {Likeness::Name, QLatin1StringView("name")},
}};

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"
#include "core/base/crypto.h"
#include "core/domain/calendar/json_date.h"
#include "core/domain/organisation/renewal.h"
#include "core/services/accounts.h"
#include "core/services/organisation.h"
#include "core/services/role_words.h"
#include "core/services/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PeopleText {
    Q_DECLARE_TR_FUNCTIONS(PeopleText)
};

constexpr const char *roles = "squad_officer|squad_leader|legal_officer|bureau_leader|statistician|"
                              "archivist|administrator|read_only_supervisor";
constexpr const char *unitKinds = "bureau|detachment|squad|town";

/// Who works here, read once.
struct Staff {
    UnitTree units;
    QList<Officer> officers;

    QString nameOf(OfficerId id) const
    {
        for (const Officer &officer : officers)
            if (officer.id == id)
                return officer.name;
        return {};
    }

    /// By key, or by a name that only one unit has.
    Result<UnitId> unit(const QString &word) const
    {
        UnitId found;
        for (const Unit &unit : units.units()) {
            if (unit.id.toString() == word)
                return unit.id;
            if (unit.name != word)
                continue;
            if (!found.isNull())
                return refused(
                    PeopleText::tr("Several units are called “%1”; name it by its key, which "
                                   "“anjuanctl units list” shows.")
                        .arg(word.left(40)));
            found = unit.id;
        }
        if (found.isNull())
            return notFound(PeopleText::tr("There is no unit “%1”.").arg(word.left(40)));
        return found;
    }

    /// By key, certificate number, or a name that only one officer has.
    Result<OfficerId> officer(const QString &word) const
    {
        OfficerId found;
        for (const Officer &officer : officers) {
            if (officer.id.toString() == word)
                return officer.id;
            for (const Certificate &certificate : officer.certificates)
                if (certificate.number == word)
                    return officer.id;
            if (officer.name != word)
                continue;
            if (!found.isNull())
                return refused(
                    PeopleText::tr("Several officers are called “%1”; use a certificate number "
                                   "or the key that “anjuanctl officers list” shows.")
                        .arg(word.left(40)));
            found = officer.id;
        }
        if (found.isNull())
            return notFound(PeopleText::tr("There is no officer “%1”.").arg(word.left(40)));
        return found;
    }
};

Result<Staff> staffOf(const Seat &seat)
{
    const Result<UnitTree> units = organisation::units(seat.db, seat.session);
    if (!units)
        return units.error();
    const Result<QList<Officer>> officers = organisation::officers(seat.db, seat.session);
    if (!officers)
        return officers.error();
    return Staff{*units, *officers};
}

/// Somebody at the database, and who works there.
struct Workplace {
    Seat seat;
    Staff staff;
};

Result<Workplace> workplace(Call &call, Mode mode)
{
    const Result<Seat> seat = call.desk.sit(mode);
    if (!seat)
        return seat.error();
    const Result<Staff> staff = staffOf(*seat);
    if (!staff)
        return staff.error();
    return Workplace{*seat, *staff};
}

Result<Roles> rolesFrom(const QStringList &words)
{
    Roles found;
    for (const QString &word : words) {
        const auto role = valueOf(roleNames, word);
        if (!role)
            return refused(PeopleText::tr("There is no role “%1”. The roles are: %2.")
                               .arg(word.left(40), QLatin1StringView(roles).toString().replace(
                                                       u'|', PeopleText::tr(", "))));
        found.insert(*role);
    }
    return found;
}

QString stateOf(const Account &account, Moment now)
{
    if (account.disabled)
        return PeopleText::tr("disabled");
    if (isLocked(account, now))
        return PeopleText::tr("locked");
    return account.mustChangePassword ? PeopleText::tr("has a one-time password")
                                      : PeopleText::tr("open");
}

Answer listAccounts(Call &call)
{
    const Result<Workplace> place = workplace(call, Mode::Read);
    if (!place)
        return place.error();
    const Result<QList<Account>> all = accounts::list(place->seat.db, place->seat.session);
    if (!all)
        return all.error();
    QJsonArray array;
    Table table({PeopleText::tr("Account"), PeopleText::tr("Officer"), PeopleText::tr("State"),
                 PeopleText::tr("Unit"), PeopleText::tr("Roles")});
    for (const Account &account : *all) {
        const Unit *unit = place->staff.units.find(account.unit);
        const QString officer = place->staff.nameOf(account.officer);
        array.append(QJsonObject{
            {u"login"_s, account.login},
            {u"roles"_s, QJsonArray::fromStringList(namesOf(account.roles))},
            {u"unit"_s, account.unit.toString()},
            {u"unit_name"_s, unit ? QJsonValue(unit->name) : QJsonValue()},
            {u"officer"_s,
             account.officer.isNull() ? QJsonValue() : QJsonValue(account.officer.toString())},
            {u"officer_name"_s, textOrNull(officer)},
            {u"disabled"_s, account.disabled},
            {u"must_change_password"_s, account.mustChangePassword},
            {u"locked_until"_s,
             account.lockedUntil ? QJsonValue(account.lockedUntil->toString()) : QJsonValue()}});
        table.add({account.login, officer.isEmpty() ? u"-"_s : officer,
                   stateOf(account, place->seat.session.now), unit ? unit->name : u"-"_s,
                   rolesHere(account.roles)});
    }
    return {{{u"accounts"_s, array}}, table.toText(call.screen.columns())};
}

Result<QString> newPassword(const QString &login)
{
    return askPassword(PeopleText::tr("New password for %1:").arg(login), "ANJUAN_NEW_PASSWORD",
                       true);
}

Answer createAccount(Call &call)
{
    const Result<Roles> wanted = rolesFrom(call.text("--roles"_L1).split(u',', Qt::SkipEmptyParts));
    if (!wanted)
        return misused(wanted.error().text);
    const Result<Workplace> place = workplace(call, Mode::Write);
    if (!place)
        return place.error();
    AccountDraft draft{
        .login = call.text("LOGIN"_L1), .roles = *wanted, .unit = place->seat.session.actor.unit};
    if (call.has("--unit"_L1)) {
        const Result<UnitId> unit = place->staff.unit(call.text("--unit"_L1));
        if (!unit)
            return unit.error();
        draft.unit = *unit;
    }
    if (call.has("--officer"_L1)) {
        const Result<OfficerId> officer = place->staff.officer(call.text("--officer"_L1));
        if (!officer)
            return officer.error();
        draft.officer = *officer;
    }
    const Result<QString> password = newPassword(draft.login);
    if (!password)
        return password.error();
    draft.password = *password;
    const Result<QString> made =
        accounts::createAccount(place->seat.db, place->seat.session, draft);
    if (!made)
        return made.error();
    return {
        {{u"login"_s, draft.login}, {u"roles"_s, QJsonArray::fromStringList(namesOf(draft.roles))}},
        PeopleText::tr("The account %1 is made. Its password is for the first log-in only: "
                       "“anjuanctl --as %1 accounts password” chooses another.")
            .arg(draft.login)};
}

Answer changePassword(Call &call)
{
    const Result<QString> current =
        askPassword(PeopleText::tr("Present password:"), "ANJUAN_PASSWORD");
    if (!current)
        return current.error();
    // Logging in asks as well; at a terminal once is enough.
    qputenv("ANJUAN_PASSWORD", current->toUtf8());
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    qunsetenv("ANJUAN_PASSWORD");
    if (!seat)
        return seat.error();
    const Result<QString> wanted = newPassword(seat->session.actor.account);
    if (!wanted)
        return wanted.error();
    const Result<Session> changed =
        accounts::changePassword(seat->db, seat->session, *current, *wanted);
    if (!changed)
        return changed.error();
    return {{{u"login"_s, seat->session.actor.account}},
            PeopleText::tr("The password of %1 is changed.").arg(seat->session.actor.account)};
}

Answer resetPassword(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const QString login = call.text("LOGIN"_L1);
    const Result<QString> wanted = newPassword(login);
    if (!wanted)
        return wanted.error();
    const Result<QString> reset = accounts::resetPassword(seat->db, seat->session, login, *wanted);
    if (!reset)
        return reset.error();
    return {{{u"login"_s, login}},
            PeopleText::tr("%1 has a new password, for one log-in only.").arg(login)};
}

Answer setRoles(Call &call)
{
    const Result<Roles> wanted = rolesFrom(call.texts("ROLE"_L1));
    if (!wanted)
        return misused(wanted.error().text);
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const QString login = call.text("LOGIN"_L1);
    if (const Result<> done = accounts::setRoles(seat->db, seat->session, login, *wanted); !done)
        return done.error();
    return {{{u"login"_s, login}, {u"roles"_s, QJsonArray::fromStringList(namesOf(*wanted))}},
            PeopleText::tr("%1: %2").arg(login, rolesHere(*wanted))};
}

Answer setDisabled(Call &call, bool disabled)
{
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const QString login = call.text("LOGIN"_L1);
    const QString reason = call.text("REASON"_L1);
    const Result<> done = disabled ? accounts::disable(seat->db, seat->session, login, reason)
                                   : accounts::enable(seat->db, seat->session, login, reason);
    if (!done)
        return done.error();
    return {{{u"login"_s, login}, {u"disabled"_s, disabled}},
            disabled ? PeopleText::tr("The account %1 is disabled.").arg(login)
                     : PeopleText::tr("The account %1 is open again.").arg(login)};
}

Answer disableAccount(Call &call) { return setDisabled(call, true); }
Answer enableAccount(Call &call) { return setDisabled(call, false); }

Answer listUnits(Call &call)
{
    const Result<Workplace> place = workplace(call, Mode::Read);
    if (!place)
        return place.error();
    QJsonArray array;
    Table table({});
    for (const Unit &unit : place->staff.units.units()) {
        const qsizetype depth = place->staff.units.path(unit.id).size() - 1;
        array.append(QJsonObject{
            {u"id"_s, unit.id.toString()},
            {u"parent"_s, unit.parent.isNull() ? QJsonValue() : QJsonValue(unit.parent.toString())},
            {u"kind"_s, nameOf(unitKindNames, unit.kind)},
            {u"name"_s, unit.name},
            {u"path"_s, place->staff.units.pathName(unit.id)},
            {u"valid_from"_s, toIso(unit.validFrom)},
            {u"valid_to"_s, isoOrNull(unit.validTo)}});
        table.add({QString(depth * 2, u' ') + unit.name, wordFor(unitKindNames, unit.kind),
                   toIso(unit.validFrom), unit.validTo ? toIso(*unit.validTo) : u"-"_s,
                   unit.id.toString()});
    }
    return {{{u"units"_s, array}}, table.toText(call.screen.columns())};
}

Answer addUnit(Call &call)
{
    const Result<Workplace> place = workplace(call, Mode::Write);
    if (!place)
        return place.error();
    Unit unit{.parent = place->seat.session.actor.unit,
              .kind = *valueOf(unitKindNames,
                               call.has("--kind"_L1) ? call.text("--kind"_L1) : u"squad"_s),
              .name = call.text("NAME"_L1),
              .validFrom = call.day("--since"_L1, place->seat.session.today)};
    if (call.has("--parent"_L1)) {
        const Result<UnitId> parent = place->staff.unit(call.text("--parent"_L1));
        if (!parent)
            return parent.error();
        unit.parent = *parent;
    }
    const Result<UnitId> made = organisation::createUnit(place->seat.db, place->seat.session, unit);
    if (!made)
        return made.error();
    return {
        {{u"id"_s, made->toString()}, {u"name"_s, unit.name}},
        PeopleText::tr("The unit %1 is added; its key is %2.").arg(unit.name, made->toString())};
}

QJsonObject jsonOf(const Certificate &certificate)
{
    return {{u"number"_s, certificate.number},
            {u"valid_from"_s, toIso(certificate.validFrom)},
            {u"valid_to"_s, toIso(certificate.validTo)},
            {u"revoked_on"_s, isoOrNull(certificate.revokedOn)}};
}

QString certificatesOf(const Officer &officer)
{
    QStringList texts;
    for (const Certificate &certificate : officer.certificates) {
        QString text =
            PeopleText::tr("%1 (%2 to %3)")
                .arg(certificate.number, toIso(certificate.validFrom), toIso(certificate.validTo));
        if (certificate.revokedOn)
            text += u' ' + PeopleText::tr("withdrawn on %1").arg(toIso(*certificate.revokedOn));
        texts << text;
    }
    if (officer.legalQualificationUntil)
        texts << PeopleText::tr("legal qualification registered until %1")
                     .arg(toIso(*officer.legalQualificationUntil));
    if (officer.auxiliary)
        texts << PeopleText::tr("auxiliary staff");
    if (officer.leftOn)
        texts << PeopleText::tr("left on %1").arg(toIso(*officer.leftOn));
    return texts.isEmpty() ? u"-"_s : texts.join(PeopleText::tr(", "));
}

Answer listOfficers(Call &call)
{
    const Result<Workplace> place = workplace(call, Mode::Read);
    if (!place)
        return place.error();
    QJsonArray array;
    Table table(
        {PeopleText::tr("Officer"), PeopleText::tr("Unit"), PeopleText::tr("Certificates")});
    for (const Officer &officer : place->staff.officers) {
        if (call.has("--expiring"_L1) && !mustRenew(officer, place->seat.session.today))
            continue;
        const Unit *unit = place->staff.units.find(officer.unit);
        QJsonArray certificates;
        for (const Certificate &certificate : officer.certificates)
            certificates.append(jsonOf(certificate));
        array.append(QJsonObject{
            {u"id"_s, officer.id.toString()},
            {u"name"_s, officer.name},
            {u"unit"_s, officer.unit.toString()},
            {u"unit_name"_s, unit ? QJsonValue(unit->name) : QJsonValue()},
            {u"certificates"_s, certificates},
            {u"legal_qualification"_s, textOrNull(officer.legalQualificationNumber)},
            {u"legal_qualification_on"_s, isoOrNull(officer.legalQualificationOn)},
            {u"legal_qualification_until"_s, isoOrNull(officer.legalQualificationUntil)},
            {u"reviewer_since"_s, isoOrNull(officer.reviewerSince)},
            {u"auxiliary"_s, officer.auxiliary},
            {u"left_on"_s, isoOrNull(officer.leftOn)}});
        table.add({officer.name, unit ? unit->name : u"-"_s, certificatesOf(officer)});
    }
    return {{{u"officers"_s, array}}, table.toText(call.screen.columns())};
}

/// The certificate that the options describe; nothing where they name none.
Result<std::optional<Certificate>> certificateOf(const Call &call, const QString &number)
{
    if (number.isEmpty())
        return std::optional<Certificate>();
    if (!call.has("--from"_L1) || !call.has("--to"_L1))
        return refused(
            PeopleText::tr("A certificate needs its first and last day: --from DATE --to DATE."));
    return std::optional(Certificate{number, call.day("--from"_L1), call.day("--to"_L1), {}});
}

Answer addOfficer(Call &call)
{
    const auto certificate = certificateOf(call, call.text("--certificate"_L1));
    if (!certificate)
        return misused(certificate.error().text);
    const Result<Workplace> place = workplace(call, Mode::Write);
    if (!place)
        return place.error();
    Officer officer{.name = call.text("NAME"_L1), .unit = place->seat.session.actor.unit};
    if (call.has("--unit"_L1)) {
        const Result<UnitId> unit = place->staff.unit(call.text("--unit"_L1));
        if (!unit)
            return unit.error();
        officer.unit = *unit;
    }
    if (*certificate)
        officer.certificates << **certificate;
    officer.legalQualificationNumber = call.text("--qualification"_L1);
    officer.legalQualificationOn = parseDate(call.text("--qualified-on"_L1));
    officer.legalQualificationUntil = parseDate(call.text("--qualified-until"_L1));
    officer.reviewerSince = parseDate(call.text("--reviewer-since"_L1));
    officer.auxiliary = call.has("--auxiliary"_L1);
    const Result<OfficerId> made =
        organisation::addOfficer(place->seat.db, place->seat.session, officer);
    if (!made)
        return made.error();
    return {{{u"id"_s, made->toString()}, {u"name"_s, officer.name}},
            PeopleText::tr("The officer %1 is added; the key is %2.")
                .arg(officer.name, made->toString())};
}

Answer registerQualification(Call &call)
{
    const Result<Workplace> place = workplace(call, Mode::Write);
    if (!place)
        return place.error();
    const Result<OfficerId> id = place->staff.officer(call.text("OFFICER"_L1));
    if (!id)
        return id.error();
    for (Officer officer : place->staff.officers) {
        if (officer.id != *id)
            continue;
        officer.legalQualificationNumber = call.text("NUMBER"_L1);
        if (call.has("--qualified-on"_L1))
            officer.legalQualificationOn = parseDate(call.text("--qualified-on"_L1));
        officer.legalQualificationUntil = parseDate(call.text("--qualified-until"_L1));
        if (call.has("--reviewer-since"_L1))
            officer.reviewerSince = parseDate(call.text("--reviewer-since"_L1));
        const Result<> done =
            organisation::changeOfficer(place->seat.db, place->seat.session, officer);
        if (!done)
            return done.error();
        return {{{u"id"_s, id->toString()},
                 {u"legal_qualification_until"_s, isoOrNull(officer.legalQualificationUntil)}},
                officer.legalQualificationUntil
                    ? PeopleText::tr("The legal qualification of %1 is registered until %2.")
                          .arg(officer.name, toIso(*officer.legalQualificationUntil))
                    : PeopleText::tr("The legal qualification of %1 is registered without an end.")
                          .arg(officer.name)};
    }
    return notFound(PeopleText::tr("There is no officer “%1”.").arg(call.text("OFFICER"_L1)));
}

Answer addCertificate(Call &call)
{
    const QString number = call.text("CERTIFICATE"_L1);
    const bool withdraws = call.has("--withdrawn"_L1);
    const auto certificate = withdraws
                                 ? Result<std::optional<Certificate>>(std::optional<Certificate>())
                                 : certificateOf(call, number);
    if (!certificate)
        return misused(certificate.error().text);
    const Result<Workplace> place = workplace(call, Mode::Write);
    if (!place)
        return place.error();
    const Result<OfficerId> holder = place->staff.officer(call.text("OFFICER"_L1));
    if (!holder)
        return holder.error();
    const Seat &seat = place->seat;
    const Result<> done =
        withdraws ? organisation::revokeCertificate(seat.db, seat.session, *holder, number,
                                                    call.day("--withdrawn"_L1))
                  : organisation::addCertificate(seat.db, seat.session, *holder, **certificate);
    if (!done)
        return done.error();
    return {{{u"officer"_s, holder->toString()},
             {u"certificate"_s, number},
             {u"withdrawn"_s, withdraws}},
            withdraws ? PeopleText::tr("The certificate %1 no longer counts from %2 on.")
                            .arg(number, call.text("--withdrawn"_L1))
                      : PeopleText::tr("The certificate %1 is added.").arg(number)};
}

std::vector<Command> accountCommands()
{
    const Parameter login{"LOGIN"};
    const Parameter reason{"REASON"};
    return {
        {"accounts list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the accounts within your units"),
         "",
         listAccounts},
        {"accounts create",
         {login},
         {{"--roles", "ROLE,…",
           QT_TRANSLATE_NOOP(
               "Command",
               "what the account may do: squad_officer, squad_leader, legal_officer, "
               "bureau_leader, statistician, archivist, administrator, read_only_supervisor")},
          {"--unit", "UNIT",
           QT_TRANSLATE_NOOP("Command", "the unit it reaches, by name or key; without it yours")},
          {"--officer", "OFFICER",
           QT_TRANSLATE_NOOP("Command", "whose account it is, by name, certificate or key")}},
         QT_TRANSLATE_NOOP("Command", "Make an account with a password for the first log-in"),
         QT_TRANSLATE_NOOP("Command",
                           "That password is taken from ANJUAN_NEW_PASSWORD or asked for twice."),
         createAccount},
        {"accounts password",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "Choose another password for your own account"),
         QT_TRANSLATE_NOOP("Command", "The present one is taken from ANJUAN_PASSWORD, the new one "
                                      "from ANJUAN_NEW_PASSWORD; what is not there is asked for."),
         changePassword},
        {"accounts reset",
         {login},
         {},
         QT_TRANSLATE_NOOP("Command", "Give an account a password for one log-in"),
         QT_TRANSLATE_NOOP("Command",
                           "That password is taken from ANJUAN_NEW_PASSWORD or asked for twice."),
         resetPassword},
        {"accounts roles",
         {login, {"ROLE", WordType::Choice, Parameter::Presence::OneOrMore, roles}},
         {},
         QT_TRANSLATE_NOOP("Command", "Give an account these roles and no others"),
         "",
         setRoles},
        {"accounts disable",
         {login, reason},
         {},
         QT_TRANSLATE_NOOP("Command", "Close an account"),
         "",
         disableAccount},
        {"accounts enable",
         {login, reason},
         {},
         QT_TRANSLATE_NOOP("Command", "Open an account again"),
         "",
         enableAccount},
    };
}

} // namespace

std::vector<Command> peopleCommands()
{
    const Option unit{"--unit", "UNIT",
                      QT_TRANSLATE_NOOP("Command", "by name or key; without it yours")};
    const Option from{"--from", "DATE", QT_TRANSLATE_NOOP("Command", "the certificate's first day"),
                      WordType::Day};
    const Option to{"--to", "DATE", QT_TRANSLATE_NOOP("Command", "the certificate's last day"),
                    WordType::Day};
    std::vector<Command> all = accountCommands();
    const std::vector<Command> others = {
        {"units list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the units of the bureau"),
         "",
         listUnits},
        {"units add",
         {{"NAME"}},
         {{"--kind", "KIND",
           QT_TRANSLATE_NOOP("Command", "bureau, detachment, squad or town; without it squad"),
           WordType::Choice, unitKinds},
          {"--parent", "UNIT",
           QT_TRANSLATE_NOOP("Command", "the unit above, by name or key; without it yours")},
          {"--since", "DATE", QT_TRANSLATE_NOOP("Command", "its first day; without it today"),
           WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "Add a unit"),
         "",
         addUnit},
        {"officers list",
         {},
         {{"--expiring", "",
           QT_TRANSLATE_NOOP("Command", "only those whose certificate or legal qualification has "
                                        "ended or ends within 60 days")}},
         QT_TRANSLATE_NOOP("Command", "List the officers and their certificates"),
         "",
         listOfficers},
        {"officers add",
         {{"NAME"}},
         {unit,
          {"--certificate", "NUMBER",
           QT_TRANSLATE_NOOP("Command", "number of the enforcement certificate")},
          from,
          to,
          {"--qualification", "NUMBER",
           QT_TRANSLATE_NOOP("Command", "number of the national legal qualification")},
          {"--qualified-on", "DATE", QT_TRANSLATE_NOOP("Command", "the day it was awarded"),
           WordType::Day},
          {"--qualified-until", "DATE",
           QT_TRANSLATE_NOOP("Command", "last day of its registration; without it there is none"),
           WordType::Day},
          {"--reviewer-since", "DATE",
           QT_TRANSLATE_NOOP("Command", "first day as a reviewer of legality"), WordType::Day},
          {"--auxiliary", "",
           QT_TRANSLATE_NOOP("Command", "auxiliary staff, who may handle no case")}},
         QT_TRANSLATE_NOOP("Command", "Add an officer"),
         "",
         addOfficer},
        {"officers qualification",
         {{"OFFICER"}, {"NUMBER"}},
         {{"--qualified-on", "DATE", QT_TRANSLATE_NOOP("Command", "the day it was awarded"),
           WordType::Day},
          {"--qualified-until", "DATE",
           QT_TRANSLATE_NOOP("Command", "last day of its registration; without it there is none"),
           WordType::Day},
          {"--reviewer-since", "DATE",
           QT_TRANSLATE_NOOP("Command", "first day as a reviewer of legality"), WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "Register an officer’s legal qualification, or renew it"),
         "",
         registerQualification},
        {"officers certificate",
         {{"OFFICER"}, {"CERTIFICATE"}},
         {from,
          to,
          {"--withdrawn", "DATE",
           QT_TRANSLATE_NOOP("Command", "the certificate no longer counts from that day on"),
           WordType::Day}},
         QT_TRANSLATE_NOOP("Command", "Add a certificate, or record that one was withdrawn"),
         "",
         addCertificate},
    };
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

} // namespace anjuan::ctl

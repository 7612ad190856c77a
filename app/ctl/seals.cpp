// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/seals.h"

#include "app/ctl/command.h"
#include "app/ctl/desk.h"
#include "app/ctl/layout.h"
#include "app/ctl/terminal.h"
#include "app/ctl/views.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace anjuan::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SealsCommandText {
    Q_DECLARE_TR_FUNCTIONS(SealsCommandText)
};

QJsonObject jsonOf(const SealPicture &one)
{
    return {{u"name"_s, one.name},
            {u"accounts"_s, QJsonArray::fromStringList(one.accounts)},
            {u"millimetres"_s, one.picture.millimetres},
            {u"put_in_by"_s, one.account},
            {u"withdrawn"_s, one.isWithdrawn}};
}

/// A table of seals, or of signatures, whose owner is all that is said of who may use them.
Answer shown(Call &call, const std::vector<SealPicture> &all, const QString &key,
             const QString &none)
{
    QJsonArray json;
    Table table({});
    for (const SealPicture &one : all) {
        json.append(jsonOf(one));
        table.add({one.name, SealsCommandText::tr("%1 mm").arg(one.picture.millimetres),
                   one.isWithdrawn ? SealsCommandText::tr("withdrawn")
                                   : one.accounts.join(SealsCommandText::tr(", "))});
    }
    return {{{key, json}}, all.empty() ? none : table.toText(call.screen.columns())};
}

Answer listSeals(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto all = seals::list(seat->db, seat->session);
    if (!all)
        return all.error();
    return shown(call, *all, u"seals"_s, SealsCommandText::tr("No seal is put in."));
}

Answer putSeal(Call &call)
{
    const Result<QByteArray> png = readFile(call.text("FILE"_L1), seals::largestPicture);
    if (!png)
        return png.error();
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const QString name = call.text("NAME"_L1);
    const QStringList accounts = call.text("ACCOUNTS"_L1).split(u',', Qt::SkipEmptyParts);
    const int width = call.has("--mm"_L1) ? call.count("--mm"_L1) : 42;
    const Result<> done = seals::put(seat->db, seat->session, name, *png, width, accounts);
    if (!done)
        return done.error();
    return {{{u"seal"_s, name}, {u"accounts"_s, QJsonArray::fromStringList(accounts)}},
            SealsCommandText::tr("The seal “%1” can be put on documents by %2. It is a picture, no "
                                 "electronic seal.")
                .arg(name, accounts.join(SealsCommandText::tr(", ")))};
}

Answer withdrawSeal(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const QString name = call.text("NAME"_L1);
    const Result<> done = seals::withdraw(seat->db, seat->session, name);
    if (!done)
        return done.error();
    return {{{u"withdrawn"_s, name}},
            SealsCommandText::tr("The seal “%1” is withdrawn. Documents that bear it stay as they "
                                 "are.")
                .arg(name)};
}

Answer listSignatures(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Read);
    if (!seat)
        return seat.error();
    const auto all = seals::signatures(seat->db, seat->session);
    if (!all)
        return all.error();
    return shown(call, *all, u"signatures"_s, SealsCommandText::tr("No signature is put in."));
}

Answer putSignature(Call &call)
{
    const Result<QByteArray> png = readFile(call.text("FILE"_L1), seals::largestPicture);
    if (!png)
        return png.error();
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const Result<> done = seals::putSignature(seat->db, seat->session, *png,
                                              call.has("--mm"_L1) ? call.count("--mm"_L1) : 25);
    if (!done)
        return done.error();
    return {{{u"signature"_s, seat->session.actor.account}},
            SealsCommandText::tr("Your signature stands from now on on forms that you approved. It "
                                 "is a picture, no electronic signature.")};
}

Answer withdrawSignature(Call &call)
{
    const Result<Seat> seat = call.desk.sit(Mode::Write);
    if (!seat)
        return seat.error();
    const QString login =
        call.has("ACCOUNT"_L1) ? call.text("ACCOUNT"_L1) : seat->session.actor.account;
    const Result<> done = seals::withdrawSignature(seat->db, seat->session, login);
    if (!done)
        return done.error();
    return {{{u"withdrawn"_s, login}},
            SealsCommandText::tr("The signature of %1 is withdrawn. Documents that bear it stay as "
                                 "they are.")
                .arg(login)};
}

} // namespace

std::vector<Command> sealCommands()
{
    const Parameter name{"NAME"};
    const Parameter file{"FILE", WordType::Path};
    const Option width{"--mm", "N", QT_TRANSLATE_NOOP("Command", "how wide it is on paper"),
                       WordType::Number};
    return {
        {"seals list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the seals and who may put them on documents"),
         "",
         listSeals},
        {"seals put",
         {name, file, {"ACCOUNTS"}},
         {width},
         QT_TRANSLATE_NOOP("Command", "Put in the picture of a seal, for these accounts"),
         QT_TRANSLATE_NOOP("Command", "A PNG file, and log-ins parted by commas; an administrator "
                                      "cannot name himself. What was under the name before is "
                                      "replaced."),
         putSeal},
        {"seals withdraw",
         {name},
         {},
         QT_TRANSLATE_NOOP("Command", "Withdraw a seal"),
         "",
         withdrawSeal},
        {"signatures list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the signatures that are put in: one’s own, or all for "
                                      "who oversees"),
         "",
         listSignatures},
        {"signatures put",
         {file},
         {width},
         QT_TRANSLATE_NOOP("Command", "Put in the picture of one’s own signature"),
         QT_TRANSLATE_NOOP("Command", "A PNG file. It then stands on forms that one approved."),
         putSignature},
        {"signatures withdraw",
         {{"ACCOUNT", WordType::Text, Parameter::Presence::Optional}},
         {},
         QT_TRANSLATE_NOOP("Command", "Withdraw one’s signature, or as administrator another’s"),
         "",
         withdrawSignature},
    };
}

} // namespace anjuan::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_acts.h"

namespace anjuan::test {

using namespace Qt::StringLiterals;

Act draft(CaseId dossier, const QString &kind)
{
    Act act;
    act.id = ActId::create();
    act.dossier = dossier;
    act.kind = kind;
    act.day = Date(2026, 3, 5);
    act.recordedAt = *Moment::parse(u"2026-03-05T01:02:03.004Z");
    act.account = u"zhang_san"_s;
    act.role = u"squad_officer"_s;
    act.content = {
        {"place"_L1, u"南京东路123号"_s}, {"amount"_L1, 200000}, {"phone"_L1, u"13800000000"_s}};
    return act;
}

Result<Act> record(Database &db, const Act &act)
{
    return db.transact([&] {
        return ledger::append(db, act, {u"phone"_s}, ledger::end(db, act.dossier).sequence + 1);
    });
}

Result<Act> record(Database &db, const Act &act, int expectedSequence)
{
    return db.transact([&] { return ledger::append(db, act, {u"phone"_s}, expectedSequence); });
}

} // namespace anjuan::test

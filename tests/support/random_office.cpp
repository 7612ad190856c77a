// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_office.h"

#include "core/storage/past_store.h"
#include "core/storage/register_store.h"

namespace anjuan::test {

namespace {

constexpr int randomCases = 700;

} // namespace

RandomOffice::RandomOffice(const QString &kind) : office(kind)
{
    FigureOracle::Maker maker(office.bureau.squads);
    const Result<> written = office.db.transact([&]() -> Result<> {
        for (const auto &[party, partyKind] : maker.parties())
            past_store::putParty(office.db, party, partyKind);
        for (int number = 1; number <= randomCases; ++number) {
            oracle.rows.push_back(maker.make());
            register_store::write(office.db, 1000 + number, {}, oracle.rows.back(), {});
        }
        return {};
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().text));
    oracle.partyKinds = maker.parties();
}

} // namespace anjuan::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_office.h"

namespace anjuan::test {

using namespace Qt::StringLiterals;

namespace {

template <class T> T orEnd(Result<T> made)
{
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return *std::move(made);
}

} // namespace

SampleOffice::SampleOffice(const QString &kind)
    : place(kind), db(place.create()),
      bureau(orEnd(sample_bureau::create(db, u"Correct-Horse-9"_s, 2,
                                         *Moment::parse(u"2026-01-02T02:00:00.000Z"),
                                         place.folder() + u"/bureau.keys"_s))),
      book(orEnd(Rulebook::load(db)))
{
}

} // namespace anjuan::test

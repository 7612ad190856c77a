// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cases.h"
#include "core/services/sample_bureau.h"
#include "tests/support/test_database.h"

#include <QJsonArray>

namespace anjuan::test {

/// A sample bureau in which fines of two hundred yuan are decided on the spot.
struct FinedOffice {
    std::unique_ptr<Place> place;
    Database db;
    SampleBureau bureau{};
    Rulebook book{};

    static FinedOffice on(const QString &kind)
    {
        std::unique_ptr<Place> place;
        if (kind != QStringLiteral("sqlite"))
            place = std::make_unique<Place>(kind);
        Database db = place ? place->create() : memory();
        Result<SampleBureau> bureau = sample_bureau::create(
            db, QStringLiteral("Correct-Horse-9"), 1,
            *Moment::parse(QStringLiteral("2018-01-02T02:00:00.000Z")),
            place ? place->folder() + QStringLiteral("/bureau.keys") : QString());
        if (!bureau)
            qFatal("%s", qPrintable(bureau.error().text));
        Result<Rulebook> book = Rulebook::load(db);
        if (!book)
            qFatal("%s", qPrintable(book.error().text));
        return {std::move(place), std::move(db), *bureau, *book};
    }

    Session as(const QString &login, Date day) const { return bureau.at(login, day); }

    Recorded record(CaseId id, const QString &kind, Date day, const QJsonObject &content,
                    const QString &login = QStringLiteral("officer1"))
    {
        const Result<Recorded> recorded = cases::record(
            db, as(login, day), book, {.caseId = id, .kind = kind, .day = day, .content = content});
        if (!recorded)
            qFatal("%s: %s", qPrintable(kind), qPrintable(recorded.error().text));
        return *recorded;
    }

    /// A fine decided and served on that day; with its number.
    std::pair<CaseId, QString> fined(const QString &where, Date day)
    {
        using namespace Qt::StringLiterals;
        const Recorded decided =
            record({}, SummaryDecide::kind, day,
                   {{u"matter"_s, u"S-101"_s},
                    {u"party"_s, bureau.parties.value(u"person"_s).toString()},
                    {u"place"_s, where},
                    {u"penalties"_s,
                     QJsonArray{QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, u"200"_s}}}},
                    {u"facts"_s, u"占道经营"_s},
                    {u"basis"_s, u"条例第十七条"_s},
                    {u"officers"_s, QJsonArray{u"officer1"_s, u"officer2"_s}},
                    {u"certificates_shown"_s, true},
                    {u"defence_heard"_s, true},
                    {u"party_signed"_s, true},
                    {u"reconsideration_body"_s, u"某市人民政府"_s}});
        record(decided.file.id, Serve::kind, day,
               {{u"document"_s, 1}, {u"method"_s, u"direct"_s}, {u"recipient"_s, u"当事人"_s}});
        return {decided.file.id, decided.act.documentNumber};
    }
};

} // namespace anjuan::test

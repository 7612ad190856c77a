// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/replay.h"
#include "core/services/cases.h"
#include "core/services/sample_bureau.h"
#include "core/storage/ledger.h"
#include "tests/support/test_database.h"

#include <QJsonArray>
#include <QTest>
#include <memory>

namespace anjuan::test {

using namespace Qt::StringLiterals;

inline const Date start(2026, 3, 2);

inline QJsonArray fine(const QString &amount)
{
    return {QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, amount}}};
}

inline QJsonArray allAgreed()
{
    QJsonArray rows;
    for (const Name<ReviewItem> &item : reviewItemNames)
        rows.append(QJsonObject{{u"item"_s, QString(item.text)},
                                {u"verdict"_s, u"agreed"_s},
                                {u"text"_s, u"逐项审核，没有异议"_s}});
    return rows;
}

/// All agreed but the facts.
inline QJsonArray factsObjected()
{
    QJsonArray rows = allAgreed();
    rows.replace(2, QJsonObject{{u"item"_s, u"facts"_s},
                                {u"verdict"_s, u"objected"_s},
                                {u"text"_s, u"证据不足"_s}});
    return rows;
}

/// The column of a test that runs on each kind of database.
inline void addDatabaseKinds()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : databaseKinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

inline QJsonObject decision(const QString &amount = u"6000.00"_s)
{
    return {{u"penalties"_s, fine(amount)},
            {u"facts"_s, u"占用人行道经营"_s},
            {u"basis"_s, u"示例依据"_s},
            {u"reasons"_s, u"按基准"_s},
            {u"reconsideration_body"_s, u"某市人民政府"_s},
            {u"court"_s, u"某市某区人民法院"_s},
            {u"payment_place"_s, u"某银行"_s}};
}

/// A bureau whose cases of major public interest need a legality review.
struct ReviewStage {
    std::unique_ptr<test::Place> place;
    Database db;
    SampleBureau bureau;
    Rulebook book;

    /// `isFile`: also on SQLite where others can open it.
    static ReviewStage on(const QString &kind, bool isFile = false)
    {
        std::unique_ptr<test::Place> place;
        if (kind != u"sqlite" || isFile)
            place = std::make_unique<test::Place>(kind);
        Database db = place ? place->create() : test::memory();
        Result<SampleBureau> bureau = sample_bureau::create(
            db, u"Correct-Horse-9"_s, 1, *Moment::parse(u"2018-01-02T02:00:00.000Z"),
            place ? place->folder() + u"/bureau.keys"_s : QString());
        if (!bureau)
            qFatal("%s", qPrintable(bureau.error().text));
        Result<Rulebook> book = Rulebook::load(db);
        if (!book)
            qFatal("%s", qPrintable(book.error().text));
        return {std::move(place), std::move(db), *bureau, *book};
    }

    Session at(const QString &login, Date day = start) const { return bureau.at(login, day); }

    Result<Recorded> record(CaseId id, const QString &kind, const QJsonObject &content,
                            const QString &login = u"officer1"_s, Date day = start)
    {
        return cases::record(db, at(login, day), book,
                             {.caseId = id, .kind = kind, .day = day, .content = content});
    }

    Recorded must(CaseId id, const QString &kind, const QJsonObject &content,
                  const QString &login = u"officer1"_s, Date day = start)
    {
        Result<Recorded> done = record(id, kind, content, login, day);
        if (!done)
            qFatal("%s: %s", qPrintable(kind), qPrintable(done.error().text));
        return *done;
    }

    /// Written into the ledger beside every gate, in a sound chain.
    void forge(CaseId id, const QString &kind, const QString &account, const QString &role,
               const QJsonObject &content)
    {
        const Result<> kept = db.transact([&]() -> Result<> {
            Act act;
            act.id = ActId::create();
            act.dossier = id;
            act.kind = kind;
            act.day = start;
            act.recordedAt = at(account).now;
            act.account = account;
            act.role = role;
            act.content = content;
            const int last = fold(ledger::acts(db, id)).lastSequence();
            if (const auto done = ledger::append(db, act, {}, last + 1); !done)
                return done.error();
            return {};
        });
        if (!kept)
            qFatal("%s: %s", qPrintable(kind), qPrintable(kept.error().text));
    }

    /// The acts of a case up to the notice, its terms waived: only the review is lacking.
    std::vector<std::pair<QString, QJsonObject>> way(const QString &where) const
    {
        const QJsonArray officers{u"officer1"_s, u"officer2"_s};
        const QString party = bureau.parties.value(u"shop"_s).toString();
        return {{u"register_lead"_s,
                 {{u"source"_s, u"patrol"_s}, {u"description"_s, u"占道"_s}, {u"place"_s, where}}},
                {u"file_case"_s,
                 {{u"matter"_s, u"S-102"_s},
                  {u"party"_s, party},
                  {u"officers"_s, officers},
                  {u"cause"_s, u"占道"_s},
                  {u"facts"_s, u"占道"_s}}},
                {u"report_investigation"_s,
                 {{u"facts"_s, u"占道"_s},
                  {u"proposal"_s, u"penalise"_s},
                  {u"penalties"_s, fine(u"6000.00"_s)},
                  {u"basis"_s, u"示例依据"_s},
                  {u"discretion"_s, u"基准"_s},
                  {u"public_interest"_s, true}}},
                {u"notify"_s,
                 {{u"intends"_s, u"penalise"_s},
                  {u"penalties"_s, fine(u"6000.00"_s)},
                  {u"facts"_s, u"占道"_s},
                  {u"basis"_s, u"示例依据"_s},
                  {u"hearing_offered"_s, false}}},
                {u"serve"_s,
                 {{u"document"_s, 5}, {u"method"_s, u"direct"_s}, {u"recipient"_s, u"本人"_s}}},
                {u"waive"_s, {{u"right"_s, u"statement"_s}, {u"in_writing"_s, true}}}};
    }

    CaseId unreviewed(const QString &where)
    {
        CaseId id;
        for (const auto &[kind, content] : way(where)) {
            id = must(id, kind, content).file.id;
            if (kind == FileCase::kind)
                must(id, Approve::kind, {{u"act"_s, 2}}, u"chief1"_s);
        }
        return id;
    }

    /// The same with a review that has passed.
    CaseId reviewed(const QString &where)
    {
        const CaseId id = unreviewed(where);
        must(id, RequestReview::kind,
             {{u"proposes"_s, u"penalise"_s}, {u"penalties"_s, fine(u"6000.00"_s)}});
        must(id, Review::kind,
             {{u"outcome"_s, u"agree"_s}, {u"items"_s, allAgreed()}, {u"opinion"_s, u"同意"_s}},
             u"legal1"_s);
        return id;
    }

    CaseFile file(CaseId id)
    {
        CaseFile found;
        const Result<> read = db.read([&]() -> Result<> {
            found = fold(ledger::acts(db, id));
            return {};
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return found;
    }

    QStringList unlawful()
    {
        const Result<cases::ReplayReport> report = cases::replayDecisions(db, book);
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return report->faults;
    }

    QStringList accounts() const { return bureau.sessions.keys(); }
};

} // namespace anjuan::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/casework/findings.h"
#include "core/services/accounts.h"
#include "core/services/file_examination.h"
#include "tests/bench/databases.h"
#include "tests/support/long_case.h"

#include <QThread>

namespace anjuan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 200;
constexpr double mostForLongCase = 5;  ///< milliseconds
constexpr double mostForOneFile = 0.6; ///< milliseconds: 100 000 in a minute

} // namespace

void measureExamination(const QString &path, qint64 cases, std::vector<Measured> &lines)
{
    Office office(path);
    const Rules rules = office.book.on(office.officer.today);
    const CaseFile file = test::longCase(60);
    Times ours;
    for (int round = 0; round < rounds; ++round)
        ours.measure([&] { (void)findings(file, {}, rules, office.officer.today); });
    for (const int percent : {50, 99})
        lines.push_back(atMost(time(cases, u"findings of a case of 60 acts, p%1"_s.arg(percent),
                                    ours.percentile(percent), {}),
                               mostForLongCase));

    // Once to bring the file into the memory of the system: reading the acts is also the floor.
    const Bare db(path);
    Times floor;
    for (int round = 0; round < 2; ++round) {
        Statement acts =
            db.prepare("SELECT a.sequence, a.kind, a.day, a.recorded_at, a.account, a.role,"
                       " a.document_number, a.content, p.content FROM act a"
                       " LEFT JOIN act_personal p ON p.position = a.position"
                       " ORDER BY a.dossier_id, a.sequence");
        floor = {};
        floor.measure([&] {
            while (acts.step())
                for (int column = 0; column < acts.columns(); ++column)
                    (void)acts.bytes(column).size();
        });
    }
    const Session legal =
        must(accounts::logIn(office.db, u"legal1"_s, password(), office.officer.now));
    for (const int threads : {1, 2}) {
        if (threads > QThread::idealThreadCount())
            continue;
        qint64 examined = 0;
        Times whole;
        whole.measure([&] {
            examined = must(file_examination::examine(office.db, legal, office.book,
                                                      {.closedOnly = false, .threads = threads}))
                           .cases;
        });
        Measured line = time(cases, u"examine all files, %1 thread(s)"_s.arg(threads),
                             whole.percentile(50), floor.percentile(50));
        // The minute is meant for two cores.
        if (threads == 2)
            line = atMost(line, mostForOneFile * static_cast<double>(examined));
        lines.push_back(line);
    }
}

} // namespace anjuan::bench

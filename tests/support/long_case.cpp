// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/long_case.h"

#include <QJsonArray>

namespace anjuan::test {

using namespace Qt::StringLiterals;

namespace {

Act act(int sequence, const QString &kind, Date day, const QJsonObject &content)
{
    Act made;
    made.dossier = CaseId::parse(u"0197f000-0000-7000-8000-000000000001"_s);
    made.sequence = sequence;
    made.kind = kind;
    made.day = day;
    made.recordedAt = *Moment::parse(u"2026-03-02T02:00:00.000Z"_s);
    made.account = u"officer1"_s;
    made.documentNumber = u"N-%1"_s.arg(sequence);
    made.content = content;
    return made;
}

} // namespace

CaseFile longCase(int count)
{
    const QJsonArray officers{u"a"_s, u"b"_s};
    const QJsonArray fine{QJsonObject{{u"kind"_s, u"fine"_s}, {u"amount"_s, u"500.00"_s}}};
    std::vector<Act> acts;
    const auto add = [&](const QString &kind, Date day, const QJsonObject &content) {
        acts.push_back(act(static_cast<int>(acts.size()) + 1, kind, day, content));
    };
    add(u"register_lead"_s, Date(2026, 3, 2),
        {{u"source"_s, u"patrol"_s}, {u"description"_s, u"x"_s}});
    add(u"file_case"_s, Date(2026, 3, 2),
        {{u"matter"_s, u"S-101"_s},
         {u"party"_s, u"0197f000-0000-7000-8000-000000000002"_s},
         {u"officers"_s, officers},
         {u"cause"_s, u"x"_s},
         {u"facts"_s, u"x"_s}});
    add(u"approve"_s, Date(2026, 3, 2), {{u"act"_s, 2}});
    while (static_cast<int>(acts.size()) < count - 4)
        add(u"inquire"_s, Date(2026, 3, 3),
            {{u"person"_s, u"x"_s},
             {u"relation"_s, u"party"_s},
             {u"started_at"_s, u"09:00"_s},
             {u"ended_at"_s, u"09:30"_s},
             {u"place"_s, u"x"_s},
             {u"officers"_s, officers},
             {u"certificates_shown"_s, true},
             {u"rights_told"_s, true},
             {u"record"_s, u"x"_s}});
    add(u"report_investigation"_s, Date(2026, 3, 4),
        {{u"facts"_s, u"x"_s},
         {u"proposal"_s, u"penalise"_s},
         {u"penalties"_s, fine},
         {u"basis"_s, u"x"_s},
         {u"discretion"_s, u"x"_s}});
    add(u"notify"_s, Date(2026, 3, 5),
        {{u"intends"_s, u"penalise"_s},
         {u"penalties"_s, fine},
         {u"facts"_s, QString(u"很长的事实"_s).repeated(300)},
         {u"basis"_s, u"x"_s},
         {u"hearing_offered"_s, false}});
    add(u"decide_penalty"_s, Date(2026, 3, 20),
        {{u"penalties"_s, fine},
         {u"facts"_s, QString(u"很长的事实"_s).repeated(300)},
         {u"basis"_s, u"x"_s},
         {u"reasons"_s, u"x"_s},
         {u"reconsideration_body"_s, u"某市人民政府"_s},
         {u"court"_s, u"某市某区人民法院"_s}});
    add(u"approve"_s, Date(2026, 3, 20), {{u"act"_s, count - 1}});
    return fold(acts);
}

} // namespace anjuan::test

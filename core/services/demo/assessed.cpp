// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/assessed.h"

#include "core/services/discretion_lists.h"
#include "core/services/matters.h"

#include <QCoreApplication>

namespace anjuan::demo {

using namespace Qt::StringLiterals;

namespace {

struct AssessedText {
    Q_DECLARE_TR_FUNCTIONS(AssessedText)
};

} // namespace

QString assessedMatter() { return u"CG-027"_s; }

const std::vector<AssessedCase> &assessedCases()
{
    static const std::vector<AssessedCase> cases = [] {
        const auto fined = [](int daysBefore, int squad, const QString &area, qint64 yuan) {
            return AssessedCase{.daysBefore = daysBefore,
                                .squad = squad,
                                .weighing = {.area = area},
                                .fine = Money::yuan(yuan)};
        };
        std::vector<AssessedCase> all{fined(430, 0, u"4"_s, 1000),  fined(405, 1, u"5"_s, 1200),
                                      fined(380, 0, u"2.5"_s, 500), fined(350, 1, u"6"_s, 1300),
                                      fined(320, 0, u"5"_s, 1100),  fined(290, 1, u"4.5"_s, 1200),
                                      fined(260, 0, u"3.5"_s, 900)};
        AssessedCase exempted = fined(240, 1, u"1.5"_s, 0);
        exempted.isExempted = true;
        all.push_back(exempted);
        all.push_back(fined(215, 1, u"6.5"_s, 1300));
        AssessedCase again = fined(190, 0, u"1.8"_s, 400);
        again.partyOf = 0;
        again.weighing.refusal =
            u"当事人在二十四个月内因同类违法行为受过行政处罚，不属于初次违法，不适用首违不罚。"_s;
        all.push_back(again);
        AssessedCase lighter = fined(165, 1, u"12"_s, 1200);
        lighter.weighing.ground = u"unfair"_s;
        lighter.weighing.reason =
            u"占用面积大，但经营不足一小时即主动撤除并清洗路面，当事人依靠摆摊维持生活，按从重阶次处罚显失公平。"_s;
        all.push_back(lighter);
        AssessedCase farOff = fined(140, 0, u"7.5"_s, 1600);
        farOff.weighing.remark =
            u"面积接近该阶次上限，且经两次劝导仍不撤除，按该阶次上限处罚；高于同类案件的通常区间，理由如上。"_s;
        all.push_back(farOff);
        AssessedCase open = fined(25, 1, u"5.5"_s, 1200);
        open.halt = Halt::UnderInvestigation;
        all.push_back(open);
        return all;
    }();
    return cases;
}

Result<> addAssessedLists(Database &db, const Session &admin, const Session &legal, Date since)
{
    const auto matters = matters::import(db, admin, u":/resources/demo/assessed_matters.csv"_s,
                                         {.batch = u"示例补充"_s});
    if (!matters)
        return matters.error();
    const auto benchmarks =
        discretion_lists::importBenchmarks(db, legal, u":/resources/demo/assessed_benchmarks.csv"_s,
                                           {.name = u"示例市摆摊经营行政处罚裁量基准"_s,
                                            .effectiveFrom = since,
                                            .issuer = u"示例市城市管理局"_s});
    if (!benchmarks)
        return benchmarks.error();
    const auto exemptions =
        discretion_lists::importExemptions(db, legal, u":/resources/demo/assessed_exemptions.csv"_s,
                                           {.name = u"示例市摆摊经营首违不罚清单"_s,
                                            .effectiveFrom = since,
                                            .issuer = u"示例市城市管理局"_s,
                                            .batch = u"第一批"_s});
    if (!exemptions)
        return exemptions.error();
    if (!benchmarks->stored || !exemptions->stored)
        return refused(AssessedText::tr("The made-up benchmarks cannot be read."));
    return {};
}

} // namespace anjuan::demo

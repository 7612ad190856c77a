// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/discretion.h"

#include <QCoreApplication>

namespace anjuan::ctl {

std::vector<Command> discretionCommands()
{
    const std::vector<Option> common{
        {"--dry-run", "",
         QT_TRANSLATE_NOOP("Command", "say what would be done, and change nothing")},
        {"--edition", "NAME",
         QT_TRANSLATE_NOOP("Command", "the name of the set, or its day of effect; without it the "
                                      "file's name")},
        {"--from", "DATE", QT_TRANSLATE_NOOP("Command", "its day of effect; without it today"),
         WordType::Day},
        {"--until", "DATE", QT_TRANSLATE_NOOP("Command", "the first day it no longer counts"),
         WordType::Day},
        {"--issuer", "NAME", QT_TRANSLATE_NOOP("Command", "who issued it")},
        {"--good-rows", "",
         QT_TRANSLATE_NOOP("Command", "take the good rows though others are wrong")},
        {"--column", "HEADER=COLUMN",
         QT_TRANSLATE_NOOP("Command", "which column a header that is not known means; may be said "
                                      "several times")},
        {"--window", "MONTHS",
         QT_TRANSLATE_NOOP("Command", "over how many months earlier cases count"), WordType::Count},
        {"--encoding", "NAME",
         QT_TRANSLATE_NOOP("Command", "how a CSV file is written, where it is not found out"),
         WordType::Choice, "UTF-8|UTF-16LE|UTF-16BE|GB18030"},
        {"--sheet", "NAME",
         QT_TRANSLATE_NOOP("Command", "the sheet of a workbook; without it the first")}};
    std::vector<Option> benchmarkOptions = common;
    benchmarkOptions.insert(
        benchmarkOptions.end(),
        {{"--level", "LEVEL", QT_TRANSLATE_NOOP("Command", "the level of the issuer"),
          WordType::Choice, "national|province|city|district|bureau"},
         {"--model", "MODEL",
          QT_TRANSLATE_NOOP("Command",
                            "how tiers without amounts take theirs from the law's range"),
          WordType::Choice, "stated|30-40-30|60|mean|factors"},
         {"--fen", "", QT_TRANSLATE_NOOP("Command", "amounts are not cut to whole yuan")}});
    std::vector<Option> exemptionOptions = common;
    exemptionOptions.insert(
        exemptionOptions.end(),
        {{"--batch", "NAME", QT_TRANSLATE_NOOP("Command", "the batch the list was published in")},
         {"--basis", "BASIS",
          QT_TRANSLATE_NOOP("Command",
                            "what counts against “first”: that it was found, or punished"),
          WordType::Choice, "found|punished"},
         {"--warnings-count", "",
          QT_TRANSLATE_NOOP("Command", "earlier warnings and corrections count as well")},
         {"--no-commitment", "",
          QT_TRANSLATE_NOOP("Command", "the list asks for no commitment letter")}});
    const Option on{"--on", "DATE",
                    QT_TRANSLATE_NOOP("Command", "the day of the conduct; without it today"),
                    WordType::Day};
    const Option matter{"--matter", "MATTER",
                        QT_TRANSLATE_NOOP("Command", "code of the matter, or the words of the "
                                                     "violation")};
    return {
        {"import benchmarks",
         {{"FILE", WordType::Path}},
         benchmarkOptions,
         QT_TRANSLATE_NOOP("Command", "Take over discretion benchmarks 裁量基准 from CSV or XLSX"),
         QT_TRANSLATE_NOOP("Command",
                           "Every wrong cell is named with its row, and so are overlaps, "
                           "gaps and words that a person must judge."),
         importBenchmarks},
        {"import exemptions",
         {{"FILE", WordType::Path}},
         exemptionOptions,
         QT_TRANSLATE_NOOP("Command", "Take over an exemption list 免罚清单 from CSV or XLSX"),
         "",
         importExemptions},
        {"benchmarks list",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "List the sets of benchmarks"),
         "",
         listBenchmarks},
        {"benchmarks show",
         {{"EDITION"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Show the rows of a set, NAME or NAME@DATE"),
         "",
         showBenchmarks},
        {"benchmarks compare",
         {{"BEFORE"}, {"AFTER"}},
         {},
         QT_TRANSLATE_NOOP("Command", "Compare two editions row by row"),
         "",
         compareBenchmarks},
        {"benchmarks check",
         {},
         {},
         QT_TRANSLATE_NOOP("Command", "Say which benchmarks have gone stale"),
         "",
         checkBenchmarks},
        {"benchmarks repeal",
         {{"EDITION"}, {"REASON"}},
         {{"--from", "DATE",
           QT_TRANSLATE_NOOP("Command", "the first day it no longer counts; without it today"),
           WordType::Day},
          {"--exemptions", "", QT_TRANSLATE_NOOP("Command", "an exemption list is meant")}},
         QT_TRANSLATE_NOOP("Command", "End an edition that nothing takes the place of"),
         "",
         repealBenchmarks},
        {"exemptions list",
         {{"EDITION", WordType::Text, Parameter::Presence::Optional}},
         {},
         QT_TRANSLATE_NOOP("Command", "List the exemption lists, or the items of one"),
         "",
         listExemptions},
        {"assess",
         {{"FACT", WordType::Text, Parameter::Presence::Any}},
         {matter,
          {"--party-kind", "KIND", QT_TRANSLATE_NOOP("Command", "what the party is"),
           WordType::Choice, "natural_person|sole_trader|legal_person|other_organisation"},
          on,
          {"--party", "PARTY",
           QT_TRANSLATE_NOOP("Command", "whose earlier punishments are counted")},
          {"--edition", "NAME",
           QT_TRANSLATE_NOOP("Command", "the set; without it the nearest in "
                                        "force")},
          {"--case", "NUMBER",
           QT_TRANSLATE_NOOP("Command", "the recorded facts of this case, of --edition or its own"),
           WordType::Case},
          {"--for", "FACTOR", QT_TRANSLATE_NOOP("Command", "what speaks for the party")},
          {"--against", "FACTOR", QT_TRANSLATE_NOOP("Command", "what speaks against it")},
          {"--also", "MATTER",
           QT_TRANSLATE_NOOP("Command", "another matter that the same act breaks; may be said "
                                        "several times")}},
         QT_TRANSLATE_NOOP("Command", "Say what a benchmark makes of the facts: area=4.5 "
                                      "correction=in_time"),
         QT_TRANSLATE_NOOP("Command", "A fact that plays no part is NAME=none. Words that a person "
                                      "must judge are WORDS=yes or WORDS=no. Where two tiers fit, "
                                      "or none, it says so and picks none."),
         runAssess},
        {"first-offence",
         {{"FACT", WordType::Text, Parameter::Presence::Any}},
         {matter,
          {"--party", "PARTY",
           QT_TRANSLATE_NOOP("Command", "key, credit code, identity number or name")},
          on,
          {"--plate", "PLATE", QT_TRANSLATE_NOOP("Command", "of a vehicle the matter is tied to")},
          {"--list", "NAME", QT_TRANSLATE_NOOP("Command", "the exemption list, where several fit")},
          {"--item", "NUMBER", QT_TRANSLATE_NOOP("Command", "its item, where several fit")},
          {"--ground", "GROUND",
           QT_TRANSLATE_NOOP("Command", "why it could go unpunished; without it as the list says"),
           WordType::Choice, "first_offence|minor_corrected|no_fault"}},
         QT_TRANSLATE_NOOP("Command",
                           "Look through the whole register whether it is the first time"),
         "",
         runFirstOffence},
        {"like",
         {{"NUMBER", WordType::Case}},
         {{"--fine", "AMOUNT",
           QT_TRANSLATE_NOOP("Command", "the fine to be placed among them; without it that of the "
                                        "case")}},
         QT_TRANSLATE_NOOP("Command", "Show what like cases were fined 同案同罚"),
         QT_TRANSLATE_NOOP("Command", "Decided within five years in the same matter, tier and kind "
                                      "of party. A case that was not assessed is compared by its "
                                      "matter alone, with others that were not assessed either. "
                                      "What was changed later is shown and not counted."),
         runLike},
        {"consistency",
         {},
         {{"--year", "Y", QT_TRANSLATE_NOOP("Command", "the calendar year; without it this one"),
           WordType::Year},
          {"--xlsx", "FILE", QT_TRANSLATE_NOOP("Command", "write the sheet into this workbook too"),
           WordType::Path}},
         QT_TRANSLATE_NOOP("Command", "Compare the year's fines by matter and squad"),
         "",
         runConsistency},
    };
}

} // namespace anjuan::ctl

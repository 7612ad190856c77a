// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"
#include "core/domain/casework/words_remedies.h"

/// Acts of an administrative dispute 行政争议 about anything else of the bureau: there is no
/// penalty case, the dossier begins with what is attacked.
namespace anjuan {

/// Opens the dossier. The reconsideration or the suit follows as in any case.
struct OpenDispute {
    static constexpr QLatin1StringView kind{"open_dispute"};
    static constexpr const char *label =
        QT_TRANSLATE_NOOP("Act", "Open a dispute without a penalty case");

    DisputeAbout about{};
    QString title;
    QString contestedNumber;
    std::optional<Date> contestedOn{};
    PartyId party{};
    QString unit;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("about"), QT_TRANSLATE_NOOP("Act", "What the dispute is about")},
              &OpenDispute::about, disputeAboutNames);
        field({QLatin1StringView("title"), QT_TRANSLATE_NOOP("Act", "What is attacked"),
               FieldNote::Required,
               QT_TRANSLATE_NOOP("Act", "The act of the bureau, or what it is said not to have "
                                        "done, in one line")},
              &OpenDispute::title);
        field({QLatin1StringView("contested_number"),
               QT_TRANSLATE_NOOP("Act", "Number of the act attacked"), FieldNote::Optional},
              &OpenDispute::contestedNumber);
        field({QLatin1StringView("contested_on"),
               QT_TRANSLATE_NOOP("Act", "Day of the act attacked"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Leave empty where the bureau is said not to have acted")},
              &OpenDispute::contestedOn);
        field({QLatin1StringView("party"), QT_TRANSLATE_NOOP("Act", "Applicant or plaintiff")},
              &OpenDispute::party);
        field({QLatin1StringView("unit"), QT_TRANSLATE_NOOP("Act", "Unit"), FieldNote::Optional,
               QT_TRANSLATE_NOOP("Act", "Handling unit; without it the unit of the account")},
              &OpenDispute::unit, FieldType::Unit);
    }
};

/// What a remedy ordered to be done again, or to be done at last, was done.
struct RemakeAct {
    static constexpr QLatin1StringView kind{"remake_act"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Record the act made anew");

    QString number;
    QString content;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("number"), QT_TRANSLATE_NOOP("Act", "Number of the new act"),
               FieldNote::Optional},
              &RemakeAct::number);
        field({QLatin1StringView("content"), QT_TRANSLATE_NOOP("Act", "What was done")},
              &RemakeAct::content, FieldType::LongText);
    }
};

/// The dispute is over.
struct CloseDispute {
    static constexpr QLatin1StringView kind{"close_dispute"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Close the dispute");

    QString ending;

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("ending"), QT_TRANSLATE_NOOP("Act", "How it ended")},
              &CloseDispute::ending, FieldType::LongText);
    }
};

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/demo/stories.h"

namespace anjuan::demo {

/// One case of the ordinary procedure, told from the lead to the archive. Whatever the plot does
/// not ask to be late keeps its time: the longest way from filing to decision takes less than
/// ninety days.
class OrdinaryTale {
public:
    OrdinaryTale(History &history, const Plot &plot, const Calendar &calendar);

    void tell();

private:
    Dice &dice() { return m_history.dice(); }
    bool wants(DemoTrait trait) const { return m_plot.wanted.contains(trait); }
    void hasIfWanted(DemoTrait trait);
    void haltAt(Halt halt);

    int addBy(const Session &by, QLatin1StringView kind, const QJsonObject &content)
    {
        return m_history.add(kind, by, content);
    }
    /// By the first officer.
    int add(QLatin1StringView kind, const QJsonObject &content)
    {
        return m_history.add(kind, m_pair.first, content);
    }
    /// Adds a proposal that is approved on one of the next days. Sent back once if `returned`.
    int addApproved(QLatin1StringView kind, const QJsonObject &content, bool returned = false,
                    int mostDays = 1);
    void serveDirectly(int document);

    // detection.cpp: what a camera saw; true where nothing comes of it.
    bool detect();

    // inquiry.cpp: from the lead to the first inspection.
    void lead();
    bool turnAway();
    void file();
    void recuse();
    void inspect();

    // measures.cpp: the rest of the investigation, with the measures on goods.
    void preserve();
    void seize();
    void storeGoods();
    QString sealNumber(int line) const;
    void inquire();
    void disposeOfPreserved();
    void releaseSeized();
    void orderCorrection();
    void suspend();
    void extend();
    bool endEarly();
    void report();

    // weighing.cpp: benchmark, deviation and exemption.
    void weigh();
    QJsonArray factsOfWeighing() const;
    QString discretionInReport() const;

    // decision.cpp: from the notice to the decision.
    void notify();
    void hear();
    void askForHearing();
    void waitForReview();
    void review();
    void discuss();
    void decide();
    void checkFirstOffence();
    void checkMinor();
    void decideNoPenalty();

    // closing.cpp: from its service to the archive.
    void serveDecision();
    void publish();
    void withdrawPublication(const QString &reason);
    void repairCredit();
    void pay();
    void close(const QString &ground, const QString &summary);

    // remedies.cpp: what the party does against the decision, and what is done where it does
    // nothing.
    int reconsider();
    void reconsidered(const QString &outcome, bool settled);
    void sued();
    void enforce(Date servedOn);

    History &m_history;
    const Plot &m_plot;
    const Calendar &m_calendar;
    Pair m_pair;
    Date m_filedOn;
    Money m_fine{};
    Money m_confiscated{};
    int m_inspection = 0;
    int m_preservation = 0;
    int m_seizure = 0;
    Date m_seizedOn;
    int m_notice = 0;
    int m_decision = 0;
    int m_publication = 0;
    Date m_noticeServedOn;
    bool m_isReviewAwaited = false; ///< it ends with the request for a legality review
};

} // namespace anjuan::demo

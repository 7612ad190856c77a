// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/documents.h"

namespace anjuan {

/// Documents of many cases made into one PDF: what is issued already as it was issued, and where
/// that is wished, what can be issued and is not yet. Each document is issued by itself: a refusal
/// or a stop leaves what was issued before it and nothing half done.
namespace paper_batch {

constexpr int mostCases = 1'000;

struct Wish {
    QStringList documents{}; ///< kinds; empty: all
    bool issues = false;     ///< also issue what can be issued and is not
};

/// A document lying in a file, to be joined with others.
struct Sheet {
    QString caseNumber{};
    QString label{};
    QString number{};
    QString path{}; ///< of the Word document
};

/// What came of one case.
struct Line {
    CaseId id{};
    QString number{};
    int issued = 0;
    std::vector<Sheet> sheets{};
    QStringList refused{}; ///< a sentence for each document that was not issued
};

/// Issues and fetches the documents of one case; files are put into `place`, an existing folder,
/// under names that begin with `first`, first + 1 and so on. Not found where the case is out of
/// reach.
Result<Line> prepare(Database &db, const Session &session, const Rulebook &book,
                     const BureauKeys *keys, const EvidenceFolder &folder, const Wish &wish,
                     CaseId id, const QString &place, int first);

/// One PDF of the sheets in their order, with an outline. Needs LibreOffice; refuses to write over
/// a file that is there. The number of its pages.
Result<int> join(const std::vector<Sheet> &sheets, const QString &pdf,
                 const Progress &progress = {});

} // namespace paper_batch
} // namespace anjuan

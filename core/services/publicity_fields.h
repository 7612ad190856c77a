// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/parties/party.h"
#include "core/services/publicity.h"

namespace anjuan {

/// How the file 双公示 is laid out; resources/publicity/fields.json.
struct PublicityLayout {
    QString root, row; ///< elements of the XML
    QString validUntil;
    QHash<QString, QString> partyKinds{};   ///< by partyKindNames
    QHash<QString, QString> penaltyKinds{}; ///< by penaltyKindNames
    std::vector<PublicityField> fields{};
};

const PublicityLayout &publicityLayout();

/// The values of a row by their names, as the layout asks for them.
struct PublicityValues {
    const Party &party;
    const CaseFile &file;
    const PreparePublication &text;
    const Publicity &publicity;
    QString decisionNumber;
    QString violation;
    QString agency;
    QString agencyCode;
};

/// The cells of a row in the order of the fields. What is wrong goes to `problems`; nothing is cut.
QStringList publicityCells(const PublicityValues &values, std::vector<PublicityProblem> &problems);

/// Fen as 万元 with six decimals: 200000 is "0.200000".
QString tenThousands(Money amount);

} // namespace anjuan

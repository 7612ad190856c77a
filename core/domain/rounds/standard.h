// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendar/date.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

namespace anjuan {

/// A grade of a case file: what has at least so many of a hundred points has it.
struct StandardGrade {
    QString name{};
    int from = 0; ///< tenths of a point, of 1000

    friend bool operator==(const StandardGrade &, const StandardGrade &) = default;
};

/// One thing a case file is looked at for.
struct StandardItem {
    QString id{};      ///< its number in the standard, "3.2"
    QString section{}; ///< 类别
    QString text{};
    QString article{};
    int points = 0;      ///< tenths; what it is worth. None where it is a veto
    int each = 0;        ///< tenths; what one occurrence costs, at most `points` in all
    bool isVeto = false; ///< 一票否决: a file with such a fault has the lowest grade
    QStringList rules{}; ///< findings that prefill it, by id
    QString mark{};      ///< how sure its source is: A to D; empty where the bureau says it itself

    friend bool operator==(const StandardItem &, const StandardItem &) = default;
};

/// 案卷评查标准: an edition. Items have their order; grades go from the best to the lowest, which
/// begins at nothing.
struct FileStandard {
    QString name{};
    QString issuer{};
    QString source{}; ///< where its sentences come from
    Date effectiveFrom{1970, 1, 1};
    bool isVerified = false; ///< every sentence was read in the text of its issuer
    QList<StandardGrade> grades{};
    QList<StandardItem> items{};

    const StandardItem *item(const QString &id) const; ///< null where there is none
    /// Tenths of all items that give points.
    int points() const;
    /// The lowest where `isVetoed`.
    QString gradeOf(int tenths, bool isVetoed) const;
    bool isBest(const QString &grade) const;

    friend bool operator==(const FileStandard &, const FileStandard &) = default;
};

QJsonObject jsonOf(const FileStandard &standard);
/// Read strictly; `name` is what faults name.
Result<FileStandard> readStandard(const QByteArray &json, const QString &name);
/// The one that comes with the program.
Result<FileStandard> shippedStandard();
/// What must hold for an edition as a whole: a name, items of different numbers, points, grades in
/// order, rules that there are.
Result<> checkStandard(const FileStandard &standard);

/// A row of a table as a standard has it, cell by cell.
struct StandardCells {
    QString id{};
    QString section{};
    QString text{};
    QString article{};
    QString points{};
    QString each{};
    QString veto{};
    QString rules{};
};
struct StandardFault {
    qint64 row = 0;
    QString text{};

    friend bool operator==(const StandardFault &, const StandardFault &) = default;
};
/// The item a row says; what is wrong with it goes to `faults`.
std::optional<StandardItem> readStandardRow(const StandardCells &cells, qint64 row,
                                            QList<StandardFault> &faults);
/// "90", "90.5" and "90分" as tenths; nothing for anything else or more than 1000 points.
std::optional<int> readTenths(const QString &text);
/// "90" or "90.5".
QString tenthsText(int tenths);
/// "优秀=90,合格=60,不合格=0"; the lowest may be left out as nothing.
Result<QList<StandardGrade>> readGrades(const QString &text);

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/matters/matter.h"

#include <QStringList>

namespace anjuan {

/// A column of a matter list. The header words known for it, in any width and case, a unit in
/// brackets allowed after those of money ("罚款上限(万元)"):
///   Code        编码, 事项编码, 权力编码, 职权编码, 权力事项编码, 代码, code, matter code
///   Name        名称, 事项名称, 权力名称, 职权名称, 权力事项名称, 违法行为, 案由, name, matter
///   Violated    违反条款, 违反依据, 违则, 违法依据, violated articles
///   Applied     处罚依据, 设定依据, 实施依据, 法律依据, 罚则, 依据, basis, applied articles
///   Kinds       处罚种类, 处罚类型, 罚种, penalties, penalty kinds
///   FineRange   罚款幅度, 处罚幅度, 罚款金额, fine range
///   FineFrom    罚款下限, 最低罚款, 罚款起点, fine from, fine min
///   FineTo      罚款上限, 最高罚款, fine to, fine max
///   Department  监管部门, 主管部门, 行业主管部门, 实施部门, department
///   From        生效日期, 施行日期, 实施日期, 启用日期, effective from
///   Until       失效日期, 废止日期, 停用日期, repealed on
///   Remark      备注, 说明, remark
/// Needed: Code, Name, Applied, Kinds, and From where the list has no date of effect of its
/// own.
enum class MatterColumn {
    Code,
    Name,
    Violated,
    Applied,
    Kinds,
    FineRange,
    FineFrom,
    FineTo,
    Department,
    From,
    Until,
    Remark
};

/// Where a list keeps what.
struct MatterColumns {
    struct Place {
        MatterColumn column{};
        int index = 0;
        QString header;
        bool inTenThousands = false; ///< the header says 万元
    };
    QList<Place> places;
    QStringList ignored; ///< headers that are not known, for the preview
};

/// Whether a row is the header of a matter list: it names code and name.
bool isMatterHeader(const QStringList &cells);

/// The columns of `header`; refused where one that is needed is missing or two say the same.
Result<MatterColumns> matterColumns(const QStringList &header, bool hasDateOfEffect);

/// What a list says of all its rows.
struct MatterBatch {
    QString name;
    std::optional<Date> effectiveFrom; ///< of rows that give no date of their own
};

/// What is wrong with one cell.
struct MatterFieldError {
    qint64 row = 0;
    QString column; ///< its header
    QString text;   ///< a whole sentence

    friend bool operator==(const MatterFieldError &, const MatterFieldError &) = default;
};

/// One row as a matter, or everything that is wrong with it.
struct MatterReading {
    qint64 row = 0;
    Matter matter;
    QList<MatterFieldError> errors; ///< empty: the matter is good
};

/// Reads the cells of row `number`.
MatterReading matterFromRow(const MatterColumns &columns, qint64 number, const QStringList &cells,
                            const MatterBatch &batch);

/// The kinds named in "警告、罚款"; nothing, and the word that is not known, otherwise.
Result<QList<PenaltyKind>> readPenaltyKinds(QStringView text);

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QIODevice;

namespace anjuan {

/// The holidays of a year as a bureau types the State Council's notice into a spreadsheet.
namespace holiday_list {

/// The tables in `file`, which can seek, is open and is called `name`, in the form of
/// resources/calendar/holidays.json: a file of that form as it is, or a CSV or XLSX list with a day
/// off or a made-up working day in each row (columns 日期 or 开始 and 结束, 类型, and where there
/// are: 名称, 年度, 通知). Days off in a row that bear one name are one holiday. Nothing of a list
/// is known to be verified. Refused with each wrong row named.
Result<QByteArray> read(QIODevice &file, const QString &name);
/// The same of the file at `path`.
Result<QByteArray> read(const QString &path);

} // namespace holiday_list

} // namespace anjuan

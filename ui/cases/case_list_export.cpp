// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_export.h"

#include "ui/shell/workplace.h"

#include <algorithm>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t exportPiece = 2000; ///< cases between two looks at the button "Stop"

double widthOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Number:
        return 32;
    case CaseColumn::Party:
    case CaseColumn::Matter:
    case CaseColumn::Cause:
    case CaseColumn::Place:
        return 28;
    case CaseColumn::Unit:
    case CaseColumn::Officers:
    case CaseColumn::Waiting:
        return 18;
    case CaseColumn::LeadOn:
    case CaseColumn::Stage:
    case CaseColumn::FiledOn:
    case CaseColumn::DecidedOn:
    case CaseColumn::ClosedOn:
    case CaseColumn::Fine:
    case CaseColumn::Paid:
    case CaseColumn::NextDue:
    case CaseColumn::Procedure:
    case CaseColumn::Outcome:
        return 13;
    }
    Q_UNREACHABLE();
}

} // namespace

CaseListExport::CaseListExport(Workplace &workplace, CaseListModel::Keys keys,
                               const QList<CaseColumn> &columns, const QString &path,
                               QObject *parent)
    : QObject(parent), m_workplace(workplace), m_keys(std::move(keys)), m_columns(columns),
      m_path(path), m_writer(std::make_shared<std::unique_ptr<XlsxWriter>>())
{
}

void CaseListExport::begin()
{
    if (m_keys->size() > static_cast<std::size_t>(XlsxWriter::mostRows)) {
        emit failed(
            {Error::Kind::Refused,
             tr("A sheet holds at most %1 cases; filter the list first.").arg(XlsxWriter::mostRows),
             {},
             {}});
        deleteLater();
        return;
    }
    m_workplace.write(
        this,
        [cases = static_cast<int>(m_keys->size())](Seat &seat) {
            return case_lists::noteExport(seat.db, seat.session, cases);
        },
        [this](const Result<> &noted) {
            if (noted)
                return makeBook();
            emit failed(noted.error());
            deleteLater();
        });
}

void CaseListExport::makeBook()
{
    std::vector<XlsxWriter::Column> columns;
    for (const CaseColumn column : m_columns)
        columns.push_back({case_columns::label(column), widthOf(column)});
    m_workplace.read(
        this,
        [writer = m_writer, path = m_path, sheet = tr("Cases"), columns](Seat &) -> Result<> {
            Result<std::unique_ptr<XlsxWriter>> created = XlsxWriter::create(path, sheet, columns);
            if (!created)
                return created.error();
            *writer = std::move(*created);
            return {};
        },
        [this](const Result<> &answer) {
            if (answer) {
                writeNext();
                return;
            }
            emit failed(answer.error());
            deleteLater();
        });
}

void CaseListExport::cancel() { m_isCancelled = true; }

void CaseListExport::writeNext()
{
    if (m_isCancelled) {
        emit cancelled();
        deleteLater();
        return;
    }
    if (m_done >= m_keys->size()) {
        complete();
        return;
    }
    QList<qint64> entries;
    const std::size_t end = std::min(m_done + exportPiece, m_keys->size());
    for (; m_done < end; ++m_done)
        entries << (*m_keys)[m_done].entry;
    m_workplace.read(
        this,
        [writer = m_writer, entries, columns = m_columns](Seat &seat) -> Result<int> {
            const auto lines = case_lists::lines(seat.db, seat.session, seat.book, entries);
            if (!lines)
                return lines.error();
            for (const CaseLine &line : *lines)
                if (const Result<> done = (*writer)->write(case_columns::row(line, columns)); !done)
                    return done.error();
            return static_cast<int>(lines->size());
        },
        [this](const Result<int> &answer) {
            if (!answer) {
                emit failed(answer.error());
                deleteLater();
                return;
            }
            m_written += *answer;
            emit progressed(static_cast<int>(m_done), static_cast<int>(m_keys->size()));
            writeNext();
        });
}

void CaseListExport::complete()
{
    m_workplace.read(
        this, [writer = m_writer](Seat &) { return (*writer)->finish(); },
        [this](const Result<> &answer) {
            if (answer)
                emit finished(m_path, m_written);
            else
                emit failed(answer.error());
            deleteLater();
        });
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/long_job.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEvery = 100; ///< milliseconds

} // namespace

LongJob::LongJob(Workplace &workplace, const QString &title, Job job, QWidget *parent)
    : QDialog(parent), m_course(std::make_shared<Course>()), m_said(new QLabel(title)),
      m_bar(new QProgressBar), m_stop(new QPushButton(tr("Stop")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"long_job"_s);
    setWindowTitle(title);
    m_said->setWordWrap(true);
    m_said->setMinimumWidth(380);
    m_said->setObjectName(u"long_job_said"_s);
    m_bar->setAccessibleName(title);
    m_bar->setRange(0, 0);
    m_stop->setObjectName(u"long_job_stop"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_said);
    column->addWidget(m_bar);
    column->addWidget(m_stop, 0, Qt::AlignRight);
    connect(m_stop, &QPushButton::clicked, this, &LongJob::reject);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        const qint64 total = m_course->total;
        if (total <= 0 || m_isOver)
            return;
        m_bar->setRange(0, 1000);
        m_bar->setValue(static_cast<int>(m_course->done * 1000 / total));
    });
    timer->start(lookEvery);
    workplace.read(
        this,
        [course = m_course, job = std::move(job)](Seat &seat) {
            return job(seat, [course](qint64 done, qint64 total) {
                course->done = done;
                course->total = total;
                return !course->stops;
            });
        },
        [this](const Result<QString> &answer) { settle(answer); });
}

LongJob::~LongJob() { m_course->stops = true; }

void LongJob::reject()
{
    if (m_isOver) {
        QDialog::reject();
        return;
    }
    m_course->stops = true;
    m_stop->setEnabled(false);
    m_said->setText(tr("Stopping…"));
}

void LongJob::settle(const Result<QString> &answer)
{
    m_isOver = true;
    if (answer) {
        emit done(*answer);
        accept();
        return;
    }
    if (m_course->stops) {
        QDialog::reject();
        return;
    }
    m_bar->hide();
    m_said->setText(answer.error().text);
    m_stop->setText(tr("Close"));
    m_stop->setEnabled(true);
}

} // namespace anjuan

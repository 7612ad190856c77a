// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/act_form.h"

#include "ui/cases/conflict_panel.h"
#include "ui/cases/draft_bar.h"
#include "ui/cases/evidence_file_field.h"
#include "ui/cases/form_rows.h"
#include "ui/discretion/live_discretion.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/day_field.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>

namespace anjuan {

using namespace Qt::StringLiterals;

QJsonObject ActForm::content() const
{
    QJsonObject content = m_rows->content();
    content.remove(m_day->field().name);
    return content;
}

void ActForm::submit()
{
    // What an input method has not handed over yet belongs to the field.
    QGuiApplication::inputMethod()->commit();
    if (m_isBusy || m_isLoading)
        return;
    m_conflict->hide();
    if (m_files && m_files->isBusy())
        return showSentence(m_trouble, tr("A file is still being taken in."));
    if (const int wrong = m_rows->check(); wrong > 0)
        return showSentence(m_trouble, tr("%n field(s) must be looked at again.", nullptr, wrong));
    if (const Result<QJsonObject> readable = canonicalContent(m_kind, content()); !readable)
        return showSentence(m_trouble, text::sentence(readable.error()));
    m_draft->keep();
    m_series.clear();
    if (m_files)
        m_series = m_files->contentsFor(content());
    if (m_series.empty())
        m_series.push_back(content());
    const QJsonObject first = m_series.front();
    m_series.erase(m_series.begin());
    send(first);
}

void ActForm::send(const QJsonObject &content)
{
    showSentence(m_trouble, {});
    setBusy(true);
    RecordRequest request;
    request.caseId = recordedIn();
    request.id = m_draft->actId();
    request.kind = m_kind.name;
    request.day = m_day->day().value_or(m_context.facts->today);
    request.content = content;
    request.after = m_after;
    m_workplace.write(
        this,
        [request](Seat &seat) { return cases::record(seat.db, seat.session, seat.book, request); },
        [this](const Result<Recorded> &answer) { settle(answer); });
}

void ActForm::settle(const Result<Recorded> &answer)
{
    setBusy(false);
    if (!answer) {
        if (answer.error().kind == Error::Kind::Conflict)
            showConflict();
        else
            showRefusal(answer.error());
        return;
    }
    m_after = answer->act.sequence;
    m_draft->renewActId();
    if (!m_series.empty()) {
        const QJsonObject next = m_series.front();
        m_series.erase(m_series.begin());
        return send(next);
    }
    m_draft->finish();
    const CaseId id = answer->act.dossier;
    const int sequence = answer->act.sequence;
    const QString number = answer->act.documentNumber;
    m_workplace.announce(id);
    emit recorded(id, sequence, number);
}

/// The refusal above the form, and beside the field that it names.
void ActForm::showRefusal(const Error &why)
{
    showSentence(m_trouble, text::sentence(why));
    // Where several tiers fit, or none, the person chooses.
    if (!m_rows->blame(why.text) && m_live)
        m_live->leadToChoice();
}

/// Somebody recorded in the case meanwhile: shows what, and lets the person decide.
void ActForm::showConflict()
{
    setBusy(true);
    m_workplace.write( // the connection that has just seen it
        this,
        [id = m_id, kind = m_kind.name](Seat &seat) {
            return case_desk::formFacts(seat.db, seat.session, seat.book, id, kind);
        },
        [this](const Result<FormFacts> &answer) {
            setBusy(false);
            if (!answer)
                return showSentence(m_trouble, text::sentence(answer.error()));
            m_conflict->compare(*m_context.facts, *answer, m_kind, content());
            m_conflict->disconnect(this);
            connect(m_conflict, &ConflictPanel::theirsWanted, this, &ActForm::takeTheirs);
            connect(m_conflict, &ConflictPanel::anywayWanted, this,
                    [this, now = answer->file.lastSequence()] {
                        m_after = now;
                        submit();
                    });
            m_workplace.announce(m_id);
        });
}

/// One field says what the case says now; the rest stays as it is typed.
void ActForm::takeTheirs(const QString &field, const QJsonValue &value)
{
    FieldEditor *editor = m_rows->editor(field);
    if (editor)
        editor->setValue(value);
    else if (FieldEditor *changes = m_rows->editor(u"changes"))
        changes->setValue(QJsonObject{{field, value}});
    noteEdit();
}

void ActForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_record->setEnabled(!busy);
    m_conflict->setBusy(busy);
    m_discard->setEnabled(!busy);
    if (busy)
        m_record->setText(tr("Recording …"));
    else
        showButton();
}

} // namespace anjuan

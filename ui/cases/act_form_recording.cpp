// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/act_form.h"

#include "ui/cases/evidence_file_field.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/day_field.h"

#include <QFrame>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace anjuan {

using namespace Qt::StringLiterals;

void ActForm::checkRow(Row &row)
{
    QString text = row.editor->fault();
    if (text.isEmpty())
        if (const Result<> good = field_value::check(row.editor->field(), row.editor->value());
            !good)
            text = good.error().text;
    row.fault->setText(text);
    row.fault->setVisible(!text.isEmpty());
}

/// Marks every field that cannot stand as it is, and goes to the first of them.
bool ActForm::checkAll()
{
    Row *first = nullptr;
    int wrong = 0;
    for (Row &row : m_rows) {
        checkRow(row);
        if (row.fault->isHidden())
            continue;
        ++wrong;
        if (!first)
            first = &row;
    }
    if (!first)
        return true;
    showTrouble(tr("%n field(s) must be looked at again.", nullptr, wrong));
    m_scroll->ensureWidgetVisible(first->editor);
    first->editor->setFocus();
    return false;
}

QJsonObject ActForm::content() const
{
    QJsonObject content;
    for (const Row &row : m_rows) {
        if (row.editor == m_day)
            continue;
        if (const QJsonValue value = row.editor->value(); !value.isUndefined())
            content.insert(row.editor->field().name, value);
    }
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
        return showTrouble(tr("A file is still being taken in."));
    if (!checkAll())
        return;
    if (const Result<QJsonObject> readable = canonicalContent(m_kind, content()); !readable)
        return showTrouble(text::sentence(readable.error()));
    keepDraft();
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
    showTrouble({});
    setBusy(true);
    RecordRequest request;
    request.caseId = m_id;
    request.id = m_actId;
    request.kind = m_kind.name;
    request.day = m_day->day().value_or(m_context.facts->today);
    request.content = content;
    request.after = m_after;
    m_workplace.write(
        this,
        [request](Seat &seat) {
            return cases::record(seat.db, seat.session, seat.book, request);
        },
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
    m_actId = ActId::create();
    if (!m_series.empty()) {
        const QJsonObject next = m_series.front();
        m_series.erase(m_series.begin());
        return send(next);
    }
    m_draftTimer.stop();
    m_isTyped = false;
    drafts::discard(draftKey());
    const CaseId id = answer->act.dossier;
    const int sequence = answer->act.sequence;
    const QString number = answer->act.documentNumber;
    m_workplace.announce(id);
    emit recorded(id, sequence, number);
}

/// The refusal above the form, and beside the field that it names.
void ActForm::showRefusal(const Error &why)
{
    showTrouble(text::sentence(why));
    for (const Row &row : m_rows) {
        const QString label = u"“%1”"_s.arg(row.editor->field().labelHere());
        if (!why.text.contains(u"(%1)"_s.arg(row.editor->field().name)) ||
            !why.text.contains(label))
            continue;
        row.fault->setText(why.text);
        row.fault->show();
        m_scroll->ensureWidgetVisible(row.editor);
        row.editor->setFocus();
        return;
    }
}

/// Somebody recorded in the case meanwhile: shows what, and lets the person decide.
void ActForm::showConflict()
{
    const int seen = m_after.value_or(0);
    setBusy(true);
    m_workplace.write( // the connection that has just seen it
        this,
        [id = m_id, kind = m_kind.name](Seat &seat) {
            return case_desk::formFacts(seat.db, seat.session, seat.book, id, kind);
        },
        [this, seen](const Result<FormFacts> &answer) {
            setBusy(false);
            if (!answer)
                return showTrouble(text::sentence(answer.error()));
            QStringList between;
            for (const Entry &entry : answer->file.entries)
                if (entry.act.sequence > seen)
                    between << act_text::line(entry, answer->names, answer->file);
            m_conflictText->setText(
                tr("Meanwhile this was recorded in the case:\n%1\nYour act is not recorded; what "
                   "you typed is kept.")
                    .arg(between.join(u'\n')));
            m_conflict->show();
            m_anyway->disconnect(this);
            connect(m_anyway, &QPushButton::clicked, this, [this, now = answer->file.lastSequence()] {
                m_after = now;
                submit();
            });
            m_anyway->setFocus();
            m_workplace.announce(m_id);
        });
}

void ActForm::showTrouble(const QString &text)
{
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::Window, theme::ground(theme::Tone::Bad));
    palette.setColor(QPalette::WindowText, theme::text(theme::Tone::Bad));
    m_trouble->setPalette(palette);
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void ActForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_record->setEnabled(!busy);
    m_anyway->setEnabled(!busy);
    m_discard->setEnabled(!busy);
    if (busy)
        m_record->setText(tr("Recording …"));
    else
        showButton();
}

} // namespace anjuan

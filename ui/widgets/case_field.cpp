// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/case_field.h"

#include "core/services/cases.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 200; ///< milliseconds

} // namespace

CaseField::CaseField(const FieldInfo &field, const FormContext &context, QWidget *parent)
    : TextField(field, parent), m_context(context), m_note(noteLabel(u"case_note"_s))
{
    line()->setPlaceholderText(tr("Number of the case"));
    row()->addWidget(m_note, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &CaseField::find);
    connect(line(), &QLineEdit::textChanged, this, [this] {
        m_found = {};
        show({}, {});
        m_pause.start();
    });
}

QJsonValue CaseField::value() const
{
    return m_found.isNull() ? TextField::value() : QJsonValue(m_found.toString());
}

void CaseField::setValue(const QJsonValue &value)
{
    const QString key = value.toString();
    line()->setText(m_context.facts->names.value(key, key));
    m_found = CaseId::parse(key);
    find();
}

void CaseField::find()
{
    m_pause.stop();
    if (typed().isEmpty())
        return;
    m_context.workplace.read(
        this,
        [word = m_found.isNull() ? typed() : m_found.toString()](Seat &seat) -> Result<CaseView> {
            const Result<CaseId> id = cases::findByNumber(seat.db, seat.session, word);
            if (!id)
                return id.error();
            return cases::open(seat.db, seat.session, *id);
        },
        [this, asked = typed()](const Result<CaseView> &answer) {
            if (asked != typed())
                return;
            if (!answer)
                return show({}, text::sentence(answer.error()));
            const bool isNew = m_found != answer->row.id;
            m_found = answer->row.id;
            show(answer->partyName, {});
            if (isNew)
                emit edited();
        });
}

void CaseField::show(const QString &note, const QString &fault)
{
    m_note->setText(note);
    m_fault = fault;
}

} // namespace anjuan

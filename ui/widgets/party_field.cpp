// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/party_field.h"

#include "core/services/parties.h"
#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/new_party_form.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int partyPause = 120;

QString shownName(const Party &party)
{
    return party.shop.isEmpty()
               ? party.name
               : PartyField::tr("%1 (%2)", "a name and a shop").arg(party.name, party.shop);
}

/// Kind, code and number of cases: what tells two parties of one name apart.
QString aboutParty(const Party &party, int cases)
{
    QStringList parts{wordFor(partyKindNames, party.kind)};
    for (const QString &code : {party.creditCode, party.identityShown})
        if (!code.isEmpty())
            parts << code;
    if (!party.telephoneShown.isEmpty())
        parts << party.telephoneShown;
    parts << (cases == 0           ? PartyField::tr("no case yet")
              : cases >= manyCases ? PartyField::tr("%1 cases or more").arg(cases)
                                   : PartyField::tr("%n case(s)", nullptr, cases));
    return parts.join(PartyField::tr(" · "));
}

} // namespace

PartyField::PartyField(const FieldInfo &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent), m_workplace(context.workplace), m_line(new QLineEdit),
      m_new(new QPushButton(tr("New party…"))), m_results(new QListWidget),
      m_note(noteLabel(u"note_"_s + field.name)), m_column(tight(new QVBoxLayout(this)))
{
    m_line->setPlaceholderText(tr("Name or its pinyin, shop, credit code or identity number"));
    m_line->setClearButtonEnabled(true);
    adopt(m_line);
    m_new->setObjectName(u"new_"_s + field.name);
    m_new->setAutoDefault(false);
    auto *row = tight(new QHBoxLayout);
    row->addWidget(m_line, 1);
    row->addWidget(m_new);
    m_column->addLayout(row);
    m_results->setObjectName(u"results_"_s + field.name);
    m_results->setAccessibleName(tr("Parties found"));
    m_results->setMaximumHeight(theme::scaled(150));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->hide();
    m_note->hide();
    m_column->addWidget(m_results);
    m_column->addWidget(m_note);
    m_pause.setSingleShot(true);
    m_pause.setInterval(partyPause);
    connect(&m_pause, &QTimer::timeout, this, &PartyField::look);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_party = {};
        m_note->hide();
        m_pause.start();
        emit edited();
    });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_party = {};
    });
    connect(m_results, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { take(m_results->row(item)); });
    connect(m_new, &QPushButton::clicked, this, &PartyField::openNew);
}

QJsonValue PartyField::value() const
{
    return m_party.id.isNull() ? QJsonValue(QJsonValue::Undefined)
                               : QJsonValue(m_party.id.toString());
}

void PartyField::setValue(const QJsonValue &value)
{
    const PartyId id = PartyId::parse(value.toString());
    if (id.isNull()) {
        m_party = {};
        m_line->clear();
        m_note->hide();
        return;
    }
    m_party.id = id; // at once: whoever reads the form before the answer reads the same
    const int asked = ++m_asked;
    m_workplace.read(
        this,
        [id](Seat &seat) -> Result<PartyChoice> {
            const Result<Party> party = parties::find(seat.db, seat.session, seat.keys, id);
            if (!party)
                return party.error();
            const auto cases =
                cases::list(seat.db, seat.session, {.party = id, .limit = manyCases});
            if (!cases)
                return cases.error();
            return PartyChoice{*party, static_cast<int>(cases->size())};
        },
        [this, asked](const Result<PartyChoice> &answer) {
            if (asked == m_asked && answer)
                choose(answer->party, answer->cases);
        });
}

QString PartyField::fault() const
{
    if (!m_party.id.isNull() || m_line->text().trimmed().isEmpty())
        return {};
    return tr("Choose the party from the list, or enter it as a new one.");
}

QJsonValue PartyField::draft() const
{
    QJsonObject draft;
    if (!m_party.id.isNull())
        draft.insert(u"party"_s, m_party.id.toString());
    else if (!m_line->text().isEmpty())
        draft.insert(u"typed"_s, m_line->text());
    if (m_newForm && !m_newForm->isEmpty())
        draft.insert(u"new"_s, m_newForm->draft());
    return draft.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(draft);
}

void PartyField::restore(const QJsonValue &draft)
{
    const QJsonObject object = draft.toObject();
    if (object.contains("party"_L1))
        setValue(object.value("party"_L1));
    else
        m_line->setText(object.value("typed"_L1).toString());
    if (object.contains("new"_L1)) {
        openNew();
        m_newForm->restore(object.value("new"_L1).toObject());
    }
}

void PartyField::look()
{
    const QString text = m_line->text().trimmed();
    const int asked = ++m_asked;
    if (text.size() < 2) {
        m_results->hide();
        return;
    }
    m_workplace.read(
        this,
        [text](Seat &seat) {
            return case_desk::findParties(seat.db, seat.session, seat.keys, text);
        },
        [this, asked](const Result<std::vector<PartyChoice>> &answer) {
            if (asked != m_asked)
                return;
            if (answer)
                list(*answer);
            else
                m_note->setText(text::sentence(answer.error()));
        });
}

void PartyField::list(const std::vector<PartyChoice> &found)
{
    m_found = found;
    m_results->clear();
    for (const PartyChoice &choice : m_found)
        m_results->addItem(
            u"%1\n%2"_s.arg(shownName(choice.party), aboutParty(choice.party, choice.cases)));
    m_results->setVisible(!m_found.empty());
    m_note->setVisible(m_found.empty());
    if (m_found.empty())
        m_note->setText(tr("No party of the register fits; it may be a new one."));
    else
        m_results->setCurrentRow(0);
}

void PartyField::take(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const PartyChoice choice = m_found[static_cast<std::size_t>(row)];
    choose(choice.party, choice.cases);
}

void PartyField::choose(const Party &party, int cases)
{
    m_pause.stop();
    ++m_asked;
    m_party = party;
    m_line->setText(shownName(party));
    m_line->setCursorPosition(0);
    m_results->hide();
    m_note->setText(aboutParty(party, cases));
    m_note->show();
    emit edited();
    emit chosen();
}

void PartyField::openNew()
{
    if (!m_newForm) {
        m_newForm = new NewPartyForm(m_workplace);
        m_column->addWidget(m_newForm);
        connect(m_newForm, &NewPartyForm::edited, this, &FieldEditor::edited);
        connect(m_newForm, &NewPartyForm::entered, this, [this](const Party &party) {
            choose(party, 0);
            m_line->setFocus();
            m_newForm->deleteLater();
            m_newForm = nullptr;
        });
        connect(m_newForm, &NewPartyForm::cancelled, this, [this] {
            m_line->setFocus();
            m_newForm->deleteLater();
            m_newForm = nullptr;
            emit edited();
        });
        if (m_party.id.isNull())
            m_newForm->begin(m_line->text().trimmed());
    }
    m_results->hide();
    m_newForm->show();
    m_newForm->setFocus();
}

bool PartyField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && m_results->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int last = m_results->count() - 1;
        const int row = m_results->currentRow();
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_results->setCurrentRow(
                std::clamp(row + (key->key() == Qt::Key_Down ? 1 : -1), 0, last));
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->modifiers()) {
            take(row);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_results->hide();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace anjuan

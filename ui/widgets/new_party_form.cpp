// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/new_party_form.h"

#include "core/domain/parties/codes.h"
#include "core/services/parties.h"
#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/shell/workplace.h"
#include "ui/text.h"
#include "ui/widgets/field_editor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

NewPartyForm::NewPartyForm(Workplace &workplace, QWidget *parent)
    : QFrame(parent), m_workplace(workplace), m_form(new QFormLayout), m_kind(new QComboBox),
      m_trouble(noteLabel(u"new_party_trouble"_s)),
      m_save(new QPushButton(tr("Enter into the register"))), m_alike(new QVBoxLayout)
{
    setObjectName(u"new_party"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    auto *title = new QLabel(tr("New party"));
    column->addWidget(title);
    column->addLayout(m_form);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kind->setObjectName(u"new_party_kind"_s);
    for (const Name<PartyKind> &one : partyKindNames)
        m_kind->addItem(wordFor(partyKindNames, one.value), QString(one.text));
    m_form->addRow(tr("What it is:"), m_kind);
    m_name = addLine(u"new_party_name"_s, tr("Name:"));
    m_shop = addLine(u"new_party_shop"_s, tr("Name of the shop:"));
    m_code = addLine(u"new_party_code"_s, tr("Credit code:"));
    m_codeNote = noteLabel(u"new_party_code_note"_s);
    m_form->addRow(QString(), m_codeNote);
    m_representative = addLine(u"new_party_representative"_s, tr("Representative:"));
    m_identity = addLine(u"new_party_identity"_s, tr("Identity number:"));
    m_identityNote = noteLabel(u"new_party_identity_note"_s);
    m_form->addRow(QString(), m_identityNote);
    m_telephone = addLine(u"new_party_telephone"_s, tr("Telephone:"));
    m_address = addLine(u"new_party_address"_s, tr("Address:"));
    column->addWidget(m_trouble);
    column->addLayout(m_alike);
    auto *buttons = new QHBoxLayout;
    m_save->setObjectName(u"new_party_save"_s);
    m_save->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Not a new party"));
    cancel->setObjectName(u"new_party_cancel"_s);
    cancel->setAutoDefault(false);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    setFocusProxy(m_name);
    for (QLabel *note : {m_codeNote, m_identityNote, m_trouble})
        note->hide();

    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewPartyForm::fitKind);
    connect(m_code, &QLineEdit::textChanged, this, &NewPartyForm::checkCode);
    connect(m_identity, &QLineEdit::textChanged, this, &NewPartyForm::checkIdentity);
    connect(m_save, &QPushButton::clicked, this, &NewPartyForm::save);
    connect(m_address, &QLineEdit::returnPressed, this, &NewPartyForm::save);
    connect(cancel, &QPushButton::clicked, this, &NewPartyForm::cancelled);
    fitKind();
}

QLineEdit *NewPartyForm::addLine(const QString &name, const QString &label)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    m_form->addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &NewPartyForm::edited);
    return line;
}

PartyKind NewPartyForm::kind() const
{
    return valueOf(partyKindNames, m_kind->currentData().toString())
        .value_or(PartyKind::NaturalPerson);
}

void NewPartyForm::begin(const QString &typed)
{
    const QString code = tidyCode(typed);
    if (checkIdentityNumber(code, m_workplace.session().today)) {
        m_identity->setText(code);
    } else if (checkCreditCode(code)) {
        m_kind->setCurrentIndex(2);
        m_code->setText(code);
    } else {
        // What companies call themselves.
        for (const QString &word : {u"公司"_s, u"厂"_s, u"集团"_s, u"合作社"_s})
            if (typed.endsWith(word))
                m_kind->setCurrentIndex(2);
        m_name->setText(typed);
    }
}

bool NewPartyForm::isEmpty() const
{
    for (const QLineEdit *line :
         {m_name, m_shop, m_code, m_representative, m_identity, m_telephone, m_address})
        if (!line->text().isEmpty())
            return false;
    return true;
}

QJsonObject NewPartyForm::draft() const
{
    QJsonObject draft{{u"kind"_s, m_kind->currentData().toString()}};
    for (const QLineEdit *line :
         {m_name, m_shop, m_code, m_representative, m_identity, m_telephone, m_address})
        draft.insert(line->objectName(), line->text());
    return draft;
}

void NewPartyForm::restore(const QJsonObject &draft)
{
    m_kind->setCurrentIndex(m_kind->findData(draft.value("kind"_L1).toString()));
    for (QLineEdit *line :
         {m_name, m_shop, m_code, m_representative, m_identity, m_telephone, m_address})
        line->setText(draft.value(line->objectName()).toString());
}

void NewPartyForm::fitKind()
{
    const PartyKind is = kind();
    const bool hasShop = is == PartyKind::SoleTrader;
    const bool hasCode = is != PartyKind::NaturalPerson;
    const bool isPerson = is == PartyKind::NaturalPerson || is == PartyKind::SoleTrader;
    const std::pair<QLineEdit *, bool> lines[] = {{m_shop, hasShop},
                                                  {m_code, hasCode},
                                                  {m_representative, !isPerson},
                                                  {m_identity, isPerson},
                                                  {m_telephone, isPerson}};
    for (const auto &[line, fits] : lines) {
        line->setVisible(fits);
        m_form->labelForField(line)->setVisible(fits);
    }
    checkCode();
    checkIdentity();
    emit edited();
}

void NewPartyForm::tell(QLabel *label, const QString &text, bool isBad)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText,
                     theme::text(isBad ? theme::Tone::Bad : theme::Tone::Good));
    label->setPalette(palette);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void NewPartyForm::checkCode()
{
    const QString code = tidyCode(m_code->text());
    if (code.isEmpty() || kind() == PartyKind::NaturalPerson)
        return tell(m_codeNote, {}, false);
    const Result<> good = checkCreditCode(code);
    tell(m_codeNote, good ? tr("The check characters fit.") : good.error().text, !good);
}

void NewPartyForm::checkIdentity()
{
    const QString number = tidyCode(m_identity->text());
    const PartyKind is = kind();
    if (number.isEmpty() || is == PartyKind::LegalPerson || is == PartyKind::OtherOrganisation)
        return tell(m_identityNote, {}, false);
    const Result<> good = checkIdentityNumber(number, m_workplace.session().today);
    const std::optional<Date> born = birthDate(number);
    tell(m_identityNote,
         good ? tr("The check character fits; born on %1.").arg(born ? toIso(*born) : QString())
              : good.error().text,
         !good);
}

PartyDraft NewPartyForm::typed() const
{
    const auto shown = [](const QLineEdit *line) {
        return line->isHidden() ? QString() : line->text();
    };
    PartyDraft draft{.kind = kind(),
                     .name = m_name->text(),
                     .shop = shown(m_shop),
                     .creditCode = shown(m_code),
                     .representative = shown(m_representative),
                     .address = m_address->text()};
    if (const QString number = shown(m_identity); !number.isEmpty())
        draft.identityNumber = number;
    if (const QString number = shown(m_telephone); !number.isEmpty())
        draft.telephone = number;
    return tidied(draft);
}

void NewPartyForm::save()
{
    QGuiApplication::inputMethod()->commit();
    const PartyDraft draft = typed();
    tell(m_trouble, {}, false);
    if (const Result<> good = checkParty(draft, m_workplace.session().today); !good) {
        // What stands beside its field already is not said once more at the foot.
        const std::pair<QLabel *, QLineEdit *> notes[] = {{m_codeNote, m_code},
                                                          {m_identityNote, m_identity}};
        for (const auto &[note, line] : notes)
            if (!note->isHidden() && note->text() == good.error().text)
                return line->setFocus();
        return tell(m_trouble, text::sentence(good.error()), true);
    }
    m_save->setEnabled(false);
    m_workplace.write(
        this,
        [draft](Seat &seat) { return parties::enter(seat.db, seat.session, seat.keys, draft); },
        [this](const Result<RegisteredParty> &answer) {
            m_save->setEnabled(true);
            if (!answer)
                return tell(m_trouble, text::sentence(answer.error()), true);
            m_workplace.announceLists();
            if (answer->alike.isEmpty())
                emit entered(answer->party);
            else
                showAlike(*answer);
        });
}

/// The new one is in the register by now; whoever sees that it was there already takes that one.
void NewPartyForm::showAlike(const RegisteredParty &registered)
{
    tell(
        m_trouble,
        tr("Others in the register may be the same party. Take the one that is meant; two that are "
           "one can be merged later."),
        true);
    m_save->setEnabled(false);
    const auto add = [&](const Party &party, const QString &text, const QString &name) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, party] { emit entered(party); });
        m_alike->addWidget(button);
    };
    for (qsizetype i = 0; i < registered.alike.size() && i < 3; ++i) {
        const LikeParty &like = registered.alike[i];
        add(like.party,
            tr("Take the earlier one: %1, %2 (%3)")
                .arg(like.party.name,
                     like.party.creditCode.isEmpty() ? like.party.identityShown
                                                     : like.party.creditCode,
                     wordFor(likenessNames, like.likeness)),
            u"new_party_like_%1"_s.arg(i));
    }
    add(registered.party, tr("It is another one: take the new entry"), u"new_party_keep"_s);
}

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settings_form.h"

#include "core/services/words.h"
#include "ui/shell/theme.h"
#include "ui/text.h"
#include "ui/widgets/form_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace anjuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int exampleYear = 2026;

QLineEdit *moneyField(const QString &name, const QString &spoken)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(spoken);
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(theme::scaled(150));
    return field;
}

Result<Money> moneyIn(const QLineEdit *field, const QString &what)
{
    const QString typed = field->text().remove(u',').trimmed();
    if (const std::optional<Money> amount = Money::parse(typed))
        return *amount;
    return refused(SettingsForm::tr("%1: “%2” is no amount of yuan.").arg(what, field->text()));
}

} // namespace

ThresholdFields::ThresholdFields(const QString &name, const QString &spoken)
    : m_spoken(spoken),
      m_citizen(moneyField(name + u"_citizen"_s, tr("%1: citizen, yuan").arg(spoken))),
      m_organisation(
          moneyField(name + u"_organisation"_s, tr("%1: organisation, yuan").arg(spoken))),
      m_basis(new QLineEdit), m_verified(new QCheckBox(tr("the text was read")))
{
    setObjectName(name);
    m_basis->setObjectName(name + u"_basis"_s);
    m_basis->setAccessibleName(tr("%1: where the amounts come from").arg(spoken));
    m_basis->setPlaceholderText(tr("where the amounts come from"));
    m_verified->setObjectName(name + u"_verified"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *amounts = new QHBoxLayout;
    amounts->addWidget(new QLabel(tr("citizen")));
    amounts->addWidget(m_citizen);
    amounts->addWidget(new QLabel(tr("organisation")));
    amounts->addWidget(m_organisation);
    amounts->addWidget(new QLabel(tr("yuan")));
    amounts->addStretch();
    auto *origin = new QHBoxLayout;
    origin->addWidget(m_basis, 1);
    origin->addWidget(m_verified);
    column->addLayout(amounts);
    column->addLayout(origin);
    setFocusProxy(m_citizen);
    for (QLineEdit *field : {m_citizen, m_organisation, m_basis})
        connect(field, &QLineEdit::textEdited, this, &ThresholdFields::changed);
    connect(m_verified, &QCheckBox::clicked, this, &ThresholdFields::changed);
}

void ThresholdFields::show(const Threshold &threshold)
{
    m_citizen->setText(text::amount(threshold.citizen));
    m_organisation->setText(text::amount(threshold.organisation));
    m_basis->setText(threshold.basis);
    m_basis->setCursorPosition(0);
    m_verified->setChecked(threshold.verified);
}

Result<Threshold> ThresholdFields::threshold() const
{
    const Result<Money> citizen = moneyIn(m_citizen, m_spoken);
    if (!citizen)
        return citizen.error();
    const Result<Money> organisation = moneyIn(m_organisation, m_spoken);
    if (!organisation)
        return organisation.error();
    return Threshold{*citizen, *organisation, m_verified->isChecked(), m_basis->text().trimmed()};
}

SettingsForm::SettingsForm() : m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins(0, 0, 8, 0);
    QFormLayout *bureau = addCard(tr("The bureau"));
    m_name = new QLineEdit;
    m_word = new QLineEdit;
    addRow(bureau, Setting::AgencyName, m_name, u"setting_agency_name"_s);
    addRow(bureau, Setting::AgencyWord, m_word, u"setting_agency_word"_s);

    QFormLayout *thresholds = addCard(tr("Thresholds"));
    m_soleTrader = addBox(thresholds, Setting::SoleTrader, u"sole_trader"_s);
    m_hearingFine = new ThresholdFields(u"hearing_fine"_s, nameOf(Setting::HearingFine));
    m_hearingConfiscation =
        new ThresholdFields(u"hearing_confiscation"_s, nameOf(Setting::HearingConfiscation));
    m_summaryFine = new ThresholdFields(u"summary_fine"_s, nameOf(Setting::SummaryFine));
    addRow(thresholds, Setting::HearingFine, m_hearingFine, u"hearing_fine"_s);
    addRow(thresholds, Setting::HearingConfiscation, m_hearingConfiscation,
           u"hearing_confiscation"_s);
    addRow(thresholds, Setting::SummaryFine, m_summaryFine, u"summary_fine"_s);
    addReview();
    addTerms();
    addNumbers();

    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textEdited, this, &SettingsForm::changed);
    for (QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::clicked, this, &SettingsForm::changed);
    for (QSpinBox *count : findChildren<QSpinBox *>())
        connect(count, &QSpinBox::valueChanged, this, &SettingsForm::changed);
    for (QComboBox *choice : findChildren<QComboBox *>())
        connect(choice, &QComboBox::activated, this, &SettingsForm::changed);
    connect(this, &SettingsForm::changed, this, &SettingsForm::showExamples);
}

QFormLayout *SettingsForm::addCard(const QString &title)
{
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(card);
    auto *heading = new QLabel(title);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    column->addWidget(heading);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    column->addLayout(form);
    m_cards->addWidget(card);
    return form;
}

void SettingsForm::addRow(QFormLayout *form, Setting setting, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    field->setAccessibleName(nameOf(setting));
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(quietLabel(explanationOf(setting)));
    if (qobject_cast<QCheckBox *>(field)) {
        form->addRow(both);
        return;
    }
    auto *label = new QLabel(nameOf(setting));
    label->setBuddy(field);
    form->addRow(label, both);
}

QCheckBox *SettingsForm::addBox(QFormLayout *form, Setting setting, const QString &name)
{
    auto *box = new QCheckBox(nameOf(setting));
    addRow(form, setting, box, name);
    return box;
}

QSpinBox *SettingsForm::addCount(QFormLayout *form, Setting setting, const QString &name, int least,
                                 int most)
{
    auto *count = new QSpinBox;
    count->setRange(least, most);
    count->setMaximumWidth(theme::scaled(100));
    addRow(form, setting, count, name);
    return count;
}

QComboBox *SettingsForm::addRetention(QFormLayout *form, Setting setting, const QString &name)
{
    auto *choice = new QComboBox;
    for (const Name<Retention> &retention : retentionNames)
        choice->addItem(wordFor(retentionNames, retention.value), QString(retention.text));
    choice->setMaximumWidth(theme::scaled(180));
    addRow(form, setting, choice, name);
    return choice;
}

void SettingsForm::addReview()
{
    QFormLayout *review = addCard(tr("Legality review"));
    m_reviewEvery = addBox(review, Setting::ReviewEvery, u"review_every"_s);
    m_reviewAfterHearing = addBox(review, Setting::ReviewAfterHearing, u"review_after_hearing"_s);
    m_reviewDeprivation = addBox(review, Setting::ReviewDeprivation, u"review_deprivation"_s);
    m_reviewFine = moneyField(u"review_fine"_s, nameOf(Setting::ReviewFine));
    m_reviewFine->setPlaceholderText(tr("no amount"));
    addRow(review, Setting::ReviewFine, m_reviewFine, u"review_fine"_s);
    m_reviewConfiscation =
        moneyField(u"review_confiscation"_s, nameOf(Setting::ReviewConfiscation));
    m_reviewConfiscation->setPlaceholderText(tr("no amount"));
    addRow(review, Setting::ReviewConfiscation, m_reviewConfiscation, u"review_confiscation"_s);
    m_reviewMatters = new QLineEdit;
    m_reviewMatters->setPlaceholderText(tr("codes of matters, with commas between them"));
    addRow(review, Setting::ReviewMatters, m_reviewMatters, u"review_matters"_s);
    m_reviewMitigation = addBox(review, Setting::ReviewMitigation, u"review_mitigation"_s);
    m_reviewExemption = addBox(review, Setting::ReviewExemption, u"review_exemption"_s);
    m_reviewTransfer = addBox(review, Setting::ReviewTransfer, u"review_transfer"_s);
    m_reviewWithdrawal = addBox(review, Setting::ReviewWithdrawal, u"review_withdrawal"_s);
    m_reviewReviewers = addCount(review, Setting::ReviewReviewers, u"review_reviewers"_s, 1, 9);
    m_reviewSecond = addBox(review, Setting::ReviewSecond, u"review_second"_s);
    m_reviewSecondFine = moneyField(u"review_second_fine"_s, nameOf(Setting::ReviewSecondFine));
    m_reviewSecondFine->setPlaceholderText(tr("no amount"));
    addRow(review, Setting::ReviewSecondFine, m_reviewSecondFine, u"review_second_fine"_s);
    m_reviewerPercent = addCount(review, Setting::ReviewerPercent, u"reviewer_percent"_s, 0, 100);

    QFormLayout *discussion = addCard(tr("Discussion by the leaders"));
    m_discussByFine = new QCheckBox(nameOf(Setting::DiscussFine));
    m_discussByFine->setObjectName(u"discuss_by_fine"_s);
    m_discussFine = new ThresholdFields(u"discuss_fine"_s, nameOf(Setting::DiscussFine));
    discussion->addRow(m_discussByFine);
    discussion->addRow(m_discussFine);
    discussion->addRow(quietLabel(explanationOf(Setting::DiscussFine)));
    connect(m_discussByFine, &QCheckBox::toggled, m_discussFine, &QWidget::setEnabled);
    m_discussDeprivation =
        addBox(discussion, Setting::DiscussDeprivation, u"discuss_deprivation"_s);
    m_leaders = addCount(discussion, Setting::Leaders, u"leaders"_s, 2, 50);
}

void SettingsForm::addTerms()
{
    QFormLayout *terms = addCard(tr("Terms and keeping"));
    m_backward = new QComboBox;
    for (const Name<BackwardCount> &counting : backwardCountNames)
        m_backward->addItem(wordsOf(counting.value), QString(counting.text));
    addRow(terms, Setting::BackwardCounting, m_backward, u"backward_count"_s);
    m_surcharge = new QComboBox;
    for (const Name<SurchargeBase> &base : surchargeBaseNames)
        m_surcharge->addItem(wordsOf(base.value), QString(base.text));
    addRow(terms, Setting::Surcharge, m_surcharge, u"surcharge_base"_s);
    m_publicNotice = addBox(terms, Setting::PublicNotice, u"public_notice"_s);
    m_transferTerms = addBox(terms, Setting::TransferTerms, u"transfer_terms"_s);
    m_lateEntry = addCount(terms, Setting::LateEntry, u"late_entry"_s, 0, 365);
    m_keepMajor = addRetention(terms, Setting::KeepMajor, u"keep_major"_s);
    m_keepOrdinary = addRetention(terms, Setting::KeepOrdinary, u"keep_ordinary"_s);
    m_keepSummary = addRetention(terms, Setting::KeepSummary, u"keep_summary"_s);
}

void SettingsForm::addNumbers()
{
    QFormLayout *form = addCard(tr("Numbers of documents"));
    form->addRow(quietLabel(
        tr("{agency} is the agency word, {kind} the word of the kind, {year} the year, {serial:3} "
           "the number in three places. Numbers already given do not change.")));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 2);
    int row = 0;
    const QStringList headings{tr("Kind"), tr("Word"), tr("Pattern"), tr("Gives")};
    for (int column = 0; column < headings.size(); ++column)
        grid->addWidget(quietLabel(headings[column]), row, column);
    for (const Name<NumberKind> &kind : numberKindNames) {
        const QString says = wordFor(numberKindNames, kind.value);
        NumberFields fields{new QLineEdit, new QLineEdit, new QLabel};
        fields.word->setObjectName(u"number_word_"_s + kind.text);
        fields.word->setAccessibleName(tr("%1: word").arg(says));
        fields.word->setMaximumWidth(theme::scaled(90));
        fields.pattern->setObjectName(u"number_pattern_"_s + kind.text);
        fields.pattern->setAccessibleName(tr("%1: pattern").arg(says));
        fields.example->setObjectName(u"number_example_"_s + kind.text);
        fields.example->setWordWrap(true);
        auto *label = new QLabel(says);
        label->setBuddy(fields.word);
        ++row;
        grid->addWidget(label, row, 0);
        grid->addWidget(fields.word, row, 1);
        grid->addWidget(fields.pattern, row, 2);
        grid->addWidget(fields.example, row, 3);
        m_numbers.emplace(kind.value, fields);
    }
    form->addRow(grid);
}

void SettingsForm::showExamples()
{
    for (const auto &[kind, fields] : m_numbers) {
        const Result<NumberPattern> pattern =
            NumberPattern::parse(fields.pattern->text(), fields.word->text());
        QPalette palette = fields.example->palette();
        palette.setColor(QPalette::WindowText,
                         theme::text(pattern ? theme::Tone::Plain : theme::Tone::Bad));
        fields.example->setPalette(palette);
        fields.example->setText(pattern ? pattern->format(m_word->text(), exampleYear, 1)
                                        : pattern.error().text);
    }
}

void SettingsForm::show(const BureauSettings &settings)
{
    m_name->setText(settings.agencyName);
    m_word->setText(settings.agencyWord);
    m_soleTrader->setChecked(settings.soleTraderIsCitizen);
    m_hearingFine->show(settings.hearingFine);
    m_hearingConfiscation->show(settings.hearingConfiscation);
    m_summaryFine->show(settings.summaryFine);
    m_reviewMitigation->setChecked(settings.legalityReview.mitigation);
    m_reviewExemption->setChecked(settings.legalityReview.exemption);
    m_reviewTransfer->setChecked(settings.legalityReview.transfer);
    m_reviewWithdrawal->setChecked(settings.legalityReview.withdrawal);
    m_reviewReviewers->setValue(settings.legalityReview.reviewers);
    m_reviewSecond->setChecked(settings.legalityReview.secondReviewer);
    m_reviewEvery->setChecked(settings.legalityReview.everyDecision);
    m_reviewAfterHearing->setChecked(settings.legalityReview.afterHearing);
    m_reviewDeprivation->setChecked(settings.legalityReview.deprivation);
    const auto shown = [](const std::optional<Money> &amount) {
        return amount ? text::amount(*amount) : QString();
    };
    m_reviewFine->setText(shown(settings.legalityReview.fineFrom));
    m_reviewConfiscation->setText(shown(settings.legalityReview.confiscationFrom));
    m_reviewMatters->setText(settings.legalityReview.matters.join(u", "_s));
    m_reviewSecondFine->setText(shown(settings.legalityReview.secondReviewerFrom));
    m_discussByFine->setChecked(settings.discussion.fineFrom.has_value());
    m_discussFine->setEnabled(settings.discussion.fineFrom.has_value());
    m_discussFine->show(settings.discussion.fineFrom.value_or(settings.hearingFine));
    m_discussDeprivation->setChecked(settings.discussion.deprivation);
    m_leaders->setValue(settings.discussion.leaders);
    m_reviewerPercent->setValue(settings.reviewerPercent);
    m_backward->setCurrentIndex(
        m_backward->findData(nameOf(backwardCountNames, settings.backwardCount)));
    m_surcharge->setCurrentIndex(
        m_surcharge->findData(nameOf(surchargeBaseNames, settings.surchargeBase)));
    m_publicNotice->setChecked(settings.publicNoticeExcluded);
    m_transferTerms->setChecked(settings.transferTermsInWorkingDays);
    m_lateEntry->setValue(settings.lateEntryDays);
    const auto choose = [](QComboBox *choice, Retention retention) {
        choice->setCurrentIndex(choice->findData(nameOf(retentionNames, retention)));
    };
    choose(m_keepMajor, settings.retention.major);
    choose(m_keepOrdinary, settings.retention.ordinary);
    choose(m_keepSummary, settings.retention.summary);
    for (const auto &[kind, fields] : m_numbers) {
        fields.word->setText(settings.numbers.at(kind).kindWord());
        fields.pattern->setText(settings.numbers.at(kind).text());
        fields.pattern->setCursorPosition(0);
    }
    showExamples();
}

Result<BureauSettings> SettingsForm::settings() const
{
    BureauSettings settings;
    settings.agencyName = m_name->text().trimmed();
    settings.agencyWord = m_word->text().trimmed();
    settings.soleTraderIsCitizen = m_soleTrader->isChecked();
    for (const auto &[fields, into] :
         {std::pair{m_hearingFine, &settings.hearingFine},
          std::pair{m_hearingConfiscation, &settings.hearingConfiscation},
          std::pair{m_summaryFine, &settings.summaryFine}}) {
        Result<Threshold> read = fields->threshold();
        if (!read)
            return read.error();
        *into = *read;
    }
    settings.legalityReview.everyDecision = m_reviewEvery->isChecked();
    settings.legalityReview.afterHearing = m_reviewAfterHearing->isChecked();
    settings.legalityReview.deprivation = m_reviewDeprivation->isChecked();
    settings.legalityReview.mitigation = m_reviewMitigation->isChecked();
    settings.legalityReview.exemption = m_reviewExemption->isChecked();
    settings.legalityReview.transfer = m_reviewTransfer->isChecked();
    settings.legalityReview.withdrawal = m_reviewWithdrawal->isChecked();
    settings.legalityReview.reviewers = m_reviewReviewers->value();
    settings.legalityReview.secondReviewer = m_reviewSecond->isChecked();
    for (const auto &[field, setting, into] :
         {std::tuple{m_reviewFine, Setting::ReviewFine, &settings.legalityReview.fineFrom},
          std::tuple{m_reviewConfiscation, Setting::ReviewConfiscation,
                     &settings.legalityReview.confiscationFrom},
          std::tuple{m_reviewSecondFine, Setting::ReviewSecondFine,
                     &settings.legalityReview.secondReviewerFrom}}) {
        if (field->text().trimmed().isEmpty())
            continue;
        const Result<Money> amount = moneyIn(field, nameOf(setting));
        if (!amount)
            return amount.error();
        *into = *amount;
    }
    QString matters = m_reviewMatters->text();
    for (const QString &code :
         matters.replace(u'，', u',').replace(u'、', u',').split(u',', Qt::SkipEmptyParts))
        settings.legalityReview.matters << code.trimmed();
    settings.discussion = {{}, m_discussDeprivation->isChecked(), m_leaders->value()};
    if (m_discussByFine->isChecked()) {
        Result<Threshold> read = m_discussFine->threshold();
        if (!read)
            return read.error();
        settings.discussion.fineFrom = *read;
    }
    settings.reviewerPercent = m_reviewerPercent->value();
    settings.backwardCount = *valueOf(backwardCountNames, m_backward->currentData().toString());
    settings.surchargeBase = *valueOf(surchargeBaseNames, m_surcharge->currentData().toString());
    settings.publicNoticeExcluded = m_publicNotice->isChecked();
    settings.transferTermsInWorkingDays = m_transferTerms->isChecked();
    settings.lateEntryDays = m_lateEntry->value();
    const auto chosen = [](const QComboBox *choice) {
        return *valueOf(retentionNames, choice->currentData().toString());
    };
    settings.retention = {chosen(m_keepMajor), chosen(m_keepOrdinary), chosen(m_keepSummary)};
    for (const auto &[kind, fields] : m_numbers) {
        const Result<NumberPattern> pattern =
            NumberPattern::parse(fields.pattern->text(), fields.word->text().trimmed());
        if (!pattern)
            return refused(
                tr("Number of %1: %2").arg(wordFor(numberKindNames, kind), pattern.error().text));
        settings.numbers.emplace(kind, *pattern);
    }
    return BureauSettings::parse(settings.toJson(), tr("the form"));
}

void SettingsForm::setEditable(bool editable)
{
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setReadOnly(!editable);
    for (QCheckBox *box : findChildren<QCheckBox *>())
        box->setEnabled(editable);
    for (QSpinBox *count : findChildren<QSpinBox *>())
        count->setEnabled(editable);
    for (QComboBox *choice : findChildren<QComboBox *>())
        choice->setEnabled(editable);
}

} // namespace anjuan

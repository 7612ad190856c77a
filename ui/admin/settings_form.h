// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/settings_words.h"

#include <QWidget>
#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace anjuan {

/// An amount for citizens and one for organisations, and where they come from.
class ThresholdFields : public QWidget {
    Q_OBJECT

public:
    ThresholdFields(const QString &name, const QString &spoken);

    void show(const Threshold &threshold);
    /// Refused where an amount cannot be read.
    Result<Threshold> threshold() const;

signals:
    void changed();

private:
    QString m_spoken;
    QLineEdit *m_citizen;
    QLineEdit *m_organisation;
    QLineEdit *m_basis;
    QCheckBox *m_verified;
};

/// Every field of the settings, with what it does and what the law allows.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    SettingsForm();

    void show(const BureauSettings &settings);
    /// What the fields say, checked as a service would; refused with the sentence to show.
    Result<BureauSettings> settings() const;
    void setEditable(bool editable);

signals:
    void changed();

private:
    struct NumberFields {
        QLineEdit *word;
        QLineEdit *pattern;
        QLabel *example;
    };

    QFormLayout *addCard(const QString &title);
    void addRow(QFormLayout *form, Setting setting, QWidget *field, const QString &name);
    QCheckBox *addBox(QFormLayout *form, Setting setting, const QString &name);
    QSpinBox *addCount(QFormLayout *form, Setting setting, const QString &name, int least,
                       int most);
    QComboBox *addRetention(QFormLayout *form, Setting setting, const QString &name);
    void addReview();
    void addTerms();
    void addNumbers();
    void showExamples();

    QVBoxLayout *m_cards;
    QLineEdit *m_name;
    QLineEdit *m_word;
    QCheckBox *m_soleTrader;
    ThresholdFields *m_hearingFine;
    ThresholdFields *m_hearingConfiscation;
    ThresholdFields *m_summaryFine;
    QCheckBox *m_reviewEvery;
    QCheckBox *m_reviewAfterHearing;
    QCheckBox *m_reviewDeprivation;
    QCheckBox *m_reviewMitigation;
    QCheckBox *m_reviewExemption;
    QCheckBox *m_reviewTransfer;
    QCheckBox *m_reviewWithdrawal;
    QCheckBox *m_reviewSecond;
    QLineEdit *m_reviewFine;
    QLineEdit *m_reviewConfiscation;
    QLineEdit *m_reviewMatters;
    QLineEdit *m_reviewSecondFine;
    QCheckBox *m_discussByFine;
    ThresholdFields *m_discussFine;
    QCheckBox *m_discussDeprivation;
    QSpinBox *m_reviewReviewers = nullptr;
    QSpinBox *m_leaders;
    QSpinBox *m_reviewerPercent;
    QComboBox *m_backward;
    QComboBox *m_surcharge;
    QCheckBox *m_publicNotice;
    QCheckBox *m_transferTerms;
    QSpinBox *m_lateEntry;
    QComboBox *m_keepMajor;
    QComboBox *m_keepOrdinary;
    QComboBox *m_keepSummary;
    std::map<NumberKind, NumberFields> m_numbers{};
};

} // namespace anjuan

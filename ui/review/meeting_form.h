// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/meetings.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace anjuan {

class ChoiceField;
class PenaltiesField;

/// A meeting while it is written down: its name and day, who is there with which post, and of each
/// case what everybody said and voted and what was concluded.
class MeetingForm : public QWidget {
    Q_OBJECT

public:
    explicit MeetingForm(QWidget *parent = nullptr);
    ~MeetingForm() override;

    void setRoom(const MeetingRoom &room);
    /// A new meeting: everything typed is dropped.
    void begin(const QString &name, Date day);
    bool isTyped() const { return m_isTyped; }
    /// The case whose lines are shown; null: none. What was typed of the one before is kept.
    void showItem(const AgendaItem *item);
    /// The meeting with these cases, as it is to be recorded.
    MeetingWish wish(const QStringList &numbers);
    /// What is typed, for a draft.
    QJsonObject draft();
    void restore(const QJsonObject &draft);
    /// Who recorded nothing yet and why; an empty text takes it away.
    void complain(const QString &text);
    void setBusy(bool busy);

signals:
    void checkWanted();
    void recordWanted();

private:
    struct Seated {
        QString officer{};
        QCheckBox *present;
        QLineEdit *post;
        QComboBox *vote;
        QLineEdit *view;
    };

    void makeHead(class QVBoxLayout *column);
    void makeItem(QVBoxLayout *column);
    void seat(const LeaderChoice &leader, int row);
    void keepItem();
    QJsonObject itemNow() const;
    void showKept(const QJsonObject &kept);
    void noteQuorum();
    /// Only a decision is concluded with penalties.
    void noteTopic();
    void everybodyAgrees();
    void noteTyped() { m_isTyped = m_isTyped || !m_isFilling; }

    QLineEdit *m_name, *m_papers, *m_others, *m_place, *m_from, *m_to, *m_recorder, *m_summary;
    QComboBox *m_chair, *m_topic;
    QDateEdit *m_day;
    QLabel *m_quorum, *m_title, *m_about, *m_trouble;
    QGridLayout *m_seats;
    std::vector<Seated> m_seated{};
    ChoiceField *m_conclusion;
    PenaltiesField *m_penalties;
    QPlainTextEdit *m_views;
    QPushButton *m_agree, *m_check, *m_record;
    QWidget *m_item;
    QFormLayout *m_lines;
    MeetingRoom m_room{};
    QString m_shown{};                    ///< number of the case
    QHash<QString, QJsonObject> m_kept{}; ///< by number: what was typed of it
    QHash<QString, AgendaItem> m_known{};
    bool m_isTyped = false;
    bool m_isFilling = false;
};

} // namespace anjuan

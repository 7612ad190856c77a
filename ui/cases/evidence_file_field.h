// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

#include <QTimer>
#include <atomic>
#include <memory>

class QListWidget;
class QProgressBar;
class QPushButton;
class QTemporaryDir;

namespace anjuan {

/// The files of a piece of evidence: dropped, pasted or chosen, taken into the evidence folder at
/// once, each with its SHA-256. Several files make several acts.
class EvidenceFileField : public FieldEditor {
    Q_OBJECT

public:
    EvidenceFileField(const FieldInfo &field, const FormContext &context,
                      QWidget *parent = nullptr);
    ~EvidenceFileField() override; ///< stops what is under way

    void addFiles(const QStringList &paths);
    void addPicture(const QImage &picture);
    bool isBusy() const { return m_waiting > 0; }
    /// The content of each act, where there are several files; nothing for one or none.
    std::vector<QJsonObject> contentsFor(const QJsonObject &content) const;

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QJsonValue draft() const override;
    void restore(const QJsonValue &draft) override;

signals:
    /// A file is taken in; its name without ending.
    void taken(const QString &name);

private:
    struct Taken {
        QString sha256;
        QString name;
    };
    /// What the thread that copies and the screen share.
    struct Intake {
        std::atomic<bool> isStopped = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    void takeIn(const QString &path);
    void showProgress();
    void showFiles();
    void takeOff();
    void complain(const QString &text);

    Workplace &m_workplace;
    QListWidget *m_list;
    QProgressBar *m_progress;
    QPushButton *m_stop, *m_remove;
    QLabel *m_trouble;
    std::shared_ptr<Intake> m_intake;
    std::vector<Taken> m_taken{};
    std::map<QString, QImage> m_pictures{}; ///< small, by SHA-256
    std::unique_ptr<QTemporaryDir> m_pasted;
    int m_waiting = 0;
    QTimer m_poll{};
};

/// A small picture of the file; null for what is no picture or cannot be read.
QImage thumbnailOf(const QString &path, int side);

} // namespace anjuan

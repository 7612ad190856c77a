// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bound_file.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace anjuan {

class LongWork;
class Workplace;

/// The file of a case: what it still lacks, and its binding into one PDF, packing into one ZIP or
/// packing for another database.
class BoundFileDialog : public QDialog {
    Q_OBJECT

public:
    BoundFileDialog(Workplace &workplace, CaseId id, const QString &number, QWidget *parent);

    void reject() override;

signals:
    void actChosen(int sequence);

private:
    void read();
    void show(const std::vector<FileLack> &lacks);
    /// Asks for the file to write and then does it.
    void ask(const QString &title, const QString &kind, const QString &suffix,
             void (BoundFileDialog::*doIt)(const QString &));
    void bind(const QString &path);
    void pack(const QString &path);
    void send(const QString &path);
    void end(const Result<BoundFile> &answer);
    void say(const QString &text, bool isTrouble = false);
    void fit();

    Workplace &m_workplace;
    CaseId m_id;
    QString m_number;
    QTreeWidget *m_lacks;
    QLabel *m_state;
    QComboBox *m_volume;
    LongWork *m_work;
    QLabel *m_note;
    QPushButton *m_bind;
    QPushButton *m_pack;
    QPushButton *m_send;
    QPushButton *m_close;
};

} // namespace anjuan

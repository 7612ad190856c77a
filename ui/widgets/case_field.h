// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_fields.h"

#include <QTimer>

namespace anjuan {

/// Another case, by any of its numbers; whose case it is is shown beside it.
class CaseField : public TextField {
    Q_OBJECT

public:
    CaseField(const FieldInfo &field, const FormContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString fault() const override { return m_fault; }

private:
    void find();
    void show(const QString &note, const QString &fault);

    FormContext m_context;
    CaseId m_found{};
    QString m_fault{};
    QLabel *m_note;
    QTimer m_pause{};
};

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_fields.h"

class QVBoxLayout;

namespace anjuan {

/// One officer, with what their certificate says on the day of the act.
class OfficerField : public ComboField {
    Q_OBJECT

public:
    OfficerField(const FieldInfo &field, const FormContext &context, QWidget *parent = nullptr);

    void setDay(Date day) override;

private:
    void showNote();

    std::shared_ptr<const FormFacts> m_facts;
    Date m_day;
    QLabel *m_note;
};

/// Officers who act together, each with what their certificate says on the day of the act. Begins
/// with the person itself and with whom it acted last.
class OfficersField : public FieldEditor {
    Q_OBJECT

public:
    OfficersField(const ActKind &kind, const FieldInfo &field, const FormContext &context,
                  QWidget *parent = nullptr);
    ~OfficersField() override; ///< its line may still lose the focus after it

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString fault() const override;
    void setDay(Date day) override;

private:
    void showOfficers();
    void add(const QString &key);

    std::shared_ptr<const FormFacts> m_facts;
    Date m_day;
    QStringList m_keys{};
    QVBoxLayout *m_rows;
    SearchCombo *m_more;
};

} // namespace anjuan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_desk.h"

#include <QJsonValue>
#include <QWidget>
#include <memory>

class QBoxLayout;
class QLabel;

namespace anjuan {

class Workplace;

/// What the editors of a form have in common.
struct FormContext {
    Workplace &workplace;
    std::shared_ptr<const FormFacts> facts;
    Date day{1970, 1, 1}; ///< of the act
};

/// Shows one field of an act and lets a person fill it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(const FieldInfo &field, QWidget *parent = nullptr);

    const FieldInfo &field() const { return m_field; }
    /// As the ledger writes it; undefined where nothing is filled in.
    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    /// Why what is typed cannot be read; empty where it can.
    virtual QString fault() const { return {}; }
    /// What is typed, readable or not: for drafts.
    virtual QJsonValue draft() const { return value(); }
    virtual void restore(const QJsonValue &draft) { setValue(draft); }
    /// The day of the act has changed.
    virtual void setDay(Date) {}

signals:
    void edited();
    /// The focus went elsewhere.
    void left();

protected:
    /// Makes `input` the one that takes the focus, names it and watches it being left.
    void adopt(QWidget *input);
    void watch(QWidget *input);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteLeft();

    FieldInfo m_field;
};

/// The editor that fits the field of that kind of act.
FieldEditor *makeFieldEditor(const ActKind &kind, const FieldInfo &field,
                             const FormContext &context);

/// A small quiet line beside or below an input.
QLabel *noteLabel(const QString &objectName);
/// A row or column without margins.
QBoxLayout *tight(QBoxLayout *layout);

} // namespace anjuan

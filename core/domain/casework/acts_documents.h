// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/casework/field.h"

/// Papers that are made of acts.
namespace anjuan {

/// A document is filled, frozen and handed out. Its bytes and the values it was filled from are
/// kept by their SHA-256; a reprint is those bytes again. Voided like any entry, with a reason.
struct IssueDocument {
    static constexpr QLatin1StringView kind{"issue_document"};
    static constexpr const char *label = QT_TRANSLATE_NOOP("Act", "Issue document");

    int act = 0;
    QString document;
    QString file;
    QString values;
    QString form;
    bool edited = false;
    QString seal; ///< name of the seal whose picture was put on; empty for none

    template <class Visitor> static void describe(Visitor &field)
    {
        field({QLatin1StringView("act"), QT_TRANSLATE_NOOP("Act", "Act")}, &IssueDocument::act,
              FieldType::ActNumber);
        field({QLatin1StringView("document"), QT_TRANSLATE_NOOP("Act", "Kind of document")},
              &IssueDocument::document);
        field({QLatin1StringView("file"), QT_TRANSLATE_NOOP("Act", "Document as issued")},
              &IssueDocument::file, FieldType::File);
        field({QLatin1StringView("values"), QT_TRANSLATE_NOOP("Act", "Values it was filled from")},
              &IssueDocument::values, FieldType::File);
        field({QLatin1StringView("form"), QT_TRANSLATE_NOOP("Act", "SHA-256 of the template")},
              &IssueDocument::form);
        field({QLatin1StringView("edited"),
               QT_TRANSLATE_NOOP("Act", "Changed by hand after filling"), FieldNote::Optional},
              &IssueDocument::edited);
        field({QLatin1StringView("seal"), QT_TRANSLATE_NOOP("Act", "Picture of a seal put on it"),
               FieldNote::Optional},
              &IssueDocument::seal);
    }
};

} // namespace anjuan

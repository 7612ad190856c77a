#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Each check must find what it is there for: lays a small tree with one offence at a time and expects to hear of it.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
licence='// SPDX-License-Identifier: GPL-3.0-or-later'
failed=0

# A tree that offends nowhere.
clean() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree"/{core/base,core/domain/law,core/storage,core/services,ui/cases,app/ctl,resources/i18n,packaging}
    cp "$top"/packaging/{update-translations,format} "$tree/packaging"
    cp "$top/.clang-format" "$tree"
    for file in core/base/a.h core/domain/law/b.cpp core/storage/c.cpp core/services/d.cpp ui/cases/e.cpp app/ctl/f.cpp; do
        echo "$licence" >"$tree/$file"
    done
    echo '#include "core/base/a.h"' >>"$tree/core/domain/law/b.cpp"
    printf '%s\n' '#include <QSqlQuery>' 'const char *const all = "SELECT id FROM act";' >>"$tree/core/storage/c.cpp"
    printf '%s\n' '#include <QObject>' 'QString text() { return QObject::tr("Select a case from the list."); }' \
        >>"$tree/core/services/d.cpp"
    cat >"$tree/resources/i18n/anjuan_zh_CN.ts" <<'TS'
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Select a case from the list.</source>
        <translation>请从列表中选择案件。</translation>
    </message>
</context>
</TS>
TS
}

layers() { cmake -DTREE="$tree" -P "$top/tests/check_layers.cmake"; }
files() { "$top/tests/check_files.sh" "$tree"; }
format() { "$tree/packaging/format" --check; }
translations() { "$tree/packaging/update-translations" --check; }

# finds CHECK PATTERN: CHECK fails on the tree and says PATTERN.
finds() {
    local said
    if said=$("$1" 2>&1); then
        echo "$1 did not mind: $2"
        failed=1
    elif ! grep -qE "$2" <<<"$said"; then
        printf '%s\n' "$1 did not say '$2' but:" "$said"
        failed=1
    fi
    clean
}

clean
for check in layers files format translations; do
    if ! said=$("$check" 2>&1); then
        printf '%s\n' "$check minds a clean tree:" "$said"
        failed=1
    fi
done

add() { printf '%s\n' "$2" >>"$tree/$1"; }
add core/domain/law/b.cpp '#include "core/storage/c.h"'; finds layers 'core/domain must not include core/storage'
add core/base/a.h '#include "core/domain/law/b.h"'; finds layers 'core/base must not include core/domain'
add core/services/d.cpp '#include "ui/cases/e.h"'; finds layers 'core/services must not include ui'
add app/ctl/f.cpp '#include "e.h"'; finds layers 'name the file from the top folder'
add core/law.cpp "$licence"; finds layers 'stands in no layer'
add core/services/d.cpp '#include <QSqlQuery>'; finds layers 'only core/storage speaks'
add core/services/d.cpp 'auto s = u"SELECT id FROM act WHERE x[1] = 2;"_s;'; finds layers 'SQL stands in'
add ui/cases/e.cpp 'auto s = R"('; add ui/cases/e.cpp 'DELETE FROM act)";'; finds layers 'SQL stands in'
add core/domain/law/b.cpp 'auto s = "update act set day = 1";'; finds layers 'SQL stands in'
add core/domain/law/b.cpp '#include <QFile>'; finds layers 'no file and no clock'
add core/domain/law/b.cpp '#include <QSaveFile>'; finds layers 'no file and no clock'
add core/domain/law/b.cpp 'auto t = QDate::currentDate();'; finds layers 'told what day'
add core/services/d.cpp '#include <QWidget>'; finds layers 'no windows'
add app/ctl/f.cpp '#include <QApplication>'; finds layers 'no windows'

echo 'int x;' >"$tree/core/base/x.cpp"; finds files 'licence line'
add core/base/a.h 'int x; '; finds files 'Blanks at the end'
add core/base/a.h $'\tint x;'; finds files 'Tabs'
add core/base/a.h $'int x;\r'; finds files 'another system'
add core/base/a.h '<<<<<<< HEAD'; finds files 'left by a merge'
printf 'int x;' >>"$tree/core/base/a.h"; finds files 'No line end'
printf '// \xb0\xb8\n' >>"$tree/core/base/a.h"; finds files 'Not UTF-8'
printf '\xef\xbb\xbf%s\n' "$licence" >"$tree/core/base/a.h"; finds files 'byte order mark'
chmod -x "$tree/packaging/format"; finds files 'cannot be run|nothing'
add packaging/format 'if true; then'; finds files 'grammar'

add core/base/a.h 'int  x ;'; finds format 'clang-formatted'

add core/services/d.cpp 'QString more() { return QObject::tr("The day is past."); }'; finds translations 'The day is past'
sed -i '/tr(/d' "$tree/core/services/d.cpp"; finds translations 'Select a case'
sed -i 's/<translation>/<translation type="unfinished">/' "$tree/resources/i18n/anjuan_zh_CN.ts"; finds translations 'Select a case'
add core/services/d.cpp 'struct T { Q_DECLARE_TR_FUNCTIONS(T) }; using Text = T; QString u() { return Text::tr("No."); }'
finds translations 'lacks Q_OBJECT'
add core/services/d.cpp 'QString more() { return tr("The day is past."); }'; finds translations 'tr\(\)'

exit "$failed"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Looks at the files as files: the licence line, line ends, blanks at the end of a line, marks left by a merge, scripts.
# usage: check_files.sh [TREE]
set -eu
shopt -s lastpipe # `complain` ends a pipe and must be heard here
cd "${1:-$(dirname "$0")/..}"

failed=0
# complain SENTENCE: fails with the file names that come in, if any do.
complain() {
    local found
    found=$(cat)
    if [ -n "$found" ]; then
        echo "$1"
        sed 's/^/    /' <<<"$found"
        failed=1
    fi
}

files() {
    find . -path ./build -prune -o -path ./.git -prune -o -type f "$@" -print | LC_ALL=C sort
}
code() {
    files \( -name '*.cpp' -o -name '*.h' -o -name '*.sql' -o -name '*.sh' -o -name '*.cmake' -o -name CMakeLists.txt \
        -o -path './packaging/*' ! -name '*.*' ! -name debian-copyright -o -path './.ci/*' ! -name '*.*' \)
}
text() {
    code
    files \( -name '*.md' -o -name '*.json' -o -name '*.ts' -o -name '*.[1-8]' -o -name '.clang-*' \)
}
scripts() {
    code | while IFS= read -r file; do
        if head -n 1 "$file" | grep -q '^#!'; then echo "$file"; fi
    done
}

[ -n "$(code)" ] || echo "." | complain "There is nothing here to look at:"
code | while IFS= read -r file; do
    head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || echo "$file"
done | complain "The first line (after #!) must be the licence line:"
# Two blanks at the end of a line mean something in Markdown; we do without.
text | xargs -r grep -lE '[[:blank:]]+$' | complain "Blanks at the end of a line:"
text | xargs -r grep -lP '\t' | complain "Tabs:"
text | xargs -r grep -lP '\r' | complain "Line ends of another system:"
text | LC_ALL=C xargs -r grep -lP '^\xEF\xBB\xBF' | complain "A byte order mark:"
text | xargs -r grep -lE '^(<<<<<<<|>>>>>>>|=======$)' | complain "Marks left by a merge:"
text | while IFS= read -r file; do
    [ -z "$(tail -c 1 "$file" | tr -d '\0')" ] || echo "$file"
done | complain "No line end at the end of the file:"
text | while IFS= read -r file; do
    iconv -f UTF-8 -t UTF-8 "$file" >/dev/null 2>&1 || echo "$file"
done | complain "Not UTF-8:"
scripts | while IFS= read -r file; do
    [ -x "$file" ] || echo "$file"
done | complain "Scripts that cannot be run:"
scripts | while IFS= read -r file; do
    bash -n "$file" 2>/dev/null || echo "$file"
done | complain "Scripts with a mistake in their grammar:"
exit "$failed"

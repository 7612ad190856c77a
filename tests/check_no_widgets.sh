#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a program needs a library with windows in it: the command line runs on servers that have none.
# usage: check_no_widgets.sh PROGRAM
set -euo pipefail
libraries=$(objdump -p "$1" | awk '$1 == "NEEDED" { print $2 }')
if grep -E 'Qt6(Gui|Widgets|Charts|PrintSupport|Svg)|libX11|libGL' <<<"$libraries"; then
    echo "$1 must not need these."
    exit 1
fi
grep -q Qt6Core <<<"$libraries" || { echo "$1 needs no Qt at all: this check looks at the wrong thing."; exit 1; }

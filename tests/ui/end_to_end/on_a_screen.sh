#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on a screen of its own, with a window manager and the bus that screen readers use.
# usage: on_a_screen.sh COMMAND [ARGUMENT …]
set -euo pipefail
for program in Xvfb openbox dbus-run-session xdotool; do
    if ! command -v "$program" >/dev/null; then
        echo "$program is not installed." >&2
        exit 77 # the test is skipped
    fi
done

numbers=$(mktemp)
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$numbers" 2>/dev/null &
screen=$!
trap 'kill "$screen" 2>/dev/null; rm -f "$numbers"' EXIT
for _ in $(seq 100); do
    [ -s "$numbers" ] && break
    sleep 0.1
done
DISPLAY=:$(cat "$numbers")
export DISPLAY
unset WAYLAND_DISPLAY
dbus-run-session -- bash -c '
    openbox >/dev/null 2>&1 &
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    sleep 1
    "$@"' on_a_screen "$@"

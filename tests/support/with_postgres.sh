#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts a throw-away PostgreSQL server, exports ANJUAN_TEST_POSTGRES (and ANJUAN_TEST_PGDATA, ANJUAN_TEST_PG_CTL), runs
# the command given and stops the server whatever happens. The exit status is the command's.
set -eu

if [ $# -eq 0 ]; then
    echo "usage: with_postgres.sh COMMAND [ARGUMENT...]" >&2
    exit 2
fi
bin=${ANJUAN_POSTGRES_BIN:-/usr/lib/postgresql/15/bin}
if [ ! -x "$bin/initdb" ]; then
    echo "with_postgres.sh: PostgreSQL is not installed in $bin" >&2
    exit 77
fi
# The server refuses to run as root.
as=
if [ "$(id -u)" = 0 ]; then
    as="runuser -u postgres --"
fi
home=$(mktemp -d /tmp/anjuan-postgres.XXXXXX)
here=$(pwd)
stop() {
    status=$?
    trap - EXIT INT TERM HUP
    cd /
    $as "$bin/pg_ctl" -D "$home/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$home"
    exit "$status"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
if [ -n "$as" ]; then
    chown postgres "$home"
fi
cd "$home"
if ! $as "$bin/initdb" -N -D "$home/data" -U anjuan -A trust -E UTF8 --locale=C.UTF-8 >"$home/initdb.log" 2>&1; then
    cat "$home/initdb.log" >&2
    exit 1
fi
# Several test runs may go on side by side: try ports until one is free.
port=$((20000 + $$ % 20000))
tries=0
until $as "$bin/pg_ctl" -D "$home/data" -w -t 30 -l "$home/server.log" \
    -o "-c listen_addresses=127.0.0.1 -p $port -c unix_socket_directories=$home -c max_connections=60 -c fsync=on" \
    start >"$home/start.log" 2>&1; do
    tries=$((tries + 1))
    if [ "$tries" -ge 20 ]; then
        cat "$home/start.log" "$home/server.log" >&2
        exit 1
    fi
    port=$((port + 1))
done
cd "$here"
ANJUAN_TEST_POSTGRES="postgresql://anjuan@127.0.0.1:$port/postgres"
ANJUAN_TEST_PGDATA="$home/data"
ANJUAN_TEST_PG_CTL="$as $bin/pg_ctl"
export ANJUAN_TEST_POSTGRES ANJUAN_TEST_PGDATA ANJUAN_TEST_PG_CTL
status=0
"$@" || status=$?
exit "$status"

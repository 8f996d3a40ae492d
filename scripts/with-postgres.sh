#!/bin/sh
# Runs a command beside a PostgreSQL server that is there only for it: `scripts/with-postgres.sh cargo test`.
#
# BEDRE_TEST_POSTGRES holds the address, with the right to create databases. If it is set already, that server is used.
# The server writes through to the disk as a real one does, listens on this machine only, has a password of its own, and is
# gone with all its data when the command ends.
set -eu

if [ -n "${BEDRE_TEST_POSTGRES:-}" ]; then exec "$@"; fi
"$(dirname "$0")/need.sh" postgres

newest=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5 -n | tail -n 1)
PATH="${newest:+$newest:}$PATH"

folder=$(mktemp -d "${TMPDIR:-/tmp}/bedre-postgres.XXXXXX")
started=

# PostgreSQL refuses to run as root.
as_server() {
  if [ "$(id -u)" -ne 0 ]; then
    "$@"
  elif id postgres >/dev/null 2>&1; then
    setpriv --reuid=postgres --regid=postgres --clear-groups "$@"
  else
    setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"
  fi
}

end() {
  status=$?
  trap - EXIT INT TERM HUP
  if [ -n "$started" ]; then (cd / && as_server pg_ctl stop -s -m immediate -D "$folder/data") || true; fi
  rm -rf "$folder"
  exit "$status"
}
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf '%s\n' "$password" >"$folder/password"
if [ "$(id -u)" -eq 0 ]; then
  owner=$(as_server id -u)
  chown -R "$owner" "$folder"
fi

cd_server() { (cd "$folder" && as_server "$@"); }
cd_server initdb -D "$folder/data" -U bedre --pwfile="$folder/password" --auth=scram-sha-256 \
  --encoding=UTF8 --locale=C --no-sync >"$folder.log" 2>&1 || {
  cat "$folder.log" >&2
  rm -f "$folder.log"
  exit 1
}
rm -f "$folder.log"

# A port that something else has taken makes the start fail: another is tried.
for try in 1 2 3 4 5 6 7 8; do
  port=$((20000 + ($(od -An -N2 -tu2 /dev/urandom) + try) % 30000))
  if cd_server pg_ctl start -s -w -t 60 -D "$folder/data" -l "$folder/data/server.log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=300 -c fsync=on" \
    >/dev/null 2>&1; then
    started=yes
    break
  fi
done
if [ -z "$started" ]; then
  cat "$folder/data/server.log" >&2
  echo "PostgreSQL did not start." >&2
  exit 1
fi

BEDRE_TEST_POSTGRES="postgres://bedre:$password@127.0.0.1:$port/postgres"
export BEDRE_TEST_POSTGRES
"$@"

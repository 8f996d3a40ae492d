#!/bin/sh
# Sees to it that what is needed is there: `scripts/need.sh build` for building, `scripts/need.sh test` for the tests
# (PostgreSQL and Chromium; `postgres` or `chromium` alone also work).
#
# What the tests need it installs on a Debian-like system, as root or with sudo. All else it names, and fails.
set -eu

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; }
}

# The server's programs: Debian keeps them out of the path.
has_postgres() {
  command -v initdb >/dev/null 2>&1 || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1
}

has_chromium() {
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ]
}

# Rust's compiler, a C compiler for it to link with, and Node: theirs to install who build.
has_build() {
  trouble=
  command -v cargo >/dev/null 2>&1 || trouble="$trouble
  Rust 1.95 or newer (cargo): https://rustup.rs"
  command -v cc >/dev/null 2>&1 || trouble="$trouble
  a C compiler (cc): on Debian the package gcc"
  node -e 'process.exit(Number.parseInt(process.versions.node) >= 20 ? 0 : 1)' 2>/dev/null || trouble="$trouble
  Node 20 or newer (node): https://nodejs.org"
  command -v npm >/dev/null 2>&1 || trouble="$trouble
  npm, which comes with Node or in a package of its own"
  [ -z "$trouble" ] || {
    echo "To build Bedre, install:$trouble" >&2
    exit 1
  }
}

# Debian's package would start a server of its own at once; ours starts one only while tests run.
quiet_postgres() {
  [ -e /etc/postgresql-common/createcluster.conf ] && return
  as_root mkdir -p /etc/postgresql-common
  echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
}

install() {
  echo "Installing $1, which the tests need."
  log=$(mktemp)
  if ! { as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
      -o Dpkg::Options::=--force-confold "$1"; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    echo "Could not install $1." >&2
    exit 1
  fi
  rm -f "$log"
}

wanted=
for need in "$@"; do
  case $need in
  build) has_build ;;
  test) wanted="$wanted postgres chromium" ;;
  postgres | chromium) wanted="$wanted $need" ;;
  *)
    echo "need.sh knows build, test, postgres and chromium, not $need" >&2
    exit 2
    ;;
  esac
done

missing=
for need in $wanted; do
  "has_$need" && continue
  if can_install; then
    case $need in
    postgres)
      quiet_postgres
      install postgresql
      ;;
    chromium) install chromium ;;
    esac
  else
    missing="$missing $need"
  fi
done

for need in $missing; do
  case $need in
  postgres) echo "The tests need the PostgreSQL server, version 15 or newer: install it, with initdb and pg_ctl in the path." >&2 ;;
  chromium) echo "The tests need Chromium: install it, and set CHROMIUM to its program if that is not /usr/bin/chromium." >&2 ;;
  esac
done
[ -z "$missing" ]

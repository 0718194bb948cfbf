# Shared by the scripts beside it: progress, packages, build. Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
project=$PWD
logs=$project/build/logs
mkdir -p "$logs"

say() { printf '\n==> %s\n' "$*"; }

fail() {
  printf '\nerror: %s\n' "$*" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "installing packages needs root: run this as root, or install sudo"
  fi
}

# Runs a command with its output in a log file; on a terminal the last line shows as progress.
quietly() {
  local log=$1
  shift
  if [ -t 1 ]; then
    "$@" >"$log" 2>&1 &
    local pid=$! columns
    columns=$(tput cols 2>/dev/null || echo 80)
    while kill -0 "$pid" 2>/dev/null; do
      printf '\r\033[K    %s' "$(tail -c 400 "$log" | tr '\r' '\n' | tail -n 1 | cut -c "1-$((columns - 6))")"
      read -r -t 0.5 <> <(:) || true
    done
    printf '\r\033[K'
    wait "$pid" || { tail -n 40 "$log" >&2; fail "failed: $* (all of it: $log)"; }
  else
    "$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2; fail "failed: $* (all of it: $log)"; }
  fi
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Which of the named packages is installed, or else the first that this distribution has.
first_available() {
  local name
  for name in "$@"; do
    is_installed "$name" && echo "$name" && return
  done
  for name in "$@"; do
    apt-cache show "$name" >/dev/null 2>&1 && echo "$name" && return
  done
  fail "none of these packages is available: $* (Debian 12 and Ubuntu 24.04 have one)"
}

install_packages() {
  local missing
  mapfile -t missing < <(comm -23 <(printf '%s\n' "$@" | sort -u) <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" \
    2>/dev/null | sed -n 's/ installed$//p' | sort -u))
  [ ${#missing[@]} -eq 0 ] && return
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  apt_install "${missing[@]}" || {
    say "Again, with fresh package lists"
    quietly "$logs/apt-update.log" as_root apt-get update
    apt_install "${missing[@]}" || fail "installing failed: see $logs/apt-install.log"
  }
}

apt_install() {
  (quietly "$logs/apt-install.log" as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-remove --no-install-recommends "$@")
}

# The headers of libphonenumber: from the package, or (Debian 12, where the package insists on Boost 1.74
# beside our 1.81) unpacked into build/deps.
provide_phonenumber_headers() {
  local header=usr/include/phonenumbers/phonenumberutil.h
  [ -e "/$header" ] || [ -e "build/deps/$header" ] && return
  if as_root apt-get install -s -y --no-remove libphonenumber-dev >/dev/null 2>&1; then
    install_packages libphonenumber-dev
    return
  fi
  say "Unpacking the headers of libphonenumber into build/deps"
  mkdir -p build/deps
  (
    cd build/deps
    quietly "$logs/apt-download.log" apt-get download libphonenumber-dev
    dpkg-deb -x libphonenumber-dev_*.deb .
    rm libphonenumber-dev_*.deb
  )
}

install_dependencies() {
  command -v apt-get >/dev/null || fail "this script installs packages with apt-get (Debian 12, Ubuntu 24.04); elsewhere see docs/deployment.md"
  if ! is_installed libcli11-dev && ! apt-cache show libcli11-dev >/dev/null 2>&1; then
    say "Fetching the package lists"
    quietly "$logs/apt-update.log" as_root apt-get update
  fi
  local boost
  boost=$(first_available libboost1.83-dev libboost1.81-dev)
  clang_version=$(first_available clang-16 clang-17 clang-18)
  clang_version=${clang_version#clang-}
  local packages=("clang-$clang_version" "lld-$clang_version" ccache cmake ninja-build libc6-dev "$(first_available libstdc++-13-dev libstdc++-12-dev)" ca-certificates tzdata
    "$boost" "${boost/libboost/libboost-url}" libcurl4-openssl-dev libssl-dev libsqlite3-dev nlohmann-json3-dev libpugixml-dev
    libspdlog-dev libsystemd-dev libical-dev libutf8proc-dev libhowardhinnant-date-dev libcli11-dev prometheus-cpp-dev libprotobuf-dev protobuf-compiler libabsl-dev libphonenumber8)
  if [ "${1:-}" = with-tests ]; then
    packages+=(libgtest-dev libgmock-dev "clang-format-$clang_version" "clang-tidy-$clang_version" "libclang-rt-$clang_version-dev" openssl python3 python3-icalendar python3-dateutil python3-dateparser python3-babel)
  fi
  install_packages "${packages[@]}"
  provide_phonenumber_headers
}

# Always run it: packages may have been installed since.
configure() {
  say "Configuring $1"
  quietly "$logs/configure-$1.log" cmake --preset "$1"
}

# build <preset> [<arguments of cmake --build>…]
build() {
  configure "$1"
  compile "$@"
}

# Like build, for a configured tree; shows ninja's own progress.
compile() {
  local preset=$1
  shift
  say "Building $preset"
  cmake --build --preset "$preset" "$@"
}

# shellcheck shell=bash disable=SC2154  # ./dev says where `root` is
# Sets up what the commands need, in .tools and tests/browser/node_modules. Pinned versions: crates in Cargo.lock, what npm
# brings in tests/browser/package-lock.json, and Trunk here.
trunk=0.22.1
target=wasm32-unknown-unknown
tools=$root/.tools
sysroot=$tools/sysroot
node_modules=$root/tests/browser/node_modules

say() { printf '%s\n' "$@" >&2; }  # each argument is a line
title() { say "" "== $*"; }
die() { say "dev: $1"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# start NAME MESSAGE COMMAND…: run a step in the background, its output in .tools/logs/NAME.log. It leads a process group
# of its own, so that stopping ./dev also stops what the step has started.
names=() pids=()
start() {
  say "  $2"
  mkdir -p "$tools/logs"
  set -m
  ( set -eu; "${@:3}" ) >"$tools/logs/$1.log" 2>&1 </dev/null &
  set +m
  names+=("$1") pids+=($!)
}
trap 'for pid in "${pids[@]+"${pids[@]}"}"; do kill -- "-$pid" 2>/dev/null || true; done' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# finish: wait for every step. One that fails shows the end of its log and ends the run; finished ones are kept.
finish() {
  local at
  for at in "${!pids[@]}"; do
    wait "${pids[$at]}" && continue
    say "" "--- the last lines of .tools/logs/${names[$at]}.log:"
    tail -n 30 "$tools/logs/${names[$at]}.log" >&2
    die "'${names[$at]}' failed; run it again when that is mended"
  done
  names=() pids=()
}

# prepare [rust|browser|trunk]…: what is missing is installed side by side; `rust` alone is nothing but Rust.
prepare() {
  mkdir -p "$tools"
  # Two set-ups in one folder would write the same files, so the second waits. (Where there is no flock, nobody waits.)
  exec 9>"$tools/lock"
  ! have flock || flock -n 9 || { say "waiting for another ./dev to finish its set-up"; flock 9; }
  use_rust
  [ "$*" = rust ] || need_npm
  case " $* " in *" browser "*) need_browsers ;; esac
  finish
  case " $* " in *" trunk "*) need_trunk ;; esac
  exec 9>&-
  map_paths
  use_browsers
}

# Debian's packages may be installed by root, or by someone whose sudo asks for no password. apt does one thing at a time.
can_apt() { have apt-get && grep -qx ID=debian /etc/os-release && as_root true 2>/dev/null; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
apt() { as_root env DEBIAN_FRONTEND=noninteractive flock "$tools/apt" apt-get -qy -o DPkg::Lock::Timeout=300 "$@"; }
# A machine's package lists may be as old as its image, so they are refreshed; where that fails, what they name has to do.
apt_install() { apt update || true; apt install --no-install-recommends "$@"; }

# The Rust in use where it has the target or rustup can add it; else Debian's, with which a folder then goes on.
use_rust() {
  if [ "${WASM_TARGET:-}" != debian ] && [ ! -d "$sysroot" ]; then
    if has_target || { have rustup && rustup target add $target && has_target; }; then return; fi
    can_apt || die "Rust with the target $target is needed: install Rust from https://rustup.rs, then: rustup target add $target"
  fi
  # Plain `rustc` must be the sysroot's whatever rustup or the person's settings say. The folder of rustup's commands goes
  # to the end of PATH by name, as cargo would otherwise look for `cargo clippy` there first.
  unset RUSTUP_TOOLCHAIN RUSTC RUSTDOC CARGO_BUILD_RUSTC
  export SYSROOT=$sysroot PATH="$sysroot/bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
  # The library belongs to one compiler: after an upgrade of Debian's packages it is made again.
  if [ -s "$sysroot/stamp" ] && [ "$(/usr/bin/rustc -vV 2>/dev/null)" = "$(cat "$sysroot/stamp")" ]; then return; fi
  start rust "installing Debian's Rust, and compiling its library for wasm (3 minutes, once)…" debian_rust
}
has_target() { compgen -G "$(rustc --print target-libdir --target $target 2>/dev/null)/libstd-*.rlib" >/dev/null; }
debian_rust() {
  local llvm
  if can_apt; then apt_install rustc-web cargo-web rust-web-src rustfmt-web rust-web-clippy; fi
  llvm=$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
  [ -x "/usr/bin/lld-$llvm" ] || apt_install "lld-$llvm"
  "$root/.dev/debian-std.sh" "$sysroot"
}

# Messages in the page name files of the project and its crates, not the folders they lie in on this machine. The flags are
# the target's alone, so that what runs here is not compiled anew for them.
unmapped=
map_paths() {
  local folder flags=${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS:-}
  cargo fetch --quiet
  for folder in "$root/" "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
    case $folder in *[[:space:]]*) unmapped+=" $folder" ;; *) flags+=" --remap-path-prefix=$folder=" ;; esac
  done
  [ -z "$unmapped" ] || say "Messages in the page may name these, as cargo takes no flag with a space in it:$unmapped"
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$flags
}

# node_modules is complete when it carries a copy of the lock file it was made from.
need_npm() {
  export PATH="$PATH:$node_modules/.bin"
  # Told before minutes are spent on compiling.
  have npm || can_apt || die "Node.js 20 or newer, with npm, is needed: install it from nodejs.org or by your package manager"
  cmp -s "$node_modules/.made-from" tests/browser/package-lock.json ||
    start npm "installing wasm-opt, esbuild and the browser tests' libraries by npm…" npm_install
}
npm_install() {
  have npm || apt_install nodejs npm
  cd tests/browser
  npm ci
  cp package-lock.json node_modules/.made-from
}

# Trunk, for who builds by it; one that is there already brings its own wasm-bindgen. It does a second's work at a time, so
# it is compiled without optimization. --ignore-rust-version, as it asks for a newer patch of Rust than it needs.
need_trunk() {
  local bindgen
  ! have trunk || return 0
  export PATH="$tools/bin:$PATH" TRUNK_OFFLINE=true TRUNK_SKIP_VERSION_CHECK=true
  bindgen=$(sed -n 's/^wasm-bindgen = "=\(.*\)"/\1/p' Cargo.toml)
  [ "$({ trunk --version; wasm-bindgen --version; } 2>/dev/null)" != "trunk $trunk"$'\n'"wasm-bindgen $bindgen" ] || return 0
  start trunk "compiling Trunk and wasm-bindgen (5 minutes, once)…" trunk_install
  finish
}
trunk_install() {
  cargo_install "trunk@$trunk" --no-default-features --features rustls
  cargo_install "wasm-bindgen-cli@$bindgen" --no-default-features --bin wasm-bindgen
}
cargo_install() {
  CARGO_PROFILE_DEV_DEBUG=0 cargo install --debug --locked --ignore-rust-version --root "$tools" --target-dir "$tools/build" "$@"
}

# Chrome, Chromium or Edge; and a Firefox that understands all that the tests ask of it, which they can do without.
firefox_oldest=153
use_browsers() {
  local name mac=/Applications windows="/c/Program Files"
  for name in google-chrome-stable google-chrome chromium chromium-browser microsoft-edge-stable microsoft-edge \
    "$mac/Google Chrome.app/Contents/MacOS/Google Chrome" "$mac/Chromium.app/Contents/MacOS/Chromium" \
    "$mac/Microsoft Edge.app/Contents/MacOS/Microsoft Edge" "$windows/Google/Chrome/Application/chrome.exe" \
    "$windows (x86)/Microsoft/Edge/Application/msedge.exe"; do
    CHROME=${CHROME:-$(command -v "$name" || true)}
  done
  for name in firefox firefox-esr "$mac/Firefox.app/Contents/MacOS/firefox" "$windows/Mozilla Firefox/firefox.exe"; do
    if [ -z "${FIREFOX:-}" ] && recent_firefox "$name"; then FIREFOX=$(command -v "$name"); fi
  done
  export CHROME FIREFOX=${FIREFOX:-}
}
recent_firefox() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n 's/^Mozilla Firefox \([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge $firefox_oldest ]
}
need_browsers() {
  local missing=()
  use_browsers
  [ -n "$CHROME" ] || missing+=(chromium)
  [ -n "$FIREFOX" ] || missing+=(firefox-esr)
  if [ ${#missing[@]} = 0 ]; then return; fi
  if can_apt; then start browsers "installing Debian's ${missing[*]}…" apt_install "${missing[@]}"; return; fi
  [ -n "$CHROME" ] || die "a browser is needed for the tests: install Chrome, Chromium or Edge, or name one in CHROME"
  say "There is no Firefox $firefox_oldest or newer, so its tests are left out: install it, or name one in FIREFOX."
}

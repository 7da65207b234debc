# shellcheck shell=bash disable=SC2154  # shared with ./dev and the other files it reads
# The tools of the page's build: wasm-bindgen, and Trunk for `./dev watch` alone, as it takes minutes to compile (both
# once, into .tools); and what npm brings (wasm-opt, esbuild and the browser tests' libraries, into
# tests/browser/node_modules).
node_modules=$root/tests/browser/node_modules

use_tools() {
  export PATH="$tools/trunk-$trunk/bin:$tools/wasm-bindgen-$wasm_bindgen/bin:$PATH:$node_modules/.bin"
  # Everything Trunk needs is at hand, so it neither downloads tools nor asks for newer versions of itself.
  export TRUNK_OFFLINE=true TRUNK_SKIP_VERSION_CHECK=true
}

# need_tools [watch]: start whatever is missing. The caller waits with `finish`.
need_tools() {
  local watch=${1:-}
  use_tools
  has_trunk && { [ "$watch" != watch ] || is_version wasm-bindgen "$wasm_bindgen"; } && npm_done && return
  # Told before minutes are spent on compiling.
  node_ok || node_by_apt || die "$node_needed"
  lock
  has_trunk ||
    start trunk "compiling Trunk $trunk (about 5 minutes, once)…" \
      cargo_tool "trunk-$trunk" trunk --version "$trunk" --no-default-features --features rustls
  is_version wasm-bindgen "$wasm_bindgen" || [ "$watch" != watch ] ||
    start wasm-bindgen "compiling wasm-bindgen $wasm_bindgen (about 2 minutes, once)…" \
      cargo_tool "wasm-bindgen-$wasm_bindgen" wasm-bindgen-cli --version "$wasm_bindgen" --bin wasm-bindgen --no-default-features
  npm_done || start npm "installing wasm-opt, esbuild and the browser tests' libraries by npm…" npm_install
}

has_trunk() { [ "$watch" != watch ] || is_version trunk "$trunk"; }
is_version() { [ "$("$1" --version 2>/dev/null | awk 'NR == 1 { print $2 }')" = "$2" ]; }

# cargo_tool FOLDER ARGUMENT…: `cargo install` into .tools/FOLDER. The tools do a second's work at a time, so they
# are compiled without optimization, in a seventh of the time. --ignore-rust-version, as Trunk asks for a newer
# patch release of Rust than it needs.
cargo_tool() {
  local folder=$1
  shift
  rm -rf "$tools/$folder.new"
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_TERM_COLOR=never \
    env -u CARGO_BUILD_TARGET PATH="$tool_path" cargo install --locked --ignore-rust-version \
    --root "$tools/$folder.new" --target-dir "$tools/build/$folder" "$@" || {
    echo "It did not compile with $(PATH=$tool_path rustc -V). If that is an old one: rustup update"
    return 1
  }
  rm -rf "${tools:?}/$folder" "$tools/build/$folder"
  mv "$tools/$folder.new" "$tools/$folder"
}

node_ok() { have npm && [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20' 2>/dev/null)" = true ]; }
node_by_apt() { ! have node && can_apt; }
node_needed='Node.js 20 or newer, with npm, is needed: install it from nodejs.org or by your package manager'

# node_modules is complete when it carries a copy of the lock file it was made from.
npm_done() { node_ok && cmp -s "$node_modules/.made-from" "$root/tests/browser/package-lock.json"; }

npm_install() {
  if ! node_ok; then apt_install nodejs npm; fi
  node_ok || { echo "$node_needed"; return 1; }
  cd "$root/tests/browser" || return
  npm ci
  cp package-lock.json node_modules/.made-from
}

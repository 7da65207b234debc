# shellcheck shell=bash disable=SC2034,SC2154  # shared with ./dev and the other files it reads
# Chooses the Rust to build with: the one in use where it has the wasm target or rustup can add it,
# otherwise Debian's (debian-std.sh). After use_rust, plain cargo, rustc, clippy and rustfmt are the right ones.
target=wasm32-unknown-unknown
sysroot=$tools/sysroot
# The tools are compiled by whichever Rust comes first here; see use_debian.
tool_path=$PATH

has_target() {
  local dir
  have rustc && dir=$(rustc --print target-libdir --target $target 2>/dev/null) && compgen -G "$dir/libstd-*.rlib" >/dev/null
}

use_rust() {
  case ${WASM_TARGET:-} in
    debian) use_debian ;;
    '')
      if has_target; then return; fi
      # A checkout that fell back to Debian's Rust before goes on with it, without asking rustup again.
      if [ -f "$sysroot/stamp" ]; then use_debian; return; fi
      if ! have cargo || ! have rustc; then die "Rust is needed; install it with: curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh"; fi
      if have rustup; then
        say "adding the target $target by rustup…"
        mkdir -p "$tools/logs"
        if limit 300 rustup target add $target >"$tools/logs/rustup.log" 2>&1 && has_target; then return; fi
        say "  rustup could not add it (.tools/logs/rustup.log)"
      fi
      can_apt || die "this Rust cannot build for $target; install that target (with rustup: rustup target add $target)"
      use_debian ;;
    *) die "WASM_TARGET may be 'debian' or unset, not '$WASM_TARGET'" ;;
  esac
}

use_debian() {
  # Plain `rustc` must be the one of the sysroot whatever rustup or the person's settings say. The folder of
  # rustup's commands goes to the end of PATH by name, as cargo would otherwise look for `cargo clippy` there first.
  unset RUSTUP_TOOLCHAIN RUSTC RUSTDOC CARGO_BUILD_RUSTC
  export PATH="$sysroot/bin:$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
  # rustup's compiler takes a third less time than Debian's, so it compiles the tools where it is new enough.
  recent_rust "$(PATH=$tool_path command -v rustc)" || tool_path=/usr/bin:$PATH
  if sysroot_done; then return; fi
  lock
  if sysroot_done; then return; fi
  if ! debian_complete; then
    can_apt || die "Debian's Rust can be installed only on Debian, by root or by sudo without a password"
    start apt-rust "installing Debian's Rust…" debian_packages
    finish
    lock
  fi
  start std "compiling Rust's standard library for wasm (about 2 minutes, once)…" "$root/.dev/debian-std.sh" "$sysroot"
}

# recent_rust COMMAND: whether it is a rustc as new as Cargo.toml wants it.
recent_rust() {
  local minor wanted
  minor=$("$1" -V 2>/dev/null | sed -n 's/^rustc 1\.\([0-9]*\).*/\1/p')
  wanted=$(sed -n 's/^rust-version = "1\.\([0-9]*\).*/\1/p' "$root/Cargo.toml")
  [ "${minor:-0}" -ge "$wanted" ]
}

# The library belongs to one compiler only: after an upgrade of Debian's packages it is made again.
sysroot_done() { [ "$(/usr/bin/rustc -vV 2>/dev/null)" = "$(cat "$sysroot/stamp" 2>/dev/null)" ] && debian_complete; }

debian_complete() {
  local file
  recent_rust /usr/bin/rustc || return 1
  for file in bin/cargo bin/cargo-clippy bin/cargo-fmt lib/rustlib/src/rust/library/std "bin/lld-$(debian_llvm)"; do
    [ -e "/usr/$file" ] || return 1
  done
}

debian_llvm() { /usr/bin/rustc -vV 2>/dev/null | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p'; }

debian_packages() {
  local packages=(rustc-web cargo-web rust-web-src rustfmt-web rust-web-clippy)
  if recent_rust /usr/bin/rustc; then apt_install "${packages[@]}"; else apt_newest "${packages[@]}"; fi
  recent_rust /usr/bin/rustc || { echo "Debian has no Rust as new as Cargo.toml wants it: $(/usr/bin/rustc -V)"; return 1; }
  apt_install "lld-$(debian_llvm)"
}

# plainly COMMAND…: compile so that messages in the page name files of the project and its crates, not the folders they
# lie in on this machine. The flags are separated as cargo wants it, as folders may have spaces; they are for this one
# command, as everything compiled with others is compiled anew.
plainly() {
  local dir flags="--remap-path-prefix=$root/="
  cargo fetch --quiet
  for dir in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
    flags+=$'\x1f'"--remap-path-prefix=$dir="
  done
  CARGO_ENCODED_RUSTFLAGS=$flags "$@"
}

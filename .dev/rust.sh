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
  recent_rust || tool_path=/usr/bin:$PATH
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

recent_rust() {
  local minor
  minor=$(PATH=$tool_path rustc -V 2>/dev/null | sed -n 's/^rustc 1\.\([0-9]*\).*/\1/p')
  [ "${minor:-0}" -ge 95 ]
}

# The library belongs to one compiler only: after an upgrade of Debian's packages it is made again.
sysroot_done() { [ "$(/usr/bin/rustc -vV 2>/dev/null)" = "$(cat "$sysroot/stamp" 2>/dev/null)" ] && debian_complete; }

debian_complete() {
  local file
  for file in bin/cargo bin/cargo-clippy bin/cargo-fmt lib/rustlib/src/rust/library/std "bin/lld-$(debian_llvm)"; do
    [ -e "/usr/$file" ] || return 1
  done
}

debian_llvm() { /usr/bin/rustc -vV 2>/dev/null | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p'; }

debian_packages() {
  apt_install rustc-web cargo-web rust-web-src rustfmt-web rust-web-clippy
  apt_install "lld-$(debian_llvm)"
}

# plain_paths: compile so that messages in the page name files of the project and its crates, not the folders
# they lie in on this machine. The flags are separated as cargo wants it, as folders may have spaces.
plain_paths() {
  local dir flags="--remap-path-prefix=$root/="
  for dir in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
    flags+=$'\x1f'"--remap-path-prefix=$dir="
  done
  export CARGO_ENCODED_RUSTFLAGS=$flags
}

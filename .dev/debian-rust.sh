#!/usr/bin/env bash
# Rust with the wasm target from Debian's packages alone, in the folder given.
#
#   debian-std.sh FOLDER
#
# Debian packages no standard library for wasm32-unknown-unknown, but it packages the sources of exactly
# the library its compiler was built with. They are compiled once, here, and the result is laid out as a
# Rust sysroot whose host part is Debian's own. FOLDER/bin holds the commands that use it.
set -euo pipefail
target=wasm32-unknown-unknown
final=$1

version=$(/usr/bin/rustc -vV)
field() { sed -n "s/^$1: *//p" <<<"$version"; }
host=$(field host) llvm=$(field 'LLVM version')
llvm=${llvm%%.*}
src=$(readlink -f /usr/lib/rustlib/src/rust)
linker=/usr/bin/lld-$llvm
[ -d "$src/library/std" ] || { echo "no sources of the standard library in /usr/lib/rustlib/src/rust"; exit 1; }
[ -x "$linker" ] || { echo "no linker at $linker"; exit 1; }

# Everything is made beside the final place and moved there in one step, so that an interrupted run
# leaves nothing that looks finished.
new=$final.new
rm -rf "$new"
mkdir -p "$new/bin" "$new/build/src" "$new/lib/rustlib/$target/lib" "$new/lib/rustlib/$host/bin"

: >"$new/build/src/lib.rs"
printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$new/build/Cargo.toml"
cd "$new/build"
# The library's own sources use unstable features, and its own build sets RUSTC_BOOTSTRAP for that as well.
# Nothing built later with this sysroot needs it. Paths are mapped, so that no page names a folder of this machine.
env -u RUSTUP_TOOLCHAIN -u CARGO_BUILD_TARGET -u CARGO_ENCODED_RUSTFLAGS -u RUSTC_WRAPPER \
  RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc CARGO_TARGET_DIR="$new/build/target" \
  CARGO_ENCODED_RUSTFLAGS="-Cembed-bitcode=yes"$'\x1f'"--remap-path-prefix=$src=/rustc/$(field commit-hash)"$'\x1f'"--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/crates" \
  /usr/bin/cargo build --release --target $target -Zbuild-std=std,panic_abort,panic_unwind,proc_macro,test
cp "$new/build/target/$target/release/deps"/lib*.rlib "$new/lib/rustlib/$target/lib/"
rm -f "$new/lib/rustlib/$target/lib"/libempty-*.rlib
cd /
rm -rf "$new/build"

ln -s "/usr/lib/rustlib/$host/lib" "$new/lib/rustlib/$host/lib"
ln -s /usr/lib/rustlib/src "$new/lib/rustlib/src"
ln -s "$linker" "$new/lib/rustlib/$host/bin/rust-lld"

# The commands find the sysroot from their own place, so the checkout may be moved.
command_file() { printf '%s\n' '#!/bin/sh' "$2" >"$new/bin/$1"; chmod +x "$new/bin/$1"; }
# shellcheck disable=SC2016
here='"$(cd "${0%/*}/.." && pwd)"'
for name in rustc rustdoc; do command_file "$name" "exec /usr/bin/$name --sysroot $here \"\$@\""; done
for name in cargo-clippy clippy-driver; do command_file "$name" "SYSROOT=$here exec /usr/bin/$name \"\$@\""; done
for name in cargo rustfmt cargo-fmt; do command_file "$name" "exec /usr/bin/$name \"\$@\""; done

printf '%s\n' "$version" >"$new/stamp"
rm -rf "$final"
mv "$new" "$final"

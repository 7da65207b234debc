#!/usr/bin/env bash
# Rust with the wasm target from Debian's packages alone: debian-std.sh FOLDER
#
# Debian packages no standard library for wasm32-unknown-unknown, but the sources of exactly the library its compiler was
# built with. They are compiled once, here, and laid out as a Rust sysroot whose host part is Debian's own; FOLDER/bin holds
# the commands that use it. All is made beside the final place, so that an interrupted run leaves nothing that looks finished.
set -euo pipefail
target=wasm32-unknown-unknown
final=$1 new=$1.new
version=$(/usr/bin/rustc -vV)
field() { sed -n "s/^$1: *//p" <<<"$version"; }
host=$(field host) llvm=$(field 'LLVM version')
src=$(readlink -f /usr/lib/rustlib/src/rust)

rm -rf "$new"
mkdir -p "$new/bin" "$new/build/src" "$new/lib/rustlib/$target/lib" "$new/lib/rustlib/$host/bin"
: >"$new/build/src/lib.rs"
printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$new/build/Cargo.toml"
# The library's own sources use unstable features, and its own build sets RUSTC_BOOTSTRAP for that as well.
# Nothing built later with this sysroot needs it. Paths are mapped, so that no page names a folder of this machine.
flags=(-Cembed-bitcode=yes "--remap-path-prefix=$src=/rustc/$(field commit-hash)"
  "--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/crates")
(cd "$new/build" && env -u RUSTUP_TOOLCHAIN -u CARGO_BUILD_TARGET -u RUSTC_WRAPPER RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc \
  CARGO_TARGET_DIR=target CARGO_ENCODED_RUSTFLAGS="$(IFS=$'\x1f'; echo "${flags[*]}")" \
  /usr/bin/cargo build --release --target $target -Zbuild-std=std,panic_abort,panic_unwind,proc_macro,test)
cp "$new/build/target/$target/release/deps"/lib*.rlib "$new/lib/rustlib/$target/lib/"
rm -rf "$new/lib/rustlib/$target/lib"/libempty-*.rlib "$new/build"

ln -s "/usr/lib/rustlib/$host/lib" "$new/lib/rustlib/$host/lib"
ln -s /usr/lib/rustlib/src "$new/lib/rustlib/src"
ln -s "/usr/bin/lld-${llvm%%.*}" "$new/lib/rustlib/$host/bin/rust-lld"
ln -s /usr/bin/{cargo,cargo-clippy,clippy-driver,cargo-fmt,rustfmt} "$new/bin/"
# The compiler finds the sysroot from its own place, so the checkout may be moved. Clippy reads SYSROOT, which ./dev sets.
for name in rustc rustdoc; do
  printf '%s\n' '#!/bin/sh' "exec /usr/bin/$name --sysroot \"\$(cd \"\${0%/*}/..\" && pwd)\" \"\$@\"" >"$new/bin/$name"
  chmod +x "$new/bin/$name"
done

printf '%s\n' "$version" >"$new/stamp"
rm -rf "$final"
mv "$new" "$final"

# shellcheck shell=bash disable=SC2154  # shared with ./dev and .dev/setup.sh
# `./dev tables taxes`: the tax tables by an open tax model, which is installed into .tools/taxes-venv.
taxes_venv=$tools/taxes-venv
taxes_needs=$root/crates/tables/requirements.txt

tax_tables() {
  # The environment is complete when it carries a copy of the requirements it was made from.
  if ! cmp -s "$taxes_venv/.made-from" "$taxes_needs"; then
    start taxes "installing the tax model (0.9 GB, some minutes, once)…" taxes_install
    finish
  fi
  exec nice "$taxes_venv/bin/python" "$root/crates/tables/taxes.py" "$@"
}

taxes_install() {
  local python
  python=$(command -v python3.11 || command -v python3) || { echo "Python 3.11 or newer is needed"; return 1; }
  rm -rf "$taxes_venv"
  "$python" -m venv "$taxes_venv"
  "$taxes_venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$taxes_needs"
  cp "$taxes_needs" "$taxes_venv/.made-from"
}

# What can be tested without the model. The site is built without Python; where there is none, that is left out.
tax_tests() {
  if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
    say "The tests of the tax tables are left out: no Python 3.10 or newer."
    return
  fi
  (cd "$root/crates/tables" && python3 -m unittest --quiet)
}

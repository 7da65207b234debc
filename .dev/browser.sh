# shellcheck shell=bash
# Finds the browsers for the tests: CHROME where it is set, else an installed Chrome, Chromium or Edge; and FIREFOX where
# it is set, else an installed Firefox, which the tests can do without.

find_browser() {
  if [ -n "${CHROME:-}" ]; then
    have "$CHROME" || die "CHROME names '$CHROME', which cannot be run"
    browser=$CHROME
    return
  fi
  local app programs=${PROGRAMFILES:-/c/Program Files}
  for browser in \
    google-chrome-stable google-chrome chromium chromium-browser microsoft-edge-stable microsoft-edge \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge" \
    "$HOME/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  do
    if browser=$(command -v "$browser"); then return; fi
  done
  for app in Google/Chrome/Application/chrome.exe Chromium/Application/chrome.exe Microsoft/Edge/Application/msedge.exe; do
    for browser in "$programs" "/c/Program Files" "/c/Program Files (x86)" "${LOCALAPPDATA:-}"; do
      browser=$browser/$app
      if [ -x "$browser" ]; then return; fi
    done
  done
  browser=
  return 1
}

# The oldest Firefox that understands all that the tests ask of it (140 does not).
firefox_oldest=153

recent_firefox() {
  local version
  version=$("$firefox" --version 2>/dev/null | sed -n 's/^Mozilla Firefox \([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge "$firefox_oldest" ]
}

find_firefox() {
  if [ -n "${FIREFOX:-}" ]; then
    have "$FIREFOX" || die "FIREFOX names '$FIREFOX', which cannot be run"
    firefox=$FIREFOX
    return
  fi
  local folder
  for firefox in \
    firefox firefox-esr \
    "/Applications/Firefox.app/Contents/MacOS/firefox" \
    "$HOME/Applications/Firefox.app/Contents/MacOS/firefox"
  do
    if firefox=$(command -v "$firefox") && recent_firefox; then return; fi
  done
  for folder in "${PROGRAMFILES:-/c/Program Files}" "/c/Program Files" "/c/Program Files (x86)" "${LOCALAPPDATA:-}"; do
    firefox="$folder/Mozilla Firefox/firefox.exe"
    if [ -x "$firefox" ] && recent_firefox; then return; fi
  done
  firefox=
  return 1
}

# need_browser: start the installation of what is missing where Debian's packages may be installed. Both in one step, as
# apt does one thing at a time.
need_browser() {
  local packages=()
  find_browser || packages+=(chromium)
  find_firefox || packages+=(firefox-esr)
  [ ${#packages[@]} -gt 0 ] || return 0
  if ! can_apt; then
    [ -n "$browser" ] || die "a browser is needed for the tests: install Chrome, Chromium or Edge, or name one in CHROME"
    say "There is no Firefox $firefox_oldest or newer, so its tests are left out: install it, or name one in FIREFOX."
    return
  fi
  lock
  start browser "installing Debian's ${packages[*]}…" apt_newest "${packages[@]}"
}

# use_browser: tell the tests which ones.
use_browser() {
  if find_browser; then export CHROME=$browser; fi
  if find_firefox; then export FIREFOX=$firefox; fi
}

# shellcheck shell=bash
# Finds a browser for the tests: CHROME where it is set, else an installed Chrome, Chromium or Edge.

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

# need_browser: start the installation where there is none and Debian's package may be installed.
need_browser() {
  find_browser && return
  can_apt || die "a browser is needed for the tests: install Chrome, Chromium or Edge, or name one in CHROME"
  lock
  start browser "installing Debian's Chromium…" apt_install chromium
}

# use_browser: tell the tests which one.
use_browser() {
  if find_browser; then export CHROME=$browser; fi
}

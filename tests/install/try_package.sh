#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the package into a new, minimal Debian, measures there, opens the session with the desktop file's command,
# removes the package and looks for what it left. Root, Debian and its network only: ./dev try-package.
# Usage: try_package.sh PACKAGE
set -eu

package=$1
id=io.github.zmq_crossover.ZmqCrossover
root=$(mktemp -d)
chmod 755 "$root" # it is the / of the user who tries the package
xvfb_pid=

cleanup() {
    [ -z "$xvfb_pid" ] || kill "$xvfb_pid" 2>/dev/null || true
    for folder in proc tmp/.X11-unix; do
        if mountpoint -q "$root/$folder"; then umount -l "$root/$folder"; fi
    done
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT
trap 'exit 1' INT TERM

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "FAILED: $*"
    exit 1
}
quietly() { "$@" >"$root/log" 2>&1 || { cat "$root/log" >&2; fail "$*"; }; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() {
    chroot --userspec=tester:tester "$root" \
        env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME=/home/tester DISPLAY="${display:-}" "$@"
}

# The same mirrors as this machine, without what others than Debian offer.
sources=$(apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
    sort -u)
suite=$(. /etc/os-release && printf '%s' "$VERSION_CODENAME")
mirror=$(printf '%s\n' "$sources" | awk -v suite="$suite" '$3 == suite { print $2; exit }')
[ -n "$mirror" ] || fail "no mirror of Debian $suite is configured"

say "A minimal Debian $suite."
quietly debootstrap --variant=minbase "$suite" "$root" "$mirror"
printf '%s\n' "$sources" >"$root/etc/apt/sources.list"
cp /etc/resolv.conf "$root/etc/resolv.conf"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
quietly inside apt-get update
quietly inside useradd --create-home tester

say "Installing the package."
cp "$package" "$root/root/zmq-crossover.deb"
quietly inside apt-get install -y --no-install-recommends /root/zmq-crossover.deb
rm "$root/root/zmq-crossover.deb"
inside dpkg -L zmq-crossover >"$root/root/installed"
[ "$(wc -l <"$root/root/installed")" -gt 40 ] || fail "the package has too few files"

say "Measuring."
as_user zmq-crossover sweep --preset quick --session /home/tester/run.zxo >"$root/log" || fail "the sweep failed"
grep -q '^Throughput: ' "$root/log" || fail "the sweep gave no verdict"
as_user zmq-crossover sweep --preset quick --sender process --receiver libzmq >/dev/null || fail "the sweep with workers failed"
quietly inside apt-get install -y --no-install-recommends python3-zmq libzmq-ffi-perl
for worker in pyzmq perl libzmq; do
    as_user zmq-crossover worker --check "$worker" >"$root/log" 2>&1 || { cat "$root/log" >&2; fail "the worker $worker"; }
done

say "Opening the session as a desktop does."
mkdir -p /tmp/.X11-unix "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
Xvfb -displayfd 3 -ac -screen 0 1280x800x24 3>"$root/display" 2>/dev/null &
xvfb_pid=$!
tries=100
until [ -s "$root/display" ]; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || fail "Xvfb did not start"
    sleep 0.1
done
display=:$(cat "$root/display")
export DISPLAY="$display"
command=$(sed -n 's/^Exec=\(.*\) %F$/\1/p' "$root/usr/share/applications/$id.desktop")
[ -n "$command" ] || fail "the desktop file names no command for files"
# shellcheck disable=SC2086 # the words of a command
as_user $command /home/tester/run.zxo 2>"$root/log" &
program_pid=$!
tries=300
until xdotool search --onlyvisible --name '^run.*ZeroMQ Crossover' >/dev/null 2>&1; do
    kill -0 "$program_pid" 2>/dev/null || { cat "$root/log" >&2; fail "the window did not open"; }
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || fail "the window does not show the session"
    sleep 0.1
done
kill "$program_pid"
wait "$program_pid" || true

say "Removing the package."
rm -r "$root/home/tester"
quietly inside apt-get purge -y zmq-crossover
while read -r path; do
    if [ ! -d "$root$path" ] && [ -e "$root$path" ]; then fail "$path stays"; fi
done <"$root/root/installed"
left=$(find "$root" -xdev \( -iname '*zmq[-_]crossover*' -o -iname '*zmqcrossover*' \) -print)
[ -z "$left" ] || fail "these stay: $left"
if grep -rl zmq-crossover "$root/usr/share" "$root/etc" 2>/dev/null; then fail "the files above still name it"; fi
say "Installed, measured, opened and removed without a trace."

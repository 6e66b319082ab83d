#!/bin/sh
# Makes a kiosk of this machine, brings another version, goes back to the last one, or undoes it all.
# Safe to run again: what is in place stays as it is.
#
#   install.sh [--x11 | --wayland] [--no-start] [--accept-failed-check] PROGRAM
#                                      install or update; the screen stays as it was chosen first
#   install.sh --roll-back             the version before this one
#   install.sh --uninstall [--purge]   undo; --purge: the data too
#   with --root DIR: a dry installation into DIR; no user, no service is touched
#
# PROGRAM is the file kiosk or the folder kiosk-folder. The folder is better for a tablet: it starts
# sooner and unpacks nothing.
#
# Needs: root (but for --root), Debian 12 or its kin with systemd, GNU coreutils and findutils; for
# the screen cage, xwayland, seatd (with --x11: xserver-xorg-core, xserver-xorg-input-libinput,
# xauth, openbox), libgl1, libegl1. It looks for these and says what to install.
#
# Puts: /opt/kiosk/VERSION (side by side; current and previous point to one each), /opt/kiosk/setup
# (this folder), /etc/kiosk (kept by --uninstall), /var/lib/kiosk (data, kept by --uninstall), the
# units, and the files of machine_files below.
#
# Exit codes: 0 done; 1 something failed, and the version that ran before runs on; 2 wrong usage;
# 3 the machine lacks something.
set -eu
umask 022

HERE=$(cd "$(dirname "$0")" && pwd)
ROOT=
PROGRAM=
ACTION=install
SCREEN=
PURGE=no
START=yes
ACCEPT=no
CHANGED=no
# Ctrl+Alt+Del does nothing, and no login prompt waits on the kiosk's terminal.
MASKED="ctrl-alt-del.target getty@tty1.service"

say() { printf 'kiosk: %s\n' "$*"; }
stop() {
    code=$1
    shift
    printf 'kiosk: %s\n' "$*" >&2
    exit "$code"
}
usage() {
    sed -n '2,/^set -eu/s/^# \{0,1\}//p' "$0"
}

# From where in this folder, to where, with which rights, for which screen.
machine_files() {
    cat <<'TABLE'
kiosk.service               etc/systemd/system/kiosk.service             644 all
kiosk-x11.service           etc/systemd/system/kiosk-x11.service         644 all
kiosk-xserver.service       etc/systemd/system/kiosk-xserver.service     644 all
90-kiosk-logind.conf        etc/systemd/logind.conf.d/90-kiosk.conf      644 all
90-kiosk-sleep.conf         etc/systemd/sleep.conf.d/90-kiosk.conf       644 all
90-kiosk-system.conf        etc/systemd/system.conf.d/90-kiosk.conf      644 all
90-kiosk-sysctl.conf        etc/sysctl.d/90-kiosk.conf                   644 all
90-kiosk-touch-only.rules   etc/udev/rules.d/90-kiosk-touch-only.rules   644 all
kiosk-sysusers.conf         etc/sysusers.d/kiosk.conf                    644 all
90-kiosk-xorg.conf          etc/X11/xorg.conf.d/90-kiosk.conf            644 x11
TABLE
}

# Programs and files the screen needs, and Debian's packages of them.
needs() {
    cat <<'TABLE'
/usr/bin/cage                                cage                          wayland
/usr/bin/Xwayland                            xwayland                      wayland
/usr/sbin/seatd                              seatd                         wayland
/usr/lib/xorg/Xorg                           xserver-xorg-core             x11
/usr/lib/xorg/modules/input/libinput_drv.so  xserver-xorg-input-libinput   x11
/usr/bin/xauth                               xauth                         x11
/usr/bin/openbox                             openbox                       x11
/usr/lib/*/libGL.so.1                        libgl1                        all
/usr/lib/*/libEGL.so.1                       libegl1                       all
TABLE
}

there() { [ -e "$1" ] || [ -L "$1" ]; }

look_for_needs() {
    [ "$(id -u)" -eq 0 ] || stop 3 "run this as root (or with --root DIR to try it)"
    for tool in systemctl systemd-sysusers udevadm runuser; do
        command -v "$tool" >/dev/null || stop 3 "$tool is missing: this is for Debian with systemd"
    done
    missing=$(needs | while read -r file package screen; do
        case $screen in all | "$SCREEN") ;; *) continue ;; esac
        # shellcheck disable=SC2086 # the stars are meant
        there $file || printf ' %s' "$package"
    done)
    [ -z "$missing" ] ||
        stop 3 "packages are missing: apt-get install --no-install-recommends$missing"
    if systemctl --quiet is-enabled display-manager.service 2>/dev/null; then
        stop 3 "a desktop starts on this machine: systemctl disable display-manager.service"
    fi
}

# put SOURCE TARGET MODE: only if it is not there already, never half written.
put() {
    if cmp -s "$1" "$2" && [ "$(stat -c %a "$2")" = "$3" ]; then
        return
    fi
    mkdir -p "$(dirname "$2")"
    cp "$1" "$2.new"
    chmod "$3" "$2.new"
    mv "$2.new" "$2"
    CHANGED=yes
}

# point LINK TARGET: in one step, so that there is no moment without it.
point() {
    [ "$(readlink "$1" || true)" != "$2" ] || return 0
    mkdir -p "$(dirname "$1")"
    ln -sfn "$2" "$1.new"
    mv -T "$1.new" "$1"
    CHANGED=yes
}

drop() {
    if there "$1"; then
        rm -rf "$1"
        CHANGED=yes
    fi
}

# The first eight signs of a sum over every file and link below a folder.
sum_of() {
    (
        cd "$1"
        find . -type f -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum
        find . -type l -printf '%p -> %l\n' | LC_ALL=C sort
    ) | sha256sum | cut -c1-8
}

# Copies PROGRAM to /opt/kiosk/VERSION-SUM; a copy that was cut off never has that name.
bring_program() {
    rm -rf "$OPT/incoming"
    mkdir -p "$OPT/incoming"
    if [ -d "$PROGRAM" ]; then
        cp -R "$PROGRAM/." "$OPT/incoming/"
    else
        cp "$PROGRAM" "$OPT/incoming/kiosk"
    fi
    chmod -R u+rwX,go+rX,go-w "$OPT/incoming"
    [ -x "$OPT/incoming/kiosk" ] || stop 2 "there is no program named kiosk in $PROGRAM"
    number=$(env -i PATH="$PATH" "$OPT/incoming/kiosk" --version | sed -n '1s/^kiosk //p') || true
    case $number in
        '' | *[!0-9A-Za-z.+-]*) stop 1 "$PROGRAM does not say its version; is it for this machine?" ;;
        *) ;;
    esac
    NAME="$number-$(sum_of "$OPT/incoming")"
    if [ -d "$OPT/$NAME" ] && [ "$NAME" = "$number-$(sum_of "$OPT/$NAME")" ]; then
        rm -rf "$OPT/incoming"
        return
    fi
    rm -rf "${OPT:?}/$NAME"
    find "$OPT/incoming" \( -type f -o -type d \) -exec sync {} +
    mv -T "$OPT/incoming" "$OPT/$NAME"
    sync "$OPT"
    CHANGED=yes
    say "copied version $NAME"
}

# kiosk check of the new version, as the user it will run as, on the clinic's own files.
check_program() {
    [ "$(readlink "$OPT/current" || true)" != "$NAME" ] || return 0
    set -- check
    [ ! -e "$ETC/kiosk.toml" ] || set -- --config "$ETC/kiosk.toml" "$@"
    set -- env -i PATH="$PATH" HOME="$CACHE" QT_QPA_PLATFORM=offscreen \
        "$OPT/$NAME/kiosk" --data-dir "$DATA" "$@"
    [ -n "$ROOT" ] || set -- runuser -u kiosk -- "$@"
    if (cd "$DATA" && "$@"); then
        return
    fi
    if [ "$ACCEPT" = yes ]; then
        say "the check failed, and that was accepted"
        return
    fi
    [ "$(readlink "$OPT/previous" || true)" = "$NAME" ] || rm -rf "${OPT:?}/$NAME"
    stop 1 "the check of $NAME failed (above); nothing was changed. --accept-failed-check goes on"
}

make_user() {
    [ -z "$ROOT" ] || return 0
    systemd-sysusers /etc/sysusers.d/kiosk.conf
    chown kiosk:kiosk "$DATA" "$CACHE"
}

lay_machine_files() {
    for file in "$HERE"/*; do
        mode=644
        [ ! -x "$file" ] || mode=755
        [ "$HERE" = "$OPT/setup" ] || put "$file" "$OPT/setup/$(basename "$file")" "$mode"
    done
    while read -r source target mode screen; do
        case $screen in
            all | "$SCREEN") put "$HERE/$source" "$ROOT/$target" "$mode" ;;
            *) drop "$ROOT/$target" ;;
        esac
    done <<EOF
$(machine_files)
EOF
    wants="$UNITS/multi-user.target.wants"
    for unit in kiosk.service kiosk-x11.service; do
        [ "$unit" = "$UNIT" ] || drop "$wants/$unit"
    done
    point "$wants/$UNIT" "../$UNIT"
    for unit in $MASKED; do
        there "$UNITS/$unit" || point "$UNITS/$unit" /dev/null
    done
}

apply_machine_files() {
    [ -z "$ROOT" ] || return 0
    systemctl daemon-reload
    systemctl kill --signal=HUP systemd-logind.service || true
    sysctl --quiet --load=/etc/sysctl.d/90-kiosk.conf || say "sysctl: in force at the next start"
    udevadm control --reload
    udevadm trigger --subsystem-match=input
}

# Makes NAME the version that runs and keeps the one before.
flip_to() {
    old=$(readlink "$OPT/current" || true)
    [ "$old" != "$1" ] || return 0
    [ -z "$old" ] || point "$OPT/previous" "$old"
    point "$OPT/current" "$1"
    say "the version is now $1${old:+, before it was $old}"
}

forget_older_versions() {
    for folder in "$OPT"/*; do
        name=$(basename "$folder")
        case $name in
            current | previous | setup | "$(readlink "$OPT/current")") ;;
            "$(readlink "$OPT/previous" || true)") ;;
            *-????????) rm -rf "$folder" ;;
            *) ;;
        esac
    done
}

start_unit() {
    [ -z "$ROOT" ] && [ "$START" = yes ] || return 0
    if [ "$CHANGED" = no ] && systemctl --quiet is-active "$1"; then
        return
    fi
    say "starting $1; this waits for its first picture"
    systemctl restart "$1"
}

install_or_update() {
    [ -e "$PROGRAM" ] || stop 2 "there is no $PROGRAM"
    [ -n "$ROOT" ] || look_for_needs
    if [ -f "$PROGRAM" ] && findmnt -no OPTIONS --target "${ROOT:-}/tmp" 2>/dev/null |
        grep -qw noexec; then
        stop 3 "/tmp is mounted noexec, where one file cannot unpack: install kiosk-folder"
    fi
    mkdir -p "$DATA" "$CACHE" "$ETC" "$UNITS"
    chmod 750 "$DATA"
    put "$HERE/kiosk.toml.example" "$ETC/kiosk.toml.example" 644
    [ -e "$ETC/environment" ] || put "$HERE/environment" "$ETC/environment" 644
    put "$HERE/kiosk-sysusers.conf" "$ROOT/etc/sysusers.d/kiosk.conf" 644
    make_user
    bring_program
    check_program
    lay_machine_files
    apply_machine_files
    before=$(readlink "$OPT/current" || true)
    flip_to "$NAME"
    if ! start_unit "$UNIT"; then
        if [ -n "$before" ] && [ "$before" != "$NAME" ]; then
            point "$OPT/current" "$before"
            systemctl restart "$UNIT" || true
            stop 1 "$NAME did not start; back to $before. See: journalctl -u $UNIT"
        fi
        stop 1 "$NAME did not start. See: journalctl -u $UNIT"
    fi
    forget_older_versions
    if [ "$CHANGED" = yes ]; then say "done"; else say "all was in place"; fi
}

running_screen() {
    if [ -L "$UNITS/multi-user.target.wants/kiosk-x11.service" ]; then
        echo x11
    else
        echo wayland
    fi
}

roll_back() {
    [ -n "$ROOT" ] || [ "$(id -u)" -eq 0 ] || stop 3 "run this as root"
    name=$(readlink "$OPT/previous" || true)
    [ -x "$OPT/${name:-none}/kiosk" ] || stop 1 "there is no version to go back to"
    flip_to "$name"
    start_unit "$UNIT" || stop 1 "it did not start. See: journalctl -u $UNIT"
}

uninstall() {
    [ -n "$ROOT" ] || [ "$(id -u)" -eq 0 ] || stop 3 "run this as root"
    if [ -z "$ROOT" ]; then
        systemctl stop kiosk.service kiosk-x11.service kiosk-xserver.service 2>/dev/null || true
    fi
    drop "$UNITS/multi-user.target.wants/kiosk.service"
    drop "$UNITS/multi-user.target.wants/kiosk-x11.service"
    for unit in $MASKED; do
        [ "$(readlink "$UNITS/$unit" || true)" != /dev/null ] || drop "$UNITS/$unit"
    done
    while read -r _ target _ _; do
        drop "$ROOT/$target"
    done <<EOF
$(machine_files)
EOF
    drop "$OPT"
    drop "$CACHE"
    if [ "$PURGE" = yes ]; then
        drop "$ETC"
        drop "$DATA"
        [ -n "$ROOT" ] || ! id kiosk >/dev/null 2>&1 || userdel kiosk
    fi
    clear_empty_folders
    if [ -z "$ROOT" ]; then
        systemctl daemon-reload
        systemctl kill --signal=HUP systemd-logind.service || true
        udevadm control --reload
        udevadm trigger --subsystem-match=input
        systemctl start getty@tty1.service || true
    fi
    if [ "$PURGE" = yes ]; then
        say "removed, with its data"
    else
        say "removed; $ETC and $DATA are kept (--uninstall --purge removes them)"
    fi
}

# Folders this script may have made; those with something in them stay.
clear_empty_folders() {
    (
        cd "${ROOT:-/}"
        for folder in etc/systemd/logind.conf.d etc/systemd/sleep.conf.d etc/systemd/system.conf.d \
            etc/systemd/system/multi-user.target.wants etc/sysctl.d etc/udev/rules.d \
            etc/sysusers.d etc/X11/xorg.conf.d etc opt var/lib var/cache; do
            [ ! -d "$folder" ] || rmdir -p --ignore-fail-on-non-empty "$folder"
        done
    )
}

while [ "$#" -gt 0 ]; do
    case $1 in
        --root)
            [ -d "${2:-}" ] || stop 2 "--root needs a folder that is there"
            ROOT=$(cd "$2" && pwd)
            shift
            ;;
        --x11 | --wayland) SCREEN=${1#--} ;;
        --no-start) START=no ;;
        --accept-failed-check) ACCEPT=yes ;;
        --roll-back) ACTION=roll_back ;;
        --uninstall) ACTION=uninstall ;;
        --purge) PURGE=yes ;;
        -h | --help)
            usage
            exit 0
            ;;
        -*) stop 2 "there is no option $1; --help lists them" ;;
        *)
            [ -z "$PROGRAM" ] || stop 2 "one PROGRAM, not also $1"
            PROGRAM=$1
            ;;
    esac
    shift
done
OPT=$ROOT/opt/kiosk
ETC=$ROOT/etc/kiosk
DATA=$ROOT/var/lib/kiosk
CACHE=$ROOT/var/cache/kiosk
UNITS=$ROOT/etc/systemd/system

: "${SCREEN:=$(running_screen)}"
if [ "$SCREEN" = x11 ]; then UNIT=kiosk-x11.service; else UNIT=kiosk.service; fi

if [ "$ACTION" = install ]; then
    [ "$PURGE" = no ] || stop 2 "--purge goes with --uninstall"
    [ -n "$PROGRAM" ] || stop 2 "say which PROGRAM to install; --help tells more"
    install_or_update
else
    [ -z "$PROGRAM" ] || stop 2 "no PROGRAM goes with it: $PROGRAM"
    "$ACTION"
fi

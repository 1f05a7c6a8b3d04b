#!/usr/bin/env bash
# Installs the programs that the conformance tests hold generated files against: promtool, prometheus, amtool,
# alertmanager, sloth, vmalert-tool, and two small ones of go/. See README.md beside this file.
#
#   tools/install.sh [DIR]     DIR defaults to bin/ beside this file
#
# First choice: the releases pinned in go/*/go.mod, compiled by a local Go. Second choice: Debian's packages, unpacked
# but not installed. Does nothing when DIR already holds what this would install; delete DIR to start again.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
tools=(promtool prometheus promql-verdicts yaml-verdicts amtool alertmanager sloth vmalert-tool)

# The service discoveries that generated Prometheus configuration uses beside static, file and HTTP, which are always
# in. The others only cost compile time (promtool links the Kubernetes one in any case).
sd_tags=remove_all_sd,enable_kubernetes_sd

# The pinned modules decide what is built: no other toolchain, no workspace, no version control lookup, no C compiler.
export GOTOOLCHAIN=local GOWORK=off CGO_ENABLED=0

say() { printf 'tools/install.sh: %s\n' "$*"; }
fail() {
    say "$@" >&2
    exit 1
}

# "promtool, version 3.16.0 (branch: ...)" on stdout or, in old releases, on stderr; of sloth "v0.16.0" alone;
# "vmalert-tool version v1.148.9" behind the time.
version_of() {
    case ${1##*/} in
        sloth) "$1" version 2>/dev/null ;;
        vmalert-tool) "$1" --version 2>/dev/null | sed -n 's/^vmalert-tool version //p' ;;
        *) "$1" --version 2>&1 | sed -n '1s/^[a-z-]*, version \([^ ]*\).*/\1/p' ;;
    esac
}

go_version() {
    if command -v go >/dev/null; then go env GOVERSION; else echo none; fi
}

# What decides the result; when it changes, DIR is out of date.
fingerprint() {
    { cat "$here"/go/*/go.mod "$here"/go/*/go.sum "$here"/go/*/main.go "$here/install.sh" && go_version; } | cksum
}

up_to_date() {
    local tool version
    [ -f "$stamp" ] && [ "$(sed -n 1p "$stamp")" = "$(fingerprint)" ] || return 1
    for tool in "${tools[@]}"; do
        version=$(sed -n "s/^$tool //p" "$stamp")
        [ -n "$version" ] && [ -x "$dir/$tool" ] && [ "$(version_of "$dir/$tool")" = "$version" ] || return 1
    done
}

# Moves the finished programs from $work into DIR and writes the stamp last, so that an interrupted run is repeated.
finish() {
    local tool
    for tool in "${tools[@]}"; do
        [ -n "$(version_of "$work/$tool")" ] || fail "$tool does not answer --version"
    done
    rm -f -- "$stamp"
    rm -rf -- "$dir/debian"
    if [ -d "$work/debian" ]; then mv -- "$work/debian" "$dir/debian"; fi
    for tool in "${tools[@]}"; do mv -f -- "$work/$tool" "$dir/$tool"; done
    {
        fingerprint
        for tool in "${tools[@]}"; do echo "$tool $(version_of "$dir/$tool")"; done
    } >"$work/stamp"
    mv -- "$work/stamp" "$stamp"
}

# --- Go ---------------------------------------------------------------------------------------------------------------

go_in() { # MODULE SUBCOMMAND ARGS...
    local module=$1
    shift
    (cd "$here/go/$module" && go "$@")
}

# Downloads what the programs need, all that can fail for want of Go or of a module proxy. Why it failed is in $reason.
fetch_modules() {
    local prometheus=github.com/prometheus/prometheus alertmanager=github.com/prometheus/alertmanager
    local sloth=github.com/slok/sloth victoria=github.com/VictoriaMetrics/VictoriaMetrics
    if ! command -v go >/dev/null; then
        reason='there is no Go on the PATH'
        return 1
    fi
    if ! {
        go_in prometheus mod download "$prometheus" &&
            prometheus_source=$(go_in prometheus list -mod=readonly -m -f '{{.Dir}}' "$prometheus") &&
            go_in promql list -mod=readonly -deps . &&
            go_in yaml list -mod=readonly -deps . &&
            go_in alertmanager mod download "$alertmanager" &&
            alertmanager_source=$(go_in alertmanager list -mod=readonly -m -f '{{.Dir}}' "$alertmanager") &&
            prepare_alertmanager &&
            go_in prometheus list -mod=readonly -deps -tags "$sd_tags" \
                "$prometheus/cmd/promtool" "$prometheus/cmd/prometheus" &&
            go_in alertmanager list -modfile="$work/alertmanager.mod" -deps \
                "$alertmanager/cmd/amtool" "$alertmanager/cmd/alertmanager" &&
            go_in sloth list -mod=readonly -deps "$sloth/cmd/sloth" &&
            go_in vmalert list -mod=readonly -deps "$victoria/app/vmalert-tool"
    } >"$work/log" 2>"$work/errors"; then
        reason="Go cannot prepare the pinned modules: $(grep -v '^go: downloading' "$work/errors" | tail -n 1)"
        return 1
    fi
}

# Alertmanager embeds its user interface, which is not in the module: an empty one in a copy of the module, which a
# replace directive in a copy of go.mod points to (the copy itself is of the checked module, so go.sum still holds).
prepare_alertmanager() {
    local copy="$work/alertmanager-source"
    cp -R -- "$alertmanager_source" "$copy" && chmod -R u+w -- "$copy" && mkdir -p -- "$copy/ui/app/dist" &&
        echo 'Built without its user interface.' >"$copy/ui/app/dist/README" &&
        { cat "$here/go/alertmanager/go.mod" && echo "replace github.com/prometheus/alertmanager => $copy"; } \
            >"$work/alertmanager.mod" &&
        cp -- "$here/go/alertmanager/go.sum" "$work/alertmanager.sum"
}

# Without debug information and inlining, compiling takes a third less time; the programs only check small files.
go_build() { # MODULE VERSION ARGS...
    local module=$1 version=$2
    shift 2
    go_in "$module" build -p 2 -trimpath -buildvcs=false -o "$work/" -gcflags='all=-dwarf=false -l' \
        -ldflags "-s -w -X github.com/prometheus/common/version.Version=$version -X main.version=$version \
            -X github.com/slok/sloth/internal/info.Version=$version \
            -X github.com/VictoriaMetrics/VictoriaMetrics/lib/buildinfo.Version=$version" "$@"
}

compile() {
    say "compiling with $(go_version): Prometheus $(<"$prometheus_source/VERSION")"
    go_build prometheus "$(<"$prometheus_source/VERSION")" -mod=readonly -tags "$sd_tags" \
        github.com/prometheus/prometheus/cmd/promtool github.com/prometheus/prometheus/cmd/prometheus
    say "compiling with $(go_version): Prometheus's parser"
    go_build promql "$(go_in promql list -mod=readonly -m -f '{{.Version}}' github.com/prometheus/prometheus)" \
        -mod=readonly .
    mv -- "$work/promql" "$work/promql-verdicts"
    say "compiling with $(go_version): Prometheus's YAML library"
    go_build yaml "$(go_in yaml list -mod=readonly -m -f '{{.Version}}' go.yaml.in/yaml/v3)" -mod=readonly .
    mv -- "$work/yaml" "$work/yaml-verdicts"
    say "compiling with $(go_version): Alertmanager $(<"$alertmanager_source/VERSION")"
    go_build alertmanager "$(<"$alertmanager_source/VERSION")" -modfile="$work/alertmanager.mod" \
        github.com/prometheus/alertmanager/cmd/amtool github.com/prometheus/alertmanager/cmd/alertmanager
    say "compiling with $(go_version): Sloth"
    go_build sloth "$(go_in sloth list -mod=readonly -m -f '{{.Version}}' github.com/slok/sloth)" -mod=readonly \
        github.com/slok/sloth/cmd/sloth
    say "compiling with $(go_version): vmalert-tool"
    go_build vmalert "$(go_in vmalert list -mod=readonly -m -f '{{.Version}}' github.com/VictoriaMetrics/VictoriaMetrics)" \
        -mod=readonly github.com/VictoriaMetrics/VictoriaMetrics/app/vmalert-tool
}

# --- Debian -----------------------------------------------------------------------------------------------------------

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Unpacks without installing: no daemon starts, nothing outside DIR changes but apt's own package lists.
unpack_debian() {
    local package
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
    as_root apt-get update -qq || say 'apt-get update failed; trying with the package lists that are there' >&2
    mkdir -- "$work/debian" "$work/packages"
    (cd "$work/packages" && apt-get download -qq -o APT::Sandbox::User=root prometheus prometheus-alertmanager) || return 1
    for package in "$work"/packages/*.deb; do dpkg-deb -x "$package" "$work/debian"; done
    ln -s debian/usr/bin/promtool debian/usr/bin/prometheus debian/usr/bin/amtool "$work/"
    ln -s debian/usr/bin/prometheus-alertmanager "$work/alertmanager"
    # There is no package of the two of go/, Sloth and vmalert-tool; tests that need them say so.
    tools=(promtool prometheus amtool alertmanager)
}

# ----------------------------------------------------------------------------------------------------------------------

[ $# -le 1 ] || fail 'usage: tools/install.sh [DIR]'
dir=${1:-$here/bin}
mkdir -p -- "$dir"
dir=$(cd -- "$dir" && pwd)
stamp=$dir/.stamp

if up_to_date; then
    say "up to date in $dir: $(sed 1d "$stamp" | paste -sd, - | sed 's/,/, /g')"
    exit 0
fi

work=$(mktemp -d "$dir/.work.XXXXXX")
trap 'chmod -R u+w -- "$work" && rm -rf -- "$work"' EXIT

if fetch_modules; then
    compile
else
    say "$reason" >&2
    say "falling back to Debian's packages, which are older than the pinned releases" >&2
    unpack_debian || fail "neither way worked. Install a Go that satisfies $here/go/*/go.mod and let it reach a module" \
        "proxy (go env GOPROXY), or run on Debian with apt-get reaching its mirror. Or put ${tools[*]} in a directory" \
        'of your own and name it in SEXTANT_TOOLS.'
fi
finish
say "installed in $dir: $(sed 1d "$stamp" | paste -sd, - | sed 's/,/, /g')"

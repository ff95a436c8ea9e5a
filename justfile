# What developers do often; `just` alone lists it.

_default:
    @just --list

# A page on this machine where one person plays every role
playground *arguments:
    cargo run --release -- playground {{ arguments }}

# Five people take a project from the first /start to its activation, in the terminal
demo *arguments:
    cargo run --release -- demo {{ arguments }}

# All tests; what needs PostgreSQL or a browser is skipped and named where there is none
test:
    cargo test --workspace

# What CI asks of the form
lint:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets -- -D warnings
    cargo clippy --package twinbot --no-default-features -- -D warnings
    RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --workspace

# Power failures, as many as wanted
crash kills="200":
    TWINBOT_CRASHES={{ kills }} cargo test --test crash

# Every pair of commands about one subject, by every two of its people, at once and one after the other; CI tries some. `just pairs 123`: those that are drawn by 123, as a failure names it
pairs which="all":
    TWINBOT_PAIRS={{ which }} cargo test --package bot-core --test engine two_do_at_once

# Twelve weeks on a simulated clock: 40 countries, 2 000 projects, 80 who decide; then a newsletter for 10 000. Writes the figures into docs/measurements.md
autumn:
    TWINBOT_AUTUMN=whole cargo test --package bot-core --test engine autumn -- --nocapture
    cargo bench --profile dist --bench load -- newsletter write

# Every screen in every language, on both platforms: what of it does not stand there in full; CI looks without an app
screens:
    cargo run --release -- locales check --screens

# Any bytes for the readers of class lists and pictures, and the throttle of wrong passwords, so many seconds in all; needs nightly Rust and cargo-fuzz
fuzz seconds="60":
    cargo +nightly fuzz build
    for target in $(cargo +nightly fuzz list); do cargo +nightly fuzz run $target -- -max_total_time=$(({{ seconds }} / 5)) -rss_limit_mb=1024 || exit 1; done

# Telegram beside a bare reference: 200 people at once, 50 at a steady pace, memory; then Discord. `just bench paced sqlite`: one part on one database; `just bench fair`: whether a flood or searches keep others waiting; `just bench flat`: whether it costs the same with a million teachers stored; `just bench broadcast`: 10 000 passwords at the platforms' pace; `just bench newsletter`: a newsletter for 10 000; `just bench rounds`: statements alone and together; with `write` behind it (`just bench write`, `just bench fair write`), the table goes into docs/benchmarks.md or docs/measurements.md; `just bench all`: every table, one after the other; `just bench schools`: searches; `just bench classes`: a class of 300 from file to cards; `just bench files`: the memory that ten files of 20 MB take
bench *what:
    cargo bench --profile dist --bench load -- {{what}}

# Writes the snapshots anew, to be read before they are committed
snapshots:
    INSTA_UPDATE=always cargo test --workspace

# The playground's pictures in docs/pictures, from the program as it is; needs Chromium, and img2webp (package webp)
pictures:
    npm ci --prefix tests/browser
    cargo build
    node tests/browser/pictures.mjs target/debug/twinbot

# A Debian package in target/debian, with man pages and completions; needs cargo-deb (`cargo install cargo-deb --locked`, some minutes)
deb:
    cargo build --profile dist --no-default-features --locked
    rm -rf target/shell && mkdir -p target/shell/man
    target/dist/twinbot shell man target/shell/man
    for shell in bash zsh fish; do target/dist/twinbot shell completions $shell > target/shell/twinbot.$shell; done
    cargo deb --no-build --profile dist

# Everything that has to hold before a change lands
ci:
    .ci/run

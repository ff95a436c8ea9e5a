//! The one table of all that can be set, and which of it says how a deployment decides.

use super::{Setting, checks};

/// Every setting, in the order in which they are shown.
pub(crate) const SETTINGS: [Setting; 47] = [
    Setting {
        key: "database_url",
        default: Some("sqlite://twinbot.db"),
        secret: true,
        about: "The database: sqlite://FILE, or postgres://USER:PASSWORD@HOST/NAME for several replicas.",
        check: checks::database_url,
    },
    Setting {
        key: "keys_path",
        default: None,
        secret: false,
        about: "The file with the keys that seal first passwords; made at the first start. Unset: twinbot.keys beside SQLite's \
                file; with PostgreSQL, in the working folder.",
        check: checks::any,
    },
    Setting {
        key: "keys",
        default: None,
        secret: true,
        about: "The keys themselves, in place of the file, the newest first: 32 bytes each, in base64, with spaces, commas or line \
                ends between. All replicas need the same ones.",
        check: checks::keys,
    },
    Setting {
        key: "listen",
        default: Some("127.0.0.1:8080"),
        secret: false,
        about: "Address and port of the webhook and of the health checks /livez and /readyz.",
        check: checks::address,
    },
    Setting {
        key: "metrics_listen",
        default: Some("127.0.0.1:9464"),
        secret: false,
        about: "Address and port at which Prometheus reads /metrics, apart from all else; off for none. Others reach it only where you say so.",
        check: checks::address_or_off,
    },
    Setting {
        key: "telegram_token",
        default: None,
        secret: true,
        about: "The token of the Telegram bot, from @BotFather.",
        check: checks::telegram_token,
    },
    Setting {
        key: "telegram_api_url",
        default: Some("https://api.telegram.org"),
        secret: false,
        about: "Where the Bot API is: Telegram's, or a server of your own.",
        check: checks::url,
    },
    Setting {
        key: "telegram_webhook_url",
        default: None,
        secret: false,
        about: "The public address that Telegram sends updates to, as it stands; it has to lead to /telegram here. Telegram \
                calls https:// only, a Bot API server of your own http://, too. Unset: updates are polled.",
        check: checks::url,
    },
    Setting {
        key: "telegram_webhook_secret",
        default: None,
        secret: true,
        about: "Secret that Telegram sends with every webhook call: 16 to 256 characters of A-Z a-z 0-9 _ -. \
                Needed with a webhook.",
        check: checks::webhook_secret,
    },
    Setting {
        key: "discord_token",
        default: None,
        secret: true,
        about: "The token of the Discord bot, from the application's page, under Bot, Reset Token.",
        check: checks::discord_token,
    },
    Setting {
        key: "discord_api_url",
        default: Some("https://discord.com"),
        secret: false,
        about: "Base URL of Discord's API. Change it only for tests.",
        check: checks::url,
    },
    Setting {
        key: "discord_public_key",
        default: None,
        secret: false,
        about: "The application's public key, 64 hexadecimal digits. Set: Discord sends interactions to /discord here, and \
                its Interactions Endpoint URL has to lead there; any number of processes can serve it. Unset: one \
                process listens to Discord's gateway, and direct messages can be written, too.",
        check: checks::public_key,
    },
    Setting {
        key: "operator_name",
        default: None,
        secret: false,
        about: "Who is responsible for this deployment and its data, such as a ministry or a support service, in at most 100 letters. \
                Invitations, /privacy and Telegram's description of the bot name them. Unset: people are told nobody, and the log \
                warns of it.",
        check: checks::operator_name,
    },
    Setting {
        key: "operator_contact",
        default: None,
        secret: false,
        about: "How people reach them about their data: an e-mail address, or the https:// address of a page. Unset: /privacy sends \
                people to their support service.",
        check: checks::operator_contact,
    },
    Setting {
        key: "operator_privacy",
        default: None,
        secret: false,
        about: "The https:// address of their privacy notice, to which /privacy leads; docs/privacy-notice.md is a template of one.",
        check: checks::operator_privacy,
    },
    Setting {
        key: "validate_teachers",
        default: Some("ask"),
        secret: false,
        about: "ask: a support service validates each teacher. at-once: every teacher is valid, for closed deployments.",
        check: checks::validate,
    },
    Setting {
        key: "names_of_officials",
        default: Some("hidden"),
        secret: false,
        about: "hidden: teachers read which authority has decided. shown: they read which official has, too.",
        check: checks::names,
    },
    Setting {
        key: "added_desktop",
        default: Some("manager"),
        secret: false,
        about: "What a partner who is added to a project is on the Desktop: administrator, manager or member.",
        check: checks::desktop,
    },
    Setting {
        key: "added_role",
        default: Some("teacher-manager"),
        secret: false,
        about: "What they are in the TwinSpace: teacher-administrator, teacher-manager or teacher-member.",
        check: checks::role,
    },
    Setting {
        key: "most_teachers",
        default: Some("30"),
        secret: false,
        about: "How many teachers a project has at most, those who are invited included, 2 to 200.",
        check: checks::teachers,
    },
    Setting {
        key: "new_partners",
        default: Some("told"),
        secret: false,
        about: "told: the support service of a new partner's country is told of them. untold: it is not.",
        check: checks::new_partners,
    },
    Setting {
        key: "claim_days",
        default: Some("14"),
        secret: false,
        about: "How long a new password can be read by teachers, and got by its student with a link, in days, 1 to 60.",
        check: checks::claim_days,
    },
    Setting {
        key: "session_days",
        default: Some("90"),
        secret: false,
        about: "How long a student stays logged in, in days, 1 to 366.",
        check: checks::session_days,
    },
    Setting {
        key: "student_days",
        default: Some("365"),
        secret: false,
        about: "How long students are kept after their project has closed, in days, 1 to 3650; then they are erased. Their teachers \
                are told 30 and 7 days before.",
        check: checks::student_days,
    },
    Setting {
        key: "consent_ages",
        default: None,
        secret: false,
        about: "Below which age guardians decide for a student, for countries in which it has changed: DK=13, FR=15. Ages are 13 \
                to 18; all other countries are as docs/domain.md lists them.",
        check: checks::consent_ages,
    },
    Setting {
        key: "public_url",
        default: None,
        secret: false,
        about: "The public address of this program, such as https://twinbot.example.org; it has to lead to /files here. Files that are \
                too large for somebody's platform are given by links below it. Unset: they are not given there.",
        check: checks::public_url,
    },
    Setting {
        key: "files_path",
        default: None,
        secret: false,
        about: "The folder in which the files of TwinSpaces are kept. Unset: twinbot-files beside SQLite's file; with PostgreSQL, in \
                the working folder. Several replicas need one that all of them see, or a bucket.",
        check: checks::any,
    },
    Setting {
        key: "files_bucket",
        default: None,
        secret: false,
        about: "The name of a bucket of a service that speaks S3; files are kept there in place of a folder.",
        check: checks::any,
    },
    Setting {
        key: "files_endpoint",
        default: None,
        secret: false,
        about: "The address of that service. Unset: Amazon's own.",
        check: checks::url,
    },
    Setting {
        key: "files_region",
        default: Some("us-east-1"),
        secret: false,
        about: "The region of the bucket; services that know none take any.",
        check: checks::any,
    },
    Setting {
        key: "files_prefix",
        default: Some("twinbot"),
        secret: false,
        about: "What stands before the names of all files in the bucket, so that several programs can share it.",
        check: checks::any,
    },
    Setting {
        key: "files_key_id",
        default: None,
        secret: true,
        about: "The id of the key to the bucket.",
        check: checks::any,
    },
    Setting { key: "files_key", default: None, secret: true, about: "The key to the bucket.", check: checks::any },
    Setting {
        key: "files_most_mb",
        default: Some("20"),
        secret: false,
        about: "The greatest size of a file in a TwinSpace, in MB, 1 to 20: Telegram hands no larger ones to a bot.",
        check: checks::files_most,
    },
    Setting {
        key: "files_quota_mb",
        default: Some("500"),
        secret: false,
        about: "How much room the files of one TwinSpace have, in MB, 1 to 100000.",
        check: checks::files_quota,
    },
    Setting {
        key: "files_refused",
        default: Some("programs"),
        secret: false,
        about: "Which kinds of files are not taken: any of documents, tables, slides, pictures, sounds, videos, archives, programs, \
                others, with commas between; none for none. Programs are known by their beginning, too, whatever they are called.",
        check: checks::files_refused,
    },
    Setting {
        key: "undo_seconds",
        default: Some("60"),
        secret: false,
        about: "How long an authority's decision can be undone, in seconds, 0 to 3600.",
        check: checks::undo,
    },
    Setting {
        key: "digest_above",
        default: Some("5"),
        secret: false,
        about: "For whom more decisions wait than so many gets one message in the morning in place of a notice each, 1 to 1000; 0: \
                each comes by itself, however many wait.",
        check: checks::digest_above,
    },
    Setting {
        key: "digest_hour",
        default: Some("8"),
        secret: false,
        about: "At which full hour of their own morning that message comes, 0 to 12.",
        check: checks::digest_hour,
    },
    Setting {
        key: "reminder_days",
        default: Some("3, 7, 14"),
        secret: false,
        about: "After how many working days an authority is reminded of a project that waits for its decision: one to five numbers from \
                1 to 60 with commas between, each more than the one before. Weekends and holidays are those of its country.",
        check: checks::reminder_days,
    },
    Setting {
        key: "deputy_days",
        default: Some("3"),
        secret: false,
        about: "How long after the last reminder the deputies of an authority are asked, in working days, 0 to 60. From then on they may \
                decide on that project.",
        check: checks::working_days,
    },
    Setting {
        key: "operator_days",
        default: Some("5"),
        secret: false,
        about: "How long after that the operator is told that the project still waits, in working days, 0 to 60.",
        check: checks::working_days,
    },
    Setting {
        key: "postgres_connections",
        default: Some("16"),
        secret: false,
        about: "Connections of this process to PostgreSQL, 1 to 200.",
        check: checks::connections,
    },
    Setting {
        key: "postgres_statement_cache",
        default: Some("on"),
        secret: false,
        about: "on, or off behind a pooler in transaction mode.",
        check: checks::switch,
    },
    Setting {
        key: "pacing",
        default: Some("on"),
        secret: false,
        about: "Whether messages keep below the platforms' limits; off only for benchmarks.",
        check: checks::switch,
    },
    Setting {
        key: "log",
        default: Some("info"),
        secret: false,
        about: "What is logged: error, warn, info, debug, trace, off, or a filter such as info,bot_core=debug.",
        check: checks::log,
    },
    Setting {
        key: "log_format",
        default: Some("text"),
        secret: false,
        about: "text for people, json for machines.",
        check: checks::log_format,
    },
];

/// Those that say how a deployment decides: `serve::rules` reads these and no others.
pub(crate) const RULES: [&str; 19] = [
    "operator_name",
    "operator_contact",
    "operator_privacy",
    "validate_teachers",
    "names_of_officials",
    "added_desktop",
    "added_role",
    "most_teachers",
    "new_partners",
    "claim_days",
    "session_days",
    "student_days",
    "consent_ages",
    "undo_seconds",
    "digest_above",
    "digest_hour",
    "reminder_days",
    "deputy_days",
    "operator_days",
];

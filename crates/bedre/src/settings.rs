//! Settings: from a file, from the environment (`BEDRE_…`) and from flags, in that order of strength.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use serde::Deserialize;

/// Settings as flags or environment give them; each may also stand in the file.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Flags {
    /// A TOML file with settings of the same names (`mail-from = "…"`).
    #[arg(long, env = "BEDRE_SETTINGS", value_name = "FILE")]
    settings: Option<PathBuf>,
    #[command(flatten)]
    given: Given,
}

/// What may be set, each with what happens when it is not.
#[derive(Clone, Debug, Default, Args, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Given {
    /// The address that people open, without a slash at the end [default: http:// and the one listened on].
    #[arg(long, env = "BEDRE_ADDRESS", value_name = "URL")]
    address: Option<String>,
    /// Where to listen for requests; with port 0 on a free one, which the log tells [default: 127.0.0.1:8080].
    #[arg(long, env = "BEDRE_LISTEN", value_name = "HOST:PORT")]
    listen: Option<SocketAddr>,
    /// Where to answer with figures for operations; none without it.
    #[arg(long, env = "BEDRE_METRICS_LISTEN", value_name = "HOST:PORT")]
    metrics_listen: Option<SocketAddr>,
    /// The folder for files [default: data].
    #[arg(long, env = "BEDRE_DATA", value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// The database, `sqlite:FILE` or `postgres://…` [default: bedre.sqlite in the data folder].
    #[arg(long, env = "BEDRE_DATABASE", value_name = "ADDRESS", hide_env_values = true)]
    database: Option<String>,
    /// The mail server, as `mail.example:587`; without it messages wait in the outbox.
    #[arg(long, env = "BEDRE_SMTP", value_name = "HOST:PORT")]
    smtp: Option<String>,
    /// How the connection to the mail server is kept private [default: starttls].
    #[arg(long, env = "BEDRE_SMTP_SECURITY", value_enum)]
    smtp_security: Option<SmtpSecurity>,
    /// The name to give the mail server, when it asks for one.
    #[arg(long, env = "BEDRE_SMTP_USER")]
    smtp_user: Option<String>,
    /// The password to give the mail server.
    #[arg(long, env = "BEDRE_SMTP_PASSWORD", hide_env_values = true)]
    smtp_password: Option<String>,
    /// A file with the certificate (PEM) of an own authority that the mail server's certificate is signed by.
    #[arg(long, env = "BEDRE_SMTP_CA", value_name = "FILE")]
    smtp_ca: Option<PathBuf>,
    /// Whom messages come from; `Bedre <bedre@localhost.localdomain>` without it.
    #[arg(long, env = "BEDRE_MAIL_FROM", value_name = "NAME <ADDRESS>")]
    mail_from: Option<String>,
    /// How log lines are written [default: text].
    #[arg(long, env = "BEDRE_LOG", value_enum)]
    log: Option<LogForm>,
    /// Whether a proxy in front tells the visitor's address in `X-Forwarded-For` [default: false].
    #[arg(long, env = "BEDRE_BEHIND_PROXY", value_name = "BOOL")]
    behind_proxy: Option<bool>,
}

/// How the connection to the mail server is kept private.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum SmtpSecurity {
    /// Not at all: only for a server on the same machine.
    None,
    /// Begun in the clear and made private before anything is said; refused when the server cannot.
    Starttls,
    /// Private from the first byte.
    Tls,
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum LogForm {
    /// A line for people.
    Text,
    /// A JSON object a line, for machines.
    Json,
}

/// Settings that are whole: what was not given has its default.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    address: Option<String>,
    pub(crate) listen: SocketAddr,
    pub(crate) metrics_listen: Option<SocketAddr>,
    pub(crate) database: bedre_store::Address,
    pub(crate) mail: Option<MailSettings>,
    pub(crate) log: LogForm,
    pub(crate) behind_proxy: bool,
}

/// How messages leave the house.
#[derive(Clone, Debug)]
pub(crate) struct MailSettings {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) security: SmtpSecurity,
    pub(crate) credentials: Option<(String, String)>,
    pub(crate) authority: Option<PathBuf>,
    pub(crate) from: String,
}

impl Settings {
    /// The address that people open, without a slash at the end.
    pub(crate) fn address(&self) -> String {
        self.address.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}

impl Flags {
    /// The whole settings.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or a setting makes no sense; the message names it.
    pub(crate) fn settings(&self) -> anyhow::Result<Settings> {
        let file = match &self.settings {
            Some(file) => read(file)?,
            None => Given::default(),
        };
        self.given.clone().or(file).complete()
    }
}

/// Reads a settings file. An unknown setting is an error: a misspelt one would otherwise do nothing.
fn read(file: &Path) -> anyhow::Result<Given> {
    let text =
        std::fs::read_to_string(file).with_context(|| format!("cannot read settings file {}", file.display()))?;
    toml::from_str(&text).with_context(|| format!("settings file {} makes no sense", file.display()))
}

impl Given {
    /// What is given here, and from `weaker` what is not.
    fn or(self, weaker: Self) -> Self {
        Self {
            address: self.address.or(weaker.address),
            listen: self.listen.or(weaker.listen),
            metrics_listen: self.metrics_listen.or(weaker.metrics_listen),
            data: self.data.or(weaker.data),
            database: self.database.or(weaker.database),
            smtp: self.smtp.or(weaker.smtp),
            smtp_security: self.smtp_security.or(weaker.smtp_security),
            smtp_user: self.smtp_user.or(weaker.smtp_user),
            smtp_password: self.smtp_password.or(weaker.smtp_password),
            smtp_ca: self.smtp_ca.or(weaker.smtp_ca),
            mail_from: self.mail_from.or(weaker.mail_from),
            log: self.log.or(weaker.log),
            behind_proxy: self.behind_proxy.or(weaker.behind_proxy),
        }
    }

    /// The whole settings, with defaults for the rest.
    fn complete(self) -> anyhow::Result<Settings> {
        let listen = self.listen.unwrap_or(SocketAddr::from(([127, 0, 0, 1], 8080)));
        let data = self.data.clone().unwrap_or_else(|| PathBuf::from("data"));
        let database = match &self.database {
            Some(address) => address.parse().context("setting `database`")?,
            None => bedre_store::Address::Sqlite(data.join("bedre.sqlite")),
        };
        let is_of_the_web = |address: &String| address.starts_with("http://") || address.starts_with("https://");
        anyhow::ensure!(
            self.address.as_ref().is_none_or(is_of_the_web),
            "setting `address` must begin with http:// or https://"
        );
        Ok(Settings {
            address: self.address.as_ref().map(|address| address.trim_end_matches('/').to_owned()),
            listen,
            metrics_listen: self.metrics_listen,
            mail: self.mail()?,
            database,
            log: self.log.unwrap_or(LogForm::Text),
            behind_proxy: self.behind_proxy.unwrap_or(false),
        })
    }

    fn mail(&self) -> anyhow::Result<Option<MailSettings>> {
        let Some(smtp) = &self.smtp else { return Ok(None) };
        let (host, port) = smtp.rsplit_once(':').context("setting `smtp` must be HOST:PORT")?;
        let credentials = match (&self.smtp_user, &self.smtp_password) {
            (Some(user), Some(password)) => Some((user.clone(), password.clone())),
            (None, None) => None,
            (Some(_), None) | (None, Some(_)) => {
                anyhow::bail!("settings `smtp-user` and `smtp-password` go together")
            }
        };
        Ok(Some(MailSettings {
            host: host.to_owned(),
            port: port.parse().context("setting `smtp` must be HOST:PORT")?,
            security: self.smtp_security.unwrap_or(SmtpSecurity::Starttls),
            credentials,
            authority: self.smtp_ca.clone(),
            from: self.mail_from.clone().unwrap_or_else(|| "Bedre <bedre@localhost.localdomain>".to_owned()),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(toml: &str) -> Given {
        toml::from_str(toml).unwrap()
    }

    #[test]
    fn a_flag_is_stronger_than_the_file() {
        let whole =
            given("listen = '127.0.0.1:1'").or(given("listen = '127.0.0.1:2'\ndata = 'elsewhere'")).complete().unwrap();

        assert_eq!(whole.listen.port(), 1);
        assert_eq!(whole.database, bedre_store::Address::Sqlite(PathBuf::from("elsewhere/bedre.sqlite")));
        assert_eq!(whole.address(), "http://127.0.0.1:1");
    }

    #[test]
    fn a_misspelt_setting_is_an_error() {
        assert!(toml::from_str::<Given>("lisen = '127.0.0.1:1'").is_err());
    }

    #[test]
    fn mail_is_private_unless_told_otherwise() {
        let whole = given("smtp = 'mail.example:587'").complete().unwrap();

        assert_eq!(whole.mail.unwrap().security, SmtpSecurity::Starttls);
    }

    #[test]
    fn settings_that_make_no_sense_are_named() {
        for (toml, named) in [
            ("smtp = 'mail.example'", "smtp"),
            ("smtp = 'mail.example:25'\nsmtp-user = 'x'", "smtp-password"),
            ("database = 'mysql://x'", "database"),
            ("address = 'bedre.example'", "address"),
        ] {
            let error = given(toml).complete().unwrap_err();
            assert!(format!("{error:#}").contains(named), "{toml}: {error:#}");
        }
    }
}

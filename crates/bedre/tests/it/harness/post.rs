//! A real mail server that speaks STARTTLS: that of the browser visits, run by Node beside the test.

use std::{
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    thread,
};

use serde::Deserialize;
use tempfile::TempDir;

use super::wait_for;

/// A message as it came out of the mail server.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Mail {
    pub(crate) recipients: Vec<String>,
    subject: String,
    pub(crate) links: Vec<String>,
    #[serde(rename = "messageId")]
    pub(crate) id: String,
}

impl Mail {
    /// The six digits to sign in with, which stand in the subject.
    pub(crate) fn code(&self) -> &str {
        let mut numbers = self.subject.split(|sign: char| !sign.is_ascii_digit());
        numbers.find(|number| number.len() == 6).unwrap_or_else(|| panic!("no code in «{}»", self.subject))
    }
}

#[derive(Debug, Deserialize)]
struct Opened {
    port: u16,
    authority: String,
}

/// A mail server that takes mail over a private connection and keeps it.
#[derive(Debug)]
pub(crate) struct PostOffice {
    node: Child,
    kept: Arc<Mutex<Vec<Mail>>>,
    port: u16,
    folder: TempDir,
}

impl PostOffice {
    /// Opens on a free port.
    pub(crate) fn open() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/harness/post_office.mjs");
        let mut node = Command::new("node")
            .arg(script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the tests need Node 20 or newer");
        let mut lines = BufReader::new(node.stdout.take().unwrap()).lines();
        let opened = lines.next().expect("the mail server needs its packages: run `make assets` first").unwrap();
        let opened: Opened = serde_json::from_str(&opened).unwrap();
        let folder = TempDir::new().unwrap();
        std::fs::write(folder.path().join("authority.pem"), opened.authority).unwrap();
        let kept = Arc::new(Mutex::new(Vec::new()));
        let keep = Arc::clone(&kept);
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                keep.lock().unwrap().push(serde_json::from_str(&line).unwrap());
            }
        });
        Self { node, kept, port: opened.port, folder }
    }

    /// Where it is, for the setting `smtp`.
    pub(crate) fn address(&self) -> String {
        format!("localhost:{}", self.port)
    }

    /// The file with the certificate to trust, for the setting `smtp-ca`.
    pub(crate) fn authority(&self) -> PathBuf {
        self.folder.path().join("authority.pem")
    }

    /// Every message so far.
    pub(crate) fn all(&self) -> Vec<Mail> {
        self.kept.lock().unwrap().clone()
    }

    /// Waits for the newest mail to an address.
    pub(crate) fn mail_to(&self, address: &str) -> Mail {
        wait_for(&format!("mail to {address}"), || {
            self.all().into_iter().rev().find(|mail| mail.recipients.iter().any(|recipient| recipient == address))
        })
    }
}

impl Drop for PostOffice {
    fn drop(&mut self) {
        let _ = self.node.kill();
        let _ = self.node.wait();
    }
}

//! The real program: its commands, and the program itself while it serves.

use std::{
    io::{BufRead as _, BufReader},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Output, Stdio},
    sync::{Arc, Mutex},
    thread::{self, JoinHandle},
};

use tempfile::TempDir;

use super::{Visitor, http::get, wait_for};

/// A folder in which the program lives, gone at the end of the test.
#[derive(Debug)]
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// A path in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The database of the embedded kind.
    pub(crate) fn database(&self) -> PathBuf {
        self.path("data/bedre.sqlite")
    }

    /// A command of the program that knows no settings but these.
    fn command(&self, arguments: &[&str], settings: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bedre"));
        command.args(arguments).current_dir(self.folder.path()).env_clear().stdin(Stdio::null());
        command.envs(["PATH", "TMPDIR"].into_iter().filter_map(|name| Some((name, std::env::var_os(name)?))));
        command.env("BEDRE_DATA", self.path("data")).envs(settings.iter().copied());
        command
    }

    /// Runs a command to its end.
    pub(crate) fn run(&self, arguments: &[&str], settings: &[(&str, &str)]) -> Output {
        self.command(arguments, settings).output().unwrap()
    }

    /// Starts the program and waits until it is ready.
    pub(crate) fn start(&self, command: &str, settings: &[(&str, &str)]) -> Program {
        // The program asks the system for free addresses itself: one found here could be another test's before it is used.
        let free = "127.0.0.1:0";
        let mut child = self
            .command(&[command], settings)
            .env("BEDRE_LISTEN", free)
            .env("BEDRE_METRICS_LISTEN", free)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let readers = vec![
            keep(child.stdout.take().unwrap(), Arc::clone(&log)),
            keep(child.stderr.take().unwrap(), Arc::clone(&log)),
        ];
        let nowhere = SocketAddr::from(([127, 0, 0, 1], 0));
        let mut program = Program { child, address: nowhere, metrics: nowhere, log, readers };
        (program.metrics, program.address) = wait_for("the program to be ready", || {
            let ended = program.child.try_wait().unwrap();
            assert!(ended.is_none(), "the program ended before it was ready; it said:\n{}", program.log());
            let log = program.log();
            let told = Some((address_after("figures for operations on ", &log)?, address_after("serving on ", &log)?));
            told.filter(|(_, address)| get(*address, "/ready").status == 200)
        });
        program
    }
}

/// The address that follows some words of the log.
fn address_after(words: &str, log: &str) -> Option<SocketAddr> {
    let (_, rest) = log.split_once(words)?;
    let end = rest.find(|next: char| next != ':' && next != '.' && !next.is_ascii_digit())?;
    Some(rest[..end].parse().unwrap())
}

/// An address that nothing listens on, nor can while this is held: one end of a connection has it.
#[derive(Debug)]
pub(crate) struct Nobody {
    end: TcpStream,
    _other_end: TcpListener,
}

impl Nobody {
    pub(crate) fn new() -> Self {
        let other_end = TcpListener::bind("127.0.0.1:0").unwrap();
        Self { end: TcpStream::connect(other_end.local_addr().unwrap()).unwrap(), _other_end: other_end }
    }

    /// As a setting for a mail server.
    pub(crate) fn address(&self) -> String {
        format!("localhost:{}", self.end.local_addr().unwrap().port())
    }
}

/// Keeps what a stream says.
fn keep(stream: impl std::io::Read + Send + 'static, log: Arc<Mutex<String>>) -> JoinHandle<()> {
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let mut log = log.lock().unwrap();
            log.push_str(&line);
            log.push('\n');
        }
    })
}

/// The program while it serves.
#[derive(Debug)]
pub(crate) struct Program {
    child: Child,
    pub(crate) address: SocketAddr,
    metrics: SocketAddr,
    log: Arc<Mutex<String>>,
    readers: Vec<JoinHandle<()>>,
}

impl Program {
    /// Somebody with a browser of their own.
    pub(crate) fn visitor(&self) -> Visitor {
        Visitor::to(self.address)
    }

    /// Its number among the machine's processes.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Everything it has said so far.
    pub(crate) fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// A figure for operations.
    pub(crate) fn figure(&self, name: &str) -> u64 {
        let figures = get(self.metrics, "/metrics");
        assert_eq!(figures.status, 200);
        let line = figures.body.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' ').map(str::to_owned));
        line.unwrap_or_else(|| panic!("no figure {name} in:\n{}", figures.body)).parse().unwrap()
    }

    /// Tells it politely to stop.
    pub(crate) fn tell_to_stop(&self) {
        let told = Command::new("kill").args(["-TERM", &self.id().to_string()]).status().unwrap();
        assert!(told.success());
    }

    /// Waits until it has stopped, and gives what it said.
    pub(crate) fn wait(mut self) -> (ExitStatus, String) {
        let status = wait_for("the program to stop", || self.child.try_wait().unwrap());
        for reader in self.readers.drain(..) {
            reader.join().unwrap();
        }
        (status, self.log())
    }

    /// Tells it to stop and waits until it has. Gives what it said.
    pub(crate) fn stop(self) -> String {
        self.tell_to_stop();
        let (status, log) = self.wait();
        assert!(status.success(), "the program ended with {status}; it said:\n{log}");
        log
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // A test that failed leaves nothing running.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The text of a path for an argument or a setting.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

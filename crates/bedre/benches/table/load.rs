//! Load: some connections that ask for the same again and again, and what they saw.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// How many ask at the same time.
pub(crate) const CONNECTIONS: usize = 8;

/// What was seen under load.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// Answers a second.
    pub(crate) per_second: f64,
    /// How many answers there were.
    pub(crate) answers: usize,
    /// How long answers took, shortest first.
    times: Vec<Duration>,
}

impl Seen {
    /// The time within which this share of the answers came.
    pub(crate) fn within(&self, share: f64) -> Duration {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index of a list in memory")]
        let at = ((self.times.len() - 1) as f64 * share).round() as usize;
        self.times[at]
    }
}

/// Sends a request again and again over some connections, for a while, and asks that each is answered with `status`.
pub(crate) fn load(address: SocketAddr, request: &[u8], status: u16, lasts: Duration) -> Seen {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let begun = Instant::now();
    let mut times: Vec<Duration> = runtime.block_on(async {
        let mut asking = tokio::task::JoinSet::new();
        for _ in 0..CONNECTIONS {
            let request = request.to_vec();
            asking.spawn(async move { ask(address, &request, status, begun + lasts).await });
        }
        asking.join_all().await.concat()
    });
    let took = begun.elapsed();
    times.sort_unstable();
    Seen { per_second: times.len() as f64 / took.as_secs_f64(), answers: times.len(), times }
}

/// One connection that asks until it is late.
async fn ask(address: SocketAddr, request: &[u8], status: u16, until: Instant) -> Vec<Duration> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let expected = format!("HTTP/1.1 {status} ");
    let mut answer = Vec::with_capacity(256 * 1024);
    let mut times = Vec::new();
    while Instant::now() < until {
        let begun = Instant::now();
        stream.write_all(request).await.unwrap();
        answer.clear();
        while !is_whole(&answer) {
            assert!(stream.read_buf(&mut answer).await.unwrap() > 0, "the program hung up");
        }
        times.push(begun.elapsed());
        assert!(
            answer.starts_with(expected.as_bytes()),
            "{}",
            String::from_utf8_lossy(&answer[..200.min(answer.len())])
        );
    }
    times
}

/// Whether an answer has come to its end.
fn is_whole(answer: &[u8]) -> bool {
    let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n") else { return false };
    let head = String::from_utf8_lossy(&answer[..end]).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
    match length {
        Some(length) => answer.len() >= end + 4 + length,
        None if head.contains("transfer-encoding: chunked") => answer.ends_with(b"0\r\n\r\n"),
        None => true,
    }
}

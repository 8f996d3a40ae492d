//! As much of a browser as the tests need: cookies, forms, and requests that no browser would send.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

/// What the program answered.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    /// A header's value.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The heading of the page.
    pub(crate) fn heading(&self) -> &str {
        self.between("<h1", "</h1>").and_then(|head| head.split_once('>')).map_or("", |(_, text)| text.trim())
    }

    /// The language of the page.
    pub(crate) fn language(&self) -> &str {
        self.between("<html lang=\"", "\"").unwrap_or_default()
    }

    fn between(&self, before: &str, after: &str) -> Option<&str> {
        self.body.split_once(before)?.1.split_once(after).map(|(between, _)| between)
    }

    /// Reads an answer as it came over the network.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("an answer has a head");
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let (first, rest) = head.split_once("\r\n").unwrap_or((&head, ""));
        let headers: Vec<(String, String)> = rest
            .split("\r\n")
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
            .collect();
        let status = first.split(' ').nth(1).unwrap().parse().unwrap();
        let answer = Self { status, headers, body: String::new() };
        let body = match answer.header("transfer-encoding") {
            Some("chunked") => whole(&bytes[end + 4..]),
            _ => bytes[end + 4..].to_vec(),
        };
        Self { body: String::from_utf8_lossy(&body).into_owned(), ..answer }
    }
}

/// Puts the pieces of a body together.
fn whole(mut pieces: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(line) = pieces.windows(2).position(|two| two == b"\r\n") {
        let size = usize::from_str_radix(std::str::from_utf8(&pieces[..line]).unwrap(), 16).unwrap();
        if size == 0 {
            break;
        }
        whole.extend_from_slice(&pieces[line + 2..line + 2 + size]);
        pieces = &pieces[line + 2 + size + 2..];
    }
    whole
}

/// Sends bytes and reads until the other side is done.
pub(crate) fn send(address: SocketAddr, request: &[u8]) -> Answer {
    let mut stream = connect(address);
    // A server that refuses a large body may answer and hang up before it has read it all.
    let _ = stream.write_all(request);
    finish(stream)
}

/// Opens a connection that does not wait for ever.
pub(crate) fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

/// Reads the answer to what was sent.
pub(crate) fn finish(mut stream: TcpStream) -> Answer {
    let mut bytes = Vec::new();
    // What came before the other side hung up is the answer.
    let _ = stream.read_to_end(&mut bytes);
    Answer::read(&bytes)
}

/// Opens a page without any ado.
pub(crate) fn get(address: SocketAddr, path: &str) -> Answer {
    send(address, format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes())
}

/// Somebody with a browser: keeps cookies, and says where a form was sent from.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    address: SocketAddr,
    cookies: Vec<(String, String)>,
}

impl Visitor {
    pub(crate) fn to(address: SocketAddr) -> Self {
        Self { address, cookies: Vec::new() }
    }

    /// Opens a page.
    pub(crate) fn get(&mut self, path: &str) -> Answer {
        self.request("GET", path, &[], b"")
    }

    /// Sends a form from a page of the site.
    pub(crate) fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_body(path, form(fields).as_bytes())
    }

    /// Sends a body of the form type from a page of the site.
    pub(crate) fn post_body(&mut self, path: &str, body: &[u8]) -> Answer {
        let origin = format!("http://{}", self.address);
        let headers = [("Origin", origin.as_str()), ("Sec-Fetch-Site", "same-origin")];
        self.request("POST", path, &headers, body)
    }

    /// Becomes somebody of the demo, by the button of its bar that begins with a name.
    pub(crate) fn becomes(&mut self, name: &str) -> Answer {
        let page = self.get("/nb");
        let buttons = page.body.split("name=\"person\" value=\"").skip(1);
        let person = buttons
            .filter_map(|button| button.split_once('"'))
            .find(|(_, rest)| rest.split_once('>').is_some_and(|(_, label)| label.starts_with(name)))
            .map(|(person, _)| person.to_owned());
        let person = person.unwrap_or_else(|| panic!("nobody in the demo is called {name}"));
        self.post("/demo/person", &[("person", &person), ("back", "/nb")])
    }

    /// Sends what one likes.
    pub(crate) fn request(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let headers = [headers, &[("Connection", "close")]].concat();
        let answer = send(self.address, &self.bytes(method, path, &headers, body));
        self.keep_cookies(&answer);
        answer
    }

    /// A request as it is sent over the network.
    pub(crate) fn bytes(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
        let mut lines = vec![format!("{method} {path} HTTP/1.1"), format!("Host: {}", self.address)];
        lines.extend(headers.iter().map(|(name, value)| format!("{name}: {value}")));
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            lines.push(format!("Cookie: {}", cookies.join("; ")));
        }
        if method == "POST" {
            lines.push("Content-Type: application/x-www-form-urlencoded".to_owned());
            lines.push(format!("Content-Length: {}", body.len()));
        }
        [format!("{}\r\n\r\n", lines.join("\r\n")).as_bytes(), body].concat()
    }

    fn keep_cookies(&mut self, answer: &Answer) {
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie")) {
            let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) else { continue };
            self.cookies.retain(|(other, _)| other != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }
}

/// The fields of a form as they are sent.
pub(crate) fn form(fields: &[(&str, &str)]) -> String {
    let coded = |text: &str| -> String {
        let plain = |byte: &u8| byte.is_ascii_alphanumeric();
        text.bytes()
            .map(|byte| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
            .collect()
    };
    fields.iter().map(|(name, value)| format!("{}={}", coded(name), coded(value))).collect::<Vec<_>>().join("&")
}

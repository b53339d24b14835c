//! One kept connection to a served board. Refuses to follow, to retry and to understand more of HTTP than a
//! board answers with.

use std::net::SocketAddr;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The longest answer taken: a page.
const LONGEST: usize = 1 << 20;

/// A connection, made anew after it broke.
pub struct Call {
    address: SocketAddr,
    stream: Option<TcpStream>,
    buffer: Vec<u8>,
}

impl Call {
    /// None is made yet.
    pub fn new(address: SocketAddr) -> Self {
        Self { address, stream: None, buffer: vec![0; LONGEST] }
    }

    /// Sends a request; the status of its answer, none if none came.
    pub async fn send(&mut self, request: &str) -> Option<u16> {
        self.ask(request).await.map(|(status, _)| status)
    }

    /// Sends a request; status and body of its answer.
    pub async fn ask(&mut self, request: &str) -> Option<(u16, String)> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => {
                let stream = TcpStream::connect(self.address).await.ok()?;
                let _slow_start_is_no_matter = stream.set_nodelay(true);
                stream
            }
        };
        stream.write_all(request.as_bytes()).await.ok()?;
        let answer = answer(&mut stream, &mut self.buffer).await?;
        self.stream = Some(stream);
        Some(answer)
    }
}

/// Reads one answer whole.
async fn answer(stream: &mut TcpStream, buffer: &mut [u8]) -> Option<(u16, String)> {
    let mut filled = 0;
    loop {
        let read = stream.read(buffer.get_mut(filled..)?).await.ok().filter(|read| *read > 0)?;
        filled += read;
        let text = &buffer[..filled];
        let Some(end) = text.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = std::str::from_utf8(&text[..end]).ok()?.to_ascii_lowercase();
        let length: usize =
            head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok())?;
        let whole = end + 4 + length;
        if filled >= whole {
            let status = head.split(' ').nth(1)?.parse().ok()?;
            return Some((status, String::from_utf8_lossy(&buffer[end + 4..whole]).into_owned()));
        }
    }
}

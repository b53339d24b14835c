//! The serving side of the socket.

use super::{LINE_BYTES, Request, Response, path};
use crate::house::KeyStore;
use border::log_line::LogLine;
use live::Live;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{UnixListener, UnixStream};

/// Listens on the data directory's socket, in place of whatever stood there: the directory's lock is ours.
///
/// # Errors
/// The socket cannot be made.
pub fn listen(dir: &Path, live: Live, keys: Arc<KeyStore>) -> std::io::Result<tokio::task::JoinHandle<()>> {
    let path = path(dir);
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(&path)?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
    Ok(tokio::spawn(async move {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => drop(tokio::spawn(serve(stream, live.clone(), keys.clone()))),
                Err(error) => {
                    live::log(LogLine::SocketNotAccepted((&error).into()));
                    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                }
            }
        }
    }))
}

async fn serve(mut stream: UnixStream, live: Live, keys: Arc<KeyStore>) {
    let (read, mut write) = stream.split();
    let mut read = BufReader::new(read);
    loop {
        let mut line = Vec::new();
        let taken = (&mut read).take(LINE_BYTES).read_until(b'\n', &mut line).await;
        if !matches!(taken, Ok(bytes) if bytes > 0) {
            return;
        }
        let response = match serde_json::from_slice::<Request>(&line) {
            Ok(request) => answer(request, &live, &keys).await,
            Err(error) => Response::Refused(format!("not a request: {error}")),
        };
        let Ok(mut text) = serde_json::to_vec(&response) else { return };
        text.push(b'\n');
        if write.write_all(&text).await.is_err() {
            return;
        }
    }
}

async fn answer(request: Request, live: &Live, keys: &KeyStore) -> Response {
    let refused = |why: live::order::Unfiled| Response::Refused(why.to_string());
    match request {
        Request::Act { crossing, act } => {
            live.act(&crossing, act).await.map_or_else(refused, Response::Acted)
        }
        Request::Import { crossing, batch } => {
            live.import(&crossing, batch).await.map_or_else(refused, Response::Imported)
        }
        Request::Measure { crossing, figures } => {
            live.measure(&crossing, figures).await.map_or_else(refused, Response::Imported)
        }
        Request::Keys(ask) => match keys.ask(live, ask).await {
            Ok(told) => Response::Keys(told),
            Err(failure) => Response::Refused(failure.to_string()),
        },
        Request::Imported { chat } => {
            let journal = live.journal().clone();
            match tokio::task::spawn_blocking(move || journal.imported(&chat)).await {
                Ok(Ok(ranges)) => Response::Ranges(ranges),
                Ok(Err(error)) => Response::Refused(error.to_string()),
                Err(_) => Response::Refused("reading the journal failed".into()),
            }
        }
    }
}

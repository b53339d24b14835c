//! Connections: accepted up to a bound, each with little memory, little patience for a slow head, and no
//! delay on small frames. Refuses to know what is asked over them.

use crate::stack::wipe_stack;
use axum::Router;
use border::log_line::LogLine;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

/// Bounds of what is accepted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Connections {
    /// Connections at once; more wait in the system's queue.
    pub most: usize,
    /// How long a request's head may take, and a connection may idle between two.
    pub head: Duration,
    /// Read buffer of one connection, bytes; a head that does not fit is refused.
    pub buffer_bytes: usize,
    /// How long open requests may take to end once the house closes.
    pub closing: Duration,
}

impl Default for Connections {
    fn default() -> Self {
        Self {
            most: border::limits::FOLLOWERS,
            head: Duration::from_secs(10),
            buffer_bytes: 16 * 1024,
            closing: Duration::from_secs(10),
        }
    }
}

/// Serves until `shutdown` resolves, then lets open requests end. Live streams end when the running board is
/// closed: close it before or while this returns.
///
/// # Errors
/// Where connections cannot be accepted at all.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Connections,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    let slots = Arc::new(Semaphore::new(limits.most.min(Semaphore::MAX_PERMITS)));
    let graceful = GracefulShutdown::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head).max_buf_size(limits.buffer_bytes);
    tokio::pin!(shutdown);
    loop {
        let accept = async {
            let slot = slots.clone().acquire_owned().await;
            (slot, listener.accept().await)
        };
        let (slot, accepted) = tokio::select! {
            accepted = accept => accepted,
            () = &mut shutdown => break,
        };
        let stream = match accepted {
            // Whose connection it is is dropped here, before anything could count or keep it.
            Ok((stream, _)) => stream,
            Err(error) => {
                pause_after(&error).await?;
                continue;
            }
        };
        undelay(&stream);
        let service = TowerToHyperService::new(router.clone());
        let connection = http.serve_connection(TokioIo::new(stream), service);
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            let _slot = slot;
            // A connection that breaks is the other side's business; nothing of ours is lost with it.
            drop(connection.await);
        });
        wipe_stack();
    }
    drop(listener);
    if tokio::time::timeout(limits.closing, graceful.shutdown()).await.is_err() {
        live::log(LogLine::ConnectionsCutOff);
    }
    Ok(())
}

fn undelay(stream: &TcpStream) {
    if let Err(error) = stream.set_nodelay(true) {
        live::log(LogLine::FramesMayBeLate((&error).into()));
    }
}

/// Waits where the system is out of descriptors; gives up on a listener that is broken.
async fn pause_after(error: &io::Error) -> io::Result<()> {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, InvalidInput};
    match error.kind() {
        ConnectionAborted | ConnectionReset | ConnectionRefused => Ok(()),
        InvalidInput => Err(io::Error::new(error.kind(), error.to_string())),
        _ => {
            live::log(LogLine::NotAccepted(error.into()));
            tokio::time::sleep(Duration::from_millis(100)).await;
            Ok(())
        }
    }
}

//! The door on a real socket.

use super::house::{House, LARS, taps};
use serde_json::json;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use web::Connections;

struct Served {
    address: std::net::SocketAddr,
    close: oneshot::Sender<()>,
    served: tokio::task::JoinHandle<std::io::Result<()>>,
}

async fn serve(house: &House, limits: Connections) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let (close, closing) = oneshot::channel();
    let shutdown = async {
        closing.await.ok();
    };
    let served = tokio::spawn(web::serve(listener, house.router.clone(), limits, shutdown));
    Served { address, close, served }
}

async fn ask(address: std::net::SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).await.expect("an answer");
    String::from_utf8_lossy(&reply).into_owned()
}

#[tokio::test]
async fn it_answers_and_closes_when_told() {
    let house = House::usual().await;
    let served = serve(&house, Connections::default()).await;
    let reply = ask(served.address, "GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    assert!(reply.starts_with("HTTP/1.1 200") && reply.ends_with("ok\n"), "{reply}");
    served.close.send(()).expect("it serves");
    served.served.await.expect("no panic").expect("no fault");
}

#[tokio::test]
async fn a_slow_head_and_a_huge_one_are_let_go() {
    let house = House::usual().await;
    let limits = Connections { head: Duration::from_millis(200), ..Connections::default() };
    let served = serve(&house, limits).await;
    let slow =
        tokio::time::timeout(Duration::from_secs(5), ask(served.address, "GET / HTTP/1.1\r\nhost: x")).await;
    assert!(!slow.expect("let go").starts_with("HTTP/1.1 200"));
    let huge = format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(20_000));
    let mut stream = TcpStream::connect(served.address).await.expect("a connection");
    stream.write_all(huge.as_bytes()).await.expect("sent");
    let mut head = [0; 12];
    stream.read_exact(&mut head).await.expect("an answer");
    assert!(matches!(&head[9..], b"414" | b"431"), "{}", String::from_utf8_lossy(&head));
}

#[tokio::test]
async fn a_body_that_says_it_is_too_long_is_not_waited_for() {
    let house = House::usual().await;
    let served = serve(&house, Connections::default()).await;
    let request = format!(
        "POST /api/v1/crossings/{LARS}/filings HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n\
         content-length: 102400\r\nconnection: close\r\n\r\n{{"
    );
    let reply =
        tokio::time::timeout(Duration::from_secs(5), ask(served.address, &request)).await.expect("at once");
    assert!(reply.starts_with("HTTP/1.1 413"), "{reply}");
}

/// `cargo test -p web --test routes -- --ignored --nocapture look` prints an address to look at in a browser.
#[tokio::test]
#[ignore = "serves until it is stopped, for looking at"]
async fn look() {
    let house = super::house::Plan { clock: live::clock::Clock::system(), ..super::house::Plan::default() };
    let house = house.open().await;
    let told = [
        json!([{"topic": "open", "value": "yes"}, {"topic": "pass", "mode": "foot", "value": "no"}]),
        json!([
            {"topic": "pass", "mode": "foot", "value": "no"},
            {"topic": "pass", "mode": "bicycle", "value": "yes"}
        ]),
        json!([
            {"topic": "wait", "value": {"minutes": [540, 600], "span": "whole"}},
            {"topic": "queue", "value": {"unit": "metres", "range": [6000, 6000]}}
        ]),
        json!([
            {"topic": "wait", "value": {"minutes": [720, 840], "span": "whole"}},
            {"topic": "supply", "item": "fuel", "value": "no"}
        ]),
        json!([
            {"topic": "pass", "who": "men", "value": "limited"},
            {"topic": "hazard", "item": "scam", "value": "present"}
        ]),
        json!([
            {"topic": "open", "value": "yes", "toward": "ru"},
            {"topic": "wait", "value": {"minutes": [40, 90], "span": "whole"}, "toward": "ru"}
        ]),
        json!([
            {"topic": "price", "item": "seat", "value": {"amount": [5000, 9000], "currency": "RUB"}},
            {"topic": "road", "value": "difficult"}
        ]),
    ];
    for (n, claims) in told.iter().enumerate() {
        for copy in 0..=(n % 4) {
            let filing = json!({"id": format!("look-{n}-{copy}-xx"), "voice": format!("voice-{n}-{copy}"),
                "taps": claims, "written_ago_s": 60 * (8 + 25 * n)});
            assert_eq!(house.file(&filing).await.status, 201);
        }
    }
    let closed = taps("look-shut", &json!([{"topic": "open", "value": "no"}])).to_string();
    house.file_at("sarpi", closed).await;
    house.post(&format!("/{LARS}/report?lang=ru"), &[("words", "С кошкой пускают?")]).await;
    let served = serve(&house, Connections::default()).await;
    eprintln!("http://{}/{LARS}", served.address);
    served.served.await.expect("no panic").expect("no fault");
}

#[tokio::test]
async fn a_page_made_for_one_request_is_packed_and_the_same() {
    let house = House::usual().await;
    for path in ["/away?lang=ru", "/help?lang=ru", "/phrases/ka?lang=ru"] {
        let plain = house.get(path).await;
        let packed = axum::http::Request::get(path).header("accept-encoding", "br");
        let packed = house.send(packed.body(axum::body::Body::empty()).expect("a request")).await;
        assert_eq!(packed.header("content-encoding"), "br", "{path}");
        let varies = packed.headers.get_all("vary").iter().any(|by| by == "accept-encoding");
        assert!(varies, "{path}");
        assert!(packed.body.len() * 2 < plain.body.len(), "{path}: {} bytes", packed.body.len());
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut packed.body.as_slice(), &mut unpacked).expect("brotli");
        assert_eq!(unpacked, plain.body, "{path}");
    }
}

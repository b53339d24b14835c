//! The address a request comes from, for the counts by address alone. Refuses to be written down: it has no
//! `Display`.

use axum::http::HeaderMap;
use std::net::{IpAddr, Ipv4Addr};

/// The address of the other end of a connection, put beside each request by whoever accepted it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Peer(pub IpAddr);

/// A network, as `10.0.0.0/8` or one address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Prefix {
    address: IpAddr,
    bits: u8,
}

/// What is not a network.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("`{0}` is no address or network like 10.0.0.0/8")]
pub struct PrefixFault(String);

impl std::str::FromStr for Prefix {
    type Err = PrefixFault;

    fn from_str(text: &str) -> Result<Self, PrefixFault> {
        let fault = || PrefixFault(text.to_owned());
        let (address, bits) = text.split_once('/').map_or((text, None), |(a, b)| (a, Some(b)));
        let address: IpAddr = address.parse().map_err(|_| fault())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), str::parse).map_err(|_| fault())?;
        if bits > most { Err(fault()) } else { Ok(Self { address, bits }) }
    }
}

impl Prefix {
    /// Whether an address is in it.
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                same(own.to_bits().into(), other.to_bits().into(), 32, self.bits)
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => same(own.to_bits(), other.to_bits(), 128, self.bits),
            _ => false,
        }
    }
}

/// Whether two addresses of `width` bits agree in the first `bits`.
fn same(a: u128, b: u128, width: u32, bits: u8) -> bool {
    (a ^ b).checked_shr(width - u32::from(bits)).unwrap_or(0) == 0
}

/// The address to count by: the peer's own, or, behind proxies we trust, the last one in `X-Forwarded-For`
/// that is not itself such a proxy.
pub(crate) fn counted(peer: Option<Peer>, headers: &HeaderMap, trusted: &[Prefix]) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|prefix| prefix.contains(address));
    let peer = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0.to_canonical());
    if !is_trusted(peer) {
        return peer;
    }
    let forwarded = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let hops: Vec<&str> = forwarded.flat_map(|value| value.split(',')).collect();
    let mut client = peer;
    for hop in hops.iter().rev() {
        match hop.trim().parse::<IpAddr>() {
            Ok(address) => client = address.to_canonical(),
            Err(_) => break,
        }
        if !is_trusted(client) {
            break;
        }
    }
    client
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn a_prefix_holds_its_network_and_nothing_else() {
        let lan: Prefix = "10.1.0.0/16".parse().expect("a network");
        assert!(lan.contains(ip("10.1.255.1")) && !lan.contains(ip("10.2.0.1")));
        assert!(lan.contains(ip("::ffff:10.1.0.1")));
        let all: Prefix = "::/0".parse().expect("a network");
        assert!(all.contains(ip("2001:db8::1")) && !all.contains(ip("10.1.0.1")));
        for bad in ["", "10.0.0.0/33", "10.0.0/8", "::/129", "10.0.0.0/x"] {
            assert!(bad.parse::<Prefix>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_stranger_cannot_say_who_it_is() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "1.1.1.1, 9.9.9.9, 10.0.0.2".parse().expect("a value"));
        let trusted = ["10.0.0.0/8".parse().expect("a network")];
        let by = |peer: &str| counted(Some(Peer(ip(peer))), &headers, &trusted);
        assert_eq!(by("8.8.8.8"), ip("8.8.8.8"));
        assert_eq!(by("10.0.0.1"), ip("9.9.9.9"));
        assert_eq!(counted(Some(Peer(ip("10.0.0.1"))), &headers, &[]), ip("10.0.0.1"));
    }
}

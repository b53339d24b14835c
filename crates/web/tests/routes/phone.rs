//! What a phone does before it sends: base64url, and the sealing half of RFC 9180. Refuses to open anything.

use aes_gcm::aead::{Aead as _, KeyInit as _};
use aes_gcm::{Aes128Gcm, Nonce};
use hkdf::Hkdf;
use p256::elliptic_curve::sec1::ToSec1Point as _;
use p256::{PublicKey, SecretKey};
use sha2::Sha256;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

pub fn encode(bytes: &[u8]) -> String {
    let bits: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
    let six = |chunk: &[u8]| {
        let text = format!("{:0<6}", String::from_utf8_lossy(chunk));
        char::from(LETTERS[usize::from_str_radix(&text, 2).expect("bits")])
    };
    bits.as_bytes().chunks(6).map(six).collect()
}

pub fn decode(text: &str) -> Vec<u8> {
    let at = |letter| LETTERS.iter().position(|known| *known == letter).expect("base64url");
    let bits: String = text.bytes().map(|letter| format!("{:06b}", at(letter))).collect();
    let byte = |bits: &[u8]| u8::from_str_radix(&String::from_utf8_lossy(bits), 2).expect("bits");
    bits.as_bytes().chunks_exact(8).map(byte).collect()
}

/// The sealing half of RFC 9180, as a phone has it.
pub fn seal(public: &[u8], info: &[u8], plain: &[u8], secret: u8) -> Vec<u8> {
    let (kem, suite) = (b"KEM\x00\x10".as_slice(), b"HPKE\x00\x10\x00\x01\x00\x01".as_slice());
    let extract = |suite: &[u8], salt: &[u8], label: &str, ikm: &[u8]| {
        Hkdf::<Sha256>::extract(Some(salt), &[b"HPKE-v1", suite, label.as_bytes(), ikm].concat()).0
    };
    let expand = |suite: &[u8], prk: &[u8], label: &str, info: &[u8], length: u8| {
        let mut out = vec![0; length.into()];
        let labelled = [&[0, length], b"HPKE-v1".as_slice(), suite, label.as_bytes(), info].concat();
        Hkdf::<Sha256>::from_prk(prk).expect("a hash").expand(&labelled, &mut out).expect("short");
        out
    };
    let ours = SecretKey::from_slice(&[secret; 32]).expect("a key");
    let enc = ours.public_key().to_sec1_point(false).as_bytes().to_vec();
    let theirs = PublicKey::from_sec1_bytes(public).expect("a point");
    let agreed = p256::ecdh::diffie_hellman(ours.to_nonzero_scalar(), theirs.as_affine());
    let prk = extract(kem, &[], "eae_prk", agreed.raw_secret_bytes());
    let shared = expand(kem, &prk, "shared_secret", &[&enc, public].concat(), 32);
    let ids = [extract(suite, &[], "psk_id_hash", &[]), extract(suite, &[], "info_hash", info)];
    let context = [&[0], ids[0].as_slice(), ids[1].as_slice()].concat();
    let prk = extract(suite, &shared, "secret", &[]);
    let key = expand(suite, &prk, "key", &context, 16);
    let nonce: [u8; 12] = expand(suite, &prk, "base_nonce", &context, 12).try_into().expect("12");
    let cipher = Aes128Gcm::new_from_slice(&key).expect("16");
    [enc, cipher.encrypt(&Nonce::from(nonce), plain).expect("sealed")].concat()
}

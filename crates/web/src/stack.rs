//! What finished calls leave on a thread's stack: the address of a caller among it. Refuses to be relied on
//! for more than that: a compiler may keep a copy anywhere.

use std::hint::black_box;

/// More than the frames of a connection's calls together.
const BYTES: usize = 64 * 1024;

/// Overwrites this thread's stack below the caller, where what returned before had its frames. To be called
/// by whoever accepts connections, and by a worker with nothing to do: one that is busy does it by its work.
#[inline(never)]
pub fn wipe_stack() {
    let mut below = [0_u8; BYTES];
    black_box(&mut below);
}

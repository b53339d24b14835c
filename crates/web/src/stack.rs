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

/// Makes something of a secret and leaves nothing of the making on the stack: what lies there may go on in
/// the gaps of whatever is built in its place, and live as long as that does.
pub(crate) fn wiped<T>(make: impl FnOnce() -> T) -> T {
    let made = apart(make);
    wipe_stack();
    made
}

/// In a frame of its own, below that of who wipes.
#[inline(never)]
fn apart<T>(make: impl FnOnce() -> T) -> T {
    black_box(make())
}

//! What a serving process takes off itself: that its memory be written to a core file, or read by other
//! processes of its user. Refuses to serve less for it: what the system does not grant is logged. Whoever is
//! root reads the memory of every process; nothing here helps against that.

use border::log_line::{Fault, LogLine};
use journal::log::log;
use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

/// No core file, no tracing, no `/proc/PID/mem` but for root.
pub fn keep_memory_in() {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let results = [setrlimit(Resource::Core, none), set_dumpable_behavior(DumpableBehavior::NotDumpable)];
    for error in results.into_iter().filter_map(Result::err) {
        log(LogLine::NotUndumpable(Fault::System(error.raw_os_error())));
    }
}

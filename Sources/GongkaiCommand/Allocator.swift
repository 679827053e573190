import CMimalloc

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Memory by mimalloc in place of the C library's allocator: a build makes and drops millions of small values on every core,
/// which takes a tenth less time so.
enum Allocator {
    /// A program that calls into mimalloc is linked with it, and its `malloc` and `free` then come before the C library's. When there
    /// is no memory left, the program says so and ends; nothing had been published but what had taken its place.
    static func install() {
        mi_register_error(
            { code, _ in if code == ENOMEM { Allocator.end("错误：内存不够，停下了；关掉别的程序，或放宽内存限制，再运行一次\n") } }, nil)
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return }
        // Each core has a thread, and a thread its stack: with less, the system waits for ever for the room to begin one.
        let least = UInt(160 << 20) + UInt(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) << 24
        if limit.rlim_cur < least {
            Allocator.end("错误：内存限制太小（ulimit -v），程序开不了头；放宽到 1000000 以上，再运行一次\n")
        }
    }

    /// Without asking for memory.
    private static func end(_ word: StaticString) -> Never {
        word.withUTF8Buffer { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
        _exit(74)
    }
}

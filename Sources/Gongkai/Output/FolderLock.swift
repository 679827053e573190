#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension OpenFolder {
    /// Keeps the folder to ourselves for as long as it is open: whoever asks for it meanwhile is refused at once. The system
    /// lets go of it when the program ends, however it ends; nothing is left behind that could bar the next. Where a file
    /// system knows no such locks (some network shares), two builds are not kept apart.
    /// - Throws: ``DiskError`` when another has it.
    func lock() throws {
        while flock(number, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            guard errno == EWOULDBLOCK else { return }
            throw DiskError("写入", path, reason: "另一个构建正在进行；等它结束，再运行一次")
        }
    }

    /// Lets go of it by word: to close it is not enough while a child that was just forked, and has not begun its own program,
    /// has every open folder with us.
    func unlock() { flock(number, LOCK_UN) }

    /// Whether it still has the name under which it was opened.
    func isStill(at path: String) -> Bool {
        var other = stat()
        guard let own = status, stat(path, &other) == 0 else { return false }
        return own.st_dev == other.st_dev && own.st_ino == other.st_ino
    }
}

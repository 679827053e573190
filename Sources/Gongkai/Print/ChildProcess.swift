import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

private let systemSend = send

/// A program that runs beside ours, in a process group of its own, with one wire between it and us. When it goes out of
/// scope, it and all that it started are gone. The only file of the print that holds pointers: POSIX wants them.
struct ChildProcess: ~Copyable {
    private let id: pid_t
    /// Our end of the wire: a socket, so that writing to a program that died is an error and no signal.
    private let wire: Int32
    private let watch: ChildWatch

    /// - Parameters:
    ///   - wires: the descriptors of the child that lead to us: 3 and 4 for a DevTools pipe, 1 for its output.
    ///   - errors: the file that takes what it says on standard error.
    /// - Throws: ``DiskError`` when it cannot be started at all.
    init(
        _ program: String, _ arguments: [String], environment: [String: String], wires: [Int32],
        errors: String = "/dev/null", watch: ChildWatch
    ) throws {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0
        else { throw DiskError("启动", program) }
        let theirs = ends[1]
        defer { close(theirs) }

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The wire first: its own number may be one of those that are opened next.
        for number in wires { posix_spawn_file_actions_adddup2(&actions, theirs, number) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        if !wires.contains(1) { posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0) }
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in ChildWatch.signals { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

        var words = ([program] + arguments).map { strdup($0) } + [nil]
        var settings = environment.sorted { $0.key < $1.key }.map { strdup($0.key + "=" + $0.value) } + [nil]
        defer { for word in words + settings { free(word) } }
        var id: pid_t = 0
        var code = ETXTBSY
        // A program that is being written at this moment, as by an upgrade, is there a moment later.
        for attempt in 0..<50 where code == ETXTBSY {
            if attempt > 0 { usleep(10_000) }
            code = watch.start {
                let code = posix_spawn(&id, program, &actions, &attributes, &words, &settings)
                return (code == 0 ? id : 0, code)
            }
        }
        guard code == 0 else {
            close(ends[0])
            throw DiskError("启动", program, code: code)
        }
        self.id = id
        wire = ends[0]
        self.watch = watch
    }

    deinit {
        close(wire)
        watch.end(id)
    }

    /// - Returns: whether all of it went out before `deadline`.
    func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) -> Bool {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return true }
            var done = 0
            while done < buffer.count {
                guard isReady(for: POLLOUT, until: deadline) else { return false }
                let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
                let sent = systemSend(wire, base + done, buffer.count - done, flags)
                if sent < 0 && [EINTR, EAGAIN].contains(errno) { continue }
                if sent < 0 { return false }
                done += sent
            }
            return true
        }
    }

    enum Received { case some, ended, late }

    /// Adds what has come to `bytes`, waiting for the first of it.
    func receive(into bytes: inout [UInt8], until deadline: ContinuousClock.Instant) -> Received {
        while true {
            guard isReady(for: POLLIN, until: deadline) else { return .late }
            var got = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
                got = recv(wire, buffer.baseAddress, buffer.count, 0)
                filled = max(got, 0)
            }
            if got < 0 && errno == EINTR { continue }
            if got <= 0 { return .ended }
            bytes += chunk
            return .some
        }
    }

    private func isReady(for events: Int32, until deadline: ContinuousClock.Instant) -> Bool {
        while true {
            let left = deadline - .now
            let milliseconds =
                left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
            guard milliseconds > 0 else { return false }
            var entry = pollfd(fd: wire, events: Int16(events), revents: 0)
            let count = poll(&entry, 1, Int32(min(milliseconds, 60_000)))
            if count > 0 { return true }
            if count < 0 && errno != EINTR { return false }
        }
    }

    /// What a program says on its standard output; nil when it cannot be run or says nothing in time.
    static func output(
        of program: String, _ arguments: [String], environment: [String: String], within limit: Duration,
        watch: ChildWatch
    ) -> String? {
        bytes(of: program, arguments, environment: environment, within: limit, watch: watch).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// What a program writes to its standard output; nil when it cannot be run, is not done in time or writes more than it may.
    static func bytes(
        of program: String, _ arguments: [String], environment: [String: String], within limit: Duration,
        most: Int = 64 << 20, watch: ChildWatch
    ) -> [UInt8]? {
        let deadline = ContinuousClock.now + limit
        guard
            let child = try? ChildProcess(
                program, arguments, environment: environment, wires: [1], watch: watch)
        else { return nil }
        var bytes: [UInt8] = []
        while bytes.count <= most {
            switch child.receive(into: &bytes, until: deadline) {
            case .some: continue
            case .ended: return bytes
            case .late: return nil
            }
        }
        return nil
    }
}

/// The programs that run beside ours at this moment, so that Ctrl-C leaves none behind.
final class ChildWatch: Sendable {
    private struct State {
        var groups: Set<pid_t> = []
        var isInterrupted = false
    }

    private let state = Mutex(State())

    /// What ends a command, and what the C library sends to a writer whose reader is gone.
    static let signals = [SIGINT, SIGTERM, SIGHUP, SIGPIPE]

    var isInterrupted: Bool { state.withLock(\.isInterrupted) }

    /// Starts a program unless the user has ended ours. - Returns: the error of the system, 0 when there is none.
    fileprivate func start(_ spawn: () -> (pid_t, Int32)) -> Int32 {
        state.withLock { state in
            if state.isInterrupted { return ECANCELED }
            let (id, code) = spawn()
            if code == 0 { state.groups.insert(id) }
            return code
        }
    }

    /// Ends a program and all that it started.
    fileprivate func end(_ id: pid_t) {
        // As long as it has not been waited for, no other program can have its number.
        state.withLock { state in
            kill(-id, SIGKILL)
            kill(id, SIGKILL)
            state.groups.remove(id)
        }
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    }

    /// Ends every program that runs, and lets no other begin.
    func interrupt() {
        state.withLock { state in
            state.isInterrupted = true
            for id in state.groups { kill(-id, SIGKILL) }
        }
    }

    /// Runs `body`; the signals that would end ours end the children first, and `body` finds out by itself.
    func whileWatching<Value>(_ body: () async throws -> Value) async rethrows -> Value {
        let caught = [SIGINT, SIGTERM, SIGHUP]
        let queue = DispatchQueue(label: "gongkai.signals")
        let before = caught.map { signal($0, SIG_IGN) }
        let sources = caught.map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { [self] in interrupt() }
            source.resume()
            return source
        }
        defer {
            for source in sources { source.cancel() }
            for (number, handler) in zip(caught, before) { signal(number, handler) }
        }
        return try await body()
    }
}

import ArgumentParser
import Foundation
import Synchronization

/// What Ctrl-C, `kill` and a closed terminal do to a verb that writes: it stops where it can, takes away what it had written
/// aside, and ends with the number of the signal. A second signal ends it at once.
final class Interruption: Sendable {
    private let caught = Mutex<Int32>(0)

    /// Where a signal's number is written: all that may be done while a program is interrupted.
    private static let wire = Atomic<Int32>(-1)

    /// Runs what can be cancelled.
    static func cancelling<Value: Sendable>(
        _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let interruption = Interruption()
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return try await body() }
        let (end, start) = (ends[0], ends[1])
        wire.store(start, ordering: .sequentiallyConsistent)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number) { number in
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(Interruption.wire.load(ordering: .relaxed), &byte, 1)
                signal(number, SIG_DFL)
            }
        }
        let task = Task(operation: body)
        Thread.detachNewThread {
            var byte: UInt8 = 0
            while read(end, &byte, 1) < 0 && errno == EINTR {}
            interruption.caught.withLock { $0 = Int32(byte) }
            task.cancel()
        }
        do {
            return try await task.value
        } catch is CancellationError {
            Terminal.say("停下了：没有发布，原来的网站不动。")
            throw ExitCode(128 + interruption.caught.withLock(\.self))
        }
    }
}

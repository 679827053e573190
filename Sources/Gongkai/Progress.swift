import Synchronization

/// Told how many of all files are written, or how many of all sheets printed; from any thread, never fewer than before.
package typealias Progress = @Sendable (_ done: Int, _ of: Int) -> Void

/// Counts what is done on every core.
final class StepCount: Sendable {
    private let done = Mutex(0)
    private let all: Int
    private let progress: Progress

    init(of all: Int, _ progress: @escaping Progress) {
        self.all = all
        self.progress = progress
    }

    func add(_ count: Int) {
        done.withLock { done in
            done += count
            progress(done, all)
        }
    }
}

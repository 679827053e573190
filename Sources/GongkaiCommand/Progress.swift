import Synchronization

/// How far a run is, in one line: for someone who is looking and has waited for more than a second, and for nobody else.
final class Progress: Sendable {
    private let isShown: Bool
    /// When a line may next be written, in milliseconds; a long run has thousands of steps.
    private let next: Atomic<Int>
    private let hasShown = Atomic(false)

    init(isQuiet: Bool) {
        isShown = !isQuiet && Terminal.isWatched
        next = Atomic(Self.now + 1_000)
    }

    private static var now: Int { Int(Terminal.seconds * 1_000) }

    func show(_ text: @autoclosure () -> String) {
        if !isShown { return }
        let (now, due) = (Self.now, next.load(ordering: .relaxed))
        // Of several threads, the first.
        guard now >= due,
            next.compareExchange(expected: due, desired: now + 100, ordering: .relaxed).exchanged
        else { return }
        hasShown.store(true, ordering: .relaxed)
        Terminal.overwrite(text())
    }

    /// Takes the line away, before anything else is said.
    func end() {
        if hasShown.exchange(false, ordering: .relaxed) { Terminal.overwrite("") }
    }
}

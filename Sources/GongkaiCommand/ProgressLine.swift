import Foundation
import Synchronization

/// How far a run is, in a line on the terminal: for someone who is looking and has waited for more than a second, and for nobody
/// else.
final class ProgressLine: Sendable {
    private struct State {
        var text: String
        var shown = ""
        var isOver = false
    }

    private let state: Mutex<State>

    /// - Parameter start: what is shown until more is known.
    init(isQuiet: Bool, _ start: String) {
        state = Mutex(State(text: start))
        if isQuiet || !Terminal.isWatched { return }
        Thread.detachNewThread { [self] in
            usleep(1_000_000)
            while draw() { usleep(100_000) }
        }
    }

    func show(_ text: String) { state.withLock { $0.text = text } }

    /// - Returns: whether there will be more to draw.
    private func draw() -> Bool {
        state.withLock { state in
            if state.isOver { return false }
            if state.text != state.shown { Terminal.overwrite(state.text) }
            state.shown = state.text
            return true
        }
    }

    /// Takes the line away, before anything else is said.
    func end() {
        state.withLock { state in
            if !state.isOver, !state.shown.isEmpty { Terminal.overwrite("") }
            state.isOver = true
        }
    }
}

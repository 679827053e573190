import Synchronization
import Website

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Where the time of a run goes, and its memory: by stage, and by kind of page. The clock is its maker's.
package final class Profile: Sendable {
    enum Stage: String, Sendable {
        case listing = "列出文件"
        case reading = "读文件"
        case judging = "汇总、核对"
        case presenting = "排地址、查链接"
        case writing = "做网页、写盘"
    }

    /// What the pages of a kind cost together.
    struct Cost: Sendable, Equatable {
        var count = 0
        var bytes = 0
        /// Of all cores.
        var seconds = 0.0
    }

    private struct State {
        var last: Double
        var stages: [(stage: Stage, seconds: Double, peak: Int)] = []
        var pages: [String: Cost] = [:]
    }

    private let clock: @Sendable () -> Double
    private let state: Mutex<State>

    /// - Parameter clock: seconds of a clock that only goes forward.
    package init(clock: @escaping @Sendable () -> Double) {
        self.clock = clock
        state = Mutex(State(last: clock()))
    }

    /// A stage has ended, and the next begins.
    func end(_ stage: Stage) {
        let (now, peak) = (clock(), Profile.peak)
        state.withLock { state in
            state.stages.append((stage, now - state.last, peak))
            state.last = now
        }
    }

    /// Times the pages of a sheaf, which are made one after the other: what is asked for is called after each.
    func meter() -> (_ page: Page, _ bytes: Int) -> Void {
        var last = clock()
        return { [self] page, bytes in
            let now = clock()
            state.withLock { state in
                state.pages[page.kind, default: Cost()].add(bytes, now - last)
            }
            last = now
        }
    }

    /// The largest memory of the program so far, in bytes.
    private static var peak: Int {
        var usage = rusage()
        getrusage(0, &usage)  // RUSAGE_SELF, whose type differs between C libraries
        return Int(usage.ru_maxrss) * 1024
    }

    /// A line for each stage, and one for each kind of page, the dearest first.
    package var report: String {
        let (stages, pages) = state.withLock { ($0.stages, $0.pages) }
        var lines = ["用时（秒）  内存（MB）  阶段"]
        for (stage, seconds, peak) in stages {
            lines.append(
                "\(Profile.column(Profile.decimal(seconds), 8))    \(Profile.column("\(peak >> 20)", 8))    \(stage.rawValue)"
            )
        }
        if pages.isEmpty { return lines.joined(separator: "\n") }
        lines.append("用时（秒）  网页（个）  大小（KB）  种类（主题里的模板）")
        for (kind, cost) in pages.sorted(by: { ($1.value.seconds, $0.key) < ($0.value.seconds, $1.key) }) {
            let numbers = [Profile.decimal(cost.seconds), "\(cost.count)", "\(cost.bytes >> 10)"]
            lines.append(numbers.map { Profile.column($0, 8) + "    " }.joined() + kind)
        }
        return lines.joined(separator: "\n")
    }

    /// Right-aligned.
    private static func column(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }

    /// With three decimals.
    private static func decimal(_ seconds: Double) -> String {
        let thousandths = Int((seconds * 1000).rounded())
        let rest = "\(thousandths % 1000)"
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.utf8.count) + rest
    }
}

extension Profile.Cost {
    fileprivate mutating func add(_ bytes: Int, _ seconds: Double) {
        count += 1
        self.bytes += bytes
        self.seconds += seconds
    }
}

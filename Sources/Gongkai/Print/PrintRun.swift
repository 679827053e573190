import Foundation
import Synchronization
import Website

/// Sheets on their way to a printer with several browsers: each takes the next as soon as it is free.
final class PrintRun: Sendable {
    private struct State {
        var next = 0
        var folders = 0
        var outcomes: [Int: Outcome] = [:]
        /// Why no browser begins, when none does.
        var refusal: PrintFault?
        /// How many browsers did not answer, before any did.
        var silent = 0
        /// How many sheets were not printed in time, before any was.
        var late = 0
        var hasBegun = false
        var hasPrinted = false
    }

    /// What became of a sheet.
    enum Outcome: Sendable, Equatable {
        case printed
        case failed(String)
    }

    private let jobs: [PrintJob]
    private let press: Press
    private let watch: ChildWatch
    /// Where all pages stand.
    private let site: ShownSite
    /// A sheet's page.
    private let page: @Sendable (PrintJob) throws -> [UInt8]
    /// Takes what was printed.
    private let take: @Sendable (PrintJob, [UInt8]) throws -> Void
    private let progress: Progress
    private let state = Mutex(State())

    init(
        _ jobs: [PrintJob], of site: ShownSite, on press: Press, watch: ChildWatch,
        progress: @escaping Progress,
        page: @escaping @Sendable (PrintJob) throws -> [UInt8],
        take: @escaping @Sendable (PrintJob, [UInt8]) throws -> Void
    ) {
        self.jobs = jobs
        self.site = site
        self.press = press
        self.watch = watch
        self.progress = progress
        self.page = page
        self.take = take
    }

    /// A browser holds on to something of every page that it has shown; so many, and a new one takes its place.
    private static let sheetsPerBrowser = 1_000

    /// Prints all of them.
    /// - Returns: what became of each, in their order.
    /// - Throws: ``DiskError`` when there is no room for the browsers' own files.
    func run(browsers: Int) async throws -> [Outcome] {
        let folder = try PrivateFolder(in: press.temporary)
        let path = folder.path
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<min(browsers, jobs.count) {
                group.addTask { await onThread { self.work(in: path) } }
            }
        }
        _ = consume folder
        let (outcomes, refusal) = state.withLock { ($0.outcomes, $0.refusal) }
        let rest = watch.isInterrupted ? PrintFault.interrupted : refusal ?? .interrupted
        return jobs.indices.map { outcomes[$0] ?? .failed("\(rest)") }
    }

    /// What one browser does, until there is nothing left to do or no browser to do it.
    private func work(in folder: String) {
        var browser: Chromium?
        while !watch.isInterrupted, let index = nextIndex() {
            let outcome = outcome(of: jobs[index], by: &browser, in: folder)
            let done = state.withLock { state in
                state.outcomes[index] = outcome
                // A browser that hangs at two sheets, and has printed none, hangs at all of them.
                if outcome == .printed { state.hasPrinted = true }
                if outcome == .failed("\(PrintFault.late)") { state.late += 1 }
                if !state.hasPrinted, state.late >= 2 { state.refusal = .late }
                return state.outcomes.count
            }
            progress(done, jobs.count)
            if let count = browser?.printed, count >= Self.sheetsPerBrowser { browser = nil }
        }
    }

    private func nextIndex() -> Int? {
        state.withLock { state in
            guard state.refusal == nil, state.next < jobs.count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    private func outcome(of job: PrintJob, by browser: inout Chromium?, in folder: String) -> Outcome {
        if let fault = job.fault { return .failed(fault) }
        let html: [UInt8]
        do { html = try page(job) } catch { return .failed("\(error)") }
        let hasPictures = !SheetFiles.pictures(in: html).isEmpty
        // Ten seconds are twenty times what a sheet takes; a table of six hundred rows, or a pack, takes longer.
        let limit = press.sheetLimit * (1 + html.count / 100_000)
        var fault = PrintFault.late
        for _ in 0..<2 {
            do {
                if browser == nil { browser = try start(in: folder) }
                let bytes =
                    try browser?.pdf(
                        of: html, on: job.sheet.paper, hasPictures: hasPictures, until: .now + limit)
                    ?? []
                let document = PrintedDocument(bytes, on: job.sheet.paper, day: job.day)
                // The browser did what it was asked: it would do the same again.
                if !document.faults.isEmpty {
                    return .failed("\(PrintFault.unfit(document.faults.joined(separator: "，")))")
                }
                try take(job, document.bytes)
                return .printed
            } catch PrintFault.pictures(let names) {
                // It is the pictures' fault: another browser would find the same.
                return .failed("\(PrintFault.pictures(names))")
            } catch let error as PrintFault {
                fault = error
                browser = nil
            } catch {
                return .failed("\(error)")
            }
            if watch.isInterrupted { return .failed("\(PrintFault.interrupted)") }
            if let refusal = state.withLock(\.refusal) { return .failed("\(refusal)") }
        }
        return .failed("\(fault)")
    }

    /// A fresh browser; one more try when it does not begin. When none begins at all, no sheet need wait for it.
    private func start(in folder: String) throws -> Chromium {
        for attempt in 1... {
            let own = folder + "/\(state.withLock { $0.folders += 1; return $0.folders })"
            guard mkdir(own, 0o700) == 0 else { throw DiskError("建立文件夹", own) }
            do {
                let browser = try Chromium(press, for: site, in: own, watch: watch)
                state.withLock { $0.hasBegun = true }
                return browser
            } catch let error as PrintFault {
                let isOver = state.withLock { state in
                    if error == .silent, !state.hasBegun { state.silent += 1 }
                    let isOver = attempt > 1 || state.silent > 1 || watch.isInterrupted
                    if isOver { state.refusal = error }
                    return isOver
                }
                if isOver { throw error }
            }
        }
        throw PrintFault.late
    }
}

/// Runs what waits for others on a thread of its own: the threads of Swift's tasks are few, and are for work.
private func onThread(_ body: @escaping @Sendable () -> Void) async {
    await withCheckedContinuation { continuation in
        Thread.detachNewThread {
            body()
            continuation.resume()
        }
    }
}

/// A folder that only we may open, gone when it goes out of scope.
struct PrivateFolder: ~Copyable, Sendable {
    let path: String

    /// - Throws: ``DiskError``.
    init(in parent: String) throws {
        path = parent + "/gongkai-\(UUID().uuidString)"
        guard mkdir(path, 0o700) == 0 else { throw DiskError("建立文件夹", path) }
    }

    deinit {
        // What was ended a moment ago may still be writing its last.
        for _ in 0..<40 {
            try? FileManager.default.removeItem(atPath: path)
            if access(path, F_OK) != 0 { break }
            usleep(50_000)
        }
    }
}

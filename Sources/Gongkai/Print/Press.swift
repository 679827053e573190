import Foundation

/// What prints: the browser's program, and how it is to be run.
package struct Press: Sendable {
    let program: String
    /// What the program says that it is.
    let version: String
    let environment: [String: String]
    /// The folder for what is gone when the print ends.
    let temporary: String
    let isRoot: Bool
    /// The Chinese faces of this machine.
    let faces: Faces
    var startLimit: Duration
    var sheetLimit: Duration

    /// Why nothing can be printed here at all, and what to do.
    package struct Missing: Error, Equatable, CustomStringConvertible {
        package var description: String
    }

    /// Where and how to look for it.
    package struct Options: Sendable {
        /// The program; nil to look for it.
        package var program: String?
        package var environment: [String: String]
        /// How many browsers run at the same time; nil for one a core.
        package var jobs: Int?
        package var startLimit: Duration = .seconds(30)
        /// For a sheet; one with a long table, or a pack, has more.
        package var sheetLimit: Duration = .seconds(10)

        package init(program: String? = nil, environment: [String: String], jobs: Int? = nil) {
            self.program = program
            self.environment = environment
            self.jobs = jobs
        }
    }

    static let names = [
        // Made for this alone: half the time for a sheet.
        "chromium-headless-shell", "headless_shell",
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
    ]

    /// - Throws: ``Missing``.
    init(_ options: Options, watch: ChildWatch) throws {
        let programs = Programs(options.environment)
        environment = options.environment
        temporary = options.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        isRoot = geteuid() == 0
        startLimit = options.startLimit
        sheetLimit = options.sheetLimit

        let otherwise = "不装也能印：gongkai build 之后，用浏览器打开每一页的“打印张贴版”（<页面>/print/）打印"
        if let named = options.program {
            guard let found = programs.find(named) else {
                throw Missing(
                    description: "“\(Plain.line(named))”不能运行；--chromium 写 Chromium 程序的路径。\(otherwise)")
            }
            program = found
        } else {
            guard let found = Self.names.lazy.compactMap(programs.find).first else {
                throw Missing(
                    description:
                        "没有 Chromium，印不出 PDF。安装：sudo apt-get install chromium（chromium-headless-shell 更小，快一倍）。\(otherwise)"
                )
            }
            program = found
        }
        let said = ChildProcess.output(
            of: program, ["--version"], environment: environment, within: startLimit, watch: watch)
        version = said?.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""

        let (environment, limit) = (environment, startLimit)
        faces = Faces(of: programs, environment: environment, within: limit, watch: watch)
        if faces.areNone {
            throw Missing(
                description: "没有中文字体，印出来会是方框。安装：sudo apt-get install fonts-wqy-zenhei fonts-arphic-uming")
        }
    }

    /// What a PDF depends on beside its page: with another browser or other faces every sheet is printed again.
    var fingerprint: Fingerprint {
        var fingerprint = Fingerprint()
        fingerprint.add("6 \(version)\n")  // the first figure: of the way in which we print
        fingerprint.add(faces.listing)
        return fingerprint
    }
}

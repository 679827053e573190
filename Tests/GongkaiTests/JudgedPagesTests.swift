import Foundation
import Records
import Testing

@testable import Gongkai

/// A page of every template, as a browser lays it out, as axe judges it and as the Nu checker reads it.
@Suite("Pages of the example county, judged by others", .serialized)
struct JudgedPagesTests {
    /// The example county, built, and the pages that are looked at.
    private struct County {
        let folder = try? TemporaryFolder()
        var root: String { (folder?.path ?? "") + "/site" }

        init() async throws {
            let result = try await build(
                BuildOptions(
                    content: Repository.content, theme: Repository.theme, output: root,
                    today: Today.instant(1_893_456_000)))
            #expect(result.pages > 400)
        }

        func read(_ path: String) -> String { folder?.read("site/" + path) ?? "" }

        func leadsOn(_ page: String) -> Bool { read(page).contains("http-equiv=\"refresh\"") }

        /// Where the first link of a page leads that stands behind a mark.
        private func first(of page: String, behind mark: String) -> String? {
            let text = read(page)
            guard let start = text.firstRange(of: mark)?.upperBound,
                let link = text[start...].firstRange(of: "<a href=\"")?.upperBound
            else { return nil }
            let target = text[link...].prefix { $0 != "\"" && $0 != "#" }
            return URL(fileURLWithPath: "/" + page).deletingLastPathComponent()
                .appendingPathComponent(target.removingPercentEncoding ?? String(target))
                .standardized.path.dropFirst().description
        }

        /// Pages that every county with this content has, and the newest record of every kind.
        var pages: [String] {
            let year = "years/2026/index.html"
            let fixed = [
                "index.html", "404.html", year, "hedong/index.html", "hedong/shigu/index.html",
                "hedong/shigu/duties/index.html", "hedong/shigu/" + year, "overdue/index.html",
                "rankings/index.html", "rankings/calendar/2026/index.html", "methods/index.html",
                "methods/timetable/index.html", "bearers/index.html", "pages/index.html",
                "personal/index.html", "kinds/index.html",
            ]
            let kinds = ((try? FileManager.default.contentsOfDirectory(atPath: root + "/kinds")) ?? [])
                .filter { $0 != "index.html" }.sorted()
            let lists = kinds.map { "kinds/\($0)/index.html" }
            let found =
                lists.map { first(of: $0, behind: "<ul class=\"entries\">") } + [
                    first(of: "rankings/index.html", behind: "<tbody>"),
                    first(of: "methods/index.html", behind: "<tbody>"),
                    first(of: "bearers/index.html", behind: "<h1>"),
                ]
            let all = fixed + lists.prefix(2) + found.compactMap { $0 }
            return all.filter { FileManager.default.fileExists(atPath: root + "/" + $0) }
        }
    }

    /// One page of a browser, which may run scripts.
    private struct Browser: ~Copyable {
        private var tools: DevTools
        private let folder: TemporaryFolder

        private init(_ tools: consuming DevTools, in folder: TemporaryFolder) {
            self.tools = tools
            self.folder = folder
        }

        static func started() throws -> Browser {
            let folder = try TemporaryFolder("-- errors --\n")
            let child = try ChildProcess(
                FakeChromium.real,
                [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--remote-debugging-pipe", "--user-data-dir=\(folder.path)/profile",
                    "--host-resolver-rules=MAP * ~NOTFOUND", "about:blank",
                ], environment: FakeChromium.environment, wires: [3, 4], watch: ChildWatch())
            return Browser(try page(of: DevTools(child)), in: folder)
        }

        private static func page(of tools: consuming DevTools) throws -> DevTools {
            let target = try tools.call(
                "Target.createTarget", [("url", .string("about:blank"))], until: .late)
            let name = JSON.string(target.string("result", "targetId") ?? "")
            let session = try tools.call(
                "Target.attachToTarget", [("targetId", name), ("flatten", .literal("true"))], until: .late)
            tools.session = session.string("result", "sessionId") ?? ""
            _ = try tools.call("Page.enable", until: .late)
            _ = try tools.call("Page.setBypassCSP", [("enabled", .literal("true"))], until: .late)
            return tools
        }

        mutating func open(_ path: String) throws {
            let address = URL(fileURLWithPath: path).absoluteString
            _ = try tools.call("Page.navigate", [("url", .string(address))], until: .late)
            _ = try run(
                "new Promise(r => document.readyState === 'complete' ? r('') : addEventListener('load', () => r('')))"
            )
        }

        mutating func widen(to width: Int) throws {
            _ = try tools.call(
                "Emulation.setDeviceMetricsOverride",
                [
                    ("width", .literal("\(width)")), ("height", .literal("900")),
                    ("deviceScaleFactor", .literal("1")), ("mobile", .literal("false")),
                ], until: .late)
        }

        /// Sets the size of the letters: 18, 24 or 30 px.
        mutating func enlarge(to size: Int) throws {
            // A page that leads on has no letters to choose.
            let said = try run(
                "{ const sizes = document.getElementsByName('size'); for (const s of sizes) s.checked = s.id === 'z\(size)'; (sizes.length ? document.querySelector('[name=size]:checked') ? 'set' : 'none' : 'set') }"
            )
            #expect(said == "set", "\(size) is no size of letters")
        }

        /// What a script comes to, a text.
        mutating func run(_ script: String) throws -> String {
            let answer = try tools.call(
                "Runtime.evaluate",
                [
                    ("expression", .string(script)), ("awaitPromise", .literal("true")),
                    ("returnByValue", .literal("true")),
                ], until: .late)
            return answer.string("result", "result", "value") ?? "no text: \(script.prefix(40))"
        }
    }

    private static func file(_ variable: String, _ places: [String]) -> String? {
        let named = FakeChromium.environment[variable].map { [$0] } ?? []
        return (named + places).first { FileManager.default.isReadableFile(atPath: $0) }
    }

    /// `npm install --global axe-core vnu-jar`
    private static let axe = file(
        "GONGKAI_AXE", ["/usr/lib", "/usr/local/lib"].map { $0 + "/node_modules/axe-core/axe.min.js" })
    private static let nu = file(
        "GONGKAI_VNU",
        ["/usr/lib", "/usr/local/lib"].map { $0 + "/node_modules/vnu-jar/build/dist/vnu.jar" })

    @Test(
        "At 320 px nothing but a table is wider than the screen, in the largest letters either; all of a page has them"
    )
    func narrow() async throws {
        let county = try await County()
        var browser = try Browser.started()
        let wide = """
            [...document.querySelectorAll('body *')].filter(e => {
              const box = e.getBoundingClientRect();
              return box.width > 0 && box.right > document.documentElement.clientWidth + 1 && !e.closest('.scroll, .skip, .prose pre');
            }).slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' ')
              + (document.documentElement.scrollWidth > document.documentElement.clientWidth ? 'scrolls sideways' : '')
            """
        let grown =
            "['.board', '.menu', 'h1', '.foot p'].map(s => document.querySelector(s).currentCSSZoom.toFixed(2)).join(' ')"
        let pages = county.pages
        #expect(pages.count > 40)
        // A page that leads on is gone before it can be looked at.
        for page in pages where !county.leadsOn(page) {
            try browser.open(county.root + "/" + page)
            try browser.widen(to: 320)
            for (size, zoom) in [(18, "1.00 1.00 1.00 1.00"), (30, "1.67 1.67 1.67 1.67")] {
                try browser.enlarge(to: size)
                #expect(try browser.run(wide) == "", "\(page) at \(size)")
                // What is not found knows its style by an address, which a file has not.
                if page != "404.html" { #expect(try browser.run(grown) == zoom, "\(page) at \(size)") }
            }
        }
    }

    @Test("On the narrowest screen no figure of an account is cut, in letters of any size")
    func figures() async throws {
        let county = try await County()
        var browser = try Browser.started()
        let cut = """
            [...document.querySelectorAll('.scroll')].filter(e => e.scrollWidth > e.clientWidth + 1)
              .map(e => e.getAttribute('aria-label') + ' ' + (e.scrollWidth - e.clientWidth)).join('; ')
            """
        for page in ["hedong/shigu/2026-09-caiwu", "yuntai/shiyao/2026-09-caiwu"] {
            try browser.open("\(county.root)/\(page)/index.html")
            // A phone's bar lies over the page; this browser's takes 15 px beside it.
            try browser.widen(to: 335)
            for size in [18, 24, 30] {
                try browser.enlarge(to: size)
                #expect(try browser.run(cut) == "", "\(page) at \(size)")
            }
        }
    }

    @Test(
        "axe finds nothing, at two widths and in three sizes",
        .enabled(if: axe != nil, "axe-core is not installed: npm install --global axe-core, or GONGKAI_AXE"))
    func accessible() async throws {
        let script = try String(contentsOfFile: #require(Self.axe), encoding: .utf8)
        let county = try await County()
        var browser = try Browser.started()
        for page in county.pages {
            try browser.open(county.root + "/" + page)
            _ = try browser.run(script + "; ''")
            for width in [375, 1280] {
                try browser.widen(to: width)
                for size in [18, 24, 30] {
                    try browser.enlarge(to: size)
                    let found = try browser.run(
                        "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html.slice(0, 160)).join('; '))"
                    )
                    #expect(found == "", "\(page) at \(width), \(size)")
                }
            }
        }
    }

    @Test(
        "The Nu checker finds no error",
        .enabled(if: nu != nil, "vnu.jar is not installed: npm install --global vnu-jar, or GONGKAI_VNU"))
    func valid() async throws {
        let county = try await County()
        let paper = county.pages.map { $0.replacing("index.html", with: "print/index.html") }
            .filter { FileManager.default.fileExists(atPath: county.root + "/" + $0) }
        let files = (county.pages + paper).map { county.root + "/" + $0 }
        let said = try tool(
            "java", ["-Xss8m", "-jar", #require(Self.nu), "--errors-only", "--stdout"] + files)
        #expect(said.filter { !$0.isWhitespace } == "", "\(said)")
    }
}

extension ContinuousClock.Instant {
    /// The machine may have a great deal else to do.
    fileprivate static var late: ContinuousClock.Instant { .now + .seconds(300) }
}

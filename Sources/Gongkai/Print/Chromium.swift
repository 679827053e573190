import Website

/// A browser that runs, with one page open in it, printing one sheet after another.
struct Chromium: ~Copyable {
    private var tools: DevTools
    /// The file that takes what it says on standard error.
    private let errors: String
    /// How many sheets it has printed.
    private(set) var printed = 0

    /// Starts one, for the pages of one site. - Parameter folder: a private folder of its own, which exists.
    /// - Throws: ``DiskError`` or ``PrintFault``.
    init(_ press: Press, for site: ShownSite, in folder: String, watch: ChildWatch) throws {
        errors = folder + "/errors"
        let child = try ChildProcess(
            press.program, Self.arguments(profile: folder + "/profile", isRoot: press.isRoot),
            environment: press.environment, wires: [3, 4], errors: errors, watch: watch)
        do {
            tools = try Self.openPage(DevTools(child), on: site, until: .now + press.startLimit)
        } catch PrintFault.died {
            throw PrintFault.died(Self.lastWord(folder + "/errors"))
        } catch PrintFault.late {
            throw PrintFault.silent
        }
    }

    /// Makes a page, and sets it so that it runs no script and gets every file from us.
    private static func openPage(
        _ tools: consuming DevTools, on site: ShownSite, until deadline: ContinuousClock.Instant
    ) throws -> DevTools {
        let target = try tools.call("Target.createTarget", [("url", .string("about:blank"))], until: deadline)
        let name = JSON.string(target.string("result", "targetId") ?? "")
        let session = try tools.call(
            "Target.attachToTarget", [("targetId", name), ("flatten", .literal("true"))], until: deadline)
        tools.session = session.string("result", "sessionId") ?? ""
        let everything = JSON.array([.object([("urlPattern", .string("*"))])])
        for (method, parameters) in [
            ("Page.enable", []), ("Inspector.enable", []),
            ("Page.setLifecycleEventsEnabled", [("enabled", .literal("true"))]),
            ("Emulation.setScriptExecutionDisabled", [("value", .literal("true"))]),
            // The policy of a page stays when another takes its place, and would forbid it to say where it stands.
            // What it forbids besides, we refuse.
            ("Page.setBypassCSP", [("enabled", .literal("true"))]),
            ("Fetch.enable", [("patterns", everything)]),
            // As it is on paper, so that it can be asked how many sheets it takes.
            ("Emulation.setEmulatedMedia", [("media", .string("print"))]),
        ] as [(String, [(String, JSON)])] {
            _ = try tools.call(method, parameters, until: deadline)
        }
        try tools.enter(site, until: deadline)
        return tools
    }

    /// One page of a site as a PDF, as the browser makes it. - Parameter hasPictures: whether it has any to look at.
    /// - Throws: ``PrintFault``; then this browser is no longer to be trusted.
    mutating func pdf(
        of html: [UInt8], on paper: Paper, hasPictures: Bool, until deadline: ContinuousClock.Instant
    ) throws -> [UInt8] {
        do {
            try tools.show(html, until: deadline)
            if hasPictures {
                let broken = try tools.brokenPictures(until: deadline)
                if !broken.isEmpty { throw PrintFault.pictures(broken.map(SheetFiles.name(of:))) }
            }
            try tools.fitSheets(until: deadline)
            if paper == .a4 { try tools.nameSheets(until: deadline) }
            let bytes = try draw(on: paper, until: deadline)
            printed += 1
            return bytes
        } catch PrintFault.died {
            throw PrintFault.died(lastWord)
        }
    }

    private mutating func draw(on paper: Paper, until deadline: ContinuousClock.Instant) throws -> [UInt8] {
        let size = paper == .a4 ? ("8.2677", "11.6929") : ("11.6929", "16.5354")
        let answer = try tools.call(
            "Page.printToPDF",
            [
                // The stylesheet says how large a page is, and which lie across; this only where it is silent.
                ("preferCSSPageSize", .literal("true")), ("paperWidth", .literal(size.0)),
                ("paperHeight", .literal(size.1)), ("printBackground", .literal("true")),
                ("generateTaggedPDF", .literal("true")), ("generateDocumentOutline", .literal("false")),
            ], until: deadline)
        guard let bytes = answer.base64("result", "data") else { throw PrintFault.refused("没有给出 PDF") }
        return bytes
    }

    private var lastWord: String { Self.lastWord(errors) }

    /// The last line that it said, without what every start on a server says.
    private static func lastWord(_ path: String) -> String {
        let file = FileDescriptor(existing: path)
        guard let bytes = try? file?.readAll(path: path, limit: 1 << 20) else { return "" }
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        guard let line = lines.last(where: { !$0.contains("bus") && !$0.contains("unexpected operator") })
        else { return "" }
        // `[81:81:1121/143702.1:ERROR:sandbox.cc(12)] No usable sandbox!`
        let word = line.hasPrefix("[") ? line.split(separator: "] ", maxSplits: 1).last ?? line : line
        return Plain.line(String(word.prefix(200)))
    }

    private static func arguments(profile: String, isRoot: Bool) -> [String] {
        [
            "--headless", "--remote-debugging-pipe", "--user-data-dir=\(profile)",
            // Nothing is drawn on a screen, asked of the network, or told to anyone.
            "--disable-gpu", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-extensions", "--disable-default-apps", "--disable-breakpad", "--no-first-run",
            "--no-default-browser-check", "--no-pings", "--mute-audio", "--password-store=basic",
            // A board at http:// keeps the address that it has.
            "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate,MediaRouter",
            // As little as can be is drawn of what nobody looks at: a tenth of the time.
            "--window-size=800,1", "--disable-threaded-compositing",
            // One site, no script, and every request answered by us: nothing to keep apart.
            "--disable-site-isolation-trials",
            // What a PDF names as its creator, but for the shell, which names itself.
            "--user-agent=Gongkai", "--lang=zh-CN",
            // Chromium refuses to run as root with its sandbox.
        ] + (isRoot ? ["--no-sandbox"] : []) + ["about:blank"]
    }
}

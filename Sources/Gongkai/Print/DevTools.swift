import Foundation

/// What stood in the way of a sheet, in a clerk's words.
enum PrintFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// The browser ended; the last line that it said.
    case died(String)
    case late
    /// The browser runs and never says a word.
    case silent
    /// The browser answered that it could not.
    case refused(String)
    /// The PDF is not what it must be.
    case unfit(String)
    /// The page has pictures that the browser cannot show: their names.
    case pictures([String])
    case interrupted

    var description: String {
        switch self {
        case .died(let word): "Chromium 中途退出了" + (word.isEmpty ? "" : "：\(word)")
        case .late: "Chromium 没有在限时内印完"
        case .silent: "Chromium 启动后一直没有回应"
        case .refused(let word): "Chromium 印不出来：\(word)"
        case .unfit(let word): "印出的 PDF 不合要求：\(word)"
        case .pictures(let names):
            "图片\(names.map { "“\(Plain.line($0))”" }.joined(separator: "、"))打不开；用看图软件另存为 JPG 或 PNG"
        case .interrupted: "中途停下了"
        }
    }
}

/// A file that a page asks for.
struct Resource: Sendable {
    var type: String
    var bytes: [UInt8]
}

/// The site whose pages a browser shows.
struct ShownSite: Sendable {
    /// Of its root, with the slash at the end.
    var address: String
    /// What stands at a path from the root, percent-encoded; nil for what there is not.
    var file: @Sendable (_ path: Substring) -> Resource?
}

/// One connection to one browser by the Chrome DevTools Protocol over a pipe: JSON messages that end with a zero byte,
/// commands with numbers, answers with the same numbers, events between them. What its page asks the network for is
/// asked of us: nothing else is ever reached.
struct DevTools: ~Copyable {
    private let child: ChildProcess
    private var buffer: [UInt8] = []
    /// Up to where the buffer has been looked through.
    private var searched = 0
    private var number = 0
    /// Of the page in which everything is shown; empty before there is one.
    var session = ""
    private var site: ShownSite?
    /// The root of the site, as the browser spells it.
    private var root: String?
    /// The frame that shows a page after the other, and what the browser calls its document.
    private var frame = JSON.string("")
    private var document = ""
    /// The documents that have been loaded with all their files: the first may be before its name is known.
    private var loaded: Set<String> = []

    init(_ child: consuming ChildProcess) { self.child = child }

    /// Sends a command and waits for its answer.
    /// - Throws: ``PrintFault``.
    mutating func call(
        _ method: String, _ parameters: [(String, JSON)] = [], until deadline: ContinuousClock.Instant
    ) throws -> JSONText {
        let mine = try send(method, Array(JSON.object(parameters).text.utf8), until: deadline)
        while true {
            let message = try next(until: deadline)
            guard message.number("id") == mine else { continue }
            if message.has("error") { throw PrintFault.refused(message.string("error", "message") ?? "") }
            return message
        }
    }

    /// Goes to the root of a site, where an empty page stands: the pages that are shown take its place.
    /// - Throws: ``PrintFault``.
    mutating func enter(_ site: ShownSite, until deadline: ContinuousClock.Instant) throws {
        self.site = site
        let answer = try call("Page.navigate", [("url", .string(site.address))], until: deadline)
        if let word = answer.string("result", "errorText") { throw PrintFault.refused(word) }
        guard let loader = answer.string("result", "loaderId"), let name = answer.string("result", "frameId")
        else { throw PrintFault.refused(site.address) }
        document = loader
        frame = .string(name)
        while !loaded.contains(document) { _ = try next(until: deadline) }
    }

    /// Shows a page that says itself where it stands, and waits until it has all its files. Going to it would take a
    /// third of the time of a sheet.
    /// - Throws: ``PrintFault``.
    mutating func show(_ html: [UInt8], until deadline: ContinuousClock.Instant) throws {
        loaded = []
        let page = JSON.string(String(decoding: html, as: UTF8.self))
        _ = try call("Page.setDocumentContent", [("frameId", frame), ("html", page)], until: deadline)
        while !loaded.contains(document) { _ = try next(until: deadline) }
    }

    /// The pictures of the page that is shown which are none to the browser, as the page names them.
    /// - Throws: ``PrintFault``.
    mutating func brokenPictures(until deadline: ContinuousClock.Instant) throws -> [String] {
        let script =
            #"[...document.images].filter(i => !i.naturalWidth).map(i => i.getAttribute("src")).join("\n")"#
        return try evaluate(script, until: deadline).split(separator: "\n").map(String.init)
    }

    /// What a script of ours says about the page that is shown; the page's own never run.
    /// - Throws: ``PrintFault``.
    mutating func evaluate(_ script: String, until deadline: ContinuousClock.Instant) throws -> String {
        let answer = try call(
            "Runtime.evaluate", [("expression", .string(script)), ("returnByValue", .literal("true"))],
            until: deadline)
        return answer.string("result", "result", "value") ?? ""
    }

    private mutating func send(
        _ method: String, _ parameters: [UInt8], until deadline: ContinuousClock.Instant
    ) throws -> Int {
        number += 1
        let session = session.isEmpty ? "" : #""sessionId":"\#(session)","#
        var message = Array(#"{"id":\#(number),"method":"\#(method)",\#(session)"params":"#.utf8)
        message += parameters
        message += [UInt8(ascii: "}"), 0]
        guard child.send(message, until: deadline) else {
            throw deadline <= .now ? PrintFault.late : PrintFault.died("")
        }
        return number
    }

    /// The next message that is not the page's asking for a file.
    private mutating func next(until deadline: ContinuousClock.Instant) throws -> JSONText {
        while true {
            let message = try read(until: deadline)
            switch message.string("method") {
            case "Fetch.requestPaused": try answer(message, until: deadline)
            case "Page.lifecycleEvent":
                if message.string("params", "name") == "load",
                    let document = message.string("params", "loaderId")
                {
                    loaded.insert(document)
                }
                return message
            case "Inspector.targetCrashed": throw PrintFault.died("")
            default: return message
            }
        }
    }

    private mutating func read(until deadline: ContinuousClock.Instant) throws -> JSONText {
        while true {
            if let end = buffer[searched...].firstIndex(of: 0) {
                let message = JSONText(Array(buffer[..<end]))
                buffer.removeFirst(end + 1)
                searched = 0
                return message
            }
            searched = buffer.count
            switch child.receive(into: &buffer, until: deadline) {
            case .some: continue
            case .ended: throw PrintFault.died("")
            case .late: throw PrintFault.late
            }
        }
    }

    private mutating func answer(_ message: JSONText, until deadline: ContinuousClock.Instant) throws {
        guard let request = message.string("params", "requestId"),
            let address = message.string("params", "request", "url")
        else { return }
        let name = JSON.object([("requestId", .string(request))]).text.dropLast()
        let sort = message.string("params", "resourceType") ?? ""
        let isRoot = root == nil && sort == "Document"
        if isRoot { root = address }
        if sort == "Document", !isRoot {
            // A page that would go elsewhere (a theme's `meta refresh`) stays where it is: there is no content there.
            let reply = Array((name + #","responseCode":204}"#).utf8)
            _ = try send("Fetch.fulfillRequest", reply, until: deadline)
            return
        }
        guard let resource = isRoot ? Self.empty : file(at: address, sort) else {
            let refusal = Array((name + #","errorReason":"BlockedByClient"}"#).utf8)
            _ = try send("Fetch.failRequest", refusal, until: deadline)
            return
        }
        // Kept by the browser for the next page: every sheet has the same stylesheet.
        let keep = isRoot ? "no-store" : "max-age=86400"
        let headers = [("Content-Type", resource.type), ("Cache-Control", keep)]
        let list = headers.map { JSON.object([("name", .string($0.0)), ("value", .string($0.1))]) }
        var reply = Array((name + #","responseCode":200,"responseHeaders":"#).utf8)
        reply += Array((JSON.array(list).text + #","body":""#).utf8)
        reply += Data(resource.bytes).base64EncodedData()
        reply += Array(#""}"#.utf8)
        _ = try send("Fetch.fulfillRequest", reply, until: deadline)
    }

    private static let empty = Resource(type: "text/html; charset=utf-8", bytes: [])

    /// What a page may have by its own policy: styles and pictures of its site, no frame, no font.
    private func file(at address: String, _ sort: String) -> Resource? {
        guard let root, let site, ["Stylesheet", "Image"].contains(sort), address.hasPrefix(root)
        else { return nil }
        return site.file(address.dropFirst(root.count))
    }
}

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
    case interrupted

    var description: String {
        switch self {
        case .died(let word): "Chromium 中途退出了" + (word.isEmpty ? "" : "：\(word)")
        case .late: "Chromium 没有在限时内印完"
        case .silent: "Chromium 启动后一直没有回应"
        case .refused(let word): "Chromium 印不出来：\(word)"
        case .unfit(let word): "印出的 PDF 不合要求：\(word)"
        case .interrupted: "中途停下了"
        }
    }
}

/// A file that a page asks for.
struct Resource: Sendable {
    var type: String
    var bytes: [UInt8]
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
    /// Of the page that is being printed; empty before there is one.
    var session = ""
    /// What stands at an address; the page itself when `page`, the page's own address, is nil. Nil for what there is not.
    typealias Server = @Sendable (_ address: String, _ page: String?) -> Resource?
    private var serve: Server = { _, _ in nil }
    /// The address of the page that is being printed, as the browser spells it.
    private var page: String?
    /// The documents that have been loaded with all their files.
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

    /// Goes to a page whose files, it first, are what `server` says, and waits until it has all of them.
    mutating func open(
        _ address: String, from server: @escaping Server, until deadline: ContinuousClock.Instant
    ) throws {
        serve = server
        page = nil
        loaded = []
        let answer = try call("Page.navigate", [("url", .string(address))], until: deadline)
        if let word = answer.string("result", "errorText") { throw PrintFault.refused(word) }
        guard let document = answer.string("result", "loaderId") else { throw PrintFault.refused(address) }
        while !loaded.contains(document) { _ = try next(until: deadline) }
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
        // A frame within the page would be a document too; no sheet has one.
        let isPage = page == nil && message.string("params", "resourceType") == "Document"
        if isPage { page = address }
        guard isPage || page != nil, let resource = serve(address, isPage ? nil : page) else {
            let refusal = Array((name + #","errorReason":"BlockedByClient"}"#).utf8)
            _ = try send("Fetch.failRequest", refusal, until: deadline)
            return
        }
        // Kept by the browser for the next page: every sheet has the same stylesheet.
        let keep = isPage ? "no-store" : "max-age=86400"
        let headers = [("Content-Type", resource.type), ("Cache-Control", keep)]
        let list = headers.map { JSON.object([("name", .string($0.0)), ("value", .string($0.1))]) }
        var reply = Array((name + #","responseCode":200,"responseHeaders":"#).utf8)
        reply += Array((JSON.array(list).text + #","body":""#).utf8)
        reply += Data(resource.bytes).base64EncodedData()
        reply += Array(#""}"#.utf8)
        _ = try send("Fetch.fulfillRequest", reply, until: deadline)
    }
}

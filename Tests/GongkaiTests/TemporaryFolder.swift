import Foundation
import Gongkai
import Records

/// A folder that goes when the test ends, filled from one string: files separated by `-- path --` lines.
final class TemporaryFolder {
    let path: String

    init(_ text: String = "") throws {
        // Letters only: a name of many digits looks like a private number, which no message repeats.
        let name = UUID().uuidString.map { $0.isNumber ? Character(Unicode.Scalar($0.asciiValue! + 64)) : $0 }
        path = NSTemporaryDirectory() + "gongkai-test-" + String(name)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try add(text)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func add(_ text: String) throws {
        var name: String?
        var lines: [Substring] = []
        func flush() throws {
            guard let name else { return }
            try write(lines.joined(separator: "\n") + "\n", to: name)
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("-- "), line.hasSuffix(" --") {
                try flush()
                name = String(line.dropFirst(3).dropLast(3))
                lines = []
            } else {
                lines.append(line)
            }
        }
        try flush()
    }

    func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

    func write(_ data: Data, to name: String) throws {
        let file = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try data.write(to: URL(fileURLWithPath: file))
    }

    func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file below, by its path.
    var files: [String: Data] {
        var found: [String: Data] = [:]
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        for name in names {
            if let data = FileManager.default.contents(atPath: path + "/" + name) { found[name] = data }
        }
        return found
    }
}

extension BuildOptions {
    /// A build on a day that is named.
    init(content: String, theme: String, output: String?, baseURL: SiteAddress? = nil, asOf: Day) {
        self.init(content: content, theme: theme, output: output, baseURL: baseURL, today: .day(asOf))
    }
}

/// The repository's own folders.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let theme = root + "/theme"
    static let content = root + "/content"
}

/// A small board that builds.
let smallBoard = """
    -- board.yml --
    名称: 试验县村务公开栏
    代码: "990001"
    网址: https://example.com/board/
    -- _index.md --
    ---
    类型: 县
    标题: 试验县
    ---
    -- hedong/_index.md --
    ---
    类型: 乡镇
    标题: 河东镇
    代码: "990001100"
    ---
    -- hedong/shigu/_index.md --
    ---
    类型: 村
    标题: 石谷村
    代码: "990001100200"
    户数: 312
    ---
    -- hedong/shigu/tingshui.md --
    ---
    类型: 公告
    标题: 停水通知
    日期: 2026-03-01
    ---

    三月二日上午停水。
    """

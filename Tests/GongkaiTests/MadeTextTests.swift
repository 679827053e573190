import Foundation
import Records
import Testing
import Website

/// Texts of the repository that are made from the code. `make guides` writes them anew.
@Suite("Texts that are made from the code")
struct MadeTextTests {
    enum MadeText: String, CaseIterable {
        case theme = "theme/README.md"
        case keys = "docs/keys.md"
        case checks = "docs/checks.md"
        case law = "docs/law.md"
        case command = "docs/command.md"

        var path: String { Repository.root + "/" + rawValue }

        func make() throws -> String {
            switch self {
            case .theme: Theme.guide
            case .keys: KeyGuide.text
            case .checks: Check.guide
            case .law: LawGuide.text
            case .command: try CommandGuide.text
            }
        }
    }

    @Test("stand in the repository as they are made", arguments: MadeText.allCases)
    func stands(_ text: MadeText) throws {
        let made = try text.make()
        if ProcessInfo.processInfo.environment["GONGKAI_GUIDES"] == "write" {
            try Data(made.utf8).write(to: URL(fileURLWithPath: text.path))
            Issue.record("written anew: \(text.rawValue)")
        }
        let standing = FileManager.default.contents(atPath: text.path) ?? Data()
        let isTheSame = String(decoding: standing, as: UTF8.self) == made
        #expect(isTheSame, "\(text.rawValue) is not what the code says: make guides")
    }
}

/// The command's reference: what the command says of itself, verb by verb.
private enum CommandGuide {
    static var text: String {
        get throws {
            let overview = try help()
            var text = """
                # 命令

                `gongkai 动词 --help` 说的话，一个动词一段。退出码和诊断的格式见 [format.md](format.md)。

                ```
                \(overview)```

                """
            for verb in verbs(of: overview) {
                text += "\n## gongkai \(verb)\n\n```\n\(try help(verb))```\n"
            }
            return text
        }
    }

    private static func verbs(of overview: String) -> [String] {
        overview.components(separatedBy: "SUBCOMMANDS:\n").last?.components(separatedBy: "\n\n").first?
            .components(separatedBy: "\n").compactMap { line in
                line.hasPrefix("  ") && !line.hasPrefix("   ")
                    ? line.split(separator: " ").first.map(String.init) : nil
            } ?? []
    }

    private static func help(_ verbs: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandTests.binary)
        process.arguments = verbs + ["--help"]
        process.environment = ProcessInfo.processInfo.environment.merging(["COLUMNS": "100"]) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines) + "\n"
    }
}

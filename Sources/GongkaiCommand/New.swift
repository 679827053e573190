import ArgumentParser
import Gongkai
import Records

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "给出一份样稿：一类文件要填的字段，逐项说明；或建一块新的公开栏。",
        discussion: """
            例：gongkai new 四议两公开 > content/hedong/shigu/2026-03-luqiao.md
            例：gongkai new 公开栏 our-board
            例：gongkai new 合同台账 --content our-board（自己在 kinds/ 里定的类别）
            可以写：\(kinds)。
            """)

    private static let kinds = (RecordKind.all.map(\.text) + [NewBoard.term.chinese]).joined(separator: "、")

    @Argument(help: ArgumentHelp("类型，如 财务公开 或 statement", valueName: "kind"))
    var kind: String

    @Argument(help: ArgumentHelp("新公开栏写到哪个文件夹；只有 公开栏 要写", valueName: "folder"))
    var folder: String?

    @Option(help: ArgumentHelp("内容文件夹；自己定的类别在它的 kinds/ 里", valueName: "folder"))
    var content = "content"

    func run() throws {
        if NewBoard.term.isSpelled(kind) { return try makeBoard() }
        let kinds = ownKinds(in: content)
        guard let record = RecordKind(spelled: kind) ?? kinds.named(kind).map({ .disclosure(.own($0)) })
        else {
            if let (message, help) = kinds.fault(of: kind) { throw ValidationError("\(message)，\(help)") }
            throw ValidationError(
                "没有“\(kind)”这个类型。" + RecordKind.advice(for: kind, among: kinds) + "、" + NewBoard.term.chinese)
        }
        if let folder {
            throw ValidationError("样稿写到标准输出；要写到文件，用 >：gongkai new \(kind) > \(folder)")
        }
        guard Terminal.print(record.sample) else { throw ExitCode(74) }
    }

    private func makeBoard() throws {
        guard let folder else {
            throw ValidationError("写明新公开栏放在哪个文件夹：gongkai new \(kind) our-board")
        }
        let files = NewBoard.files(on: Zone.beijing.day(at: Terminal.now))
        do {
            try NewFolder(folder).write(files.map { ($0.path, Array($0.text.utf8)) })
        } catch let error as UsageError {
            throw ValidationError(error.description)
        } catch let error as DiskError {
            Terminal.say("错误：\(error)")
            throw ExitCode(74)
        }
        guard Terminal.print(NewBoard.next(in: folder, program: CommandLine.arguments.first ?? "gongkai"))
        else { throw ExitCode(74) }
    }
}

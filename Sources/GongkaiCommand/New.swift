import ArgumentParser
import Records

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "给出一份样稿：这一类公开要填的字段，逐项说明。",
        discussion: "例：gongkai new 四议两公开 > content/hedong/shigu/2026-03-luqiao.md")

    @Argument(help: ArgumentHelp("类型，如 财务公开 或 statement", valueName: "kind"))
    var kind: String

    func run() throws {
        guard let kind = Kind(spelled: kind) else {
            throw ValidationError("没有“\(kind)”这个类型；可以写：" + Kind.allCases.map(\.text).joined(separator: "、"))
        }
        guard Terminal.print(kind.sample(on: Zone.beijing.day(at: Terminal.now))) else {
            throw ExitCode(74)
        }
    }
}

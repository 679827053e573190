import ArgumentParser
import Records

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "说明一项检查：为什么、依据什么、错例和对例；不写名称就列出全部。")

    @Argument(help: ArgumentHelp("检查的名称，即诊断末尾方括号里的词", valueName: "id"))
    var id: String?

    func run() throws {
        guard let id else {
            guard Terminal.print(Check.listing) else { throw ExitCode(74) }
            return
        }
        guard let text = Check.explanation(of: id) else {
            throw ValidationError("没有“\(id)”这项检查；不写名称列出全部")
        }
        guard Terminal.print(text) else { throw ExitCode(74) }
    }
}

import ArgumentParser
import Gongkai

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "列出公开栏现在公布了哪些个人信息，公布到哪一天；例外；三十天内到期的名单。",
        discussion: """
            不写网站。--output 另写一页给分管的人看的清单，不公开，不能放在网站的文件夹里。
            例：gongkai audit --output 清单.html
            """)

    @Option(help: ArgumentHelp("内容文件夹", valueName: "folder"))
    var content = "content"

    @Option(help: ArgumentHelp("主题文件夹", valueName: "folder"))
    var theme = "theme"

    @Option(help: ArgumentHelp("算到哪一天，如 2026-03-01；默认 board.yml 的“截至”，没有写就是今天", valueName: "day"))
    var asOf: String?

    @Option(help: ArgumentHelp("清单的格式：text 或 json", valueName: "format"))
    var format = AuditFormat.text

    @Option(help: ArgumentHelp("清单写成一页，写到哪个文件", valueName: "file"))
    var output: String?

    func run() async throws {
        do {
            let result = try await audit(
                BuildOptions(
                    content: content, theme: theme, output: nil, today: try Terminal.today(namedBy: asOf)))
            guard let report = result.report else {
                Terminal.say(DiagnosticFormat.text.render(result.built))
                Terminal.say("有错误，没有列出：有错误时一页也不公布。改正后再运行一次。")
                throw ExitCode(1)
            }
            if let output {
                try ReportFile(output).write(report)
                Terminal.say("清单写在 \(output)，不公开。")
            } else if !Terminal.print(format.render(report)) {
                throw ExitCode(74)
            }
        } catch let error as UsageError {
            throw ValidationError(error.description)
        } catch let error as DiskError {
            Terminal.say("错误：\(error)")
            throw ExitCode(74)
        }
    }
}

extension AuditFormat: ExpressibleByArgument {}

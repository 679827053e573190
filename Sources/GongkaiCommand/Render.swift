import ArgumentParser
import Gongkai

struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "把一个 Markdown 文件的正文变成 HTML 片段，写到标准输出。")

    @Argument(help: ArgumentHelp("Markdown 文件；“-”读标准输入", valueName: "file"))
    var file: String

    func run() throws {
        do {
            guard Terminal.print(try renderMarkdown(file)) else { throw ExitCode(74) }
        } catch let error as RenderError {
            Terminal.say(error.text)
            throw ExitCode(1)
        } catch let error as DiskError {
            Terminal.say("错误：\(error)")
            throw ExitCode(74)
        }
    }
}

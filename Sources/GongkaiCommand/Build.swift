import ArgumentParser
import Foundation
import Gongkai
import Records

/// What `build` and `check` have in common.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("内容文件夹", valueName: "folder"))
    var content = "content"

    @Option(help: ArgumentHelp("主题文件夹", valueName: "folder"))
    var theme = "theme"

    @Option(help: ArgumentHelp("网站的网址，代替 board.yml 的“网址”", valueName: "url"))
    var baseURL: String?

    @Option(help: ArgumentHelp("以哪一天判断期限，如 2026-03-01；默认 board.yml 的“截至”，没有写就是今天", valueName: "day"))
    var asOf: String?

    @Option(help: ArgumentHelp("诊断的格式：text、json、sarif 或 github", valueName: "format"))
    var format = DiagnosticFormat.text

    @Flag(name: .shortAndLong, help: "做成了就不说话，也不显示进度；有问题照说")
    var quiet = false

    @Flag(help: "最后列出时间和内存用在哪里：按阶段，按网页的种类")
    var profile = false

    func buildOptions(output: String?) throws -> BuildOptions {
        let today = try Terminal.today(namedBy: asOf)
        var url: SiteAddress?
        if let baseURL {
            do throws(SiteAddress.Fault) {
                url = try SiteAddress(baseURL)
            } catch {
                throw ValidationError("\(error.message)；\(error.help)")
            }
        }
        return BuildOptions(content: content, theme: theme, output: output, baseURL: url, today: today)
    }

    private func buildSayingHowFar(output: String?, _ watch: Profile?) async throws -> BuildResult {
        var options = try buildOptions(output: output)
        options.profile = watch
        options.painting.environment = ProcessInfo.processInfo.environment
        let line = ProgressLine(isQuiet: quiet, "读文件，核对")
        defer { line.end() }
        guard output != nil else { return try await build(options) }
        options.progress = { line.show("写了 \($0) 个文件，共 \($1)") }
        return try await Interruption.cancelling { [options] in
            defer { line.end() }
            return try await build(options)
        }
    }

    /// Builds, prints the diagnostics, and ends as docs/format.md says.
    func run(output: String?) async throws {
        let start = Terminal.seconds
        let watch = profile ? Profile { Terminal.seconds } : nil
        let result: BuildResult
        do {
            result = try await buildSayingHowFar(output: output, watch)
        } catch let error as UsageError {
            throw ValidationError(error.description)
        } catch let error where error is DiskError || error is Painter.Missing {
            Terminal.say("错误：\(error)")
            throw ExitCode(74)
        }
        let report = format.render(result)
        if format == .text {
            if !report.isEmpty { Terminal.say(report) }
        } else {
            guard Terminal.print(report) else { throw ExitCode(74) }
        }
        if let watch { Terminal.say(watch.report) }
        if let note = result.note { Terminal.say(note) }
        if !quiet || result.hasErrors { Terminal.say(result.summary(seconds: Terminal.seconds - start)) }
        withExtendedLifetime(result) { Terminal.end(result.hasErrors ? 1 : 0) }
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "生成网站。", discussion: "有错误时一页也不发布，原来的网站不动。")

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("网站写到哪个文件夹", valueName: "folder"))
    var output = "public"

    func run() async throws {
        try await site.run(output: output)
    }
}

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: "只检查，不写网站。")

    @OptionGroup var site: SiteOptions

    func run() async throws {
        try await site.run(output: nil)
    }
}

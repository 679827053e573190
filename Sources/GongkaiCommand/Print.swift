import ArgumentParser
import Foundation
import Gongkai
import Website

struct PrintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "把张贴版印成 PDF：单页、A3 展板、全乡镇的张贴包。",
        discussion: "要用 Chromium；没有变的不重印。例：gongkai print --region hedong/shigu --kind 财务公开")

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("只印一个地方的，写名称或文件夹，如 hedong/shigu", valueName: "region"))
    var region: String?

    @Option(help: ArgumentHelp("只印一个类型的，如 财务公开", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("只印一个期间的，如 2026-Q1", valueName: "period"))
    var period: String?

    @Option(help: ArgumentHelp("只印一种纸：A4 或 A3", valueName: "paper"))
    var paper: Paper?

    @Flag(help: "印张贴包：一个乡镇现在要张贴的，合成一份")
    var pack = false

    @Option(help: ArgumentHelp("PDF 写到哪个文件夹", valueName: "folder"))
    var output = "pdf"

    @Option(help: ArgumentHelp("Chromium 程序；默认自己找", valueName: "path"))
    var chromium: String?

    @Option(help: ArgumentHelp("同时开几个 Chromium；默认每个处理器核心一个", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        if pack, paper == .a3 { throw ValidationError("张贴包只印 A4：去掉 --pack，或者去掉 --paper A3") }
        if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs 写 1 到 64 的整数") }
    }

    func run() async throws {
        let options = PrintOptions(
            site: try site.buildOptions(output: output),
            selection: SheetSelection(region: region, kind: kind, period: period, paper: paper), packs: pack,
            press: Press.Options(
                program: chromium, environment: ProcessInfo.processInfo.environment, jobs: jobs))
        try await site.run(options)
    }
}

extension SiteOptions {
    /// Prints, says what is wrong and what was printed, and ends as docs/format.md says.
    func run(_ options: PrintOptions) async throws {
        let start = Terminal.seconds
        let line = ProgressLine(isQuiet: quiet, "读文件，核对")
        var options = options
        options.site.progress = { line.show("印了 \($0) 份，共 \($1)") }
        do {
            defer { line.end() }
            let result = try await printSheets(options)
            line.end()
            try say(format, result.built)
            if !quiet || result.exitCode != 0 {
                Terminal.say(result.report(seconds: Terminal.seconds - start))
            }
            withExtendedLifetime(result) { Terminal.end(result.exitCode) }
        } catch let error as UsageError {
            throw ValidationError(error.description)
        } catch let error where error is DiskError || error is Press.Missing {
            Terminal.say("错误：\(error)")
            throw ExitCode(74)
        }
    }

    private func say(_ format: DiagnosticFormat, _ result: BuildResult) throws {
        let report = format.render(result)
        if format == .text {
            if !report.isEmpty { Terminal.say(report) }
        } else if !Terminal.print(report) {
            throw ExitCode(74)
        }
    }
}

extension Paper: ExpressibleByArgument {
    /// `A4` or `A3`, in small letters too.
    public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

import ArgumentParser

/// The command.
@main
struct GongkaiCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gongkai",
        abstract: "公开：把村务公开的文本和表格变成一个网站。",
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, PrintCommand.self, AuditCommand.self, RenderCommand.self,
            NewCommand.self, ExplainCommand.self,
        ])

    /// Runs, and ends with the exit codes of docs/format.md: 2 for usage, where the parser itself would say 64.
    static func main() async {
        Allocator.install()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            let code = exitCode(for: error)
            if code == .validationFailure {
                Terminal.say(fullMessage(for: error))
                exit(withError: ExitCode(2))
            }
            exit(withError: error)
        }
    }
}

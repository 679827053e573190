import Foundation

@testable import Gongkai

/// Shell scripts that stand where Chromium would, and the real one.
struct FakeChromium {
    let folder: TemporaryFolder
    var path: String { folder.path + "/chromium" }

    /// - Parameter script: what it does when it is asked to run, in the shell's words; `$real` is the real one.
    init(_ script: String) throws {
        folder = try TemporaryFolder()
        let text = """
            #!/bin/bash
            if [ "$1" = --version ]; then echo "Fake 1.0"; exit; fi
            real='\(Self.real)'
            here='\(folder.path)'
            echo started >> "$here/starts"
            \(script)
            """
        try folder.write(text + "\n", to: "chromium")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    /// How often it was started.
    var starts: Int { folder.read("starts")?.split(separator: "\n").count ?? 0 }

    static let environment = ProcessInfo.processInfo.environment

    /// `make test-deps` installs it: a test that needs it and does not find it fails.
    static let real: String = {
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        let paths = Press.names.flatMap { name in folders.map { "\($0)/\(name)" } }
        return paths.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "/usr/bin/chromium"
    }()

    /// The first words of the protocol, as a browser would say them: it has a page, and is ready.
    static let handshake = #"""
        exec 4>&4
        answer() { printf '%s\0' "$1" >&4; }
        answer '{"id":1,"result":{"targetId":"T"}}'
        answer '{"id":2,"result":{"sessionId":"S"}}'
        for id in {3..9}; do answer "{\"id\":$id,\"result\":{}}"; done
        answer '{"id":10,"result":{"frameId":"F","loaderId":"L"}}'
        answer '{"method":"Page.lifecycleEvent","params":{"loaderId":"L","name":"load"}}'
        """#
}

/// A tool of the system, run to its end: `pdfinfo`, `zbarimg`.
func tool(_ name: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let folder = try TemporaryFolder("-- out --\n")
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/out"))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return folder.read("out") ?? ""
}

import Foundation
import Testing

@testable import Gongkai

@Suite("A folder that is made once")
struct NewFolderTests {
    private let files: [(path: String, bytes: [UInt8])] = [
        ("a.txt", Array("甲".utf8)), ("b/c/d.txt", Array("乙".utf8)), ("b/e.txt", []),
    ]

    private func write(_ path: String) throws { try NewFolder(path).write(files) }

    @Test func filesAndTheFoldersThatTheyNeed() throws {
        let place = try TemporaryFolder()
        try write(place.path + "/x/y")
        #expect(place.read("x/y/a.txt") == "甲")
        #expect(place.read("x/y/b/c/d.txt") == "乙")
        #expect(place.read("x/y/b/e.txt") == "")
    }

    @Test func anEmptyFolderIsFilled() throws {
        let place = try TemporaryFolder()
        try write(place.path)
        #expect(place.read("a.txt") == "甲")
    }

    @Test func aFolderThatHoldsAnythingIsLeftAsItIs() throws {
        let place = try TemporaryFolder("-- .hidden --\n丙")
        let before = place.files
        #expect(throws: UsageError(description: "“\(place.path)”里已经有文件，不改动它；换一个还没有的文件夹")) {
            try write(place.path)
        }
        #expect(place.files == before)
    }

    @Test func aFileOrALinkInItsPlaceIsLeftAsItIs() throws {
        let place = try TemporaryFolder("-- file --\n丙\n-- real/keep --\n丁")
        try FileManager.default.removeItem(atPath: place.path + "/real/keep")
        try FileManager.default.createSymbolicLink(
            atPath: place.path + "/link", withDestinationPath: place.path + "/real")
        for name in ["file", "link"] {
            #expect(throws: UsageError(description: "“\(place.path)/\(name)”已在那里，不是文件夹；换一个名称")) {
                try write(place.path + "/" + name)
            }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path + "/real") == [])
        #expect(place.read("file") == "丙\n")
    }

    @Test func whatFailsLeavesNothing() throws {
        let place = try TemporaryFolder()
        #expect(throws: UsageError.self) {
            try NewFolder(place.path + "/x/y").write([("a", []), ("b", []), ("a/c", [])])
        }
        #expect(place.files.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: place.path + "/x"))
    }
}

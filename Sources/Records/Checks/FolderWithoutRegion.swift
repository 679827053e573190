import Documents

extension Check {
    static let folderWithoutRegion = Check(
        id: "folder-without-region", severity: .warning,
        title: "每个乡镇、每个村的文件夹里有它的 _index.md",
        why: """
            有 _index.md 的文件夹才是一个地方。没有它，里面的公开就算上一级自己的：村的公告成了乡镇的，网页上也没有这个村。文件夹名
            打错一个字也是这样。年份和公开种类的文件夹不用写。
            """,
        wrong: """
            \(surroundings)
            """,
        right: """
            \(Surroundings.liushu)
            \(surroundings)
            """,
        inspection: .register { register, verdict in
            for folder in LooseFolder.all(in: register) {
                verdict.report(
                    SourceLocation(folder.path + "/_index.md"), folder.message(in: register),
                    help: folder.help(in: register))
            }
        })

    private static let surroundings = """
        -- hedong/liushu/a.md --
        ---
        类型: 公告
        标题: 停水通知
        日期: 2026-03-01
        ---
        """
}

/// A folder right in a region's, that is none itself where those beside it are.
private struct LooseFolder {
    var path: String
    /// The region that its folder lies in.
    var region: Region.Reference
    /// Records that count as the region's for want of its own.
    var records = 0
    /// The first village that lies in it.
    var village: Region.Reference?

    static func all(in register: Register) -> [LooseFolder] {
        var found: [String: LooseFolder] = [:]
        for region in register.regions.indices.dropFirst() {
            // A township may group its villages in folders.
            guard register.regions[region].level == .village, register.regions[region].parent == .county,
                let path = folder(in: .county, of: register.regions[region].address, register)
            else { continue }
            found[path, default: LooseFolder(path: path, region: .county)].village =
                found[path]?.village ?? region
        }
        let neighbours = Each<Region, Bool>(of: register.regions) { reference in
            let region = register.regions[reference]
            let depth = region.address.pathParts.count + 1
            return region.children.contains { register.regions[$0].address.pathParts.count == depth }
        }
        for record in register.disclosures {
            let region = record.region
            guard register.regions[region].level == .township, neighbours[region],
                let path = folder(in: region, of: String(record.path.pathFolder), register)
            else { continue }
            found[path, default: LooseFolder(path: path, region: region)].records += 1
        }
        return found.values.sorted { $0.path < $1.path }
    }

    /// The folder right in a region's that a path lies in or is, unless it is right as it stands.
    private static func folder(in region: Region.Reference, of path: String, _ register: Register) -> String?
    {
        let outer = register.regions[region].address
        let name = path.utf8.dropFirst(outer.isEmpty ? 0 : outer.utf8.count + 1)
            .prefix { $0 != UInt8(ascii: "/") }
        guard !name.isEmpty else { return nil }
        let folder = String(path[..<name.endIndex])
        if isOrder(String(path[name.startIndex..<name.endIndex])) { return nil }
        // One that cannot be read has been reported.
        return register.archive.files.contains(folder + "/_index.md") ? nil : folder
    }

    /// Whether a name is one of those by which records are kept in order: a year, a month, a kind.
    private static func isOrder(_ name: String) -> Bool {
        name.utf8.contains { (0x30...0x39).contains($0) }
            || ["methods", "pages", OwnKind.folder].contains(name)
            || ["年", "月", "季度"].contains(where: name.hasSuffix) || RecordKind(spelled: name) != nil
            || name.hasSuffix("s") && RecordKind(spelled: String(name.dropLast())) != nil
    }

    func message(in register: Register) -> Message {
        if let village {
            return "文件夹“\(path.pathName)”没有 _index.md：\(register.regions[village].title.value)不属于任何乡镇"
        }
        let owner = register.regions[region].title.value
        return "文件夹“\(path.pathName)”没有 _index.md：里面的 \(records) 条公开算\(owner)自己的"
    }

    func help(in register: Register) -> String {
        if village != nil { return "在 \(path) 里建 _index.md，写 类型: 乡镇 和 标题；样稿：gongkai new 乡镇" }
        let outer = register.regions[region]
        let names = outer.children.map { String(register.regions[$0].address.pathName) }
        let near = Spelling.nearest(to: String(path.pathName), among: names).map { "；名字打错的，改成“\($0)”" } ?? ""
        return
            "是一个村的，在 \(path) 里建 _index.md，写 类型: 村 和 标题\(near)；是\(outer.title.value)自己的，移到 \(outer.address)"
    }
}

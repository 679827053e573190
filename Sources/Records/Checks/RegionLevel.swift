import Documents

extension Check {
    static let regionLevel = Check(
        id: "region-level", severity: .error,
        title: "县在最上层，乡镇在县下，村在乡镇下",
        why: """
            地方的层级就是文件夹的层级。村里放乡镇、乡镇里放乡镇，汇总和晾晒就会算错归属。
            """,
        wrong: """
            -- hedong/shigu/liushu/_index.md --
            ---
            类型: 村
            标题: 柳树村
            ---
            """,
        right: """
            \(Surroundings.liushu)
            """,
        inspection: .register { register, verdict in
            for region in register.regions {
                let parent = region.parent.map { register.regions[$0] }
                guard let fault = RegionLevel.fault(of: region, in: parent) else { continue }
                verdict.report(
                    SourceLocation(region.path, region.levelPlace), fault.message, help: fault.help)
            }
        })
}

private enum RegionLevel {
    static func fault(of region: Region, in parent: Region?) -> (message: Message, help: String)? {
        guard let parent else {
            if region.level == .county { return nil }
            return ("最上层应当是县，这里写的是\(region.level.text)", "把类型改为 县；\(region.level.text)放在下一层的文件夹里")
        }
        if region.level == .county {
            return ("县只写在最上层，“\(region.title.value)”在 \(region.address)", "改类型为 乡镇 或 村；县的介绍写在最上层的 _index.md")
        }
        // What the top is has been said of it; whatever lies right below it may.
        if parent.address.isEmpty || parent.level == .county { return nil }
        if region.level == .village && parent.level == .township { return nil }
        let outer = "\(parent.level.text)“\(parent.title.value)”"
        return (
            "\(region.level.text)不能在\(parent.level.text)里：“\(region.title.value)”在\(outer)的文件夹里",
            "移到 \(parent.address) 之外，或改类型"
        )
    }
}

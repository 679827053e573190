import Documents

extension Check {
    static let villageWithoutTownship = Check(
        id: "village-without-township", severity: .warning,
        title: "有乡镇的县，村在乡镇下",
        why: """
            村的文件夹直接放在最上层，就不在任何乡镇的汇总和晾晒里。全县都不分乡镇的，可以这样放。
            """,
        wrong: """
            -- liushu/_index.md --
            ---
            类型: 村
            标题: 柳树村
            ---
            """,
        right: """
            \(Surroundings.liushu)
            """,
        inspection: .register { register, verdict in
            guard register.regions.contains(where: { $0.level == .township && $0.parent == .county }) else {
                return
            }
            for region in register.regions.dropFirst()
            where region.level == .village && region.parent == .county
                && !region.address.utf8.contains(UInt8(ascii: "/"))
            {
                verdict.report(
                    SourceLocation(region.path, region.levelPlace), "\(region.title.value)直接在县下，不属于任何乡镇",
                    help: "把文件夹“\(region.address)”移到它乡镇的文件夹里；它是乡镇的，类型写 乡镇")
            }
        })
}

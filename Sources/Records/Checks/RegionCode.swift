import Documents

extension Check {
    static let regionCode = Check(
        id: "region-code", severity: .error,
        title: "区划代码位数对、归属对",
        why: """
            村的代码前九位是乡镇的，前六位是县的。对不上，就是抄错了代码或放错了文件夹。以 99 开头的是虚构的代码，可以用在任何虚构的县。
            """,
        wrong: """
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            代码: "411122100200"
            ---
            """,
        right: """
            -- hedong/shigu/_index.md --
            ---
            类型: 村
            标题: 石谷村
            代码: "990001100200"
            ---
            """,
        inspection: .register { register, verdict in
            let county = register.countyCode
            for region in register.regions {
                guard let code = region.code else { continue }
                let parent = region.parent.map { register.regions[$0] }
                let township =
                    region.level == .village && parent?.level == .township ? parent?.code?.value : nil
                if let fault = RegionCode.fault(
                    code.value, of: region.level, county: county, township: township)
                {
                    verdict.report(
                        SourceLocation(region.path, code.place), fault, help: "按统计用区划代码填写，加引号；不知道就不写")
                }
            }
        })
}

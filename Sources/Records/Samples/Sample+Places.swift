extension Region.Level {
    /// The `_index.md` of a region.
    var sample: String {
        """
        ---
        \(RecordKind.guide)
        # 文件名是 _index.md，\(place)
        类型: \(text)
        标题: 〔填：\(text)的名称〕
        # 统计用区划代码，\(digits)，加引号；不知道就不写
        #代码: "〔填：代码〕"
        #户数: 〔填：户数〕
        #人口: 〔填：人口〕
        # 改过名、并过村的，写从前的名称
        #曾用名: [〔填：从前的名称〕]
        #简介: 〔填：一句话介绍〕
        # 办公电话，不写个人的手机
        #监督电话: 〔填：电话〕
        # 公开栏在哪里，有异议到哪里当面说，几时有人
        #地点: 〔填：地点〕
        #办公时间: 〔填：时间，如 工作日 8:30—12:00〕
        \(sorts)        # 文件夹改名以前的地址
        #别名: [〔填：从前的地址〕]
        # 个人的号码确实要公布的，写 例外，一个号码一条，写法同公告的样稿（gongkai new 公告）
        ---

        〔填：介绍：在哪里，几个组，公开栏在什么地方，有意见找谁〕

        """
    }

    /// What only a village has.
    private var sorts: String {
        self == .village
            ? """
            # 后进村等分类的，照办法的结对写
            #村类: [〔填：哪一类〕]
            # 新设的村，写从哪一天起该公布；不写就照公开栏规则的
            #公开起日: 〔填：日期〕

            """ : "# 村类、公开起日只写在村的 _index.md 里\n"
    }

    private var place: String {
        switch self {
        case .county: "放在内容文件夹的最上层"
        case .township: "放在乡镇自己的文件夹里，如 content/hedong/_index.md；文件夹名就是网址"
        case .village: "放在村自己的文件夹里，如 content/hedong/shigu/_index.md；社区也写 村；文件夹名就是网址"
        }
    }

    private var digits: String {
        switch self {
        case .county: "六位"
        case .township: "九位，前六位是县的"
        case .village: "十二位，前九位是乡镇的"
        }
    }
}

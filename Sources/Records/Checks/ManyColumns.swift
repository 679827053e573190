extension Check {
    static let manyColumns = Check(
        id: "many-columns", severity: .error,
        title: "一张表的列看得过来",
        why: """
            几十列的表，手机上看不了，纸上印不下，多半是把整本台账粘了进来。一张表自己的列至多 40 列：只留要公布的，或者分成几张表。
            """,
        wrong: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            支付: zhifu.csv
            ---
            -- hedong/shigu/zhifu.csv --
            日期,金额,\((1...41).map { "栏\($0)" }.joined(separator: ","))
            2026-03-02,100,\((1...41).map { "\($0)" }.joined(separator: ","))
            """,
        right: """
            ---
            类型: 项目资金
            标题: 机井修复
            日期: 2026-03-01
            批复: 50000.00
            另列: {支付: {付款方式: 文字}}
            支付: zhifu.csv
            ---
            -- hedong/shigu/zhifu.csv --
            日期,金额,付款方式
            2026-03-02,100,转账
            """)
}

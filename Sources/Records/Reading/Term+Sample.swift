extension Term {
    /// What could stand in a field of words, for those that are most often forgotten; nil for others.
    var sample: String? { Self.samples.first { $0.term == self }?.sample }

    private static let samples: [(term: Term, sample: String)] = [
        (.title, "停水通知"), (.name, "电话联系"), (.subject, "石谷村"), (.role, "两委干部"), (.reason, "金额写错"),
        (.method, "四个一"), (.pointsClass, "普通党员"), (.cause, "参加主题党日"), (.ledgerItem, "补签凭证"),
        (.item, "村部电费"), (.source, "县级财政补助"), (.problem, "凭证缺签字"), (.figure, "367"), (.grade, "优秀"),
        (.honour, "优先提拔"), (.option, "满意"), (.id, "0-15"), (.file, "gongshi.pdf"), (.person, "张*三"),
        (.post, "村党支部书记"), (.former, "粮铺村"), (.address, "hedong/shigu/2025-luqiao"),
    ]
}

/// Heads of columns by which lists betray people: numbers that may never be published, and names that are masked.
enum PrivateHead {
    /// What to do about a column that no table may have, whoever declares it; nil for others.
    static func advice(for name: String) -> String? {
        for (word, what) in forbidden where name.contains(word) { return "\(what)不得公开，删去这一列" }
        return nil
    }

    /// Whether a column names people, so that it is masked though nobody says so.
    static func namesPeople(_ name: String) -> Bool {
        people.contains { name.hasSuffix($0) }
    }

    private static let forbidden = [
        ("身份证", "身份证号"), ("证件号", "身份证号"), ("电话", "村民电话"), ("手机", "村民电话"), ("银行卡", "银行账号"),
        ("银行账", "银行账号"), ("银行帐", "银行账号"), ("开户行", "银行账号"), ("卡号", "银行账号"), ("账号", "银行账号"), ("帐号", "银行账号"),
        ("一卡通", "银行账号"),
        ("社保", "社保号"), ("家庭住址", "家庭住址"), ("家庭地址", "家庭住址"),
    ]

    private static let people = [
        "姓名", "户主", "经手人", "证明人", "领款人", "经办人", "负责人", "责任人", "联系人", "承包人", "承租人", "签字人", "领取人", "受益人",
    ]
}

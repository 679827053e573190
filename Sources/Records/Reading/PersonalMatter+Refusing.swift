import Documents

extension PersonalMatter {
    /// Until which age somebody is a child (Civil Code §17).
    private static let majority = 18

    /// Whether it is told on the day of its record; of who is a child by the day of birth alone nothing is known without one.
    func isTold(on day: Day?) -> Bool {
        guard let born else { return true }
        guard let day else { return false }
        let (year, month) = (born / 10_000 + Self.majority, born / 100 % 100)
        let grown = Day(year, month, born % 100) ?? Day(year, month, 28)
        return grown.map { $0 > day } ?? false
    }

    /// What is wrong with the file that tells it. Its line is not shown: nobody need see it once more.
    func diagnostic(in path: String) -> Diagnostic {
        Diagnostic(
            .personalMatter, at: SourceLocation(path, place), Message(kind.fault), help: kind.help,
            isDiscreet: true)
    }
}

extension PersonalMatter.Kind {
    /// What may not be published, and what of it is here.
    package var fault: String {
        switch self {
        case .home: "住址不得公开到门牌：这里在一个人的姓名旁边写了门牌、楼栋或房号"
        case .health: "病情、残疾不得公开到人：这里在一个人的姓名旁边写了病或残疾"
        case .hardship: "致贫原因不得公开到人：这里在一个人的姓名旁边写了为什么困难"
        case .childhood: "未成年人不得公开到人：这里在一个人的姓名旁边写了不满十八岁、学生或儿童"
        }
    }

    /// What to do.
    package var help: String {
        switch self {
        case .home: "只写到村、组，如“二组”，门牌、楼栋、房号删去；是单位、店铺的地址，另写一句，不跟在姓名后面；已经公布过的要立即撤下"
        case .health: "病名、等级删去；救助的名目写项目的名称，如“医疗救助”，写在表的外面；已经公布过的要立即撤下"
        case .hardship: "原因删去，只公布几户、多少钱；已经公布过的要立即撤下"
        case .childhood: "孩子的姓名、年龄、学校都删去，写户主，或只写几个人；已经公布过的要立即撤下"
        }
    }
}

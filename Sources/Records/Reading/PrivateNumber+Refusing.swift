import Documents

extension PrivateNumber {
    /// For how many years a contract may be open whose number is county, day and order, as an identity number's is.
    private static let yearsOfContracts = 10

    /// Whether it is nobody's though it looks like somebody's: by what stands beside it, or because who bears it would be born yet.
    ///
    /// - Parameter day: that of the record; for a table, of the record that names it. Nil where there is none.
    package func isNobodys(on day: Day?) -> Bool {
        guard kind == .identity, let born else { return excuse != nil }
        guard let day else { return false }
        let birth = Day(born / 10000, born / 100 % 100, born % 100) ?? day
        return birth > day || excuse != nil && birth.year >= day.year - Self.yearsOfContracts
    }

    /// The check that refuses it.
    package var check: Check {
        switch kind {
        case .identity, .oldIdentity, .permit, .maskedIdentity, .roundedIdentity: .identityNumber
        case .card, .maskedCard, .account: .bankNumber
        case .mobile, .maskedMobile: .mobileNumber
        }
    }

    /// What may not be published, and what of it is here.
    package var fault: String {
        switch kind {
        case .identity: "身份证号不得公开：这里有一个 18 位的居民身份证号"
        case .oldIdentity: "身份证号不得公开：这里有一个 15 位的居民身份证号"
        case .permit: "身份证号不得公开：这里有一个外国人居留证的号码"
        case .maskedIdentity: "身份证号不得公开：这里有一个只遮了几位的身份证号，看得出是谁"
        case .roundedIdentity: "身份证号不得公开：这里有一个被表格软件当成数字、末几位变了的身份证号，还看得出哪里人、哪天生"
        case .card: "银行卡号不得公开：这里有一个银行卡号"
        case .maskedCard: "银行卡号不得公开：这里有一个只遮了几位的银行卡号"
        case .account: "账号不得公开：这里有一个存折、一卡通或社保卡的号码"
        case .mobile: "手机号不得公开：这里有一个 11 位的手机号"
        case .maskedMobile: "手机号不得公开：这里有一个只遮了几位的手机号"
        }
    }

    /// What to do: first what nearly always has to be done, then when it need not be.
    package var help: String {
        switch kind {
        case .identity, .oldIdentity:
            "整个删去，不要只遮几位，认人用遮了的姓名和组别；是合同、文件的编号，在前面写明“合同编号”；已经公布过的要立即撤下"
        case .permit: "整个删去，不要只遮几位，认人用遮了的姓名和组别；已经公布过的要立即撤下"
        case .maskedIdentity: "整个删去，认人用遮了的姓名和组别；一定要写，只写末四位；已经公布过的要立即撤下"
        case .roundedIdentity: "整列删去，认人用遮了的姓名和组别：改成文本格式，丢了的末几位也回不来；已经公布过的要立即撤下"
        case .card, .maskedCard, .account:
            "整个删去，不要只遮几位；是集体或单位的账号，在号码前写明户名；已经公布过的要立即撤下\(Self.exception)"
        case .mobile, .maskedMobile:
            "整个删去，不要只遮几位；是单位值守的电话，在号码前写明“监督电话”“值班电话”；已经公布过的要立即撤下\(Self.exception)"
        }
    }

    /// What to look for at its place where no row of figures stands there that a clerk would see.
    fileprivate var guise: String {
        if kind == .roundedIdentity { return "" }
        let isPlain =
            zip(signs, signs.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }
            && signs.allSatisfy { $0.count == 1 }
        return isPlain ? "" : "这里的号码拆开了，或者换了写法（汉字、全角、带圈的数字、编码），读的人拼得回来；"
    }

    private static let exception = "。经决定照登的写 例外，写法见 gongkai explain number-exception"
}

extension PrivateNumber.Sighting {
    /// What is wrong with the file that has it. Its line is not shown: nobody need see it once more.
    func diagnostic(in path: String) -> Diagnostic {
        Diagnostic(
            number.check, at: SourceLocation(path, place),
            isInName ? Message("文件名里：\(number.fault)") : Message(number.fault),
            help: isInName
                ? "给文件改名，名字里不写号码；附件和链接跟着改；已经公布过的要立即撤下" : number.guise + number.help,
            isDiscreet: true)
    }
}

import Documents

extension Check {
    static let amountInWords = Check(
        id: "amount-in-words", severity: .error,
        title: "大写金额等于小写金额",
        why: """
            大写是为了防止改动的。大小写不一样，就不知道哪个是真的。正文里“186,000.00元（大写：壹拾捌万陆仟元整）”这样的写法也核对。
            """,
        wrong: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-03-01
            金额: 186000.00
            金额大写: 壹拾捌万元整
            四议:
              提议: {日期: 2026-02-01}
              商议: {日期: 2026-02-05}
              审议: {日期: 2026-02-10}
              决议: {日期: 2026-02-20}
            ---
            """,
        right: """
            ---
            类型: 四议两公开
            标题: 硬化村内主干道
            日期: 2026-03-01
            金额: 186000.00
            金额大写: 壹拾捌万陆仟元整
            四议:
              提议: {日期: 2026-02-01}
              商议: {日期: 2026-02-05}
              审议: {日期: 2026-02-10}
              决议: {日期: 2026-02-20}
            ---
            """,
        inspection: .record { record, body, verdict in
            if let (figures, words) = record.amountInWords {
                if let amount = Money(inWords: words.value) {
                    if let figures, figures.value != amount {
                        verdict.report(
                            record.location(words.place),
                            "大小写不一致：大写“\(words.value)”是 \(amount.text) 元，小写 \(figures.value.text) 元",
                            help: "\(figures.value.text) 元的大写是 \(figures.value.capitals)")
                    }
                } else {
                    verdict.report(
                        record.location(words.place), "大写读不懂：“\(Scalar.shortened(words.value))”",
                        help: figures.map { "写成 \($0.value.capitals)" } ?? "写成 壹拾捌万陆仟元整")
                }
            }
            for quoted in QuotedAmount.all(in: body.html) where quoted.figures != quoted.words {
                verdict.report(
                    record.location(.start),
                    "大小写不一致：正文“\(quoted.figuresText)”，大写“\(quoted.wordsText)”是 \(quoted.words.text) 元",
                    help: "在正文中改正；\(quoted.figures.text) 元的大写是 \(quoted.figures.capitals)")
            }
        })
}

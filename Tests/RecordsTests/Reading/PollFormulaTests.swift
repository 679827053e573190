import Testing

@testable import Records

@Suite("A poll's formula")
struct PollFormulaTests {
    @Test(
        "is shown as it is counted: brackets that were left out are put in",
        arguments: [
            ("满意/有效", "满意/有效"), ("(满意+基本满意)/有效", "(满意+基本满意)/有效"), ("（满意＋基本满意）÷有效", "（满意＋基本满意）÷有效"),
            ("满意+基本满意/有效", "(满意+基本满意)/有效"), ("满意 ＋ 基本满意 ÷ 收回", "(满意+基本满意)/收回"),
        ])
    func brackets(_ written: String, _ shown: String) {
        #expect(Poll.Formula(written, options: ["满意", "基本满意", "不满意"])?.text == shown)
    }
}

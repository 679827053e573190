import Documents
import Testing

@testable import Records

@Suite("Whose rule a basis is")
struct ProvinceTests {
    private func board(_ lines: String) async -> Register {
        await judge("-- board.yml --\n名称: 晒谷县村务公开栏\n\(lines)\n").register
    }

    @Test(
        "a rule of another province is an example here, and no basis",
        arguments: [
            ("北京市乡村振兴促进条例第四十四条", "参照外地（北京）：北京市乡村振兴促进条例第四十四条"),
            ("《河南省实施办法》第五十五条", "参照外地（河南）：《河南省实施办法》第五十五条"),
            ("惯例：河南省实施办法列有水电费", "参照外地（河南）：惯例：河南省实施办法列有水电费"),
            ("广西壮族自治区某办法", "参照外地（广西）：广西壮族自治区某办法"),
            // National ones, the county's own, and a place that is called like a province.
            ("村民委员会组织法第三十五条", "村民委员会组织法第三十五条"), ("农经发〔2011〕13号", "农经发〔2011〕13号"),
            ("惯例：县晾晒办法", "惯例：县晾晒办法"), ("河南蒙古族自治县办法", "河南蒙古族自治县办法"),
            ("本省宅基地面积标准", "本省宅基地面积标准"),
        ])
    func told(_ basis: String, _ told: String) async {
        // A fictional county is in no province, one of Shandong in another.
        #expect(await board("代码: \"990001\"").told(basis) == told)
        #expect(await board("代码: \"370685\"").told(basis) == told)
    }

    @Test(
        "what holds in the board's own province is its basis, by the code or by 适用; one that says neither is not judged"
    )
    func own() async {
        let henan = "河南省实施办法第五十五条"
        #expect(await board("代码: \"411122\"").told(henan) == henan)
        let chongqing = "重庆市实施办法第三十条"
        #expect(await board("代码: \"990001\"\n规则: {适用: [重庆]}").told(chongqing) == chongqing)
        #expect(await board("规则: {适用: [重庆]}").told(henan) == "参照外地（河南）：\(henan)")
        #expect(await board("主办: 农业农村局").told(henan) == henan)
    }
}

import Testing

@testable import Documents

@Suite("Placeholders")
struct PlaceholderTests {
    private func found(_ text: String, path: String = "a.md") -> [String] {
        Document(parsing: SourceFile(path: path, text: text)).placeholders.map {
            "\($0.place.line):\($0.place.column) \($0.value)"
        }
    }

    @Test("in values, keys and lists of a front matter; never in what is commented out")
    func frontMatter() {
        let text = """
            ---
            标题: 〔填：标题〕
            # 把〔填：……〕换掉
            #摘要: 〔填：摘要〕
            四议: {提议: {日期: 〔填：日期〕, 应到: 5}}
            选项: {〔填：选项〕: 〔填：票数〕}
            标签: [水利, 〔填:标签〕]
            ---
            """
        #expect(
            found(text) == [
                "2:5 〔填：标题〕", "5:15 〔填：日期〕", "6:6 〔填：选项〕", "6:14 〔填：票数〕", "7:10 〔填:标签〕",
            ])
    }

    @Test("in a body, each where it stands")
    func body() {
        #expect(
            found("---\n类型: 公告\n---\n\n由〔填：谁〕、〔填：谁〕办。\n\n- 𠮷〔填：什么〕\n") == [
                "5:2 〔填：谁〕", "5:8 〔填：谁〕", "7:4 〔填：什么〕",
            ])
    }

    @Test("in the cells of a table, and in settings")
    func others() {
        #expect(found("日期,摘要\n〔填：日期〕,甲\n", path: "a.csv") == ["2:1 〔填：日期〕"])
        #expect(found("名称: 〔填：名称〕\n", path: "board.yml") == ["1:5 〔填：名称〕"])
    }

    @Test("one without its end is one still, as far as its line goes, and no more of it than fits")
    func ends() {
        #expect(found("〔填：谁办。\n下一行〕\n") == ["1:1 〔填：谁办。"])
        let long = found("〔填：" + String(repeating: "甲", count: 60) + "〕")
        #expect(long == ["1:1 〔填：" + String(repeating: "甲", count: 29)])
        #expect(
            found("〔填：甲" + String(repeating: "é", count: 60)) == [
                "1:1 〔填：甲" + String(repeating: "é", count: 42)
            ])
    }

    @Test(
        "official numbers, forms and the mark's parts are none",
        arguments: [
            "晒政发〔2026〕3号", "〔填表说明〕", "（填：甲）", "〔填", "填：〔〕", "",
        ])
    func none(_ text: String) {
        #expect(found(text) == [])
        #expect(found("---\n标题: \"\(text)\"\n---\n") == [])
    }

    @Test("values written into the brackets, not in their place; numbers and parts of a text may be meant so")
    func leftInBrackets() {
        func left(_ text: String, path: String = "a.md") -> [String] {
            Document(parsing: SourceFile(path: path, text: text)).leftInBrackets.map {
                "\($0.place.line):\($0.place.column) \($0.value)"
            }
        }
        let text = """
            ---
            标题: 〔停水〕
            文号: 晒政发〔2026〕3号
            凭证: 〔12〕
            记录: [{摘要: 〔电费〕, 备注: 〔甲〕和〔乙〕}, 〔填：丙〕]
            ---

            〔正文〕
            """
        #expect(left(text) == ["2:5 〔停水〕", "5:11 〔电费〕"])
        #expect(left("日期,摘要\n〔2026-03-01〕,〔〕\n", path: "a.csv") == ["2:1 〔2026-03-01〕"])
    }
}

import Testing

@testable import Gongkai

struct FacesTests {
    private let noto = "Noto Sans CJK SC,思源黑体:fontformat=CFF\n"
    private let zenhei = "WenQuanYi Zen Hei,文泉驿正黑:fontformat=TrueType\n"

    @Test func oneTrueTypeFaceIsEnough() {
        #expect(Faces(listing: noto + zenhei).advice == nil)
        #expect(Faces(listing: zenhei).advice == nil)
    }

    @Test func saysWhenThereAreOnlyOutlinesOfPostScript() {
        let faces = Faces(listing: noto)
        #expect(!faces.areNone)
        #expect(
            faces.advice
                == "只有 CFF 格式的中文字体（如 Noto Sans CJK SC），PDF 会大两倍。安装 TrueType 字体：sudo apt-get install fonts-wqy-zenhei fonts-arphic-uming"
        )
    }

    @Test func knowsNoneFromUnknown() {
        #expect(Faces(listing: "").areNone)
        #expect(!Faces(listing: nil).areNone)
        #expect(Faces(listing: nil).advice == nil)
    }

    @Test func theirOrderDoesNotMatter() {
        #expect(Faces(listing: noto + zenhei) == Faces(listing: zenhei + noto))
    }
}

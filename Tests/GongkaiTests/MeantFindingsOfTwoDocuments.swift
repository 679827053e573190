/// What is meant to be found of the rows of the documents 001 and 002, beside what waits in their townships' books.
let meantOfTwoDocuments: [String] = [
    // The first years of an appraisal left no ballots behind.
    "evaluations/2023-shugen-ganbu.csv score-poll", "evaluations/2024-h1-liangzheng.csv score-poll",
    "evaluations/2024-h2-liangzheng.csv score-poll", "evaluations/2024-liangzheng.csv score-poll",
    // A secretary who had just come was not talked to, though his township came last.
    "evaluations/2025-q4-dangwei.csv consequence-missing",
    // Whoever came last did not mend everything in time.
    "ledgers/2026-dangwei-zhenggai.csv ledger-overdue",
    // A village whose calls still go to the mobile telephone of whoever is on duty.
    "ledgers/2026-zhiban-dianhua.md ledger-overdue",
    // The weakest village was given more time, and did not use it.
    "ledgers/2026-daopai-zhengdun.md ledger-overdue",
    // A village that counted no points in the quarter in which it joined, of any of the six classes.
    "methods/zhaoling.md points-sheet-missing", "methods/zhaoling.md points-sheet-missing",
    "methods/zhaoling.md points-sheet-missing", "methods/zhaoling.md points-sheet-missing",
    "methods/zhaoling.md points-sheet-missing", "methods/zhaoling.md points-sheet-missing",
    // Outstanding for three years, and nobody has found the post.
    "ledgers/2026-tiba.md ledger-overdue",
    // A secretary of a township who never lived with a village.
    "notices/2026-dangzheng-zhengzhi.md post-qualification",
    // A clerk was paid more than the village's grade earns.
    "tangfang/liangpu/2026-h1-baochou.md pay-share",
]

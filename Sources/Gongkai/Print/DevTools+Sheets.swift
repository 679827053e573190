extension DevTools {
    /// Sets each notice and each poster that is shown in the largest type that takes no sheet more than it has to: how few sheets it may take, the
    /// closest setting says; then the most open one that takes no more is taken. A last sheet of a notice that is all but empty even so is filled by
    /// type larger than the standard's.
    ///
    /// Only the browser knows how much a sheet holds. In columns of the size of its type area a notice breaks as on paper, for the same rules
    /// break both; to look at it so takes a small part of the time of a print.
    /// - Throws: ``PrintFault``.
    mutating func fitSheets(until deadline: ContinuousClock.Instant) throws {
        // Of each step the classes that the stylesheet has for it, and the largest type of a table, by its class: what is read comes down before
        // what is looked up, which is smaller anyway.
        let script = #"""
            (articles => {
              const kinds = {
                notice: {
                  steps: [
                    ["open", 0], ["", 0], ["closer", 0], ["closer", 1], ["closer closest", 1], ["closer closest", 2],
                  ],
                  spread: [["open spread wide", 0], ["open spread", 0]],
                },
                poster: { steps: [["large", 0], ["larger", 0], ["code", 0], ["", 0], ["g9", 0], ["g8", 0]], spread: [] },
              }
              for (const article of articles) {
                const own = article.className
                const { steps, spread } = kinds[article.classList[0]]
                const tables = [...article.querySelectorAll("table")].map(table => {
                  const group = table.querySelector("colgroup")
                  const sizes = Object.entries(group?.dataset ?? {})
                    .map(([key, widths]) => ({ size: Number(key.slice(1)), widths: widths.split(" ") }))
                  return { table, own: table.className, columns: [...group?.children ?? []], sizes }
                })
                const set = ([classes, largest]) => {
                  article.className = `${own} ${classes}`
                  for (const { table, own, columns, sizes } of tables) {
                    const chosen = sizes.find(({ size }) => size >= largest) ?? sizes.at(-1)
                    const size = chosen?.size ?? Math.max(largest, Number(own.match(/\bz(\d)/)?.[1]))
                    table.className = own.replace(/\bz\d/, `z${size}`)
                    chosen?.widths.forEach((width, place) => columns[place].className = width === "-" ? "" : `w${width}`)
                  }
                }
                const sheets = step => {
                  set(step)
                  article.classList.add("measured")
                  const area = article.getBoundingClientRect()
                  const end = article.querySelector(".close").getBoundingClientRect()
                  return {
                    count: Math.round((end.left - area.left) / area.width) + 1,
                    used: (end.bottom - area.top) / area.height,
                  }
                }
                const open = sheets(steps[0])
                const fewest = open.count > 1 ? sheets(steps.at(-1)).count : 1
                let [from, to] = open.count > fewest ? [1, steps.length - 1] : [0, 0]
                while (from < to) {
                  const middle = from + to >> 1
                  if (sheets(steps[middle]).count > fewest) from = middle + 1
                  else to = middle
                }
                const isEmpty = to === 0 && fewest > 1 && open.used < 0.5
                set(isEmpty && spread.find(step => sheets(step).count <= fewest) || steps[to])
              }
            })(document.querySelectorAll("article.notice, article.poster"))
            """#
        _ = try evaluate(script, until: deadline)
    }

    /// Names the notice that is shown on all its sheets but the first, for sheets that hang side by side get parted.
    /// - Throws: ``PrintFault``.
    mutating func nameSheets(until deadline: ContinuousClock.Instant) throws {
        let script = #"""
            (notices => {
              const names = notices.length === 1
                ? [...notices[0].querySelectorAll(".head > span:first-child, h1")].map(part => part.textContent) : []
              const quoted = JSON.stringify(names.join("　"))
              const sheet = new CSSStyleSheet()
              sheet.replaceSync(names.length ? `@page { @top-left { content: ${quoted}; vertical-align: bottom; padding-bottom: 3mm;
                font: 10.5pt/1.5 "SimHei", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", sans-serif; } }
                @page :first { @top-left { content: none; } }` : "")
              document.adoptedStyleSheets = [sheet]
            })(document.querySelectorAll(".notice"))
            """#
        _ = try evaluate(script, until: deadline)
    }
}

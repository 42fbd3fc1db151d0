import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Portal: bare counters, headlines with teasers, scan plug, copyright in a paragraph. */
export const zhNanfengZaixian: Template = {
  name: "zh-nanfeng-zaixian",
  language: "zh",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("menu", "首页", "时局", "理财", "影音", "乡野"),
    ...chrome("breadcrumb", "您正在看", "乡野"),
    ...story.title(),
    ...story.date(({ year, month, day }) => `${year}年${month}月${day}日`),
    ...story.byline((a) => `作者：${a}`),
    ...chrome("counter", `${story.int(10, 900)}`, `${story.int(1, 60)}`),
    ...chrome("share", "转给朋友  存下来  换大字"),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", story.headline(), story.teaser())],
      [0.75, chrome("follow", "用手机对准上面的方块，以后每天早上我们来找您。")],
    ),
    ...chrome("related", story.pick(["顺便看看", "别人也在读"])),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("related", ...counted(story.headlines(3))),
    ...chrome(
      "legal",
      "文章是作者自己的看法，不一定是我们的看法。要转载请先说一声，注明从哪里来。",
    ),
    ...chrome("footer", "南风在线", "联系编辑"),
  ],
};

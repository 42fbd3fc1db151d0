import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Regional paper: a list without heading after the last paragraph, membership prose, readers. */
export const jaNagisaShimpo: Template = {
  name: "ja-nagisa-shimpo",
  language: "ja",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "なぎさ新報", "まち", "くらし", "球場から", "おくやみ"),
    ...chrome("ticker", "きょう 晴れ 18度", "満潮 5時12分"),
    ...story.title(),
    ...story.date(({ year, month, day, clock }) => `${year}年${month}月${day}日 ${clock}`),
    ...story.byline((a) => `文・${a}`),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["朝の岸壁=8日、本社撮影", "撮影・木暮"])),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [0.7, chrome("paywall", "ここから先も読みたい方へ。月々980円で、紙面もまるごと届きます。")],
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "comment",
      story.reader(),
      "きのう",
      story.comment(),
      story.reader(),
      "けさ",
      story.comment(),
    ),
    ...chrome(
      "contact",
      story.pick([
        "現場を見た方は、編集局まで声をお寄せください。",
        "身近な話題がありましたら、記者がうかがいます。",
      ]),
    ),
    ...chrome("footer", "なぎさ新報社", "著作権について"),
  ],
};

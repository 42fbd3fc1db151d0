import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Japanese lifestyle page of a local paper: points, save button, seasonal feature, notices. */
export const jaChihou: Template = {
  name: "ja-chihou",
  language: "ja",
  layout: { newline: "\n", gap: "all", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "menu",
      "本文へ移動",
      "くらし",
      "食",
      "おでかけ",
      "おくやみ",
      "紙面ビューアー",
      "お知らせ",
    ),
    ...chrome("login", "ポイントを確認する", "マイページ"),
    ...chrome("breadcrumb", "ホーム", "くらし", "台所だより"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `文・${author}`),
    ...story.date(({ year, mm, dd, clock }) => `公開日時 ${year}/${mm}/${dd} ${clock}`),
    ...chrome("tools", "この記事を保存", "文字サイズ 標準 大", "読み上げ"),
    ...chrome("photo-credit", "炊き上がったところ（撮影・堀口勝）"),
    ...story.body(
      [0.4, chrome("promo", `あわせて読みたい　${story.headline()}`)],
      [0.75, chrome("ad", "［PR］")],
    ),
    ...chrome("counter", `いいね ${story.int(3, 300)}`, "役に立った"),
    ...chrome("tags", "#秋", "#台所", "#ごはん"),
    ...chrome("related", "台所だより 一覧", ...story.headlines(4)),
    ...chrome("related", "今週よく読まれた記事", ...numbered(story.headlines(5), "位 ")),
    ...chrome("event", "催し", "十五日　朝市（港前広場、午前六時）", "二十日　落語の夕べ"),
    ...chrome("comment", "読者の声"),
    ...story.repeat(2, () => chrome("comment", `${story.reader()}さん`, story.comment())),
    ...chrome("newsletter", "ＬＩＮＥで友だちになると毎朝の見出しが届きます"),
    ...chrome("sponsor", "求人　新聞配達スタッフ（早朝、週三日から）"),
    ...chrome("footer", "購読のお申し込み", "試し読み", "販売店を探す", "訂正・おわび"),
    ...chrome("legal", "掲載の記事・写真の無断使用はお断りします。みなと日報社"),
  ],
};

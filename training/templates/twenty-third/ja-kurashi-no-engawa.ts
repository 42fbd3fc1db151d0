import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Japanese lifestyle web magazine with author profile, series navigation and newsletter. */
export const jaKurashiNoEngawa: Template = {
  name: "ja-kurashi-no-engawa",
  language: "ja",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", subhead: "### ", item: "· " },
  compose: (story) => [
    ...chrome("site-name", "暮らしの縁側"),
    ...chrome("menu", "読みもの", "連載", "器と道具", "お店", "ラジオ"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `文・${author}`),
    ...story.date((when) => `${when.year}.${when.mm}.${when.dd}`),
    ...chrome("reading-time", `この記事は${story.int(3, 9)}分で読めます`),
    ...story.body([
      0.5,
      story.pick([chrome("teaser", story.teaser()), chrome("teaser", story.headline())]),
    ]),
    ...story.pick([
      chrome(
        "author-bio",
        `${story.author} 地方の仕事と暮らしを取材。好きなものは夜行列車とぬか漬け。`,
      ),
      chrome("author-bio", "編集・写真：縁側編集部"),
    ]),
    ...chrome("pager", "前の話", "次の話"),
    ...chrome(
      "sponsor",
      "記事内で紹介した商品を購入すると、売り上げの一部が当編集部に還元されることがあります。",
    ),
    ...chrome(
      "newsletter",
      "縁側だより",
      "月に二回、季節の話をお届けします。",
      "メールアドレス",
      "受け取る",
    ),
    ...chrome("share", "この記事を気に入ったら", "ポスト", "はてブ"),
    ...chrome("related", "こちらもどうぞ", ...story.headlines(3)),
    ...chrome("footer", "縁側について", "お問い合わせ", "特定商取引法に基づく表記"),
  ],
};

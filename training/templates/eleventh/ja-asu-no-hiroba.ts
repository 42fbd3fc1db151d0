import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** National news site: consent prose, app plug, reporter bio, teasers. */
export const jaAsuNoHiroba: Template = {
  name: "ja-asu-no-hiroba",
  language: "ja",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "トップ", "けいざい", "せかい", "暮らしの知恵"),
    ...chrome(
      "consent",
      "このサイトは、次にお越しのとき気づけるよう、小さな印を端末に残します。残したくない方は断れます。",
      "かまいません",
      "断ります",
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a}記者`),
    ...story.date(({ month, day, clock }) => `${month}/${day} ${clock}`),
    ...chrome("share", "送る  写す  残す"),
    ...story.body(
      [0.4, chrome("promo", story.headline(), story.teaser())],
      [0.8, chrome("app", "続きは電車の中でどうぞ。スマホなら片手で読めます。")],
    ),
    ...chrome("author-bio", `${story.author} 2012年入社。農政を追いかけて十年。好物は干し芋。`),
    ...chrome("related", story.pick(["こんな話も", "あわせて手に取られています"])),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("footer", "あすの広場", "お断り"),
  ],
};

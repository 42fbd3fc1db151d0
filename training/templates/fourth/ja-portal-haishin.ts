import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** 配信ポータル:コメント欄、配信元、専門家の見解、関連、アプリ。 */
export const jaPortalHaishin: Template = {
  name: "ja-portal-haishin",
  language: "ja",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "まるっとニュース"),
    ...chrome("menu", "主要", "国内", "国際", "経済", "エンタメ", "IT", "地域"),
    ...chrome("ticker", "東京 17℃/9℃", "運行情報", "占い"),
    ...story.title(),
    ...story.date(({ month, day, clock }) => `${month}/${day} ${clock} 配信`),
    ...chrome("counter", `${story.int(10, 900)}`, "コメント", "共有"),
    ...story.byline((author) => author),
    ...story.standfirst(),
    ...story.body([0.5, chrome("audio", "【動画】この話題を映像で見る", "再生時間 1:12")]),
    ...chrome("related", "【関連記事】", ...story.headlines(4)),
    ...chrome("first-published", `最終更新：${story.when.month}/${story.when.day} 23:10`),
    ...chrome("poll", "この記事はいかがでしたか？", "学びがある", "わかりやすい", "新しい視点"),
    ...chrome("comment", `コメント${story.int(10, 900)}件`, "おすすめ順", "新着順"),
    ...story.repeat(3, () =>
      chrome(
        "comment",
        story.reader(),
        `${story.int(1, 23)}時間前`,
        story.comment(),
        "返信0件",
        `共感した${story.int(1, 90)}`,
      ),
    ),
    ...chrome("comment", "※コメントは個人の見解であり、記事提供社と関係はありません。"),
    ...chrome("related", "アクセスランキング（地域）", ...counted(story.headlines(4))),
    ...chrome("app", "アプリでもっと快適に", "ダウンロードはこちら"),
    ...chrome("footer", "プライバシー", "ヘルプ・お問い合わせ", "ページの先頭へ"),
  ],
};

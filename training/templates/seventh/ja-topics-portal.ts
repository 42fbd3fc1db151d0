import { weekdayName } from "../calendar.ts";
import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Japanese news portal that carries others' stories: comment votes, learning buttons, related list, app prompt. */
export const jaTopicsPortal: Template = {
  name: "ja-topics-portal",
  language: "ja",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "menu",
      "トピックス一覧",
      "国内",
      "国際",
      "経済",
      "エンタメ",
      "スポーツ",
      "IT",
      "地域",
    ),
    ...chrome("search", "キーワードを入力", "検索"),
    ...story.title(),
    ...story.date(
      ({ clock, day, month, weekday }) =>
        `${month}/${day}(${weekdayName("ja", weekday)}) ${clock}${story.pick(["", " 配信"])}`,
    ),
    ...chrome("comment", `${story.int(3, 1200)}`, `コメント${story.int(3, 1200)}件`),
    ...chrome("site-name", story.pick(["北嶺新聞", "白根放送"])),
    ...chrome("photo-credit", story.pick(["写真：北嶺新聞", "（写真：素材）"])),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `文・${author}`])),
    ...story.body(
      [
        0.5,
        chrome(
          "audio",
          `動画：${story.pick([story.headline(), "取材映像"])}`,
          "この動画はお使いの環境では再生できません",
        ),
      ],
      [0.8, chrome("promo", `【写真】${story.pick([story.headline(), "もっと見る"])}`)],
    ),
    ...chrome("site-name", story.pick(["北嶺新聞社", "白根放送"])),
    ...chrome("related", "【関連記事】", ...marked("・", story.headlines(4))),
    ...chrome(
      "poll",
      "この記事はいかがでしたか？",
      `学びがある ${story.int(1, 90)}`,
      `わかりやすい ${story.int(1, 90)}`,
      `新しい視点 ${story.int(1, 90)}`,
    ),
    ...chrome("comment", "コメント", "おすすめ順", "新着順"),
    ...story.repeat(story.int(2, 3), () =>
      chrome(
        "comment",
        story.reader(),
        story.pick(["2時間前", `${story.when.month}/${story.when.day}`]),
        story.comment(),
        `返信${story.pick(["0", "3"])}件 共感した${story.int(1, 900)} なるほど${story.int(1, 90)} うーん${story.int(0, 40)}`,
      ),
    ),
    ...chrome(
      "legal",
      "※コメントは個人の感想です。誹謗中傷を見つけた場合は「報告」からお知らせください。",
    ),
    ...chrome(
      "related",
      story.pick(["アクセスランキング（国内）", "いま読まれています"]),
      ...counted(story.headlines(5)),
    ),
    ...chrome(
      "related",
      story.pick(["あなたにおすすめの記事", "こんな記事も読まれています"]),
      `${story.pick(["PR ", ""])}${story.headline()}`,
      story.headline(),
    ),
    ...chrome("app", "アプリで続きを読む", "今すぐ開く", "ブラウザで見る"),
    ...chrome(
      "sponsor",
      "記事で紹介した商品を購入すると、売上の一部が当社に還元されることがあります。",
    ),
    ...chrome(
      "footer",
      "プライバシーセンター",
      "利用規約",
      "ご意見・ご要望",
      "ヘルプ・お問い合わせ",
      "© Topics Portal Corporation",
    ),
  ],
};

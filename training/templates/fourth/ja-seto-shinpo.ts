import { chrome, counted, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** 地方紙:会員限定の案内、シェア、関連記事、ランキング、著作権。 */
export const jaSetoShinpo: Template = {
  name: "ja-seto-shinpo",
  language: "ja",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "menu",
      "本文へ移動",
      "トップ",
      "地域",
      "社会",
      "スポーツ",
      "くらし",
      "おくやみ",
      "紙面ビューアー",
    ),
    ...chrome("login", "ログイン", "新規会員登録"),
    ...chrome("breadcrumb", "ホーム > 地域 > 特集"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `文・${author}`),
    ...story.date(({ year, month, day, clock }) => `${year}年${month}月${day}日 ${clock}`),
    ...chrome("share", "記事を保存", "シェア", "印刷する", "文字サイズ 小 中 大"),
    ...chrome("photo-credit", "写真を拡大する"),
    ...story.body([0.55, chrome("ad", "[PR]")]),
    ...chrome("paywall", "この記事は会員限定です。無料登録すると月五本まで読めます。"),
    ...chrome("related", "あわせて読みたい", ...marked("・", story.headlines(3))),
    ...chrome("related", "アクセスランキング", "1時間", "24時間", ...counted(story.headlines(5))),
    ...chrome("newsletter", "メールマガジンのご案内", "毎朝七時に主なニュースをお届けします"),
    ...chrome("contact", "ご意見・情報提供はこちら"),
    ...chrome("event", "イベント情報", "瀬戸しんぽう将棋大会 参加者募集中"),
    ...chrome("footer", "会社案内", "購読のお申し込み", "広告掲載", "個人情報保護方針", "利用規約"),
    ...chrome(
      "legal",
      "当サイトに掲載の記事・写真の無断転載を禁じます。著作権は瀬戸新報社または配信元に帰属します。",
    ),
  ],
};

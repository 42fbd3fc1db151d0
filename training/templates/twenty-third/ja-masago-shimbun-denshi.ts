import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Japanese regional newspaper with member-only marks, print date line and ranking. */
export const jaMasagoShimbunDenshi: Template = {
  name: "ja-masago-shimbun-denshi",
  language: "ja",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "トップ", "県内ニュース", "スポーツ", "おくやみ", "論説", "紙面ビューアー"),
    ...chrome("login", "ログイン", "会員登録"),
    ...chrome("breadcrumb", `トップ > 県内ニュース > ${story.pick(["社会", "暮らし", "地域"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date((when) => `${when.year}年${when.month}月${when.day}日 ${when.clock}`),
    ...story.byline(),
    ...story.pick([
      chrome("paywall", story.pick(["会員限定", "無料公開中"])),
      chrome("paywall", "有料記事"),
    ]),
    ...story.pick([
      chrome("photo-credit", story.pick(["（提供写真）", "拡大する", "写真を見る"])),
      chrome("photo-credit", "現場の様子=本紙撮影"),
    ]),
    ...story.body(
      [
        0.35,
        chrome(
          "promo",
          `${story.pick(["あわせて読みたい", "【関連記事】", "▶"])} ${story.headline()}`,
        ),
      ],
      [
        0.7,
        story.pick([
          chrome(
            "paywall",
            "この記事は会員登録（無料）をすると最後まで読めます。",
            "登録して続きを読む",
          ),
          chrome("paywall", `残り${story.int(200, 900)}文字`),
        ]),
      ],
    ),
    ...chrome("share", "シェア", "LINEで送る", "印刷", "クリップ"),
    ...chrome(
      "tags",
      `#${story.pick(["まちの話題", "裁判"])}`,
      `#${story.pick(["くらし", "文化"])}`,
    ),
    ...chrome("related", "アクセスランキング", ...counted(story.headlines(5)), "もっと見る"),
    ...chrome(
      "newsletter",
      "朝のメール便",
      "県内の主なニュースを毎朝六時にお届けします。",
      "登録はこちら",
    ),
    ...story.pick([
      chrome("contact", "身近な疑問や情報をお寄せください。記者が調べます。"),
      chrome("contact", "訂正のお知らせ"),
    ]),
    ...chrome(
      "footer",
      "会社案内",
      "購読申し込み",
      "広告のご案内",
      "個人情報の取り扱い",
      "著作権について",
    ),
    ...chrome(
      "legal",
      `当サイトに掲載の記事・写真等の無断転載を禁じます。 © ${story.when.year} Masago Shimbun`,
    ),
  ],
};

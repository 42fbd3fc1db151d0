import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Japanese newspaper: member articles, ranking, related news, notice on reproduction. */
export const jaShimbun: Template = {
  name: "ja-shimbun",
  language: "ja",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "トップ", "速報", "社会", "政治", "経済", "スポーツ", "文化", "地域"),
    ...chrome("login", "ログイン", "会員登録"),
    ...chrome("breadcrumb", "トップ ＞ 地域 ＞ 記事"),
    ...story.title(),
    ...story.date(({ year, month, day, clock }) => `${year}年${month}月${day}日 ${clock}`),
    ...story.byline((author) => `【${author}】`),
    ...chrome("share", "シェア", "ツイート", "ブックマーク", "メール", "印刷"),
    ...chrome("paywall", "この記事は会員限定です", `残り${story.int(200, 900)}文字`),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", `【関連記事】${story.headline()}`)],
      [0.6, chrome("ad", "広告")],
    ),
    ...chrome("photo-credit", "写真＝霧ノ沢通信部・小田切誠撮影"),
    ...chrome("related", "関連記事", ...story.headlines(3)),
    ...chrome("related", "アクセスランキング", ...counted(story.headlines(5))),
    ...chrome("newsletter", "メールマガジン登録", "毎朝、地域のニュースをお届けします。"),
    ...chrome("comment", "コメントを書く"),
    ...story.repeat(2, () => chrome("comment", story.reader(), story.comment(), "返信")),
    ...chrome("app", "アプリで読む", "ニュースの新着通知を受け取る"),
    ...chrome("footer", "会社案内", "お問い合わせ", "利用規約", "プライバシーポリシー", "広告掲載"),
    ...chrome("legal", "無断転載・複製を禁じます。著作権は雪見新聞社または情報提供者に属します。"),
  ],
};

import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Japanese regional paper's site: member prompts, ranking, related words, app and copyright lines. */
export const jaKitasawaNippo: Template = {
  name: "ja-kitasawa-nippo",
  language: "ja",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("menu", "ニュース", "スポーツ", "暮らし", "おくやみ", "紙面ビューアー", "購読案内"),
    ...chrome("login", "ログイン", "会員登録（無料）"),
    ...chrome("breadcrumb", "トップ ＞ 県内ニュース"),
    ...story.title(),
    ...story.date(({ year, month, day, clock }) => `${year}年${month}月${day}日 ${clock}`),
    ...story.byline((author) => `${author} 記者`),
    ...chrome("share", "ポスト", "シェアする", "LINEで送る", "印刷する"),
    ...story.body(
      [0.4, chrome("promo", `【関連】${story.headline()}`)],
      [0.7, chrome("ad", "広告の後に記事が続きます")],
    ),
    ...chrome(
      "paywall",
      "会員限定記事をもっと読むには",
      "月額980円からの電子版プランはこちら",
      "初月無料キャンペーン実施中",
    ),
    ...chrome("tags", "キーワード", "#公共交通", "#企業"),
    ...chrome("related", "あわせて読みたい", ...story.headlines(3)),
    ...chrome(
      "related",
      "アクセスランキング",
      "24時間",
      "1週間",
      ...numbered(story.headlines(5), "位 "),
    ),
    ...chrome(
      "comment",
      "みんなのコメント",
      story.reader(),
      story.comment(),
      `参考になった ${story.int(2, 300)}`,
    ),
    ...chrome("app", "公式アプリで速報を受け取る"),
    ...chrome(
      "newsletter",
      "メールマガジン「朝刊のツボ」を平日朝7時にお届けします。",
      "登録はこちら",
    ),
    ...chrome(
      "legal",
      "掲載の記事・写真の無断転載を禁じます。著作権は北沢日報社またはその情報提供者に属します。",
      "© Kitasawa Nippo",
    ),
  ],
};

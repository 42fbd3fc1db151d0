import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Japanese trade paper for industry: member gate, rankings, back numbers, seminar ads. */
export const gdJaMinatoKogyoShinpo: Template = {
  name: "gd-ja-minato-kogyo-shinpo",
  language: "ja",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "トップ",
      "製造",
      "物流",
      "エネルギー",
      "人事",
      "連載",
      "紙面ビューアー",
      "会員登録",
    ),
    ...story.title(),
    ...story.date(({ clock, day, month, year }) => `${year}年${month}月${day}日 ${clock}`),
    ...story.byline((author) => `${story.pick([`【${author}】`, `記者 ${author}`])}`),
    ...chrome("share", "ポスト", "シェア", "ブックマーク", "印刷"),
    ...story.body(
      [0.4, chrome("ad", "[PR]")],
      [
        0.7,
        chrome("related", `${story.pick(["関連記事", "あわせて読みたい"])}:${story.headline()}`),
      ],
    ),
    ...chrome(
      "paywall",
      `この記事は会員限定です。無料登録で月${story.int(3, 10)}本まで読めます。`,
      "会員登録(無料)",
      "ログイン",
    ),
    ...chrome("related", "アクセスランキング", ...counted(story.headlines(5))),
    ...chrome(
      "event",
      "セミナー",
      story.pick(["工場の電気代を下げる実務、オンライン", "港湾DX入門、横浜会場"]),
    ),
    ...chrome(
      "newsletter",
      "メールマガジン",
      "平日の朝七時、主要記事の見出しをお届けします。解除はいつでもできます。",
    ),
    ...chrome("related", "特集", ...story.headlines(2)),
    ...chrome("legal", "本サイトの記事、写真の無断転載を禁じます。"),
    ...chrome("footer", "会社案内", "広告掲載", "購読申し込み", "個人情報の取り扱い"),
  ],
};

import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Japanese prefectural paper: member marks, characters left behind the wall, ranking with places, deaths, weather. */
export const jaHokureiShimbunDigital: Template = {
  name: "ja-hokurei-shimbun-digital",
  language: "ja",
  layout: { newline: "\n", gap: "all", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "menu",
      "トップ",
      "県内ニュース",
      "スポーツ",
      "社説・コラム",
      "おくやみ",
      "お天気",
      "紙面ビューアー",
    ),
    ...chrome("login", "ログイン", "新規会員登録", "マイページ"),
    ...chrome("breadcrumb", `北嶺新聞デジタル > ${story.pick(["県内", "くらし"])} > 記事`),
    ...story.pick([
      chrome("paywall", story.pick(["会員限定記事", "この記事は無料で読めます"])),
      [],
    ]),
    ...story.title(),
    ...story.date(({ clock, day, dd, mm, month, year }) =>
      story.pick([`${year}年${month}月${day}日 ${clock}`, `${year}/${mm}/${dd} ${clock} 更新`]),
    ),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `報道部・${author}`])),
    ...chrome("share", "クリップする", "メール", "印刷", "ポスト", "シェア"),
    ...chrome(
      "photo-credit",
      story.pick([
        `現場の様子=${story.when.month}月${story.when.day}日、白根市`,
        "写真を拡大",
        `1/${story.pick(["2", "4"])}`,
      ]),
    ),
    ...story.body(
      [0.35, chrome("ad", story.pick(["広告", "PR"]))],
      [
        0.6,
        chrome("promo", `${story.pick(["【関連記事】", "あわせて読みたい"])} ${story.headline()}`),
      ],
    ),
    ...chrome(
      "paywall",
      `残り${story.pick(["412", "893"])}文字（全文${story.pick(["1204", "1630"])}文字）`,
      `無料会員に登録すると月${story.pick(["3", "5"])}本まで有料記事をお読みいただけます。`,
      "購読のお申し込みはこちら",
    ),
    ...chrome(
      "related",
      story.pick(["県内ニュース", "このカテゴリの新着"]),
      `${story.headline()} （${story.pick(["7:00", "14:32"])}）`,
      `${story.headline()} （${story.pick(["10:05", "昨日"])}）`,
    ),
    ...chrome(
      "related",
      "アクセスランキング",
      story.pick(["24時間", "週間"]),
      `1位 ${story.headline()}`,
      `2位 ${story.headline()}`,
      `3位 ${story.headline()}`,
      `4位 ${story.headline()}`,
      `5位 ${story.headline()}`,
    ),
    ...chrome(
      "event",
      "おくやみ",
      "イベントカレンダー",
      story.pick(["白根朝市 日曜6時", "ギター教室発表会"]),
      "求人情報",
    ),
    ...chrome(
      "calendar",
      "白根の天気",
      story.pick(["晴れ時々曇り", "雪"]),
      `最高${story.int(3, 33)}℃ 最低${story.int(0, 20)}℃`,
      `降水確率 ${story.pick(["10", "40", "80"])}%`,
    ),
    ...chrome(
      "newsletter",
      "朝のメールマガジン",
      "平日午前6時、編集局長が選んだ記事5本をお届けします。",
    ),
    ...chrome(
      "footer",
      "会社案内",
      "購読・試読",
      "広告のご案内",
      "個人情報保護方針",
      "著作権について",
      "掲載の記事・写真・図表などの無断転載を禁じます。",
      "© 北嶺新聞社",
    ),
  ],
};

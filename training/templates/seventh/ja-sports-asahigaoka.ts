import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Japanese sports daily: match strip, idols and racing, photo counts, author mark in brackets, premium note, betting hints. */
export const jaSportsAsahigaoka: Template = {
  name: "ja-sports-asahigaoka",
  language: "ja",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("menu", "野球", "サッカー", "相撲", "競馬", "芸能", "社会", "釣り", "コラム"),
    ...chrome(
      "ticker",
      "速報",
      story.pick(["白根 3-2 水沢 （9回）", "大相撲 7日目 終了"]),
      story.pick(["サッカー 1-1 後半30分", "競馬 11R 出走表"]),
    ),
    ...chrome("breadcrumb", `ホーム > ${story.pick(["社会", "コラム"])} > ニュース`),
    ...story.title(),
    ...story.date(({ clock, day, month, year }) => `[${year}年${month}月${day}日${clock}]`),
    ...story.byline((author) => story.pick([`【${author}】`, `取材・${author}`])),
    ...chrome(
      "photo-credit",
      story.pick([
        "会見する関係者（撮影・滝沢）",
        `写真一覧（全${story.pick(["3", "8"])}枚）`,
        "現場の様子",
      ]),
    ),
    ...story.standfirst(),
    ...chrome("share", story.pick(["シェア", "ポスト"]), "ブックマーク", "印刷する"),
    ...story.body(
      [0.4, chrome("promo", `${story.pick(["【写真】", "【動画】", "◆"])}${story.headline()}`)],
      [
        0.75,
        [
          ...chrome("ad", story.pick(["[PR]", "スポンサード"])),
          ...chrome("teaser", story.headline()),
        ],
      ],
    ),
    ...chrome("promo", "関連記事", story.headline(), story.headline(), story.headline()),
    ...chrome("tags", story.pick(["白根市", "給食"]), story.pick(["水道", "鉄道"])),
    ...chrome(
      "related",
      story.pick(["今、あなたにオススメ", "ニュースランキング"]),
      `1. ${story.headline()}`,
      `2. ${story.headline()}`,
      `3. ${story.headline()}`,
      `4. ${story.headline()}`,
    ),
    ...chrome(
      "event",
      "釣況",
      story.pick(["白根沖 アジ 20〜45匹", "水沢川 ヤマメ 渋い"]),
      "今週末のイベント",
      "今日の番組表",
    ),
    ...chrome("app", "公式LINEで友だちになると号外が届きます"),
    ...chrome(
      "paywall",
      `プレミアム会員なら予想と裏話が読み放題（月額${story.pick(["550", "880"])}円・初月無料）`,
    ),
    ...chrome(
      "comment-form",
      "この記事についての感想をお寄せください",
      "ニックネーム",
      "年代",
      "送信",
    ),
    ...chrome(
      "footer",
      "会社概要",
      "紙面購読",
      "号外アーカイブ",
      "記事・写真の使用について",
      story.pick(["20歳未満の方は勝馬投票券を購入できません", "推奨環境"]),
    ),
  ],
};

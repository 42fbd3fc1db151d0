import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Japanese household blog with a shop: table of contents, promotion notes, writer box, shop prices. */
export const jaKurashiDaidokoro: Template = {
  name: "ja-kurashi-daidokoro",
  language: "ja",
  layout: { newline: "\r\n", gap: "ragged", indent: "none", item: "· ", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "くらしの台所ノート"),
    ...chrome("menu", "はじめての方へ", "レシピ", "暮らし", "読みもの", "お店", "カート（0）"),
    ...chrome("breadcrumb", `ホーム / ${story.pick(["読みもの", "レシピ", "コラム"])}`),
    ...story.date(({ dd, mm, year }) => `${year}.${mm}.${dd}`),
    ...story.title(),
    ...story.byline((author) => story.pick([`文：${author}`, `書いた人 ${author}`])),
    ...story.standfirst(),
    ...chrome("reading-time", `この記事は約${story.pick(["3", "5", "8"])}分で読めます`),
    ...chrome("tools", "目次", story.pick(["[非表示]", "[開く]"])),
    ...story.body(
      [
        0.4,
        chrome(
          "sponsor",
          story.pick(["スポンサーリンク", "本ページにはプロモーションが含まれています"]),
        ),
      ],
      [0.7, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "author-bio",
      "この記事を書いた人",
      story.pick([
        "白根市生まれ。台所と路線バスが好き。月に一度、町の食堂を訪ねて話を聞いています。",
        "編集者をへて独立。三毛猫と二人暮らし。",
      ]),
      "記事一覧へ",
    ),
    ...chrome("share", "シェアする", "はてブ", "LINEで送る", "URLをコピーしました"),
    ...chrome("pager", "← 前の記事", story.headline(), "次の記事 →", story.headline()),
    ...chrome(
      "comment-form",
      "コメントを書く",
      "メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です",
    ),
    ...chrome(
      "comment",
      `${story.reader()} より：`,
      `${story.when.year}年${story.int(1, 9)}月${story.int(1, 28)}日 ${story.int(10, 22)}:${story.int(10, 59)}`,
      story.comment(),
    ),
    ...chrome(
      "ad",
      "お店から",
      story.pick(["鉄のフライパン 22cm 8,800円（税込）", "手ぬぐい 三枚組 2,640円"]),
      `送料無料まであと${story.pick(["1,200", "3,300"])}円`,
    ),
    ...chrome(
      "newsletter",
      "木曜の便り",
      "今週つくったものと、失敗したものを一通にまとめてお送りします。",
      "登録する",
    ),
    ...chrome(
      "tags",
      "カテゴリー",
      `台所 （${story.pick(["120", "88"])}）`,
      `町の人 （${story.pick(["34", "51"])}）`,
      "#冬じたく #道具",
    ),
    ...chrome("footer", "特定商取引法に基づく表記", "お問い合わせ", "Instagram"),
  ],
};

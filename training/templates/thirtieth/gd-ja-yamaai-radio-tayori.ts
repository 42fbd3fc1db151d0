import { weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Japanese community radio/local blog: programme schedule, request form, weather, staff diary. */
export const gdJaYamaaiRadioTayori: Template = {
  name: "gd-ja-yamaai-radio-tayori",
  language: "ja",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("site-name", `やまあいFM 77.${story.int(1, 9)}MHz`, "お便りブログ"),
    ...chrome("menu", "番組表", "パーソナリティ", "お便り", "イベント", "サイマル放送を聴く"),
    ...story.title(),
    ...story.date(({ day, month, weekday }) => `${month}月${day}日(${weekdayName("ja", weekday)})`),
    ...story.byline((author) => `担当:${author}`),
    ...story.body([
      0.5,
      chrome("photo-credit", story.pick(["写真:リスナーの方から", "収録の様子"])),
    ]),
    ...chrome(
      "contact",
      "リクエスト、ご感想はファクスまたはお便りフォームから。採用された方にはステッカーを差し上げます。",
    ),
    ...chrome("related", "最近の記事", ...story.headlines(4)),
    ...chrome(
      "calendar",
      "きょうの番組",
      "7:00 朝のたより",
      "12:00 ひるどき広場",
      "17:30 夕やけ交通情報",
    ),
    ...chrome("comment", `コメント(${story.int(1, 4)})`, `${story.reader()}`, `${story.comment()}`),
    ...chrome("tags", `カテゴリ:${story.pick(["日記", "町の話題", "防災"])}`),
    ...chrome("pager", "« 前の記事", "次の記事 »"),
    ...chrome("sponsor", `提供:${story.pick(["山あい信用組合", "味噌の丸福", "大沢自動車"])}`),
  ],
};

import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** National portal: currency strip, headlines between paragraphs, app prose, counted list. */
export const trGunOrtasi: Template = {
  name: "tr-gun-ortasi",
  language: "tr",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "Dolar 38,12", "Altın 4.021", "BIST 9.870"),
    ...chrome("menu", "Manşet", "Cüzdan", "Tribün", "Mutfak"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ day, month, year, clock }) => `${day}/${month}/${year} - ${clock}`),
    ...story.byline((a) => a),
    ...chrome("share", "Yolla  Kopyala  Yazdır"),
    ...story.body(
      [0.25, chrome("ad", "Yazı aşağıda sürüyor")],
      [0.5, chrome("promo", story.headline(), story.teaser())],
      [0.8, chrome("app", "Telefonunuza iki kere bakmayın; biz haber veririz.")],
    ),
    ...chrome(
      "related",
      story.pick(["Herkes bunu konuşuyor", "Gitmeden bir bakın", "Aynı dosyadan"]),
      ...counted(story.headlines(4)),
    ),
    ...story.repeat(2, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "legal",
      "Bu sayfadaki yazı ve görseller izinsiz alınamaz; almak isteyen bir satır yazsın, konuşuruz.",
    ),
  ],
};

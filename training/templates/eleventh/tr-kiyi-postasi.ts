import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Local paper: a list without heading after the last paragraph, comments, chemist on duty. */
export const trKiyiPostasi: Template = {
  name: "tr-kiyi-postasi",
  language: "tr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "Kıyı Postası", "Mahalle", "Saha", "Vefat", "Kelepir"),
    ...chrome("calendar", "Nöbetçi: Deniz Eczanesi, Çarşı Sok. 4", "İmsak 05.12"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${a} yazdı`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}.${mm}.${year} ${clock}`),
    ...chrome("photo-credit", story.pick(["İskele, dün sabah. Foto: H. Ergin", "Arşivden"])),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [
        0.65,
        chrome(
          "newsletter",
          "Her sabah çayınız soğumadan beş haber yolluyoruz. Adresinizi bırakın, yeter.",
        ),
      ],
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "comment",
      story.reader(),
      "az önce",
      story.comment(),
      `${story.reader()}, yukarıdakine`,
      story.comment(),
    ),
    ...chrome("comment-form", "Sözünüz varsa buyurun, kırmadan"),
    ...chrome("footer", "Kıyı Yayıncılık", "Künye"),
  ],
};

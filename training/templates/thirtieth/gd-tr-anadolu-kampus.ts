import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Turkish student paper and university blog: masthead, volunteer call, similar posts. */
export const gdTrAnadoluKampus: Template = {
  name: "gd-tr-anadolu-kampus",
  language: "tr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Kampüs Defteri – öğrencilerin çıkardığı gazete"),
    ...chrome("menu", "Haber", "Söyleşi", "Kültür", "Yurt Rehberi", "Biz Kimiz"),
    ...story.title(),
    ...story.byline((author) => `yazan: ${author}`),
    ...story.date(({ dd, mm, year }) => `${dd}/${mm}/${year}`),
    ...chrome(
      "reading-time",
      story.pick([`${story.int(2, 6)} dakikalık okuma`, `Okuma süresi ${story.int(2, 6)} dk`]),
    ),
    ...story.body([0.5, chrome("related", `Bunu da oku: ${story.headline()}`)]),
    ...chrome("share", "Beğendiysen paylaş"),
    ...chrome(
      "promo",
      "Sen de yaz! Her çarşamba 17.00'de kantinin üst katında toplanıyoruz. Deneyim şart değil, çay bizden.",
    ),
    ...chrome("pager", `« Önceki yazı: ${story.headline()}`, `Sonraki yazı: ${story.headline()} »`),
    ...chrome("related", "Son Yazılar", ...story.headlines(3)),
    ...chrome(
      "comment",
      `“${story.titleText}” için ${story.int(1, 3)} yanıt`,
      `${story.reader()} dedi ki:`,
      `${story.comment()}`,
    ),
    ...chrome(
      "comment-form",
      "Bir yanıt yazın",
      "E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir",
    ),
  ],
};

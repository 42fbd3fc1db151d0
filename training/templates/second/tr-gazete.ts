import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** A Turkish daily: gold and dollar strip, gallery, last minute, follow us, editor's code. */
export const trGazete: Template = {
  name: "tr-gazete",
  language: "tr",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "* " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `DOLAR 14,${story.int(10, 99)}`,
      `ALTIN ${story.int(800, 990)},40`,
      "BIST 2.011 %0,8",
    ),
    ...chrome(
      "menu",
      "Son Dakika",
      "Gündem",
      "Ekonomi",
      "Spor",
      "Yaşam",
      "Foto Galeri",
      "Yazarlar",
      "Resmi İlanlar",
    ),
    ...chrome("breadcrumb", "Haberler / Yaşam Haberleri"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Haber: ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `Giriş: ${dd}.${mm}.${year} - ${clock}`),
    ...chrome("share", "Paylaş", "Tweetle", "Yazı boyutu A- A+"),
    ...chrome("follow", "ABONE OL", "Bizi Google Haberler'de takip edin"),
    ...chrome("pager", `Foto: 1/${story.int(5, 20)}`),
    ...story.body(
      [0.3, chrome("promo", `İLGİLİ HABER: ${story.headline()}`)],
      [0.6, chrome("ad", "Reklam", "Haberin devamı aşağıda")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome("tags", "Etiketler", "#ekmek", "#Kuşkaya"),
    ...chrome("related", "EN ÇOK OKUNANLAR", ...counted(story.headlines(5))),
    ...chrome("related", "Sıradaki haber", story.headline(), story.teaser()),
    ...chrome(
      "poll",
      "Anket: Ekmeği nereden alıyorsunuz?",
      "Fırından",
      "Marketten",
      "Kendim yapıyorum",
      "Oy ver",
    ),
    ...chrome("comment", "Yorumlar", "Yorum yazmak için üye girişi yapın"),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), "Yanıtla", `Beğen (${story.int(0, 30)})`),
    ),
    ...chrome("app", "Uygulamamızı indirin, haberiniz olsun"),
    ...chrome("footer", "Künye", "Çerez Politikası", "KVKK Aydınlatma Metni", "Bize Ulaşın"),
    ...chrome(
      "legal",
      "Sitemizdeki yazı ve görsellerin her hakkı saklıdır. İzinsiz alıntılanamaz.",
    ),
  ],
};

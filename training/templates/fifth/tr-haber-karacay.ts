import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** A Turkish news portal: type-size tools, ilgili-haber links, emoji reactions, comment rules, agency line. */
export const trHaberKaracay: Template = {
  name: "tr-haber-karacay",
  language: "tr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Son Dakika",
      "Gündem",
      "Ekonomi",
      "Spor",
      "Magazin",
      "Foto Galeri",
      "Video",
      "Resmi İlanlar",
    ),
    ...chrome(
      "ticker",
      "DOLAR 42,10 %0.12",
      "EURO 48,90 %-0.05",
      "GRAM ALTIN 5.480,2",
      "BIST 100 11.204",
    ),
    ...chrome("breadcrumb", "Anasayfa", "Haberler", story.pick(["Yaşam", "Ekonomi"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.date(({ dd, mm, year, clock }) => `Giriş: ${dd}.${mm}.${year} - ${clock}`),
    ...chrome("share", "Paylaş", "Abone Ol", "A-", "A+"),
    ...story.body(
      [0.3, chrome("promo", "İLGİLİ HABER", story.headline())],
      [0.6, chrome("ad", "Haberin Devamı ↓", "Reklam")],
      [0.8, chrome("app", "Uygulamamızı indirin, son dakika haberleri cebinize gelsin.")],
    ),
    ...chrome("tags", "Etiketler", "#karaçay", "#sondakika"),
    ...chrome("poll", "Bu habere ne tepki verirsiniz?", "Beğendim 12", "Üzüldüm 3", "Kızdım 1"),
    ...chrome(
      "comment-form",
      "YORUM YAZ",
      "Yorumunuz onaylandıktan sonra yayınlanacaktır. Küfür, hakaret ve büyük harfle yazılan yorumlar yayınlanmaz.",
      "Gönder",
    ),
    ...chrome("comment", story.reader(), story.comment(), "Yanıtla"),
    ...chrome("related", "Çok Okunanlar", ...numbered(story.headlines(4), " ")),
    ...chrome("related", "Sıradaki Haber", story.headline(), story.teaser()),
    ...chrome(
      "legal",
      "Sitemizde yayınlanan haberlerin telif hakları haber kaynaklarına aittir, izinsiz kopyalanamaz.",
      "Künye",
      "Gizlilik Bildirimi",
      "Çerez Politikası",
    ),
  ],
};

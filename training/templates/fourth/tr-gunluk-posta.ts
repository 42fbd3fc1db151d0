import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Gazete: son dakika bandı, paylaş, ilginizi çekebilir, yorumlar, künye. */
export const trGunlukPosta: Template = {
  name: "tr-gunluk-posta",
  language: "tr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Son Dakika",
      "Gündem",
      "Ekonomi",
      "Spor",
      "Magazin",
      "Yazarlar",
      "Foto Galeri",
      "E-Gazete",
    ),
    ...chrome(
      "ticker",
      `DOLAR ${story.int(30, 42)},${story.int(10, 99)}`,
      `EURO ${story.int(33, 48)},${story.int(10, 99)}`,
      "BIST 100",
      "İSTANBUL 14°",
    ),
    ...chrome("breadcrumb", "Haberler", "Yaşam Haberleri"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Haberi hazırlayan: ${author}`),
    ...story.date(({ dd, mm, year, clock }) => `Giriş Tarihi: ${dd}.${mm}.${year} ${clock}`),
    ...chrome("share", "Paylaş", "Tweetle", "WhatsApp", "A- A+", "Abone ol: Google News"),
    ...story.body(
      [0.3, chrome("promo", `İLGİLİ HABER: ${story.headline()}`)],
      [0.55, chrome("ad", "Haberin devamı için tıklayınız", "REKLAM")],
      [0.8, chrome("promo", "Yaşam haberleri için uygulamamızı indirin")],
    ),
    ...chrome("tags", "Etiketler:", "#çarşı", "#haber", "#körfez"),
    ...chrome("related", "İlginizi Çekebilir", ...story.headlines(4)),
    ...chrome("comment", "YORUMLAR", `Toplam ${story.int(2, 60)} yorum`, "En çok beğenilenler"),
    ...story.repeat(2, () =>
      chrome("comment", story.reader(), story.comment(), "Yanıtla", "Beğen"),
    ),
    ...chrome(
      "comment-form",
      "Yorum yazmak için üye girişi yapmalısınız.",
      "Suç teşkil edecek yorumlardan yazan kişi sorumludur.",
    ),
    ...chrome("related", "Çok Okunanlar", ...numbered(story.headlines(4), "- ")),
    ...chrome(
      "legal",
      "Sitede yayınlanan haber ve fotoğrafların tüm hakları saklıdır. Kaynak gösterilmeden kullanılamaz.",
      "Künye",
      "KVKK Aydınlatma Metni",
      "Çerez Politikası",
    ),
  ],
};

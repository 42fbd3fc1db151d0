import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Bir haber sitesi: döviz şeridi, son dakika, ilginizi çekebilir, abone ol, yorumlar, namaz vakitleri, künye. */
export const trManset: Template = {
  name: "tr-manset",
  language: "tr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "DOLAR 14,72 %0,12",
      "EURO 16,04 %-0,08",
      "BIST 100 2.412",
      "GRAM ALTIN 914",
    ),
    ...chrome(
      "menu",
      "Son Dakika",
      "Gündem",
      "Ekonomi",
      "Spor",
      "Magazin",
      "Yerel Haberler",
      "Foto Galeri",
      "Yazarlar",
      "Canlı Borsa",
    ),
    ...chrome("ticker", "SON DAKİKA", story.headline()),
    ...chrome("breadcrumb", "Haberler › Gündem Haberleri"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ dd, mm, year, clock }) => `Giriş Tarihi: ${dd}.${mm}.${year} ${clock}`),
    ...chrome(
      "first-published",
      `Son Güncelleme: ${story.int(10, 28)}.04.2022 17:${story.int(10, 59)}`,
    ),
    ...story.byline((author) => author),
    ...chrome("follow", "ABONE OL", "Google News'te takip et"),
    ...chrome("share", "Paylaş", "WhatsApp'ta paylaş", "Yazı Boyutu", "A+", "A-"),
    ...chrome("photo-credit", "Fotoğraf: Kuzey Ajansı/Baran Tekin"),
    ...story.body(
      [0.3, chrome("promo", "İlginizi Çekebilir", story.headline())],
      [0.55, chrome("ad", "REKLAM", "Haberin Devamı")],
      [0.8, chrome("promo", `Ayrıca bkz. ${story.headline()}`)],
    ),
    ...chrome("tags", "Etiketler:", "#Akçaova", "#zeytin", "#mahkeme"),
    ...chrome(
      "comment",
      `Yorumlar (${story.int(1, 80)})`,
      "Yorum yazarken topluluk kurallarına uyunuz.",
      story.reader(),
      story.comment(),
      "Yanıtla",
      "Beğen",
    ),
    ...chrome("comment-form", "Yorumunuz", "Kalan karakter: 600", "Gönder"),
    ...chrome("related", "Çok Okunanlar", ...counted(story.headlines(5))),
    ...chrome("related", "İlgili Haberler", ...story.headlines(4)),
    ...chrome("ticker", "Namaz Vakitleri", "İmsak 04:58", "Akşam 19:31", "Hava Durumu 17°"),
    ...chrome(
      "sponsor",
      "Sponsorlu İçerik",
      "Diş implantı fiyatlarına şaşıracaksınız",
      "Detaylı bilgi",
    ),
    ...chrome("app", "Mobil uygulamamızı indirin"),
    ...chrome("footer", "Künye", "Reklam Ver", "KVKK Aydınlatma Metni", "Çerez Politikası", "RSS"),
    ...chrome(
      "legal",
      "Copyright © 2022 Manşet Medya A.Ş. Her hakkı saklıdır. İzinsiz alıntılanamaz.",
    ),
  ],
};

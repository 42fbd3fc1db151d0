import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Turkish local paper: official notices, prayer times, pharmacy duty. */
export const trAdaMartisiYerel: Template = {
  name: "tr-ada-martisi-yerel",
  language: "tr",
  layout: { newline: "\r\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "Ada Martısı Gazetesi – Günlük Siyasi Gazete"),
    ...chrome(
      "menu",
      "Anasayfa",
      "Asayiş",
      "Belediye",
      "Eğitim",
      "Vefat Edenler",
      "Nöbetçi Eczaneler",
      "Künye",
    ),
    ...story.title(),
    ...story.date(
      (when) => `${when.day} ${monthName("tr", when.month)} ${when.year}, ${when.clock}`,
    ),
    ...story.byline((author) => `${author}`),
    ...chrome("counter", `Bu haber ${story.int(100, 4000)} kez okundu`),
    ...story.standfirst(),
    ...story.body([
      0.5,
      story.pick([
        chrome("promo", `Diğer haber: ${story.headline()}`),
        chrome("promo", story.headline()),
      ]),
    ]),
    ...chrome(
      "poll",
      "Bu habere tepkiniz",
      `Beğendim ${story.int(0, 50)}`,
      `Üzüldüm ${story.int(0, 20)}`,
      `Kızdım ${story.int(0, 20)}`,
    ),
    ...chrome(
      "calendar",
      `İmsak 05:${story.int(10, 59)}`,
      `Güneş 06:${story.int(10, 59)}`,
      `Öğle 13:${story.int(10, 20)}`,
    ),
    ...chrome(
      "related",
      "Sıradaki haber",
      story.headline(),
      "Diğer Haberler",
      ...story.headlines(3),
    ),
    ...chrome(
      "comment-form",
      "Yorum yap",
      "Adınız",
      "E-posta adresiniz",
      "Yorumunuz (en az 10 karakter)",
      "Gönder",
    ),
    ...chrome(
      "consent",
      "Size daha iyi hizmet sunabilmek için çerezlerden yararlanıyoruz. Detaylı bilgi için politikamızı inceleyebilirsiniz.",
      "Tamam",
    ),
    ...chrome("footer", "Haber Yazılımı: Poyraz", "RSS", "Sitene Ekle"),
  ],
};

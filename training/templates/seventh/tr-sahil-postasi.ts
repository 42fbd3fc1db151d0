import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Turkish coastal local paper: official notices, headlines slider numbers, chemists, visitor counter, lower-case columnists. */
export const trSahilPostasi: Template = {
  name: "tr-sahil-postasi",
  language: "tr",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "Sahil Postası – 1974'ten beri"),
    ...chrome(
      "calendar",
      `${story.when.day} ${monthName("tr", story.when.month)} ${story.when.year}, ${weekdayName("tr", story.when.weekday)}`,
      `${story.pick(["Parçalı bulutlu", "Açık"])} ${story.int(4, 36)}°C`,
      `İmsak 0${story.int(3, 6)}:${story.int(10, 59)}`,
    ),
    ...chrome(
      "menu",
      "Ana Sayfa",
      "Asayiş",
      "Siyaset",
      "Eğitim",
      "Resmi İlanlar",
      "Vefat Edenler",
      "Seri İlan",
      "Web TV",
    ),
    ...chrome("promo", "Manşet", "1 2 3 4 5 6 7 8"),
    ...story.title(),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("tr", month)} ${year} ${clock}`,
    ),
    ...story.byline((author) => story.pick([author, `Muhabir: ${author}`])),
    ...chrome(
      "counter",
      story.pick([`${story.int(40, 4000)} okunma`, `Bu haber ${story.int(40, 4000)} kez okundu`]),
    ),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["Foto: Sahil Postası", "Arşiv"])),
    ...story.body(
      [
        0.4,
        chrome("related", `${story.pick(["Diğer haber:", "Şunu da okuyun:"])} ${story.headline()}`),
      ],
      [0.7, chrome("ad", "BURAYA REKLAM VEREBİLİRSİNİZ")],
    ),
    ...chrome("share", "Facebook'ta Paylaş", "WhatsApp", "Yazdır", "Yazıyı büyüt"),
    ...chrome(
      "author-bio",
      "Köşe Yazarları",
      story.pick(["Nuri Esen", "Sabiha Dalkılıç"]),
      story.headline(),
      "Tüm yazıları",
    ),
    ...chrome(
      "calendar",
      `Nöbetçi eczane: ${story.pick(["Merkez, Cumhuriyet Cad. No: 14", "Deniz, İskele Sok. No: 3"])}`,
      `Vefat: ${story.pick(["Mehmet Tunç (81)", "Fatma Öz (77)"])}, ikindi namazını müteakip`,
    ),
    ...chrome(
      "comment-form",
      "İlk yorumu siz yapın!",
      "Adınız Soyadınız",
      "E-posta (yayınlanmaz)",
      "Güvenlik kodu",
    ),
    ...chrome(
      "event",
      `Seri ilan: ${story.pick(["kiralık 2+1, doğalgazlı", "satılık tekne, 7 metre"])}`,
      `eleman aranıyor: ${story.pick(["garson", "şoför"])}`,
    ),
    ...story.repeat(3, () =>
      chrome(
        "related",
        `${story.int(1, 28)} ${monthName("tr", story.when.month)}`,
        story.headline(),
      ),
    ),
    ...chrome(
      "newsletter",
      "E-bültenimize kayıt olun, Sahil'de olan biten haftada bir kutunuza gelsin.",
    ),
    ...chrome("contact", `WhatsApp ihbar hattı: 0555 555 1${story.int(0, 9)} ${story.int(10, 99)}`),
    ...chrome(
      "footer",
      "Basın İlan Kurumu üyesidir",
      "Sitene ekle",
      "RSS",
      `Yazılım: ${story.pick(["KıyıSoft", "Ege Bilişim"])}`,
    ),
  ],
};

import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Turkish news agency site for the public: subscriber notes, codes, photo service, related dispatches, copyright in prose. */
export const trAjansUlusal: Template = {
  name: "tr-ajans-ulusal",
  language: "tr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "YHA – Yurttan Haber Ajansı"),
    ...chrome("language", "Türkçe", "English", "العربية", "Kurdî"),
    ...chrome("menu", "Gündem", "Türkiye", "Dünya", "Ekonomi", "Kültür", "Foto", "Video", "Teyit"),
    ...chrome("login", "Abone girişi", story.pick(["Abonelik", "Abone ol"])),
    ...story.date(
      ({ clock, day, dd, mm, month, year }) =>
        `${story.pick([`${dd}.${mm}.${year} ${clock}`, `${day} ${monthName("tr", month)} ${year}, ${clock}`])}${story.pick([` / Güncelleme: ${dd}.${mm}.${year}`, ""])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `${author}, Gölpınar`])),
    ...chrome("photo-credit", story.pick(["Fotoğraf: YHA", "Fotoğraf: Arşiv / YHA"])),
    ...chrome("audio", "Sesli dinle", `0${story.pick(["3", "4"])}:${story.int(10, 59)}`),
    ...story.body(
      [
        0.4,
        chrome(
          "related",
          `${story.pick(["İlgili haberler", "Bununla ilgili"])}:`,
          story.headline(),
        ),
      ],
      [0.75, chrome("teaser", story.teaser())],
    ),
    ...chrome(
      "legal",
      "YHA'nın sitesinde haberlerin yalnızca bir bölümü, özetlenerek yer alır. Tamamına ulaşmak isteyen kuruluşlar abone servisine başvurabilir.",
    ),
    ...chrome(
      "tags",
      story.pick(["ulaşım", "köy"]),
      story.pick(["belediye", "muhtar"]),
      "Etiketler",
    ),
    ...chrome("share", "Facebook'ta paylaş", "X'te paylaş", "Bağlantıyı al"),
    ...chrome("related", story.pick(["Son Haberler", "Bugün"])),
    ...story.repeat(4, () =>
      chrome("related", `${story.int(10, 22)}.${story.int(10, 59)}`, story.headline()),
    ),
    ...chrome(
      "newsletter",
      "Sabah bülteni",
      "Gece olan biteni sabah yedide beş maddede okuyun.",
      "Üye olmak için e-posta adresinizi yazın",
    ),
    ...chrome(
      "ad",
      story.pick(["Ankara'dan uçuşlar 899 TL'den", "Resmî ilan: Kavaklı köprüsü yapım işi"]),
    ),
    ...chrome(
      "footer",
      "Kurumsal",
      "Kariyer",
      "Akademi",
      "Çerez politikası",
      "Bize ulaşın",
      "Her hakkı saklıdır",
    ),
  ],
};

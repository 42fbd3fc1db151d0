import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Turkish shipping and logistics trade site: magazine issue, company guide, author corner, subscription. */
export const gdTrLimanVeLojistik: Template = {
  name: "gd-tr-liman-ve-lojistik",
  language: "tr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "menu",
      "Denizcilik",
      "Karayolu",
      "Demiryolu",
      "Fuar",
      "Dergi",
      "Firma Rehberi",
      "Abonelik",
    ),
    ...story.title(),
    ...story.date(
      ({ day, month, weekday, year }) =>
        `${day} ${monthName("tr", month)} ${year} ${weekdayName("tr", weekday)}`,
    ),
    ...story.byline(),
    ...chrome("counter", `Okunma: ${story.int(60, 4000)}`),
    ...chrome(
      "photo-credit",
      story.pick(["Fotoğraf: Arşiv", "Konteyner sahasında gece vardiyası"]),
    ),
    ...story.body([
      0.5,
      chrome(
        "promo",
        `Dergimizin ${story.pick(["Mayıs", "Ekim"])} sayısı çıktı, bayide ve tablette.`,
      ),
    ]),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author} on beş yıl gemi acenteliği yaptı, şimdi limanları yazıyor.`,
        `${story.author} dergimizin karayolu editörüdür.`,
      ]),
    ),
    ...chrome("related", "Benzer Haberler", ...story.headlines(3)),
    ...chrome(
      "newsletter",
      "E-bültenimize kaydolun",
      "Navlun endeksi, ihale ve atama haberleri her cuma kutunuzda. Kişisel verileriniz yalnızca bülten göndermek için işlenir.",
      "Kaydol",
    ),
    ...chrome(
      "event",
      "Etkinlik takvimi",
      story.pick(["Logitrans buluşması, İstanbul", "Soğuk zincir paneli, Mersin"]),
    ),
    ...chrome(
      "consent",
      "Sayfaları hızlı açmak ve ziyaretleri saymak için çerez bırakıyoruz; istemezseniz tarayıcınızdan silebilirsiniz.",
      "Tamam",
    ),
  ],
};

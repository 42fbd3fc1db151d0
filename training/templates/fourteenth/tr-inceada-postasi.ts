import { chrome, marked, numbered } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, within } from "./extras.ts";

/** Yerel gazete: "İlginizi çekebilir" başlıkları, çıplak başlıklar, takip çağrıları. */
export const trInceadaPostasi: Template = {
  name: "tr-inceada-postasi",
  language: "tr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose(story) {
    return [
      chrome("calendar", "BIST 9.812", "Dolar 39,10", "İnceada 21°"),
      chrome("menu", "Gündem", "Ekonomi", "Spor", "Yaşam", "Vefat edenler", "Künye"),
      chrome("breadcrumb", "Anasayfa > Gündem"),
      story.title(),
      story.standfirst(),
      story.byline((a) => `Haber: ${a}`),
      story.date((w) => `Giriş: ${w.dd}.${w.mm}.${w.year} ${w.clock}`),
      chrome("share", "Paylaş", "WhatsApp", "A+", "A-"),
      chrome("photo-credit", caption(story)),
      within(
        story,
        [
          story.int(16, 28) / 100,
          chrome(
            "promo",
            ...marked(
              story.pick(["İlginizi çekebilir: ", "Bu habere de bakın: ", "İLGİLİ HABER: "]),
              story.headlines(1),
            ),
          ),
        ],
        [story.int(40, 52) / 100, chrome("promo", story.headline())],
        [story.int(60, 70) / 100, chrome("ad", "Reklam")],
        [
          story.int(80, 92) / 100,
          chrome(
            "follow",
            story.pick([
              "Haberleri telefonunuza almak için kanalımıza katılın.",
              "Bizi sosyal medyada takip edin.",
            ]),
          ),
        ],
      ),
      chrome("tags", "Etiketler:", "ada", "yaşam"),
      chrome("related", "Çok okunanlar", ...numbered(story.headlines(5))),
      chrome(
        "comment",
        "Yorumlar",
        story.reader(),
        story.comment(),
        "Yanıtla",
        story.reader(),
        story.comment(),
        "Yanıtla",
      ),
      chrome(
        "comment-form",
        "Hakaret içeren yorumlar yayımlanmaz.",
        "Adınız",
        "Yorumunuz",
        "Gönder",
      ),
      chrome("footer", "Gizlilik", "Reklam", "Tüm hakları saklıdır"),
    ].flat();
  },
};

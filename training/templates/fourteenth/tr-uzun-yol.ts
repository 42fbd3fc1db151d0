import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";
import { caption, pair, quote, within } from "./extras.ts";

/** Bağımsız haber sitesi: destek çağrısı, tek cümlelik tanıtımlar ve başlık-özet çiftleri. */
export const trUzunYol: Template = {
  name: "tr-uzun-yol",
  language: "tr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose(story) {
    return [
      chrome("site-name", "Uzun Yol"),
      chrome("menu", "Haber", "Dosya", "Ses", "Destekle"),
      story.title(),
      story.byline((a) => a),
      story.date((w) => `${w.day} ${monthName("tr", w.month)} ${w.year}`),
      within(
        story,
        [
          story.int(20, 30) / 100,
          chrome(
            "donation",
            story.pick([
              "Bu haberi okurlarımızın desteğiyle yaptık. Ayda bir kahve parası verirseniz bir sonrakini de yaparız.",
              "Reklam almıyoruz, patronumuz yok. Varsa bir abonelik payınız, buraya koyabilirsiniz.",
            ]),
          ),
        ],
        [story.int(44, 56) / 100, chrome("teaser", story.teaser())],
        [story.int(64, 76) / 100, chrome("teaser", quote(story))],
        [story.int(84, 94) / 100, chrome("promo", ...pair(story, "tr"))],
      ),
      chrome("photo-credit", caption(story)),
      chrome("podcast", "Bu haftanın bölümünde eski bir demiryolcuyu dinliyoruz."),
      chrome("promo", ...story.headlines(3)),
      chrome("legal", "Kaynak göstermek şartıyla alıntılanabilir."),
    ].flat();
  },
};

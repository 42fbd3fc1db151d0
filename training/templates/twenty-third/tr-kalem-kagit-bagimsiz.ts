import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Turkish independent reader-supported magazine with podcast and author notes. */
export const trKalemKagitBagimsiz: Template = {
  name: "tr-kalem-kagit-bagimsiz",
  language: "tr",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", subhead: "### ", item: "– " },
  compose: (story) => [
    ...chrome("site-name", "Kalem Kâğıt"),
    ...chrome("menu", "Dosya", "Söyleşi", "Portre", "Podcast", "Destek Ol"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `Yazan: ${author}`),
    ...story.date((when) => `${when.day} ${monthName("tr", when.month)} ${when.year}`),
    ...chrome("reading-time", `Okuma süresi: ${story.int(3, 12)} dk`),
    ...story.body(
      [
        0.4,
        story.pick([
          chrome(
            "donation",
            "Bağımsız gazetecilik okurunun desteğiyle ayakta kalır. Ayda bir kahve parasıyla bu hikâyelerin yazılmasına ortak olabilirsin.",
            "Destek ol",
          ),
          chrome("donation", "Reklam almıyoruz, patronumuz yok. Sen varsın."),
        ]),
      ],
      [0.75, chrome("teaser", story.headline())],
    ),
    ...story.pick([
      chrome(
        "author-bio",
        `${story.author}: Kıyıda kalmış meslekleri yazıyor. Daha önce üç dergi batırdı, bu dördüncüsü.`,
      ),
      chrome("author-bio", "Editör: Cem Oral"),
    ]),
    ...chrome(
      "newsletter",
      "Pazar Bülteni",
      "Haftanın en iyi yazıları pazar sabahı e-posta kutunda.",
      "Kaydol",
      "Kaydın alındı, teşekkürler.",
    ),
    ...chrome("podcast", `Yazıyı dinle: Kalem Kâğıt Sesli, ${story.int(10, 60)}. bölüm`),
    ...chrome("related", "Şunlara da bakabilirsin", ...story.headlines(3)),
    ...chrome("footer", "Hakkımızda", "Yazı gönder", "Lisans: atıf şartıyla paylaşılabilir"),
  ],
};

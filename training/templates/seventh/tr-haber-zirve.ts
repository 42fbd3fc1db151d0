import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Turkish news portal: market strip, "latest minute", read-on links, editors, alert opt-in, comment warning in prose. */
export const trHaberZirve: Template = {
  name: "tr-haber-zirve",
  language: "tr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `DOLAR ${story.int(38, 46)},${story.int(1000, 9999)} %0,${story.int(10, 90)}`,
      `EURO ${story.int(41, 52)},${story.int(1000, 9999)}`,
      `GRAM ALTIN ${story.int(3900, 5900)},${story.int(10, 90)}`,
      `BIST 100 ${story.int(9000, 11900)}`,
    ),
    ...chrome(
      "menu",
      "SON DAKİKA",
      "GÜNDEM",
      "EKONOMİ",
      "SPOR",
      "MAGAZİN",
      "YAŞAM",
      "YEREL",
      "YAZARLAR",
      "FOTO GALERİ",
    ),
    ...chrome(
      "breadcrumb",
      `Haberler › ${story.pick(["Yaşam", "Gündem"])} Haberleri › ${story.pick(["Son Dakika", "Haber Detay"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) =>
      story.pick([`Haber: ${author}`, `Editör: ${author}`, `${author} / ZİRVE`]),
    ),
    ...story.date(
      ({ clock, dd, mm, year }) =>
        `${story.pick(["Giriş: ", "Oluşturulma Tarihi: ", ""])}${dd}.${mm}.${year} - ${clock}${story.pick([` Güncelleme: ${dd}.${mm}.${year} - ${clock}`, ""])}`,
    ),
    ...chrome("share", "Paylaş", "Tweetle", "Kopyala", "Abone ol: Google Haberler"),
    ...story.body(
      [
        0.2,
        chrome(
          "promo",
          story.pick(["İLGİLİ HABER", "GÖZDEN KAÇMASIN", "Haberin Devamı"]),
          story.headline(),
        ),
      ],
      [0.5, chrome("ad", "Reklam", story.pick(["Haber devam ediyor", "REKLAMI GEÇ"]))],
      [
        0.65,
        chrome(
          "follow",
          story.comment(),
          `— Zirve Haber (@zirvehaber) ${monthName("tr", story.when.month)} ${story.int(1, 28)}, ${story.when.year}`,
        ),
      ],
      [
        0.75,
        [
          ...chrome("teaser", story.headline()),
          ...chrome(
            "app",
            "Önemli gelişmelerden anında haberdar olmak ister misiniz?",
            "İzin ver",
            "Daha sonra",
          ),
        ],
      ],
    ),
    ...chrome(
      "tags",
      `#${story.pick(["yaşam", "gündem"])}`,
      `#${story.pick(["İstanbul", "mahkeme", "tarif"])}`,
      "#haber",
    ),
    ...chrome(
      "poll",
      "Bu habere tepkiniz?",
      `Beğendim ${story.int(0, 90)}`,
      `Üzüldüm ${story.int(0, 40)}`,
      `Şaşırdım ${story.int(0, 60)}`,
    ),
    ...chrome(
      "related",
      story.pick(["Bunlar da ilginizi çekebilir", "SIRADAKİ HABER"]),
      ...story.headlines(4),
    ),
    ...chrome(
      "comment",
      `YORUMLAR (${story.pick(["2", "7", "31"])})`,
      story.reader(),
      story.comment(),
      `Yanıtla 👍 ${story.int(0, 30)} 👎 ${story.int(0, 9)}`,
    ),
    ...chrome(
      "comment-form",
      "Yorumunuz en az 10 karakter olmalıdır",
      "Suç teşkil edecek, yasadışı veya kişilik haklarını zedeleyen içerikler gönderenin sorumluluğundadır; editörlerimiz uygun görmediği yorumu yayımlamaz.",
      "Gönder",
    ),
    ...chrome("related", "EN ÇOK OKUNANLAR", ...numbered(story.headlines(5), " ")),
    ...chrome(
      "tools",
      "Namaz Vakitleri",
      "Hava Durumu",
      "Burçlar",
      "Nöbetçi Eczaneler",
      "Trafik Durumu",
      "Puan Durumu",
    ),
    ...chrome(
      "footer",
      "Künye",
      "İletişim",
      "KVKK Aydınlatma Metni",
      "Çerez Tercihleri",
      "Yayın ilkeleri",
      "Bu sitede yer alan içerikler kaynak gösterilmeden kullanılamaz.",
    ),
  ],
};

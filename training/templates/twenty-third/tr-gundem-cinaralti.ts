import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Turkish news portal with exchange rates, galleries, comment moderation. */
export const trGundemCinaralti: Template = {
  name: "tr-gundem-cinaralti",
  language: "tr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      `DOLAR ${story.int(32, 49)},${story.int(10, 99)}`,
      `EURO ${story.int(38, 55)},${story.int(10, 99)}`,
      `ALTIN ${story.int(3000, 6000)}`,
    ),
    ...chrome("menu", "Gündem", "Ekonomi", "Spor", "Yaşam", "Resmi İlanlar", "Yazarlar", "Galeri"),
    ...chrome("breadcrumb", `Haberler > ${story.pick(["Gündem", "Yaşam", "Yerel"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(
      (when) =>
        `Giriş: ${when.dd}.${when.mm}.${when.year} - ${when.clock} Güncelleme: ${when.dd}.${when.mm}.${when.year} - ${when.clock}`,
    ),
    ...story.byline((author) => `Haber: ${author}`),
    ...chrome("share", "Paylaş", "Tweetle", "Yazdır", "Abone ol"),
    ...story.body(
      [
        0.25,
        story.pick([
          chrome(
            "promo",
            story.pick(["İLGİLİ HABER", "BUNLAR DA İLGİNİZİ ÇEKEBİLİR", "İLGİNİZİ ÇEKEBİLİR"]),
            story.headline(),
          ),
          chrome("promo", story.headline()),
        ]),
      ],
      [0.55, story.pick([chrome("ad", "Haberin devamı"), chrome("ad", "REKLAM")])],
      [0.8, story.pick([chrome("promo", story.teaser()), []])],
    ),
    ...story.pick([
      chrome("app", "Son dakika haberlerini cebinizden takip etmek için uygulamamızı indirin."),
      chrome("app", "Haber kanalımıza katılın, hiçbir gelişmeyi kaçırmayın!"),
    ]),
    ...chrome(
      "tags",
      "Etiketler:",
      story.pick(["Pazar", "Mahkeme", "Ada"]),
      story.pick(["Yaşam", "Komşu"]),
    ),
    ...chrome(
      "comment",
      `Yorumlar (${story.int(0, 40)})`,
      "Yorumunuz editör onayından sonra yayımlanır. Suç teşkil edecek, yasadışı veya hakaret içeren ifadelere yer verilmez.",
    ),
    ...story.repeat(story.int(0, 3), () =>
      chrome("comment", story.reader(), story.comment(), "Yanıtla", `Beğen (${story.int(0, 30)})`),
    ),
    ...chrome("related", "Çok Okunanlar", ...counted(story.headlines(5))),
    ...chrome(
      "footer",
      "Künye",
      "İletişim",
      "Çerez Politikası",
      "Aydınlatma Metni",
      "Veri Yönetimi",
    ),
    ...chrome(
      "legal",
      "Sitemizde yayımlanan haberlerin tüm hakları saklıdır. Kaynak gösterilse dahi haberin tamamı özel izin alınmadan kullanılamaz.",
    ),
  ],
};

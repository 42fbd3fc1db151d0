import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** Turkish news portal: markets strip, Google News follow, editor code, source agency, comment rules. */
export const gdTrKizilcaGundem: Template = {
  name: "gd-tr-kizilca-gundem",
  language: "tr",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome(
      "menu",
      "SON DAKİKA",
      "GÜNDEM",
      "EKONOMİ",
      "SPOR",
      "MAGAZİN",
      "NÖBETÇİ ECZANELER",
      "NAMAZ VAKİTLERİ",
    ),
    ...chrome(
      "ticker",
      `DOLAR 4${story.int(1, 9)},${story.int(1000, 9999)}`,
      `EURO 4${story.int(5, 9)},${story.int(1000, 9999)}`,
      `GRAM ALTIN ${story.int(4, 7)}.${story.int(100, 999)},${story.int(10, 99)}`,
      `BIST ${story.int(9, 14)}.${story.int(100, 999)}`,
    ),
    ...chrome(
      "breadcrumb",
      `Haberler › ${story.pick(["Gündem", "Yerel", "Ekonomi"])} › ${story.titleText}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline(
      (author) => `${story.pick([`Muhabir: ${author}`, `Editör: ${author}`, `${author}`])}`,
    ),
    ...story.date(({ clock, dd, mm, year }) => `Giriş: ${dd}.${mm}.${year} - ${clock}`),
    ...chrome("tools", "A+", "A-", "Yorum yap", "Google'da takip et"),
    ...story.body(
      [0.3, chrome("ad", "REKLAM")],
      [
        0.5,
        chrome(
          "related",
          story.pick(["İLGİLİ HABER", "BUNLAR DA İLGİNİZİ ÇEKEBİLİR", "Ayrıca bakınız"]),
          `${story.headline()}`,
        ),
      ],
    ),
    ...chrome("first-published", `Kaynak: ${story.pick(["Haber Merkezi", "KHA"])}`),
    ...chrome(
      "tags",
      `${story.pick(["#belediye", "#hava durumu", "#zam"])} ${story.pick(["#trafik", "#okul"])}`,
    ),
    ...chrome("share", "Facebook'ta Paylaş", "X'te Paylaş", "WhatsApp"),
    ...chrome(
      "comment-form",
      `Yorumlar (${story.int(0, 9)})`,
      "Suç teşkil edecek, küfürlü ve büyük harflerle yazılmış yorumlar yayınlanmaz. Kalan karakter: 300",
      "Adınız",
      "Gönder",
    ),
    ...story.repeat(story.int(0, 2), () =>
      chrome(
        "comment",
        `${story.reader()}`,
        `${story.comment()}`,
        `Beğen (${story.int(0, 9)})`,
        "Yanıtla",
      ),
    ),
    ...chrome("related", "ÇOK OKUNANLAR", ...counted(story.headlines(5))),
    ...chrome("footer", "Künye", "İletişim", "Çerez Politikası", "RSS", "Yazılım: Tilki Medya"),
  ],
};

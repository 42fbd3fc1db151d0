import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Mobil haber sayfası: bildirim isteği, kaydır, sonraki haber, oyla. */
export const trKoseMobil: Template = {
  name: "tr-kose-mobil",
  language: "tr",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("app", "Uygulamada aç", "Bildirimlere izin ver", "Şimdi değil"),
    ...chrome("menu", "≡ Menü", "Canlı Yayın", "Ara"),
    ...story.title(),
    ...story.date(({ dd, mm, clock }) => `${dd}/${mm} ${clock}`),
    ...story.byline((author) => author),
    ...chrome("reading-time", `${story.int(1, 5)} dk okuma süresi`),
    ...story.standfirst(),
    ...story.body([0.5, chrome("ad", "Reklamı kapat", "Haberin devamı aşağıda")]),
    ...chrome("poll", "Bu habere tepkiniz ne?", "Alkışlıyorum 12", "Üzgünüm 3", "Kızgınım 41"),
    ...chrome("share", "Bağlantıyı kopyala", "Arkadaşına gönder"),
    ...chrome("related", "Sıradaki haber", ...story.headlines(3), "Daha fazla göster"),
    ...chrome("newsletter", "Günün özetini e-postanıza gönderelim", "Kaydol"),
    ...chrome("footer", "Masaüstü görünümü", "Başa dön", "Kullanım koşulları", "İletişim"),
  ],
};

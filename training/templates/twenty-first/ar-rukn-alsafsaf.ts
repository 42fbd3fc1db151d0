import { monthName } from "../calendar.ts";
import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** موقع صحيفة محلية: شريط عاجل، أسعار العملات، اقرأ أيضا، تعليقات. */
export const arRuknAlsafsaf: Template = {
  name: "ar-rukn-alsafsaf",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("ticker", "عاجل", story.headline()),
    ...chrome("menu", "الرئيسية", "سياسة", "اقتصاد", "رياضة", "منوعات", "رأي"),
    ...chrome("breadcrumb", `الرئيسية / ${story.pick(["محليات", "رياضة", "مجتمع"])}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `${author} – ركن الصفصاف`),
    ...story.date(
      ({ clock, day, month, year }) => `${day} ${monthName("ar", month)} ${year} - ${clock}`,
    ),
    ...chrome("share", "شارك المقال", "فيسبوك", "واتساب", "نسخ الرابط"),
    ...chrome("photo-credit", story.pick(["صورة أرشيفية", "من الأرشيف", "عدسة ركن الصفصاف"])),
    ...story.body(
      [0.3, chrome("promo", `اقرأ أيضا: ${story.headline()}`)],
      [0.45, chrome("ad", "إعلان", "مساحة إعلانية")],
      [0.65, chrome("promo", story.headline())],
      [
        0.85,
        [...(story.int(1, 100) <= 60 ? chrome("promo", story.headline(), story.headline()) : [])],
      ],
    ),
    ...chrome(
      "ticker",
      "أسعار الصرف",
      `الدولار: شراء ${story.int(89000, 89500)} مبيع ${story.int(89600, 90000)}`,
      `الذهب (غرام): ${story.int(75, 130)} دولارا`,
    ),
    ...story.repeat(story.int(1, 3), () =>
      chrome("comment", story.reader(), `منذ ${story.int(2, 20)} ساعة`, story.comment(), "رد"),
    ),
    ...chrome("related", "الأكثر قراءة", ...numbered(story.headlines(story.int(4, 6)))),
    ...(story.int(1, 100) <= 70
      ? chrome(
          "newsletter",
          "اشترك في نشرتنا المسائية: خمسة أخبار قبل النوم.",
          "البريد الإلكتروني",
          "اشتراك",
        )
      : []),
    ...chrome(
      "legal",
      "جميع الحقوق محفوظة. التعليقات المنشورة تعبر عن آراء أصحابها ولا تعبر بالضرورة عن رأي الموقع.",
    ),
    ...chrome("footer", "من نحن", "اتصل بنا", "أعلن معنا", "سياسة الخصوصية"),
  ],
};

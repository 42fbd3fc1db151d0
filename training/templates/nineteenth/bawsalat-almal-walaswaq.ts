import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** موقع اقتصادي: شريط أسعار ومحول عملات ومواد للمشتركين وإعلانات تداول بين الفقرات. */
export const bawsalatAlmalWalaswaq: Template = {
  name: "bawsalat-almal-walaswaq",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "الذهب عيار 21",
      `${story.int(48, 72)}.${story.int(1, 9)}`,
      "الدولار",
      `0.7${story.int(0, 9)}`,
    ),
    ...chrome("site-name", "بوصلة المال"),
    ...chrome("menu", "أسواق", "شركات", "عملات", "طاقة", "أدوات"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `إعداد: ${a}`),
    ...story.date(({ dd, mm, year }) => `${dd}-${mm}-${year}`),
    ...chrome("share", "حفظ", "طباعة"),
    ...story.body(
      [
        story.int(8, 45) / 100,
        story.pick([
          chrome("promo", `قد يهمك: ${story.headline()}`),
          chrome("promo", story.headline()),
          chrome("ticker", `مؤشر السوق ${story.int(2000, 2600)}.4 ▲ 0.6%`),
        ]),
      ],
      [
        story.int(25, 70) / 100,
        story.pick([
          chrome("ad", "ابدأ التداول بمئة دولار فقط. التداول ينطوي على مخاطر وقد تخسر رأس مالك."),
          chrome("tools", "محول العملات", "من", "إلى", "احسب"),
        ]),
      ],
      [
        story.int(45, 97) / 100,
        story.pick([
          chrome("paywall", "هذه المادة متاحة مجاناً اليوم. سجل حسابك لتقرأ ثلاث مواد كل شهر."),
          chrome("teaser", story.teaser()),
          chrome("related", "مقالات مرتبطة", story.headline(), story.headline()),
        ]),
      ],
      [
        story.int(10, 97) / 100,
        story.pick([
          chrome("newsletter", "موجز الأسواق يصلك كل مساء بعد الإغلاق."),
          chrome("follow", "تابعنا على تيليغرام"),
        ]),
      ],
    ),
    ...chrome("legal", "المعلومات الواردة لا تمثل نصيحة استثمارية."),
    ...chrome("related", "آخر الأخبار", ...story.headlines(4)),
    ...chrome("tags", "أسعار", "أسواق"),
    ...chrome(
      "comment",
      "لا توجد تعليقات",
      "كن أول من يعلق",
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome(
      "consent",
      "نستخدم ملفات تعريف الارتباط لتحسين تجربتك. باستمرارك في التصفح فإنك توافق على ذلك.",
      "موافق",
    ),
    ...chrome("footer", "أعلن معنا", "إخلاء مسؤولية", "خريطة الموقع"),
  ],
};

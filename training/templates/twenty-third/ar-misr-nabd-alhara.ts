import { monthName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Egyptian popular daily site: dense related links, follow-ups, services such as gold prices. */
export const arMisrNabdAlhara: Template = {
  name: "ar-misr-nabd-alhara",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "* " },
  compose: (story) => [
    ...chrome("menu", "أخبار مصر", "حوادث", "رياضة", "فن", "أسعار", "محافظات", "ألبومات"),
    ...chrome("breadcrumb", `الرئيسية > ${story.pick(["محافظات", "حوادث", "منوعات"])}`),
    ...story.date(
      (when) => `${when.day} ${monthName("ar", when.month)} ${when.year} ${when.clock}`,
    ),
    ...story.title(),
    ...story.byline((author) => `كتب: ${author}`),
    ...chrome("photo-credit", story.pick(["صورة تعبيرية", "جانب من الواقعة", "أرشيفية"])),
    ...story.standfirst(),
    ...story.body(
      [
        0.2,
        story.pick([
          chrome("promo", story.headline()),
          chrome("promo", "اقرأ أيضًا", story.headline(), story.headline()),
        ]),
      ],
      [0.4, chrome("ad", "إعلان")],
      [
        0.55,
        story.pick([
          chrome("promo", `شاهد أيضًا: ${story.headline()}`),
          chrome("promo", `وفي سياق متصل: ${story.headline()}`),
          chrome("promo", "لمتابعة آخر الأخبار اضغط هنا"),
        ]),
      ],
      [0.8, chrome("app", "لمزيد من الأخبار تابعوا صفحتنا الرسمية وقناتنا على الواتس")],
    ),
    ...chrome("related", "موضوعات متعلقة", ...marked("◄ ", story.headlines(4))),
    ...chrome(
      "calendar",
      `سعر الذهب عيار 21: ${story.int(3000, 6000)} جنيهًا`,
      "مواقيت الصلاة",
      `العظمى ${story.int(18, 41)} الصغرى ${story.int(8, 26)}`,
    ),
    ...chrome("poll", "هل تؤيد عودة التوقيت الصيفي؟", "نعم", "لا", "نتيجة التصويت"),
    ...story.repeat(story.int(0, 2), () =>
      chrome("comment", story.reader(), story.comment(), "رد"),
    ),
    ...chrome("related", "أخبار مقترحة", ...story.headlines(4)),
    ...chrome("share", "طباعة", "أرسل لصديق"),
    ...chrome(
      "footer",
      "رئيس مجلس الإدارة: عزت المليجي",
      "هيئة التحرير",
      "اتصل بنا",
      "تصميم وتطوير: دلتا",
    ),
  ],
};

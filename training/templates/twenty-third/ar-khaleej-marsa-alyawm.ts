import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Gulf daily: official tone, print edition line, tags and government notices. */
export const arKhaleejMarsaAlyawm: Template = {
  name: "ar-khaleej-marsa-alyawm",
  language: "ar",
  layout: { newline: "\r\n", gap: "paragraphs", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("menu", "الأولى", "محليات", "خارجيات", "اقتصاد", "رياضة", "أخيرة", "أرشيف PDF"),
    ...chrome("language", "English"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `| ${author} |`),
    ...story.date(
      (when) => `${when.day} ${monthName("ar", when.month)} ${when.year} ${when.clock} م`,
    ),
    ...chrome("tools", "تكبير الخط", "تصغير الخط", "طباعة"),
    ...story.pick([
      chrome("photo-credit", story.pick(["• المسؤول خلال الجولة", "• لقطة من الموقع"])),
      chrome("photo-credit", "(رؤية برس)"),
    ]),
    ...story.body(
      [
        0.4,
        story.pick([
          chrome("promo", `طالع أيضاً: ${story.headline()}`),
          chrome("promo", story.headline()),
        ]),
      ],
      [0.75, story.pick([chrome("promo", story.headline()), []])],
    ),
    ...story.pick([
      chrome(
        "first-published",
        `نشر هذا الموضوع في العدد ${story.int(11000, 16000)} بتاريخ ${story.when.dd}/${story.when.mm}/${story.when.year}`,
      ),
      chrome("first-published", "النسخة الورقية", `صفحة ${story.int(2, 30)}`),
    ]),
    ...chrome("share", "تويتر", "واتساب", "البريد"),
    ...chrome("related", "الأكثر مشاهدة", "يومي", "أسبوعي", ...story.headlines(4)),
    ...chrome("event", "وفيات", "إعلانات مبوبة", "حالة الطقس"),
    ...chrome(
      "newsletter",
      `اشترك في الخدمة الإخبارية العاجلة عبر الرسائل القصيرة: أرسل 1 إلى الرقم 5${story.int(100, 999)}`,
    ),
    ...chrome(
      "consent",
      "يستخدم هذا الموقع ملفات تعريف الارتباط لضمان أفضل تجربة.",
      "قبول الكل",
      "رفض",
    ),
    ...chrome(
      "footer",
      "مركز خدمة القراء",
      "للاشتراك",
      `ص.ب ${story.int(1000, 9000)}`,
      `حقوق النشر ${story.when.year}`,
    ),
  ],
};

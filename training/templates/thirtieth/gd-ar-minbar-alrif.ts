import { monthName, weekdayName } from "../calendar.ts";
import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Egyptian-style news site: editor-in-chief line, writer above date, "related news", live TV, ads. */
export const gdArMinbarAlrif: Template = {
  name: "gd-ar-minbar-alrif",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome(
      "site-name",
      "منبر الريف",
      "رئيس مجلس الإدارة: فؤاد البنهاوي",
      "رئيس التحرير: هالة شكري",
    ),
    ...chrome("menu", "عاجل", "أخبار مصر", "محافظات", "حوادث", "فن", "كرة", "توك شو", "خدمات"),
    ...story.title(),
    ...story.date(
      ({ clock, day, month, weekday, year }) =>
        `${weekdayName("ar", weekday)} ${day}/${monthName("ar", month)}/${year} - ${clock} م`,
    ),
    ...chrome("photo-credit", story.pick(["أرشيفية", "صورة تعبيرية", "جانب من الجولة"])),
    ...story.byline(),
    ...story.body(
      [0.2, chrome("ad", "إعلان")],
      [
        0.5,
        chrome("promo", `${story.pick(["شاهد", "لا يفوتك", "تعرف على"])}: ${story.headline()}`),
      ],
      [0.8, chrome("related", `${story.headline()}`)],
    ),
    ...chrome("share", "مشاركة"),
    ...chrome("related", "أخبار متعلقة", ...story.headlines(3)),
    ...chrome(
      "tools",
      story.pick(["مواعيد القطارات اليوم", "سعر الدولار اليوم", "حالة الطقس غداً"]),
      "أرقام تهمك",
      "سعر كيلو الطماطم",
    ),
    ...chrome("related", "ترشيحاتنا", ...marked("• ", story.headlines(3))),
    ...story.repeat(story.int(1, 2), () =>
      chrome("comment", `${story.reader()}`, `${story.comment()}`, "رد"),
    ),
    ...chrome(
      "comment-form",
      "أضف تعليقاً",
      "الاسم",
      "التعليق",
      "إرسال",
      "التعليقات لا تعبر إلا عن رأي أصحابها",
    ),
    ...chrome("footer", "هيئة التحرير", "أعلن معنا", `منبر الريف ${story.when.year}`),
  ],
};

import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** University news page in Arabic: accessibility, faculties, media centre contacts. */
export const gdArJamiatAnnahrNews: Template = {
  name: "gd-ar-jamiat-annahr-news",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome(
      "menu",
      "عن الجامعة",
      "الكليات",
      "القبول",
      "البحث العلمي",
      "المركز الإعلامي",
      "الخريجون",
    ),
    ...chrome("language", "English", "العربية"),
    ...chrome(
      "breadcrumb",
      `الرئيسية > المركز الإعلامي > ${story.pick(["أخبار الجامعة", "أخبار البحث العلمي"])}`,
    ),
    ...story.title(),
    ...story.date(({ dd, mm, year }) => `تاريخ النشر: ${dd}-${mm}-${year}`),
    ...story.byline((author) => `المركز الإعلامي – ${author}`),
    ...story.body(),
    ...chrome("counter", `عدد المشاهدات: ${story.int(80, 4000)}`),
    ...chrome("share", "شارك هذا الخبر على"),
    ...chrome("related", "أخبار أخرى", ...story.headlines(4)),
    ...chrome(
      "event",
      "الفعاليات القادمة",
      story.pick(["يوم التوظيف السنوي – القاعة الكبرى", "ورشة الكتابة العلمية – كلية الآداب"]),
    ),
    ...chrome(
      "contact",
      "للتواصل الإعلامي: هاتف داخلي 2210، بريد المركز الإعلامي",
      "صندوق بريد 114",
    ),
    ...chrome(
      "poll",
      "هل كان المحتوى مفيداً؟",
      "نعم",
      "لا",
      `${story.int(2, 90)} من الزوار أعجبهم محتوى الصفحة`,
    ),
    ...chrome(
      "footer",
      "خريطة الموقع",
      "الأسئلة الشائعة",
      "إمكانية الوصول",
      `آخر تحديث للصفحة ${story.when.day} ${monthName("ar", story.when.month)} ${story.when.year}`,
    ),
  ],
};

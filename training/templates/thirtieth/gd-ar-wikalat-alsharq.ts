import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Arabic state wire: slug, numbers, sources, end mark. */
export const gdArWikalatAlsharq: Template = {
  name: "gd-ar-wikalat-alsharq",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "" },
  compose: (story) => [
    ...chrome("breadcrumb", `محلي / ${story.pick(["بيئة", "زراعة", "وزارة"])}`),
    ...story.title(),
    ...story.date(({ clock, dd, mm, year }) => `${dd}/${mm}/${year} | ${clock}`),
    ...chrome("menu", "English version", "نسخة للطباعة", "إرسال إلى صديق"),
    ...story.body(),
    ...story.byline((author) => `${story.pick([`(${author})`, `المحرر: ${author}`])}`),
    ...chrome("legal", "لا يجوز نشر مواد الوكالة أو بثها من دون ذكر المصدر"),
    ...chrome("counter", `رقم الخبر: ${story.int(100000, 999999)}`),
    ...chrome("related", "آخر الأخبار", ...story.headlines(5)),
    ...chrome("related", "صور اليوم", story.pick(["افتتاح موسم الرطب", "سباق القوارب الشراعية"])),
  ],
};

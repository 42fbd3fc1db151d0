import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Gulf sports and society portal: scores, tables, polls, adverts for shops, fan comments. */
export const arBawabatAlnakhilSport: Template = {
  name: "ar-bawabat-alnakhil-sport",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "– " },
  compose: (story) => [
    ...chrome("site-name", story.pick(["بوابة النخيل", "النخيل الرياضي"])),
    ...chrome(
      "menu",
      "كرة عربية",
      "كرة عالمية",
      "جدول المباريات",
      "ترتيب الدوري",
      "انتقالات",
      "مجتمع",
    ),
    ...chrome(
      "ticker",
      "مباريات اليوم",
      `الصقور ${story.int(0, 3)} - ${story.int(0, 3)} المرفأ (${story.int(10, 89)})`,
      story.pick(["الوادي - الواحة 20:00", "انتهت"]),
    ),
    ...story.title(),
    ...story.byline((a) => `${story.pick(["بقلم", "متابعة"])}: ${a}`),
    ...story.date((d) => `${d.year}-${d.mm}-${d.dd} ${d.clock}`),
    ...story.standfirst(),
    ...chrome("counter", `${story.int(1, 90)} ألف مشاهدة`),
    ...story.body(
      [
        0.35,
        chrome(
          "poll",
          story.pick(["من نجم المباراة؟", "استطلاع رأي"]),
          `الحارس ${story.int(10, 40)}%`,
          `المهاجم ${story.int(20, 59)}%`,
          story.pick(["صوّت", "النتائج"]),
        ),
      ],
      [0.7, chrome("promo", story.pick(["طالع أيضاً: ", "اقرأ أيضًا | "]) + story.headline())],
    ),
    ...chrome(
      "ticker",
      story.pick(["جدول الترتيب", "ترتيب الدوري"]),
      "1. النخيل 19",
      "2. المرفأ 17",
      "3. الاتحاد الساحلي 16",
      "4. الواحة 9",
      story.pick(["الترتيب كاملاً", "المزيد"]),
    ),
    ...chrome(
      "calendar",
      story.pick(["المباريات القادمة", "الجولة المقبلة"]),
      "الجمعة 19:00 النخيل - الصقور",
      "السبت 21:00 المرفأ - الوادي",
    ),
    ...chrome(
      "related",
      story.pick(["أخبار رياضية", "تقارير أخرى"]),
      "المرفأ 1-1 الواحة: نقطة تحت المطر",
      "الصقور يقيل مدربه بعد شهرين",
      story.headline(),
    ),
    ...chrome("ad", story.pick(["تسوق أطقم الفرق بخصم 30%", "إعلان ممول"])),
    ...chrome(
      "comment",
      story.pick(["تعليقات الجماهير", "الردود"]),
      `${story.reader()}: ${story.comment()}`,
      `${story.reader()}: ${story.comment()}`,
    ),
    ...chrome("follow", story.pick(["تابعنا على إنستغرام", "انضم إلى قناتنا"]), "يوتيوب"),
    ...chrome(
      "legal",
      story.pick([
        "الآراء المنشورة في التعليقات تعبر عن أصحابها ولا تعبر عن رأي الموقع.",
        "يمنع النسخ من دون إذن مكتوب من الإدارة.",
      ]),
    ),
    ...chrome(
      "footer",
      "سياسة الاستخدام",
      "اتصل بنا",
      story.pick(["الإصدار القديم", "خريطة الموقع"]),
    ),
  ],
};

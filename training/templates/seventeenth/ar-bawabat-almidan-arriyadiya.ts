import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Arabic portal for sport and service news: match ticker, prices, unmarked headlines, comment form. */
export const arBawabatAlmidanArriyadiya: Template = {
  name: "ar-bawabat-almidan-arriyadiya",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "– " },
  compose: (story) => [
    ...chrome(
      "ticker",
      "مباريات اليوم",
      `الوحدة ${story.int(0, 3)} - ${story.int(0, 3)} الساحل`,
      "النهضة - الفرات 21:00",
    ),
    ...chrome("menu", "دوري المحترفين", "كرة عالمية", "فيديوهات", "ذهب وعملات", "مواقيت الصلاة"),
    ...chrome(
      "calendar",
      `الذهب عيار 21: ${story.int(3000, 4200)}`,
      `الدولار: ${story.int(30, 50)}.${story.int(10, 99)}`,
    ),
    ...story.title(),
    ...chrome("photo-credit", story.pick(["صورة أرشيفية", "من أرض الملعب - تصوير حسام ديب"])),
    ...story.byline((a) => `كتب - ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${clock} ، ${dd}-${mm}-${year}`),
    ...story.standfirst(),
    ...story.body(
      [0.3, chrome("promo", story.headline())],
      [0.55, chrome("ad", "إعلان")],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "comment-form",
      "أضف تعليقاً",
      "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",
      "الاسم *",
      "إرسال التعليق",
    ),
    ...chrome(
      "comment",
      `${story.reader()} : ${story.comment()}`,
      `${story.reader()} : ${story.comment()}`,
    ),
    ...chrome("related", "أخبار متعلقة", ...story.headlines(4)),
    ...chrome("follow", "تابعنا على أخبار جوجل"),
    ...chrome("footer", "سياسة التحرير", "أعلن معنا", "خريطة الموقع"),
  ],
};

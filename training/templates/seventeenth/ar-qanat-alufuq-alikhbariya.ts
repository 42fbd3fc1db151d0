import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Arabic satellite news channel: breaking bar, video player texts, app prompt, poll with result, related blocks. */
export const arQanatAlufuqAlikhbariya: Template = {
  name: "ar-qanat-alufuq-alikhbariya",
  language: "ar",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "- " },
  compose: (story) => [
    ...chrome("ticker", "عاجل", story.headline(), "البث المباشر"),
    ...chrome("menu", "أخبار", "تغطية خاصة", "برامج", "صحة", "تكنولوجيا", "فيديو", "جدول البث"),
    ...chrome(
      "audio",
      "تشغيل الفيديو",
      `مدة الفيديو ${story.int(1, 4)} دقيقة ${story.int(10, 59)} ثانية`,
      "المتصفح لا يدعم تشغيل الفيديو",
    ),
    ...story.title(),
    ...story.date(
      ({ dd, mm, year, clock }) => `${dd}/${mm}/${year} - آخر تحديث: ${clock} (بتوقيت مكة المكرمة)`,
    ),
    ...story.byline((a) => `${a} - الأفق`),
    ...story.standfirst(),
    ...story.body(
      [0.25, chrome("follow", "تابعوا قناتنا على واتساب لتصلكم الأخبار لحظة بلحظة")],
      [
        0.55,
        chrome("promo", "قائمة من عنصرين", story.headline(), story.headline(), "نهاية القائمة"),
      ],
      [0.8, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "poll",
      "استطلاع",
      story.pick(["هل توافق على القرار؟", "هل تتوقع تحسناً هذا العام؟"]),
      `نعم ${story.int(20, 60)}%`,
      `لا ${story.int(20, 60)}%`,
      `لا أدري ${story.int(3, 15)}%`,
      `عدد المشاركين ${story.int(500, 20000)}`,
    ),
    ...chrome(
      "tags",
      "كلمات مفتاحية",
      story.pick(["السيول", "البلديات", "الخبز"]),
      story.pick(["محليات", "اقتصاد"]),
    ),
    ...chrome("related", "أخبار ذات صلة"),
    ...story.repeat(3, () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome("app", "حمّل تطبيق الأفق وتابع الأخبار أينما كنت"),
    ...chrome("footer", "حول القناة", "ترددات البث", "ميثاق الشرف المهني", "بيان إمكانية الوصول"),
  ],
};

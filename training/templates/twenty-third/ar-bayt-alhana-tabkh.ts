import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Arab women's lifestyle and recipe portal with ratings and sponsored boxes. */
export const arBaytAlhanaTabkh: Template = {
  name: "ar-bayt-alhana-tabkh",
  language: "ar",
  layout: { newline: "\n", gap: "ragged", indent: "ragged", item: "+ " },
  compose: (story) => [
    ...chrome("menu", "وصفات", "جمال", "أمومة", "ديكور", "أبراج", "اختبارات"),
    ...chrome("breadcrumb", `بيت الهنا > ${story.pick(["مطبخ", "حياتك", "قصص"])}`),
    ...story.title(),
    ...story.byline((author) => `بقلم ${author}`),
    ...story.date((when) => `${when.dd}-${when.mm}-${when.year}`),
    ...chrome("photo-credit", story.pick(["صورة تعبيرية", "مصدر الصورة: المطبخ"])),
    ...story.standfirst(),
    ...chrome("share", "احفظي الوصفة", "أرسليها لصديقة", "Pinterest"),
    ...story.body(
      [
        0.3,
        story.pick([
          chrome("promo", `قد يعجبك أيضاً: ${story.headline()}`),
          chrome("promo", `إليك كذلك: ${story.headline()}`),
        ]),
      ],
      [0.6, story.pick([chrome("ad", "يتبع بعد الإعلان"), chrome("ad", "إعلان")])],
      [0.8, chrome("promo", story.headline())],
    ),
    ...chrome(
      "poll",
      "قيّمي هذا المقال",
      "★★★★★",
      `${story.int(3, 5)} من 5 (${story.int(4, 300)} تقييماً)`,
    ),
    ...chrome("sponsor", "بعض المنتجات المذكورة في صفحاتنا اختيرت بالتعاون مع شركائنا."),
    ...story.repeat(story.int(1, 3), () => chrome("comment", story.reader(), story.comment())),
    ...chrome("related", "جديدنا", ...marked("❀ ", story.headlines(4))),
    ...chrome(
      "newsletter",
      `انضمي إلى أكثر من ${story.int(10, 90)} ألف قارئة واستلمي جدول وجبات الأسبوع مجاناً.`,
      "البريد الإلكتروني",
      "أوافق على الشروط",
      "اشتراك",
    ),
    ...chrome("footer", "من نحن", "سياسة الاستخدام", "أعلني معنا"),
  ],
};

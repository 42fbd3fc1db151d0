import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** قناة إخبارية عربية: بث مباشر، مدة القراءة، مقاطع، نشرة بريدية، تطبيق. */
export const arQanatAlmada: Template = {
  name: "ar-qanat-almada",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "ragged", item: "• " },
  compose: (story) => [
    ...story.pick([chrome("audio", "البث المباشر", "يعرض الآن: نشرة الظهيرة"), []]),
    ...chrome("menu", "المدى", "أخبار", "تحقيقات", "بودكاست", "صحة", "جولة الصور"),
    ...chrome("language", "English", "Français", "Türkçe"),
    ...story.title(),
    ...story.standfirst(),
    ...story.date(({ year, mm, dd }) => `نُشر في ${year}-${mm}-${dd}`),
    ...story.byline((a) => a),
    ...chrome("reading-time", story.pick(["مدة القراءة: 3 دقائق", "4 دقائق قراءة"])),
    ...chrome("audio", "استمع إلى المقال"),
    ...story.body(
      [story.int(18, 32) / 100, chrome("promo", story.pick([story.headline(), story.teaser()]))],
      [
        story.int(43, 57) / 100,
        story.pick([
          chrome(
            "newsletter",
            "نشرتنا البريدية",
            "أهم ما يجري في المنطقة، كل صباح في بريدك.",
            "اشترك",
            "تم الاشتراك بنجاح",
          ),
          [],
        ]),
      ],
      [
        story.int(68, 82) / 100,
        story.pick([chrome("audio", "عذرًا، لا يمكن تشغيل هذا المقطع", "الفيديو 1:42"), []]),
      ],
    ),
    ...chrome("first-published", "المصدر: المدى + وكالات"),
    ...chrome("share", "مشاركة", "حفظ المقال"),
    ...chrome("related", "المزيد من الأخبار", ...story.headlines(3)),
    ...chrome("teaser", story.headline(), story.teaser()),
    ...chrome("podcast", "بودكاست «خارج الصورة»: الحلقة 41"),
    ...story.pick([chrome("app", "حمّل التطبيق ليصلك كل جديد"), []]),
    ...chrome(
      "consent",
      "نستخدم ملفات الارتباط لتحسين تجربتك. بمتابعة التصفح فأنت توافق على ذلك.",
      "موافق",
    ),
    ...story.pick([chrome("poll", "هل توافق على القرار؟", "نعم", "لا"), []]),
    ...chrome("footer", "الشروط والأحكام", "سياسة الخصوصية", "ترددات القناة"),
  ],
};

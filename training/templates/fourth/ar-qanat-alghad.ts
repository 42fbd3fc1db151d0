import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** قناة إخبارية: بث مباشر، فيديو، تطبيق، مواضيع ذات صلة. */
export const arQanatAlghad: Template = {
  name: "ar-qanat-alghad",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("site-name", "قناة الغد الإخبارية"),
    ...chrome("menu", "البث المباشر", "الأخبار", "البرامج", "طقس", "ترددات القناة"),
    ...chrome("ticker", "عاجل", story.headline()),
    ...story.title(),
    ...story.date(({ year, mm, dd, clock }) => `${year}-${mm}-${dd} | ${clock} بتوقيت غرينتش`),
    ...story.byline((author) => author),
    ...story.standfirst(),
    ...chrome("audio", "شاهد الفيديو", "مدة الفيديو 01 دقيقة 46 ثانية"),
    ...story.body([0.5, chrome("follow", "تابعونا عبر قناتنا على واتساب ليصلكم كل جديد")]),
    ...chrome("app", "حمّل تطبيق الغد مجاناً", "فعّل الإشعارات"),
    ...chrome("related", "مواضيع ذات صلة", ...story.headlines(3)),
    ...chrome(
      "teaser",
      "مختارات",
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome("poll", "هل أعجبك هذا الموضوع؟", "نعم", "لا"),
    ...chrome("consent", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك", "أوافق", "إعدادات"),
    ...chrome("footer", "الشروط والأحكام", "وظائف", "خريطة الموقع", "العودة إلى الأعلى"),
  ],
};

import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** موقع قناة إخبارية: مشغل فيديو وعاجل ومنشورات مضمنة وتطبيق وروابط داخل الخبر. */
export const qanatAlmarsaAlikhbariya: Template = {
  name: "qanat-almarsa-alikhbariya",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("ticker", "عاجل", story.headline()),
    ...chrome("menu", "البث المباشر", "أخبار", "برامج", "فيديو", "بودكاست"),
    ...chrome("site-name", "قناة المرسى"),
    ...story.title(),
    ...story.date(
      ({ dd, mm, year, clock }) => `آخر تحديث: ${dd}/${mm}/${year} ${clock} (بتوقيت العاصمة)`,
    ),
    ...story.byline((a) => `المصدر: ${a}`),
    ...story.standfirst(),
    ...chrome("audio", "استمع إلى الخبر", "00:00", "02:41"),
    ...story.body(
      [
        story.int(8, 40) / 100,
        story.pick([
          chrome("audio", "فيديو: لحظة وصول أول عربة", "تعذر تشغيل الفيديو"),
          chrome("promo", `تابع أيضاً: ${story.headline()}`),
        ]),
      ],
      [
        story.int(25, 65) / 100,
        story.pick([
          chrome(
            "follow",
            "عرض هذا المنشور على إنستغرام",
            `تمت مشاركة منشور بواسطة ${story.reader()}`,
          ),
          chrome("app", "حمّل تطبيق المرسى لتصلك الإشعارات العاجلة أولاً بأول."),
        ]),
      ],
      [
        story.int(45, 90) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("promo", story.headline(), story.teaser()),
          chrome("related", "شاهد أيضاً", story.headline()),
        ]),
      ],
      [
        story.int(60, 97) / 100,
        story.pick([
          chrome("teaser", story.teaser()),
          chrome("podcast", "بودكاست «على الرصيف»: حلقة جديدة كل خميس"),
          chrome("ad", "يستمر الخبر بعد الإعلان"),
        ]),
      ],
      [
        story.int(5, 95) / 100,
        story.pick([
          chrome("promo", story.headline()),
          chrome("photo-credit", "الصورة: المرسى"),
          chrome("poll", "برأيك هل يلتزم المقاول بالموعد؟", "نعم", "لا"),
        ]),
      ],
    ),
    ...chrome("related", "المزيد من الأخبار", ...story.headlines(4)),
    ...chrome("related", "اخترنا لكم", story.headline(), story.teaser()),
    ...chrome("follow", "تابعونا على", "تويتر", "يوتيوب"),
    ...chrome("footer", "الترددات", "شروط الاستخدام", "وظائف", "© شبكة المرسى"),
  ],
};

import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Satellite channel's site: live stream, running list of times, video remains, app and newsletters. */
export const arQanatAlsharqiyyaNews: Template = {
  name: "ar-qanat-alsharqiyya-news",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("tools", story.pick(["تخطي إلى المحتوى", "روابط مختصرة"])),
    ...chrome("menu", "أخبار", "برامج", "اقتصاد", "رياضة", "علوم", "فيديو", "مدونات"),
    ...chrome(
      "audio",
      story.pick(["البث الحي", "شاهد الآن مباشرة"]),
      story.pick(["مدة الفيديو 02:14", "تعذر تشغيل الفيديو"]),
    ),
    ...chrome("search", story.pick(["ابحث", "بحث في الموقع"])),
    ...story.title(),
    ...story.standfirst(),
    ...chrome(
      "photo-credit",
      story.pick(["جانب من المكان بعد ظهر اليوم (الشرقية)", "(رويال/صورة)"]),
    ),
    ...story.byline((a) => story.pick([a, `${a} - الشرقية`])),
    ...story.date((d) =>
      `${story.pick(["نشر في", "آخر تحديث:"])} ${d.day}/${d.month}/${d.year} ${d.clock} ${story.pick(["بتوقيت غرينتش", ""])}`.trim(),
    ),
    ...chrome(
      "share",
      story.pick(["انقر للمشاركة على فيسبوك", "شارك عبر منصة إكس"]),
      story.pick(["حفظ", "طباعة"]),
    ),
    ...story.body(
      [
        0.2,
        chrome(
          "related",
          story.pick(["اقرأ أيضاً", "list 1 of 2"]),
          story.headline(),
          story.headline(),
          story.pick(["end of list", "نهاية القائمة"]),
        ),
      ],
      [
        0.6,
        chrome(
          "newsletter",
          story.pick([
            "اشترك في نشرتنا المسائية، أهم ما جرى في رسالة واحدة.",
            "تابع آخر أخبارنا على واتساب",
          ]),
          story.pick(["اشترك", "سجل بريدك"]),
        ),
      ],
      [0.85, chrome("ad", "إعلان")],
    ),
    ...chrome("first-published", story.pick(["المصدر: الشرقية", "المصدر: الشرقية + وكالات"])),
    ...chrome("tags", story.pick(["حول هذه القصة", "مواضيع"]), story.pick(["طقس", "رياضة"])),
    ...chrome(
      "related",
      story.pick(["المزيد من أخبار", "آخر التطورات"]),
      `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()}`,
      `${story.int(10, 22)}:${story.int(10, 59)} ${story.headline()}`,
    ),
    ...chrome(
      "related",
      story.pick(["فيديوهات", "اخترنا لك"]),
      story.headline(),
      story.headline(),
      story.pick(["عرض المزيد", "حمل المزيد"]),
    ),
    ...chrome("podcast", story.pick(["بودكاست: بعد الأخبار", "استمع إلى آخر الحلقات"])),
    ...chrome("app", story.pick(["حمل تطبيقنا لتصلك الأخبار أولاً", "متوفر على المتاجر"])),
    ...chrome(
      "footer",
      "من نحن",
      "ميثاق الشرف",
      "الأسئلة الشائعة",
      "ترددات القناة",
      `جميع الحقوق محفوظة © ${story.when.year}`,
    ),
  ],
};

import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Daily of a port city: prayer times, prices, urgent lines with times, tags and many share words. */
export const arSahifatAlmarfa: Template = {
  name: "ar-sahifat-almarfa",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("ticker", story.pick(["عاجل", "آخر الأخبار"]), story.headline()),
    ...chrome(
      "ticker",
      `الفجر 4:${story.int(10, 59)} الظهر 12:0${story.int(1, 9)} العصر 3:${story.int(10, 59)}`,
      story.pick(["الدولار 13,250 شراء", "الذهب عيار 21: 940,000"]),
    ),
    ...chrome(
      "menu",
      "الرئيسية",
      "محليات",
      "اقتصاد",
      "رياضة",
      "ثقافة",
      "منوعات",
      story.pick(["وفيات", "كاريكاتير"]),
    ),
    ...chrome("breadcrumb", story.pick(["الرئيسية / محليات", "الرئيسية » أخبار »"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `${story.pick(["كتب:", "تقرير:", ""])} ${a}`.trim()),
    ...story.date((d) => `${d.dd}/${d.mm}/${d.year} - ${d.clock}`),
    ...chrome("counter", `${story.pick(["عدد القراءات", "مشاهدات"])}: ${story.int(100, 9000)}`),
    ...chrome("photo-credit", story.pick(["تصوير: هيثم درويش", "صورة أرشيفية"])),
    ...story.body(
      [0.25, chrome("promo", story.pick(["اقرأ أيضاً: ", "إقرأ المزيد: "]) + story.headline())],
      [0.5, chrome("ad", story.pick(["إعلان", "مساحة إعلانية"]))],
      [0.75, chrome("promo", story.pick(["قد يهمك: ", "شاهد: "]) + story.headline())],
    ),
    ...chrome(
      "share",
      story.pick(["شارك الخبر", "مشاركة"]),
      "فيسبوك",
      "واتساب",
      story.pick(["نسخ الرابط", "تيليغرام"]),
    ),
    ...chrome(
      "tags",
      story.pick(["كلمات مفتاحية", "الوسوم"]),
      story.pick(["طقس", "مدارس"]),
      story.pick(["المرفأ", "ملاعب"]),
    ),
    ...chrome(
      "related",
      story.pick(["الأكثر قراءة", "الأكثر تداولاً"]),
      ...numbered(story.headlines(5), story.pick([". ", " - "])),
    ),
    ...chrome(
      "event",
      story.pick(["وفيات", "اليوم في المدينة"]),
      story.pick([
        "الحاج يوسف طه، 81 عاماً. العزاء في صالة النور من الرابعة",
        "أمسية شعرية، المركز الثقافي، السابعة مساء، الدخول مجاني",
      ]),
      "صيدلية مناوبة: الشفاء، شارع الميناء",
    ),
    ...chrome("comment", story.reader(), story.comment(), story.reader(), story.comment()),
    ...chrome(
      "comment-form",
      story.pick(["أضف تعليقاً", "لن يتم نشر بريدك الإلكتروني"]),
      "الاسم",
      "التعليق",
      "إرسال",
    ),
    ...chrome(
      "footer",
      "من نحن",
      "اتصل بنا",
      "أعلن معنا",
      story.pick(["جميع الحقوق محفوظة لصحيفة المرفأ", "سياسة الخصوصية"]),
    ),
  ],
};

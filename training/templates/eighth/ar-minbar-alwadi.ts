import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** بوابة إخبارية عربية: مقدمات أخبار أخرى بين الفقرات، وشروط التعليق، وإخلاء مسؤولية. */
export const arMinbarAlwadi: Template = {
  name: "ar-minbar-alwadi",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "الرئيسية", "محليات", "عربي ودولي", "رياضة", "اقتصاد", "مقالات", "منوعات"),
    ...chrome("breadcrumb", story.pick(["الرئيسية / محليات", "منبر الوادي » أخبار » تقارير"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([`كتب: ${author}`, author, `إعداد: ${author}`])),
    ...story.date(({ day, month, year, clock }) => `${day}/${month}/${year} - ${clock}`),
    ...chrome(
      "photo-credit",
      story.pick([
        "مدخل البلدة كما بدا صباح اليوم بعد توقف الأمطار (تصوير: ياسر النجار)",
        "صورة أرشيفية للمكان قبل بدء أعمال الترميم",
      ]),
    ),
    ...chrome("share", "شارك", "فيسبوك", "واتساب", "نسخ الرابط"),
    ...story.body(
      [
        0.3,
        chrome(
          "promo",
          story.pick(["اقرأ أيضاً: ", "إقرأ المزيد: ", "طالع أيضاً | "]) + story.headline(),
        ),
      ],
      [0.55, chrome("teaser", story.teaser())],
      [
        0.8,
        chrome(
          "follow",
          story.pick([
            "تابعوا آخر الأخبار عبر قناة منبر الوادي على واتساب",
            "انضموا إلى قناتنا على تلغرام لتصلكم الأخبار أولاً بأول.",
          ]),
        ),
      ],
    ),
    ...chrome("tags", "كلمات مفتاحية", "الوادي", "الصفصاف", "تقارير"),
    ...chrome(
      "comment-form",
      "أضف تعليقاً",
      "لن ينشر بريدك الإلكتروني. نرحب بكل رأي يلتزم بآداب الحوار، ونعتذر عن نشر التعليقات التي تتضمن إساءة لأشخاص أو جهات.",
      "الاسم",
      "نص التعليق",
      "إرسال",
    ),
    ...story.repeat(story.int(2, 5), () =>
      chrome("comment", story.reader(), `قبل ${story.int(2, 11)} ساعات`, story.comment(), "رد"),
    ),
    ...chrome("legal", "ما يكتبه القراء والكتاب يخصهم وحدهم، وقد يخالف رأي المحررين."),
    ...chrome("related", "الأكثر قراءة", ...numbered(story.headlines(5), " - ")),
    ...story.repeat(story.int(2, 4), () => [
      ...chrome("related", story.headline()),
      ...chrome("teaser", story.teaser()),
    ]),
    ...chrome(
      "newsletter",
      "النشرة البريدية",
      "اشترك ليصلك كل صباح موجز بأهم ما كتب محررونا. يمكنك إلغاء الاشتراك متى شئت.",
    ),
    ...chrome(
      "footer",
      "من نحن",
      "اتصل بنا",
      "سياسة الخصوصية",
      `جميع الحقوق محفوظة © ${story.when.year}`,
    ),
  ],
};

import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";
import { longDate } from "./dates.ts";

/** A pan-Arab news channel's site: programmes, share row, "read also", tags, a player and short notices. */
export const arMarsadAlyawm: Template = {
  name: "ar-marsad-alyawm",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("language", "العربية", "English", "Français"),
    ...chrome(
      "menu",
      "الرئيسية",
      "أخبار",
      "اقتصاد",
      "رياضة",
      "منوعات",
      "مقالات",
      "بودكاست",
      "البث الحي",
    ),
    ...chrome("breadcrumb", story.pick(["أخبار | محليات", "الرئيسية > منوعات"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => story.pick([author, `${author} - مرصد اليوم`])),
    ...story.date((when) => `${longDate("ar", when)} - ${when.clock}`),
    ...story.date((when) => `آخر تحديث: ${longDate("ar", when)} - ${when.clock} بتوقيت غرينتش`),
    ...chrome("share", "شارك", "فيسبوك", "واتساب", "نسخ الرابط", "حفظ"),
    ...chrome(
      "audio",
      story.pick(["استمع للمقال", "مدة الفيديو"]),
      `0${story.int(1, 4)}:${story.int(10, 59)}`,
    ),
    ...story.body(
      [
        story.int(22, 38) / 100,
        story.pick([
          chrome(
            "related",
            story.pick(["اقرأ أيضا", "قد يهمك أيضاً"]),
            story.headline(),
            story.headline(),
          ),
          [],
        ]),
      ],
      [story.int(47, 63) / 100, chrome("promo", story.headline())],
      [story.int(72, 88) / 100, chrome("promo", story.teaser())],
    ),
    ...story.pick([
      [{ text: "المصدر: مرصد اليوم + وكالات", label: "credit" }],
      [{ text: "المصدر: وكالات", label: "credit" }],
    ] as const),
    ...chrome(
      "tags",
      "الكلمات المفتاحية",
      story.pick(["طقس", "مجتمع"]),
      story.pick(["محافظات", "حكايات"]),
    ),
    ...story.repeat(4, () => chrome("related", story.headline(), `منذ ${story.int(2, 22)} ساعة`)),
    ...chrome(
      "newsletter",
      "النشرة البريدية",
      "نختار لك كل صباح خمس قصص تستحق القراءة ونرسلها قبل أن تبرد القهوة.",
      "البريد الإلكتروني",
      "اشترك",
    ),
    ...story.pick([chrome("app", "حمّل التطبيق لتصلك الأخبار العاجلة أولاً بأول"), []]),
    ...chrome("related", ...story.pick([["الأكثر قراءة"], []]), ...counted(story.headlines(4))),
    ...chrome(
      "consent",
      "نستخدم ملفات تعريف الارتباط لتحسين تجربتك ولعرض إعلانات تناسب اهتماماتك. يمكنك تغيير اختيارك في أي وقت.",
      "أوافق",
      "الإعدادات",
    ),
    ...chrome(
      "footer",
      "من نحن",
      "تواصل معنا",
      "سياسة الخصوصية",
      `جميع الحقوق محفوظة © ${story.when.year}`,
    ),
  ],
};

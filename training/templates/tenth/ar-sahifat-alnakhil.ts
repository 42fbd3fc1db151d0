import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** صحيفة عربية يومية على الشبكة: قوائم، أخبار ذات صلة، مشاركة، حجم الخط، تعليقات القراء. */
export const arSahifatAlnakhil: Template = {
  name: "ar-sahifat-alnakhil",
  language: "ar",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "الرئيسية", "محليات", "عربي ودولي", "اقتصاد", "رياضة", "كتّاب", "ملاحق"),
    ...chrome("search", "ابحث في الموقع"),
    ...chrome("ticker", "عاجل", story.headline()),
    ...chrome("breadcrumb", story.pick(["الرئيسية / محليات", "أنت هنا: الصفحة الأولى » الأخبار"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => `كتب: ${a}`),
    ...story.date(({ dd, mm, year, clock }) => `${dd}/${mm}/${year} - ${clock}`),
    ...chrome("tools", "حجم الخط", "أ+", "أ-", "طباعة"),
    ...story.pick([chrome("counter", `عدد المشاهدات: ${story.int(120, 9900)}`), []]),
    ...story.body(
      [
        story.int(23, 37) / 100,
        chrome("photo-credit", story.pick(["(أرشيفية)", "تصوير: عماد الراوي"])),
      ],
      [
        story.int(43, 57) / 100,
        chrome("promo", story.pick(["اقرأ أيضًا:", "ذات صلة"]), story.headline()),
      ],
      [story.int(73, 87) / 100, chrome("ad", "إعلان")],
    ),
    ...chrome("share", "شارك الخبر", "فيسبوك", "واتساب", "نسخ الرابط"),
    ...chrome("tags", "الكلمات المفتاحية: المدينة، الناس"),
    ...chrome("follow", "تابعوا آخر أخبار «النخيل» عبر قناتنا"),
    ...chrome("related", "الأكثر قراءة", ...numbered(story.headlines(4), "- ")),
    ...chrome("comment", story.reader(), story.comment()),
    ...chrome(
      "comment-form",
      "أضف تعليقك",
      "الاسم",
      "لن ينشر أي تعليق يتضمن إساءة، والتعليقات تعبر عن آراء أصحابها فقط.",
    ),
    ...chrome("event", "مواقيت الصلاة: الفجر 04:51، الظهر 12:13"),
    ...chrome(
      "footer",
      "من نحن",
      "اتصل بنا",
      "أعلن معنا",
      `جميع الحقوق محفوظة © ${story.when.year}`,
    ),
  ],
};

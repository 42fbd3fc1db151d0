import { chrome, counted } from "../line.ts";
import type { Template } from "../template.ts";

/** An Arabic national daily's site: breaking bar, share row, tags, related, newsletter. */
export const arSahilPress: Template = {
  name: "ar-sahil-press",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "الرئيسية", "محليات", "عربي ودولي", "اقتصاد", "رياضة", "ثقافة", "منوعات"),
    ...chrome("ticker", `عاجل: ${story.headline()}`),
    ...chrome(
      "breadcrumb",
      story.pick(["الرئيسية / محليات", "الرئيسية » أخبار »", "أنت هنا: الرئيسية"]),
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((name) => story.pick([`كتب: ${name}`, name])),
    ...story.date((w) => `${w.dd}/${w.mm}/${w.year} - ${w.clock}`),
    ...chrome("share", "شارك الخبر", "فيسبوك", "واتساب", "نسخ الرابط"),
    ...chrome("tools", "حجم الخط", "طباعة"),
    ...chrome("photo-credit", story.pick(["صورة أرشيفية", "تصوير: عماد ناصر"])),
    ...story.body(
      [
        0.3,
        chrome(
          "related",
          story.pick(["اقرأ أيضاً: ", "اقرأ أيضا.. ", "موضوعات ذات صلة: "]) + story.headline(),
        ),
      ],
      [
        0.65,
        story.int(0, 1)
          ? chrome("ad", "إعلان")
          : chrome("follow", "تابعوا آخر الأخبار عبر قناتنا على واتساب"),
      ],
    ),
    ...chrome("tags", "الكلمات المفتاحية", "المياه", "البلدية", "الأسعار"),
    ...chrome("related", story.pick(["أخبار ذات صلة", "قد يعجبك أيضاً"]), ...story.headlines(4)),
    ...chrome(
      "promo",
      story.pick(["الأكثر قراءة", "الأكثر مشاهدة"]),
      ...counted(story.headlines(5)),
    ),
    ...chrome(
      "newsletter",
      "اشترك في النشرة البريدية",
      "ملخص لأهم ما نشرناه يصلك كل مساء في رسالة واحدة.",
      "بريدك الإلكتروني",
      "اشتراك",
    ),
    ...chrome(
      "comment",
      `التعليقات (${story.int(0, 30)})`,
      story.reader(),
      story.comment(),
      "رد",
      "الآراء الواردة في التعليقات تعبر عن أصحابها ولا تعبر عن رأي الصحيفة.",
    ),
    ...chrome(
      "footer",
      "من نحن",
      "اتصل بنا",
      "أعلن معنا",
      "سياسة الخصوصية",
      `جميع الحقوق محفوظة لصحيفة الساحل © ${story.when.year}`,
    ),
  ],
};

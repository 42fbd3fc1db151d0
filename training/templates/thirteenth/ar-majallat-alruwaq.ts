import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Monthly of culture and society: donation prose, licence note, tags, author bio, next and previous. */
export const arMajallatAlruwaq: Template = {
  name: "ar-majallat-alruwaq",
  language: "ar",
  layout: { newline: "\n", gap: "all", indent: "none", item: "", subhead: "## " },
  compose: (story) => [
    ...chrome("site-name", "مجلة الرواق", story.pick(["ثقافة ومجتمع", "العدد 88"])),
    ...chrome("menu", "حوارات", "مقالات", "كتب", "بيئة", "أرشيف الأعداد"),
    ...chrome("language", story.pick(["English | Français", "AR EN FR"])),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((a) => story.pick([`حاورتها: ${a}`, a])),
    ...story.date((d) => `${monthName("ar", d.month)} ${d.year}`),
    ...chrome(
      "reading-time",
      `${story.pick(["وقت القراءة", "مدة القراءة"])}: ${story.int(3, 14)} دقائق`,
    ),
    ...chrome(
      "tools",
      story.pick(["تكبير الخط", "الوضع الليلي"]),
      story.pick(["حفظ بصيغة PDF", "استمع"]),
    ),
    ...story.body(
      [
        0.45,
        chrome(
          "donation",
          story.pick([
            "لا تنشر الرواق إعلانات، ولا تتلقى مالاً من أحد سوى قرائها. إن أعجبك ما تقرأ فساعدنا على أن يقرأه غيرك.",
            "كل مقال هنا كلف أسبوعين من العمل. ادعمنا بثمن فنجان قهوة.",
          ]),
          story.pick(["ادعمنا", "تبرع الآن"]),
        ),
      ],
      [0.8, chrome("promo", story.teaser())],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        "كاتبة وصحفية من الساحل، صدر لها كتابان عن الأسواق القديمة، وتعمل على ثالث عن السلالم.",
        "محرر في الرواق منذ عددها الأول، ويكتب زاوية شهرية عن المدن.",
      ]),
    ),
    ...chrome(
      "legal",
      story.pick([
        "يجوز إعادة نشر هذا النص مع ذكر المصدر وعدم التعديل.",
        "المقالات تعبر عن آراء أصحابها.",
      ]),
    ),
    ...chrome("tags", story.pick(["خط", "حقوق"]), story.pick(["مدينة", "رياضة"]), "مجتمع"),
    ...chrome(
      "pager",
      story.pick(["السابق", "→ المقال السابق"]),
      story.headline(),
      story.pick(["التالي", "المقال التالي ←"]),
      story.headline(),
    ),
    ...chrome(
      "related",
      story.pick(["من العدد نفسه", "قد يعجبك"]),
      story.headline(),
      story.teaser(),
      story.headline(),
      story.teaser(),
    ),
    ...chrome(
      "newsletter",
      story.pick(["رسالة الرواق: نص واحد كل خميس", "انضم إلى ستة آلاف قارئ"]),
      "بريدك الإلكتروني",
      "اشتراك",
    ),
    ...chrome("share", story.pick(["أرسل إلى صديق", "شارك"])),
    ...chrome("footer", "هيئة التحرير", "شروط النشر", story.pick(["نقاط البيع", "تواصل معنا"])),
  ],
};

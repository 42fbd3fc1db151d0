import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Arabic health and family portal: reviewed by doctor, ask a doctor, quizzes, disclaimers. */
export const gdArSihhaWaHayat: Template = {
  name: "gd-ar-sihha-wa-hayat",
  language: "ar",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "صحة", "حمل وولادة", "تغذية", "أدوية", "حاسبات", "اسأل طبيباً"),
    ...story.title(),
    ...story.byline((author) => `كتابة: ${author}`),
    ...chrome("author-bio", `تدقيق طبي: ${story.pick(["د. ليلى الحداد", "د. سامر النجار"])}`),
    ...story.date(
      ({ day, month, year }) => `تم التحديث في ${day} ${monthName("ar", month)} ${year}`,
    ),
    ...chrome("reading-time", `وقت القراءة: ${story.int(2, 8)} دقائق`),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("ad", "لديك سؤال؟ تحدث مع طبيب الآن، الاستشارة الأولى مجاناً")],
      [0.7, chrome("related", `للمزيد: ${story.headline()}`)],
    ),
    ...chrome("poll", "هل استفدت من المقال؟", "نعم", "لا"),
    ...chrome(
      "legal",
      "المعلومات الواردة في هذه الصفحة للتوعية فقط ولا تغني عن زيارة الطبيب. إذا ساءت حالتك فاتصل بالطوارئ.",
    ),
    ...chrome("related", "مقالات ذات صلة", ...story.headlines(3)),
    ...story.repeat(2, () => chrome("related", `${story.headline()}`, `${story.teaser()}`)),
    ...chrome(
      "newsletter",
      "صحتك في بريدك",
      "ندعوك إلى نشرة أسبوعية قصيرة يكتبها أطباء وأمهات.",
      "بريدك",
      "أوافق على الشروط",
    ),
    ...chrome("footer", "سياسة التحرير", "المراجع", `© ${story.when.year}`),
  ],
};

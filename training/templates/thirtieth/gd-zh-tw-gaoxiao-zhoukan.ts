import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** Chinese science/campus weekly: intro tags, next read, subscription, sponsor. */
export const gdZhTwGaoxiaoZhoukan: Template = {
  name: "gd-zh-tw-gaoxiao-zhoukan",
  language: "zh",
  layout: { newline: "\n", gap: "paragraphs", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "校园周刊", "每周四出刊"),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => `文/${author}`),
    ...story.date(({ dd, mm, year }) => `发布时间:${year}-${mm}-${dd}`),
    ...chrome(
      "reading-time",
      story.pick([`阅读约需${story.int(3, 9)}分钟`, `全文约${story.int(900, 2600)}字`]),
    ),
    ...story.body(
      [0.35, chrome("related", `延伸阅读:${story.headline()}`)],
      [0.7, chrome("promo", "点击上方蓝字订阅,每周四晚上收到一封不长的信。")],
    ),
    ...chrome(
      "author-bio",
      story.pick([
        `${story.author},物理系三年级,爱修自行车。`,
        `${story.author},本刊记者,曾在渔村住过半年。`,
      ]),
    ),
    ...chrome("tags", `标签:${story.pick(["校园", "科普"])}`, story.pick(["海洋", "食堂", "古籍"])),
    ...chrome("donation", "赞赏作者", "您的每一块钱都会变成编辑部的茶水。"),
    ...chrome("pager", `上一篇:${story.headline()}`, `下一篇:${story.headline()}`),
    ...chrome("comment-form", "发表评论", "登录后才能评论,请文明发言"),
    ...chrome(
      "comment",
      "精选留言",
      `${story.reader()}`,
      `${story.comment()}`,
      `${story.reader()}`,
      `${story.comment()}`,
    ),
  ],
};

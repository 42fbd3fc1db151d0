import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** City evening paper: headlines straight after the body, comments, call for tips. */
export const zhHeyanWanbao: Template = {
  name: "zh-heyan-wanbao",
  language: "zh",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome("menu", "河沿晚报", "街坊", "菜篮子", "球迷", "讣告"),
    ...chrome("ticker", "今天多云 21度", "尾号限行 3和8"),
    ...story.title(),
    ...story.byline((a) => `本报记者 ${a}`),
    ...story.date(({ year, mm, dd, clock }) => `${year}-${mm}-${dd} ${clock}`),
    ...story.standfirst(),
    ...chrome("photo-credit", story.pick(["昨天清晨的码头。李望 摄", "资料照片"])),
    ...story.body(
      [0.35, chrome("promo", story.headline())],
      [0.7, chrome("promo", story.headline())],
    ),
    ...chrome("related", ...story.headlines(5)),
    ...chrome(
      "comment",
      story.reader(),
      "刚刚",
      story.comment(),
      story.reader(),
      "昨天夜里",
      story.comment(),
    ),
    ...chrome("contact", "您家附近有新鲜事？请给我们打电话，采用了有小礼物。"),
    ...chrome("footer", "河沿晚报社", "刊登广告"),
  ],
};

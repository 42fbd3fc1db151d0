import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Chinese news page: position line, source and editor, font size, hot list, record number. */
export const zhRibao: Template = {
  name: "zh-ribao",
  language: "zh",
  layout: { newline: "\n", gap: "none", indent: "none", item: "• " },
  compose: (story) => [
    ...chrome("menu", "首页", "新闻", "财经", "体育", "娱乐", "教育", "视频", "更多"),
    ...chrome("login", "登录 | 注册"),
    ...chrome("breadcrumb", "当前位置：首页 > 新闻 > 社会 > 正文"),
    ...story.title(),
    ...story.date(({ year, mm, dd, clock }) => `${year}年${mm}月${dd}日 ${clock}`),
    ...story.byline((author) => `记者：${author}`),
    ...chrome("tools", "字号：大 中 小", "打印"),
    ...chrome("share", "分享到：", "微信", "微博", "QQ空间"),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("ad", "广告")],
      [0.6, chrome("promo", `延伸阅读：${story.headline()}`)],
    ),
    ...chrome("contact", "（责任编辑：周宁）", "举报/纠错"),
    ...chrome("legal", "声明：本文内容仅代表作者个人观点，与本网站立场无关。"),
    ...chrome(
      "counter",
      `阅读 ${story.int(1, 9)}.${story.int(1, 9)}万`,
      `点赞 ${story.int(10, 900)}`,
    ),
    ...chrome("app", "打开APP，阅读更多精彩内容"),
    ...chrome("comment", "网友评论", "文明上网，理性发言"),
    ...story.repeat(3, () => chrome("comment", story.reader(), story.comment(), "回复")),
    ...chrome("related", "相关阅读", ...story.headlines(4)),
    ...chrome("related", "热点排行", ...numbered(story.headlines(6), " ")),
    ...chrome("footer", "关于我们 | 广告服务 | 联系我们 | 网站地图 | 招聘信息"),
    ...chrome("legal", "版权所有 云溪新闻网 未经授权禁止转载", "ICP备00000000号"),
  ],
};

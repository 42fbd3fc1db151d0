import { chrome, numbered } from "../line.ts";
import type { Template } from "../template.ts";

/** Chinese city paper website: source and editor lines, font size tools, licence numbers. */
export const zhShiqiaoRibaoWang: Template = {
  name: "zh-shiqiao-ribao-wang",
  language: "zh",
  layout: { newline: "\n", gap: "all", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "首页", "新闻", "民生", "评论", "视频", "专题", "数字报"),
    ...chrome("breadcrumb", `当前位置：首页 > 新闻中心 > ${story.pick(["社会", "民生", "法治"])}`),
    ...story.title(),
    ...story.date(
      (when) => `${when.year}-${when.mm}-${when.dd} ${when.clock}:${story.int(10, 59)}`,
    ),
    ...chrome("first-published", `来源：${story.pick(["石桥日报", "石桥网", "综合"])}`),
    ...story.byline((author) => `作者：${author}`),
    ...chrome("tools", "字号：大 中 小", "打印", "收藏"),
    ...chrome("share", "分享到：", "微信", "微博", "扫一扫在手机打开当前页"),
    ...story.standfirst(),
    ...story.body(
      [0.4, chrome("promo", `${story.pick(["相关阅读：", "延伸阅读：", ""])}${story.headline()}`)],
      [0.75, story.pick([chrome("promo", story.teaser()), []])],
    ),
    ...chrome("tools", `【${story.pick(["纠错", "我要纠错", "内容有误？点此反馈"])}】`),
    ...chrome(
      "tags",
      `关键词：${story.pick(["民生", "渡口", "充电"])}`,
      story.pick(["社区", "法院"]),
    ),
    ...chrome(
      "related",
      story.pick(["热点新闻", "点击排行", "今日要闻"]),
      ...numbered(story.headlines(5)),
    ),
    ...chrome("comment", "网友评论", `${story.int(0, 300)}人参与`),
    ...story.repeat(story.int(0, 2), () =>
      chrome("comment", story.reader(), story.comment(), `顶（${story.int(0, 60)}）`),
    ),
    ...chrome("comment-form", "文明上网理性发言，请遵守评论服务协议", "发表评论"),
    ...chrome(
      "legal",
      "凡本网注明来源的作品，版权均属本网所有，未经授权不得转载、摘编。违反上述声明者，本网将追究其法律责任。",
    ),
    ...chrome(
      "footer",
      "关于我们",
      "联系方式",
      "广告服务",
      `违法和不良信息举报电话：000-${story.int(1000, 9999)}${story.int(1000, 9999)}`,
      `备案号 ${story.int(100000, 999999)}`,
    ),
  ],
};

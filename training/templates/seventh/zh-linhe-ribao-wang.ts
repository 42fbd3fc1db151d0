import { chrome, marked } from "../line.ts";
import type { Template } from "../template.ts";

/** Chinese city party paper: source line, type sizes, editor in brackets, dotted related list, licences. */
export const zhLinheRibaoWang: Template = {
  name: "zh-linhe-ribao-wang",
  language: "zh",
  layout: { newline: "\n", gap: "none", indent: "none", item: "· " },
  compose: (story) => [
    ...chrome(
      "menu",
      "首页",
      "要闻",
      "时政",
      "民生",
      "县区",
      "评论",
      "图片",
      "视频",
      "数字报",
      "客户端",
    ),
    ...chrome(
      "breadcrumb",
      `${story.pick(["当前位置：", "您的位置："])}临河日报网 > ${story.pick(["民生", "社会新闻"])} > 正文`,
    ),
    ...story.title(),
    ...story.date(
      ({ clock, dd, mm, year }) =>
        `${year}-${mm}-${dd} ${clock}${story.pick(["", `:${story.pick(["07", "38"])}`])}`,
    ),
    ...chrome("site-name", `来源：${story.pick(["临河日报", "临河日报客户端"])}`),
    ...story.byline((author) => story.pick([`作者：${author}`, `记者 ${author}`])),
    ...chrome("tools", "字号：大 中 小", "打印", "分享到：", "微信扫一扫"),
    ...story.standfirst(),
    ...story.body([
      0.6,
      chrome(
        "photo-credit",
        story.pick(["图为现场。 本报记者 高远 摄", "视频加载中...", "（资料图片）"]),
      ),
    ]),
    { text: `[责任编辑：${story.pick(["田歌", "李默"])}]`, label: "credit" },
    ...chrome("tools", "[打印本页]", "[关闭窗口]"),
    ...chrome("share", "分享让更多人看到"),
    ...chrome("related", "相关新闻", ...marked("·", story.headlines(4))),
    ...chrome("related", story.pick(["热点推荐", "24小时排行"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        `[${story.pick(["民生", "社会", "教育"])}] ${story.headline()} ${story.int(1, 9)}-${story.int(10, 28)}`,
      ),
    ),
    ...chrome(
      "legal",
      '凡注明"来源：临河日报网"的作品，转载时请写明出处；来自其他媒体的稿件只为传递信息，如有异议，请于三十日内与本网联系。',
    ),
    ...chrome(
      "tools",
      "书记信箱",
      "市长留言板",
      "政务公开",
      "辟谣平台",
      `违法和不良信息举报电话：0478-555${story.int(1000, 9999)}`,
    ),
    ...chrome(
      "footer",
      "关于我们",
      "广告服务",
      "招聘启事",
      `互联网新闻信息服务许可证 150${story.int(1000, 9999)}`,
      `蒙ICP备1200${story.int(1000, 9999)}号`,
      "主办：临河日报社",
    ),
  ],
};

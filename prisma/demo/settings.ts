/** What the demonstration says about itself. Every number and every body named here is made up, and says so. */
export const settings = {
  siteName: "比邻示例站",
  tagline: "家门口的事，说清楚",
  organisation: "云澜市融媒体中心（虚构）",
  contactEmail: "bianjibu@example.com",
  contactPhone: "000-0000-0000",
  contactAddress: "云澜市澄湖区示例路0号（虚构）",
  icpLicence: "ICP备案号：示例，未备案",
  policeLicence: "公网安备号：示例，未备案",
  newsLicence: "互联网新闻信息服务许可证：示例，未取得",
  demoBanner: "本站为演示。云澜市是虚构的城市，有关它的人、事、数字都不是真的；图片为绘制的插图。",
  rightsNotices: [
    { source: null, text: "本文为演示内容。转载须注明来源，不得改动标题和原意；图片为插图，不得当作新闻照片使用。" },
    { source: "比邻示例", text: "本文由比邻示例站编辑部写作，为演示内容。欢迎转载，请注明“来源：比邻示例”，并保留文中的更正说明。" },
    { source: "云澜日报（虚构）", text: "本文转载自云澜日报（虚构），标题与原文一致，内容未作改动。报社为虚构，链接指向示例网址。" },
    { source: "柳岸街道办事处（虚构）", text: "本文由柳岸街道办事处（虚构）供稿，编辑部核对了文中数字的口径和日期。引用请注明供稿单位为虚构。" },
  ],
  disclaimer:
    "比邻示例站用来演示社区报道的写法和栏目。云澜市及其区、街道、社区、单位和居民均属虚构，如与真实地名、机构相同，纯属巧合；关于真实地方的报道只依据已经公开的事实写成。本站内容不构成任何办事依据，请勿据此出行、缴费或报名。",
  specialNames: [{ name: "梧桐里", traditional: "梧桐里" }],
} satisfies { rightsNotices: { source: string | null; text: string }[] } & Record<string, unknown>;

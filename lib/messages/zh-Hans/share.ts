/** Passing a page on. */
export default {
  scan: "微信扫一扫",
  copy: "复制链接",
  copied: "链接已复制",
  native: "分享",
  title: "扫一扫，在手机上看",
  hint: "用微信扫一扫打开本页，再点右上角的菜单，就可以发给朋友或分享到朋友圈。",
  code: "本页网址的二维码",
  close: "关闭",
};

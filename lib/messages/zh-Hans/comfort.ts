/** What makes reading easier: pictures large, reading aloud, pages without a network. */
export default {
  aloud: {
    start: "朗读",
    pause: "暂停",
    resume: "继续朗读",
    slow: "慢速",
    stop: "停止",
    caption: "图片说明：",
    trouble: "这台设备没有可用的中文语音，无法朗读。",
  },
  photos: {
    title: "全部照片：{title}",
    heading: "全部照片",
    count: "共{count, number}张",
    back: "回到正文",
    enlarge: "看大图：{alt}",
    enlargeNameless: "看大图",
    position: "{position}/{count}",
    viewer: "看大图",
    close: "关闭",
    previous: "上一张",
    next: "下一张",
  },
  offline: {
    kept: "没有网络。这是 {time} 存下的版本，可能已有更新。",
    list: "看看还存了哪些",
    title: "现在没有网络",
    text: "下面是存在这台设备上的页面，可以照样打开。其他页面要等网络恢复以后再看。",
    listTitle: "存在这台设备上的页面",
    listNone: "这台设备上还没有存下页面。",
    listHint: "最近读过的三十页会自动存下，没有网络时也能看。",
  },
};

/** What makes reading easier: pictures large, reading aloud, pages without a network. */
export default {
  aloud: {
    start: "朗读",
    pause: "暂停",
    resume: "继续朗读",
    slow: "慢速",
    stop: "停止",
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
    title: "没有网络",
    text: "现在连不上网络，这一页也没有存下来。网络恢复以后，再打开一次就能看到。",
    listTitle: "存在这台设备上的",
    listNone: "这台设备上还没有存下页面。",
    listHint: "读过的最近三十来页会自动存下，没有网络时也能看。",
    again: "再试一次",
  },
};

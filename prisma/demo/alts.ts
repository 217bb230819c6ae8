import type { Scene } from "./structure.ts";

/** What each drawn scene shows, for those who cannot see it. */
export const alts: Record<Scene, string> = {
  "charging-posts": "居民在充电棚下给电动自行车插上充电插头，旁边两人说话",
  "lift-in-use": "楼道一层的电梯门开着，一位老人拉着购物小车走出来，一名大人和一个孩子站在楼梯旁",
  "old-estate-street": "雨后的老街积着水，行人撑伞走过，路旁停着一辆红色三轮车",
  "evening-council": "夜里，居民围坐长桌议事，三盏吊灯照着桌上的纸，窗外是对面楼的灯火",
  "health-check": "屋里一名医护人员与老人隔桌而坐，桌上放着仪器，几位居民在门边排队",
  "night-parking": "夜里的小区路两旁停满汽车，一名巡查人员打着手电走过",
  "service-station": "服务站屋里，一位居民在柜台前办事，身后有人等候",
  "bicycle-sheds": "蓝色车棚下停着一排电动自行车，一位居民推着红色的车走过",
  "lift-installation": "居民楼外竖着玻璃电梯井，吊车正吊起一块构件，两名工人在地面指挥",
  "volunteers": "几名穿红马甲的志愿者拿扫帚清扫落叶",
  "pipe-works": "路面挖开一条沟，工人在沟里安放蓝绿色的管子，旁边有挖掘机和路锥",
  "planting-day": "居民在空地上栽树，有人培土，有人扶着树苗，孩子提着水壶",
  "pocket-garden": "小公园里，两位老人坐在长椅上说话，一个孩子走过，旁边有木凉架",
  "riverside-walk": "水边步道上有人散步，一人扶栏望着水面",
  "courtyard-meeting": "居民在大树下围着一张桌子开会，身后是多层住宅",
  "round-table": "几个人围着圆桌开会，一位女士举手发言",
  "street-lamps": "傍晚的街上路灯都亮着，几位居民沿着树下的路走过",
  "elders-canteen": "食堂里老人围着桌子吃饭，后面是取餐的窗口",
  "reading-room": "书房里四面是书架，孩子和老人坐着看书",
  "neighbours-market": "街边搭着摊棚，挂着小彩旗，居民来往挑选",
  "children-storytelling": "一位老人坐在椅子上读图画书，孩子们在地上围坐",
  "mobile-desk": "旧楼门口摆着一张铺红布的桌子，穿红马甲的工作人员坐着，一位老人站在桌前",
};

import type { Person } from "@/lib/order/people";
import type { Settings } from "./settings";
import { firstSettings } from "./settings";

/** The password of every account of the demo company, which exists only on a loopback address. */
export const demoPassword = "countersign-demo";

type Cast = [name: string, latinName: string, department: Person["department"], title: string, head?: true];

const cast: Cast[] = [
  ["陳美玲", "Chen Meiling", "sales", "銷售經理", true],
  ["林志遠", "Lin Zhiyuan", "sales", "銷售專員"],
  ["王建國", "Wang Jianguo", "technical", "技術總監", true],
  ["李雅婷", "Li Yating", "technical", "工藝工程師"],
  ["張偉強", "Zhang Weiqiang", "production", "生產經理", true],
  ["黃淑芬", "Huang Shufen", "production", "生產計劃員"],
  ["劉靜怡", "Liu Jingyi", "quality", "質量經理", true],
  ["吳俊傑", "Wu Junjie", "quality", "檢驗工程師"],
  ["周明哲", "Zhou Mingzhe", "purchasing", "採購經理", true],
  ["徐佩珊", "Xu Peishan", "purchasing", "採購專員"],
  ["何嘉慧", "He Jiahui", "finance", "財務經理", true],
  ["郭子豪", "Guo Zihao", "finance", "成本會計"],
  ["趙文博", "Zhao Wenbo", "management", "總經理", true],
  ["孫秀蘭", "Sun Xiulan", "archive", "檔案管理員", true],
  ["馬國強", "Ma Guoqiang", "audit", "內部稽核員", true],
  ["許家豪", "Xu Jiahao", "admin", "系統管理員", true],
];

/** The sixteen of the demo company: two in each operating department, and general manager, archivist, auditor, admin. */
export const demoPeople: Person[] = cast.map(([name, latinName, department, title, head]) => {
  const id = latinName.toLowerCase().replace(" ", "-");
  return { id, name, latinName, mail: `${id.replace("-", ".")}@demo.example`, department, title, head: head ?? false };
});

/** The demo company's settings: a mainland maker that writes its documents in Traditional Chinese. */
export const demoSettings: Settings = {
  ...firstSettings,
  name: { "zh-Hant": "會簽示範製造有限公司", "zh-Hans": "会签示范制造有限公司", en: "Countersign Demo Manufacturing Co., Ltd." },
  address: { "zh-Hant": "江蘇省蘇州市示範路 1 號", "zh-Hans": "江苏省苏州市示范路 1 号", en: "1 Shifan Road, Suzhou, Jiangsu, China" },
  phone: "+86 512 0000 0000",
  mail: "orders@demo.example",
  calendar: { base: "CN", working: [], closed: [], version: 1 },
};

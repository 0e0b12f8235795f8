import { mondayToFriday } from "@/lib/calendar/working-days";
import type { Ground } from "@/lib/order/ground";
import type { Department, Person } from "@/lib/order/people";

function person(id: string, name: string, latinName: string, department: Department, title: string, head = false): Person {
  return { id, name, latinName, department, title, head, mail: `${id}@example.com` };
}

/** The people of the tests: two in each operating department, the general manager, archivist, auditor, admin. */
export const cast = {
  salesHead: person("sales-head", "陳美玲", "Chen Meiling", "sales", "銷售經理", true),
  sales: person("sales", "林志遠", "Lin Zhiyuan", "sales", "銷售專員"),
  technicalHead: person("technical-head", "王建國", "Wang Jianguo", "technical", "技術經理", true),
  technical: person("technical", "張偉", "Zhang Wei", "technical", "工程師"),
  productionHead: person("production-head", "李強", "Li Qiang", "production", "生產經理", true),
  production: person("production", "劉洋", "Liu Yang", "production", "計劃員"),
  qualityHead: person("quality-head", "趙敏", "Zhao Min", "quality", "質量經理", true),
  quality: person("quality", "孫麗", "Sun Li", "quality", "檢驗員"),
  purchasingHead: person("purchasing-head", "周濤", "Zhou Tao", "purchasing", "採購經理", true),
  purchasing: person("purchasing", "吳芳", "Wu Fang", "purchasing", "採購員"),
  financeHead: person("finance-head", "鄭潔", "Zheng Jie", "finance", "財務經理", true),
  finance: person("finance", "馮磊", "Feng Lei", "finance", "會計"),
  generalManager: person("general-manager", "黃大衛", "Huang Dawei", "management", "總經理", true),
  archivist: person("archivist", "何靜", "He Jing", "archive", "檔案管理員"),
  auditor: person("auditor", "羅文", "Luo Wen", "audit", "內部稽核員"),
  admin: person("admin", "高翔", "Gao Xiang", "admin", "系統管理員"),
} as const;

export const everyone: Person[] = Object.values(cast);

function daysEach(days: number) {
  return { technical: days, production: days, quality: days, purchasing: days, finance: days };
}

/** The ground that tests decide on: a Tuesday morning in Shanghai, three working days for each department. */
export function groundAt(now: string, changes: Partial<Ground> = {}): Ground {
  return {
    now,
    clock: { zone: "Asia/Shanghai", closingTime: "18:00", calendar: mondayToFriday },
    reviewDays: { normal: daysEach(3), urgent: daysEach(2), critical: daysEach(1) },
    changeDays: 3,
    headReview: false,
    people: everyone,
    ...changes,
  };
}

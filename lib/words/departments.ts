import { named, type Words } from "@/lib/form/words";
import type { Department } from "@/lib/order/people";

/** The departments, as pages, letters and papers name them. */
export const departmentWords: Record<Department, Words> = {
  sales: named("銷售部門", "Sales"),
  technical: named("技術部門", "Technical"),
  production: named("生產部門", "Production"),
  quality: named("質量部門", "Quality"),
  purchasing: named("採購部門", "Purchasing"),
  finance: named("財務部門", "Finance"),
  management: named("總經理", "General manager"),
  archive: named("檔案管理員", "Archivist"),
  audit: named("稽核員", "Auditor"),
  admin: named("系統管理員", "Administrator"),
};

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inLanguage, named } from "@/lib/form/words";

test("Simplified is said as on the mainland", () => {
  expect(named("請登入伺服器，選擇檔案並儲存", "x")["zh-Hans"]).toBe("请登录服务器，选择文件并保存");
  expect(named("郵件服務不接受金鑰、寄件地址或網路位址", "x")["zh-Hans"]).toBe("邮件服务不接受密钥、发件地址或网络地址");
  expect(named("「{name}」最多 {max} 個字元", "x")["zh-Hans"]).toBe("“{name}”最多 {max} 个字符");
});

test("an order's line, 項次, is 行 on the mainland", () => {
  expect(named("項次", "Line")["zh-Hans"]).toBe("行");
  expect(named("項次 2 單價", "x")["zh-Hans"]).toBe("第 2 行单价");
  expect(named("項次 {line} 已有交付，至少須有一個項次未交付", "x")["zh-Hans"]).toBe("第 {line} 行已有交付，至少须有一行未交付");
});

test("the policy's own terms are only written in other characters", () => {
  const terms = ["訂單執行總結", "檔案管理員", "技術資料與文件", "質量檢驗報告", "執行跟蹤臺賬"];
  expect(terms.map((term) => named(term, "x")["zh-Hans"])).toEqual(["订单执行总结", "档案管理员", "技术资料与文件", "质量检验报告", "执行跟踪台账"]);
});

test("data is said the same in every language", () => {
  expect(inLanguage("SP-200", "en")).toBe("SP-200");
  expect(inLanguage(named("是", "Yes"), "en")).toBe("Yes");
});

test("the glossary's Simplified is what the portal says", () => {
  const [, ...rows] = readFileSync("docs/glossary.md", "utf8").matchAll(/^\| [^|]+ \| (\p{Script=Han}[^|]*) \| ([^|]+) \|/gmu);
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.map(([, hant = ""]) => named(hant, "x")["zh-Hans"])).toEqual(rows.map(([, , hans]) => hans));
});

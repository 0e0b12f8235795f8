import { expect, test } from "vitest";
import { problemOf } from "@/lib/door/problem";
import { languages } from "@/lib/form/words";
import { Refusal } from "@/lib/order/refusal";

test("a refusal names departments in the reader's words", () => {
  const refusal = new Refusal("overruleNeedsReason", { departments: ["technical", "finance"] });
  expect(languages.map((language) => problemOf(refusal, language, "id").detail)).toEqual([
    "技術部門、財務部門的評審未通過；要通過訂單，主持人必須寫明理由。",
    "技术部门、财务部门的评审未通过；要通过订单，主持人必须写明理由。",
    "The review of Technical, Finance failed. To pass the order the chair has to give a reason.",
  ]);
});

test("several things in a refusal are set in a row as the language does it", () => {
  const refusal = new Refusal("gate.delivered", { missing: ["1", "2"] });
  expect(languages.map((language) => problemOf(refusal, language, "id").detail)).toEqual([
    "還不能關閉：項次 1、2 尚未全部交付；請生產部門交付並提交《訂單交付報告》。",
    "还不能关闭：第 1、2 行尚未全部交付；请生产部门交付并提交《订单交付报告》。",
    "Not yet to be closed: not fully delivered are lines 1, 2. Production delivers them and submits the delivery report.",
  ]);
});

test.each([
  ["noSuchQuestion", 404],
  ["noSuchSlot", 404],
  ["notSubmittedYet", 404],
  ["answeredAlready", 409],
  ["meetingCalledAlready", 409],
  ["generalManagerDecides", 403],
  ["onlyChairStrikes", 403],
] as const)("%s is answered with %i", (reason, status) => {
  expect(problemOf(new Refusal(reason), "en", "42").status).toBe(status);
});

test("a problem tells its reason by a stable name, its status and its id", () => {
  expect(problemOf(new Refusal("slotTaken", { name: "陳美玲" }), "en", "42")).toMatchObject({
    status: 409,
    reason: "slotTaken",
    id: "42",
    detail: "陳美玲 has signed here already.",
  });
  expect(problemOf(new Refusal("noSuchOrder"), "en", "42").status).toBe(404);
  expect(problemOf(new Refusal("outOfTurn"), "en", "42").status).toBe(422);
});

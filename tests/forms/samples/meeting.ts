import { reviewingDepartments } from "@/lib/order/people";
import type { Material, Sample } from "./material";

function milestones({ say, inDays }: Material) {
  return [
    { text: say("物料到齊", "Materials in"), department: "purchasing", date: inDays(12) },
    { text: say("首件確認", "First piece confirmed"), department: "quality", date: inDays(20) },
    { text: say("全部完工", "All finished"), department: "production", date: inDays(32) },
  ];
}

function decided(material: Material, passes: boolean) {
  const { say } = material;
  if (passes) return { decision: "passed", milestones: milestones(material) };
  return {
    decision: "again",
    again: ["technical"],
    improvements: say("與客戶確認公差後，技術部門重新評審。", "Technical reviews again once tolerances are settled with the customer."),
  };
}

export const minutes: Sample = (material, variant) => {
  const { say, someoneOf, context } = material;
  const recorder = context.author?.id ?? someoneOf("sales");
  const attendees = [...new Set([recorder, ...reviewingDepartments.map(someoneOf)])];
  const reports = reviewingDepartments.map((department) => ({
    department,
    problems: say("無重大問題", "Nothing serious"),
    solutions: say("按評審報告執行", "As in the report"),
  }));
  return {
    time: `${context.today}T14:30`,
    place: say("三樓會議室", "Meeting room, 3rd floor"),
    chair: someoneOf("production"),
    attendees,
    agenda: say("介紹訂單、各部門匯報、討論風險、作出結論", "Order, departments, risks, conclusion"),
    presented: say("客戶為長期合作夥伴，交期較緊。", "A customer of long standing; delivery is tight."),
    reports,
    risks: say("合金鋼價格上漲，建議提前備料。", "Alloy steel is getting dearer; buy early."),
    ...decided(material, variant === "pass"),
  };
};

export const resultNotice: Sample = ({ say }, variant) => ({
  conclusion:
    variant === "pass"
      ? {
          outcome: "pass",
          pass: {
            details: say("按雙方確認的訂單內容執行。", "The order stands as both sides confirmed it."),
            quality: say("按圖紙及 GB/T 307 標準驗收。", "Accepted by drawing and GB/T 307."),
            begins: say("本通知發出之日起開始執行。", "Execution begins on the day of this notice."),
          },
        }
      : {
          outcome: "fail",
          fail: {
            reason: say("現有產能無法滿足交期。", "Capacity does not meet the delivery date."),
            way: say("建議分兩批交付。", "Two part deliveries are suggested."),
          },
        },
});

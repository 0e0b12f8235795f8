import { deliveriesOf } from "@/lib/order/delivery";
import { findingAgainst, type Material, type Sample } from "./material";

export const deliveryReport: Sample = ({ say, context }) => ({
  deliveredOn: context.today,
  place: say("客戶浦東倉庫", "The customer’s warehouse in Pudong"),
  carrier: say("順豐物流 SF1234567", "SF Logistics SF1234567"),
  lines: context.order ? deliveriesOf(context.order).map(({ line, outstanding }) => ({ line, now: outstanding })) : [],
  situation: say("按時送達，客戶當場點收。", "Delivered on time and counted on the spot."),
  quality: say("包裝完好，無外觀缺陷。", "Packing intact, no visible defect."),
});

export const inspectionReport: Sample = (material, variant) => {
  const { say, context } = material;
  const verdict = variant === "pass" ? "pass" : "fail";
  return {
    inspectedOn: context.today,
    sampling: say("按 GB/T 2828.1 抽樣二十件", "20 pieces by GB/T 2828.1"),
    items: [
      { item: say("外觀", "Appearance"), standard: say("無劃傷", "No scratches"), method: say("目測", "By eye"), found: say("良好", "Good"), verdict: "pass" },
      { item: say("硬度", "Hardness"), standard: "≥ 58 HRC", method: say("洛氏硬度計", "Rockwell"), found: variant === "pass" ? "60 HRC" : "55 HRC", verdict },
    ],
    conclusion:
      variant === "pass"
        ? { outcome: "pass", pass: { notes: say("同意出貨。", "Released.") } }
        : { outcome: "fail", fail: findingAgainst(material, "production", say("硬度低於標準", "Hardness is below the standard")) },
  };
};

export const acceptance: Sample = (material, variant) => {
  const { say, context } = material;
  const summary = say("全部數量已交付並檢驗合格。", "Everything is delivered and inspected.");
  if (variant === "pass") return { summary, by: "link" };
  const paper = [{ sha256: "a".repeat(64), name: say("驗收單.pdf", "acceptance.pdf"), size: 48_213, type: "application/pdf" }];
  const finding = findingAgainst(material, "quality", say("兩件外觀劃傷", "Two pieces are scratched"));
  return { summary, by: "paper", signer: say("許雅婷", "Anna Weber"), acceptedOn: context.today, paper, conclusion: { outcome: "fail", fail: finding } };
};

export const executionSummary: Sample = ({ say }) => ({
  work: say("完成計劃、加工、裝配與交付。", "Planned, machined, assembled and delivered."),
  schedule: say("按里程碑完成，無逾期。", "Every milestone kept."),
  quality: say("一次交驗合格。", "Accepted at the first inspection."),
  problems: say("刀具短缺一次，已增購並設安全庫存。", "Tools ran short once; more were bought and a reserve set."),
  lessons: say("關鍵刀具須設最低庫存。", "Keep a minimum stock of key tools."),
  records: ["report", "plan", "log", "other"],
  otherRecords: say("工序流轉卡", "Route cards"),
  filed: "yes",
});

export const closureRequest: Sample = ({ say }) => ({
  statement: say("訂單按約定執行完畢，客戶已驗收。", "Carried out as agreed and accepted by the customer."),
  reason: say("各部門總結已完成，記錄已歸檔，申請關閉。", "Summaries are written and records filed; closure is requested."),
});

export function closurePart({ say, point }: Material, slotId: string) {
  if (slotId === "technical")
    return { point: point(), summary: say("熱處理變形一次，已修訂工藝卡。", "One distortion in heat treatment; the process sheet was revised.") };
  const notes = slotId === "finance" ? say("全部款項已收訖。", "All payments are in.") : say("合同均已履行完畢。", "All contracts are fulfilled.");
  return { point: point(), notes };
}

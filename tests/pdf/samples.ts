import type { Rendition, RenditionItem, Verdict } from "@/lib/form/rendition";
import { type Language, named } from "@/lib/form/words";
import type { Letterhead, PrintedDocument, PrintedSignature } from "@/lib/pdf/printed";

const verdictWords: Record<Verdict, ReturnType<typeof named>> = {
  met: named("符合", "Met"),
  metWithConditions: named("有條件符合", "Met with conditions"),
  notMet: named("不符合", "Not met"),
  notApplicable: named("不適用", "Not applicable"),
};

const file = (name: string, digit: string) => ({ sha256: digit.repeat(64), name, size: 184_320, type: "application/pdf" });

export const longChinese =
  "客戶要求鑄件內腔表面粗糙度不大於 Ra 3.2 µm，並在 −40 ℃ 至 120 ℃ 之間保持密封；現有模具在轉角處壁厚僅 2.8 mm，需要先做流動模擬（Moldflow），再決定是否增加冒口。「若模擬結果不佳」，則改用低壓鑄造工藝，由技術部門於三個工作日內提出方案，並通知生產、質量與採購部門；試製三件，每件均做 X 射線探傷，合格後方可批量生產。";

function point(id: string, hant: string, en: string, verdict: Verdict, remark = "", files = [] as ReturnType<typeof file>[]): RenditionItem {
  return { kind: "point", id, label: named(hant, en), verdict, verdictWords: verdictWords[verdict], remark, files };
}

/** A report with every kind of item, long texts and a nested conclusion. */
export const report: Rendition = {
  form: "technicalReport",
  version: 1,
  clause: "3.1",
  title: named("技術評審報告", "Technical review report"),
  sections: [
    {
      title: named("訂單資料", "Order"),
      items: [
        { kind: "answer", label: named("客戶", "Customer"), value: "Vins et alcools Chevalier & Fils <Reims>" },
        { kind: "answer", label: named("產品", "Product"), value: "鋁合金泵體 AP-2207" },
        { kind: "answer", label: named("交貨日期", "Delivery date"), value: "2026-12-28" },
        { kind: "answer", label: named("是否新產品", "New product"), value: named("是", "Yes") },
        { kind: "answer", label: named("緊急程度", "Urgency"), value: named("一般", "Normal") },
        { kind: "answer", label: named("技術與質量要求", "Technical and quality demands"), value: longChinese, long: true },
      ],
    },
    {
      title: named("評審要點", "Review points"),
      items: [
        point(
          "3.1a",
          "規格與性能明確，符合公司標準與客戶要求",
          "Specifications and performance clear, within company standards and the customer's demands",
          "met",
        ),
        point("3.1b", "現有能力足夠，或需要改進、研發投入", "Present ability enough, or improvement / R&D investment", "metWithConditions", longChinese, [
          file("流動模擬報告 Moldflow-2026-11.pdf", "a"),
          file("photo-of-the-pump-body-from-the-left_side-0001.jpg", "b"),
        ]),
        point(
          "3.1c",
          "新技術或新工藝可行，需要培訓或外部支援",
          "New technology or process feasible, training or outside support",
          "notMet",
          "設備尚未驗收，「低壓鑄造機」預計 12 月 5 日到廠。",
        ),
        point("1.3f", "新產品：技術方案", "New product: technical proposal", "notApplicable", "沿用既有型號。"),
      ],
    },
    {
      title: named("支援措施", "Support measures"),
      items: [
        {
          kind: "table",
          label: named("技術支援計劃", "Technical support plan"),
          columns: [
            { label: named("措施", "Measure"), align: "start", width: 40 },
            { label: named("負責人", "Owner"), align: "start", width: 14 },
            { label: named("完成日期", "Due"), align: "start", width: 16 },
            { label: named("費用 (CNY)", "Cost (CNY)"), align: "end", width: 18 },
          ],
          rows: [
            ["流動模擬與冒口設計，按客戶圖紙 REV-C 版本重新計算收縮率並提交評審", "李雅婷", "2026-11-30", "12,500.00"],
            ["試製三件並做 X 射線探傷", "王建國 Wang Jianguo", "2026-12-08", "38,000.50"],
          ],
          totals: ["合計", "", "", "50,500.50"],
        },
        { kind: "files", label: named("附圖", "Drawings"), files: [file("AP-2207-REV-C.pdf", "c")] },
      ],
    },
    {
      title: named("結論", "Conclusion"),
      items: [
        {
          kind: "conclusion",
          label: named("評審結論", "Conclusion"),
          outcome: "pass",
          outcomeWords: named("通過", "Pass"),
          items: [{ kind: "answer", label: named("技術支援措施與注意事項", "Support measures and notes"), value: longChinese, long: true }],
        },
      ],
    },
  ],
};

/** A table of many rows with long cells beside each other. */
export function longTable(rows: number): Rendition {
  const texts = ["鋁錠 ADC12（含再生料不超過百分之三十，附材質證明）", "Aluminium ingot ADC12, at most 30 % recycled, with mill certificate", "密封圈"];
  return {
    form: "purchasingReport",
    version: 2,
    clause: "3.4",
    title: named("採購評審報告", "Purchasing review report"),
    sections: [
      {
        title: named("採購合同", "Purchase contracts"),
        items: [
          {
            kind: "table",
            label: named("需簽訂並跟進的合同", "Contracts to sign and follow"),
            columns: [
              { label: named("物料", "Material"), align: "start", width: 34 },
              { label: named("供應商", "Supplier"), align: "start", width: 26 },
              { label: named("數量", "Quantity"), align: "end", width: 13 },
              { label: named("單價", "Price"), align: "end", width: 15 },
              { label: named("到貨日期", "Arrival"), align: "start", width: 16 },
            ],
            rows: Array.from({ length: rows }, (_, index) => [
              `${index + 1}. ${texts[index % 3]}`,
              index % 2 ? "蘇州示範金屬材料有限公司（相城區分廠）" : "Northwind Metals Ltd.",
              `${(index + 1) * 25}`,
              `${(index * 37 + 11).toLocaleString("en")}.50`,
              "2026-12-01",
            ]),
            totals: ["合計", "", "", "1,234,567.50", ""],
          },
        ],
      },
    ],
  };
}

/** A wave of a signature on a pad of 600 by 200. */
export const strokes = [
  Array.from({ length: 60 }, (_, index) => [90 + index * 7, Math.round(100 + 55 * Math.sin(index / 4) * Math.cos(index / 17))]).flat(),
  Array.from({ length: 30 }, (_, index) => [220 + index * 3, Math.round(40 + index * 4 + 10 * Math.sin(index))]).flat(),
  [430, 60],
];

export function signature(name: string, latinName: string, over: Partial<Extract<PrintedSignature, { state: "signed" }>> = {}): PrintedSignature {
  return {
    state: "signed",
    meaning: "prepared",
    signer: { name, latinName, department: "technical", title: "工藝工程師", company: "" },
    mark: { how: "drawn", box: [600, 200], strokes },
    remark: "",
    reservation: false,
    at: "2026-11-24T06:03:22.123Z",
    offset: "+08:00",
    zone: "Asia/Shanghai",
    proof: "password",
    rendition: null,
    ...over,
  };
}

export const company: Letterhead = {
  name: { "zh-Hant": "會簽示範製造有限公司", "zh-Hans": "会签示范制造有限公司", en: "Countersign Demo Manufacturing Co., Ltd." },
  address: { "zh-Hant": "江蘇省蘇州市示範路 1 號", "zh-Hans": "江苏省苏州市示范路 1 号", en: "1 Shifan Road, Suzhou, Jiangsu, China" },
  phone: "+86 512 0000 0000",
  mail: "orders@demo.example",
};

export function printed(rendition: Rendition, over: Partial<PrintedDocument> = {}, language: Language = "zh-Hant"): PrintedDocument {
  return {
    language,
    company,
    no: "10248",
    documentId: `${rendition.form}.technical.1`,
    form: "technicalReport",
    formVersion: rendition.version,
    department: "technical",
    round: 1,
    version: 1,
    rendition,
    signatures: [
      signature("李雅婷", "Li Yating"),
      signature("王建國", "Wang Jianguo", { meaning: "reviewed", mark: { how: "typed", text: "王建國" }, remark: "同意，請注意交期。" }),
    ],
    time: null,
    standing: "final",
    standingReason: "",
    files: [file("流動模擬報告 Moldflow-2026-11.pdf", "a"), file("photo-of-the-pump-body-from-the-left_side-0001.jpg", "b"), file("AP-2207-REV-C.pdf", "c")],
    hashes: { content: "0123456789abcdef".repeat(4), rendition: "fedcba9876543210".repeat(4) },
    at: "2026-11-24T06:05:01.000Z",
    offset: "+08:00",
    zone: "Asia/Shanghai",
    ...over,
  };
}

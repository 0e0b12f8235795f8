import { failing, type Material, type Sample } from "./material";

/** Points of a report, of which the first has a condition when it passes, and is not met when it does not. */
function points({ say, point }: Material, names: string[], passes: boolean) {
  const first = passes
    ? point("metWithConditions", say("須按本報告所列措施執行", "On the measures of this report"))
    : point("notMet", say("目前條件不足", "Not given at present"));
  return Object.fromEntries(names.map((name, at) => [name, at === 0 ? first : point()]));
}

export const technicalReport: Sample = (material, variant) => {
  const { say, context } = material;
  const support = say(
    "提供加工工藝卡，首件由工程師到場指導；注意熱處理變形量。",
    "Process sheets are provided and an engineer attends the first piece; mind distortion in heat treatment.",
  );
  return {
    ...points(material, ["a", "b", "c"], variant === "pass"),
    ...(context.order?.terms.newProduct && {
      proposal: say("採用現有平臺擴展，經試製驗證可行。", "An extension of the present platform, proven by a prototype."),
    }),
    conclusion:
      variant === "pass"
        ? { outcome: "pass", pass: { support } }
        : failing(
            material,
            "technical",
            say("圖紙公差標註不完整", "Tolerances on the drawing are incomplete"),
            say("與客戶確認公差後重新評估", "Confirm tolerances with the customer, then assess again"),
          ),
  };
};

function steps({ say, inDays, nameOf }: Material) {
  const owner = nameOf("production");
  return [
    { step: say("下料", "Cutting"), quantity: 120, start: inDays(5), end: inDays(8), owner, hours: 36, labourCost: 216_000, depreciationCost: 54_000 },
    {
      step: say("機加工", "Machining"),
      quantity: 120,
      start: inDays(9),
      end: inDays(24),
      owner,
      hours: 180.5,
      labourCost: 1_083_000,
      depreciationCost: 361_000,
    },
    { step: say("裝配", "Assembly"), quantity: 120, start: inDays(25), end: inDays(30), owner, hours: 60, labourCost: 360_000, depreciationCost: 72_000 },
  ];
}

export const productionReport: Sample = (material, variant) => {
  const { say } = material;
  return {
    ...points(material, ["a", "b", "c", "d"], variant === "pass"),
    conclusion:
      variant === "pass"
        ? { outcome: "pass", pass: { schedule: steps(material), notes: say("每週二回報進度", "Progress is reported each Tuesday") } }
        : failing(
            material,
            "production",
            say("臥式加工中心排程已滿", "The horizontal machining centre is fully booked"),
            say("第二班開機，或外協一道工序", "Run a second shift, or have one step done outside"),
          ),
  };
};

function inspections({ say }: Material) {
  return [
    {
      item: say("外觀", "Appearance"),
      standard: "GB/T 2828.1",
      method: say("目測", "By eye"),
      frequency: say("全數", "All"),
      step: say("裝配", "Assembly"),
      days: 1,
    },
    {
      item: say("尺寸", "Dimensions"),
      standard: say("圖紙公差", "Drawing"),
      method: say("三坐標量測", "CMM"),
      frequency: say("每批五件", "5 a batch"),
      step: say("機加工", "Machining"),
      days: 2.5,
    },
  ];
}

export const qualityReport: Sample = (material, variant) => {
  const { say } = material;
  return {
    ...points(material, ["a", "b", "c"], variant === "pass"),
    conclusion:
      variant === "pass"
        ? { outcome: "pass", pass: { plan: inspections(material) } }
        : failing(
            material,
            "quality",
            say("客戶驗收準則未定", "The customer’s acceptance criteria are open"),
            say("補充驗收準則並增加抽檢頻次", "Add the criteria and sample more often"),
          ),
  };
};

function contracts({ say, inDays }: Material) {
  return [
    {
      material: say("合金鋼棒", "Alloy steel bar"),
      supplier: say("寶鋼貿易", "Baosteel Trading"),
      quantity: 2.4,
      unit: say("噸", "t"),
      unitPrice: 680_000,
      arrival: inDays(6),
      contractNo: "PO-2026-118",
    },
    {
      material: say("密封圈", "Seal ring"),
      supplier: say("華密封件", "Hua Seals"),
      quantity: 240,
      unit: say("件", "pcs"),
      unitPrice: 1_250,
      arrival: inDays(12),
    },
  ];
}

export const purchasingReport: Sample = (material, variant) => {
  const { say } = material;
  return {
    ...points(material, ["a", "b", "c", "d"], variant === "pass"),
    conclusion:
      variant === "pass"
        ? { outcome: "pass", pass: { contracts: contracts(material) } }
        : failing(
            material,
            "purchasing",
            say("主要供應商交期過長", "The main supplier’s lead time is too long"),
            say("洽談備選供應商", "Negotiate with a second supplier"),
          ),
  };
};

export const financeReport: Sample = (material, variant) => {
  const { say } = material;
  return {
    material: 1_932_000,
    labour: 1_659_000,
    depreciation: 487_000,
    indirectBy: "amount",
    administration: 530_000,
    selling: 210_000,
    collectionDays: 30,
    ...points(material, ["a", "b", "c", "d"], variant === "pass"),
    conclusion:
      variant === "pass"
        ? { outcome: "pass", pass: { support: say("按節點開票，跟蹤回款。", "Invoice by milestone and follow the payments.") } }
        : failing(
            material,
            "finance",
            say("利潤率低於目標", "The margin is below target"),
            say("降低外協成本，要求預付三成", "Cut outside costs and ask for 30 % in advance"),
          ),
  };
};

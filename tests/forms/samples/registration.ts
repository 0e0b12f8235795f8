import type { Sample } from "./material";

export const registration: Sample = ({ say, inDays, point, context }, variant) => ({
  customerName: say("永固工業股份有限公司", "Everhold Industries Ltd"),
  contact: say("許雅婷", "Anna Weber"),
  mail: "anna.weber@example.com",
  phone: "+86 21 5555 0100",
  customerLanguage: context.settings.documentLanguage,
  address: say("上海市浦東新區張江路 88 號", "88 Zhangjiang Road, Pudong, Shanghai"),
  customerOrderNo: "PO-2026-118",
  kind: "product",
  orderDate: context.today,
  deliveryDate: inDays(50),
  urgency: "urgent",
  newProduct: "no",
  currency: "CNY",
  lines: [
    { product: say("精密軸承座", "Precision bearing housing"), specification: "SP-200", quantity: 120, unit: say("件", "pcs"), unitPrice: 85_000, discount: 0 },
    { product: say("現場安裝服務", "Installation on site"), quantity: 3.5, unit: say("人日", "days"), unitPrice: 120_000, discount: 5 },
  ],
  paymentTerms: say("交貨後三十天內電匯付清", "By transfer within thirty days of delivery"),
  paymentDays: 30,
  demands: say("表面硬度不低於 58 HRC，隨貨附材質證明", "Surface hardness of at least 58 HRC, with material certificates"),
  a: point(),
  b: point("metWithConditions", say("須於月底前確認圖紙", "Drawings must be confirmed by the end of the month")),
  c: point(),
  d: point("notApplicable", say("首次合作，已收訂金", "First order; a deposit has been received")),
  conclusion:
    variant === "pass"
      ? { outcome: "pass", pass: { notes: say("客戶要求首件先行確認", "The customer wants to confirm the first piece") } }
      : { outcome: "fail", fail: { way: "returned", reason: say("付款條件未談妥", "Payment terms are not settled") } },
});

import { named } from "@/lib/form/words";

/** The official names of the policy's forms, by form id: forms, letters, pages and PDFs all say these. */
export const formTitles = {
  registration: named("訂單登記與初步審核表", "Order registration and preliminary review"),
  technicalReport: named("技術評審報告", "Technical review report"),
  productionReport: named("生產評審報告", "Production review report"),
  qualityReport: named("質量評審報告", "Quality review report"),
  purchasingReport: named("採購評審報告", "Purchasing review report"),
  financeReport: named("財務評審報告", "Finance review report"),
  minutes: named("訂單評審會議紀要", "Minutes of the order review meeting"),
  resultNotice: named("訂單評審結果通知書", "Result notice of the order review"),
  executionCheck: named("訂單執行檢查記錄", "Execution check record"),
  correctiveActionRequest: named("整改通知", "Corrective action request"),
  changeRequest: named("訂單變更申請表", "Order change request"),
  changeReview: named("訂單變更評審報告", "Change review report"),
  deliveryReport: named("訂單交付報告", "Delivery report"),
  inspectionReport: named("質量檢驗報告", "Quality inspection report"),
  acceptance: named("客戶驗收單", "Customer acceptance"),
  executionSummary: named("訂單執行總結", "Execution summary"),
  closureRequest: named("訂單關閉申請表", "Order closure request"),
};

import { named } from "@/lib/form/words";

/** Everything that the official PDFs say beside what a form itself says. */
export const pdfWords = {
  formNumber: named("表單編號", "Form No."),
  documentNumber: named("文件編號", "Document No."),
  orderNumber: named("訂單編號", "Order No."),
  clause: named("制度條款 {clause}", "Policy clause {clause}"),
  department: named("編製部門", "Department"),
  roundValue: named("第 {round} 輪", "Round {round}"),
  version: named("版本", "Version"),
  versionValue: named("第 {version} 版", "Version {version}"),
  formVersion: named("表單第 {version} 版", "form version {version}"),
  date: named("文件時間", "Dated"),
  page: named("第 {page} 頁，共 {pages} 頁", "Page {page} of {pages}"),
  order: named("訂單 {no}", "Order {no}"),
  pointNumber: named("編號", "No."),
  point: named("評審要點", "Review point"),
  pass: named("通過", "Passed"),
  fail: named("不通過", "Not passed"),
  noRows: named("無記錄", "No entries"),
  signatures: named("簽署", "Signatures"),
  attachments: named("附件清單", "Attachments"),
  documentId: named("文件識別碼", "Document id"),
  contentHash: named("內容雜湊值", "Content hash"),
  renditionHash: named("呈現雜湊值", "Rendition hash"),
  integrityNote: named(
    "本文件由簽署記錄產生，記錄以雜湊鏈與數位簽章保護；本檔案另有數位封章，任何更動皆可查出。",
    "Made from the signing record, which a chain of hashes and digital seals protects. This file carries a digital seal of its own: any change shows.",
  ),
  unsealedNote: named("本檔案未經數位封章，不得作為正式文件使用。", "This file carries no digital seal and must not be used as an official document."),
  reservation: named("附保留意見", "With reservation"),
  struck: named("缺席劃除", "Struck"),
  struckBy: named("由 {name} 劃除", "Struck by {name}"),
  reason: named("原因", "Reason"),
  waiting: named("待簽署", "Not yet signed"),
  customer: named("客戶", "Customer"),
  proof: {
    password: named("已以密碼再次驗證身分", "Identity proved again by password"),
    code: named("已以郵件驗證碼驗證身分", "Identity proved by mailed code"),
  },
  standing: {
    draft: named("草稿", "DRAFT"),
    void: named("作廢", "VOID"),
    reading: named("閱覽本", "READING COPY"),
  },
  standingLine: {
    draft: named("草稿：尚未完成簽署，不具效力，未經封章", "Draft: not completely signed, without effect, not sealed"),
    void: named(
      "作廢：此版本已退回、撤回或被拒絕，不具效力，未經封章",
      "Void: this version was returned, withdrawn or declined, is without effect, not sealed",
    ),
    reading: named(
      "閱覽本：僅供閱覽，可能略去讀者無權閱覽的內容，並非正式文件，未經封章",
      "Reading copy: for reading only, may leave out what its reader may not see; not the official document, not sealed",
    ),
  },
};

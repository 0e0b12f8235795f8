import { named } from "@/lib/form/words";

/** Of writing, signing, returning and giving up a document. */
export const documentRefusals = {
  onlyMinutesReserved: named(
    "只有會議紀要可以保留意見簽署；其他文件如不同意，請退回並說明理由。",
    "Only minutes are signed with reservation. If you do not agree with another document, return it with your reason.",
  ),
  noSuchDocument: named("找不到這份文件，請回到訂單頁面查看。", "There is no such document. Please look on the order’s page."),
  noSuchVersion: named("這份文件沒有第 {version} 版，請查看最新版本。", "The document has no version {version}. Please look at the latest."),
  notSubmittedYet: named(
    "這份文件尚未提交，還沒有可下載的內容；提交後請再試。",
    "The document has not been submitted yet, so there is nothing to download. Please come back once it is.",
  ),
  noSuchSlot: named("這份文件沒有這個簽署欄，請重新整理頁面。", "The document has no such place to sign. Please reload the page."),
  notYourDepartment: named("這由{department}負責；如需變動，請與該部門聯絡。", "This is for {department} to do. Please get in touch with them."),
  submittedAlready: named(
    "這份文件已提交。要修改，請先撤回或由簽署人退回。",
    "The document is submitted already. To change it, withdraw it or have a signatory return it.",
  ),
  changedSinceShown: named(
    "內容在您閱讀之後已有變動，請重新閱讀再簽署。",
    "The content has changed since it was shown to you. Please read it again before you sign.",
  ),
  termsChangedMeanwhile: named(
    "訂單條款在您打開這一頁之後有變動，因此沒有提交。請重新載入頁面，依新條款核對後再提交；您填寫的內容都保留在草稿中。",
    "The order’s terms have changed since you opened this page, so nothing was submitted. Please reload the page, check your answers against the new terms and submit again; all that you filled in is kept in the draft.",
  ),
  keptSignatureChanged: named(
    "這不是您目前儲存的簽名，請重新載入頁面後再簽署，或改為手寫、輸入姓名。",
    "This is not the signature that you keep now. Please reload the page and sign again, or draw or type your signature.",
  ),
  draftChanged: named("這份草稿已由他人另存，請比較兩份內容後再決定。", "Somebody else has saved this draft. Please compare the two and decide."),
  notYourSlot: named("這個簽署欄由其他人簽署，不是您的。", "Somebody else signs here, not you."),
  slotTaken: named("這個簽署欄已由 {name} 簽署。", "{name} has signed here already."),
  signedAlready: named("您已簽署這份文件；每人只能簽一次。", "You have signed this document already; each person signs once."),
  slotAsksAnswers: named("簽署前請先填寫您的部分。", "Please fill in your part before you sign."),
  outOfTurn: named("還沒輪到您簽署：須先由前面的人簽署。", "It is not your turn yet: others sign before you."),
  versionVoid: named("第 {version} 版已作廢，請查看最新版本。", "Version {version} is void. Please look at the latest."),
  versionReplaced: named("第 {version} 版已被新版本取代，請查看最新版本。", "Version {version} has been replaced by a newer one. Please look at the latest."),
  completedAlready: named("這份文件已完成，不能再簽署、退回或撤回。", "The document is complete: it takes no further signature, return or withdrawal."),
  notCompleted: named("這份文件尚未完成，須先由所有簽署人簽署。", "The document is not complete: every signatory signs first."),
  sealedAlready: named("這份文件已封存。", "The document is sealed already."),
  documentDropped: named("這份文件已放棄；如有需要，請開立新的一份。", "The document was discarded. If it is needed after all, begin another."),
  cannotBeDropped: named("這種文件不能放棄。", "A document of this kind cannot be discarded."),
  notYoursToReturn: named("只有現在輪到簽署的人可以退回。", "Only somebody whose signature is wanted now may return it."),
  onlyAuthorWithdraws: named("只有編製人 {name} 可以撤回。", "Only its author, {name}, may withdraw it."),
  onlyMinutesStrike: named("只有會議紀要可以免除出席者簽署。", "Only in minutes may an attendee be excused from signing."),
  onlyChairStrikes: named("只有會議主持人可以免除出席者簽署。", "Only the chair may excuse an attendee from signing."),
  chairSigns: named("主持人本人必須簽署；可免除其他出席者。", "The chair has to sign in person; other attendees can be excused."),
};

import { named, type Words } from "@/lib/form/words";
import type { FaultKind } from "@/lib/ledger/fault";

/** What each fault means to whoever asked for the verification. `{where}` is a stream, a line or a file, `{seq}` an entry's number. */
export const faultWords: Record<FaultKind, Words> = {
  entryUnreadable: named("{where}:第 {seq} 條記錄無法讀取", "{where}: entry {seq} cannot be read"),
  gap: named("{where}:第 {seq} 條記錄之前有缺漏", "{where}: something is missing before entry {seq}"),
  foreignStream: named("{where}:第 {seq} 條記錄屬於另一訂單", "{where}: entry {seq} belongs elsewhere"),
  wrongInstant: named("{where}:第 {seq} 條記錄的時間無效", "{where}: entry {seq} has no valid time"),
  timeRunsBack: named("{where}:第 {seq} 條記錄早於前一條", "{where}: entry {seq} is earlier than the one before it"),
  keyTwice: named("{where}:第 {seq} 條記錄重複了先前的請求", "{where}: entry {seq} repeats the key of an earlier one"),
  brokenLink: named("{where}:第 {seq} 條記錄與前一條不相連", "{where}: entry {seq} is not linked to the one before it"),
  bodyAltered: named("{where}:第 {seq} 條記錄的內容被改動", "{where}: what entry {seq} says was altered"),
  bodyWithoutSalt: named("{where}:第 {seq} 條記錄被部分刪除", "{where}: entry {seq} was erased in part"),
  entryAltered: named("{where}:第 {seq} 條記錄被改動", "{where}: entry {seq} was altered"),
  sealDoesNotHold: named("{where}:第 {seq} 條記錄的封印無效", "{where}: the seal of entry {seq} does not hold"),
  checkpointUnreadable: named("檢查點第 {where} 行無法讀取", "Checkpoint line {where} cannot be read"),
  checkpointAltered: named("檢查點第 {where} 行被改動", "Checkpoint line {where} was altered"),
  checkpointChainBroken: named("檢查點第 {where} 行與前一行不相連", "Checkpoint line {where} is not linked to the one before it"),
  checkpointRunsBack: named("檢查點第 {where} 行倒退", "Checkpoint line {where} goes back"),
  cutTail: named("{where}:第 {seq} 條及其後的記錄被刪去", "{where}: entry {seq} and what followed it were cut off"),
  streamMissing: named("{where}:整個訂單不見了", "{where}: the whole of it is missing"),
  headDiffers: named("{where}:第 {seq} 條記錄與檢查點不符", "{where}: entry {seq} is not the one of the checkpoint"),
  readDocumentDiffers: named(
    "{where}:顯示的狀態與記錄不符(npm run rebuild 可重建)",
    "{where}: what is shown is not what the entries say (npm run rebuild makes it again)",
  ),
  fileMissing: named("{where}:第 {seq} 條記錄所指的文件不見了", "{where}: the file of entry {seq} is missing"),
  fileAltered: named("{where}:第 {seq} 條記錄所指的文件被改動", "{where}: the file of entry {seq} was altered"),
  notSealed: named("{where} 已完成而沒有封存文件", "{where} is completed and has no sealed file"),
  packetUnreadable: named("這不是一個完整的案卷包,或已被另行打包", "This is not a whole packet, or it was packed again by another program"),
  packetFileUnlisted: named("案卷包內的 {where} 不在清單上", "{where} is in the packet and not on its list"),
  packetFileMissing: named("清單上的 {where} 不在案卷包內", "{where} is on the packet's list and not in it"),
  packetFileAltered: named("案卷包內的 {where} 被改動", "{where} in the packet was altered"),
  manifestAltered: named("案卷包的清單被改動", "The packet's list was altered"),
  entriesUnreadable: named("案卷包內 entries.jsonl 第 {where} 行無法讀取", "Line {where} of the packet's entries.jsonl cannot be read"),
  keysUnreadable: named("案卷包的公鑰無法讀取", "The packet's public keys cannot be read"),
  headNotListed: named("案卷包的記錄不是清單所說的那些", "The packet's entries are not those that its list names"),
  documentNotInLedger: named("{where} 沒有對應的封存記錄", "No entry of the ledger sealed {where}"),
  wrongKey: named("案卷包不是以所給的密鑰 {where} 封存", "The packet was not sealed with the key {where}"),
};

export const ledgerWords = {
  intact: named("完整無改動", "Intact"),
  altered: named("已被改動", "Altered"),
};

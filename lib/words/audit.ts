import { named } from "@/lib/form/words";

/** The auditor's page beside the result of a check: keys, how to check a packet alone, who came in. */
export const auditWords = {
  keys: named("公鑰指紋", "Fingerprints of the public keys"),
  keysSays: named(
    "每一筆記錄都以這些密鑰加封。核對檔案包時，請比對檔案包內 public-keys.json 的指紋（SHA-256）是否與此相同。",
    "Every entry is sealed with one of these. When you check a packet, compare the fingerprint (SHA-256) that its key file names with the one here.",
  ),
  present: named("現用", "In use"),
  former: named("先前使用", "Earlier"),
  alone: named("獨立核對檔案包", "Checking a packet alone"),
  aloneSays: named(
    "檔案包不需要這個系統也能核對：雜湊、鏈、封印與檢查點都在裡面。在任何一台裝有本程式的電腦上執行：",
    "A packet is checked without this portal: hashes, chain, seals and checkpoints are all inside. On any computer that has the program:",
  ),
  aloneResult: named(
    "結果為「Intact」（完整無改動），或逐項說明哪裡被改動。不附 --key 只能說明檔案包前後一致，不能說明由誰封存；由先前的密鑰封存的檔案包，請改用該密鑰的指紋。",
    "The answer is “Intact”, or what was altered, one by one. Without --key it can only say that the packet is consistent in itself, not who sealed it; for a packet sealed with an earlier key give that key's fingerprint.",
  ),
  changes: named("人員與設定的變更", "Changes of people and settings"),
  changesSays: named("最近 {count} 筆，出自記錄鏈。", "The latest {count}, from the ledger."),
  noChanges: named("尚無變更", "No changes yet"),
  changedWhat: named("變更內容", "What was changed"),
  system: named("系統", "The portal"),
  changed: {
    founded: named("建立公司", "The company was founded"),
    added: named("新增人員：{name}", "Added: {name}"),
    left: named("離職：{name}", "Left: {name}"),
    changed: named("修改{name}的資料", "Changed the details of {name}"),
    settings: named("修改設定", "Changed the settings"),
  },
  visits: named("登入與下載記錄", "Sign-ins and downloads"),
  visitsSays: named("最近 {count} 筆；不屬於記錄鏈，只供查閱。", "The latest {count}. They are no part of the ledger and are kept to be looked up."),
  noVisits: named("尚無記錄", "Nothing yet"),
  at: named("時間", "Time"),
  who: named("人員", "Who"),
  what: named("事項", "What"),
  about: named("對象", "About"),
  address: named("網路位址", "Network address"),
  customer: named("客戶", "Customer"),
  unknown: named("不明", "Unknown"),
  kind: {
    signIn: named("登入或再次驗證", "Signed in or confirmed identity"),
    opened: named("打開會議紀要", "Opened the minutes"),
    signInRefused: named("密碼不符", "Wrong password"),
    packet: named("下載檔案包", "Downloaded a packet"),
    letterAgain: named("再次寄出信件", "Had a letter posted again"),
    "linkCode:right": named("驗證碼正確", "Right code"),
    "linkCode:wrong": named("驗證碼錯誤", "Wrong code"),
    "linkCode:spent": named("驗證碼已失效", "Code no longer good"),
    other: named("其他", "Other"),
  },
};

/** What the archive asks beside what the list of orders asks. */
export const archiveWords = {
  from: named("訂單日期自", "Ordered from"),
  to: named("至", "to"),
};

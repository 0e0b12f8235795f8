/** What can be wrong with a ledger, a checkpoint file or a packet. lib/words/ledger.ts has the sentence of each. */
export const faultKinds = [
  "gap",
  "foreignStream",
  "entryUnreadable",
  "wrongInstant",
  "timeRunsBack",
  "keyTwice",
  "brokenLink",
  "bodyAltered",
  "bodyWithoutSalt",
  "entryAltered",
  "sealDoesNotHold",
  "checkpointUnreadable",
  "checkpointAltered",
  "checkpointChainBroken",
  "checkpointRunsBack",
  "cutTail",
  "streamMissing",
  "headDiffers",
  "readDocumentDiffers",
  "fileMissing",
  "fileAltered",
  "notSealed",
  "packetUnreadable",
  "packetFileUnlisted",
  "packetFileMissing",
  "packetFileAltered",
  "manifestAltered",
  "entriesUnreadable",
  "keysUnreadable",
  "headNotListed",
  "documentNotInLedger",
  "wrongKey",
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One thing that is wrong, and where: `where` is a stream, a line or a file's name, `seq` the entry's number. */
export type Fault = { kind: FaultKind; where: string; seq?: number };

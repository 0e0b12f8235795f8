/** The servers the portal can keep its data in, in the order in which they are tried. */
export const databaseKinds = ["given", "mongod", "memory-server", "secantus"] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

export const kindNames: Record<DatabaseKind, string> = {
  given: "the MongoDB of MONGODB_URI",
  mongod: "the mongod on this machine",
  "memory-server": "a downloaded MongoDB (mongodb-memory-server)",
  secantus: "SecantusDB (Python)",
};

/** A database that answers. `embedded` is one that this process started and must stop. */
export type OpenDatabase = { kind: DatabaseKind; uri: string; embedded: boolean; stop: () => Promise<void> };

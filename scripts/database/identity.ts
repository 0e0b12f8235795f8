import { Complaint } from "../processes";
import { idOfDatabase } from "./database-id";
import { type DatabaseKind, kindNames } from "./kinds";
import { keepRecord, recordIn } from "./record";

/**
 * Refuses another database than the one that a data folder belongs to: it would show an empty portal, or another's. A folder that names
 * none yet takes this one for its own.
 */
export async function mustBeTheSame(data: string, { kind, uri }: { kind: DatabaseKind; uri: string }): Promise<void> {
  const record = recordIn(data);
  const id = await idOfDatabase(uri).catch((error: Error) => {
    throw new Complaint(`${kindNames[kind]} does not answer: ${error.message}`);
  });
  if (record?.id === undefined) return keepRecord(data, { kind, ...record, id });
  if (record.id === id) return;
  throw new Complaint(
    `This is another database than the one that the data in ${data} belong to. Set MONGODB_URI to the former one again; or, for another portal, give it a folder of its own with DATA_DIR.`,
  );
}

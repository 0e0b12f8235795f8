import { onPath } from "../paths";
import { Complaint, type Say } from "../processes";
import { type DatabaseKind, databaseKinds, kindNames, type OpenDatabase } from "./kinds";
import { openMongod } from "./mongod";
import { recordedKind, recordKind } from "./record";
import { openSecantus } from "./secantus";

const none =
  "No database could be had: set MONGODB_URI, or install MongoDB (mongod on PATH), or install Python 3.10 or newer with venv (python3-venv) so that SecantusDB can be set up.";

/** Opens one kind over a data folder; null where this machine has no such server. */
export async function openKind(kind: DatabaseKind, data: string, say: Say): Promise<OpenDatabase | null> {
  if (kind === "given") {
    const uri = process.env.MONGODB_URI;
    return uri ? { kind, uri, embedded: false, stop: async () => {} } : null;
  }
  if (kind === "mongod") {
    const binary = onPath("mongod");
    return binary ? openMongod(data, binary) : null;
  }
  if (kind === "memory-server") {
    say("Looking for a MongoDB to download …");
    return openMongod(data);
  }
  return openSecantus(data, say);
}

/** The first of these kinds that can be had. */
async function firstOf(kinds: readonly DatabaseKind[], data: string, say: Say): Promise<OpenDatabase> {
  for (const kind of kinds) {
    try {
      const database = await openKind(kind, data, say);
      if (database) return database;
    } catch (error) {
      const reason = error instanceof Error ? error.message.split(/, Details:|\n/)[0] : String(error);
      say(`Not ${kindNames[kind]}: ${reason}`);
    }
  }
  throw new Complaint(none);
}

/**
 * The database of a data folder. The kind taken at the first start is kept in `database.json`: another kind would show an empty
 * portal, so it is refused until `npm run database -- move KIND` has moved the data. With `own`, MONGODB_URI is not looked at: a demo or
 * a test leaves nothing in a database that somebody uses.
 */
export async function openDatabase(data: string, say: Say, { own = false } = {}): Promise<OpenDatabase> {
  const recorded = recordedKind(data);
  const kinds = databaseKinds.filter((kind) => kind !== "given" || !own);
  const asked = process.env.MONGODB_URI && !own ? "given" : null;
  if (recorded && asked && recorded !== asked) {
    throw new Complaint(
      `This portal's data are in ${kindNames[recorded]}, and MONGODB_URI asks for another database: unset it, or move the data with "npm run database -- move given".`,
    );
  }
  const database = recorded ? await openKind(recorded, data, say) : await firstOf(kinds, data, say);
  if (!database && recorded) {
    const remedy = recorded === "given" ? "set MONGODB_URI" : "install it again";
    throw new Complaint(
      `This portal's data are in ${kindNames[recorded]}, which is not here: ${remedy}, or move the data with "npm run database -- move KIND".`,
    );
  }
  if (!database) throw new Complaint(none);
  if (!recorded) recordKind(data, database.kind);
  say(`Database: ${kindNames[database.kind]}${database.embedded ? `, data in ${data}` : ""}.`);
  return database;
}

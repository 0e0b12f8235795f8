import { onPath } from "../paths";
import { Complaint, type Say } from "../processes";
import { mustBeTheSame } from "./identity";
import { type DatabaseKind, databaseKinds, kindNames, type OpenDatabase } from "./kinds";
import { openMongod } from "./mongod";
import { recordIn } from "./record";
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
      say(`Not ${kindNames[kind]}: ${reasonOf(error)}`);
    }
  }
  throw new Complaint(none);
}

/** What went wrong, without the details that only a developer reads. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message.split(/, Details:|\n/)[0] : undefined) ?? String(error);
}

/** The kind that holds the data already. Refuses, in a sentence, when it is not here or does not start. */
async function openRecorded(kind: DatabaseKind, data: string, say: Say): Promise<OpenDatabase> {
  const remedy = kind === "given" ? "set MONGODB_URI" : "install it again";
  const database = await openKind(kind, data, say).catch((error: unknown) => {
    throw new Complaint(`This portal's data are in ${kindNames[kind]}, which does not start: ${reasonOf(error)}`);
  });
  if (database) return database;
  throw new Complaint(`This portal's data are in ${kindNames[kind]}, which is not here: ${remedy}, or move the data with "npm run database -- move KIND".`);
}

/**
 * The database of a data folder. The kind taken at the first start, and the database's id, are kept in `database.json`: another kind or
 * another database would show an empty portal, so it is refused until `npm run database -- move KIND` has moved the data. With `own`,
 * MONGODB_URI is not looked at: a demo or a test leaves nothing in a database that somebody uses.
 */
export async function openDatabase(data: string, say: Say, { own = false } = {}): Promise<OpenDatabase> {
  const recorded = recordIn(data)?.kind;
  const kinds = databaseKinds.filter((kind) => kind !== "given" || !own);
  const asked = process.env.MONGODB_URI && !own ? "given" : null;
  if (recorded && asked && recorded !== asked) {
    throw new Complaint(
      `This portal's data are in ${kindNames[recorded]}, and MONGODB_URI asks for another database: unset it, or move the data with "npm run database -- move given".`,
    );
  }
  const database = recorded ? await openRecorded(recorded, data, say) : await firstOf(kinds, data, say);
  try {
    await mustBeTheSame(data, database);
  } catch (error) {
    await database.stop();
    throw error;
  }
  say(`Database: ${kindNames[database.kind]}${database.embedded ? `, data in ${data}` : ""}.`);
  return database;
}

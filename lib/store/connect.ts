import mongoose from "mongoose";
import { mongoUri } from "./environment";

type Held = { connection?: Promise<typeof mongoose>; indexes: Map<string, Promise<void>> };

/** Next's development server loads modules anew at each change; what must exist once a process is held outside of them. */
const world = globalThis as typeof globalThis & { countersignDatabase?: Held };
world.countersignDatabase ??= { indexes: new Map() };
const held = world.countersignDatabase;

// A filter made of what somebody sent can hold no operator; the stores' own operators are marked `trusted`.
mongoose.set("sanitizeFilter", true);
mongoose.set("strictQuery", "throw");

/**
 * The one connection of this process. A write is acknowledged when a majority has it in its journal, because an answer to a signatory
 * must outlive any one machine.
 */
export function connect(): Promise<typeof mongoose> {
  held.connection ??= mongoose
    .connect(mongoUri(), { writeConcern: { w: "majority", journal: true }, ignoreUndefined: true, autoIndex: false, autoCreate: false })
    .catch((error: unknown) => {
      held.connection = undefined;
      throw error;
    });
  return held.connection;
}

/** Ends the connection, so that a script can exit. */
export async function disconnect(): Promise<void> {
  await mongoose.disconnect();
  held.connection = undefined;
  held.indexes.clear();
}

/** Runs `make` once a process for this name (the making of a collection's indexes), again only after it failed. */
export function once(name: string, make: () => Promise<void>): Promise<void> {
  const known = held.indexes.get(name);
  if (known) return known;
  const made = make().catch((error: unknown) => {
    held.indexes.delete(name);
    throw error;
  });
  held.indexes.set(name, made);
  return made;
}

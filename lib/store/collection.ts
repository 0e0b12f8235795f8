import mongoose, { type Model, Schema, type SchemaDefinition } from "mongoose";
import { connect, once } from "./connect";

type Index = { fields: Record<string, 1 | -1>; unique?: true; expireAfterSeconds?: number };

const collections: (() => Promise<unknown>)[] = [];

/** Makes and checks the indexes of every collection that was imported. */
export async function prepareCollections(): Promise<void> {
  for (const model of collections) await model();
}

/**
 * A collection by its name: a function that gives its model, connected and with its indexes made and checked.
 * Unknown fields are refused on writing and in filters.
 */
export function collection<Row>(name: string, fields: SchemaDefinition, indexes: Index[]): () => Promise<Model<Row>> {
  const opened = async () => {
    await connect();
    const model = (mongoose.models[name] ?? mongoose.model(name, schemaOf(name, fields, indexes))) as unknown as Model<Row>;
    await once(name, () => makeIndexes(model, indexes));
    return model;
  };
  collections.push(opened);
  return opened;
}

/** Whether a write was refused because a unique index already has its value. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof mongoose.mongo.MongoServerError && error.code === 11000;
}

function schemaOf(name: string, fields: SchemaDefinition, indexes: Index[]): Schema {
  const schema = new Schema(fields, { collection: name, strict: "throw", minimize: false, versionKey: false });
  for (const { fields: on, ...options } of indexes) schema.index(on, options);
  return schema;
}

/** The ledger rests on its unique indexes, so a database that lost one is not written to. */
async function makeIndexes<Row>(model: Model<Row>, indexes: Index[]): Promise<void> {
  await model.createCollection();
  await model.createIndexes();
  const present = await model.listIndexes();
  for (const { fields, unique } of indexes) {
    const found = present.find((index) => JSON.stringify(index.key) === JSON.stringify(fields));
    if (!found || Boolean(found.unique) !== Boolean(unique)) throw new Error(`${model.collection.name} lacks its index ${JSON.stringify(fields)}`);
  }
}

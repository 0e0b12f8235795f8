import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ZodType, z } from "zod";
import { linkCookie } from "@/lib/auth/link-session";
import type { Contract, Route } from "@/lib/door/handle";
import { root } from "../paths";

const folder = "app/api/v1";
const methods = ["GET", "PUT", "POST", "PATCH", "DELETE"] as const;

type Json = Record<string, unknown>;
type Module = Partial<Record<(typeof methods)[number], Route>>;

/** docs/openapi.json: what every route of the door takes, made of the very schemas that check it (OpenAPI 3.1). */
export async function openApi(): Promise<string> {
  const paths: Json = {};
  for (const { path, module } of await routes()) paths[path] = operationsOf(path, module);
  return `${JSON.stringify({ ...head, paths, components }, null, 2)}\n`;
}

/** Every route of the door, by the path that a request names. */
export async function routes(): Promise<{ path: string; module: Module }[]> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"));
  const found = await Promise.all(files.map(async (file) => ({ path: pathOf(dirname(file)), module: (await import(join(root, folder, file))) as Module })));
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** `orders/[no]` is `/orders/{no}`. */
function pathOf(place: string): string {
  return `/${place.replaceAll("[", "{").replaceAll("]", "}")}`;
}

function operationsOf(path: string, module: Module): Json {
  return Object.fromEntries(methods.flatMap((method) => (module[method] ? [[method.toLowerCase(), operationOf(path, method, module[method].contract)]] : [])));
}

function operationOf(path: string, method: string, { session, body, query, upload }: Contract): Json {
  const parameters = [
    ...pathParameters(path),
    ...queryParameters(query),
    ...(method === "GET" ? [] : [{ $ref: "#/components/parameters/Key" }]),
    ...(upload ? [fileName] : []),
  ];
  return {
    tags: [path.split("/")[1]],
    ...(session ? { security: [{ session: [] }] } : path.startsWith("/link") && !path.endsWith("/exchanges") ? { security: [{ link: [] }] } : {}),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: { "application/json": { schema: jsonSchema(body) } } } }),
    ...(upload && { requestBody: { required: true, content: { "application/octet-stream": {} } } }),
    responses: { "200": { description: "Done: JSON, or the file that was asked for." }, default: { $ref: "#/components/responses/Refused" } },
  };
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, schema: { type: "string" } }));
}

function queryParameters(query: ZodType | undefined): Json[] {
  if (!query) return [];
  const { properties, required } = jsonSchema(query) as { properties: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "query", ...(required?.includes(name) && { required: true }), schema }));
}

/** A schema as JSON Schema (2020-12) of what is sent, before defaults are filled in. */
export function jsonSchema(schema: ZodType): Json {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return made;
}

/** A command sent twice is done once. */
const key = {
  name: "Idempotency-Key",
  in: "header",
  required: true,
  description: "Of the sender's making: the same key again gets the first answer.",
  schema: { type: "string", pattern: "^[\\w-]{8,64}$" },
};

const fileName = { name: "X-File-Name", in: "header", required: true, description: "The file's name, percent-encoded.", schema: { type: "string" } };

const head = {
  openapi: "3.1.1",
  info: {
    title: "Countersign",
    version: "1",
    description: "Every change to the portal goes through these routes. Answers to a form are what its definition in forms/ asks for.",
  },
  servers: [{ url: "/api/v1" }],
};

const text = { type: "string" };

const components = {
  securitySchemes: {
    session: { type: "apiKey", in: "cookie", name: "next-auth.session-token", description: "With https its name begins with __Secure-." },
    link: { type: "apiKey", in: "cookie", name: linkCookie, description: "A customer's session, after his link and code." },
  },
  parameters: { Key: key },
  responses: {
    Refused: { description: "Why it was not done.", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
  },
  schemas: {
    Problem: {
      type: "object",
      description: "RFC 9457. `detail` is a sentence in the reader's language, `reason` its stable name, `id` what the server's log has.",
      properties: {
        type: text,
        title: text,
        status: { type: "integer" },
        detail: text,
        reason: text,
        id: text,
        faults: { type: "array", items: { type: "object", properties: { path: text, detail: text }, required: ["path", "detail"] } },
        more: {},
      },
      required: ["type", "title", "status", "detail", "reason", "id"],
    },
  },
};

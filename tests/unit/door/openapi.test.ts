import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchema, openApi, routes } from "@/scripts/docs/openapi";

const contracts = (await routes()).flatMap(({ path, module }) =>
  (["GET", "PUT", "POST", "PATCH", "DELETE"] as const).flatMap((method) => {
    const route = module[method];
    return route ? [{ name: `${method} ${path}`, method, ...route.contract }] : [];
  }),
);

test("docs/openapi.json says what the routes take", async () => {
  expect(readFileSync("docs/openapi.json", "utf8")).toBe(await openApi());
});

test("no route takes a name that it does not know", () => {
  const schemas = contracts.flatMap(({ name, body, query }) => [body, query].flatMap((schema) => (schema ? [{ name, schema: jsonSchema(schema) }] : [])));
  const shapes = schemas.flatMap(({ name, schema }) => ((schema.anyOf as object[] | undefined) ?? [schema]).map((shape) => ({ name, shape })));
  expect(shapes.length).toBeGreaterThan(40);
  for (const { name, shape } of shapes) expect(shape, name).toMatchObject({ type: "object", additionalProperties: false });
});

test("nothing is changed by asking, and only these need no session", () => {
  expect(contracts.filter(({ method, body }) => method === "GET" && body)).toEqual([]);
  const open = contracts.filter(({ session }) => !session).map(({ name }) => name);
  expect(open.filter((name) => !name.includes(" /link"))).toEqual([
    "POST /first-admin",
    "POST /invitations/acceptances",
    "POST /password-resets",
    "POST /password-resets/uses",
  ]);
});

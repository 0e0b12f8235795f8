import { randomUUID } from "node:crypto";
import type { ZodType, z } from "zod";
import { sessionPerson } from "@/lib/auth/session";
import type { Language } from "@/lib/form/words";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { isLanguage, languageAccepted } from "./accepted-language";
import type { Asking, PersonAsking } from "./asking";
import { NotTheSchema, parsed, readJson } from "./body";
import { cookieOf } from "./cookie";
import { checkOrigin } from "./origin";
import { asResponse, defectProblem, faultsProblem, problemOf } from "./problem";

/** Next gives a route whose path has no parameter none at all. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Infer<T> = T extends ZodType ? z.infer<T> : undefined;
type Handler = (request: Request, context: Context) => Promise<Response>;

type Schemas<B, Q> = { body?: B; query?: Q };

/** What a request of a route must be: docs/openapi.json is made of these. `upload`: the body is a file's bytes. */
export type Contract = Schemas<ZodType | undefined, ZodType | undefined> & { session: boolean; upload?: true };
export type Route = Handler & { contract: Contract };

/** A route for people who are signed in; the person is loaded afresh. Without a session: 401. */
export function personRoute<B extends ZodType | undefined = undefined, Q extends ZodType | undefined = undefined>(
  schemas: Schemas<B, Q> & Pick<Contract, "upload">,
  run: (asking: PersonAsking<Infer<B>, Infer<Q>>) => Promise<unknown>,
): Route {
  const handler = wrapped(async (request, context, language) => {
    const person = await sessionPerson();
    if (!person) throw new Refusal("signIn");
    return run({ ...(await ask(request, context, language, schemas, person)), person } as PersonAsking<Infer<B>, Infer<Q>>);
  });
  return Object.assign(handler, { contract: { ...schemas, session: true } });
}

/** A route that needs no session: first admin, invitations, passwords, customers' links (which have a session of their own). */
export function openRoute<B extends ZodType | undefined = undefined, Q extends ZodType | undefined = undefined>(
  schemas: Schemas<B, Q>,
  run: (asking: Asking<Infer<B>, Infer<Q>>) => Promise<unknown>,
): Route {
  const handler = wrapped(async (request, context, language) => run((await ask(request, context, language, schemas, null)) as Asking<Infer<B>, Infer<Q>>));
  return Object.assign(handler, { contract: { ...schemas, session: false } });
}

/** The one wrapper: whatever is refused becomes problem+json, whatever else fails is a defect with an id that the log has. */
function wrapped(run: (request: Request, context: Context, language: Language) => Promise<unknown>): Handler {
  return async (request, context) => {
    const language = languageOf(request);
    try {
      if (request.method !== "GET" && request.method !== "HEAD") checkOrigin(request);
      return asAnswer(await run(request, context, language));
    } catch (error) {
      return asRefused(error, language, request);
    }
  };
}

async function ask(request: Request, context: Context, language: Language, schemas: Schemas<ZodType | undefined, ZodType | undefined>, person: Person | null) {
  const params = Object.fromEntries(Object.entries((await context.params) ?? {}).map(([name, value]) => [name, String(value)]));
  const { method } = request;
  const key = method === "GET" || method === "HEAD" ? "" : keyOf(request, person?.id ?? "open");
  const body = schemas.body ? parsed(schemas.body, await readJson(request)) : undefined;
  const query = schemas.query ? parsed(schemas.query, questionIn(request)) : undefined;
  return {
    params,
    body,
    query,
    language,
    address: addressOf(request),
    agent: (request.headers.get("user-agent") ?? "").slice(0, 200),
    key,
    requested: { door: `${method} ${new URL(request.url).pathname}`, ...(body as object | undefined) },
    request,
  };
}

/** The query as an object; a name that is asked twice becomes a list, which no schema takes. */
function questionIn(request: Request): Record<string, string | string[]> {
  const asked = new URL(request.url).searchParams;
  return Object.fromEntries([...new Set(asked.keys())].map((name) => [name, asked.getAll(name).length > 1 ? asked.getAll(name) : (asked.get(name) ?? "")]));
}

/** A command carries a key of its sender's making, so that sending it twice does it once. */
function keyOf(request: Request, owner: string): string {
  const key = request.headers.get("idempotency-key") ?? "";
  if (!/^[\w-]{8,64}$/.test(key)) throw new Refusal("keyMissing");
  return `${owner}:${key}`;
}

function asAnswer(answer: unknown): Response {
  return answer instanceof Response ? answer : Response.json(answer ?? {}, { headers: { "cache-control": "no-store" } });
}

function asRefused(error: unknown, language: Language, request: Request): Response {
  const id = randomUUID();
  if (error instanceof Refusal) {
    const wait = error.values.seconds;
    return asResponse(problemOf(error, language, id), wait === undefined ? {} : { "retry-after": String(wait) });
  }
  if (error instanceof NotTheSchema) return asResponse(faultsProblem(error.faults, language, id));
  console.error(`[${id}] ${request.method} ${new URL(request.url).pathname}`, error);
  return asResponse(defectProblem(language, id));
}

/** The language chosen on the page, else the browser's. */
function languageOf(request: Request): Language {
  const chosen = cookieOf(request, "language");
  return isLanguage(chosen) ? chosen : languageAccepted(request.headers.get("accept-language"));
}

/** The nearest proxy's word for the network address; without a proxy Next's server supplies it. */
function addressOf(request: Request): string {
  return (request.headers.get("x-forwarded-for")?.split(",").at(-1) ?? "").trim() || "unknown";
}

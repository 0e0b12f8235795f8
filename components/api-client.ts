/** What the door says when it refuses (RFC 9457). `detail` is a sentence in the reader's language; `reason` names the rule. */
export type Problem = { status: number; detail: string; reason: string; faults?: FieldFault[]; id?: string } & Record<string, unknown>;

/** One field that was not accepted: its path (`lines.0.quantity`) and a sentence. */
export type FieldFault = { path: string; detail: string };

/** The door said no, or could not be reached (status 0). */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = "ApiProblem";
  }
}

export type Request = {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  /** One intent, one key: a retry of the same intent carries the same key and gets the first answer. */
  key?: string;
  signal?: AbortSignal;
};

/** The key of a new intent. */
export const newKey = () => crypto.randomUUID();

export const unreachable: Problem = { status: 0, detail: "", reason: "unreachable" };

/** What the door said of an answer that is not one. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: Partial<Problem> = await response.json().catch(() => ({}));
  return { detail: "", reason: "unexpected", ...body, status: response.status };
}

/** The fields that were not accepted, where that is what went wrong. */
export const faultsOf = (error: unknown): FieldFault[] => (error instanceof ApiProblem ? (error.problem.faults ?? []) : []);

/** Asks the portal's own JSON API. Throws `ApiProblem` for whatever is not an answer. */
export async function send<Answer>(path: string, { method = "GET", body, key, signal }: Request = {}): Promise<Answer> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (method !== "GET") headers["idempotency-key"] = key ?? newKey();
  const response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), signal }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiProblem(unreachable);
  });
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  return response.status === 204 ? (undefined as Answer) : ((await response.json()) as Answer);
}

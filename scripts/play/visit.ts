import { randomUUID } from "node:crypto";
import type { Problem } from "@/lib/door/problem";
import type { Language } from "@/lib/form/words";

/** The portal said no, or failed: which request, and its sentence. */
export class Answered extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
    request: string,
  ) {
    super(`${request}: ${status} ${problem.reason ?? ""} ${problem.detail ?? ""} ${problem.faults ? JSON.stringify(problem.faults) : ""}`);
  }
}

/** One visitor's browser as far as HTTP shows it: cookies kept, JSON spoken, a key for each command. */
export class Visit {
  readonly #cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    readonly language: Language,
  ) {
    this.#cookies.set("language", language);
  }

  get<T>(path: string): Promise<T> {
    return this.#asJson<T>(path, {});
  }

  post<T = { no: string; seq: number }>(path: string, body: unknown, key?: string): Promise<T> {
    return this.#change<T>("POST", path, body, key);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.#change<T>("PUT", path, body);
  }

  patch<T>(path: string, body: unknown): Promise<T> {
    return this.#change<T>("PATCH", path, body);
  }

  /** Any request, its answer as it comes. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    headers.set("origin", new URL(this.url).origin);
    const response = await fetch(new URL(path, this.url), { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  #change<T>(method: string, path: string, body: unknown, key: string = randomUUID()): Promise<T> {
    return this.#asJson<T>(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json", "idempotency-key": key } });
  }

  async #asJson<T>(path: string, init: RequestInit): Promise<T> {
    const response = await this.send(path, init);
    const text = await response.text();
    const said = text === "" ? {} : JSON.parse(text);
    if (!response.ok) throw new Answered(response.status, said, `${init.method ?? "GET"} ${path}`);
    return said as T;
  }
}

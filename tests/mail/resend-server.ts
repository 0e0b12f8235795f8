import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Resend } from "resend";
import { afterAll, beforeAll } from "vitest";
import { over, type PostOffice } from "@/lib/mail/post-office";

export type Posted = { key: string; to: string; subject: string; html: string; text: string; attachments?: { filename: string; content: string }[] };
export type Answer = { status: number; body: object; headers?: Record<string, string> };

/** A server that speaks Resend's `POST /emails`, and what it was handed. `answer` says what it answers; by default it accepts, the same key once. */
export function resendServer() {
  const posted: Posted[] = [];
  const served = { posted, answer: (_: Posted): Answer | null => null, office: null as PostOffice | null };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const letter: Posted = { ...JSON.parse(Buffer.concat(chunks).toString("utf8")), key: String(request.headers["idempotency-key"]) };
    const refused = served.answer(letter);
    if (!refused && !posted.some((one) => one.key === letter.key)) posted.push(letter);
    const { status, body, headers } = refused ?? { status: 200, body: { id: `accepted-${letter.key.slice(0, 8)}` }, headers: {} };
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    served.office = over(new Resend("key", { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  return served;
}

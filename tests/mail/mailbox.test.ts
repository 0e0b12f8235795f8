import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { GET as attachment } from "@/app/api/dev/mail/[id]/attachments/[index]/route";
import { POST as emails } from "@/app/api/dev/mail/emails/route";
import { GET as list } from "@/app/api/dev/mail/route";
import { isMailboxHere } from "@/lib/mail/mailbox";
import type { Payload } from "@/lib/mail/payload";
import { mailboxKey, postOffice } from "@/lib/mail/post-office";
import type { Delivered } from "@/lib/store/mailbox";
import { ownDatabase } from "../store/database";

ownDatabase();

/** The route as Next serves it, so that the very client that talks to Resend talks to it. */
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method, headers, url } = request;
  const asked = new Request(`http://${headers.host}${url}`, { method, headers: headers as Record<string, string>, body: Buffer.concat(chunks) });
  const answer = await emails(asked);
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env.PUBLIC_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.DEMO = "1";
});
afterAll(async () => {
  delete process.env.DEMO;
  await new Promise((resolve) => server.close(resolve));
});

const payload: Payload = {
  to: "Chen.Meiling@demo.example",
  from: '"會簽" <orders@demo.example>',
  replyTo: "orders@demo.example",
  subject: "請簽署",
  html: "<p>您好</p>",
  text: "您好",
  language: "zh-Hant",
  attachments: [],
};
const bytes = Buffer.from("%PDF-1.7 sealed");
const here = (path: string, init?: RequestInit) =>
  new Request(`http://127.0.0.1:3000${path}`, { ...init, headers: { host: "127.0.0.1:3000", ...init?.headers } });

async function lettersTo(to: string): Promise<Delivered[]> {
  const answer = await list(here(`/api/dev/mail?to=${encodeURIComponent(to)}`));
  return ((await answer.json()) as { letters: Delivered[] }).letters;
}

test("a letter posted twice under one key lies in the mailbox once, whole, with its attachment", async () => {
  const post = postOffice();
  const attached = [{ filename: "10248 紀要.pdf", content: bytes }];
  const receipts = [await post?.(payload, attached, "key-1"), await post?.(payload, attached, "key-1")];
  expect(receipts[0]).toEqual({ id: expect.stringMatching(/^[0-9a-f]{32}$/) });
  expect(receipts[1]).toEqual(receipts[0]);
  const [letter, ...others] = await lettersTo("chen.meiling@demo.example");
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ subject: "請簽署", html: "<p>您好</p>", text: "您好", language: "zh-Hant", from: payload.from });
  // A list names what is attached and leaves its bytes to the download.
  expect(letter?.attachments).toEqual([{ filename: "10248 紀要.pdf", contentType: "application/pdf" }]);
  const file = await attachment(here("/"), { params: Promise.resolve({ id: letter?.id ?? "", index: "0" }) });
  expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes);
  expect(file.headers.get("content-type")).toBe("application/pdf");
  expect(file.headers.get("content-disposition")).toContain("attachment");
});

test("a letter under another mail key says that it cannot be read, and keeps its envelope", async () => {
  await postOffice()?.({ ...payload, to: "zhao.wenbo@demo.example" }, [], "key-2");
  vi.stubEnv("MAIL_KEY", Buffer.alloc(32, 7).toString("base64"));
  const [letter] = await lettersTo("zhao.wenbo@demo.example");
  vi.unstubAllEnvs();
  expect(letter).toMatchObject({ subject: "請簽署", unreadable: true, html: "", text: "" });
  expect((await lettersTo("zhao.wenbo@demo.example"))[0]).toMatchObject({ text: "您好" });
});

test("only the portal itself may post, with a key, and in the protocol's shape", async () => {
  const posting = (headers: Record<string, string>, body: string) => emails(here("/api/dev/mail/emails", { method: "POST", headers, body }));
  const ours = { authorization: `Bearer ${mailboxKey()}` };
  expect((await posting({ "idempotency-key": "k" }, "{}")).status).toBe(403);
  expect((await posting({ authorization: "Bearer mailbox-0", "idempotency-key": "k" }, "{}")).status).toBe(403);
  expect((await posting(ours, "{}")).status).toBe(400);
  expect((await posting({ ...ours, "idempotency-key": "k" }, "{")).status).toBe(422);
  expect((await posting({ ...ours, "idempotency-key": "k" }, JSON.stringify({ ...payload, to: { $ne: "" } }))).status).toBe(422);
});

test("there is a mailbox only in a demo, and only under a loopback name", async () => {
  expect(["127.0.0.1:3000", "localhost", "[::1]:80"].map(isMailboxHere)).toEqual([true, true, true]);
  expect(["portal.example", "127.0.0.1.evil.example", "evil.example:3000", null].map(isMailboxHere)).toEqual([false, false, false, false]);
  delete process.env.DEMO;
  expect((await list(here("/api/dev/mail"))).status).toBe(404);
  expect((await emails(here("/api/dev/mail/emails", { method: "POST", body: "{}" }))).status).toBe(404);
  expect((await attachment(here("/"), { params: Promise.resolve({ id: "x", index: "0" }) })).status).toBe(404);
  expect(postOffice()).toBeNull();
  process.env.DEMO = "1";
});

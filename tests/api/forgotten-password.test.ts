import { afterAll, beforeAll, expect, test } from "vitest";
import { Mailbox } from "../../scripts/play/mailbox";
import { Player } from "../../scripts/play/player";
import { Visit } from "../../scripts/play/visit";
import { leaves, type Newcomer, newcomer } from "../setup/newcomer";
import { portalUrl } from "../setup/stage";
import { refused } from "./refused";

const visitor = () => new Visit(portalUrl(), "en");
const former = "a sentence that is soon forgotten";
const mail = "gao.forgetful@example.com";
let him: Newcomer;

beforeAll(async () => {
  him = await newcomer(mail, former);
});
afterAll(() => leaves(him));

const enter = (password: string) => Player.signIn(portalUrl(), him.person, password, "en");

const ask = (to: string) => visitor().post("/api/v1/password-resets", { mail: to });
const use = (token: string, password: string) => visitor().post("/api/v1/password-resets/uses", { token, password });
const tokenIn = ({ text }: { text: string }) => /\/password#([\w-]{43})/.exec(text)?.[1];

/** The newest letter's link, other than one that is known. */
const newToken = (known?: string) => new Mailbox(visitor()).waitFor(mail, "a link", (letter) => (tokenIn(letter) === known ? undefined : tokenIn(letter)));

test("a forgotten password is set anew by the link in a letter, once, and every session ends", async () => {
  const before = await enter(former);
  expect(await ask(mail)).toEqual({});
  const first = await newToken();
  await ask(mail);
  const second = await newToken(first);
  const sentence = "a good long sentence to remember";
  await expect(use(first, sentence)).rejects.toMatchObject(refused("deadLink", 404));
  await expect(use(second, "short")).rejects.toMatchObject(refused("passwordTooShort"));
  expect(await use(second, sentence)).toEqual({ mail });
  await expect(use(second, sentence)).rejects.toMatchObject(refused("deadLink", 404));
  await expect(before.visit.get("/api/v1/me")).rejects.toMatchObject({ status: 401 });
  await expect(enter(former)).rejects.toThrow();
  expect(await (await enter(sentence)).visit.get("/api/v1/me")).toMatchObject({ person: { mail } });
});

test("nobody learns whether an address is somebody's: the answer is the same, and only he gets a letter", async () => {
  const stranger = "nobody.here@example.com";
  expect(await ask(stranger)).toEqual({});
  expect(await ask(mail)).toEqual({});
  await new Mailbox(visitor()).waitFor(mail, "a link", tokenIn);
  expect(await new Mailbox(visitor()).letters(stranger)).toEqual([]);
  await expect(ask("no address")).rejects.toMatchObject({ status: 422, problem: { faults: [{ path: "mail" }] } });
  for (const token of ["", "x", "0".repeat(43)]) await expect(use(token, "a good long sentence")).rejects.toMatchObject(refused("deadLink", 404));
});

test("asking for one address again and again is made to wait", async () => {
  const asked = await Promise.allSettled(Array.from({ length: 7 }, () => ask("often.asked@example.com")));
  const late = asked.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(late.length).toBeGreaterThanOrEqual(1);
  for (const one of late) expect(one).toMatchObject(refused("tooManyTries", 429));
});

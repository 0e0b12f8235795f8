import type { Circumstances } from "@/lib/order/events";

export const hash = "a".repeat(64);

/** What whoever acts says that he saw: the content as it is, or another. */
export const seenAs = (seen: boolean) => ({ content: seen ? hash : "b".repeat(64), rendition: hash, consent: hash });

export const byLink = (seen: boolean) => ({ seen: { content: seen ? hash : "b".repeat(64), rendition: hash }, circumstances });

export const mark = { how: "typed", text: "signed" } as const;
export const circumstances: Circumstances = {
  zone: "Asia/Shanghai",
  offset: "+08:00",
  language: "zh-Hant",
  proof: "password",
  address: "127.0.0.1",
  agent: "walk",
};

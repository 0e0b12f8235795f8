import { setTimeout as pause } from "node:timers/promises";
import type { Delivered } from "@/lib/store/mailbox";
import type { Visit } from "./visit";

/** A letter comes when the outbox has been emptied; longer than this, something is wrong. */
const patience = 90_000;

/** The built-in mailbox, read as its owner would read his mail. */
export class Mailbox {
  constructor(private readonly visit: Visit) {}

  async letters(to: string): Promise<Delivered[]> {
    return (await this.visit.get<{ letters: Delivered[] }>(`/api/dev/mail?limit=1000&to=${encodeURIComponent(to)}`)).letters;
  }

  /** Waits for a letter in which `found` finds what it looks for; the newest that has it wins. */
  async waitFor<T>(to: string, what: string, found: (letter: Delivered) => T | undefined): Promise<T> {
    for (const until = Date.now() + patience; Date.now() < until; await pause(150)) {
      for (const letter of await this.letters(to)) {
        const hit = found(letter);
        if (hit !== undefined) return hit;
      }
    }
    throw new Error(`No letter with ${what} came to ${to}.`);
  }
}

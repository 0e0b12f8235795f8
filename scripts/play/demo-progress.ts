import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How far one demo order has come: its number, and how many steps of its life are played. */
type Played = { no: string; steps: number };

/** Which demo orders are played, by the name of their life; kept in the data folder after every step. */
export class DemoProgress {
  readonly #file: string;
  readonly #played: Record<string, Played>;

  constructor(data: string) {
    this.#file = join(data, "demo-orders.json");
    this.#played = existsSync(this.#file) ? (JSON.parse(readFileSync(this.#file, "utf8")) as Record<string, Played>) : {};
  }

  of(life: string): Played | undefined {
    return this.#played[life];
  }

  note(life: string, played: Played): void {
    this.#played[life] = played;
    writeFileSync(this.#file, `${JSON.stringify(this.#played)}\n`, { mode: 0o600 });
  }
}

import type { Browser } from "@playwright/test";
import { demoPeople } from "@/lib/company/demo-people";
import type { Language } from "@/lib/form/words";
import type { Department, Person } from "@/lib/order/people";
import type { Cast } from "../../../scripts/play/scene";
import { BrowserPlayer } from "./browser-player";

/** The demo company's people, each at a browser of his own; they sign in when first needed. */
export class BrowserCast implements Cast {
  readonly #players = new Map<string, Promise<BrowserPlayer>>();

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly language: Language,
  ) {}

  head(department: Department): Promise<BrowserPlayer> {
    return this.#who((one) => one.department === department && one.head);
  }

  member(department: Department): Promise<BrowserPlayer> {
    return this.#who((one) => one.department === department && !one.head);
  }

  byId(id: string): Promise<BrowserPlayer> {
    return this.#who((one) => one.id === id);
  }

  #who(is: (person: Person) => boolean): Promise<BrowserPlayer> {
    const person = demoPeople.find(is);
    if (!person) throw new Error("The demo company has nobody like that.");
    const player = this.#players.get(person.id) ?? BrowserPlayer.signIn(this.browser, this.url, person, this.language);
    this.#players.set(person.id, player);
    return player;
  }
}

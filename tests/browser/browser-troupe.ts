import type { Browser, Page } from "@playwright/test";
import { demoPassword, demoPeople } from "@/lib/company/demo-people";
import type { Language } from "@/lib/form/words";
import { Player } from "../../scripts/play/player";
import { Troupe } from "../../scripts/play/troupe";
import { type Grumbles, ownPage } from "./at-browser";
import { atBrowser, signIn } from "./browser-player";

/** The demo company's people, each at a browser of his own. */
export class BrowserTroupe extends Troupe {
  readonly grumbles: Grumbles = [];
  readonly pages = new Map<string, Page>();
  readonly #seated = new Map<string, Promise<Player>>();

  constructor(
    private readonly browser: Browser,
    url: string,
    language: Language,
  ) {
    super(url, language);
  }

  override byId(id: string): Promise<Player> {
    const seated = this.#seated.get(id) ?? this.#seat(id);
    this.#seated.set(id, seated);
    return seated;
  }

  async #seat(id: string): Promise<Player> {
    const person = demoPeople.find((one) => one.id === id);
    if (!person) throw new Error(`The demo company has no ${id}.`);
    const player = await Player.signIn(this.url, person, demoPassword, this.language);
    const page = await ownPage(this.browser, { url: this.url, language: this.language, grumbles: this.grumbles });
    this.pages.set(id, page);
    await signIn(page, player);
    return atBrowser(player, page);
  }
}

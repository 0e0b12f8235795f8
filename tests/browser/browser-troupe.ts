import type { Browser, Page } from "@playwright/test";
import { demoPassword, demoPeople } from "@/lib/company/demo-people";
import type { Language } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import { Player } from "../../scripts/play/player";
import type { Scene } from "../../scripts/play/scene";
import { Troupe } from "../../scripts/play/troupe";
import { ownPage } from "./at-browser";
import { customerConfirms, customerOpens, customerSigns } from "./browser-customer";
import { atBrowser, signIn } from "./browser-player";

/** The demo company's people, each at a browser of his own, and its customers on their phones. */
export class BrowserTroupe extends Troupe {
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

  override async customerSigns(scene: Scene, form: FormId): Promise<void> {
    const page = await customerOpens(this.browser, scene, form);
    await customerSigns(page, scene);
    await page.context().close();
  }

  override async customerConfirms(scene: Scene): Promise<void> {
    const page = await customerOpens(this.browser, scene, "resultNotice");
    await customerConfirms(page, scene);
    await page.context().close();
  }

  async #seat(id: string): Promise<Player> {
    const person = demoPeople.find((one) => one.id === id);
    if (!person) throw new Error(`The demo company has no ${id}.`);
    const player = await Player.signIn(this.url, person, demoPassword, this.language);
    const page = await ownPage(this.browser, { language: this.language });
    this.pages.set(id, page);
    await signIn(page, player);
    return atBrowser(player, page);
  }
}

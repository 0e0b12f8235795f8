import { demoPassword, demoPeople } from "@/lib/company/demo-people";
import type { Language } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import type { Department, Person } from "@/lib/order/people";
import { Customer } from "./customer";
import { Player } from "./player";
import type { Scene } from "./scene";

function personWho(found: Person | undefined, who: string): Person {
  if (!found) throw new Error(`The demo company has no ${who}.`);
  return found;
}

/** The demo company's people at their browsers, each signed in when first needed, and its customers. */
export class Troupe {
  readonly #players = new Map<string, Promise<Player>>();

  constructor(
    readonly url: string,
    readonly language: Language,
  ) {}

  head(department: Department): Promise<Player> {
    return this.byId(
      personWho(
        demoPeople.find((one) => one.department === department && one.head),
        `head of ${department}`,
      ).id,
    );
  }

  member(department: Department): Promise<Player> {
    return this.byId(
      personWho(
        demoPeople.find((one) => one.department === department && !one.head),
        `second person in ${department}`,
      ).id,
    );
  }

  byId(id: string): Promise<Player> {
    const known = this.#players.get(id);
    if (known) return known;
    const person = personWho(
      demoPeople.find((one) => one.id === id),
      `person ${id}`,
    );
    const player = Player.signIn(this.url, person, demoPassword, this.language);
    this.#players.set(id, player);
    return player;
  }

  /** The customer signs the document of a form that waits for him. */
  async customerSigns(scene: Scene, form: FormId): Promise<void> {
    await (await Customer.open(scene, form)).sign();
  }

  /** The customer confirms that the result notice matches what was agreed. */
  async customerConfirms(scene: Scene): Promise<void> {
    await (await Customer.open(scene, "resultNotice")).confirm();
  }
}

import type { IconName } from "@/components/ui/icon";
import type { Department } from "@/lib/order/people";
import type { Messages } from "@/lib/words/messages";

export type Destination = { href: string; word: keyof Messages["pages"]["shell"]; icon: IconName };

const desk: Destination = { href: "/desk", word: "desk", icon: "desk" };
const orders: Destination = { href: "/orders", word: "orders", icon: "orders" };
const archive: Destination = { href: "/archive", word: "archive", icon: "archive" };
const audit: Destination = { href: "/audit", word: "audit", icon: "audit" };
const forms: Destination = { href: "/forms", word: "forms", icon: "file" };
const people: Destination = { href: "/people", word: "people", icon: "people" };
const settings: Destination = { href: "/settings", word: "settings", icon: "settings" };

/** Where a person of a department may go. What he finds there is decided by the data layer, not here. */
export function destinationsOf(department: Department): Destination[] {
  if (department === "admin") return [people, settings, forms];
  if (department === "audit") return [orders, archive, audit, forms];
  if (department === "archive") return [archive, orders, forms];
  return department === "management" ? [desk, orders, archive, forms] : [desk, orders, forms];
}

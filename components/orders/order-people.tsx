import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Order } from "@/lib/order/order";
import { type Actor, nameIn } from "@/lib/order/people";

/** Whoever has written or signed something of this order, its owner first. */
function peopleOf(order: Order): Actor[] {
  const signers = order.documents.flatMap((document) =>
    document.versions.flatMap((version) => [version.author, ...version.slots.flatMap((slot) => (slot.by && "id" in slot.by ? [slot.by] : []))]),
  );
  const seen = new Map([order.owner, ...signers, ...order.log.map((line) => line.by)].map((person) => [person.id, person]));
  return [...seen.values()];
}

export function OrderPeople({ order }: { order: Order }) {
  const t = useTranslations("pages.order");
  const department = useTranslations("orders.department");
  const language = useLocale();
  return (
    <ul className="space-y-2.5">
      {peopleOf(order).map((person) => (
        <li key={person.id} className="flex items-center gap-3">
          <span aria-hidden="true" className="flex size-9 items-center justify-center rounded-full bg-wash text-sm font-medium text-ink-soft">
            {nameIn(person, language).slice(0, 1)}
          </span>
          <span className="min-w-0 flex-1 leading-tight">
            <span className="block font-medium">{nameIn(person, language)}</span>
            <span className="block text-sm text-ink-faint">
              {department(person.department)} · {person.title}
            </span>
          </span>
          {person.id === order.owner.id && <Badge>{t("owner")}</Badge>}
        </li>
      ))}
    </ul>
  );
}

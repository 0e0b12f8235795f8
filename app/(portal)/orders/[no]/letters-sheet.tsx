import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { LettersList } from "@/components/orders/letters-list";
import { orderPath } from "@/components/orders/paths";
import { Sheet } from "@/components/shell/page";
import { Notice } from "@/components/ui/notice";
import { lettersView } from "@/lib/door/letters-view";
import { may } from "@/lib/order/access";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { unsentCount } from "@/lib/store/sent-letters";

/** Whom the portal has written to about an order, and what could not be sent. */
export async function LettersSheet({ order, person }: { order: Order; person: Person }) {
  const { no } = order;
  const [t, { letters }] = await Promise.all([getTranslations("sent"), lettersView({ person, params: { no } })]);
  return (
    <Sheet title={t("title")} id="letters">
      <LettersList no={no} letters={letters} mayPost={may(person, "postLetters", order)} />
    </Sheet>
  );
}

/** Tells whoever may post letters again that some were not sent. */
export async function UnsentLetters({ order, person }: { order: Order; person: Person }) {
  if (!may(person, "postLetters", order)) return null;
  const [t, count] = await Promise.all([getTranslations("sent"), unsentCount(order.stream)]);
  if (count === 0) return null;
  return (
    <Notice tone="bad" title={t("unsent", { count })}>
      <Link href={`${orderPath(order.no)}?view=history#letters`} className="link">
        {t("unsentSays")}
      </Link>
    </Notice>
  );
}

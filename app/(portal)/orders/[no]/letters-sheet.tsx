import { getLocale } from "next-intl/server";
import { LettersList } from "@/components/orders/letters-list";
import { Sheet } from "@/components/shell/page";
import { lettersView } from "@/lib/door/letters-view";
import type { Person } from "@/lib/order/people";
import { sentWords } from "@/lib/words/sent";

/** Whom the portal has written to about an order, and what could not be sent. */
export async function LettersSheet({ no, person }: { no: string; person: Person }) {
  const [language, { letters }] = await Promise.all([getLocale(), lettersView({ person, params: { no } })]);
  return (
    <Sheet title={sentWords.title[language]}>
      <LettersList letters={letters} />
    </Sheet>
  );
}

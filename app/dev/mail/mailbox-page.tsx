import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { inLanguage, type Words } from "@/lib/form/words";
import { isMailboxHere } from "@/lib/mail/mailbox";

/** Shows nothing where there is no mailbox, and answers how to say its words to this reader. */
export async function mailboxPage(): Promise<(words: Words) => string> {
  if (!isMailboxHere((await headers()).get("host"))) notFound();
  const locale = await getLocale();
  return (words) => inLanguage(words, locale);
}

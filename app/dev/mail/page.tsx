import Link from "next/link";
import { Header } from "@/components/shell/header";
import { Page, Sheet } from "@/components/shell/page";
import { DataTable } from "@/components/ui/data-table";
import { InstantText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { isLanguage } from "@/lib/door/accepted-language";
import { type Delivered, delivered } from "@/lib/store/mailbox";
import { mailboxWords } from "@/lib/words/mailbox";
import { mailboxPage } from "./mailbox-page";

type Search = { searchParams: Promise<{ to?: string | string[] }> };

/** Every letter that the demo company has sent. */
export default async function Mailbox({ searchParams }: Search) {
  const say = await mailboxPage();
  const { to } = await searchParams;
  const wanted = typeof to === "string" && to ? to : undefined;
  const letters = await delivered({ to: wanted });
  const languageOf = ({ language }: Delivered) => (isLanguage(language) ? say(mailboxWords.languages[language]) : language);
  return (
    <>
      <Header person={null} />
      <Page
        title={say(mailboxWords.title)}
        lead={wanted ?? say(mailboxWords.lead)}
        back={wanted ? { href: "/dev/mail", label: say(mailboxWords.all) } : undefined}
      >
        <Sheet padded={false}>
          {letters.length === 0 ? (
            <EmptyState icon="mail" title={say(mailboxWords.empty)}>
              {say(mailboxWords.emptySays)}
            </EmptyState>
          ) : (
            <DataTable
              caption={say(mailboxWords.title)}
              rows={letters}
              keyOf={(letter) => letter.id}
              columns={[
                {
                  id: "subject",
                  label: say(mailboxWords.subject),
                  heading: true,
                  cell: (letter) => (
                    <Link className="link" href={`/dev/mail/${letter.id}`}>
                      {letter.subject}
                    </Link>
                  ),
                },
                {
                  id: "to",
                  label: say(mailboxWords.to),
                  cell: (letter) => (
                    <Link className="link" href={`/dev/mail?to=${encodeURIComponent(letter.to)}`}>
                      {letter.to}
                    </Link>
                  ),
                },
                { id: "language", label: say(mailboxWords.language), cell: languageOf },
                { id: "at", label: say(mailboxWords.at), cell: (letter) => <InstantText at={letter.at} /> },
              ]}
            />
          )}
        </Sheet>
      </Page>
    </>
  );
}

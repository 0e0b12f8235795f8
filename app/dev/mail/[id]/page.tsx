import { notFound } from "next/navigation";
import { Header } from "@/components/shell/header";
import { Page, Sheet } from "@/components/shell/page";
import { InstantText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import type { Words } from "@/lib/form/words";
import { type Delivered, deliveredLetter } from "@/lib/store/mailbox";
import { mailboxWords } from "@/lib/words/mailbox";
import { mailboxPage } from "../mailbox-page";

type Params = { params: Promise<{ id: string }> };

/** One letter, as a mail program would show it: no script runs and nothing is fetched; its links open beside it. */
export default async function Letter({ params }: Params) {
  const say = await mailboxPage();
  const letter = await deliveredLetter((await params).id);
  if (!letter) notFound();
  return (
    <>
      <Header person={null} />
      <Page
        narrow
        title={letter.subject}
        back={{ href: "/dev/mail", label: say(mailboxWords.back) }}
        lead={<Envelope letter={letter} to={say(mailboxWords.to)} />}
      >
        <div className="flex flex-col gap-6">
          {letter.unreadable ? (
            <Unreadable say={say} />
          ) : (
            <iframe
              title={say(mailboxWords.letter)}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              srcDoc={letter.html.replace("<body", '<head><base target="_blank"></head><body')}
              className="h-[44rem] w-full rounded-lg border border-line bg-sheet"
            />
          )}
          {letter.attachments.length > 0 && (
            <Sheet title={say(mailboxWords.attachments)}>
              <Attachments letter={letter} />
            </Sheet>
          )}
          {!letter.unreadable && (
            <Sheet title={say(mailboxWords.text)}>
              <pre className="overflow-x-auto font-sans text-sm whitespace-pre-wrap">{letter.text}</pre>
            </Sheet>
          )}
        </div>
      </Page>
    </>
  );
}

function Envelope({ letter, to }: { letter: Delivered; to: string }) {
  return (
    <>
      {to} {letter.to} · <InstantText at={letter.at} />
    </>
  );
}

function Unreadable({ say }: { say: (words: Words) => string }) {
  return (
    <Sheet>
      <EmptyState icon="lock" title={say(mailboxWords.unreadable)}>
        {say(mailboxWords.unreadableSays)}
      </EmptyState>
    </Sheet>
  );
}

function Attachments({ letter }: { letter: Delivered }) {
  return (
    <ul className="flex flex-col gap-2">
      {letter.attachments.map((attachment, index) => (
        <li key={attachment.filename}>
          <a className="link" href={`/api/dev/mail/${letter.id}/attachments/${index}`} download={attachment.filename}>
            {attachment.filename}
          </a>
        </li>
      ))}
    </ul>
  );
}

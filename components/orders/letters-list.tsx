import { useLocale, useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import { InstantText } from "@/components/ui/date-text";
import type { SentLetter } from "@/lib/door/contract/letters";
import { nameIn } from "@/lib/order/people";
import { PostAgain } from "./post-again";

const tones: Record<SentLetter["state"], Tone> = { due: "wait", accepted: "good", failed: "bad" };

/** The letters that an order owed, those that were not sent before the others, newest first; one that could not be sent says why, and may be posted again. */
export function LettersList({ no, letters, mayPost }: { no: string; letters: SentLetter[]; mayPost: boolean }) {
  const t = useTranslations("sent");
  if (letters.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  const failed = letters.filter((one) => one.state === "failed");
  return (
    <ul className="divide-y divide-line">
      {[...failed, ...letters.filter((one) => one.state !== "failed")].map((letter) => (
        <Letter key={letter.id} no={no} letter={letter} mayPost={mayPost} />
      ))}
    </ul>
  );
}

function Letter({ no, letter: { id, to, subject, state, why, at }, mayPost }: { no: string; letter: SentLetter; mayPost: boolean }) {
  const t = useTranslations("sent.states");
  const language = useLocale();
  const name = nameIn(to, language);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-2.5 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium">{subject[language]}</p>
        <p className="text-sm text-ink-soft">
          {name}
          {at && (
            <>
              {" · "}
              <InstantText at={at} />
            </>
          )}
        </p>
        {why && <p className="text-sm text-seal-deep">{why[language]}</p>}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Badge tone={tones[state]}>{t(state)}</Badge>
        {state === "failed" && mayPost && <PostAgain no={no} id={id} subject={subject[language]} to={name} />}
      </div>
    </li>
  );
}

import { useLocale } from "next-intl";
import { personNameIn } from "@/components/shell/person-name-in";
import { Badge, type Tone } from "@/components/ui/badge";
import { InstantText } from "@/components/ui/date-text";
import type { SentLetter } from "@/lib/door/contract/letters";
import { sentWords } from "@/lib/words/sent";

const tones: Record<SentLetter["state"], Tone> = { due: "wait", accepted: "good", failed: "bad" };

/** The letters that an order owed, newest first; one that could not be sent says why. */
export function LettersList({ letters }: { letters: SentLetter[] }) {
  const language = useLocale();
  if (letters.length === 0) return <p className="text-ink-soft">{sentWords.none[language]}</p>;
  return (
    <ul className="divide-y divide-line">
      {letters.map(({ seq, to, subject, state, why, at }) => (
        <li key={`${seq} ${subject.en} ${to.latinName}`} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2.5 first:pt-0 last:pb-0">
          <div className="min-w-0">
            <p className="font-medium">{subject[language]}</p>
            <p className="text-sm text-ink-soft">
              {personNameIn(to, language)}
              {at && (
                <>
                  {" · "}
                  <InstantText at={at} />
                </>
              )}
            </p>
            {why && <p className="text-sm text-seal-deep">{why[language]}</p>}
          </div>
          <Badge tone={tones[state]}>{sentWords.states[state][language]}</Badge>
        </li>
      ))}
    </ul>
  );
}

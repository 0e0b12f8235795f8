import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DayText } from "@/components/ui/date-text";
import type { Question } from "@/lib/order/clock-events";
import { longestPause } from "@/lib/order/questions";
import { useDepartments, useNameOf } from "./people-words";

/** Questions on the order, whose clocks they stop, and their answers, newest first (2.2, 3). */
export function QuestionsList({ questions }: { questions: Question[] }) {
  return (
    <ul className="divide-y divide-line">
      {[...questions].reverse().map((question) => (
        <li key={question.id} className="py-3 first:pt-0 last:pb-0">
          <Asked question={question} />
          <p className="mt-1 whitespace-pre-line">{question.text}</p>
          {question.pauses.length > 0 && <Pause question={question} />}
          {question.answer && <Answer answer={question.answer} />}
        </li>
      ))}
    </ul>
  );
}

function Asked({ question: { askedAt, by, to, answer } }: { question: Question }) {
  const t = useTranslations("duties");
  const exceptions = useTranslations("exceptions");
  const orders = useTranslations("orders");
  const nameOf = useNameOf();
  const who = nameOf(by);
  const asked = to === "customer" ? exceptions("askedCustomer", { who }) : exceptions("askedBy", { who, whom: orders(`department.${to}`) });
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-faint">
      <Badge tone={answer ? "good" : "wait"}>{t(answer ? "answered" : "open")}</Badge>
      <DayText at={askedAt} /> {asked}
    </p>
  );
}

function Pause({ question: { pauses, overdueSince, pauseEnded, answer } }: { question: Question }) {
  const t = useTranslations("exceptions");
  const departments = useDepartments();
  const nameOf = useNameOf();
  return (
    <div className="mt-1.5 space-y-1 text-sm text-indigo">
      <p>{t("pausedFor", { departments: departments(pauses) })}</p>
      {overdueSince && !pauseEnded && !answer && <p className="text-seal-deep">{t("pauseOverdue", { days: longestPause })}</p>}
      {pauseEnded && (
        <p>
          {t.rich("pauseEnded", { who: nameOf(pauseEnded.by), at: () => <DayText at={pauseEnded.at} /> })}
          <span className="block text-ink-soft">{pauseEnded.reason}</span>
        </p>
      )}
    </div>
  );
}

function Answer({ answer: { text, by, at } }: { answer: NonNullable<Question["answer"]> }) {
  const t = useTranslations("exceptions");
  const nameOf = useNameOf();
  return (
    <div className="mt-1.5 rounded-md bg-wash px-3 py-2 text-sm">
      <p className="whitespace-pre-line">{text}</p>
      <p className="mt-1 text-xs text-ink-faint">{t.rich("answeredBy", { who: nameOf(by), at: () => <DayText at={at} /> })}</p>
    </div>
  );
}

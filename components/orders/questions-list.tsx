import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DayText } from "@/components/ui/date-text";
import type { Question } from "@/lib/order/clock-events";

/** Questions on the order and their answers, newest first (2.2). */
export function QuestionsList({ questions }: { questions: Question[] }) {
  const t = useTranslations("duties");
  const orders = useTranslations("orders");
  return (
    <ul className="divide-y divide-line">
      {[...questions].reverse().map((question) => (
        <li key={question.id} className="py-3 first:pt-0">
          <p className="flex flex-wrap items-center gap-2 text-sm text-ink-faint">
            <DayText at={question.askedAt} /> {question.to === "customer" ? orders("customer") : orders(`department.${question.to}`)}
            <Badge tone={question.answer ? "good" : "wait"}>{t(question.answer ? "answered" : "open")}</Badge>
          </p>
          <p className="mt-1 whitespace-pre-line">{question.text}</p>
          {question.answer && <p className="mt-1.5 rounded-md bg-wash px-3 py-2 text-sm whitespace-pre-line">{question.answer.text}</p>}
        </li>
      ))}
    </ul>
  );
}

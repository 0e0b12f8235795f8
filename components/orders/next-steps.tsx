import Link from "next/link";
import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { partsOfId } from "@/lib/order/document-id";
import type { OpenDuty } from "@/lib/order/duties";
import type { Task } from "@/lib/order/tasks";
import type { TimeLeft } from "@/lib/order/time-left";
import { useDocumentName } from "./document-name";
import { DueText } from "./due-text";
import { DutyList } from "./duty-list";
import { documentPath } from "./paths";
import { type OpenWork, UnderWayList } from "./under-way-list";
import { type Known, useWhose } from "./whose";

export type OpenTask = Task & TimeLeft & { mine: boolean };
type NextStepsProps = { no: string; tasks: OpenTask[]; duties: (OpenDuty & { mine: boolean })[]; works: OpenWork[]; people: Known[]; today: string };

/** What has to happen next, and whose it is. */
export function NextSteps({ no, tasks, duties, works, people, today }: NextStepsProps) {
  const t = useTranslations("pages.order");
  return (
    <Sheet title={t("next")} padded={false}>
      {tasks.length + duties.length + works.length === 0 ? (
        <p className="px-5 py-6 text-ink-faint">{t("nothingNext")}</p>
      ) : (
        <>
          <ul className="divide-y divide-line">
            {tasks.map((task) => (
              <Step key={task.id} no={no} task={task} people={people} today={today} />
            ))}
          </ul>
          {duties.length > 0 && (
            <div className={tasks.length > 0 ? "border-t border-line" : undefined}>
              <DutyList duties={duties.map((duty) => ({ ...duty, no }))} people={people} />
            </div>
          )}
          {works.length > 0 && (
            <div className={tasks.length + duties.length > 0 ? "border-t border-line" : undefined}>
              <UnderWayList works={works} />
            </div>
          )}
        </>
      )}
    </Sheet>
  );
}

function Step({ no, task, people, today }: { no: string; task: OpenTask; people: Known[]; today: string }) {
  const orders = useTranslations("orders");
  const nameOf = useDocumentName();
  const whose = useWhose(people);
  const what =
    task.kind === "sign" ? `${orders("task.sign")} · ${orders(`meaning.${task.meaning}`)}` : orders(task.version > 1 ? "task.rewrite" : "task.write");
  const href = documentPath(no, task.documentId);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3">
      <span className={task.mine ? "text-seal-deep" : "text-ink-faint"}>
        <Icon name={task.kind === "sign" ? "seal" : "pen"} />
      </span>
      <span className="min-w-36 flex-1">
        <Link href={href} className="font-medium hover:underline">
          {nameOf(partsOfId(task.documentId))}
        </Link>
        <span className="block text-sm text-ink-soft">
          {what} · {whose(task.for)}
        </span>
      </span>
      <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 max-sm:w-full max-sm:pl-9 sm:text-right">
        <DueText time={task} today={today} />
        {task.mine ? (
          <ButtonLink href={href} small look={task.kind === "sign" ? "seal" : "primary"}>
            {task.kind === "sign" ? orders("task.sign") : orders("task.write")}
          </ButtonLink>
        ) : (
          <Badge>{whose(task.for)}</Badge>
        )}
      </span>
    </li>
  );
}

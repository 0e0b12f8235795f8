"use client";
import { Badge } from "@/components/ui/badge";
import { BreakingText } from "@/components/ui/breaking-text";
import { classNames } from "@/components/ui/class-names";
import { useSay } from "@/components/use-say";
import type { AnswerItem, ConclusionItem, RenditionItem } from "@/lib/form/rendition";
import { FilesOf } from "./rendition-files";
import { Point } from "./rendition-point";
import { Table } from "./rendition-table";

/** Items in their order; answers that follow one another share a list. */
export function RenditionItems({ items }: { items: RenditionItem[] }) {
  return (
    <div className="space-y-4">
      {runsOf(items).map((run) => (
        <Run key={run.map((item) => item.label.en).join()} run={run} />
      ))}
    </div>
  );
}

function runsOf(items: RenditionItem[]): RenditionItem[][] {
  const runs: RenditionItem[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (item.kind === "answer" && last?.[0]?.kind === "answer") last.push(item);
    else runs.push([item]);
  }
  return runs;
}

function Run({ run }: { run: RenditionItem[] }) {
  const [first] = run;
  if (first?.kind === "answer") return <Answers items={run.filter((item) => item.kind === "answer")} />;
  if (first?.kind === "point") return <Point item={first} />;
  if (first?.kind === "conclusion") return <Conclusion item={first} />;
  if (first?.kind === "table") return <Table item={first} />;
  return first?.kind === "files" ? <FilesOf item={first} /> : null;
}

function Answers({ items }: { items: AnswerItem[] }) {
  const say = useSay();
  return (
    <dl className="grid gap-x-8 sm:grid-cols-2">
      {items.map((item) => (
        <div
          key={item.label.en}
          className={classNames("grid grid-cols-[minmax(6rem,9rem)_1fr] gap-3 border-b border-line py-1.5", item.long && "sm:col-span-2")}
        >
          <dt className="text-ink-faint">{say(item.label)}</dt>
          <dd className={classNames("min-w-0 figures", item.long && "whitespace-pre-line")}>
            <BreakingText text={say(item.value)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Conclusion({ item }: { item: ConclusionItem }) {
  const say = useSay();
  const passed = item.outcome === "pass";
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap items-center gap-3">
        <span className="text-ink-faint">{say(item.label)}</span>
        <Badge tone={passed ? "good" : "bad"} icon={passed ? "check" : "cross"}>
          {say(item.outcomeWords)}
        </Badge>
      </p>
      <RenditionItems items={item.items} />
    </div>
  );
}

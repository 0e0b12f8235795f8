"use client";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { fileSize } from "@/components/form/file-size";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import {
  type AnswerItem,
  type ConclusionItem,
  type FileReference,
  type FilesItem,
  type PointItem,
  type RenditionItem,
  type TableItem,
  type Verdict,
  verdicts,
} from "@/lib/form/rendition";
import { inLanguage, type Said } from "@/lib/form/words";
import { fieldWords } from "@/lib/words/fields";
import { useFilesAt } from "./files-at";

const useSay = () => {
  const language = useLocale();
  return (said: Said) => inLanguage(said, language);
};

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
          <dd className={classNames("min-w-0 figures", item.long && "whitespace-pre-line")}>{say(item.value)}</dd>
        </div>
      ))}
    </dl>
  );
}

const verdictLook: Record<Verdict, string> = { met: "text-jade", metWithConditions: "text-amber", notMet: "text-seal-deep", notApplicable: "text-ink" };

function Point({ item }: { item: PointItem }) {
  const say = useSay();
  const ui = useTranslations("pages.ui");
  return (
    <div className="break-inside-avoid border-b border-line pb-3">
      <p className="flex gap-2.5">
        <span className="h-fit shrink-0 rounded-sm bg-wash px-1.5 text-xs/5 font-medium text-ink-soft figures">{item.id}</span>
        <span>{say(item.label)}</span>
      </p>
      <ul className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1">
        {verdicts.map((verdict) => {
          const chosen = verdict === item.verdict;
          return (
            <li key={verdict} aria-hidden={!chosen} className={chosen ? `font-semibold ${verdictLook[verdict]}` : "text-ink-faint"}>
              <span aria-hidden="true">{chosen ? "☑" : "☐"} </span>
              {say(chosen ? item.verdictWords : fieldWords.verdict[verdict])}
            </li>
          );
        })}
      </ul>
      {item.remark && (
        <p className="mt-1.5 whitespace-pre-line">
          <span className="text-ink-faint">
            {say(fieldWords.remark)}
            {ui("colon")}
          </span>
          {item.remark}
        </p>
      )}
      <FileLinks files={item.files} />
    </div>
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

function Table({ item }: { item: TableItem }) {
  const say = useSay();
  const end = (index: number) => (item.columns[index]?.align === "end" ? "text-right figures" : "text-left");
  return (
    <div>
      <p className="mb-1.5 text-ink-faint">{say(item.label)}</p>
      <Wide label={say(item.label)}>
        <table className="w-full border-collapse text-sm">
          <caption className="sr-only">{say(item.label)}</caption>
          <thead className="bg-wash">
            <tr>
              {item.columns.map((column, index) => (
                <th key={column.label.en} scope="col" className={classNames("px-3 py-2 font-medium text-ink-soft", end(index))}>
                  {say(column.label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {item.rows
              .map((cells, number) => ({ cells, number }))
              .map(({ cells, number }) => (
                <tr key={number} className="border-t border-line align-top">
                  {cells.map((cell, index) => (
                    <td
                      key={item.columns[index]?.label.en}
                      className={classNames("px-3 py-2", item.columns[index]?.align === "end" ? "min-w-16" : "min-w-28", end(index))}
                    >
                      {say(cell)}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
          {item.totals && (
            <tfoot className="border-t-2 border-line-strong font-semibold">
              <tr>
                {item.totals.map((cell, index) => (
                  <td key={item.columns[index]?.label.en} className={classNames("px-3 py-2", end(index))}>
                    {say(cell)}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </Wide>
    </div>
  );
}

/** A table wider than the page is moved inside of its own frame; a keyboard moves it too. */
function Wide({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLElement>(null);
  const [moves, setMoves] = useState(false);
  useEffect(() => {
    const { current: element } = frame;
    if (!element) return;
    const watch = new ResizeObserver(() => setMoves(element.scrollWidth > element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={frame} aria-label={label} {...(moves ? { tabIndex: 0 } : {})} className="relative overflow-x-auto rounded-md border border-line">
      {children}
    </section>
  );
}

function FilesOf({ item }: { item: FilesItem }) {
  const say = useSay();
  return (
    <div>
      <p className="text-ink-faint">{say(item.label)}</p>
      <FileLinks files={item.files} />
    </div>
  );
}

function FileLinks({ files }: { files: FileReference[] }) {
  const filesAt = useFilesAt();
  if (files.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
      {files.map((file) => (
        <li key={file.sha256} className="flex items-center gap-1.5">
          <Icon name="file" className="size-4 text-ink-faint" />
          <a className="link" href={`${filesAt}/${file.sha256}`} download={file.name}>
            {file.name}
          </a>
          <span className="text-xs text-ink-faint figures">{fileSize(file.size)}</span>
        </li>
      ))}
    </ul>
  );
}

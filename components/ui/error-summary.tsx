"use client";
import { useTranslations } from "next-intl";
import { type Ref, useImperativeHandle, useRef } from "react";
import { Icon } from "./icon";

export type ErrorLine = { fieldId: string; label: string; error: string };

/** Everything that stands in the way, each line a link to its field. Takes the focus when asked to, so that it is read first. */
export function ErrorSummary({ lines, ref }: { lines: ErrorLine[]; ref?: Ref<{ focus: () => void }> }) {
  const t = useTranslations("pages.ui");
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => box.current?.focus() }));
  return (
    <div ref={box} tabIndex={-1} role="alert" hidden={!lines.length} className="rounded-lg border-2 border-seal bg-seal-wash px-5 py-4 scroll-mt-24">
      <p className="flex items-center gap-2 font-semibold text-seal-deep">
        <Icon name="alert" />
        {t("toCorrect", { count: lines.length })}
      </p>
      <ul className="mt-2 space-y-1 pl-7 text-sm">
        {lines.map((line) => (
          <li key={line.fieldId}>
            <a href={`#${line.fieldId}`} className="link" onClick={(event) => reveal(event, line.fieldId)}>
              {line.label}
            </a>
            <span className="text-ink-soft"> · {line.error}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A radio group or a table is no input itself: the first thing in it that takes the focus stands for it. */
function reveal(event: React.MouseEvent, fieldId: string) {
  const target = document.getElementById(fieldId);
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({ block: "center" });
  const first = target.matches("input,select,textarea,button") ? target : target.querySelector<HTMLElement>("input,select,textarea,button");
  (first ?? target).focus({ preventScroll: true });
}

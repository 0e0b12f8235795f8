"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { tidyDecimal } from "@/components/form/decimal";
import { Button } from "@/components/ui/button";
import { FieldShell } from "@/components/ui/field-shell";
import { minorDigits } from "@/lib/form/format";
import { type Costs, marginOf, marginWith } from "@/lib/order/margin";
import type { Terms } from "@/lib/order/terms";
import { MarginTable } from "./margin-table";
import { linesTyped, type Typed, typedOf } from "./what-if";

type MarginWorkbenchProps = { terms: Pick<Terms, "lines" | "currency" | "total">; costs: Costs; target?: number };

/** The margin as it stands, and what it would be with other quantities and prices (3.5c). Nothing typed here is kept. */
export function MarginWorkbench({ terms, costs, target }: MarginWorkbenchProps) {
  const t = useTranslations("margin");
  const { lines, currency } = terms;
  const started = lines.map((line) => typedOf(line, currency));
  const [typed, setTyped] = useState<Typed[] | null>(null);
  const now = { id: "now" as const, margin: marginOf(terms.total, costs) };
  const trial = typed && { id: "trial" as const, margin: marginWith(costs, lines, linesTyped(terms, typed)) };
  const type = (at: number, change: Partial<Typed>) => setTyped((typed ?? started).map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <div className="space-y-5">
      <div aria-live="polite">
        <MarginTable caption={t("title")} currency={currency} target={target} costs={costs} columns={trial ? [now, trial] : [now]} />
      </div>
      <details className="rounded-md border border-line bg-wash/50 px-4 py-3 print:hidden">
        <summary className="min-h-6 font-medium">{t("whatIf")}</summary>
        <p className="mt-2 text-sm text-ink-faint">{t("whatIfSays")}</p>
        <div className="mt-4 space-y-4">
          {lines.map((line, at) => (
            <Line
              key={line.line}
              line={line}
              currency={currency}
              typed={(typed ?? started)[at] ?? typedOf(line, currency)}
              type={(change) => type(at, change)}
            />
          ))}
          {typed && <Button onClick={() => setTyped(null)}>{t("reset")}</Button>}
        </div>
      </details>
    </div>
  );
}

type LineProps = { line: Terms["lines"][number]; currency: string; typed: Typed; type: (change: Partial<Typed>) => void };

function Line({ line, currency, typed, type }: LineProps) {
  const t = useTranslations("margin");
  const inputs = [
    { name: "quantity", label: t("quantity", { unit: line.unit }), decimals: 3 },
    { name: "unitPrice", label: t("price", { currency }), decimals: minorDigits(currency) },
  ] as const;
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{t("line", { line: line.line, product: line.product })}</legend>
      <div className="grid grid-cols-2 gap-3">
        {inputs.map(({ name, label, decimals }) => (
          <FieldShell key={name} id={`what-if-${line.line}-${name}`} label={<span className="text-sm font-normal text-ink-soft">{label}</span>}>
            <input
              id={`what-if-${line.line}-${name}`}
              type="text"
              inputMode={decimals > 0 ? "decimal" : "numeric"}
              autoComplete="off"
              className="entry figures text-right"
              value={typed[name]}
              onChange={(event) => type({ [name]: tidyDecimal(event.target.value, decimals) })}
            />
          </FieldShell>
        ))}
      </div>
    </fieldset>
  );
}

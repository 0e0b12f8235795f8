"use client";
import { useState } from "react";
import { useController } from "react-hook-form";
import { unitId } from "@/components/ui/field-shell";
import { useSay } from "@/components/use-say";
import type { Field } from "@/lib/form/fields";
import { minorDigits } from "@/lib/form/format";
import { readDecimal, tidyDecimal, writeDecimal } from "../decimal";
import { InputFrame } from "../input-frame";
import type { InputProps } from "../input-props";
import { useCurrency } from "../use-currency";

type DecimalProps = { field: Field; path: string; cell?: string; decimals: number; before?: string; after?: string; shift?: number };

/** A number typed as text: `type="number"` loses what it does not understand and changes under a scrolling wheel. The form keeps a number or nothing. */
function Decimal({ field, path, cell, decimals, before, after, shift = 0 }: DecimalProps) {
  const { field: input } = useController({ name: path });
  const fixed = shift > 0 ? shift : undefined;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? writeDecimal(input.value, shift, fixed);
  return (
    <InputFrame field={field} path={path} cell={cell} unit={Boolean(before ?? after)}>
      {(attributes) => (
        <span className="relative flex items-center">
          {before && (
            <span id={unitId(attributes.id)} className="pointer-events-none absolute left-3 text-sm text-ink-faint">
              {before}
            </span>
          )}
          <input
            type="text"
            inputMode={decimals > 0 ? "decimal" : "numeric"}
            autoComplete="off"
            className={`entry figures text-right ${before ? "pl-13" : ""} ${after ? "pr-10" : ""}`}
            ref={input.ref}
            name={path}
            value={text}
            onChange={(event) => {
              const tidy = tidyDecimal(event.target.value, decimals);
              setTyped(tidy);
              input.onChange(readDecimal(tidy, shift));
            }}
            onBlur={() => {
              setTyped(null);
              input.onBlur();
            }}
            {...attributes}
          />
          {after && (
            <span id={unitId(attributes.id)} className="pointer-events-none absolute right-3 text-sm text-ink-faint">
              {after}
            </span>
          )}
        </span>
      )}
    </InputFrame>
  );
}

export function NumberInput({ field, path, cell }: InputProps<"number">) {
  const say = useSay();
  return <Decimal field={field} path={path} cell={cell} decimals={field.decimals} after={field.unit && !cell ? say(field.unit) : undefined} />;
}

export function PercentInput({ field, path, cell }: InputProps<"percent">) {
  return <Decimal field={field} path={path} cell={cell} decimals={field.decimals} after="%" />;
}

/** Typed in major units, kept in minor ones. */
export function MoneyInput({ field, path, cell }: InputProps<"money">) {
  const currency = useCurrency();
  const digits = minorDigits(currency);
  return <Decimal field={field} path={path} cell={cell} decimals={digits} before={cell ? undefined : currency} shift={digits} />;
}

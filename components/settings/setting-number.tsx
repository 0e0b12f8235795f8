"use client";
import { useFormContext } from "react-hook-form";
import { entryId } from "@/components/ui/entry-field";
import { describedBy, FieldShell, unitId } from "@/components/ui/field-shell";
import type { Settings } from "@/lib/company/settings";

type NumberName = "changeReviewDays" | "marginTarget" | "paymentDays";
type SettingNumberProps = { name: NumberName; label: string; hint: string; unit: string; fractions?: boolean };

/** A number with its unit behind it. */
export function SettingNumber({ name, label, hint, unit, fractions }: SettingNumberProps) {
  const { register, formState } = useFormContext<Settings>();
  const error = formState.errors[name]?.message;
  const id = entryId(name);
  return (
    <FieldShell id={id} label={label} hint={hint} error={error}>
      <div className="flex items-center gap-2.5">
        <input
          type="number"
          inputMode={fractions ? "decimal" : "numeric"}
          step={fractions ? "any" : 1}
          {...register(name, { valueAsNumber: true })}
          className="entry max-w-32 text-right figures"
          {...describedBy(id, { hint, error, unit })}
        />
        <span id={unitId(id)} className="text-ink-soft">
          {unit}
        </span>
      </div>
    </FieldShell>
  );
}

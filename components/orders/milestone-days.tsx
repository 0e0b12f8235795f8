"use client";
import { useTranslations } from "next-intl";
import { EntryField } from "@/components/ui/entry-field";
import type { Duty } from "@/lib/order/duties";
import type { MovedMilestone } from "@/lib/order/exception-events";

type Movable = NonNullable<Duty["milestones"]>;

/** The milestones whose day differs from the planned one. */
export function movedOf(milestones: Movable, days: Record<string, string>): MovedMilestone[] {
  return milestones.flatMap(({ id, date }) => (days[id] && days[id] !== date ? [{ id, date: days[id] }] : []));
}

type MilestoneDaysProps = { milestones: Movable; days: Record<string, string>; choose: (days: Record<string, string>) => void };

/** A day for each of a department's milestones that is not reached: the planned one, until another is chosen (7.3). */
export function MilestoneDays({ milestones, days, choose }: MilestoneDaysProps) {
  const t = useTranslations("duties");
  if (milestones.length === 0) return null;
  return (
    <fieldset className="space-y-4">
      <legend className="mb-2 font-medium">{t("milestones")}</legend>
      {milestones.map(({ id, text, date }) => (
        <EntryField
          key={id}
          id={`milestone-${id}`}
          type="date"
          label={text}
          value={days[id] ?? date}
          onChange={(event) => choose({ ...days, [id]: event.target.value })}
          className="sm:max-w-sm"
        />
      ))}
    </fieldset>
  );
}

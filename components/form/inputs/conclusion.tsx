"use client";
import { useFormContext, useWatch } from "react-hook-form";
import { classNames } from "@/components/ui/class-names";
import { errorId, FieldError } from "@/components/ui/field-shell";
import { Icon } from "@/components/ui/icon";
import { useSay } from "@/components/use-say";
import type { Outcome } from "@/lib/form/rendition";
import { useFaultAt } from "../fault-words";
import { FieldGrid } from "../field-grid";
import { fieldId } from "../field-id";
import { GroupFrame } from "../input-frame";
import type { InputProps } from "../input-props";

const looks = {
  pass: { icon: "check", look: "has-checked:border-jade has-checked:bg-jade-wash has-checked:text-jade" },
  fail: { icon: "cross", look: "has-checked:border-seal has-checked:bg-seal-wash has-checked:text-seal-deep" },
} as const;

const outcomes: Outcome[] = ["pass", "fail"];

/** Pass or fail, and under it only what the chosen one demands. What was written under the other waits in the form in case one comes back to it. */
export function ConclusionInput({ field, path }: InputProps<"conclusion">) {
  const say = useSay();
  const { register } = useFormContext();
  const outcome: Outcome | undefined = useWatch({ name: `${path}.outcome` });
  const choice = fieldId(`${path}.outcome`);
  const fault = useFaultAt(`${path}.outcome`);
  return (
    <GroupFrame field={field} path={path}>
      <div id={choice} className="grid gap-3 sm:grid-cols-2">
        {outcomes.map((one) => (
          <label
            key={one}
            className={classNames(
              "flex min-h-14 items-center gap-3 rounded-md border border-edge bg-sheet px-4 text-lg hover:border-ink-soft has-checked:font-semibold has-checked:inset-ring has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo",
              looks[one].look,
            )}
          >
            <input type="radio" value={one} aria-describedby={fault && errorId(choice)} className="size-4.5 accent-current" {...register(`${path}.outcome`)} />
            <span className="flex-1">{say(field[one].words)}</span>
            <Icon name={looks[one].icon} />
          </label>
        ))}
      </div>
      <FieldError id={choice} error={fault} />
      {outcome && (
        <div className={classNames("mt-5 border-l-2 pl-4 sm:pl-5", outcome === "pass" ? "border-jade" : "border-seal")}>
          <FieldGrid fields={field[outcome].fields} under={`${path}.${outcome}`} />
        </div>
      )}
    </GroupFrame>
  );
}

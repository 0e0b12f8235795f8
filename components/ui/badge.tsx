import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

const tones = {
  plain: "border-line-strong bg-wash text-ink-soft",
  ink: "border-ink bg-ink text-sheet",
  good: "border-jade-line bg-jade-wash text-jade",
  wait: "border-amber-line bg-amber-wash text-amber",
  bad: "border-seal-line bg-seal-wash text-seal-deep",
  note: "border-indigo-line bg-indigo-wash text-indigo",
} as const;

export type Tone = keyof typeof tones;

/** One or two words about the standing of a thing. The words say it; the colour only helps. */
export function Badge({ tone = "plain", icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={classNames("inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-xs font-medium whitespace-nowrap", tones[tone])}>
      {icon && <Icon name={icon} className="-ml-0.5 size-3.5" />}
      {/* Its words stand on the line of what is beside it, whether it has a picture or not. */}
      <span className="self-baseline">{children}</span>
    </span>
  );
}

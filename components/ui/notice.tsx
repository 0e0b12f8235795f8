import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

const tones: Record<"note" | "good" | "wait" | "bad", { look: string; icon: IconName }> = {
  note: { look: "border-indigo-line bg-indigo-wash text-indigo-deep", icon: "info" },
  good: { look: "border-jade-line bg-jade-wash text-jade", icon: "check" },
  wait: { look: "border-amber-line bg-amber-wash text-amber", icon: "clock" },
  bad: { look: "border-seal-line bg-seal-wash text-seal-deep", icon: "alert" },
};

type NoticeProps = { tone?: keyof typeof tones; title?: ReactNode; children?: ReactNode; action?: ReactNode; urgent?: boolean };

/** Something the reader should know, beside what it is about. `urgent` is read aloud when it appears. */
export function Notice({ tone = "note", title, children, action, urgent }: NoticeProps) {
  const { look, icon } = tones[tone];
  return (
    <div role={urgent ? "alert" : undefined} className={classNames("flex items-start gap-3 rounded-md border px-4 py-3", look)}>
      <Icon name={icon} className="mt-0.5" />
      <div className="min-w-0 flex-1 space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-sm text-ink">{children}</div>}
      </div>
      {action}
    </div>
  );
}

import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type EmptyStateProps = {
  icon: IconName;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** `h1` where it is all that the page says. */
  heading?: "h1" | "h2";
};

/** What stands where nothing is: why it is empty and what one may do. */
export function EmptyState({ icon, title, children, action, heading: Heading = "h2" }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-14 text-center">
      <span className="flex size-12 items-center justify-center rounded-full bg-wash text-ink-faint">
        <Icon name={icon} className="size-6" />
      </span>
      <Heading className="text-lg font-semibold">{title}</Heading>
      {children && <div className="max-w-md text-ink-soft">{children}</div>}
      {action}
    </div>
  );
}

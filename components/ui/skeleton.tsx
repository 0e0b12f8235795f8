import { classNames } from "./class-names";

/** The place of something that is on its way. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={classNames("animate-wait rounded-md bg-line", className)} />;
}

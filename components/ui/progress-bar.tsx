import { classNames } from "./class-names";

/** How far something is, 0 to `max`: a bar of the page's own colours, the same in every browser. The figure stands beside it in words. */
export function ProgressBar({ value, max = 100, label, className }: { value: number; max?: number; label: string; className?: string }) {
  return (
    <meter min={0} max={max} value={value} aria-label={label} className={classNames("progress-bar", value >= max ? "text-jade" : "text-indigo", className)} />
  );
}

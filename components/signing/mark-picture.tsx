import { classNames } from "@/components/ui/class-names";
import type { Mark } from "@/lib/order/mark";
import { frameOf, pathOf } from "./strokes";

/** A signature as it was left: strokes as lines, typed text in a hand. `says` is read aloud in its place. */
export function MarkPicture({ mark, says, className }: { mark: Mark; says: string; className?: string }) {
  if (mark.how === "typed") {
    return <span className={classNames("inline-block font-medium italic tracking-wide text-indigo-deep text-xl", className)}>{mark.text}</span>;
  }
  return (
    <svg
      role="img"
      aria-label={says}
      viewBox={frameOf(mark.strokes).join(" ")}
      preserveAspectRatio="xMinYMid meet"
      className={classNames("text-indigo-deep", className)}
    >
      {mark.strokes.map((stroke) => (
        <path key={stroke.join(",")} d={pathOf(stroke)} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
      ))}
    </svg>
  );
}

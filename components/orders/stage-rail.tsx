import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { Stage } from "@/lib/order/order";

const course: Stage[] = ["preliminary", "review", "meeting", "result", "execution", "closed"];

/** The policy's stages, and where the order stands among them. A refused or cancelled order has left the course. */
export function StageRail({ stage }: { stage: Stage }) {
  const t = useTranslations("pages.order");
  const words = useTranslations("orders.stage");
  const at = course.indexOf(stage);
  return (
    <nav aria-label={t("stages")} className="sheet mb-6 px-4 py-4 sm:px-6">
      <p className="mb-3 flex items-baseline justify-between gap-3 font-semibold md:hidden">
        {words(stage)}
        {at >= 0 && <span className="text-sm font-normal text-ink-faint">{t("stageOf", { step: at + 1, steps: course.length })}</span>}
      </p>
      <ol className="flex gap-1.5 md:gap-3">
        {course.map((one, index) => {
          const state = index < at || stage === "closed" ? "past" : index === at ? "present" : "coming";
          return (
            <li key={one} aria-current={state === "present" ? "step" : undefined} className="min-w-0 flex-1">
              <span
                className={classNames(
                  "block h-1.5 rounded-full",
                  state === "past" && "bg-jade",
                  state === "present" && "bg-seal",
                  state === "coming" && "bg-line",
                )}
              />
              <span
                className={classNames(
                  "mt-2 flex items-center gap-1.5 text-sm max-md:sr-only",
                  state === "present" ? "font-semibold" : state === "past" ? "text-ink-soft" : "text-ink-faint",
                )}
              >
                {state === "past" && <Icon name="check" className="size-4 text-jade" />}
                {words(one)}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { useSay } from "@/components/use-say";
import type { Fault } from "@/lib/form/fault";
import type { Questions } from "./questions";

export const sectionId = (index: number) => `section-${index + 1}`;

/** How many things of a section still stand out. */
export const faultsIn = (section: Questions["layout"][number], faults: Fault[]) =>
  faults.filter((fault) => section.fields.includes(fault.path.split(".")[0] ?? "")).length;

/** The sections at the side of a form, each with what is left in it. */
export function SectionIndex({ layout, faults }: { layout: Questions["layout"]; faults: Fault[] }) {
  const t = useTranslations("filling");
  const say = useSay();
  return (
    <nav aria-label={t("index")} className="sticky top-24 hidden self-start lg:block">
      <ol className="space-y-0.5 border-l border-line">
        {layout.map((section, index) => {
          const left = faultsIn(section, faults);
          return (
            <li key={section.title.en}>
              <a
                href={`#${sectionId(index)}`}
                className="-ml-px flex items-start gap-2 border-l-2 border-transparent py-2 pr-2 pl-3.5 hover:border-line-strong hover:bg-wash"
              >
                <span className={left ? "mt-0.5 flex size-5 items-center justify-center text-ink-faint" : "mt-0.5 text-jade"}>
                  {left ? <span aria-hidden="true" className="size-2 rounded-full border border-edge" /> : <Icon name="check" className="size-5" />}
                </span>
                <span className="min-w-0">
                  <span className="block font-medium">{say(section.title)}</span>
                  <span className={`block text-xs ${left ? "text-ink-faint" : "text-jade"}`}>{t("sectionLeft", { count: left })}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

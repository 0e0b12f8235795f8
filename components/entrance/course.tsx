import { useTranslations } from "next-intl";
import type { Stage } from "@/lib/order/order";

const course: Stage[] = ["preliminary", "review", "meeting", "result", "execution", "closed"];

/** The way of an order, from receipt to closure, for whoever is about to come in. */
export function Course() {
  const t = useTranslations("orders.stage");
  return (
    <ol className="mt-10 hidden border-l-2 border-seal-line lg:block">
      {course.map((stage) => (
        <li key={stage} className="relative py-3 pl-7 text-lg last:pb-0">
          <span aria-hidden="true" className="absolute top-5 -left-[0.4375rem] size-3 rounded-[3px] bg-seal" />
          {t(stage)}
        </li>
      ))}
    </ol>
  );
}

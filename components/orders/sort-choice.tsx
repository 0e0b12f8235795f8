"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/button";

const sorts = ["at", "no", "customer", "deliveryDate"] as const;

type SortChoiceProps = { filters: Record<string, string | undefined>; sorting: { by: string; descending: boolean }; action: string };

/** How a phone, which has no head of a table to press, sorts the list. What is sorted by stays when one searches, on a wide page too. */
export function SortChoice({ filters, sorting: { by, descending }, action }: SortChoiceProps) {
  const t = useTranslations("pages.orders");
  const router = useRouter();
  const sort = (next: string, down: boolean) => {
    const given = Object.entries({ ...filters, sort: next, descending: String(down) }).flatMap(([name, value]) => (value ? [[name, value]] : []));
    router.push(`${action}?${new URLSearchParams(given)}`, { scroll: false });
  };
  return (
    <div className="col-span-full flex items-end gap-2 md:hidden">
      <input type="hidden" name="descending" value={String(descending)} />
      <div className="min-w-0 flex-1">
        <label htmlFor="sort" className="mb-1 block text-sm text-ink-soft">
          {t("sortBy")}
        </label>
        <select id="sort" name="sort" className="entry" value={by} onChange={(event) => sort(event.target.value, event.target.value === "at")}>
          {sorts.map((one) => (
            <option key={one} value={one}>
              {t(`sort.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <IconButton icon={descending ? "down" : "up"} name={t("reverse")} onClick={() => sort(by, !descending)} />
    </div>
  );
}

"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { DateEntry } from "@/components/ui/date-entry";
import { stages } from "@/lib/order/order";
import { SortChoice } from "./sort-choice";

type Filters = { stage?: string; customer?: string; no?: string; text?: string; from?: string; to?: string };

/** `sorting`: how the list is sorted now, where it can be sorted. */
type OrderFiltersProps = { filters: Filters; sorting?: { by: string; descending: boolean }; action?: string; closedOnly?: boolean };

/** What to look for; it stands in the address, so that a list can be kept and sent. Works as a plain form too. */
export function OrderFilters({ filters, sorting, action = "/orders", closedOnly }: OrderFiltersProps) {
  const t = useTranslations("pages.orders");
  const stage = useTranslations("orders.stage");
  const archive = useTranslations("archive");
  const router = useRouter();
  const [busy, start] = useTransition();
  const search = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].filter(([, value]) => typeof value === "string" && value.trim() !== "") as [string, string][];
    start(() => router.push(`${action}?${new URLSearchParams(given)}`));
  };
  const filtered = Object.values(filters).some(Boolean);
  // On a phone the list comes first: what is rarely asked for is one press away.
  const [open, setOpen] = useState(Object.entries(filters).some(([name, value]) => name !== "text" && value));
  const more = open ? undefined : "max-sm:hidden";
  return (
    <search>
      <form
        action={action}
        onSubmit={search}
        className={classNames(
          "grid grid-cols-2 items-start gap-3 border-b border-line px-5 py-4",
          closedOnly ? "lg:grid-cols-[2fr_1.4fr_1fr_1fr_1fr_auto]" : "lg:grid-cols-[2fr_1.4fr_1fr_1fr_auto]",
        )}
      >
        <Filter id="text" label={t("text")} value={filters.text} wide />
        <Filter id="customer" label={t("customer")} value={filters.customer} className={more} />
        <Filter id="no" label={t("number")} value={filters.no} className={more} />
        {closedOnly && (
          <>
            <Filter id="from" type="date" label={archive("from")} value={filters.from} className={more} />
            <Filter id="to" type="date" label={archive("to")} value={filters.to} className={more} />
          </>
        )}
        {!closedOnly && (
          <div className={more}>
            <label htmlFor="stage" className="mb-1 block text-sm text-ink-soft">
              {t("stage")}
            </label>
            <select id="stage" name="stage" defaultValue={filters.stage ?? ""} key={filters.stage} className="entry">
              <option value="">{t("anyStage")}</option>
              {stages.map((one) => (
                <option key={one} value={one}>
                  {stage(one)}
                </option>
              ))}
            </select>
          </div>
        )}
        {sorting && <SortChoice filters={filters} sorting={sorting} action={action} />}
        <div className="flex flex-wrap gap-2 max-lg:col-span-full lg:pt-6.5">
          <Button type="submit" icon="search" busy={busy}>
            {t("search")}
          </Button>
          {!open && (
            <Button type="button" look="quiet" onClick={() => setOpen(true)} className="sm:hidden">
              {t("moreFilters")}
            </Button>
          )}
          {filtered && (
            <ButtonLink href={action} look="quiet">
              {t("clear")}
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  );
}

type FilterProps = { id: string; label: string; value?: string; type?: "search" | "date"; wide?: boolean; className?: string };

function Filter({ id, label, value = "", type = "search", wide, className }: FilterProps) {
  return (
    <div className={classNames(wide && "max-lg:col-span-2", className)}>
      <label htmlFor={id} className="mb-1 block text-sm text-ink-soft">
        {label}
      </label>
      {type === "date" ? (
        <DateEntry id={id} name={id} type="date" defaultValue={value} key={value} />
      ) : (
        <input id={id} name={id} type={type} maxLength={100} defaultValue={value} key={value} className="entry" />
      )}
    </div>
  );
}

"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { send } from "@/components/api-client";
import { Icon } from "@/components/ui/icon";
import type { Answers } from "@/lib/form/field";
import type { Customer, Terms } from "@/lib/order/terms";

type Known = { customer: Customer } & Pick<Terms, "currency" | "paymentTerms" | "paymentDays">;

/** Milliseconds without a key press before customers are looked for. */
const pause = 250;

/** Customers of earlier orders, offered while a name is typed; choosing one fills in all that is known of him. */
export function CustomerOffers() {
  const t = useTranslations("pages.newOrder");
  const { setValue } = useFormContext<Answers>();
  const typed = String(useWatch({ name: "customerName" }) ?? "").trim();
  const [offers, setOffers] = useState<Known[]>([]);
  const [taken, setTaken] = useState("");

  useEffect(() => {
    if (!typed || typed === taken) return setOffers([]);
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      // An offer is a kindness: where it fails, one types on.
      const found = await send<{ customers: Known[] }>(`/api/v1/customers?q=${encodeURIComponent(typed)}`, { signal: stop.signal }).catch(() => null);
      if (!stop.signal.aborted) setOffers(found?.customers ?? []);
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [typed, taken]);

  const take = ({ customer, currency, paymentTerms, paymentDays }: Known) => {
    const { name, contact, mail, phone, language, address } = customer;
    const known = { customerName: name, contact, mail, phone, customerLanguage: language, address, currency, paymentTerms, paymentDays };
    for (const [field, value] of Object.entries(known)) setValue(field, value, { shouldDirty: true });
    setTaken(name);
    setOffers([]);
  };

  return (
    <div aria-live="polite">
      {offers.length > 0 && (
        <div className="mt-2 rounded-md border border-line bg-paper p-1.5">
          <p className="px-2 py-1 text-xs text-ink-faint">{t("knownCustomers")}</p>
          <ul>
            {offers.map((known) => (
              <li key={known.customer.name}>
                <button type="button" onClick={() => take(known)} className="flex min-h-11 w-full items-center gap-2.5 rounded-md px-2 text-left hover:bg-wash">
                  <Icon name="person" className="text-ink-faint" />
                  <span className="min-w-0">
                    <span className="block truncate font-medium">{known.customer.name}</span>
                    <span className="block truncate text-xs text-ink-faint">
                      {known.customer.contact} · {known.customer.mail}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

"use client";
import { useLocale, useTranslations } from "next-intl";
import { nameIn, type Person } from "@/lib/order/people";

export type DemoAccount = Pick<Person, "id" | "name" | "latinName" | "mail" | "department" | "title">;
type DemoAccountsProps = { accounts: DemoAccount[]; password: string; busy: boolean; choose: (account: DemoAccount) => void };

/** The people of the demo company, each one press away. */
export function DemoAccounts({ accounts, password, busy, choose }: DemoAccountsProps) {
  const t = useTranslations("pages.entrance");
  const department = useTranslations("orders.department");
  const language = useLocale();
  return (
    <section className="mt-8 border-t border-line pt-6">
      <h2 className="font-semibold">{t("demoTitle")}</h2>
      <p className="mt-1 text-sm text-ink-soft">{t("demoSays", { password })}</p>
      <ul className="mt-4 grid grid-cols-2 gap-2">
        {accounts.map((account) => (
          <li key={account.id}>
            <button
              type="button"
              disabled={busy}
              onClick={() => choose(account)}
              className="flex min-h-14 w-full flex-col justify-center rounded-md border border-line bg-sheet px-3 py-1.5 text-left transition-colors hover:border-ink-soft hover:bg-wash disabled:opacity-55"
            >
              <span className="font-medium">{nameIn(account, language)}</span>
              <span className="text-xs text-ink-faint">{department(account.department)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

"use client";
import { useRouter } from "next/navigation";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { send } from "@/components/api-client";
import { Icon } from "@/components/ui/icon";
import { Menu, MenuItem, MenuLine } from "@/components/ui/menu";
import type { Language } from "@/lib/form/words";
import type { Person } from "@/lib/order/people";
import { LanguageSwitch } from "./language-switch";
import { usePersonName } from "./person-name";

const keepLanguage = (language: Language) => send("/api/v1/me", { method: "PATCH", body: { language } });

/** As whom one is here, and in which language. */
export function AccountMenu({ person }: { person: Pick<Person, "name" | "latinName" | "department" | "title"> }) {
  const t = useTranslations("pages.shell");
  const department = useTranslations("orders.department");
  const nameOf = usePersonName();
  const router = useRouter();
  return (
    <>
      <LanguageSwitch onChoose={keepLanguage} />
      <Menu
        label={t("account")}
        trigger={
          <button
            type="button"
            aria-label={`${t("account")}: ${nameOf(person)}`}
            className="inline-flex min-h-11 items-center gap-2 rounded-md px-2 hover:bg-wash"
          >
            <span aria-hidden="true" className="flex size-8 items-center justify-center rounded-full bg-ink text-sm font-medium text-sheet">
              {nameOf(person).slice(0, 1)}
            </span>
            <span aria-hidden="true" className="hidden text-left leading-tight lg:block">
              <span className="block text-sm font-medium">{nameOf(person)}</span>
              <span className="block text-xs text-ink-faint">{department(person.department)}</span>
            </span>
            <Icon name="down" className="size-4 text-ink-faint" />
          </button>
        }
      >
        <div className="px-3 pt-1.5 pb-2">
          <p className="font-semibold">{nameOf(person)}</p>
          <p className="text-sm text-ink-faint">
            {department(person.department)} · {person.title}
          </p>
        </div>
        <MenuLine />
        <MenuItem icon="person" onSelect={() => router.push("/profile")}>
          {t("profile")}
        </MenuItem>
        <MenuItem icon="leave" onSelect={() => signOut({ callbackUrl: "/sign-in" })}>
          {t("signOut")}
        </MenuItem>
      </Menu>
    </>
  );
}

import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Person } from "@/lib/order/people";
import { AccountMenu } from "./account-menu";
import { LanguageSwitch } from "./language-switch";
import { Mark } from "./mark";
import { destinationsOf } from "./navigation";
import { NavigationLink } from "./navigation-link";

/** The head of every page: whose house it is, where one may go, in which language, as whom. */
export async function Header({ person }: { person: Person | null }) {
  const t = await getTranslations("pages.shell");
  const destinations = person ? destinationsOf(person.department) : [];
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper/95 backdrop-blur print:hidden">
      <div className="mx-auto flex h-16 max-w-7xl items-center gap-2 px-4 sm:px-6">
        <Link href="/" className="mr-4 flex items-center gap-2.5 rounded-md">
          <Mark className="size-9" />
          <span className="text-lg font-semibold tracking-wide">{t("product")}</span>
        </Link>
        {person && (
          <nav aria-label={t("navigation")} className="hidden gap-1 md:flex">
            {destinations.map((destination) => (
              <NavigationLink key={destination.href} href={destination.href} label={t(destination.word)} icon={destination.icon} />
            ))}
          </nav>
        )}
        <div className="ml-auto flex items-center gap-1">{person ? <AccountMenu person={person} /> : <LanguageSwitch />}</div>
      </div>
    </header>
  );
}

/** On a phone the same destinations stand at the foot, under the thumb. */
export async function FootNavigation({ person }: { person: Person }) {
  const t = await getTranslations("pages.shell");
  return (
    <nav
      aria-label={t("navigation")}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <div className="mx-auto flex max-w-md">
        {destinationsOf(person.department).map((destination) => (
          <NavigationLink key={destination.href} href={destination.href} label={t(destination.word)} icon={destination.icon} foot />
        ))}
      </div>
    </nav>
  );
}

import Link from "next/link";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { type Show, shows } from "./chapters";

/** Which clauses to show; it stands in the address, so that a filtered page can be sent. */
export function ShowFilter({ href, show }: { href: string; show: Show }) {
  const t = useTranslations("conformance");
  return (
    <nav aria-label={t("show")} className="flex flex-wrap gap-2 print:hidden">
      {shows.map((one) => (
        <Link
          key={one}
          href={one === "all" ? href : `${href}?show=${one}`}
          scroll={false}
          aria-current={one === show ? "page" : undefined}
          className={classNames(
            "inline-flex min-h-11 items-center rounded-md border px-4 font-medium",
            one === show ? "border-ink bg-ink text-sheet" : "border-line-strong bg-sheet hover:bg-wash",
          )}
        >
          {t(`filter.${one}`)}
        </Link>
      ))}
    </nav>
  );
}

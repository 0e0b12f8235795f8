"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";

/** A destination that knows whether one is there. */
export function NavigationLink({ href, label, icon, foot }: { href: string; label: string; icon: IconName; foot?: boolean }) {
  const pathname = usePathname();
  const here = pathname === href || pathname.startsWith(`${href}/`);
  const look = foot
    ? classNames("flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs font-medium", here ? "text-seal-deep" : "text-ink-soft")
    : classNames(
        "relative flex min-h-11 items-center rounded-md px-3 font-medium hover:bg-wash hover:text-ink",
        here ? "text-ink after:absolute after:inset-x-3 after:-bottom-2.5 after:h-0.5 after:bg-seal" : "text-ink-soft",
      );
  return (
    <Link href={href} aria-current={here ? "page" : undefined} className={look}>
      {foot && <Icon name={icon} />}
      {label}
    </Link>
  );
}

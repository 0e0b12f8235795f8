"use client";
import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";
import { useAlive } from "./use-alive";

const looks = {
  /** The one thing to do on a page. */
  primary: "bg-ink text-sheet border-ink hover:bg-ink-soft hover:border-ink-soft",
  /** Signing, and nothing else, is vermilion. */
  seal: "bg-seal text-sheet border-seal hover:bg-seal-deep hover:border-seal-deep",
  secondary: "bg-sheet text-ink border-line-strong hover:border-ink-soft hover:bg-wash",
  quiet: "bg-transparent text-ink-soft border-transparent hover:bg-wash hover:text-ink",
  danger: "bg-sheet text-seal-deep border-seal-line hover:bg-seal-wash hover:border-seal",
} as const;

export type ButtonLook = keyof typeof looks;
type Shape = { look?: ButtonLook; icon?: IconName; small?: boolean; wide?: boolean };

const shapeOf = ({ look = "secondary", small, wide }: Shape, more?: string) =>
  classNames(
    "inline-flex items-center justify-center gap-2 rounded-md border font-medium transition-colors",
    // On a phone words that are longer than the whole line take two; none are broken to leave room for what stands beside.
    "break-keep sm:whitespace-nowrap max-sm:min-w-fit max-sm:py-1.5",
    "disabled:opacity-55 aria-disabled:opacity-55",
    small ? "min-h-9 px-3 text-sm pointer-coarse:min-h-11" : "min-h-11 px-4 text-base",
    wide && "w-full",
    looks[look],
    more,
  );

export function Button({ look, icon, small, wide, busy, className, children, ...rest }: ComponentProps<"button"> & Shape & { busy?: boolean }) {
  const alive = useAlive();
  const deaf = rest.type === "submit" && !alive;
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      disabled={rest.disabled || busy || deaf}
      className={shapeOf({ look, small, wide }, className)}
    >
      {busy ? <Spinner /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function ButtonLink({ look, icon, small, wide, className, children, ...rest }: ComponentProps<typeof Link> & Shape) {
  return (
    <Link {...rest} className={shapeOf({ look, small, wide }, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

/** A button that shows only a picture: its name is read aloud and shown as its title. */
export function IconButton({ name, icon, className, ...rest }: ComponentProps<"button"> & { name: string; icon: IconName }) {
  return (
    <button
      type="button"
      title={name}
      aria-label={name}
      {...rest}
      className={classNames(
        "inline-flex size-11 items-center justify-center rounded-md text-ink-soft hover:bg-wash hover:text-ink disabled:opacity-40",
        className,
      )}
    >
      <Icon name={icon} />
    </button>
  );
}

export function Spinner() {
  return <span aria-hidden="true" className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent" />;
}

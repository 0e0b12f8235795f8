"use client";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const itemLook =
  "flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-md px-3 text-base text-ink outline-none select-none data-highlighted:bg-wash data-disabled:opacity-50";

/** A button that opens a list of things to do. `trigger` is one focusable element. */
export function Menu({ trigger, children, label }: { trigger: ReactNode; children: ReactNode; label: string }) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          aria-label={label}
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className="z-50 min-w-52 animate-fade rounded-lg border border-line bg-sheet p-1.5 shadow-lift"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export function MenuItem({ icon, children, onSelect }: { icon?: IconName; children: ReactNode; onSelect: () => void }) {
  return (
    <DropdownMenu.Item onSelect={onSelect} className={itemLook}>
      {icon && <Icon name={icon} className="text-ink-faint" />}
      {children}
    </DropdownMenu.Item>
  );
}

/** One choice of several, the present one checked. */
export function MenuChoices<T extends string>({
  value,
  onChange,
  choices,
}: {
  value: T;
  onChange: (value: T) => void;
  choices: { value: T; label: string; lang?: string }[];
}) {
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={(next) => onChange(next as T)}>
      {choices.map((choice) => (
        <DropdownMenu.RadioItem key={choice.value} value={choice.value} lang={choice.lang} className={itemLook}>
          <span className="flex size-5 items-center justify-center">
            <DropdownMenu.ItemIndicator>
              <Icon name="check" className="text-seal" />
            </DropdownMenu.ItemIndicator>
          </span>
          {choice.label}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export function MenuLine() {
  return <DropdownMenu.Separator className="my-1.5 h-px bg-line" />;
}

"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { BegunForm } from "@/lib/order/begin";
import { useBegin } from "./use-begin";

/** The documents that a department begins by itself while an order is executed. */
export function BeginMenu({ no, forms }: { no: string; forms: BegunForm[] }) {
  const t = useTranslations("pages.order");
  const titles = useTranslations("forms");
  const { busy, begin } = useBegin(no);
  return (
    <Menu
      label={t("begin")}
      trigger={
        <Button icon="plus" busy={busy}>
          {t("begin")}
        </Button>
      }
    >
      {forms.map((form) => (
        <MenuItem key={form} icon="file" onSelect={() => begin(form)}>
          {titles(form)}
        </MenuItem>
      ))}
    </Menu>
  );
}

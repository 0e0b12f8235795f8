"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { send } from "@/components/api-client";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";
import { useProblemWords } from "@/components/use-problem-words";
import type { BegunForm } from "@/lib/order/openings";
import { documentPath, orderApi } from "./paths";

/** The documents that a department begins by itself while an order is executed. */
export function BeginMenu({ no, forms }: { no: string; forms: BegunForm[] }) {
  const t = useTranslations("pages.order");
  const titles = useTranslations("forms");
  const router = useRouter();
  const toast = useToast();
  const words = useProblemWords();
  const { busy, run } = useErrand();
  const begin = (form: BegunForm) =>
    run(async (key) => {
      try {
        const { documentId } = await send<{ documentId: string }>(`${orderApi(no)}/documents`, { method: "POST", key, body: { form } });
        router.push(documentPath(no, documentId));
      } catch (error) {
        toast(words(error), "bad");
        throw error;
      }
    });
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

"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Prints the page as it is filtered. */
export function PrintButton() {
  const t = useTranslations("conformance");
  return (
    <Button icon="print" onClick={() => window.print()}>
      {t("print")}
    </Button>
  );
}

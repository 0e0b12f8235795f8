import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { LonePage } from "./lone-page";

/** What an address leads to where nothing is, or nothing that this reader may see. */
export function NothingHere() {
  const t = useTranslations("pages.shell");
  const home = (
    <ButtonLink href="/" look="primary">
      {t("toDesk")}
    </ButtonLink>
  );
  return (
    <LonePage icon="search" title={t("notFound")} action={home}>
      {t("notFoundSays")}
    </LonePage>
  );
}

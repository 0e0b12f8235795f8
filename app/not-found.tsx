import { getTranslations } from "next-intl/server";
import { FootNavigation, Header } from "@/components/shell/header";
import { LonePage } from "@/components/shell/lone-page";
import { ButtonLink } from "@/components/ui/button";
import { personSeen } from "./person-here";

export default async function NotFoundPage() {
  const t = await getTranslations("pages.shell");
  const person = await personSeen();
  const home = (
    <ButtonLink href="/" look="primary">
      {t("toDesk")}
    </ButtonLink>
  );
  return (
    <>
      <Header person={person} />
      <LonePage icon="search" title={t("notFound")} action={home}>
        {t("notFoundSays")}
      </LonePage>
      {person && <FootNavigation person={person} />}
    </>
  );
}

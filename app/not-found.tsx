import { getTranslations } from "next-intl/server";
import { FootNavigation, Header } from "@/components/shell/header";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { personSeen } from "./person-here";

export default async function NotFoundPage() {
  const t = await getTranslations("pages.shell");
  const person = await personSeen();
  return (
    <>
      <Header person={person} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-2xl flex-1 px-4 py-16 outline-none">
        <div className="sheet">
          <EmptyState
            icon="search"
            title={t("notFound")}
            heading="h1"
            action={
              <ButtonLink href="/" look="primary">
                {t("toDesk")}
              </ButtonLink>
            }
          >
            {t("notFoundSays")}
          </EmptyState>
        </div>
      </main>
      {person && <FootNavigation person={person} />}
    </>
  );
}

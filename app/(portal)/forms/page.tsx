import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormsList } from "@/components/forms-list";
import { Page } from "@/components/shell/page";
import { catalogue } from "@/forms/catalogue";
import type { PolicyForm } from "@/lib/order/form-context";
import { formNumber } from "@/lib/pdf/document-number";
import { personHere } from "../../person-here";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("formList"))("title") };
}

export default async function FormsPage() {
  await personHere("/forms");
  const t = await getTranslations("formList");
  const forms = (Object.values(catalogue) as PolicyForm[]).map(({ id, title, clause, author, signatories }) => ({
    id,
    number: formNumber(id),
    title,
    clause,
    author: [...author],
    signatories: [...signatories],
  }));
  return (
    <Page title={t("title")} lead={t("lead")}>
      <div className="sheet">
        <FormsList forms={forms} />
      </div>
    </Page>
  );
}

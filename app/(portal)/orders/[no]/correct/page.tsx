import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CorrectOrderForm } from "@/components/orders/correct-order-form";
import { correctPath, orderPath } from "@/components/orders/paths";
import { termsQuestions } from "@/components/orders/terms-questions";
import { Page } from "@/components/shell/page";
import { formContextOf } from "@/lib/door/form-context";
import { orderFor } from "@/lib/door/order-for";
import { startAnswers } from "@/lib/form/start-answers";
import { may } from "@/lib/order/access";
import { isCorrectable } from "@/lib/order/register";
import { companySeen } from "../../../../company-seen";
import { orNotFound } from "../../../../or-not-found";
import { personHere } from "../../../../person-here";

type Props = PageProps<"/orders/[no]/correct">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("exceptions"))("correctOf", { no: decodeURIComponent((await params).no) }) };
}

export default async function CorrectOrderPage({ params }: Props) {
  const no = decodeURIComponent((await params).no);
  const person = await personHere(correctPath(no));
  const [t, order, company] = await Promise.all([getTranslations("exceptions"), orNotFound(orderFor(person, no)), companySeen()]);
  // Whoever comes too late, or may not, is shown the order as it stands.
  if (!may(person, "register") || !isCorrectable(order)) redirect(orderPath(no));
  const context = formContextOf(company, person, { order, document: null, department: "sales" }, new Date().toISOString());
  return (
    <Page title={t("correctOf", { no })} lead={t("correctLead")} back={{ href: orderPath(no), label: t("backToOrder", { no }) }}>
      <CorrectOrderForm no={no} context={context} answers={startAnswers(termsQuestions, context).answers} />
    </Page>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NewOrderForm } from "@/components/orders/new-order-form";
import { termsQuestions } from "@/components/orders/terms-questions";
import { Page } from "@/components/shell/page";
import { formContextOf } from "@/lib/door/form-context";
import { orderFor } from "@/lib/door/order-for";
import { startAnswers } from "@/lib/form/start-answers";
import { may } from "@/lib/order/access";
import { companySeen } from "../../../company-seen";
import { orNotFound } from "../../../or-not-found";
import { personHere } from "../../../person-here";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.newOrder"))("title") };
}

export default async function NewOrderPage({ searchParams }: PageProps<"/orders/new">) {
  const person = await personHere("/orders/new");
  if (!may(person, "register")) notFound();
  const { like } = await searchParams;
  const t = await getTranslations("pages.newOrder");
  const earlier = typeof like === "string" ? await orNotFound(orderFor(person, like)) : null;
  const context = formContextOf(await companySeen(), person, { order: earlier, document: null, department: "sales" }, new Date().toISOString());
  const start = startAnswers(termsQuestions, context);
  // What an earlier order was called and when it was wanted is what differs: these are asked anew.
  const { customerOrderNo: _number, orderDate: _date, deliveryDate: _delivery, ...alike } = start.answers;
  const answers = earlier ? { ...alike, orderDate: context.today } : start.answers;
  return (
    <Page
      title={t("title")}
      lead={earlier ? t("like", { no: earlier.no, customer: earlier.terms.customer.name }) : t("lead")}
      back={{ href: "/orders", label: t("back") }}
    >
      <NewOrderForm context={{ ...context, order: null, orderNo: null }} start={{ answers, lineage: {} }} like={earlier?.no} />
    </Page>
  );
}

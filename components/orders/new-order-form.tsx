"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { send } from "@/components/api-client";
import { FormFoot } from "@/components/form/form-foot";
import { FormFrame } from "@/components/form/form-frame";
import { keptName } from "@/components/form/kept-draft";
import { KeptNotice } from "@/components/form/kept-notice";
import { useFillForm } from "@/components/form/use-fill-form";
import { useKeptAnswers } from "@/components/form/use-kept-answers";
import { told } from "@/components/set-faults";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useErrand } from "@/components/use-errand";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import type { Lineage } from "@/lib/form/start-answers";
import { CustomerOffers } from "./customer-offers";
import { DuplicatesTyped } from "./duplicates-typed";
import { documentPath } from "./paths";
import { termsQuestions } from "./terms-questions";

/** `like`: the number of the order that this one is copied from. */
type NewOrderFormProps = { context: FormContext; start: { answers: Answers; lineage: Lineage }; like?: string };

/** What an order is (2.1). Registering gives it its number and opens its registration form, where it is reviewed and signed. */
export function NewOrderForm({ context, start, like = "" }: NewOrderFormProps) {
  const t = useTranslations("pages.newOrder");
  const router = useRouter();
  const form = useFillForm(termsQuestions, context, start.answers);
  const { forget, ...kept } = useKeptAnswers(form, keptName(context.author?.id ?? "", `/orders/new/${like}`));
  const { busy, failure, run } = useErrand();
  const register = (answers: Answers) =>
    run(async (key) => {
      const { no } = await told(form, send<{ no: string }>("/api/v1/orders", { method: "POST", key, body: { answers } }));
      forget();
      router.push(documentPath(no, "registration.sales.1"));
    });
  return (
    <FormFrame
      form={form}
      questions={termsQuestions}
      context={context}
      lineage={start.lineage}
      under={{ customerName: <CustomerOffers /> }}
      onComplete={register}
      foot={() => (
        <>
          <KeptNotice {...kept} />
          <DuplicatesTyped />
          {failure && (
            <Notice tone="bad" urgent>
              {failure}
            </Notice>
          )}
          <FormFoot state={<p className="text-sm text-ink-soft">{t("whatFollows")}</p>}>
            <Button type="submit" look="primary" icon="check" busy={busy}>
              {t("register")}
            </Button>
          </FormFoot>
        </>
      )}
    />
  );
}

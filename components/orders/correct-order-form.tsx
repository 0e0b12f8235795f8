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
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { orderApi, orderPath } from "./paths";
import { termsQuestions } from "./terms-questions";

type CorrectOrderFormProps = { no: string; context: FormContext; answers: Answers };

/** The order's terms as they were registered, to be put right before it is handed on (2.1). */
export function CorrectOrderForm({ no, context, answers }: CorrectOrderFormProps) {
  const t = useTranslations("exceptions");
  const ui = useTranslations("pages.ui");
  const router = useRouter();
  const toast = useToast();
  const form = useFillForm(termsQuestions, context, answers);
  const { forget, ...kept } = useKeptAnswers(form, keptName(context.author?.id ?? "", `${orderApi(no)}/corrections`), context.order?.seq);
  const { busy, failure, run } = useErrand();
  const correct = async (corrected: Answers) => {
    const done = await run(async (key) => {
      await told(form, send(`${orderApi(no)}/corrections`, { method: "POST", key, body: { answers: corrected } }));
      forget();
    });
    if (!done) return;
    toast(t("corrected"));
    router.push(orderPath(no));
    router.refresh();
  };
  return (
    <FormFrame
      form={form}
      questions={termsQuestions}
      context={context}
      lineage={{}}
      onComplete={correct}
      foot={() => (
        <>
          <KeptNotice {...kept} />
          {failure && (
            <Notice tone="bad" urgent>
              {failure}
            </Notice>
          )}
          <FormFoot state={<p className="text-sm text-ink-soft">{t("correctSays")}</p>}>
            <ButtonLink href={orderPath(no)}>{ui("cancel")}</ButtonLink>
            <Button type="submit" look="primary" icon="check" busy={busy}>
              {t("correct")}
            </Button>
          </FormFoot>
        </>
      )}
    />
  );
}

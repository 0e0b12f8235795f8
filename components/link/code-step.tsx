"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ApiProblem, send } from "@/components/api-client";
import { Button } from "@/components/ui/button";
import { describedBy, FieldShell } from "@/components/ui/field-shell";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { useCheckedForm } from "@/components/use-checked-form";
import { codeMinutes } from "@/lib/company/access-limits";
import { codeBody } from "@/lib/door/contract/link";
import { StepSheet } from "./step-sheet";
import { tidyCode } from "./tidy-code";
import { useCodeGivenUp } from "./use-code-given-up";
import { useExchange } from "./use-exchange";

type CodeStepProps = {
  /** The link's secret while this page has it: with it the code can be sent again. */
  secret: string;
  mail: string | null;
  proven: () => void;
  entering: boolean;
  begun: (secret: string, mail: string) => void;
  dead: () => void;
};

export function CodeStep({ secret, mail, proven, entering, begun, dead }: CodeStepProps) {
  const t = useTranslations("link");
  const say = useToast();
  const { form, busy, failure, submitting } = useCheckedForm(codeBody, { code: "" });
  const [letters, setLetters] = useState(1);
  const sentAgain = (token: string, to: string) => {
    begun(token, to);
    setLetters((count) => count + 1);
    say(t("sentAgain"));
  };
  const again = useExchange({ begun: sentAgain, dead });
  const { register, setValue, setFocus, formState } = form;
  useEffect(() => setFocus("code"), [setFocus]);

  const submit = submitting(async (body, key) => {
    try {
      await send("/api/v1/link/codes", { method: "POST", key, body });
      proven();
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.reason === "deadLink") return dead();
      setFocus("code", { shouldSelect: true });
      throw error;
    }
  });
  const unsent = useCodeGivenUp(letters);
  const refused = failure ?? again.failure ?? (unsent ? t("codeUnsent") : null);
  const hint = secret ? t("codeHint") : undefined;
  const error = formState.errors.code && t("codeNeeded");
  return (
    <StepSheet icon="lock" title={t("codeTitle")} reached={mail !== null}>
      <p className="mt-2 text-ink-soft">{mail ? t("codeSays", { mail, minutes: codeMinutes }) : t("codeSaysPlain", { minutes: codeMinutes })}</p>
      <form noValidate onSubmit={submit} className="mt-6 space-y-5">
        {refused && (
          <Notice tone="bad" urgent>
            {refused}
          </Notice>
        )}
        <FieldShell id="code" label={t("code")} hint={hint} error={error}>
          <input
            {...register("code", { onChange: (event) => setValue("code", tidyCode(event.target.value)) })}
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            className="entry h-14 text-center text-2xl tracking-[0.35em] figures"
            {...describedBy("code", { hint, error })}
          />
        </FieldShell>
        <Button type="submit" look="primary" wide busy={busy || entering}>
          {t("show")}
        </Button>
        {secret && (
          <Button look="quiet" wide busy={again.busy} onClick={() => again.exchange(secret)}>
            {t("sendAgain")}
          </Button>
        )}
      </form>
    </StepSheet>
  );
}

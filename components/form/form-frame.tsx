"use client";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { FormProvider, type UseFormReturn, useWatch } from "react-hook-form";
import type { FieldFault } from "@/components/api-client";
import { ErrorSummary } from "@/components/ui/error-summary";
import { useAlive } from "@/components/ui/use-alive";
import { useSay } from "@/components/use-say";
import { askedAnswers } from "@/lib/form/asked-answers";
import { askedSections } from "@/lib/form/asked-sections";
import type { FormContext } from "@/lib/form/context";
import { checked, type Fault, faultSentence } from "@/lib/form/fault";
import type { Answers } from "@/lib/form/field";
import { schemaOf } from "@/lib/form/schema-of";
import type { Lineage } from "@/lib/form/start-answers";
import { errorLine, errorLines } from "./error-lines";
import { FillingProvider } from "./filling";
import { FormSections } from "./form-sections";
import type { Questions } from "./questions";
import { SectionIndex } from "./section-index";
import { useFaults } from "./use-faults";
import { useMended } from "./use-mended";
import { useRefused } from "./use-refused";

type FormFrameProps = {
  form: UseFormReturn<Answers>;
  questions: Questions;
  context: FormContext;
  lineage: Lineage;
  /** A form of few questions needs no index. */
  short?: boolean;
  /** Called with complete, checked answers. */
  onComplete: (answers: Answers) => void;
  /** What the server found in complete answers. */
  refused?: FieldFault[];
  /** What stands at the foot, told how many things are left. */
  foot: (left: number) => ReactNode;
  under?: Record<string, ReactNode>;
};

/** A form with its index, its inputs, the summary of what is wrong, and its foot. */
export function FormFrame(props: FormFrameProps) {
  return (
    <FormProvider {...props.form}>
      <FillingProvider filling={{ fields: props.questions.fields, context: props.context, lineage: props.lineage, under: props.under }}>
        <Framed {...props} />
      </FillingProvider>
    </FormProvider>
  );
}

function Framed({ form, questions, context, short, onComplete, refused, foot }: FormFrameProps) {
  const t = useTranslations("filling");
  const say = useSay();
  const language = useLocale();
  const alive = useAlive();
  const { faults, look } = useFaults(questions, context);
  const layout = useWatch({ control: form.control, compute: (answers: Answers) => askedSections(questions, answers, context) });
  const [shown, setShown] = useState<Fault[]>([]);
  const summary = useRef<{ focus: () => void }>(null);
  const schema = useMemo(() => schemaOf(questions, context), [questions, context]);

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    // react-hook-form puts each sentence beside its field; the summary is made of the same faults.
    await form.trigger();
    const found = checked(schema, askedAnswers(questions, form.getValues(), context));
    look();
    setShown(found.ok ? [] : found.faults);
    if (found.ok) onComplete(found.answers);
  };
  // Once the summary stands on the page, and not before, it can take the focus.
  useEffect(() => {
    if (shown.length > 0) summary.current?.focus();
  }, [shown]);
  // A dialog that closes gives the focus back first.
  useEffect(() => {
    if (!refused?.length) return;
    const timer = setTimeout(() => summary.current?.focus());
    return () => clearTimeout(timer);
  }, [refused]);
  // A line goes as soon as its fault is mended, and the sentence beside the field with it.
  const still = useMended(shown, faults);
  const naming = { say, row: (number: number) => t("row", { number }) };
  const lines = [
    ...errorLines(still, (fault) => faultSentence(fault, language), questions.fields, naming),
    ...useRefused(refused).map(({ path, detail }) => errorLine(path, detail, questions.fields, naming)),
  ];

  return (
    <form noValidate onSubmit={submit} className={short ? undefined : "grid gap-8 lg:grid-cols-[14rem_minmax(0,1fr)]"}>
      {!short && <SectionIndex layout={layout} faults={faults} />}
      {/* What is typed before the browser has taken the form over would be lost. */}
      <fieldset disabled={!alive} className="min-w-0 space-y-6">
        <ErrorSummary ref={summary} lines={lines} />
        <FormSections layout={layout} />
        {foot(faults.length)}
      </fieldset>
    </form>
  );
}

import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { filesIn } from "@/lib/form/files-in";
import { renditionOf, slotRenditionOf } from "@/lib/form/rendition-of";
import { languages } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import { renderDocument } from "@/lib/pdf/pool";
import type { PrintedSignature } from "@/lib/pdf/printed";
import { contextOf } from "../forms/context";
import { sampleAnswers, sampleSlotAnswers } from "../forms/sample-answers";
import { textOf } from "./extract";
import { saidIn, withoutSpace } from "./said";
import { printed, signature } from "./samples";
import { withThreads } from "./threads";

withThreads();

/** A filled form with every slot signed, those that ask for answers with them. */
function filled(id: FormId, variant: "pass" | "fail", language: (typeof languages)[number]) {
  const form = catalogue[id];
  const context = contextOf(id, language);
  const answers = sampleAnswers(id, context, variant);
  const rendition = renditionOf(form, answers, context);
  const signatures = form.slots(answers, context).map((slot): PrintedSignature => {
    const own = sampleSlotAnswers(id, slot.id, context, variant);
    return signature("李雅婷", "Li Yating", { meaning: slot.meaning, rendition: (own && slotRenditionOf(form, slot.id, own, context)) ?? null });
  });
  const asked = signatures.flatMap((one) => (one.state === "signed" && one.rendition ? [one.rendition] : []));
  const over = { form: id, documentId: `${id}.${context.department}.1`, department: context.department, signatures, files: filesIn([rendition, ...asked]) };
  return { document: printed(rendition, over, language), renditions: [rendition, ...asked] };
}

describe.each(Object.keys(catalogue) as FormId[])("%s", (id) => {
  const turn = Object.keys(catalogue).indexOf(id);

  test.each(["pass", "fail"] as const)("prints every label and answer (%s)", async (variant) => {
    const language = languages[(turn + (variant === "pass" ? 0 : 1)) % languages.length] ?? "en";
    const { document, renditions } = filled(id, variant, language);
    const text = await textOf(await renderDocument(document));
    for (const said of renditions.flatMap((rendition) => saidIn(rendition, language))) expect(text).toContain(withoutSpace(said));
  });
});

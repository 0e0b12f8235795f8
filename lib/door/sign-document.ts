import type { z } from "zod";
import type { Company } from "@/lib/company/company";
import { fileHashesIn, filesIn } from "@/lib/form/files-in";
import { slotRenditionOf } from "@/lib/form/rendition-of";
import { slotSchemaOf } from "@/lib/form/schema-of";
import { canonicalHash } from "@/lib/ledger/hash";
import { documentNamed } from "@/lib/order/document";
import type { PolicyForm } from "@/lib/order/form-context";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { type Signing, sign } from "@/lib/order/sign";
import { companyNow } from "@/lib/store/company";
import type { PersonAsking } from "./asking";
import { parsed } from "./body";
import type { signBody } from "./contract";
import { formContextOf } from "./form-context";
import { holdFiles } from "./hold-files";
import { commandOrder } from "./order-command";
import { orderFor } from "./order-for";
import { circumstancesOf } from "./signature";

type Body = z.infer<typeof signBody>;
type Part = Pick<Signing, "answers" | "rendition" | "files" | "facts">;

/** Signs a slot of the document of the path, with the slot's own answers where it asks for some. */
export async function signDocument(asking: PersonAsking<Body>, form: PolicyForm): Promise<{ no: string; seq: number }> {
  const company = await companyNow();
  const { version, slotId, mark, seen, remark, reservation } = asking.body;
  const documentId = asking.params.id ?? "";
  const partAt = (order: Order, now: string) => slotPart(form, asking.body, documentId, { company, person: asking.person, order, now });

  const now = new Date().toISOString();
  const shown = await orderFor(asking.person, asking.params.no);
  await holdFiles(filesIn(partAt(shown, now).rendition), { person: asking.person, order: shown }, now);
  const circumstances = await circumstancesOf(asking);
  return commandOrder(asking, (order, by, ground) =>
    sign(order, by, ground, { documentId, version, slotId, mark, seen, remark, reservation, circumstances, ...partAt(order, ground.now) }),
  );
}

/** The slot's own answers with their rendition and facts; what the signatory saw of them must be the same. */
function slotPart(
  form: PolicyForm,
  { slotId, answers, seen }: Body,
  documentId: string,
  at: { company: Company; person: Person; order: Order; now: string },
): Part {
  const document = documentNamed(at.order, documentId);
  const context = formContextOf(at.company, at.person, { order: at.order, document, department: at.person.department }, at.now);
  const schema = slotSchemaOf(form, slotId, context);
  if (!schema) return {};
  const complete = parsed(schema, answers);
  const rendition = slotRenditionOf(form, slotId, complete, context);
  if (!rendition || canonicalHash(rendition) !== seen.slot) throw new Refusal("changedSinceShown");
  return { answers: complete, rendition, files: fileHashesIn(rendition), facts: form.slotFields[slotId]?.facts(complete, context) };
}

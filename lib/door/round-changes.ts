import { answerDifferences } from "@/lib/form/answer-differences";
import { brieflySaid } from "@/lib/form/briefly-said";
import { withoutCommercialAnswers } from "@/lib/form/commercial";
import type { FormContext } from "@/lib/form/context";
import type { Form } from "@/lib/form/define-form";
import type { Answers } from "@/lib/form/field";
import type { RoundChanges } from "@/lib/form/round-changes";
import { may } from "@/lib/order/access";
import { currentVersion, earlierRound } from "@/lib/order/document";
import type { Order, OrderDocument } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { submittedAnswers } from "./submitted-answers";

type Reading = { person: Person; form: Pick<Form, "fields">; context: FormContext };

/** A submitted report of a later round held against the round before it, without prices for those who may not read them. Null for every other document. */
export async function roundChanges(order: Order, document: OrderDocument, { person, form, context }: Reading): Promise<RoundChanges | null> {
  const earlier = currentVersion(document) && earlierRound(order, document);
  if (!earlier) return null;
  const prices = may(person, "readPrices", order);
  const answersOf = async (one: OrderDocument): Promise<Answers> => {
    const answers = (await submittedAnswers(order, one)) ?? {};
    return prices ? answers : withoutCommercialAnswers(form, answers);
  };
  const [before, after] = [await answersOf(earlier), await answersOf(document)];
  const said = (name: string, field: Parameters<typeof brieflySaid>[1], row: Answers, answers: Answers) => brieflySaid(name, field, { answers, row, context });
  const changes = answerDifferences(form.fields, before, after).map(({ path, name, field, one, other }) => ({
    path,
    before: said(name, field, one, before),
    after: said(name, field, other, after),
  }));
  return { round: earlier.round, changes };
}

import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { numberText } from "@/lib/form/format";
import { attachments } from "@/lib/form/kinds/attachments";
import { choice } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { conclusion } from "@/lib/form/kinds/conclusion";
import { date } from "@/lib/form/kinds/date";
import { longText } from "@/lib/form/kinds/long-text";
import { text } from "@/lib/form/kinds/text";
import { named } from "@/lib/form/words";
import { deliveriesOf } from "@/lib/order/delivery";
import type { SlotSpec } from "@/lib/order/slot";
import { formTitles } from "@/lib/words/form-titles";
import { customerProposal } from "./customer-proposal";
import { findingDueFromToday, findingFields, findingOf } from "./finding-fields";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf } from "./report";
import { section } from "./section";

const ways = {
  link: named("客戶以電子郵件連結簽署", "The customer signs by the mailed link"),
  paper: named("客戶已簽署紙本，掃描附上", "The customer has signed on paper, attached"),
};

const byLink = ({ by }: Answers) => by === "link";
const onPaper = ({ by }: Answers) => by === "paper";

const statement = named(
  "經驗收，上列產品或服務符合約定，客戶簽署即表示驗收合格。",
  "The goods or services above are as agreed; by signing, the customer accepts them.",
);

function deliveredGoods({ order }: FormContext): string | undefined {
  if (!order) return undefined;
  const products = new Map(order.terms.lines.map((line) => [line.line, line]));
  return deliveriesOf(order)
    .map(({ line, ordered, delivered }) => {
      const { product = "", unit = "" } = products.get(line) ?? {};
      return `${line}. ${product} × ${numberText(delivered)} / ${numberText(ordered)} ${unit}`;
    })
    .join("\n");
}

const customer: SlotSpec = { id: "customer", meaning: "confirmed", for: { customer: true }, after: ["author"] };

/** 8.2c: sales asks the customer, by the link or on paper. A customer who does not accept declines the link, or says so on the paper. */
export const acceptance = policyForm({
  id: "acceptance",
  clause: "8.2c",
  version: 2,
  title: formTitles.acceptance,
  author: ["sales"],
  signatories: ["sales", "customer"],
  fields: {
    ...orderHeading,
    goods: computed(named("交付數量 / 訂購數量", "Delivered / ordered"), { as: "longText" }, (_, context) => deliveredGoods(context)),
    proposal: customerProposal(),
    summary: longText(named("交付情況說明", "About the delivery")),
    by: choice(named("驗收方式", "How it is accepted"), ways, { initially: () => "link" }),
    statement: computed(named("驗收聲明", "Acceptance"), { as: "longText", when: byLink }, () => statement),
    signer: text(named("客戶簽署人", "Who signed for the customer"), { max: 60, when: onPaper }),
    acceptedOn: date(named("客戶簽署日期", "Signed on"), { when: onPaper, initially: ({ today }) => today }),
    paper: attachments(named("客戶簽署的驗收單", "The signed paper"), { when: onPaper }),
    conclusion: conclusion(
      named("客戶驗收結論", "What the customer concluded"),
      {
        pass: { words: named("驗收合格", "Accepted"), fields: { notes: longText(named("客戶意見", "The customer’s remarks"), { required: false }) } },
        fail: { words: named("驗收不合格", "Not accepted"), fields: findingFields },
      },
      { when: onPaper },
    ),
    files: attachments(named("其他附件", "Other attachments"), { required: false }),
  },
  layout: [
    orderSection,
    section(named("交付", "Delivery"), "goods", "proposal", "summary", "files"),
    section(named("驗收", "Acceptance"), "by", "statement", "signer", "acceptedOn", "paper", "conclusion"),
  ],
  rules: [findingDueFromToday],
  slots: ({ by }) => (by === "link" ? [authorOf("sales"), customer] : [authorOf("sales")]),
  facts: ({ by, conclusion: concluded }) => ({
    accepted: concluded?.outcome !== "fail",
    by,
    ...(concluded && findingOf(concluded)),
  }),
});

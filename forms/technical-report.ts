import { attachments } from "@/lib/form/kinds/attachments";
import { longText } from "@/lib/form/kinds/long-text";
import { reviewPoint } from "@/lib/form/kinds/review-point";
import { named } from "@/lib/form/words";
import { formTitles } from "@/lib/words/form-titles";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf, conclusionTitle, followedUpFromToday, points, reportConclusion, reportFacts } from "./report";
import { section } from "./section";

export const technicalReport = policyForm({
  id: "technicalReport",
  clause: "3.1",
  version: 2,
  title: formTitles.technicalReport,
  author: ["technical"],
  signatories: ["technical"],
  fields: {
    ...orderHeading,
    a: reviewPoint(
      "3.1a",
      named("技術規格與性能要求明確，符合公司標準及客戶要求", "Specifications and performance are clear, within company standards and the customer’s demands"),
    ),
    b: reviewPoint("3.1b", named("現有技術能力足夠，或須改進、投入研發", "Present ability is enough, or improvement or R&D investment is needed")),
    c: reviewPoint(
      "3.1c",
      named("新技術或新工藝可行，須安排培訓或外部支援", "New technology or process is feasible, with training or outside support where needed"),
    ),
    proposal: longText(named("新產品可行性與技術方案", "Feasibility and technical proposal for the new product"), {
      hint: named("新產品訂單必填", "Required for a new product"),
      max: 4000,
      when: (_, { order }) => order?.terms.newProduct === true,
    }),
    proposalFiles: attachments(named("技術方案附件", "Attachments to the proposal"), {
      required: false,
      when: (_, { order }) => order?.terms.newProduct === true,
    }),
    conclusion: reportConclusion(
      { support: longText(named("技術支持措施與注意事項", "Technical support measures and notes")) },
      named("改進措施或解決方案", "Improvement or solution"),
    ),
  },
  layout: [
    orderSection,
    section(points, "a", "b", "c"),
    section(named("技術方案", "Technical proposal"), "proposal", "proposalFiles"),
    section(conclusionTitle, "conclusion"),
  ],
  rules: [followedUpFromToday],
  slots: () => [authorOf("technical")],
  facts: ({ conclusion }, context) => reportFacts("technical", conclusion, context),
});

import { expect, test } from "vitest";
import { orderLetter } from "@/lib/mail/order-letters";
import { written } from "@/lib/mail/written";
import { customer } from "../order/story";
import { aboutDocument, declinedChange, head, link } from "./matter";
import { droppedChange, matters } from "./matters";

test("a customer gets the link, until when it is good, and somebody to call", async () => {
  const letter = orderLetter("customerSign", matters.customerSign("en"));
  expect(letter.action).toEqual({ label: "Read and sign", url: link.url });
  expect(letter.facts).toContainEqual({ label: "Valid until", value: "2026-12-24 18:00 (Asia/Shanghai)" });
  expect(letter.notes).toContain("Questions? 林志遠, +86 512 0000, sales@example.com.");
  expect((await written(letter, head)).text).toContain(link.url);
});

test.each(["withdrawn", "dropped"] as const)(
  "a customer whose link dies because a document was %s learns whom to call, and no word of the company's reason",
  (name) => {
    const letter = orderLetter(
      name,
      aboutDocument(declinedChange(), "changeRequest.sales.1", "en", { events: [droppedChange], department: null, reader: customer.name }),
    );
    expect([letter.quotes, letter.action]).toEqual([[], undefined]);
    expect(letter.paragraphs[0]).toContain("its link no longer opens");
    expect(letter.notes).toContain("Questions? 林志遠, +86 512 0000, sales@example.com.");
  },
);

test("a customer whose order is refused learns why and whom to call (2.3)", () => {
  const letter = orderLetter("refused", { ...matters.refused("en"), department: null, reader: customer.name });
  expect(letter.quotes).toEqual([{ label: "Reason", text: "信用不足" }]);
  expect([letter.action, letter.notes]).toEqual([undefined, ["Questions? 林志遠, +86 512 0000, sales@example.com."]]);
});

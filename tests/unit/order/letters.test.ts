import { expect, test } from "vitest";
import { type OrderLetter, orderLetters } from "@/lib/order/letters";
import { clockLetters } from "./clock-letters";
import { courseLetters } from "./course-letters";
import { customerLetters } from "./customer-letters";
import { exceptionLetters } from "./exception-letters";
import { meetingLetters } from "./meeting-letters";
import { noticeLetters } from "./notice-letters";
import { signingLetters } from "./signing-letters";
import { type Hears, sorted } from "./told";

/** Every letter, or this does not compile. */
const letters: Record<OrderLetter, Hears> = {
  ...signingLetters,
  ...courseLetters,
  ...customerLetters,
  ...noticeLetters,
  ...clockLetters,
  ...exceptionLetters,
  ...meetingLetters,
};

test.each(orderLetters)("the letter %s goes to whom it concerns, and to nobody else", (name) => {
  const [written, to] = letters[name];
  expect(written()[name]).toEqual(sorted(...to));
});

import { expect, test } from "vitest";
import { languages } from "@/lib/form/words";
import { codeLetter, invitationLetter, passwordResetLetter } from "@/lib/mail/account-letters";
import { written } from "@/lib/mail/written";
import { formTitles } from "@/lib/words/form-titles";
import { company, head, link } from "./matter";

test.each(languages)("a code, an invitation and a new password are whole in %s", async (language) => {
  const reader = { language, name: "王建國" };
  const asked = { url: "https://portal.example/invitation#t", expires: link.expires, zone: "Asia/Shanghai" };
  const letters = [
    codeLetter(reader, "012345", 10, formTitles.changeRequest),
    invitationLetter(reader, { ...asked, by: "許家豪", company }),
    passwordResetLetter({ language, name: "" }, asked),
  ];
  for (const letter of letters) {
    const { html, text, subject } = await written(letter, head);
    for (const part of [subject, html, text]) expect(part).not.toMatch(/\{\w+\}|undefined/);
  }
});

test("a code stands in the letter and not in its subject, which locked screens show", async () => {
  const { subject, text } = await written(codeLetter({ language: "en", name: "" }, "012345", 10, formTitles.changeRequest), head);
  expect(text).toContain("012345");
  expect(subject).not.toContain("012345");
});

import { beforeAll, expect, test } from "vitest";
import { lettersView } from "@/lib/door/letters-view";
import { postLetterAgain } from "@/lib/door/post-letter-again";
import { postDue } from "@/lib/mail/post";
import { sideLines } from "@/lib/store/side-log";
import { cast } from "../cast";
import { ownDatabase } from "../store/database";
import { founded, registered, submitted } from "../store/order";
import { resendServer } from "./resend-server";

process.env.PUBLIC_URL = "http://127.0.0.1:3000";
ownDatabase();
beforeAll(founded);
const post = resendServer();

test("whoever reads an order sees to whom it wrote and what was not sent, and why; nobody else does", async () => {
  post.answer = ({ to }) =>
    to === cast.technical.mail ? { status: 422, body: { name: "validation_error", message: "Invalid `to` field.", statusCode: 422 } } : null;
  await submitted(await registered("20101"), [cast.technical, cast.quality]);
  await postDue(post.office);
  const { letters } = await lettersView({ person: cast.sales, params: { no: "20101" } });
  expect(letters.map(({ to, state, why }) => [to.latinName, state, why?.en ?? null]).sort()).toEqual([
    ["Sun Li", "accepted", null],
    ["Zhang Wei", "failed", "The mail service does not take this address. Check it, and correct it."],
  ]);
  expect(letters[0]?.subject["zh-Hant"]).toBe("請簽署《訂單登記與初步審核表》：訂單 20101");
  await expect(lettersView({ person: cast.admin, params: { no: "20101" } })).rejects.toMatchObject({ reason: "noSuchOrder" });
});

test("sales posts a letter again that was given up; nobody else, and no other letter", async () => {
  post.answer = () => ({ status: 422, body: { name: "validation_error", message: "Invalid `to` field.", statusCode: 422 } });
  await submitted(await registered("20102"), [cast.technical]);
  await postDue(post.office);
  const [letter] = (await lettersView({ person: cast.sales, params: { no: "20102" } })).letters;
  const again = (person = cast.sales, id = letter?.id ?? "") =>
    postLetterAgain({ person, params: { no: "20102", letter: id }, key: `${person.id}:again-1`, address: "127.0.0.1", agent: "test" });
  await expect(again(cast.auditor)).rejects.toMatchObject({ reason: "salesPostsLetters" });
  await expect(again(cast.admin)).rejects.toMatchObject({ reason: "noSuchOrder" });
  await expect(again(cast.sales, "x")).rejects.toMatchObject({ reason: "noSuchLetter" });
  expect((await again()).letters).toMatchObject([{ state: "due", why: null }]);
  post.answer = () => null;
  await postDue(post.office);
  expect((await lettersView({ person: cast.sales, params: { no: "20102" } })).letters).toMatchObject([{ state: "accepted" }]);
  await expect(again(cast.salesHead)).rejects.toMatchObject({ reason: "letterNotFailed" });
  expect((await sideLines({ person: cast.sales.id })).map(({ kind, about }) => [kind, about])).toContainEqual(["letterAgain", "20102"]);
});

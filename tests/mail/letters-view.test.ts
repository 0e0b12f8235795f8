import { beforeAll, expect, test } from "vitest";
import { lettersView } from "@/lib/door/letters-view";
import { postDue } from "@/lib/mail/post";
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
    ["Zhang Wei", "failed", "The mail service did not take it: validation_error: Invalid `to` field."],
  ]);
  expect(letters[0]?.subject["zh-Hant"]).toBe("請簽署《訂單登記與初步審核表》：訂單 20101");
  await expect(lettersView({ person: cast.admin, params: { no: "20101" } })).rejects.toMatchObject({ reason: "noSuchOrder" });
});

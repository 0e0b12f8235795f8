import { expect, test } from "vitest";
import { exchangeLink, isCodeGivenUp } from "@/lib/auth/link-session";
import { invite, mailPasswordReset } from "@/lib/auth/mailed-secret";
import { inviteAgain, resetAgain } from "@/lib/door/account-letter-again";
import { peopleView } from "@/lib/door/people-view";
import { postDue } from "@/lib/mail/post";
import type { PostOffice } from "@/lib/mail/post-office";
import { sentWords } from "@/lib/words/sent";
import { cast } from "../cast";
import { companyOfCast, from } from "./company";
import { changeForCustomer } from "./customer";

companyOfCast();

const refusing: PostOffice = async () => ({ why: "validation_error: Invalid `to` field", status: 422, retryAfter: 0 });
const taking: PostOffice = async () => ({ id: "1" });
const unsentOf = async (id: string) => (await peopleView(cast.admin)).people.find((one) => one.id === id)?.unsent;
const asking = (id: string, key: string) => ({ person: cast.admin, params: { id }, key });

test("an invitation that was given up is shown with its reason, until one sent again goes out", async () => {
  expect(await unsentOf(cast.quality.id)).toBeNull();
  await invite(cast.quality, cast.admin, "first");
  expect(await unsentOf(cast.quality.id)).toBeNull();
  await postDue(refusing);
  expect(await unsentOf(cast.quality.id)).toEqual(sentWords.why.address);
  await expect(resetAgain(asking(cast.quality.id, "wrong-way"))).rejects.toMatchObject({ reason: "notInvitedYet" });
  await inviteAgain(asking(cast.quality.id, "again"));
  expect(await unsentOf(cast.quality.id)).toBeNull();
  expect(await postDue(taking)).toBe(1);
  await inviteAgain(asking(cast.quality.id, "again"));
  expect(await postDue(taking)).toBe(0);
});

test("so is a letter for a new password, which is sent to its person alone and by admins alone", async () => {
  await mailPasswordReset(cast.sales);
  await postDue(refusing);
  expect(await unsentOf(cast.sales.id)).toEqual(sentWords.why.address);
  await expect(inviteAgain(asking(cast.sales.id, "wrong-way"))).rejects.toMatchObject({ reason: "invitedAlready" });
  await expect(resetAgain({ ...asking(cast.sales.id, "theirs"), person: cast.salesHead })).rejects.toMatchObject({ reason: "onlyAdmins" });
  await resetAgain(asking(cast.sales.id, "reset"));
  const sent: string[] = [];
  await postDue(async (payload) => {
    sent.push(payload.to);
    return { id: "2" };
  });
  expect(sent).toEqual([cast.sales.mail]);
  expect(await unsentOf(cast.sales.id)).toBeNull();
});

test("the page that waits for a code is told when its letter was given up, and of no other", async () => {
  const { token } = await changeForCustomer();
  const { session } = await exchangeLink(token, from);
  expect(await isCodeGivenUp(session)).toBe(false);
  await postDue(refusing);
  expect(await isCodeGivenUp(session)).toBe(true);
  const { session: next } = await exchangeLink(token, from);
  await postDue(taking);
  expect([await isCodeGivenUp(next), await isCodeGivenUp("")]).toEqual([false, false]);
});

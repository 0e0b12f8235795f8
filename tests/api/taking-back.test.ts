import { beforeAll, describe, expect, test } from "vitest";
import { documentApi } from "@/components/orders/paths";
import type { Department } from "@/lib/order/people";
import { recordPassing } from "../../scripts/play/meeting";
import type { Player } from "../../scripts/play/player";
import { met, type Scene, signOff } from "../../scripts/play/scene";
import { orderIn } from "../setup/stage";
import { refused } from "./refused";

const filling = () => ({ point: met(), situation: "As planned." });

describe("an execution check", () => {
  /** An order in execution, which these tests share: each begins a check of its own and ends it. */
  let scene: Scene;
  let author: Player;

  beforeAll(async () => {
    scene = await orderIn("execution");
    author = await scene.troupe.member("sales");
  });

  const head = (department: Department) => scene.troupe.head(department);
  const on = (check: string, rest: string) => `${documentApi(scene.no, check)}/${rest}`;

  async function written(): Promise<string> {
    const check = await author.begin(scene.no, "executionCheck");
    await write(check);
    return check;
  }

  const write = (check: string) => author.write(scene.no, check, (_, started) => ({ ...started, subject: "Everything." }));
  const drop = (check: string) => author.visit.post(on(check, "drops"), { reason: "Not needed." });
  const versionsOf = async (check: string) => (await author.document(scene.no, check)).versions;

  test("is returned by somebody whose signature is wanted, with a reason; signatures so far are void and its author goes on from what he wrote", async () => {
    const check = await written();
    const [production, quality] = [await head("production"), await head("quality")];
    await production.sign(scene.no, check, "production", { filling });
    const back = { version: 1, reason: "The period is wrong." };
    for (const [who, reason] of [
      ["technical", "notYoursToReturn"],
      ["production", "notYoursToReturn"],
    ] as const) {
      await expect((await head(who)).visit.post(on(check, "returns"), back), who).rejects.toMatchObject(refused(reason));
    }
    await expect(quality.visit.post(on(check, "returns"), { ...back, version: 2 })).rejects.toMatchObject(refused("noSuchVersion", 404));
    await expect(quality.visit.post(on(check, "returns"), { ...back, reason: "" })).rejects.toMatchObject({
      status: 422,
      problem: { faults: [{ path: "reason" }] },
    });
    await quality.visit.post(on(check, "returns"), back);
    expect((await versionsOf(check))[0]).toMatchObject({ state: "void", voided: { how: "returned", reason: back.reason } });
    await expect(quality.visit.post(on(check, "returns"), back)).rejects.toMatchObject(refused("versionVoid", 409));
    await expect(quality.sign(scene.no, check, "quality", { filling })).rejects.toMatchObject(refused("versionVoid", 409));
    expect(await author.visit.get(on(check, "draft"))).toMatchObject({ revision: 0, answers: { subject: "Everything." } });
    await scene.mailbox.waitFor(author.person.mail, "the return", ({ text }) => (text.includes(scene.no) && text.includes(back.reason)) || undefined);
    await write(check);
    expect((await versionsOf(check))[1]?.slots.map(({ state }) => state)).toEqual(["signed", "open", "open", "open", "open"]);
    await drop(check);
  });

  test("is withdrawn by its author alone, and not once it is complete", async () => {
    const check = await written();
    const back = { version: 1, reason: "I have left something out." };
    await expect((await head("sales")).visit.post(on(check, "withdrawals"), back)).rejects.toMatchObject(refused("onlyAuthorWithdraws", 403));
    await author.visit.post(on(check, "withdrawals"), back);
    expect((await versionsOf(check))[0]).toMatchObject({ state: "void", voided: { how: "withdrawn" } });
    await expect(author.visit.post(on(check, "withdrawals"), back)).rejects.toMatchObject(refused("versionVoid", 409));
    await write(check);
    await expect(author.visit.post(on(check, "withdrawals"), back)).rejects.toMatchObject(refused("versionVoid", 409));
    await signOff(scene, check, { production: filling, quality: filling, purchasing: filling, finance: filling });
    const late = { ...back, version: 2 };
    await expect(author.visit.post(on(check, "withdrawals"), late)).rejects.toMatchObject(refused("completedAlready", 409));
    await expect((await head("quality")).visit.post(on(check, "returns"), late)).rejects.toMatchObject(refused("completedAlready", 409));
    await expect(drop(check)).rejects.toMatchObject(refused("completedAlready", 409));
  });

  test("is given up by the department that began it, which frees the place for another; what the policy asks for is not", async () => {
    const check = await written();
    await expect(author.begin(scene.no, "executionCheck")).rejects.toMatchObject(refused("openAlready", 409));
    await expect((await head("production")).visit.post(on(check, "drops"), { reason: "Too early." })).rejects.toMatchObject(refused("notYourDepartment", 403));
    await drop(check);
    await expect(drop(check)).rejects.toMatchObject(refused("documentDropped"));
    await expect((await head("quality")).sign(scene.no, check, "quality", { filling })).rejects.toMatchObject(refused("documentDropped"));
    await expect(drop("minutes.sales.1")).rejects.toMatchObject(refused("cannotBeDropped"));
    await drop(await written());
  });

  test("has no attendee to be excused", async () => {
    const check = await written();
    const excused = { version: 1, slotId: "quality", reason: "On leave." };
    await expect((await head("sales")).visit.post(on(check, "strikes"), excused)).rejects.toMatchObject(refused("onlyMinutesStrike"));
    await drop(check);
  });
});

test("the chair excuses an attendee who cannot sign the minutes, another signs with reservation, and both stand in them (4.3)", async () => {
  const scene = await orderIn("meeting");
  const minutes = await recordPassing(scene);
  const [chair, recorder] = [await scene.troupe.head("sales"), await scene.troupe.member("sales")];
  const [quality, finance] = [await scene.troupe.head("quality"), await scene.troupe.head("finance")];
  const strikes = `${documentApi(scene.no, minutes)}/strikes`;
  const excused = { version: 1, slotId: finance.person.id, reason: "In hospital." };
  await expect(recorder.visit.post(strikes, excused)).rejects.toMatchObject(refused("onlyChairStrikes", 403));
  await expect(chair.visit.post(strikes, { ...excused, slotId: chair.person.id })).rejects.toMatchObject(refused("chairSigns"));
  await expect(chair.visit.post(strikes, { ...excused, slotId: "nobody" })).rejects.toMatchObject(refused("noSuchSlot", 404));
  await chair.visit.post(strikes, excused);
  await expect(chair.visit.post(strikes, excused)).rejects.toMatchObject(refused("noSuchSlot", 404));
  await expect(finance.sign(scene.no, minutes, finance.person.id)).rejects.toMatchObject(refused("slotTaken", 409));
  await quality.sign(scene.no, minutes, quality.person.id, { reservation: true, remark: "Two days of inspection are too few." });
  await signOff(scene, minutes);
  const { document } = await chair.document(scene.no, minutes);
  const slots = document.versions[0]?.slots ?? [];
  expect(slots.find(({ id }) => id === finance.person.id)).toMatchObject({ state: "struck" });
  expect(slots.filter(({ state }) => state === "open")).toEqual([]);
  const { versions } = await chair.document(scene.no, minutes);
  expect(versions[0]?.signatures.find(({ slotId }) => slotId === quality.person.id)).toMatchObject({
    reservation: true,
    remark: "Two days of inspection are too few.",
  });
});

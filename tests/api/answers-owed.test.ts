import { expect, test } from "vitest";
import { documentApi } from "@/components/orders/paths";
import type { Department } from "@/lib/order/people";
import type { Scene } from "../../scripts/play/scene";
import { orderIn } from "../setup/stage";
import { refused } from "./refused";

const visitOf = async ({ troupe }: Scene, department: Department) => (await troupe.head(department)).visit;
const pathOf =
  ({ no }: Scene) =>
  (rest: string) =>
    `/api/v1/orders/${no}/${rest}`;

test("the general manager ends a pause, the question stays open until sales has the customer's answer (3)", async () => {
  const scene = await orderIn("paused");
  const path = pathOf(scene);
  const [sales, manager] = [await visitOf(scene, "sales"), await visitOf(scene, "management")];
  const reason = "The customer has had long enough.";
  const question = async () => (await (await scene.troupe.head("sales")).order(scene.no)).order.questions[0];
  await expect(sales.post(path("questions/Q1/pause-ends"), { reason })).rejects.toMatchObject(refused("generalManagerDecides", 403));
  await expect(manager.post(path("questions/Q9/pause-ends"), { reason })).rejects.toMatchObject(refused("noSuchQuestion", 404));
  await manager.post(path("questions/Q1/pause-ends"), { reason });
  expect(await question()).toMatchObject({ pauseEnded: expect.anything() });
  expect((await question())?.answer).toBeUndefined();
  await expect(manager.post(path("questions/Q1/pause-ends"), { reason })).rejects.toMatchObject(refused("noPause"));
  expect((await (await scene.troupe.head("sales")).order(scene.no)).tasks.filter((task) => task.paused)).toEqual([]);

  const text = "Class 3, and the label stays.";
  await expect((await visitOf(scene, "technical")).post(path("questions/Q1/answers"), { text })).rejects.toMatchObject(refused("notYourDepartment", 403));
  await sales.post(path("questions/Q1/answers"), { text });
  expect(await question()).toMatchObject({ answer: { text } });
  await expect(sales.post(path("questions/Q1/answers"), { text })).rejects.toMatchObject(refused("answeredAlready", 409));
});

test("a department is asked and answers; it stops no clock, and nobody asks himself (2.2)", async () => {
  const scene = await orderIn("review");
  const path = pathOf(scene);
  const [technical, purchasing, finance] = [await visitOf(scene, "technical"), await visitOf(scene, "purchasing"), await visitOf(scene, "finance")];
  const asked = { to: "purchasing", text: "Is the foil in stock?" };
  const wrong: [body: object, reason: string][] = [
    [{ to: "customer" }, "salesAsksCustomer"],
    [{ to: "technical" }, "askAnother"],
    [{ pauses: ["purchasing"] }, "onlyCustomerPauses"],
  ];
  for (const [body, why] of wrong) await expect(technical.post(path("questions"), { ...asked, ...body }), why).rejects.toMatchObject(refused(why));
  await technical.post(path("questions"), asked);
  await expect(finance.post(path("questions/Q1/answers"), { text: "Perhaps." })).rejects.toMatchObject(refused("notYourDepartment", 403));
  await purchasing.post(path("questions/Q1/answers"), { text: "Two rolls are." });
  await expect((await visitOf(scene, "management")).post(path("questions/Q1/pause-ends"), { reason: "none" })).rejects.toMatchObject(
    refused("answeredAlready", 409),
  );
  const { order } = await (await scene.troupe.head("technical")).order(scene.no);
  expect(order.questions).toMatchObject([{ id: "Q1", to: "purchasing", text: asked.text, answer: { text: "Two rolls are." } }]);
});

test("a failed report's follow-up is closed by its owner's department, once (3)", async () => {
  const scene = await orderIn("again");
  const path = pathOf(scene);
  const sales = await visitOf(scene, "sales");
  const body = { text: "The customer has named the class." };
  await expect((await visitOf(scene, "finance")).post(path("follow-ups/U1/closures"), body)).rejects.toMatchObject(refused("notYourDepartment", 403));
  await expect(sales.post(path("follow-ups/U9/closures"), body)).rejects.toMatchObject(refused("noSuchFollowUp", 404));
  await sales.post(path("follow-ups/U1/closures"), body);
  await expect(sales.post(path("follow-ups/U1/closures"), body)).rejects.toMatchObject(refused("closedAlready", 409));
  expect((await (await scene.troupe.head("technical")).order(scene.no)).order.followUps).toMatchObject([{ id: "U1", closed: { text: body.text } }]);
});

test("sales records a confirmation that came otherwise than by the link, once, and says how (5.1)", async () => {
  const scene = await orderIn("late");
  const notice = `${documentApi(scene.no, "resultNotice.sales.1")}/confirmations`;
  const sales = await visitOf(scene, "sales");
  const body = { text: "By telephone." };
  await expect((await visitOf(scene, "production")).post(notice, body)).rejects.toMatchObject(refused("notYourDepartment", 403));
  await expect(sales.post(`${documentApi(scene.no, "minutes.sales.1")}/confirmations`, body)).rejects.toMatchObject(refused("nothingToConfirm"));
  await expect(sales.post(`${documentApi(scene.no, "resultNotice.sales.7")}/confirmations`, body)).rejects.toMatchObject(refused("noSuchDocument", 404));
  await sales.post(notice, body);
  await expect(sales.post(notice, body)).rejects.toMatchObject(refused("noticeAnswered", 409));
  const { document } = await (await scene.troupe.head("quality")).document(scene.no, "resultNotice.sales.1");
  expect(document.versions[0]?.answer).toMatchObject({ how: "confirmed", text: body.text });
});

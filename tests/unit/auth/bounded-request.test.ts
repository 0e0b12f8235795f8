import { expect, test } from "vitest";
import { boundedRequest } from "@/lib/auth/bounded-request";

/** A body that never ends; `given` says how many bytes somebody took of it. */
function endless() {
  let given = 0;
  const body = new ReadableStream({
    pull(controller) {
      given += 1024;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  return { body, given: () => given };
}

const posted = (body: BodyInit) => new Request("http://127.0.0.1/api/auth/callback/credentials", { method: "POST", body, duplex: "half" } as RequestInit);

test("a body without end is given up after 16 KB", async () => {
  const { body, given } = endless();
  expect(await boundedRequest(posted(body))).toBeNull();
  expect(given()).toBeLessThan(20 * 1024);
});

test("what fits is handed on as it came", async () => {
  const request = await boundedRequest(posted("mail=a%40example.com&password=b"));
  expect(request?.method).toBe("POST");
  expect(await request?.text()).toBe("mail=a%40example.com&password=b");
});

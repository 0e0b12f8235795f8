import { expect, test, vi } from "vitest";
import { ApiProblem } from "@/components/api-client";
import { setFaults, told } from "@/components/set-faults";

const faults = [
  { path: "lines.0.quantity", detail: "More than nothing, please." },
  { path: "demands", detail: "Too long." },
];
const refusal = (extra = {}) => new ApiProblem({ status: 422, detail: "Please check the fields.", reason: "notTheSchema", ...extra });

test("what the server found is said at the fields, and the first is gone to where that is asked", () => {
  const setError = vi.fn();
  setFaults({ setError }, faults, { focus: true });
  setFaults({ setError }, faults);
  expect(setError.mock.calls).toEqual([
    ["lines.0.quantity", { message: "More than nothing, please." }, { shouldFocus: true }],
    ["demands", { message: "Too long." }, { shouldFocus: false }],
    ["lines.0.quantity", { message: "More than nothing, please." }, { shouldFocus: false }],
    ["demands", { message: "Too long." }, { shouldFocus: false }],
  ]);
});

test("a refused sending marks its fields and fails on; one about no field, and one that is taken, mark none", async () => {
  const setError = vi.fn();
  await expect(told({ setError }, Promise.reject(refusal({ faults })))).rejects.toThrow("Please check the fields.");
  expect(setError.mock.calls.map(([path]) => path)).toEqual(["lines.0.quantity", "demands"]);
  setError.mockClear();
  await expect(told({ setError }, Promise.reject(refusal()))).rejects.toThrow("Please check the fields.");
  expect(await told({ setError }, Promise.resolve("taken"))).toBe("taken");
  expect(setError).not.toHaveBeenCalled();
});

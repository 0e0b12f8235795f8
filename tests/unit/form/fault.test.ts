import { expect, test } from "vitest";
import { faultSentence, spokenIn } from "@/lib/form/fault";
import { schemaOf } from "@/lib/form/schema-of";
import { context, form } from "./example-form";

test("a reader hears what is wrong in his own language", () => {
  const issues = (language: "zh-Hant" | "zh-Hans" | "en") =>
    schemaOf(form, context).safeParse({ way: "a", name: "陳𠮷" }, { error: spokenIn(language) }).error?.issues;
  expect(issues("en")).toMatchObject([{ path: ["name"], message: "“𠮷” (U+20BB7) cannot be printed on the documents; please use another." }]);
  expect(issues("zh-Hans")).toMatchObject([{ path: ["name"], message: "“𠮷”（U+20BB7）无法印在文件上，请改用其他字。" }]);
  expect(faultSentence({ reason: "tooLong", values: { max: 60 } }, "zh-Hant")).toBe("最多 60 個字元。");
});

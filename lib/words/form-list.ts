import { named } from "@/lib/form/words";

/** The page that lists the policy's forms. */
export const formListWords = {
  title: named("表單", "Forms"),
  lead: named("制度的各種表單，由誰填寫，以及空白表單。", "The forms that the policy names, who fills them in, and blank ones."),
  number: named("編號", "Number"),
  form: named("表單名稱", "Form"),
  clause: named("制度條款", "Clause"),
  author: named("填寫", "Filled in by"),
  signatories: named("簽署", "Signed by"),
  blank: named("空白 PDF", "Blank PDF"),
  download: named("下載空白表單：{form}", "Download the blank form: {form}"),
};

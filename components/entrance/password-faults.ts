import { issue } from "@/lib/form/fault";

/** What makes a password a bad one, said at the field of this name. */
export const passwordFaultsAt = <Name extends string>(name: Name) => ({
  passwordTooShort: name,
  passwordTooLong: name,
  passwordTooCommon: name,
  passwordIsName: name,
});

/** A new password is typed twice; only the browser sees the second. */
export const sameTwice = ({ password, again }: { password: string; again: string }) => password === again;
export const notTheSame = issue("passwordsDiffer", {}, ["again"]);

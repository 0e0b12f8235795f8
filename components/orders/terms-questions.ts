import type { Questions } from "@/components/form/questions";
import { termFields } from "@/forms/order-terms";
import { registration } from "@/forms/registration";

/** The part of the registration form that says what the order is: its questions without points and conclusion, in the form's own order. */
export const termsQuestions: Questions = {
  fields: termFields,
  layout: registration.layout
    .map(({ title, fields }) => ({ title, fields: fields.filter((name) => name in termFields) }))
    .filter(({ fields }) => fields.length > 0),
  rules: registration.rules,
};

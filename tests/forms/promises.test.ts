import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { hasCommercial, withoutCommercialAnswers } from "@/lib/form/commercial";
import { checked, type Fault } from "@/lib/form/fault";
import type { Answers } from "@/lib/form/field";
import { jsonSchemaOf } from "@/lib/form/json-schema-of";
import { renditionOf, slotRenditionOf } from "@/lib/form/rendition-of";
import { draftSchemaOf, schemaOf, slotSchemaOf } from "@/lib/form/schema-of";
import { startAnswers } from "@/lib/form/start-answers";
import { withoutCommercial } from "@/lib/form/without-commercial";
import { languages } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import { contextOf } from "./context";
import { sampleAnswers, sampleSlotAnswers } from "./sample-answers";
import { answered, withValue } from "./walk";

const variants = ["pass", "fail"] as const;

function faultsOf(id: FormId, answers: unknown): Fault[] {
  const result = checked(schemaOf(catalogue[id], contextOf(id)), answers);
  return result.ok ? [] : result.faults;
}

function reasonsAt(faults: Fault[], path: string[]): string[] {
  return faults.filter((fault) => fault.path === path.join(".")).map((fault) => fault.reason);
}

describe.each(Object.values(catalogue))("$id", (form) => {
  const id = form.id as FormId;
  const context = contextOf(id);
  const samples = variants.map((variant) => sampleAnswers(id, context, variant));
  const everywhere = samples.flatMap((answers) => answered(form.fields, answers).map((one) => ({ answers, ...one })));

  test.each(languages)("takes what its people would write in %s", (language) => {
    for (const variant of variants) {
      const there = contextOf(id, language);
      const result = checked(schemaOf(form, there), sampleAnswers(id, there, variant));
      expect(result).toMatchObject({ ok: true });
    }
  });

  test("wants every required field, and names the one that is missing", () => {
    for (const { answers, path, field } of everywhere.filter((one) => one.field.required)) {
      expect(reasonsAt(faultsOf(id, withValue(answers, path, undefined)), path), path.join(".")).toContain("required");
      if (field.kind === "text" || field.kind === "longText") expect(reasonsAt(faultsOf(id, withValue(answers, path, " ")), path)).toContain("required");
    }
  });

  test.each(["extra", "$where", "$gt", "constructor"])("refuses a key %s that it does not ask for", (key) => {
    for (const answers of samples) expect(faultsOf(id, { ...answers, [key]: { $gt: "" } })).toMatchObject([{ path: key, reason: "unknownField" }]);
  });

  test("refuses an operator in the place of an answer, everywhere", () => {
    for (const { answers, path } of everywhere) {
      const faults = faultsOf(id, withValue(answers, path, { $ne: null }));
      expect(
        faults.some((fault) => fault.path.startsWith(path.join("."))),
        path.join("."),
      ).toBe(true);
    }
  });

  test("refuses the wrong type everywhere", () => {
    for (const { answers, path, value } of everywhere) {
      const wrong = typeof value === "string" ? 7 : "seven";
      const faults = faultsOf(id, withValue(answers, path, wrong));
      expect(
        faults.some((fault) => fault.path.startsWith(path.join("."))),
        path.join("."),
      ).toBe(true);
    }
  });

  test.each([
    ["\u200b", "hiddenCharacter"],
    ["\ufeff", "hiddenCharacter"],
    ["\u202e", "hiddenCharacter"],
    ["\u0000", "controlCharacter"],
    ["\u0007", "controlCharacter"],
    ["\u{20bb7}", "noGlyph"],
    ["😀", "noGlyph"],
  ])("refuses %j in every text", (character, reason) => {
    for (const { answers, path, field, value } of everywhere.filter((one) => one.field.kind === "text" || one.field.kind === "longText")) {
      const faults = reasonsAt(faultsOf(id, withValue(answers, path, `${value}${character}${value}`)), path);
      expect(faults, `${path.join(".")} ${field.kind}`).toContain(reason);
    }
  });

  test("refuses text without end", () => {
    for (const { answers, path, field } of everywhere) {
      if (field.kind !== "text" && field.kind !== "longText") continue;
      expect(reasonsAt(faultsOf(id, withValue(answers, path, "字".repeat(field.max + 1))), path), path.join(".")).toContain("tooLong");
    }
  });

  test("stores a draft of any part, and nothing else", () => {
    const draft = draftSchemaOf(form);
    for (const answers of samples) {
      expect(checked(draft, answers)).toMatchObject({ ok: true });
      for (const [name, value] of Object.entries(answers)) expect(checked(draft, { [name]: value })).toMatchObject({ ok: true });
      expect(checked(draft, { ...answers, $where: "1" })).toMatchObject({ ok: false, faults: [{ path: "$where" }] });
    }
  });

  test("starts with a draft", () => {
    const { answers, lineage } = startAnswers(form, context);
    expect(checked(draftSchemaOf(form), answers)).toMatchObject({ ok: true });
    for (const { source } of Object.values(lineage)) expect(languages.every((language) => source[language] !== "")).toBe(true);
  });

  test("shows every question that is asked, once, in the order of the layout", () => {
    for (const answers of samples) {
      const items = renditionOf(form, answers, context).sections.flatMap((section) => section.items);
      const scope = { answers, context };
      const asked = form.layout.flatMap((section) => section.fields).filter((name) => form.fields[name]?.when?.(scope.answers, context) ?? true);
      expect(items.map((item) => item.label)).toEqual(asked.map((name) => form.fields[name]?.label));
    }
  });

  test("shows every text that was written", () => {
    for (const { answers, value, field } of everywhere.filter(
      (one) => one.field.kind === "text" || one.field.kind === "longText" || one.field.kind === "date",
    )) {
      expect(JSON.stringify(renditionOf(form, answers, context)), field.label.en).toContain(JSON.stringify(value).slice(1, -1));
    }
  });

  test("has the author's slot first, for those who may write it", () => {
    for (const answers of samples) {
      const [author, ...others] = form.slots(answers, context);
      expect(author).toMatchObject({ id: "author", meaning: "prepared" });
      expect(author?.for).toEqual({ departments: [context.department] });
      expect(form.author).toContain(context.department);
      expect(new Set(others.map((slot) => slot.id)).size).toBe(others.length);
    }
  });

  test("asks each signatory only by the slots that say so", () => {
    for (const slot of form.slots(samples[0] as Answers, context)) {
      const schema = slotSchemaOf(form, slot.id, context);
      expect(schema !== undefined).toBe(slot.asks === true);
      if (!schema) continue;
      for (const variant of variants) {
        const answers = sampleSlotAnswers(id, slot.id, context, variant) ?? {};
        expect(checked(schema, answers)).toMatchObject({ ok: true });
        expect(checked(schema, { ...answers, $where: 1 })).toMatchObject({ ok: false });
        expect(slotRenditionOf(form, slot.id, answers, context)?.sections.length).toBeGreaterThan(0);
      }
    }
  });

  test("keeps the same promises where a signatory is asked", () => {
    for (const slot of form.slots(samples[0] as Answers, context).filter((one) => one.asks)) {
      const part = form.slotFields[slot.id];
      const schema = slotSchemaOf(form, slot.id, context);
      const answers = sampleSlotAnswers(id, slot.id, context, "fail") ?? {};
      for (const { path, field, value } of answered(part?.fields ?? {}, answers)) {
        const at = (other: unknown) => {
          const result = schema && checked(schema, withValue(answers, path, other));
          return result && !result.ok ? result.faults.filter((fault) => fault.path.startsWith(path.join("."))).map((fault) => fault.reason) : [];
        };
        if (field.required) expect(at(undefined), path.join(".")).toEqual(["required"]);
        expect(at({ $ne: null }), path.join(".")).not.toEqual([]);
        if (field.kind === "longText") expect(at(`${value}\u200b.`), path.join(".")).toEqual(["hiddenCharacter"]);
      }
    }
  });

  test("hides money from those who may not read prices", () => {
    for (const answers of samples) {
      const readable = JSON.stringify(withoutCommercial(renditionOf(form, answers, context)));
      if (hasCommercial(form)) expect(readable).not.toMatch(/CNY [\d-]/);
      expect(JSON.stringify(withoutCommercialAnswers(form, answers))).not.toContain("unitPrice");
    }
  });

  test("has a JSON schema that lets nothing else in", () => {
    for (const answers of samples) expect(jsonSchemaOf(form, answers, context)).toMatchObject({ type: "object", additionalProperties: false });
  });
});

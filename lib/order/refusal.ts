/** A rule said no. `reason` names the sentence in lib/words/refusals.ts, `values` fill it in. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(reason);
    this.name = "Refusal";
  }
}

import { type Action, type Command, commandNames } from "./action";
import { failedReports } from "./rules";
import type { State } from "./state";

export const exceptions = ["round 2", "overrule", "waiver", "decline", "cancel", "reopen"] as const;
export type Exception = (typeof exceptions)[number];

type Watched = { stage: string; reports: number };

/** Counts what happened in walks. */
export class Tally {
  walks = 0;
  closed = 0;
  tries = 0;
  accepted: Record<Command, number> = Object.fromEntries(commandNames.map((name) => [name, 0])) as Record<Command, number>;
  exceptions: Record<Exception, number> = { "round 2": 0, overrule: 0, waiver: 0, decline: 0, cancel: 0, reopen: 0 };

  tried(command: Command, accepted: boolean): void {
    this.tries += 1;
    if (accepted) this.accepted[command] += 1;
  }

  watching(state: State): Watched {
    return { stage: state.stage, reports: state.round };
  }

  happened(before: Watched, state: State, { do: what }: Action): void {
    if (state.round > Math.max(1, before.reports)) this.exceptions["round 2"] += 1;
    if (before.stage === "meeting" && state.stage === "result" && state.docs.at(-1)?.form === "resultNotice" && this.isOverruled(state))
      this.exceptions.overrule += 1;
    if (what === "waive") this.exceptions.waiver += 1;
    if (what === "decline") this.exceptions.decline += 1;
    if (what === "reopen") this.exceptions.reopen += 1;
    if (state.stage === "cancelled" && before.stage !== "cancelled") this.exceptions.cancel += 1;
  }

  private isOverruled(state: State): boolean {
    const minutes = state.docs.filter((one) => one.form === "minutes" && !one.subject).at(-1);
    return failedReports(state).length > 0 && minutes?.versions.at(-1)?.say.decision === "passed";
  }

  ended({ stage }: State): void {
    this.walks += 1;
    if (stage === "closed") this.closed += 1;
  }
}

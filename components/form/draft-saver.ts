import { ApiProblem, faultsOf, newKey, send } from "@/components/api-client";
import type { Answers } from "@/lib/form/field";
import { sameValue } from "@/lib/form/same-value";
import type { DraftState, Theirs } from "./draft-state";
import { forgetDraft, keepDraft } from "./kept-draft";
import { rememberSaved } from "./saved-draft";

type Saved = { revision: number; savedAt: string };
/** `place`: the draft's address; `kept`: what this browser keeps it as; `version`: what the submission of it will be; `terms`: names those of the order that it was opened with. */
type Options = {
  place: string;
  kept: string;
  version: number;
  revision: number;
  terms: string;
  read: () => Answers;
  tell: (state: DraftState) => void;
  say: (error: unknown) => string;
};

/** Milliseconds without a key press before a draft is sent, and between tries while the server cannot be reached. */
const pause = 1200;
const patience = 8000;

/** Sends a draft whenever typing pauses, one request at a time, and keeps it in the browser until the server has it. */
export class DraftSaver {
  private revision: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private changed = false;
  private stopped = false;

  constructor(private readonly options: Options) {
    this.revision = options.revision;
  }

  /** Whether something typed is not on the server yet. */
  get isUnsaved(): boolean {
    return this.changed || this.sending;
  }

  /** Something was typed. */
  touch(): void {
    if (this.stopped) return;
    this.changed = true;
    this.keepHere();
    if (!this.sending) this.options.tell({ name: "dirty" });
    this.after(pause);
  }

  /** Sends at once what is not sent yet: the page is being left, or the line is back. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.stopped || this.sending || !this.changed) return;
    this.sending = true;
    this.changed = false;
    const { place, terms, read, tell } = this.options;
    tell({ name: "saving" });
    const answers = read();
    try {
      this.keep(answers, await send<Saved>(place, { method: "PUT", key: newKey(), body: { revision: this.revision, answers, terms } }));
    } catch (error) {
      this.changed = true;
      this.fail(error);
    } finally {
      this.sending = false;
    }
  }

  /** After a conflict: goes on from the revision on the server, over which the next saving writes. */
  goOnFrom(revision: number): void {
    this.revision = revision;
    this.stopped = false;
    this.changed = true;
    void this.flush();
  }

  /** Takes what the server has: nothing of ours is left to save. */
  take(revision: number, at: string): void {
    this.revision = revision;
    this.stopped = false;
    this.changed = false;
    forgetDraft(this.options.kept);
    this.remember(this.options.read(), at);
    this.options.tell({ name: "saved", at });
  }

  /** The draft became a submission, or the page is gone. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private after(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private remember(answers: Answers, savedAt: string): void {
    const { kept, version, terms } = this.options;
    rememberSaved(kept, version, { revision: this.revision, answers, savedAt, terms });
  }

  /** What is typed stays in this browser until the server has it. */
  private keepHere(): void {
    const { kept, terms, read } = this.options;
    keepDraft(kept, { revision: this.revision, answers: read(), terms });
  }

  private keep(answers: Answers, { revision, savedAt }: Saved): void {
    this.revision = revision;
    this.remember(answers, savedAt);
    if (this.changed) {
      // What was typed meanwhile stands upon this saving: where the page is left before it is sent too, it is no conflict.
      this.keepHere();
      this.after(pause);
      return;
    }
    forgetDraft(this.options.kept);
    this.options.tell({ name: "saved", at: savedAt });
  }

  /** Something newer is on the server. Where it says what we say it is our own, whose answer was lost on the way; else one must choose. */
  private meet(theirs: Theirs | null): void {
    if (theirs && sameValue(theirs.answers, this.options.read())) {
      this.take(theirs.revision, theirs.at);
      return;
    }
    this.stopped = true;
    this.options.tell({ name: "conflict", theirs });
  }

  private fail(error: unknown): void {
    const status = error instanceof ApiProblem ? error.problem.status : 0;
    if (error instanceof ApiProblem && error.problem.reason === "draftChanged") {
      this.meet((error.problem.more as { theirs: Theirs | null } | undefined)?.theirs ?? null);
      return;
    }
    if (status >= 400 && status < 500 && status !== 401 && status !== 429) {
      this.options.tell({ name: "refused", why: this.options.say(error), faults: faultsOf(error) });
      return;
    }
    this.options.tell({ name: status === 0 ? "offline" : "failed" });
    this.after(patience);
  }
}

/** Choices drawn from one number: the same number draws the same choices (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** At least 0, less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  from(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(all: readonly T[]): T {
    const one = all[Math.floor(this.next() * all.length)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  }

  some<T>(all: readonly T[], probability = 0.5): T[] {
    return all.filter(() => this.chance(probability));
  }

  /** One of the options, each as likely as its weight. */
  weighted<T>(options: readonly (readonly [number, T])[]): T | undefined {
    let left = this.next() * options.reduce((sum, [weight]) => sum + weight, 0);
    return options.find(([weight]) => {
      left -= weight;
      return left < 0;
    })?.[1];
  }
}

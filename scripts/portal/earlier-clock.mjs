/** Loaded before a server of the demo company whose clock stands CLOCK_BACK milliseconds back: so an order comes into the past by the same requests as today's. */
const Present = Date;
const now = () => Present.now() - Number(process.env.CLOCK_BACK);

// A proxy, so that every date is still a Date to whoever asks.
globalThis.Date = new Proxy(Present, {
  construct: (target, given, asked) => Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});

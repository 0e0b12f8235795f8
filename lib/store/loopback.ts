const names = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether a host, with or without its port, is this machine by a name that no other machine can take. */
export function isLoopback(host: string): boolean {
  return names.has(host.replace(/:\d+$/, ""));
}

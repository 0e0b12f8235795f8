/** What counts as one network: an IPv4 address, or the /64 that one household or office is given of IPv6. */
export function networkOf(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail = ""] = plain.split("::");
  const parts = head.split(":").filter(Boolean);
  const rest = plain.includes("::") ? tail.split(":").filter(Boolean) : [];
  const zeros = Array.from({ length: Math.max(0, 8 - parts.length - rest.length) }, () => "0");
  return `${[...parts, ...zeros, ...rest].slice(0, 4).join(":")}::/64`;
}

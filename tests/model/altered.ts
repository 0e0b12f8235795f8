import type { Order, OrderDocument, SlotState, Version } from "@/lib/order/order";

/** The order with each version of its documents changed: what a command that lost a rule sees. */
export const everywhere = (order: Order, change: (version: Version, document: OrderDocument) => Version): Order => ({
  ...order,
  documents: order.documents.map((one) => ({ ...one, versions: one.versions.map((version) => change(version, one)) })),
});

export const withSlots = (order: Order, change: (slot: SlotState) => SlotState): Order =>
  everywhere(order, (version) => ({ ...version, slots: version.slots.map(change) }));

export const formOf = (order: Order, id: string) => order.documents.find((one) => one.id === id)?.form;

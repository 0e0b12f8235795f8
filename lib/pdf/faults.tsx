import { inspect } from "node:util";
import { Component, type ReactNode } from "react";

type Props = { children: ReactNode; onFault: (error: unknown) => void };

/** Tells of an error that a component below it throws, and draws nothing in its place. */
export class Faults extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFault(error);
  }

  /** The reconciler logs each fault together with this object, which would drag all of React's internals into the log. */
  [inspect.custom]() {
    return "Faults";
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

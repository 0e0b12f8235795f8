"use client";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import SignaturePad from "signature_pad";
import { Button } from "@/components/ui/button";
import type { Mark } from "@/lib/order/mark";
import { flatStrokes } from "./strokes";

/** `otherwise`: what to do instead where one cannot draw, if the page has it. */
type DrawPadProps = { onChange: (mark: Mark | null) => void; invalid?: boolean; describedBy?: string; otherwise?: string };

/** A line to sign on, with mouse, finger or pen. */
export function DrawPad({ onChange, invalid, describedBy, otherwise }: DrawPadProps) {
  const t = useTranslations("signing");
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(null);
  const [empty, setEmpty] = useState(true);

  const report = () => {
    const { current: drawn } = pad;
    const { current: element } = canvas;
    if (!drawn || !element) return;
    setEmpty(drawn.isEmpty());
    const box: [number, number] = [Math.round(element.clientWidth), Math.round(element.clientHeight)];
    const strokes = flatStrokes(
      drawn.toData().map((group) => group.points),
      box,
    );
    onChange(strokes.length ? { how: "drawn", box, strokes } : null);
  };
  // The pad is made once; what it tells goes to the present page.
  const tell = useEffectEvent(report);

  useEffect(() => {
    const { current: element } = canvas;
    if (!element) return;
    const drawn = new SignaturePad(element, { penColor: "#1e3760", minWidth: 1.1, maxWidth: 2.8 });
    pad.current = drawn;
    let size: Size | null = null;
    const resize = () => {
      const now = { width: element.clientWidth, height: element.clientHeight };
      // In a tab that is not shown it has no size; what was drawn waits.
      if (now.width === 0) return;
      fill(element, drawn, size, now);
      size = now;
      if (!drawn.isEmpty()) tell();
    };
    resize();
    const watch = new ResizeObserver(resize);
    watch.observe(element);
    drawn.addEventListener("endStroke", () => tell());
    return () => {
      watch.disconnect();
      drawn.off();
    };
  }, []);

  const change = (act: (drawn: SignaturePad) => void) => {
    if (pad.current) act(pad.current);
    report();
  };

  return (
    <div>
      <div className={`relative rounded-md border bg-sheet ${invalid ? "border-seal" : "border-edge"}`}>
        <canvas ref={canvas} aria-label={t("drawHere")} aria-describedby={describedBy} className="block h-44 w-full touch-none rounded-md" />
        <div aria-hidden="true" className="pointer-events-none absolute inset-x-6 bottom-10 border-b border-dashed border-line-strong" />
        {empty && (
          <p aria-hidden="true" className="pointer-events-none absolute inset-x-6 bottom-3 text-center text-sm text-ink-faint">
            {t("drawHere")}
          </p>
        )}
      </div>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm text-ink-faint">{otherwise}</p>
        <div className="flex">
          <Button look="quiet" small disabled={empty} onClick={() => change((drawn) => drawn.fromData(drawn.toData().slice(0, -1)))}>
            {t("undo")}
          </Button>
          <Button look="quiet" small disabled={empty} onClick={() => change((drawn) => drawn.clear())}>
            {t("clear")}
          </Button>
        </div>
      </div>
    </div>
  );
}

type Size = { width: number; height: number };

/** Gives the canvas as many pixels as the screen has in its place, and draws again what was drawn, made to fit. */
function fill(element: HTMLCanvasElement, drawn: SignaturePad, before: Size | null, { width, height }: Size) {
  const ratio = Math.max(window.devicePixelRatio, 1);
  const fit = before ? Math.min(1, width / before.width, height / before.height) : 1;
  const data = drawn.toData().map((group) => ({ ...group, points: group.points.map((point) => ({ ...point, x: point.x * fit, y: point.y * fit })) }));
  element.width = width * ratio;
  element.height = height * ratio;
  element.getContext("2d")?.scale(ratio, ratio);
  drawn.clear();
  drawn.fromData(data);
}

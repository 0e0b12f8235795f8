"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import SignaturePad from "signature_pad";
import { Button } from "@/components/ui/button";
import type { Mark } from "@/lib/order/mark";
import { flatStrokes } from "./strokes";

type DrawPadProps = { onChange: (mark: Mark | null) => void; invalid?: boolean; describedBy?: string };

/** A line to sign on, with mouse, finger or pen. */
export function DrawPad({ onChange, invalid, describedBy }: DrawPadProps) {
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
  const reporting = useRef(report);
  reporting.current = report;

  useEffect(() => {
    const { current: element } = canvas;
    if (!element) return;
    const drawn = new SignaturePad(element, { penColor: "#1e3760", minWidth: 1.1, maxWidth: 2.8 });
    pad.current = drawn;
    const resize = () => fill(element, drawn);
    resize();
    const watch = new ResizeObserver(resize);
    watch.observe(element);
    drawn.addEventListener("endStroke", () => reporting.current());
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
        <p className="text-sm text-ink-faint">{t("drawKeyboard")}</p>
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

/** Gives the canvas as many pixels as the screen has in its place, and draws again what was drawn. */
function fill(element: HTMLCanvasElement, drawn: SignaturePad) {
  const ratio = Math.max(window.devicePixelRatio, 1);
  const data = drawn.toData();
  element.width = element.clientWidth * ratio;
  element.height = element.clientHeight * ratio;
  element.getContext("2d")?.scale(ratio, ratio);
  drawn.clear();
  drawn.fromData(data);
}

"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useProblemWords } from "@/components/use-problem-words";
import { fileTypes, mostFileBytes, mostMegabytes } from "@/lib/form/file-limits";
import type { FileReference } from "@/lib/form/rendition";
import { upload } from "./upload";

type Upload = { id: number; name: string; percent: number };

/** Sends files and hands over the list with each that has arrived. One that fails leaves a sentence; the others go on. */
export function useUploads(files: FileReference[], max: number, keep: (files: FileReference[]) => void) {
  const t = useTranslations("filling");
  const problemWords = useProblemWords();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [faults, setFaults] = useState<string[]>([]);
  const [arrived, setArrived] = useState<string | null>(null);
  // Two uploads that end together each see the list as it is then, not as it was when they began.
  const present = useRef(files);
  useEffect(() => {
    present.current = files;
  }, [files]);

  const refused = (file: File): string | null => {
    if (!fileTypes.some((one) => one === file.type)) return t("wrongType");
    return file.size > mostFileBytes ? t("tooLarge", { megabytes: mostMegabytes }) : null;
  };
  const fail = (file: File, why: string) => setFaults((before) => [...before, t("uploadFailed", { name: file.name, why })]);

  const sendOne = async (file: File, id: number) => {
    setUploads((before) => [...before, { id, name: file.name, percent: 0 }]);
    try {
      const sent = await upload(file, (percent) => setUploads((before) => before.map((one) => (one.id === id ? { ...one, percent } : one))));
      if (!present.current.some((one) => one.sha256 === sent.sha256)) {
        present.current = [...present.current, sent];
        keep(present.current);
      }
      setArrived(sent.name);
    } catch (error) {
      fail(file, problemWords(error));
    } finally {
      setUploads((before) => before.filter((one) => one.id !== id));
    }
  };

  const add = (chosen: File[]) => {
    setFaults([]);
    setArrived(null);
    const room = max - files.length;
    chosen.forEach((file, index) => {
      const why = index >= room ? t("tooMany", { max }) : refused(file);
      if (why) fail(file, why);
      else void sendOne(file, Date.now() + index);
    });
  };
  return { uploads, faults, arrived, add };
}

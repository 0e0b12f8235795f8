import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = resolve(import.meta.dirname, "..");

/** Left to node_modules, where the standalone server has them too: lib/pdf/pool.ts and next.config.ts see to that. */
const packages = /^(node:|react($|\/)|@react-pdf\/renderer$|pdfkit$|@libpdf\/core$|pkijs$|asn1js$)/;

/** Bundles lib/pdf/worker.tsx into .pdf/worker.mjs, large packages left out: Node strips no types, and threads load no TypeScript. */
export async function buildPdfWorker() {
  const bundle = await rolldown({
    input: join(root, "lib/pdf/worker.tsx"),
    platform: "node",
    resolve: { alias: { "@": root } },
    external: packages,
    transform: { jsx: { runtime: "automatic", development: false } },
  });
  const { output } = await bundle.generate({ format: "esm", codeSplitting: false });
  await bundle.close();
  const folder = join(root, ".pdf");
  await mkdir(folder, { recursive: true });
  // Renamed into place, so that a thread that starts meanwhile never reads half a file.
  const fresh = join(folder, `.worker.${process.pid}.${process.hrtime.bigint()}.mjs`);
  await writeFile(fresh, output[0].code);
  await rename(fresh, join(folder, "worker.mjs"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPdfWorker();

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, root } from "../paths";

const weights = ["400Regular", "500Medium", "700Bold"];
const folders = ["noto-sans-tc", "noto-sans-sc"].flatMap((font) => weights.map((weight) => join(root, "node_modules", "@expo-google-fonts", font, weight)));

/** A fontconfig file over the repository's own fonts: without a font for it, Chinese is drawn as nothing and tests by text still pass. */
export function fontsFile(): string {
  const file = join(cacheFolder, "fonts.conf");
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...[...folders, "/usr/share/fonts"].map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${join(cacheFolder, "fontconfig")}</cachedir>`,
    "  <alias><family>sans-serif</family><prefer><family>Noto Sans TC</family><family>Noto Sans SC</family></prefer></alias>",
    "</fontconfig>",
  ];
  mkdirSync(join(cacheFolder, "fontconfig"), { recursive: true });
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

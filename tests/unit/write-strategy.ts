import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StrategyFiles } from '../strategy-generator.ts';

/** Writes a strategy to `content/` in a folder that goes when the test ends. */
export function writeStrategy(files: StrategyFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'strategy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

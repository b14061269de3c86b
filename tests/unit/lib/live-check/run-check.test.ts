import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCheck } from '../../../../lib/live-check/run-check.mjs';

/** A program in the place of Node. */
function inPlaceOfNode(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'node-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'node');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('runCheck', () => {
  it('hands over the path and the text, and reads what is printed', async () => {
    const node = inPlaceOfNode('shift; printf \'["%s", "%s"]\' "$1" "$(cat)"');
    expect(await runCheck('nb/å.md', 'En «tekst»', node)).toEqual(['nb/å.md', 'En «tekst»']);
  });

  it('takes no options of the editor’s own Node along', async () => {
    const node = inPlaceOfNode('printf \'["%s"]\' "$NODE_OPTIONS"');
    expect(await runCheck('nb/om.md', '', node)).toEqual(['']);
  });

  it.each([
    ['what it printed', 'echo "Mappa borte finnes ikke." >&2; exit 2', 'Mappa borte finnes ikke.'],
    [
      'that Node is too old',
      'printf "node:internal\\n\\nTypeError [ERR_UNKNOWN_FILE_EXTENSION]: x\\n" >&2; exit 1',
      'Node er for gammel.',
    ],
    [
      'what broke in it',
      'printf "file:///a.ts:1\\n\\nRangeError: for dyp\\n    at a.ts\\n" >&2; exit 1',
      'RangeError: for dyp',
    ],
    ['that it did not answer', 'kill $$', 'Den svarte ikke i tide.'],
  ])('rejects with %s', async (_what, script, why) => {
    await expect(runCheck('nb/om.md', 'x'.repeat(200_000), inPlaceOfNode(script))).rejects.toThrow(
      new Error(why),
    );
  });

  it('rejects where there is no Node', async () => {
    await expect(runCheck('nb/om.md', '', join(tmpdir(), 'no-node-here'))).rejects.toThrow(
      new Error('Fant ikke Node.'),
    );
  });
});

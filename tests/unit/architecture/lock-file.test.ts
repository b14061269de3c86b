import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** `npm ci` refuses a lock file without the packages of the machines it was not written on. */
it('the lock file holds the packages of every platform', () => {
  const asked = Object.values(lock.packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  );
  expect(asked.length).toBeGreaterThan(20);
  const held = Object.keys(lock.packages);
  const missing = asked.filter((name) => !held.some((key) => key.endsWith(`node_modules/${name}`)));
  expect([...new Set(missing)]).toEqual([]);
});

it('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

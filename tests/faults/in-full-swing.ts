import { expect } from 'vitest';
import type { Load } from './load.ts';

/** Every client has had answers: nothing is only beginning. */
export async function inFullSwing(load: Load, clients: number): Promise<void> {
  await expect.poll(() => load.asked.length, { timeout: 20_000 }).toBeGreaterThan(3 * clients);
}
